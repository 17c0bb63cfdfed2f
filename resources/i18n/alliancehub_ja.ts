<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AllianceHub</name>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;About AllianceHub</source>
        <translation>AllianceHubについて(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Dark colours</source>
        <translation>ダークな配色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Diagnostics…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Export this list…</source>
        <translation>この一覧を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Import…</source>
        <translation>取り込み(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>&amp;Inbox</source>
        <translation>受信トレイ(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Log…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Network and proxy…</source>
        <translation>ネットワークとプロキシ(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Pause or resume</source>
        <translation>一時停止または再開(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Reports of crashes…</source>
        <translation>クラッシュの報告(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Sync</source>
        <translation>同期(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>(empty)</source>
        <translation>（空）</translation>
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
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>(no title)</source>
        <translation>（無題）</translation>
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
        <translation>（ここでは不明）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>(unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>*Nothing is written yet.*</source>
        <translation>*まだ何も書かれていません。*</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>A CSV file that spreadsheets open as it is. No cell of it can run as a formula.</source>
        <translation>表計算ソフトでそのまま開けるCSVファイルです。セルの内容が数式として実行されることはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A cell has more than {n} characters, or a quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A decline, and a grant of less than was asked, needs a reason.</source>
        <translation>却下する場合と、申請より少なく付与する場合は、理由が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>A hub must renew its certificate in time; or this machine's clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>A list that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new message</source>
        <translation>新しいメッセージ</translation>
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
        <translation>申請が対応を待っています</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request was decided</source>
        <translation>申請の可否が決まりました</translation>
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
        <translation>資格停止中のメンバーには、次回の同期から公開情報だけが表示されます。</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Academia</source>
        <translation>学術機関</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerator</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerators</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account</source>
        <translation>アカウント</translation>
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
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Add a column Id with the id of the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
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
        <translation>アカウントまたはハブを追加…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>Add this hub…</source>
        <translation>このハブを追加…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Add to what is there</source>
        <translation>今の値に追加</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/tags_field.py"/>
        <source>Add, then Enter</source>
        <translation>入力してEnterで追加</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Added. Make an invitation link under Admin.</source>
        <translation>追加しました。招待リンクは「管理」で作成してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Address copied.</source>
        <translation>アドレスをコピーしました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Address of the hub</source>
        <translation>ハブのアドレス</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administers the alliance</source>
        <translation>アライアンスの管理者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliated</source>
        <translation>提携</translation>
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
        <translation>すべてのフィールド（再び取り込む場合）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
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
        <translation>検索語に一致するすべての行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>All saved searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All that I chose</source>
        <translation>自分で選んだものすべて</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>All {n} rows of the list</source>
        <comment>All {n} row of the list</comment>
        <translation>
            <numerusform>一覧の全{n}行</numerusform>
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
        <translation>AllianceHubは前回、予期せず終了しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time. What you had typed is kept.</source>
        <translation>AllianceHubは前回、予期せず終了しました。入力した内容は保存されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>AllianceHub goes on in the tray</source>
        <translation>AllianceHubはトレイで動作を続けます</translation>
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
        <translation>AllianceHub · {hub}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>AllianceHub's background process ended before it answered.</source>
        <translation>AllianceHubのバックグラウンドプロセスが、応答する前に終了しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub's background process ended unexpectedly.</source>
        <translation>AllianceHubのバックグラウンドプロセスが予期せず終了しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub: {news}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Allocation</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Allocations</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Also used by {actions}, which would lose them.</source>
        <translation>{actions}でも使われており、そちらの割り当てはなくなります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An administrator adds member organisations, or imports them from a CSV file.</source>
        <translation>加盟組織は管理者が追加するか、CSVファイルから取り込みます。</translation>
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
        <translation>クレジット申請が認められると、割り当てがここに表示されます。</translation>
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
        <translation>別の値（JSON）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applications</source>
        <translation>応用</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>As usual: {level}</source>
        <translation>通常どおり: {level}</translation>
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
        <translation>参加を申請</translation>
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
        <translation>申請内容: {units}台 × {hours}時間、{amount}クレジット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Asking the hub…</source>
        <translation>ハブに問い合わせています…</translation>
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
        <translation>対象者</translation>
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
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Back to the columns</source>
        <translation>列の選択に戻る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Background process</source>
        <translation>バックグラウンドプロセス</translation>
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
        <translation>変更前</translation>
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
        <translation>取得中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being mentored</source>
        <translation>メンタリングを受けること</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmark</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks &amp; evaluation</source>
        <translation>ベンチマークと評価</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bio</source>
        <translation>自己紹介</translation>
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
        <translation>ハブが公開しているものを、アカウントなしで閲覧できます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By</source>
        <translation>相手</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>CSV file spreadsheet save download</source>
        <translation>CSV ファイル 表計算 スプレッドシート 保存 ダウンロード エクスポート</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>CSV file upload read in</source>
        <translation>CSV ファイル アップロード 読み込み インポート</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar: {label}</source>
        <translation>カレンダー: {label}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>カタログ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Cell {n} is not stored in the same way as the rest of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Change a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Change the keys</source>
        <translation>キーを変更</translation>
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
        <translation>
            <numerusform>{n}行を変更</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Changed</source>
        <translation>変更日時</translation>
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
        <translation>変更しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Changed. It waits to be sent.</source>
        <translation>変更しました。送信を待っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
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
        <translation>再確認</translation>
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
        <translation>1つ以上の列にフィールドを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a file or a folder, or drop it here.</source>
        <translation>ファイルかフォルダーを選ぶか、ここにドロップしてください。</translation>
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
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Choose a row to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose above what they are to become, then press Continue.</source>
        <translation>何として取り込むかを上で選び、「続ける」を押してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Choose an accelerator to see it.</source>
        <translation>アクセラレーターを選ぶと、ここに表示されます。</translation>
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
        <translation>別の場所を選ぶか、ディスクに空きがあるか確認してください。</translation>
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
        <translation>ファイルを選択</translation>
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
        <translation>証明書のファイルを選択</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Choose the keys of an action to change them.</source>
        <translation>操作のキーを選んで変更します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/choice_field.py"/>
        <source>Choose…</source>
        <translation>選択…</translation>
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
        <translation>フィルターを解除するか、最初の1件を追加してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Clear the filters, or import a catalogue: alliancehub import otdi FOLDER.</source>
        <translation>フィルターを解除するか、カタログを取り込んでください: alliancehub import otdi FOLDER。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Clear the filters, or start a project of your own.</source>
        <translation>フィルターを解除するか、自分のプロジェクトを始めてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Click for sync activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Click its icon to open the window again.</source>
        <translation>アイコンをクリックすると、ウィンドウが再び開きます。</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sheet.py"/>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
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
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Close or go back</source>
        <translation>閉じる、または戻る</translation>
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
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closing the window leaves AllianceHub in the tray, where the desktop has one.</source>
        <translation>デスクトップにトレイがある場合、ウィンドウを閉じてもAllianceHubはトレイに残ります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Collaboration</source>
        <translation>共同作業</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Collecting</source>
        <translation>収集中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Colours as the &amp;system</source>
        <translation>システムの配色に合わせる(&amp;S)</translation>
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
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Columns are parted by</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Columns are parted by a comma, a semicolon or a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Columns of an exported CSV file are parted by</source>
        <translation>書き出すCSVファイルの列の区切り</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Columns of {kinds}</source>
        <translation>{kinds}の列</translation>
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
        <translation>コンマ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/seed.py"/>
        <source>Command {number} ({name}): {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Compute</source>
        <translation>計算資源</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts</source>
        <translation>競合</translation>
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
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contributor</source>
        <translation>貢献者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
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
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;title</source>
        <translation>タイトルをコピー(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy the link for {name}</source>
        <translation>{name}のリンクをコピー</translation>
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
        <translation>コア</translation>
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
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count in the inbox</source>
        <translation>受信トレイの件数だけ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Crashes…</source>
        <translation>クラッシュ…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator's page</source>
        <translation>作成者のページ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit request</source>
        <translation>クレジット申請</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit requests</source>
        <translation>クレジット申請</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits per unit and hour</source>
        <translation>1台1時間あたりのクレジット</translation>
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
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data policy</source>
        <translation>データポリシー</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Dates begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decide</source>
        <translation>可否を決定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided</source>
        <translation>決定日時</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided. Its author is told.</source>
        <translation>決定しました。申請者に通知されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Decimals stand behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Delete</source>
        <translation>削除</translation>
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
        <translation>説明</translation>
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
        <translation>診断</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>Diagnostics…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Directory</source>
        <translation>名簿</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Discard</source>
        <translation>破棄</translation>
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
        <translation>閉じる</translation>
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
        <translation>分野</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Done again.</source>
        <translation>やり直しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a request for accelerator time; you see the cost while you write.</source>
        <translation>アクセラレーター時間の申請を下書きします。入力中に費用が表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <source>Draft discarded.</source>
        <translation>下書きを破棄しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Draft kept</source>
        <translation>下書きを保存済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Draft&amp;s…</source>
        <translation>下書き(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Dropped</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>E-mail or handle</source>
        <translation>メールアドレスまたはハンドル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Each account on a machine is a device of its own; sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Each has a cache of its own on this computer.</source>
        <translation>アカウントごとに、このコンピューターにキャッシュがあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Each takes effect at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Earlier changes</source>
        <translation>以前の変更</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Edit and send again</source>
        <translation>編集して再送信</translation>
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
        <translation>「{title}」の編集</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resource</source>
        <translation>教材</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resources</source>
        <translation>教材</translation>
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
        <translation>終了日</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Ends {when}</source>
        <translation>期限: {when}</translation>
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
        <translation>エラーのみ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Every account was taken up. Add members, and invite them then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Export of {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Export {kinds}</source>
        <translation>{kinds}の書き出し</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Fetching: {state}</source>
        <translation>取得中: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>File of further certificates to trust (PEM)</source>
        <translation>追加で信頼する証明書のファイル（PEM）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Files of the bundle</source>
        <translation>バンドルのファイル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Find an&amp;ything or do anything…</source>
        <translation>何でも検索・実行(&amp;Y)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Find anything or do anything</source>
        <translation>何でも検索・実行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>First cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>First sync</source>
        <translation>初回の同期</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>First sync {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Focus area</source>
        <translation>重点領域</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Follow</source>
        <translation>末尾を追う</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For</source>
        <translation>対象者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>For {name}, {organisation}.</source>
        <translation>{name}さん（{organisation}）宛て。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Forget on this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Former</source>
        <translation>元メンバー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Forms and lists</source>
        <translation>フォームと一覧</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Foundation models</source>
        <translation>基盤モデル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further certificates</source>
        <translation>追加の証明書</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>GPU</source>
        <translation>GPU</translation>
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
        <translation>直接接続する接続先</translation>
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
        <translation>政府機関</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Grant that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted</source>
        <translation>付与されたクレジット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted hours</source>
        <translation>付与された時間数</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted units</source>
        <translation>付与された台数</translation>
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
        <translation>ゲスト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Guests can look around but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Handle</source>
        <translation>ハンドル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hardware accelerators</source>
        <translation>ハードウェアアクセラレーター</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Hear of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Held until the background process ends: there is no keyring</source>
        <translation>バックグラウンドプロセスが終わるまで保持されます（キーリングがありません）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>History of “{title}”</source>
        <translation>「{title}」の履歴</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Homepage</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hosts to go to directly</source>
        <translation>直接接続するホスト</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hours granted per unit</source>
        <translation>1台あたりの付与時間数</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hours per unit</source>
        <translation>1台あたりの時間数</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>How AllianceHub gets to its hubs. Certificates are checked against those that the operating system trusts.</source>
        <translation>AllianceHubからハブへの接続方法です。証明書は、オペレーティングシステムが信頼する証明書と照合されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>How grave</source>
        <translation>重要度</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How loud</source>
        <translation>知らせ方</translation>
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
        <translation>テストするハブ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>I have an invitation</source>
        <translation>招待を受け取っている</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>I have what I need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>If AllianceHub ends unexpectedly, what is known of it is found here.</source>
        <translation>AllianceHubが予期せず終了した場合、判明したことがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import</source>
        <translation>取り込み</translation>
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
        <translation>
            <numerusform>{n}行を取り込む</numerusform>
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
        <translation>取り込み中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>In credits; up to six decimals.</source>
        <translation>クレジット単位で、小数点以下6桁まで。</translation>
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
        <translation>受信トレイ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Incubating</source>
        <translation>育成中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Industry</source>
        <translation>産業界</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Information and worse</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiative</source>
        <translation>イニシアティブ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiatives</source>
        <translation>イニシアティブ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Invitation link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invite a member, or import members from a CSV file.</source>
        <translation>メンバーを招待するか、CSVファイルから取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invited</source>
        <translation>招待中</translation>
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
        <translation>ホスト{host}の前に、名前かパスワードが含まれています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>It comes back at that time, unread.</source>
        <translation>その日時に未読として戻ります。</translation>
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
        <translation>復元しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>It is being started again. Look at Sync activity whether your change is there.</source>
        <translation>再起動しています。変更が反映されているか「同期の状況」で確認してください。</translation>
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
        <translation>既定のキーは{actions}で使われています。先にそちらをリセットしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>JSON (*.json *.jsonl);;Tables (*.csv *.tsv *.txt)</source>
        <translation>JSON (*.json *.jsonl);;表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Justification</source>
        <translation>申請理由</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>KDE's settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep</source>
        <translation>残す値</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/confirm_sheet.py"/>
        <source>Keep it</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Keep mine</source>
        <translation>自分の値を残す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep running in the tray</source>
        <translation>トレイで動作を続ける</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Keep theirs</source>
        <translation>相手の値を残す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Kept as a draft.</source>
        <translation>下書きとして保存しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept in the audit trail.</source>
        <translation>監査証跡に記録されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Kept in the keyring; type to replace it</source>
        <translation>キーリングに保存済み（入力すると置き換わります）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Kept {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keys of {action}: {keys}</source>
        <translation>「{action}」のキー: {keys}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Known are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>L&amp;ight colours</source>
        <translation>ライトな配色(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Landscape</source>
        <translation>横向き</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lapses on</source>
        <translation>失効日</translation>
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
        <translation>最終同期: {when}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Laying out</source>
        <translation>レイアウト中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 to grant all that was asked.</source>
        <translation>申請どおりに付与する場合は0のままにします。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 to grant all.</source>
        <translation>すべて付与する場合は0のままにします。</translation>
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
        <translation>失効させる</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence as given</source>
        <translation>ライセンス（原文の表記）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence text</source>
        <translation>ライセンス本文</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Light</source>
        <translation>ライト</translation>
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
        <translation>ログの行（最後が最新）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Link for {name}</source>
        <translation>{name}のリンク</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Links for the chosen accounts, or for all that were not taken up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Log…</source>
        <translation>ログ…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Look around</source>
        <translation>ゲストとして閲覧</translation>
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
        <translation>報告を見る</translation>
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
        <translation>新着を確認する間隔</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>Look what came of it, and start it again.</source>
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
        <translation>確認中</translation>
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
        <translation>ゲストとして閲覧中です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>Looking at the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made by {who}</source>
        <translation>{who}が作成</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Maintainer</source>
        <translation>メンテナー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Make a bundle…</source>
        <translation>バンドルを作成…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make an invitation link afterwards, under Admin, and pass it on.</source>
        <translation>あとで「管理」で招待リンクを作成し、本人に渡してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Make another change that undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Make one…</source>
        <translation>作成…</translation>
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
        <translation>リンクを作成中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark &amp;all as read</source>
        <translation>すべて既読にする(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark as &amp;read or unread</source>
        <translation>既読・未読を切り替える(&amp;R)</translation>
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
        <translation>Markdownが使えます。@ハンドルで相手に呼びかけられます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Measures</source>
        <translation>測定対象</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Members and organisations (CSV)</source>
        <translation>メンバーと組織（CSV）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Membership</source>
        <translation>メンバーシップ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memberships</source>
        <translation>メンバーシップ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memory per unit in GiB</source>
        <translation>1台あたりのメモリ（GiB）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentoring</source>
        <translation>メンタリング</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Merged</source>
        <translation>統合済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Message: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mine</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Modalities</source>
        <translation>モダリティ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>More about {name}</source>
        <translation>{name}の詳細</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/detail_header.py"/>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>下へ移動 (Alt+↓)</translation>
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
        <translation>上へ移動 (Alt+↑)</translation>
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
        <translation>NPU</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Name</source>
        <translation>名前</translation>
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
        <translation>検索語かフィルターで絞り込むか、ファイルに書き出してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Need you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/form.py"/>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needs</source>
        <translation>募集スキル</translation>
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
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>New</source>
        <translation>新規</translation>
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
        <translation>新しいキー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys for “{action}”</source>
        <translation>「{action}」の新しいキー</translation>
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
        <translation>新しい{kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>New {kind} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation>一致する操作やキーはありません。</translation>
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
        <translation>競合はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>No crash is known</source>
        <translation>クラッシュの記録はありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>No drafts</source>
        <translation>下書きはありません</translation>
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
        <translation>フィールドがまだ選ばれていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>No hub chosen yet</source>
        <translation>ハブが選ばれていません</translation>
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
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>No line fits. Choose another level, or look for something else.</source>
        <translation>一致する行がありません。別の重要度を選ぶか、別の言葉で検索してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No machine is known by the name {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No memberships yet. Import members from a CSV file, or add one.</source>
        <translation>メンバーシップはまだありません。CSVファイルからメンバーを取り込むか、追加してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has offered accelerators yet.</source>
        <translation>アクセラレーターを提供している組織はまだありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>No printer is set up on this computer.</source>
        <translation>このコンピューターにはプリンターが設定されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No requests and no allocations. Draft a request under Compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>No saved searches</source>
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
        <translation>参加を待っている人はいません。自分からの参加申請もありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Non-profit</source>
        <translation>非営利団体</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>None of the chosen rows is changed by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>None yet. Open a project or an organisation, and choose Notifications there.</source>
        <translation>まだありません。プロジェクトか組織を開き、そこで「通知」を選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>None: go there directly</source>
        <translation>なし（直接接続）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Not now</source>
        <translation>今はしない</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Nothing can be written there.</source>
        <translation>そこには書き込めません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing chosen yet</source>
        <translation>まだ何も選ばれていません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Nothing fits “{words}”.</source>
        <translation>「{words}」に一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
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
        <translation>変更の内容を確認するまでは、何も変更されません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nothing is sent or fetched; what you do is kept and goes out when you resume.</source>
        <translation>送受信を行いません。操作の内容は保存され、再開すると送信されます。</translation>
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
        <translation>待機中の変更はありません</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Nothing waits for you.</source>
        <translation>対応待ちのものはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Nothing was changed since the hub keeps history.</source>
        <translation>ハブが履歴を取り始めてから、変更はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Nothing was written down yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Noti&amp;fications…</source>
        <translation>通知(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rule</source>
        <translation>通知ルール</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rules</source>
        <translation>通知ルール</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Notifications of AllianceHub look like this.</source>
        <translation>AllianceHubの通知はこのように表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>Notifications: {level}</source>
        <translation>通知: {level}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Notifications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Notifies of new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify</source>
        <translation>通知する</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify me on the desktop of</source>
        <translation>デスクトップで通知するもの</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify of new ones</source>
        <translation>新着を通知する</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ORCID iD</source>
        <translation>ORCID iD</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Observer</source>
        <translation>オブザーバー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Of a project or an organisation</source>
        <translation>プロジェクトまたは組織ごと</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offered</source>
        <translation>提供中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline, {n} waiting</source>
        <comment>Offline, {n} waiting</comment>
        <translation type="unfinished">
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
        <translation>オンライン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Only a person has notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only actions</source>
        <translation>操作のみ</translation>
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
        <translation>言葉で探すものだけ</translation>
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
        <translation>対応待ちのものだけ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where the hub cannot tell of news by itself.</source>
        <translation>ハブが新着を自分から知らせられない場合にだけ使われます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Only where the network has its own</source>
        <translation>ネットワーク独自の証明書がある場合のみ</translation>
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
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Open AllianceHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Open Trusted Data Initiative catalogue (folder)</source>
        <translation>Open Trusted Data Initiativeのカタログ（フォルダー）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open in the browser?</source>
        <translation>ブラウザーで開きますか？</translation>
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
        <translation>{host}へのリンクは確認せずに開く</translation>
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
        <translation>対応できること</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to students</source>
        <translation>学生の参加可</translation>
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
        <translation>またはアカウントで</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Organisations</source>
        <translation>組織</translation>
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
        <translation>{page}/{pages}ページ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Parameters in millions</source>
        <translation>パラメーター数（百万）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participation</source>
        <translation>参加</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly accepted</source>
        <translation>一部承認</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Pass each link on to its person and nobody else: it lets them in, once.</source>
        <translation>リンクは本人だけに渡してください。1回だけ使え、その人が参加できるようになります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Password of that user</source>
        <translation>そのユーザーのパスワード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Pause sync</source>
        <translation>同期を一時停止</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused, {n} waiting</source>
        <comment>Paused, {n} waiting</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People appear here once they are invited. Sync, or ask an administrator.</source>
        <translation>招待された人がここに表示されます。同期するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Pick a day</source>
        <translation>日付を選択</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Pick a time that is still to come.</source>
        <translation>これからの日時を選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Pick a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Pick the fields to change; all others stay as they are.</source>
        <translation>変更するフィールドを選んでください。ほかのフィールドはそのままです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policy &amp; advocacy</source>
        <translation>政策と提言</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policymakers</source>
        <translation>政策立案者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Port {port} of {host} is taken by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Posted.</source>
        <translation>投稿しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Practitioners</source>
        <translation>実務者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>Press the keys that you want.</source>
        <translation>割り当てたいキーを押してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Preview of {label}</source>
        <translation>{label}のプレビュー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when}</source>
        <translation>印刷日時: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when} by {who}</source>
        <translation>印刷: {when}、{who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print…</source>
        <translation>印刷…</translation>
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
        <translation>プロジェクト</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Project started. You lead it.</source>
        <translation>プロジェクトを始めました。リーダーは自分です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Projects (JSON)</source>
        <translation>プロジェクト（JSON）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Projects, datasets, compute and people of an open alliance, also offline.</source>
        <translation>オープンなアライアンスのプロジェクト、データセット、計算資源、人。オフラインでも使えます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Proxy, certificates and a test…</source>
        <translation>プロキシ、証明書、接続テスト…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Purpose</source>
        <translation>用途</translation>
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
        <translation>今の値を置き換え</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours begin at</source>
        <translation>通知を控える時間帯の開始</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours end at</source>
        <translation>通知を控える時間帯の終了</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Quiet hours, daily sum and tray…</source>
        <translation>通知を控える時間帯、毎日のまとめ、トレイ…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ROR id</source>
        <translation>ROR ID</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Read the chosen row</source>
        <translation>選択した行を読む</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of the decision</source>
        <translation>決定の理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Receiver</source>
        <translation>宛先</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Refused</source>
        <translation>拒否</translation>
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
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove the rule of {where}</source>
        <translation>{where}のルールを削除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove this rule</source>
        <translation>このルールを削除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <source>Remove {text} from {label}</source>
        <translation>{label}から{text}を削除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Reports of crashes</source>
        <translation>クラッシュの報告</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Request credits and follow what you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request to join</source>
        <translation>参加申請</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests to join</source>
        <translation>参加申請</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Requests, answers and mentions come to your inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Research</source>
        <translation>研究</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
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
        <translation>解決</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved.</source>
        <translation>解決しました。</translation>
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
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore the version of {when}: {words}</source>
        <translation>{when}の版を復元: {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore this version</source>
        <translation>この版を復元</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Restored.</source>
        <translation>復元しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Resume</source>
        <translation>再開</translation>
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
        <translation>提供終了</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewing</source>
        <translation>査読</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Rows</source>
        <translation>行</translation>
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
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as Apache-2.0.</source>
        <translation>SPDXのID（例: Apache-2.0）。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as CC-BY-4.0.</source>
        <translation>SPDXのID（例: CC-BY-4.0）。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id.</source>
        <translation>SPDXのID。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Save a bundle…</source>
        <translation>バンドルを保存…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Save a form, send a message</source>
        <translation>フォームを保存、メッセージを送信</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as &amp;vCard…</source>
        <translation>vCardとして保存(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>PDFとして保存(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as i&amp;Calendar…</source>
        <translation>iCalendarとして保存(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save it anew as CSV, with the names of the columns in its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save it as a PDF, or set up a printer in the system's settings.</source>
        <translation>PDFとして保存するか、システムの設定でプリンターを設定してください。</translation>
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
        <translation>バンドルの保存</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save the table as “CSV UTF-8”, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken</source>
        <translation>取り込まれなかった行を保存</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken…</source>
        <translation>取り込まれなかった行を保存…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Saved searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Saved {name}, {size}.</source>
        <translation>{name}を保存しました（{size}）。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Saved. Hubs are gone to in this way from now on.</source>
        <translation>保存しました。今後はこの方法でハブに接続します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say what you bring and what you hope for. The project's leads decide.</source>
        <translation>貢献できることと期待することを書いてください。プロジェクトのリーダーが判断します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Say whether the day or the month comes first, or write 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search a list, or narrow it by its filters, and press the star beside the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search a single list to be notified of what is new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Search e&amp;verything</source>
        <translation>すべてを検索(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search saved.</source>
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
        <translation>セクター</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Security</source>
        <translation>セキュリティ</translation>
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
        <translation>セミコロン</translation>
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
        <translation>再送信</translation>
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
        <translation>送信済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sent, latest first</source>
        <translation>送信済み（新しい順）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Set it to a state that says it is over, instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up a new hub</source>
        <translation>新しいハブをセットアップ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set-up code</source>
        <translation>セットアップコード</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set.</source>
        <translation>設定しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Several {kinds} are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Show a test notification</source>
        <translation>テスト通知を表示</translation>
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
        <translation>以前の変更を表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Show older lines</source>
        <translation>古い行を表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show only these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Show the columns that the list has by itself</source>
        <translation>一覧の標準の列を表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Side&amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
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
        <translation>{name}としてサインイン</translation>
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
        <translation>サインイン…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out everywhere</source>
        <translation>すべての端末からサインアウト</translation>
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
        <translation>サインインが必要</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Signed in at {hub}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in until the next start: there is no keyring on this computer.</source>
        <translation>次回の起動までサインインしています。このコンピューターにはキーリングがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in. The keyring of this computer keeps the sign-in.</source>
        <translation>サインインしています。サインイン情報はこのコンピューターのキーリングに保存されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Size in bytes</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills &amp; education</source>
        <translation>スキルと教育</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills the team looks for.</source>
        <translation>チームが求めているスキル。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze &amp;until…</source>
        <translation>日時までスヌーズ(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Snooze 1 h</source>
        <translation>1時間スヌーズ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze for an &amp;hour</source>
        <translation>1時間スヌーズ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until Mo&amp;nday</source>
        <translation>月曜日までスヌーズ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until to&amp;morrow</source>
        <translation>明日までスヌーズ(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Snoozed until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Somebody</source>
        <translation>不明な人</translation>
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
        <translation>メンバーシップを始めるためのリンクを受け取っている場合。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something ends soon</source>
        <translation>まもなく終了するもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Something takes connections at this address, but it is no web server, or it hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Something went wrong inside the window; it goes on.</source>
        <translation>ウィンドウ内で問題が起きましたが、動作は続いています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Speaking</source>
        <translation>講演</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Spreadsheets expect a semicolon where the comma is the decimal sign.</source>
        <translation>小数点にコンマを使う地域の表計算ソフトは、セミコロン区切りを前提とします。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Start a project</source>
        <translation>プロジェクトを始める</translation>
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
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Startup</source>
        <translation>スタートアップ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement</source>
        <translation>志望理由</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Steps to the hub</source>
        <translation>ハブまでの手順</translation>
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
        <translation>学生</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted. You are told when it is decided or somebody asks a question.</source>
        <translation>提出しました。決定や質問があると通知されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum it up at</source>
        <translation>まとめの時刻</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum up the rest once a day</source>
        <translation>残りを1日1回まとめて知らせる</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Summary</source>
        <translation>概要文</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend or restore</source>
        <translation>資格の停止・復元</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Suspended</source>
        <translation>資格停止中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Switch</source>
        <translation>切り替え</translation>
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
        <translation>{name}に切り替え</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;activity…</source>
        <translation>同期の状況(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;now</source>
        <translation>今すぐ同期(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync activity</source>
        <translation>同期の状況</translation>
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
        <translation>今すぐ同期</translation>
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
        <translation>同期中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Syncing failed</source>
        <translation>同期に失敗しました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing {n}</source>
        <comment>Syncing {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>TPU</source>
        <translation>TPU</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Take out of what is there</source>
        <translation>今の値から除く</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Take them</source>
        <translation>割り当てを移す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back, but for {n} of {total}: {why}</source>
        <translation>{total}件のうち{n}件を除いて元に戻しました: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back.</source>
        <translation>元に戻しました。</translation>
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
        <translation>テスト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Test again to see how it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Testing each step</source>
        <translation>各手順をテスト中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
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
        <translation>バックグラウンドプロセスを起動できませんでした。AllianceHubを再インストールするか、手動で起動してください: alliancehub engine</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process does not answer. Run: alliancehub doctor</source>
        <translation>バックグラウンドプロセスが応答しません。次を実行してください: alliancehub doctor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>The background process ended before the work did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process ended. Starting it again…</source>
        <translation>バックグラウンドプロセスが終了しました。再起動しています…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process is of another version. Close all windows of AllianceHub, and open it again.</source>
        <translation>バックグラウンドプロセスのバージョンが異なります。AllianceHubのウィンドウをすべて閉じて、開き直してください。</translation>
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
        <translation>一覧の列（表示順）</translation>
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
        <translation>以前の版に戻しました。</translation>
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
        <translation>ファイルに書き込めませんでした: {reason}。</translation>
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
        <translation>先頭の列は行の名前を示すため、位置は変わりません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
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
        <translation>ホスト名に、ほかの文字と見間違えやすい文字が使われています。</translation>
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
        <translation>ハブ自身</translation>
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
        <translation>Research Organization RegistryでのID。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The inbox keeps all of it; rules for each project and reason are under Notifications.</source>
        <translation>受信トレイにはすべて残ります。プロジェクトや理由ごとのルールは「通知」にあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The invitation has not been taken up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring does not keep what it is given.</source>
        <translation>キーリングに渡した内容が保存されません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The keyring is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>The keyring is locked: unlock it, then sync.</source>
        <translation>キーリングがロックされています。ロックを解除してから同期してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring is still locked.</source>
        <translation>キーリングはまだロックされています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring keeps your sign-in now.</source>
        <translation>サインイン情報がキーリングに保存されました。</translation>
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
        <translation>リンクを開けません。表示するもの以外の指定「{part}」が含まれています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no address of a hub.</source>
        <translation>リンクを開けません。「{part}」はハブのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no id.</source>
        <translation>リンクを開けません。「{part}」はIDではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no kind of thing there is.</source>
        <translation>リンクを開けません。「{part}」という種類はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link leads to {hub}, which is none of your hubs.</source>
        <translation>リンク先の{hub}は、登録されているハブではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link needs a hub to be shown from. Choose one, then open it again.</source>
        <translation>リンクを表示するにはハブが必要です。ハブを選んでから、もう一度開いてください。</translation>
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
        <translation>下の欄のもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The one that I enter</source>
        <translation>入力したプロキシ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The organisation that provides the accelerator decides.</source>
        <translation>アクセラレーターを提供する組織が決定します。</translation>
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
        <translation>一般公開</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>The report</source>
        <translation>報告</translation>
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
        <translation>ルールはアカウントに保存され、最も具体的なものが優先されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The same person and organisation stand in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The system names none.</source>
        <translation>システムにはプロキシの設定がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The system names {proxy}.</source>
        <translation>システムの設定は{proxy}です。</translation>
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
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>The {n} chosen rows</source>
        <comment>The {n} chosen row</comment>
        <translation>
            <numerusform>選択した{n}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Theirs</source>
        <translation>相手の値</translation>
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
        <translation>「{name}」という操作はありません。</translation>
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
        <translation>ここにはキーリングがないため、次回の起動までのサインインになります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>There is no keyring that is safe to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>There is no keyring yet.</source>
        <translation>キーリングがまだありません。</translation>
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
        <translation>このハブには{name}という一覧はありません。</translation>
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
        <translation>このキーは空いています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are the same everywhere, and cannot be changed.</source>
        <translation>このキーは全体で共通のため、変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>They are kept on this computer until you save or discard them.</source>
        <translation>下書きは、保存または破棄するまでこのコンピューターに残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>They are yours alone, and on all your computers.</source>
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
        <translation>このコンピューターには、安全に使えるキーリングがありません。</translation>
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
        <translation>この決定で付与されるもの</translation>
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
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
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
        <translation>これはテストです</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is a workbook of a spreadsheet program, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>This is all that will be written, as it will be written. Untick what you would rather keep. Nothing is sent: you hand the file to whom you trust.</source>
        <translation>書き出されるのはここにあるものだけで、この内容のまま書き出されます。含めたくないものはチェックを外してください。送信はされません。ファイルは信頼できる相手に自分で渡してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>This is needed.</source>
        <translation>この項目は必須です。</translation>
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
        <translation>このリンクは開けません。開けるのはウェブページとメールだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>This link is too long to be one of AllianceHub's.</source>
        <translation>このリンクは長すぎるため、AllianceHubのものではありません。</translation>
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
        <translation>この行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/navigation.py"/>
        <source>This version of AllianceHub does not know what that is.</source>
        <translation>このバージョンのAllianceHubでは扱えません。</translation>
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
        <translation>区分</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>Title is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title, to be translated</source>
        <translation>翻訳用のタイトル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To</source>
        <translation>終了日</translation>
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
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transparency</source>
        <translation>透明性</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust &amp; safety tools</source>
        <translation>信頼と安全のツール</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
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
        <translation>編集の競合</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Two edits met: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Type to find actions, places, settings and things</source>
        <translation>入力して、操作、場所、設定、データを検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>Type to search, ↓ to browse</source>
        <translation>入力して検索、↓で一覧</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Type words of what you look for.</source>
        <translation>探しているものの言葉を入力してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Units granted</source>
        <translation>付与する台数</translation>
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
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Until</source>
        <translation>日時</translation>
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
        <translation>上下キーで選択、Returnで開く、Escで閉じる、?でヘルプ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Up to date</source>
        <translation>最新の状態です</translation>
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
        <translation>ユースケース</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use cases</source>
        <translation>ユースケース</translation>
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
        <translation>このキーを使う</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>Use {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>User of the proxy</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>User, where the proxy asks for one</source>
        <translation>ユーザー（プロキシが求める場合）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Wait to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>Waiting for the background process to start…</source>
        <translation>バックグラウンドプロセスの起動を待っています…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
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
        <translation>送信待ち</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Warn of the end</source>
        <translation>終了の予告</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Warnings and worse</source>
        <translation>警告以上</translation>
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
        <translation>AllianceHubへようこそ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Welcome, {name}.</source>
        <translation>{name}さん、ようこそ。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>What AllianceHub wrote down on this computer. Addresses of hubs and people, ids and secrets are taken out; nothing is sent.</source>
        <translation>AllianceHubがこのコンピューターに記録した内容です。ハブや人のアドレス、ID、秘密情報は取り除かれています。何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>What answers is no AllianceHub hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What are the rows of this file?</source>
        <translation>このファイルの行は何ですか？</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What comes meanwhile is shown afterwards. The same hour twice: no quiet hours.</source>
        <translation>その間に届いたものは、あとで表示されます。同じ時刻を2回選ぶと、控える時間帯はなくなります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What fits the language</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is good on this computer, what is not, and what to do about it.</source>
        <translation>このコンピューターの良好な点、問題のある点と、その対処方法です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is in the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>What is not as it should be</source>
        <translation>問題のある点</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is only counted in the inbox, in one notification.</source>
        <translation>受信トレイの件数だけのものを、1件の通知にまとめます。</translation>
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
        <translation>費用の見込み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What notifies me, and how loud…</source>
        <translation>通知するものと知らせ方…</translation>
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
        <translation>取り込むもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>What to print</source>
        <translation>印刷する内容</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>What you change appears here until the hub has confirmed it.</source>
        <translation>変更した内容は、ハブが確認するまでここに表示されます。</translation>
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
        <translation>フォームに入力して保存していない内容は、クラッシュのあともここに残ります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Which data may not be processed there.</source>
        <translation>ここで処理してはならないデータ。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Which hub to try is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Which log</source>
        <translation>表示するログ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Which proxy is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Which report</source>
        <translation>表示する報告</translation>
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
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width of the column</source>
        <translation>列の幅</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>With an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>With the conversation</source>
        <translation>会話を含める</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Withdraw it and ask again, or add a message to its conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn.</source>
        <translation>取り下げました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Words</source>
        <translation>検索語</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Work group</source>
        <translation>ワーキンググループ</translation>
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
        <translation>書く</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
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
        <translation>別の値を書く</translation>
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
        <translation>書き込み中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Written on this computer and sent to nobody. They name where in the program it happened and what was done last, never what was written.</source>
        <translation>報告はこのコンピューターに書かれ、どこにも送信されません。プログラムのどこで起きたかと直前の操作が記録され、書いた内容は記録されません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
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
        <translation>ハブのアカウントを持っている場合。</translation>
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
        <translation>ハブを運営していて、セットアップコードが表示された場合。</translation>
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
        <translation>バックグラウンドプロセスが終わるまでサインインしたままです。サインイン情報はどこにも書き込まれません。より長くサインインしておくには、gnome-keyringかKWalletをインストールし、デスクトップにサインインし直してから、ここで再試行してください。</translation>
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
        <translation>自分へのメンション</translation>
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
        <translation>自分の変更</translation>
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
        <translation>下書きを復元しました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your e-mail address</source>
        <translation>自分のメールアドレス</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your handle</source>
        <translation>自分のハンドル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/instant_field.py"/>
        <source>Your local time ({zone})</source>
        <translation>現地時間（{zone}）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your membership changed</source>
        <translation>自分のメンバーシップの変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your membership is suspended</source>
        <translation>メンバーシップの資格が停止されています</translation>
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
        <translation>自分の名前</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to the project's leads.</source>
        <translation>申請はプロジェクトのリーダーに届きます。</translation>
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
        <translation>Zipファイル (*.zip)</translation>
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
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>again</source>
        <translation>もう一度 再実行</translation>
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
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>any active member</source>
        <translation>有効なメンバー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>became</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>becomes {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>change account hub</source>
        <translation>変更 切り替え アカウント ハブ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard address share</source>
        <translation>クリップボード アドレス 共有</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard name</source>
        <translation>クリップボード 名前</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard rows table</source>
        <translation>クリップボード 行 表</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>contact address book export</source>
        <translation>連絡先 アドレス帳 書き出し エクスポート</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>crashes ended unexpectedly</source>
        <translation>クラッシュ 異常終了 強制終了</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>create add</source>
        <translation>作成 追加</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>doctor problem bundle support keyring crash</source>
        <translation>診断 問題 バンドル サポート キーリング クラッシュ</translation>
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
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>errors messages engine window</source>
        <translation>エラー メッセージ エンジン ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>event date appointment export</source>
        <translation>イベント 日付 予定 書き出し エクスポート</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>exit close</source>
        <translation>終了 閉じる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>export print paper document</source>
        <translation>書き出し 印刷 紙 文書 エクスポート</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>find global all kinds words</source>
        <translation>検索 全体 すべて 種類 言葉</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>hide show places panel</source>
        <translation>隠す 表示 場所 パネル</translation>
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
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept unfinished typed</source>
        <translation>保管 未完了 入力途中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>keys bindings rebind</source>
        <translation>キー 割り当て 変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>more than {n} {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
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
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>outbox waiting conflicts errors history</source>
        <translation>送信待ち 待機 競合 エラー 履歴</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>palette commands actions jump</source>
        <translation>パレット コマンド 操作 移動</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>paper printer</source>
        <translation>紙 プリンター</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>preferences options</source>
        <translation>環境設定 オプション</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>previous</source>
        <translation>前</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>proxy certificate connection test offline</source>
        <translation>プロキシ 証明書 接続 テスト オフライン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>refresh reload fetch send</source>
        <translation>更新 再読み込み 取得 送信</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/restore.py"/>
        <source>restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>rules mute quiet level</source>
        <translation>ルール ミュート 静か 音量 レベル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>search filter words</source>
        <translation>検索 フィルター 絞り込み 言葉</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>sign in sign out hub switch</source>
        <translation>サインイン サインアウト ハブ 切り替え ログイン ログアウト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>sorted by {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>stop offline</source>
        <translation>停止 オフライン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>take back</source>
        <translation>取り消し 元に戻す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the alliance's administrators</source>
        <translation>アライアンスの管理者</translation>
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
        <translation>組織の管理者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the person it belongs to</source>
        <translation>本人</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's leads and maintainers</source>
        <translation>プロジェクトのリーダーとメンテナー</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's team</source>
        <translation>プロジェクトのチーム</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>theme appearance night dark mode light mode</source>
        <translation>テーマ 外観 夜間 ダークモード ライトモード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>version licence</source>
        <translation>バージョン ライセンス</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>versions changes restore earlier before</source>
        <translation>バージョン 変更 復元 以前 版</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>web page address link</source>
        <translation>ウェブページ アドレス リンク</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom in font size bigger</source>
        <translation>拡大 ズーム 文字サイズ 大きく</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom out font size</source>
        <translation>縮小 ズーム 文字サイズ 小さく</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom reset font size</source>
        <translation>リセット ズーム 文字サイズ 標準</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>{action}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
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
        <translation>{amount}クレジット</translation>
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
        <translation>{total}件中{done}件</translation>
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
        <translation>{field}: 変更の方法</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: {n} objects are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>{field}: {values}</source>
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
        <translation>{file}（未取り込み）.csv</translation>
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
        <translation>{job}に失敗しました。{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} is done.</source>
        <translation>{job}が完了しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} was cancelled.</source>
        <translation>{job}をキャンセルしました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{job}: {state}</source>
        <translation>{job}: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} answers, but fails. You stay signed in until the background process ends. Restart it, or sign in to the desktop again.</source>
        <translation>{keyring}は応答しますが、失敗します。バックグラウンドプロセスが終わるまではサインインしたままです。キーリングを再起動するか、デスクトップにサインインし直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} holds your sign-in, and gives it out only while it is unlocked. Until then you sign in again each time the background process starts.</source>
        <translation>{keyring}にはサインイン情報が保存されていますが、ロックが解除されている間しか取り出せません。それまでは、バックグラウンドプロセスが起動するたびにサインインが必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} is here but has nothing to keep a sign-in in. Let it make one: it asks for a password. Without it you stay signed in until the background process ends.</source>
        <translation>{keyring}はありますが、サインイン情報を保存する場所がありません。作成するとパスワードを尋ねられます。作成しない場合は、バックグラウンドプロセスが終わるまでサインインしたままです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} alone is for typing and moving: hold Ctrl or Alt.</source>
        <translation>{keys}だけでは文字の入力や移動に使われます。CtrlかAltを押しながら押してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} finds and does anything, by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} is kept for “{action}”.</source>
        <translation>{keys}は「{action}」に予約されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} takes back what you did, also a while later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{kinds} (CSV)</source>
        <translation>{kinds}（CSV）</translation>
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
        <translation>{kind}を作成しました。</translation>
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
        <translation>{kind} · 保存: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <source>{label}: choose one from the list; nothing is called “{text}”.</source>
        <translation>{label}: 一覧から選んでください。「{text}」という名前のものはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>{label}: choose “{text}” from the list, or clear it.</source>
        <translation>{label}: 「{text}」を一覧から選ぶか、消してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/day_field.py"/>
        <source>{label}: “{text}” is not a date such as {example}.</source>
        <translation>{label}: 「{text}」は、{example}のような日付ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/integer_field.py"/>
        <source>{label}: “{text}” is not a number.</source>
        <translation>{label}: 「{text}」は数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>{label}: “{text}” is not an amount of credits with at most six decimals.</source>
        <translation>{label}: 「{text}」は、小数点以下6桁までのクレジットの量ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{length} characters; at most {limit} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/text_field.py"/>
        <source>{length} of {limit} characters</source>
        <translation>{length}/{limit}文字</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{lines} lines of a log of {size}.</source>
        <translation>{size}のログのうち{lines}行。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{list} · {search}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{log}, older ({number})</source>
        <translation>{log}（過去分{number}）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>{ms} ms</source>
        <translation>{ms}ミリ秒</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} changed</source>
        <comment>{n} changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} changes refused</source>
        <comment>{n} change refused</comment>
        <translation type="unfinished">
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
        <translation>
            <numerusform>{n}件の変更が待機中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} files</source>
        <comment>{n} file</comment>
        <translation>
            <numerusform>{n}ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} files a second</source>
        <comment>{n} file a second</comment>
        <translation>
            <numerusform>毎秒{n}ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} h</source>
        <comment>{n} h</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} hours left</source>
        <comment>{n} hour left</comment>
        <translation>
            <numerusform>残り{n}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} jobs go on</source>
        <comment>{n} job goes on</comment>
        <translation>
            <numerusform>{n}件の処理が進行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} links copied</source>
        <comment>{n} link copied</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>{n} links copied.</source>
        <comment>Link copied.</comment>
        <translation>
            <numerusform>{n}件のリンクをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} min</source>
        <comment>{n} min</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} minutes left</source>
        <comment>{n} minute left</comment>
        <translation>
            <numerusform>残り{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>{n} new in the inbox</source>
        <comment>{n} new in the inbox</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{n} new since you looked</source>
        <comment>{n} new since you looked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} not taken</source>
        <comment>{n} not taken</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices are back.</source>
        <comment>{n} notice is back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices put off.</source>
        <comment>{n} notice put off.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices read.</source>
        <comment>{n} notice read.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices unread.</source>
        <comment>{n} notice unread.</comment>
        <translation type="unfinished">
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
        <translation>{total}件のうち{n}件を変更しました。残りは拒否されました。</translation>
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
        <translation>
            <numerusform>{n}か所を取り除きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>拒否{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} rows a second</source>
        <comment>{n} row a second</comment>
        <translation>
            <numerusform>毎秒{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows changed.</source>
        <comment>{n} row changed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{n} rows copied</source>
        <comment>{n} row copied</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows deleted.</source>
        <comment>{n} row deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} rows were left out: they are closed, or you may not change them.</source>
        <comment>{n} row was left out: it is closed, or you may not change it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} seconds left</source>
        <comment>{n} second left</comment>
        <translation>
            <numerusform>残り{n}秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} titles copied</source>
        <comment>{n} title copied</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} unread</source>
        <comment>{n} unread</comment>
        <translation>
            <numerusform>未読{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} wait</source>
        <comment>{n} waits</comment>
        <translation>
            <numerusform>待機中{n}件</numerusform>
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
        <translation>{part}、{when}</translation>
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
        <translation>{path}を書き出しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} was written to since it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{path} → {kinds}</source>
        <translation>{path} → {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{percent} % · {job}</source>
        <translation>{percent}% · {job}</translation>
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
        <translation>{rows}は多すぎて印刷できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{rows} written to {path}.</source>
        <translation>{rows}を{path}に書き出しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows}. {printed}</source>
        <translation>{rows}。{printed}</translation>
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
        <translation>毎秒{size}</translation>
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
        <translation>{taken}: {marks}</translation>
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
        <translation>{units}台 × {hours}時間 × 1台1時間あたり{rate}クレジット</translation>
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
        <translation>{where}: {reason}</translation>
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
        <translation>{who}が変更しました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} deleted it</source>
        <translation>{who}が削除しました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} restored it</source>
        <translation>{who}が復元しました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>{who}, {when}</source>
        <translation>{who}、{when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who}: {action}</source>
        <translation>{who}: {action}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>“{action}” is not possible now.</source>
        <translation>「{action}」は今は実行できません。</translation>
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
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” looks through a list that this hub does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” was also narrowed by {fields}, which this list does not have any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>“{title}” with all that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
