<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AllianceHub</name>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;About AllianceHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Export this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Network and proxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Reports of crashes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not known here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>(unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>*Nothing is written yet.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>A CSV file that spreadsheets open as it is. No cell of it can run as a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A cell has more than {n} characters, or a quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A decline, and a grant of less than was asked, needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>A hub must renew its certificate in time; or this machine's clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>A newer search took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>A password in an address would be kept where it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>A password without a user is of no use to a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project has no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project of this title stands in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/ranges.py"/>
        <source>A range is two numbers or two ISO dates with two dots between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>A reason is needed, so that its author can do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>A request with this id exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>A rule is about a project or about an organisation, not about both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A suspended member sees only what is public, from the next sync on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>A web server is there, but not a hub at this address, or the hub is in trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>A {kind} has no field {field} to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/model/kind.py"/>
        <source>A {kind} has no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>A {kind} is not a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>A {kind} with this id exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Account: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Add a column Id with the id of the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>Add a membership to that person instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>Add a message to its conversation, or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>Add a {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Add an account or a hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>Add this hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Add to what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/tags_field.py"/>
        <source>Add, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Added. Make an invitation link under Admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Address copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Address of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administers the alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>After that this app refuses to speak to the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All fields, to be imported again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All of this works offline, too; what you change is sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All rows that match the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All that I chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All {n} rows of the list</source>
        <comment>All {n} row of the list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub ended unexpectedly before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time. What you had typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>AllianceHub goes on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>AllianceHub is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub {version}, Python {python}, {system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window.py"/>
        <source>AllianceHub {version}. Apache-2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>AllianceHub · {hub}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>AllianceHub's background process ended before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub's background process ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub: {news}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Also used by {actions}, which would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An administrator adds member organisations, or imports them from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>An administrator of the alliance can restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An allocation appears here once a credit request is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>An edit names the old and the new value of the same fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>An empty cell empties the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Another administrator can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Another machine answers, or the hub is called by a name that it does not bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another value, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>As usual: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask for an update of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>Ask for fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>Ask them for an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Ask to join projects, edit them, and discuss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>Ask whoever invited you for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Ask whoever runs the hub or your network for the file of their certificate authority, and choose it on the network page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask whoever runs your network to allow {host}, port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Asked for: {units} units × {hours} h, {amount} credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Asking the hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>At most {n} commands can be taken at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>At most {n} rows can be changed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>At most {n} rows can be copied at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>At most {n} rows can be looked at at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>At most {n} values of a field can be asked for at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>At most {units} units for {hours} hours were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Author: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Back to the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Background process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Begin it with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Behind a closed quotation mark something else follows than the next cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being mentored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks &amp; evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Bring it back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Browse what a hub shows to everybody, with no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>CSV file spreadsheet save download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>CSV file upload read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled after the last line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled before line {line}: {n} lines were not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Cancelled: nothing behind line {line} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Cell {n} is not stored in the same way as the rest of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Change the role instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Change the role or the dates of that membership instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Change {n} rows</source>
        <comment>Change {n} row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Changed. It waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check address and port. If they are right, tell whoever runs the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check it again before it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Check of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address. In a guest network, open a browser first: it may ask for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Check the address; /openapi.json lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address; whoever runs the hub can tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>Check the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check the path and who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the port in the address. If it is right, tell whoever runs the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the port. A firewall or virus scanner may stand in between; whoever runs your network knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the proxy's address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the proxy's address and port; whoever runs your network knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the spelling. Some hubs are known only inside their own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose a column with their id, short name or title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a field for at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a file or a folder, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose a file that begins with -----BEGIN CERTIFICATE-----; whoever runs your network has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Choose a hub or sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_screen.py"/>
        <source>Choose a row to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose above what they are to become, then press Continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Choose an accelerator to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Choose an address of this machine and a port above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <location filename="../../src/alliancehub/engine/csv_export.py"/>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>Choose another place, or look whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>Choose another, or edit the one that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Choose in the inbox which value is right; both are kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose one of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Choose the file again on the network page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Choose the file of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Choose the keys of an action to change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/choice_field.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Clear the filters, or add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Clear the filters, or import a catalogue: alliancehub import otdi FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Clear the filters, or start a project of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Click for sync activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Click its icon to open the window again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sheet.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Close all windows, wait for the engine to end, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Close all windows; the engine then starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Close or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/tip.py"/>
        <source>Close this tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/toast.py"/>
        <source>Close: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closing the window leaves AllianceHub in the tray, where the desktop has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Colours as the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Column {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Columns are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Columns are parted by a comma, a semicolon or a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Columns of an exported CSV file are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Columns of {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Comes back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/seed.py"/>
        <source>Command {number} ({name}): {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connected to {host}, port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Copy &amp;title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy the link for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Copy the whole link, with everything behind the #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>Copy what you need from here, then keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the line in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Crashes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator's page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits per unit and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Ctrl+Return sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Dates begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided. Its author is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Decimals stand behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Delete those {kinds} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Delete {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Delete {n} rows?</source>
        <comment>Delete {n} row?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Delete “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/banner.py"/>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Do it again, or dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Do it in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a request for accelerator time; you see the cost while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <source>Draft discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Draft&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>E-mail or handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Each account on a machine is a device of its own; sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Each has a cache of its own on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Each takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Earlier changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Edit and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind} ({fields})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Edit “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Empty the cell to make a new one, or sync and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Ends {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>Enter a hub's address to look around, sign in, or take up an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter an HTTP proxy on the network page, or choose to go without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter its host and port, such as proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the address of a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the user, too, or leave the password empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter user and password in their own lines; it goes to the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Enter user and password of the proxy; whoever runs your network knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Every account was taken up. Add members, and invite them then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Export of {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Export {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Fetching: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>File of further certificates to trust (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Files of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Find an&amp;ything or do anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Find anything or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>First cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>First sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>First sync {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Focus area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>For {name}, {organisation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Forget on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Forms and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Foundation models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Give another in a column “handle”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Give it back to your user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Go directly to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Good to see you, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Grant that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Groups of notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Guessed from a name that is alike; look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Guests can look around but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hardware accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Hear of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Held until the background process ends: there is no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>History of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Homepage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hosts to go to directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hours granted per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hours per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>How AllianceHub gets to its hubs. Certificates are checked against those that the operating system trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>How grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>How loud its notices are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hub to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>I have an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>I have what I need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>If AllianceHub ends unexpectedly, what is known of it is found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Import members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import of {kinds} from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import these lines again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import {n} rows</source>
        <comment>Import {n} row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Imported: {new} new, {changed} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>In credits; up to six decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>In step with the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_list.py"/>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Incubating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Information and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Invitation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invite a member, or import members from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It answers {status} {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It answers: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>It carries a name or a password before the host: {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>It comes back at that time, unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/undo.py"/>
        <source>It depends on a change that you took back: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>It did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It holds text that is no Unicode; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It is another web site, or the sign-in page of a guest network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>It is being restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>It is being started again. Look at Sync activity whether your change is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is longer than {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>It is made as soon as there is something to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>It is still needed: {kinds} refer to it ({n}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It keeps what it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>It looks like https://hub.example.org; whoever runs the hub can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>It looks like proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>It may have been deleted; sync and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>It stays as it was; choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>It takes {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>It took longer than {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It took the connection, but did not say whether it opens the way ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>It would end on {day}, before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>Its JSON is damaged at character {n}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Its certificate is not trusted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Its data was probably restored from a backup: sign in again, as a new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Its first line cannot be read. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Its first line names no column that is known: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <source>Its log, engine.log in the profile's folder, tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Its own keys are used by {actions}. Reset that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>JSON (*.json *.jsonl);;Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>KDE's settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/confirm_sheet.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Kept in the keyring; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Kept {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keys of {action}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Known are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>L&amp;ight colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lapses on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Lapses unanswered on {day}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Last sync: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Last synced {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Laying out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 to grant all that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 to grant all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Let it make one: choose a password when it asks. On most desktops signing in with a password makes and unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Line {line} is about the same {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Lines of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Lines of the log, the newest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Link for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Links for the chosen accounts, or for all that were not taken up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Look around a hub as a guest, sign in, or take up an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Look at Sync activity: it was sent or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Look at it again: it may have been written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Look at its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Look at the accounts: it was forgotten, or is called otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look at the clock. If it is right, tell whoever runs the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Look at the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Look at them under Help, Reports of crashes; they stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look at your network, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Look for news every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Look whether other sites open. In a guest network, open a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look whether other sites open; connect to the network or VPN that the hub is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right and the network asks you to sign in; else tell whoever runs the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Looking around {hub}. Click to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Looking around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>Looking at the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Maintainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Make a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make an invitation link afterwards, under Admin, and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Make another change that undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Make one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Make somebody else administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Make somebody else lead or maintainer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Make two rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Making links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Mark &amp;all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Mark as &amp;read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Markdown; @handle mentions somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Members and organisations (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memory per unit in GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Message: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Modalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/detail_header.py"/>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move down (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Move the file away; accounts have to be added again, caches stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>Move the file away; all but unsent changes comes back from the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move up (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My compute credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>NPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Name it by its id; its link ends with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>Name the folder with domain, language and modality in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>Narrow the list by words or filters, or export it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/form.py"/>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New for “{search}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>New in the alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New in the inbox: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys for “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>New message: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>New {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>New {kind} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No answer came that is HTTP ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No column is chosen for a field of a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>No crash is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No encrypted connection came about ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>No field is picked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>No hub chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>No hub is known yet, so none was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>No hub is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>No hub yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>No line fits. Choose another level, or look for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No machine is known by the name {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No memberships yet. Import members from a CSV file, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has offered accelerators yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No requests and no allocations. Draft a request under Compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No work is lost; times shown are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>No {kinds} match these words and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>No {kinds} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No {kind} with the id {id} is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Nobody has written yet. Ask, or tell how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Nobody may {act} a {kind} directly; an action of its own does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Nobody told within {seconds} s where {host} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits to join, and you have not asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Non-profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>None of the chosen rows is changed by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>None yet. Open a project or an organisation, and choose Notifications there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>None: go there directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken because something is wrong: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken: the import was cancelled before it came to this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Nothing can be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_screen.py"/>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Nothing fits “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_screen.py"/>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Nothing here waits for you. What you have read stays under All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing hinders it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing is changed before you have seen what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nothing is sent or fetched; what you do is kept and goes out when you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Nothing of it was taken: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Nothing of yours is lost: try again later, and tell whoever runs the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing that you do can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Nothing was changed since the hub keeps history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Nothing was written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Noti&amp;fications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Notifications of AllianceHub look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>Notifications: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Notifications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify me on the desktop of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify of new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ORCID iD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Of a project or an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline, {n} waiting</source>
        <comment>Offline, {n} waiting</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Once it is full, nothing that you do can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Only a person has notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Only administrators of the alliance import members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Only administrators of the alliance may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>Only its author can submit a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>Only its author can withdraw a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Only the account in use can be signed out everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Only the hub lets a request lapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>Only the hub warns of an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Only the newest five are kept; look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only things, by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Only those who take part can write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>Only those who take part in it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only what waits for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where the hub cannot tell of news by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Only where the network has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Open AllianceHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Open Trusted Data Initiative catalogue (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Open in &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>Open it again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Open it there, save it as “CSV UTF-8”, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open links to {host} without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Open the diagnostics again, look at them, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Open the {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Open what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Or with an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Parameters in millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Pass each link on to its person and nobody else: it lets them in, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Password of that user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Pause sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused, {n} waiting</source>
        <comment>Paused, {n} waiting</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People appear here once they are invited. Sync, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Pick a time that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Pick a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Pick the fields to change; all others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policy &amp; advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policymakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Port {port} of {host} is taken by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>Press the keys that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Preview of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Project started. You lead it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Projects (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Projects, datasets, compute and people of an open alliance, also offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Proxy, certificates and a test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put a cell that holds the sign between cells into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put all about it into one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Put in place of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours begin at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours end at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Quiet hours, daily sum and tray…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ROR id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Read the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Refused changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove the rule of {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <source>Remove {text} from {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Reports of crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Request credits and follow what you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Requests, answers and mentions come to your inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Restart it, or sign in to the desktop again; its own log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore the version of {when}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Resume it when you want to send and fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Resume sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Rows are found again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Rows cannot be found again by {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as Apache-2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as CC-BY-4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Save a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Save a form, send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Save as &amp;vCard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Save as i&amp;Calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save it anew as CSV, with the names of the columns in its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save it as a PDF, or set up a printer in the system's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Save it as “CSV UTF-8” and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Save it, or shorten it: what is typed is still in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save the table as “CSV UTF-8”, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Saved {name}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Saved. Hubs are gone to in this way from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say what you bring and what you hope for. The project's leads decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Say whether the day or the month comes first, or write 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Search e&amp;verything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Search {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>See /openapi.json for what this address takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Send UTF-8 JSON; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send it in smaller parts; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send plain JSON with the matching Content-Type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Send what waits if you can, then forget the account on this computer and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sent, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Set it to a state that says it is over, instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up a new hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set-up code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Several {kinds} are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Show a test notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Show all notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Show earlier changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Show older lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show only these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Show the columns that the list has by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Side&amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Sign in as one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign in as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Sign in to see what is open to members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Sign in to send and fetch; what is here stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in to take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Signed in at {hub}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in until the next start: there is no keyring on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in. The keyring of this computer keeps the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills &amp; education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills the team looks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Snooze &amp;until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Snooze 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Snooze for an &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Snooze until Mo&amp;nday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Snooze until to&amp;morrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Snoozed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Somebody deleted it while you edited it. What you wrote is kept here to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Somebody may be reading along, or the hub is set up wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Somebody sent you a link that begins your membership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Something takes connections at this address, but it is no web server, or it hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Something went wrong inside the window; it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Spreadsheets expect a semicolon where the comma is the decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Start a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>Start over with an empty cursor; changes that wait to be sent are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>Start the snapshot anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Steps to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Stop that program, or choose another port with --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted. You are told when it is decided or somebody asks a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum it up at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum up the rest once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend or restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Switch on the system's time service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Switch to this account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Switch to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Sync &amp;activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>Sync &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync activity says why each was refused; edit them again, or dismiss them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sync failed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Sync first, or take them back under Sync activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Sync goes this same way, and ends here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Syncing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing {n}</source>
        <comment>Syncing {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>TPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Take out of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back, but for {n} of {total}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Tell whoever runs the hub or your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Tell whoever runs the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Tell whoever runs the hub. What is here stays readable, what waits is kept; sync again when the hub is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>Tell whoever runs the hub; what waits is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Tell whoever runs the hub; what you wrote is kept under Sync activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Test again to see how it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Testing each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The Allow header names those it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>The Authorization header holds no bearer token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The account is {state} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The address is wrong, or this network does not know it ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>The alliance would be left without an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>The answer is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>The arguments of a command are an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>The arguments of {name} are no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process could not be started. Reinstall AllianceHub, or start it by hand: alliancehub engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process does not answer. Run: alliancehub doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process ended. Starting it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process is of another version. Close all windows of AllianceHub, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The body is larger than the {n} bytes that this address takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The body is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The cache of {name} is damaged: {damage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>The cache {path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate is for another host than {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificate is good, but ends in {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not signed by anybody whom this machine trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not trusted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificates in {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>The column {column} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>The columns of the list, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The columns {one} and {other} mean the same field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} holds text that is no valid Unicode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} takes no {argument}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The earlier version is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <source>The engine failed at this; that is a fault of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The engine is {theirs}, this program {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine of this profile does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine that runs speaks version {theirs}, this one {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>The file could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>The file ends before its list does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The file has more than {n} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file has no line of column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The file has {n} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file is UTF-16, as some spreadsheets save “Unicode text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>The first column names the row and stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>The first line names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The handle {handle} is taken by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>The host is written in letters that can look like others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>The hub answers, but does not know that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>The hub answers, but not as a hub does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>The hub cannot continue from where this device stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>The hub cannot take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub cannot write to its disk, so it takes no changes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>The hub failed on this change again and again, so it was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub failed on this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The hub has a certificate of its own making, or a proxy or virus scanner in between shows its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub is busy with other changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The hub itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub made this desktop start over {n} times within an hour: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>The hub printed it when it started; a restart prints a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The hub refused {n} of your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>The hub wants to know that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The id in the Research Organization Registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The inbox keeps all of it; rules for each project and reason are under Notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The invitation has not been taken up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring does not keep what it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>The keyring is locked: unlock it, then sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring is still locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring keeps your sign-in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>The language changes when the window opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The line has more than {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The line names no organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: it says more than what to show, “{part}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no address of a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no kind of thing there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link leads to {hub}, which is none of your hubs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link needs a hub to be shown from. Choose one, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>The list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is off, or a firewall swallows the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is there, but nothing listens: it is the wrong port, or the service is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The name server does not answer: the network is down, or wants a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>The old password is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The one that I enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The organisation that provides the accelerator decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The other side does not speak TLS here, hangs, or speaks a version that is too old to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The other side is very slow, or the network in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>The place to resume from is not one that this hub gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>The project would be left without a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy is that of the system, none, or one that you enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The proxy lets nobody, or not you, go to this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The proxy lets through only whom it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy of {source} is a SOCKS proxy, which is not spoken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy refused the way there: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy wants a user and a password that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>The report of this import is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The request broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The row has no url, which names the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The row has {cells} cells, but the first line names {columns} columns. Put a cell that holds the delimiter into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The row has {n} cells, but there are {m} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row has {n} cells; at most {max} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>The rules go with your account; the most particular one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The same person and organisation stand in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The system names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The system names {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is no valid Unicode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The {column} is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The {kind} was deleted, so nothing can be written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>The {n} chosen rows</source>
        <comment>The {n} chosen row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>There are {n} reports of crashes in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>There is no account with this login and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>There is no account {key} on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>There is no action “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>There is no call {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>There is no command {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_export.py"/>
        <source>There is no field {name} to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>There is no file or folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>There is no format {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>There is no job {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>There is no keyring here, so you stay signed in until the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>There is no keyring that is safe to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>There is no keyring yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There is no kind {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>There is no list {name} at this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>There is no log {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>There is no setting {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>There is no way to that machine from here: the network is down, or a VPN is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>There is nobody to warn of its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>There is nothing unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are the same everywhere, and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>They are kept on this computer until you save or discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>They cannot understand each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>They show up here as they arrive; you need not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>They sign in with their password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>This access token has ended or was never given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>This address does not take this method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address sends requests faster than the hub answers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address takes application/json as it is, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change was sent already, so it cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>This computer has no keyring that is safe to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is resolved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is somebody else's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>This decision grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device has sent another change as number {mid} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This device was signed out: its token was used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>This draft is too long to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This hub has an administrator already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_screen.py"/>
        <source>This hub has nothing to show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This hub speaks version {theirs} of the protocol, this app version {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>This hub's data has schema {found}, which a newer AllianceHub made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>This invitation is not known here, was taken up before, or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>This is a fault of the app; its log tells more. What waits is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>This is a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is a workbook of a spreadsheet program, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>This is all that will be written, as it will be written. Untick what you would rather keep. Nothing is sent: you hand the file to whom you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>This is no object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is no text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>This is not an invitation link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This is not the set-up code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>This is one line of at most 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>This link is not opened: only pages of the web and mail are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>This link is too long to be one of AllianceHub's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>This machine's clock and the hub's differ by {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This membership is suspended, so nobody can sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>This needs an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>This person exists already, or the id is no UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>This person is a member of the organisation at that time already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>This person takes part in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This preview is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This refresh token has ended or was never given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This report is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>This request does not lapse now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>This request is {state} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>This request is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>This request was submitted, so its text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>This row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/navigation.py"/>
        <source>This version of AllianceHub does not know what that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>This {kind} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>This {kind}'s conversation is not open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>Title is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title, to be translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>To take it back, delete the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <source>Too many people are signing in at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>Too many wrong passwords in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Too many {kinds} belong to it to delete them with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transparency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust &amp; safety tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try again later, or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Try again: it is started when it is needed. Its log is engine.log in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again; if it stays, tell whoever runs the hub and name the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try another network or your VPN. If a proxy is needed here, enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Two columns mean {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Two edits met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Two edits met: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Type to find actions, places, settings and things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>Type to search, ↓ to browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Type words of what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Units granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Unlock it and sync, or sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock it; then you stay signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until Monday morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Up and Down choose, Return opens, Esc closes, ? helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>Update the app and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>Update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Update whichever of the two is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Use compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Use https://{host}, or ask whoever runs the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Use one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Use the address that is named in the certificate, or tell whoever runs the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Use these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>Use {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>User of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>User, where the proxy asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>Waiting for the background process to start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>Waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Waits for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Warn of the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Warnings and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Welcome to AllianceHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Welcome, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>What AllianceHub wrote down on this computer. Addresses of hubs and people, ids and secrets are taken out; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>What answers is no AllianceHub hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What are the rows of this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What comes meanwhile is shown afterwards. The same hour twice: no quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What fits the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is good on this computer, what is not, and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>What is not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is only counted in the inbox, in one notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What is shown may be wrong; the hub has everything that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>What it is about was deleted, or you may not see it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>What it would cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What notifies me, and how loud…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>What notifies you, and how loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>What the job {name} was given does not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>What you change appears here until the hub has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>What you change is sent when you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What you do is kept on this machine and goes out later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>What you type into a form and do not save waits here, also after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Which data may not be processed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Which hub to try is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Which log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Which proxy is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Which report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who did what, as the hub keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>Whoever receives it does, and never its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>With an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>With the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Withdraw it and ask again, or add a message to its conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Work group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Write a message. Markdown works, @handle mentions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Write another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write it as 2026-01-31T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Write its title, short name or id as AllianceHub shows it, or make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Written on this computer and sent to nobody. They name where in the program it happened and what was done last, never what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You and somebody else changed “{field}” at the same time. Theirs stands for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are in {organisation} now, as {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are no longer in {organisation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>You are signed in as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You are {role} in “{project}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are {role} of {organisation} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>You cannot delete your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>You cannot suspend yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You have an account at a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You look around as a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>You may not decide this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not do this any more; you can copy what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not make one any more; you can copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>You may not {act} this {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>You no longer have access to what this changed, so it was dropped and its content erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You no longer take part in “{project}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You run a hub, and it printed a set-up code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You see only what is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>You stay signed in until the background process ends, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>You stay signed in until the background process ends; the sign-in is written nowhere. To stay signed in for longer, install gnome-keyring or KWallet, sign in to the desktop again, and try again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>You stay signed in until the engine ends. On Linux, install and unlock a Secret Service such as gnome-keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>You take part in no project yet. Find one, and ask to join it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>You take part in “{project}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You take part in “{project}” now, as {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You were mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>You were mentioned: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Your change waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>Your day: {n} new in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Your devices send requests faster than the hub answers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Your draft is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/instant_field.py"/>
        <source>Your local time ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your membership changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your membership is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Your membership is suspended, so changes are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Your membership is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to the project's leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Your request lapsed unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>Your request to join “{project}” waits for its leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Your sign-in is kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a comma: 1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a point: 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>add members to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>an answer without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>an empty snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>any active member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>becomes {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>change account hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>clipboard address share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>clipboard name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>clipboard rows table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>contact address book export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>crashes ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>create add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>doctor problem bundle support keyring crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>errors messages engine window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>event date appointment export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>exit close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>export print paper document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>find global all kinds words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>first_N_keywords is no list, or keyword no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>hide show places panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>is a member already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins this organisation too, as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>kept unfinished typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>keys bindings rebind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>more than {n} {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>no event stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>nothing: every row is a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>outbox waiting conflicts errors history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>palette commands actions jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>paper printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>preferences options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>proxy certificate connection test offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>refresh reload fetch send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/restore.py"/>
        <source>restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>rules mute quiet level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>search filter words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>sign in sign out hub switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>stop offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the alliance's administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the day: 31/01/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the desktop's settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the month: 01/31/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the network settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the organisation's administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the person it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's leads and maintainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>theme appearance night dark mode light mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>version licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>versions changes restore earlier before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>web page address link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>zoom in font size bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>zoom out font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/actions.py"/>
        <source>zoom reset font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>{action}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>{action}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>{address} cannot be listened on: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{address} in {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{address} of {source} is not the address of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{address}, of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>{amount} credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{argument} of {name} has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>{argument} of {name}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} does not keep what it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} has no keyring yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>{caption}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (in {span})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} ({span} ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{done} ({rows})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{done} of {total} · {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{done} {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>{done}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>{email} has an account already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>{email} has taken up an invitation before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{facet}: {value}, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>{field} *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/ranges.py"/>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{field} cannot be filtered by {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} cannot have had the value given as the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} contains control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has a value of the wrong type for a {type} field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has {n} entries; at most {most} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is for the alliance's administrators to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is set by the hub and cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is {n} characters long; at most {most} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} may hold only non-empty texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must be a single line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must lie between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} names an entry twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} stays as it was given at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} could be two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a time with its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not one of its choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is none of: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a UTC time such as 2026-01-31T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a date such as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a web address that starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an ORCID iD such as 0000-0002-1825-0097.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not made of small letters, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not the id of an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>{field} {value} is taken by another {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: no {kind} {name} is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>{field}: what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: {n} objects are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>{field}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{file} (not taken).csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>{first}, where it is empty {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{folder} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>{group} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{hint} {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} does not answer at port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{host} is {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} takes no connection at port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{host} would be spoken to without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host}, port {port}, cannot be reached ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answered with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answers, but not as a hub does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub} speaks version {theirs} of the protocol, this app version {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>{hub} speaks version {theirs}, this app version {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub} {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub}: {step}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{id} is not a UUID in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} failed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{job}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} answers, but fails. You stay signed in until the background process ends. Restart it, or sign in to the desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} holds your sign-in, and gives it out only while it is unlocked. Until then you sign in again each time the background process starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} is here but has nothing to keep a sign-in in. Let it make one: it asks for a password. Without it you stay signed in until the background process ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} alone is for typing and moving: hold Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>{keys} finds and does anything, by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} is kept for “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>{keys} takes back what you did, also a while later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{kinds} (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{kinds} are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} cannot be sorted by {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <source>{kinds} go into no calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} have no field {field} to filter by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{kinds}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>{kind} made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{kind} that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>{kind} {id} does not exist, or you may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>{kind} · kept {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>{kind} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <source>{label}: choose one from the list; nothing is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>{label}: choose “{text}” from the list, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/day_field.py"/>
        <source>{label}: “{text}” is not a date such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/integer_field.py"/>
        <source>{label}: “{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>{label}: “{text}” is not an amount of credits with at most six decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{length} characters; at most {limit} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/text_field.py"/>
        <source>{length} of {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{lines} lines of a log of {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{log}, older ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>{name} asks to join {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} needs {argument}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{name} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} takes no {argument}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>{name}, {organisation}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {size} MB, sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} MB are free at {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} MB are free at {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} as they were</source>
        <comment>{n} as it was</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} changed</source>
        <comment>{n} changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} changes refused</source>
        <comment>{n} change refused</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} changes wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>{n} changes wait.</source>
        <comment>{n} change waits to be sent.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} conflicts wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} files</source>
        <comment>{n} file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} files a second</source>
        <comment>{n} file a second</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} h</source>
        <comment>{n} h</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} hours left</source>
        <comment>{n} hour left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} jobs go on</source>
        <comment>{n} job goes on</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} links copied</source>
        <comment>{n} link copied</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>{n} links copied.</source>
        <comment>Link copied.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} min</source>
        <comment>{n} min</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} minutes left</source>
        <comment>{n} minute left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>{n} new in the inbox</source>
        <comment>{n} new in the inbox</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} not taken</source>
        <comment>{n} not taken</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices are back.</source>
        <comment>{n} notice is back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices put off.</source>
        <comment>{n} notice put off.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices read.</source>
        <comment>{n} notice read.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices unread.</source>
        <comment>{n} notice unread.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>{n} of your changes were not sent yet and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>{n} of {total} changes were made; the rest was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} of {total} taken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{n} places were taken out</source>
        <comment>{n} place was taken out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} rows a second</source>
        <comment>{n} row a second</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows changed.</source>
        <comment>{n} row changed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{n} rows copied</source>
        <comment>{n} row copied</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows deleted.</source>
        <comment>{n} row deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} rows were left out: they are closed, or you may not change them.</source>
        <comment>{n} row was left out: it is closed, or you may not change it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} seconds left</source>
        <comment>{n} second left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} titles copied</source>
        <comment>{n} title copied</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} unread</source>
        <comment>{n} unread</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} wait</source>
        <comment>{n} waits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{n} {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one} or {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one} {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>{part}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <location filename="../../src/alliancehub/engine/csv_export.py"/>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>{path} holds no .js file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{path} holds no certificates in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>{path} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} was written to since it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{path} → {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{percent} % · {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{percent} % · {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{place}, {n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{problem} Export them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{problem} Narrow the list down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} does not answer as a proxy does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} does not take this user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} is used for each request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} opened the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} refuses the way to {host}: {status} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} wants a user and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{reason}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>{resource} has {n} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>{resource} is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows} are too many to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{rows} written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows}. {printed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is either on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one line of at most 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one of: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{size} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>{state}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{taken}: {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is finer than a millionth of a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is more than can be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not an amount of credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{text} is not the address of a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{title} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>{title}: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{title}: {rows}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>{title}: “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{title}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>{units} units × {hours} h × {rate} credits per unit and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{version}; the certificate is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{what}: {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/plan.py"/>
        <source>{what}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>{where}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>{where}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} restored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>{who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>“{action}” is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent more than ten minutes ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent, and the hub cannot take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: it is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: {field} was changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>“{project}” is completed and takes nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
