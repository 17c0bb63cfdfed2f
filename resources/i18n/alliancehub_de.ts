<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Ü&amp;ber AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Export this list…</source>
        <translation>Diese Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;How sync stands…</source>
        <translation>S&amp;tand der Synchronisierung…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>&amp;Inbox</source>
        <translation>Post&amp;eingang</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Network and proxy…</source>
        <translation>&amp;Netzwerk und Proxy…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Reports of crashes…</source>
        <translation>Absturzber&amp;ichte…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Sync</source>
        <translation>Abg&amp;leich</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Transfers…</source>
        <translation>&amp;Übertragungen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(conflict: {fields})</source>
        <translation>(Konflikt: {fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(merged: {fields})</source>
        <translation>(vereint: {fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not here)</source>
        <translation>(nicht hier)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not known here)</source>
        <translation>(hier nicht bekannt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>*Nothing is written yet.*</source>
        <translation>*Noch steht hier nichts.*</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 TB and more</source>
        <translation>1 TB und mehr</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 GB</source>
        <translation>1 bis 100 GB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 MB</source>
        <translation>1 bis 100 MB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 GB to 1 TB</source>
        <translation>100 GB bis 1 TB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 MB to 1 GB</source>
        <translation>100 MB bis 1 GB</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>A CSV file that spreadsheets open as it is. No cell of it can run as a formula.</source>
        <translation>Eine CSV-Datei, die Tabellenprogramme öffnen, wie sie ist. Keine ihrer Zellen kann als Formel laufen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>A Croissant file needs a name, and files or an address.</source>
        <translation>Eine Croissant-Datei braucht einen Namen und Dateien oder eine Adresse.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A JSON Schema of type object, or nothing.</source>
        <translation>Ein JSON-Schema vom Typ object, oder nichts.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>A SHA-256 has 64 hexadecimal digits, and this has {n}.</source>
        <translation>Ein SHA-256 hat 64 hexadezimale Ziffern, dieser hat {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>A batch takes at most {count} blobs and {n} bytes.</source>
        <translation>Ein Stapel nimmt höchstens {count} Blobs und {n} Bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A cell has more than {n} characters, or a quotation mark is not closed.</source>
        <translation>Eine Zelle hat mehr als {n} Zeichen, oder ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A class or a team cuts its allocation into sub-wallets.</source>
        <translation>Ein Kurs oder ein Team teilt seine Zuteilung in Teilkonten auf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A class shares the credits of one accelerator.</source>
        <translation>Eine Klasse teilt sich die Credits eines einzigen Beschleunigers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>A cluster adds up each hour some minutes after its end. Ask for an earlier day.</source>
        <translation>Ein Cluster zählt jede Stunde einige Minuten nach ihrem Ende zusammen. Fragen Sie nach einem früheren Tag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>A conflict is declared of a review or of a credit request.</source>
        <translation>Ein Konflikt wird zu einem Gutachten oder zu einem Antrag auf Rechenguthaben angegeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>A conflict that holds for all requests is with somebody or something.</source>
        <translation>Ein Konflikt, der für alle Anträge gilt, besteht mit jemandem oder etwas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle in {seconds} s, or as soon as something changes.</source>
        <translation>Ein Durchgang in {seconds} s oder sobald sich etwas ändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle is under way.</source>
        <translation>Ein Durchgang läuft.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>A dataset has at most {n} versions of its terms.</source>
        <translation>Ein Datensatz hat höchstens {n} Fassungen seiner Bedingungen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>A dataset has at most {n} versions.</source>
        <translation>Ein Datensatz hat höchstens {n} Versionen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A decline needs a reason.</source>
        <translation>Eine Ablehnung braucht eine Begründung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>A delegation holds for an accelerator or for a pool, not for both.</source>
        <translation>Eine Vertretung gilt für einen Beschleuniger oder für einen Pool, nicht für beide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A description is missing.</source>
        <translation>Eine Beschreibung fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A file has no path.</source>
        <translation>Eine Datei hat keinen Pfad.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>A file of {n} bytes is larger than the hub takes.</source>
        <translation>Eine Datei von {n} Bytes ist größer, als der Hub annimmt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>A forecast needs usage in at least {n} whole weeks, Monday to Sunday.</source>
        <translation>Eine Prognose braucht Nutzung in mindestens {n} ganzen Wochen, Montag bis Sonntag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already.</source>
        <translation>Ein Hub hat den Ordner {folder} bereits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}, which answers at {address}.</source>
        <translation>Ein Hub hat den Ordner {folder} bereits: Prozess {process} auf {machine}, der unter {address} antwortet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}.</source>
        <translation>Ein Hub hat den Ordner {folder} bereits: Prozess {process} auf {machine}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>A hub must renew its certificate in time; or this machine's clock is wrong.</source>
        <translation>Ein Hub muss sein Zertifikat rechtzeitig erneuern; oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>A key is no plain text: line {line}.</source>
        <translation>Ein Schlüssel ist kein einfacher Text: Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>A lead or maintainer of its project can: submit it for review.</source>
        <translation>Wer das Projekt leitet oder pflegt, kann es: Reichen Sie sie zur Prüfung ein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>A list that is gone</source>
        <translation>Eine Liste, die es nicht mehr gibt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A look in {seconds} s whether that has changed.</source>
        <translation>In {seconds} s wird nachgesehen, ob sich das geändert hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new draft is among your requests.</source>
        <translation>Ein neuer Entwurf liegt bei Ihren Anträgen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new message</source>
        <translation>Eine neue Nachricht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>A newer search took its place.</source>
        <translation>Eine neuere Suche ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>A panel meets on {day}: {title}</source>
        <translation>Ein Gremium tagt am {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A part is more than nothing, and less than all that was asked for.</source>
        <translation>Ein Teil ist mehr als nichts und weniger als alles, was beantragt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>A password in an address would be kept where it can be read.</source>
        <translation>Ein Passwort in einer Adresse bliebe, wo es lesbar ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>A password without a user is of no use to a proxy.</source>
        <translation>Ein Passwort ohne Benutzer nützt einem Proxy nichts.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A path is no valid Unicode.</source>
        <translation>Ein Pfad ist kein gültiges Unicode.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project has no field {field}.</source>
        <translation>Ein Projekt hat kein Feld {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project of this title stands in line {line}.</source>
        <translation>Ein Projekt dieses Titels steht in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/ranges.py"/>
        <source>A range is two numbers or two ISO dates with two dots between them.</source>
        <translation>Ein Bereich sind zwei Zahlen oder zwei ISO-Daten mit zwei Punkten dazwischen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>A rate begins tomorrow at the earliest: what was charged today stays as it was.</source>
        <translation>Ein Tarif beginnt frühestens morgen: Was heute berechnet wurde, bleibt, wie es war.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reason is needed, for those who ask somebody else then.</source>
        <translation>Eine Begründung ist nötig, für die, die dann jemand anderen bitten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <source>A reason is needed, so that its author can do better.</source>
        <translation>Eine Begründung wird gebraucht, damit der nächste Antrag besser wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>A reason is needed: its reviewer may have begun already.</source>
        <translation>Eine Begründung ist nötig: Vielleicht wurde mit dem Gutachten schon begonnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>A refresh token came twice; all tokens of that device were ended.</source>
        <translation>Ein Erneuerungs-Token kam zweimal; alle Token dieses Geräts wurden beendet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A report appears here once a connector has run for a resource of yours.</source>
        <translation>Ein Bericht erscheint hier, sobald ein Konnektor für eine Ihrer Ressourcen gelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A representative or administrator asks for an organisation, a lead for a project.</source>
        <translation>Für eine Organisation fragt ihre Vertretung oder Verwaltung an, für ein Projekt seine Leitung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A request for access to “{dataset}” waits already.</source>
        <translation>Eine Zugriffsanfrage zu „{dataset}“ wartet schon.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A request of this kind asks for no credits.</source>
        <translation>Ein Antrag dieser Art fordert keine Credits an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A request of this kind is granted as a whole, or not.</source>
        <translation>Ein Antrag dieser Art wird ganz bewilligt oder gar nicht.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request that would process such data is told so at once.</source>
        <translation>Ein Antrag, der solche Daten verarbeiten würde, erfährt es sofort.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request waits for you</source>
        <translation>Ein Antrag wartet auf Sie</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request was decided</source>
        <translation>Ein Antrag wurde entschieden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>A request with this id exists already.</source>
        <translation>Einen Antrag mit dieser Kennung gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A review is begun for you when you are asked for one.</source>
        <translation>Ein Gutachten wird für Sie angelegt, wenn Sie um eines gebeten werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>A review is late, it was wanted by {day}: {title}</source>
        <translation>Ein Gutachten ist überfällig, es war bis {day} erbeten: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review_assignment.py"/>
        <source>A review is wanted by {day}: {title}</source>
        <translation>Ein Gutachten ist bis {day} erbeten: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>A review was given: {title}</source>
        <translation>Ein Gutachten wurde abgegeben: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>A reviewer has a conflict of interest now: {title}</source>
        <translation>Bei einem Gutachten besteht jetzt ein Interessenkonflikt: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reviewer has recused themselves: {title}</source>
        <translation>Jemand hat sich als Gutachter für befangen erklärt: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>A rule is about a project or about an organisation, not about both.</source>
        <translation>Eine Regel gilt für ein Projekt oder für eine Organisation, nicht für beides.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>A rule is of an organisation or of a project, not of both.</source>
        <translation>Eine Regel gilt für eine Organisation oder für ein Projekt, nicht für beides.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>A set of records has no fields.</source>
        <translation>Eine Menge von Einträgen hat keine Felder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A student's request needs an advisor.</source>
        <translation>Der Antrag einer oder eines Studierenden braucht eine betreuende Person.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A suspended member sees only what is public, from the next sync on.</source>
        <translation>Ein gesperrtes Mitglied sieht ab dem nächsten Abgleich nur, was öffentlich ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A token lets a program, such as huggingface_hub, read files of datasets in your name, and do nothing else. It ends by itself, when you sign out everywhere, and when you change your password.</source>
        <translation>Mit einem Token liest ein Programm, etwa huggingface_hub, in Ihrem Namen Dateien von Datensätzen und tut sonst nichts. Es endet von selbst, wenn Sie sich überall abmelden und wenn Sie Ihr Passwort ändern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>A version has at most {n} files.</source>
        <translation>Eine Fassung hat höchstens {n} Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>A version is missing.</source>
        <translation>Eine Version fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>A version may be stricter than its dataset, not laxer.</source>
        <translation>Eine Version darf strenger sein als ihr Datensatz, nicht lockerer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>A version of it is published, so its short name stays: it is in its address.</source>
        <translation>Eine Version ist veröffentlicht, also bleibt der Kurzname: Er steht in der Adresse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>A vote to decline names no amount.</source>
        <translation>Eine Stimme für die Ablehnung nennt keinen Betrag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>A web server is there, but not a hub at this address, or the hub is in trouble.</source>
        <translation>Ein Webserver ist da, aber kein Hub unter dieser Adresse, oder der Hub ist in Schwierigkeiten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A year at most.</source>
        <translation>Höchstens ein Jahr.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Abstain</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Academia</source>
        <translation>Hochschulen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours</source>
        <translation>Beschleunigerstunden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used</source>
        <translation>Verbrauchte Beschleunigerstunden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used, {span}</source>
        <translation>Verbrauchte Beschleunigerstunden, {span}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerator-seconds it may use</source>
        <translation>Beschleunigersekunden, die er nutzen darf</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept the offer</source>
        <translation>Angebot annehmen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted terms</source>
        <translation>Angenommene Bedingungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted. Your allocation is under Compute.</source>
        <translation>Angenommen. Ihre Zuteilung steht unter „Rechenzeit“.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Access cannot end on {day}, which has passed.</source>
        <translation>Der Zugriff kann nicht am {day} enden: Der Tag ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access ended on {day}.</source>
        <translation>Der Zugriff endete am {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access ends</source>
        <translation>Zugang endet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>Access ends on {day}: {title}</source>
        <translation>Der Zugriff endet am {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access granted until {day}: {title}</source>
        <translation>Zugriff gewährt bis {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Access is asked for by a person.</source>
        <translation>Zugriff fragt eine Person an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access is granted to one person, one organisation or one project.</source>
        <translation>Zugriff wird einer Person, einer Organisation oder einem Projekt gewährt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Access renewed until {day}: {title}</source>
        <translation>Zugriff verlängert bis {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Access revoked: {title}</source>
        <translation>Zugriff entzogen: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access that you were granted, or that you granted, is listed here.</source>
        <translation>Zugriff, den Sie erhalten oder gewährt haben, steht hier.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to a dataset</source>
        <translation>Zugriff auf einen Datensatz</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to datasets</source>
        <translation>Zugriff auf Datensätze</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to files</source>
        <translation>Zugang zu Dateien</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to its files</source>
        <translation>Zugang zu ihren Dateien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Access to “{title}” was granted, and that is kept.</source>
        <translation>Zugriff auf „{title}“ wurde gewährt, und das bleibt festgehalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Access to&amp;kens…</source>
        <translation>&amp;Zugangstoken…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Access tokens</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Access tokens…</source>
        <translation>Zugangstoken…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was granted from {day} on.</source>
        <translation>Zugriff wurde ab dem {day} gewährt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was revoked on {day}: {reason}</source>
        <translation>Der Zugriff wurde am {day} entzogen: {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account on a cluster</source>
        <translation>Konto auf einem Cluster</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Account: {name}</source>
        <translation>Konto: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageEnforce lacks {word}: limits are not kept.</source>
        <translation>AccountingStorageEnforce fehlt {word}: Grenzen werden nicht eingehalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageTRES lacks {word}.</source>
        <translation>AccountingStorageTRES fehlt {word}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accounts on clusters</source>
        <translation>Konten auf Clustern</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Add a column Id with the id of the one that is meant.</source>
        <translation>Fügen Sie eine Spalte Id mit der Kennung dessen hinzu, was gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Add a line.</source>
        <translation>Fügen Sie eine Zeile hinzu.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>Add a membership to that person instead.</source>
        <translation>Fügen Sie stattdessen dieser Person eine Mitgliedschaft hinzu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Add a message to its conversation, or withdraw it.</source>
        <translation>Schreiben Sie eine Nachricht in die Unterhaltung, oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Add an account or a hub…</source>
        <translation>Konto oder Hub hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Add one for each.</source>
        <translation>Legen Sie für jeden eine an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Add sha256 and version to the metadata; see the description of this address.</source>
        <translation>Fügen Sie den Metadaten sha256 und version hinzu; siehe die Beschreibung dieser Adresse.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add the criteria by which requests are judged, each with a weight and anchors.</source>
        <translation>Fügen Sie die Kriterien hinzu, nach denen Anträge beurteilt werden, je mit Gewicht und Erläuterung der Noten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>Add the model under Models. Go on where its files are to be kept as a dataset.</source>
        <translation>Fügen Sie das Modell unter „Modelle“ hinzu. Fahren Sie fort, wenn seine Dateien als Datensatz aufbewahrt werden sollen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>Add this hub…</source>
        <translation>Diesen Hub hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Add to what is there</source>
        <translation>Zum Vorhandenen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Add up again</source>
        <translation>Neu zusammenrechnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/tags_field.py"/>
        <source>Add, then Enter</source>
        <translation>Hinzufügen, dann Enter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>Add: {kind}</source>
        <translation>{kind} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Added. Make an invitation link under Admin.</source>
        <translation>Hinzugefügt. Den Einladungslink machen Sie unter Verwaltung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Adding up…</source>
        <translation>Wird zusammengerechnet…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Address of the hub</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Adjustment</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administers the alliance</source>
        <translation>Verwaltet die Allianz</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Administrators of an organisation pledge credits as a new pool in Compute.</source>
        <translation>Administratoren einer Organisation sagen Rechenguthaben als neuen Topf unter „Rechenzeit“ zu.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advises the applicant</source>
        <translation>Betreut die antragstellende Person</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advisor</source>
        <translation>Betreuende Person</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliated</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>After a decline</source>
        <translation>Nach einer Ablehnung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a decline.</source>
        <translation>Nach einer Ablehnung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a request was granted</source>
        <translation>Nach bewilligter Anfrage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a restart, go on with transfers</source>
        <translation>Nach einem Neustart mit Übertragungen weitermachen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After accepting its terms</source>
        <translation>Nach Annahme der Bedingungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After so many days without the hub, a device locks it; 0 for no limit.</source>
        <translation>Nach so vielen Tagen ohne den Hub sperrt ein Gerät sie; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>After that this app refuses to speak to the hub.</source>
        <translation>Danach weigert sich diese App, mit dem Hub zu sprechen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All drafts</source>
        <translation>Alle Entwürfe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All fields, to be imported again</source>
        <translation>Alle Felder, um sie wieder zu importieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>All here</source>
        <translation>Alles ist da</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All of the file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All of them together; 0 for no limit.</source>
        <translation>Alle zusammen; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>All of this works offline, too; what you change is sent later.</source>
        <translation>All das geht auch offline; was Sie ändern, wird später gesendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>All others</source>
        <translation>Alle übrigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>All pools</source>
        <translation>Alle Töpfe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All rows that match the words</source>
        <translation>Alle Zeilen, die auf die Wörter passen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>All saved searches…</source>
        <translation>Alle gespeicherten Suchen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All that I chose</source>
        <translation>Alles, was ich gewählt habe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>All {n} files are the same.</source>
        <comment>The {n} file is the same.</comment>
        <translation>
            <numerusform>Die {n} Datei ist gleich.</numerusform>
            <numerusform>Alle {n} Dateien sind gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>All {n} rows of the list</source>
        <comment>All {n} row of the list</comment>
        <translation>
            <numerusform>Die eine Zeile der Liste</numerusform>
            <numerusform>Alle {n} Zeilen der Liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All {rows}</source>
        <translation>Alles: {rows}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Alliance-ready</source>
        <translation>Bereit für die Allianz</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub</source>
        <translation>AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub ended unexpectedly before.</source>
        <translation>AllianceHub endete früher unerwartet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time.</source>
        <translation>AllianceHub endete letztes Mal unerwartet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time. What you had typed is kept.</source>
        <translation>AllianceHub endete letztes Mal unerwartet. Was Sie getippt hatten, ist noch da.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>AllianceHub goes on in the tray</source>
        <translation>AllianceHub läuft in der Ablage weiter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>AllianceHub is starting.</source>
        <translation>AllianceHub startet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here.</source>
        <translation>AllianceHub weiß, wo er ist; seine Dateien liegen nicht hier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here. To hold versions of it, give it a short name first.</source>
        <translation>AllianceHub weiß, wo er ist; seine Dateien liegen nicht hier. Um Versionen davon zu halten, geben Sie ihm zuerst einen Kurznamen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub {version}, Python {python}, {system}</source>
        <translation>AllianceHub {version}, Python {python}, {system}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window.py"/>
        <source>AllianceHub {version}. Apache-2.0.</source>
        <translation>AllianceHub {version}. Apache-2.0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>AllianceHub · {hub}</source>
        <translation>AllianceHub · {hub}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>AllianceHub's background process ended before it answered.</source>
        <translation>Der Hintergrundprozess von AllianceHub endete, bevor er antwortete.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub's background process ended unexpectedly.</source>
        <translation>Der Hintergrundprozess von AllianceHub endete unerwartet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub: {news}</source>
        <translation>AllianceHub: {news}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Allocations</source>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Also used by {actions}, which would lose them.</source>
        <translation>Auch verwendet von {actions}; dort gingen sie verloren.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An account appears here once a cluster has set up an allocation.</source>
        <translation>Ein Konto erscheint hier, sobald ein Cluster eine Zuteilung eingerichtet hat.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An administrator adds member organisations, or imports them from a CSV file.</source>
        <translation>Ein Administrator fügt Mitgliedsorganisationen hinzu oder importiert sie aus einer CSV-Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>An administrator can restore the account.</source>
        <translation>Ein Administrator kann das Konto freigeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>An administrator of its donor or provider may.</source>
        <translation>Ein Administrator des Gebers oder des Anbieters darf es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>An administrator of its organisation can: submit it for review.</source>
        <translation>Die Verwaltung seiner Organisation kann es: Reichen Sie sie zur Prüfung ein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>An administrator of the alliance can let a call grant from it.</source>
        <translation>Ein Administrator der Allianz kann einen Aufruf daraus bewilligen lassen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>An administrator of the alliance can pledge on behalf of both.</source>
        <translation>Ein Administrator der Allianz kann im Namen beider zusagen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>An administrator of the alliance can restore it.</source>
        <translation>Ein Administrator der Allianz kann sie freigeben.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An allocation appears here once a credit request is granted.</source>
        <translation>Eine Zuteilung erscheint hier, sobald ein Antrag auf Rechenguthaben bewilligt ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>An appeal is about a request of your own that was declined.</source>
        <translation>Ein Widerspruch betrifft einen eigenen Antrag, der abgelehnt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>An edit names the old and the new value of the same fields.</source>
        <translation>Eine Bearbeitung nennt den alten und den neuen Wert derselben Felder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>An empty cell empties the field</source>
        <translation>Eine leere Zelle leert das Feld</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>An organisation lets others decide over its own.</source>
        <translation>Eine Organisation lässt andere über das entscheiden, was ihr gehört.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Another administrator can.</source>
        <translation>Ein anderer Administrator kann es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Another machine answers, or the hub is called by a name that it does not bear.</source>
        <translation>Ein anderer Rechner antwortet, oder der Hub wird mit einem Namen gerufen, den er nicht trägt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another one, as the reason says</source>
        <translation>Eine andere, wie die Begründung sagt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Another rate holds from {day} already.</source>
        <translation>Ein anderer Tarif gilt schon ab {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request goes on with this upload, or nothing came for too long.</source>
        <translation>Eine andere Anfrage setzt diesen Upload fort, oder es kam zu lange nichts.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request writes to this upload.</source>
        <translation>Eine andere Anfrage schreibt in diesen Upload.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Another transaction was posted under the same idempotency key.</source>
        <translation>Unter demselben Idempotenzschlüssel wurde schon etwas anderes gebucht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Another try in {seconds} s, since the last failed. Failures in a row: {n}.</source>
        <translation>Neuer Versuch in {seconds} s, da der letzte fehlschlug. Fehlschläge in Folge: {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another value, as JSON</source>
        <translation>Anderer Wert, als JSON</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Another version has this id already.</source>
        <translation>Eine andere Version hat diese Kennung schon.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>Another {kind} has this id already.</source>
        <translation>{kind} mit dieser Kennung gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Apparent</source>
        <translation>Anschein</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appeal</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applicant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approve</source>
        <translation>Bewilligen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approve in part</source>
        <translation>Teilweise bewilligen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Approve it in part, with a reason.</source>
        <translation>Bewilligen Sie ihn teilweise, mit einer Begründung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>Arrow keys move it.</source>
        <translation>Die Pfeiltasten verschieben sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>As it was</source>
        <translation>Wie gehabt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As its accounting calls it. Leave it empty where access is given by hand.</source>
        <translation>Wie seine Abrechnung ihn nennt. Leer lassen, wo der Zugang von Hand gegeben wird.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the cluster says it</source>
        <translation>So sagt es der Cluster</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the hub wants it</source>
        <translation>Wie der Hub es will</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>As the system says</source>
        <translation>Wie das System sagt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>As usual: {level}</source>
        <translation>Wie üblich: {level}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Ask HEAD for the offset before you go on.</source>
        <translation>Fragen Sie mit HEAD nach dem Offset, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Ask HEAD for the offset, and go on from there.</source>
        <translation>Fragen Sie mit HEAD nach dem Offset, und fahren Sie dort fort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>Ask again in a few seconds; what is found is kept for that.</source>
        <translation>Fragen Sie in einigen Sekunden erneut; was gefunden wird, bleibt dafür erhalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for a new one instead.</source>
        <translation>Beantragen Sie stattdessen eine neue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Ask for a renewal instead.</source>
        <translation>Beantragen Sie stattdessen eine Verlängerung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Ask for a supplement…</source>
        <translation>Nachschlag beantragen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask for access</source>
        <translation>Zugriff anfragen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Ask for access anew on the page of the dataset.</source>
        <translation>Fragen Sie auf der Seite des Datensatzes neu an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for access on the page of the dataset; its keeper decides.</source>
        <translation>Fragen Sie auf der Seite des Datensatzes Zugriff an; es entscheidet, wer ihn verantwortet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask for an update of the hub.</source>
        <translation>Bitten Sie um eine Aktualisierung des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for bytes that it has.</source>
        <translation>Fragen Sie nach Bytes, die sie hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>Ask for fewer rows.</source>
        <translation>Fragen Sie nach weniger Zeilen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for it without If-Match, and begin from its first byte.</source>
        <translation>Fragen Sie ohne If-Match danach, und beginnen Sie beim ersten Byte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for its renewal on the page of the dataset.</source>
        <translation>Fragen Sie auf der Seite des Datensatzes die Verlängerung an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for less, or withdraw another request.</source>
        <translation>Beantragen Sie weniger, oder ziehen Sie einen anderen Antrag zurück.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask for less.</source>
        <translation>Beantragen Sie weniger.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for one accelerator, or leave the class empty.</source>
        <translation>Beantragen Sie einen einzigen Beschleuniger, oder lassen Sie die Klasse leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Ask further reviewers, or remind those who are late.</source>
        <translation>Bitten Sie weitere Gutachter, oder erinnern Sie die überfälligen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>Ask its administrators, or remove the account from this device.</source>
        <translation>Fragen Sie seine Administratoren, oder entfernen Sie das Konto von diesem Gerät.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask its provider to set one.</source>
        <translation>Bitten Sie den Anbieter, einen festzulegen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask no longer</source>
        <translation>Nicht länger bitten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>Ask one of their administrators or leads.</source>
        <translation>Fragen Sie jemanden aus deren Verwaltung oder Leitung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask one of them, or ask another reviewer.</source>
        <translation>Fragen Sie dort nach, oder bitten Sie jemand anderen um ein Gutachten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Ask one of them.</source>
        <translation>Fragen Sie dort nach.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask reviewers</source>
        <translation>Gutachter bitten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Ask reviewers by name, or ask members to say in their profile that they are open to reviewing.</source>
        <translation>Nennen Sie Gutachter beim Namen, oder bitten Sie Mitglieder, im Profil zu sagen, dass sie begutachten möchten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask somebody else.</source>
        <translation>Bitten Sie jemand anderen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>Ask them for an invitation.</source>
        <translation>Bitten Sie dort um eine Einladung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask to join</source>
        <translation>Beitritt anfragen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Ask to join projects, edit them, and discuss.</source>
        <translation>Projekten beitreten, sie bearbeiten und besprechen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Ask twice.</source>
        <translation>Fragen Sie zweimal an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>Ask whoever invited you for a new link.</source>
        <translation>Bitten Sie, wer Sie eingeladen hat, um einen neuen Link.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask whoever keeps the dataset to write them.</source>
        <translation>Bitten Sie den, der den Datensatz verantwortet, sie zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Ask whoever runs the hub or your network for the file of their certificate authority, and choose it on the network page.</source>
        <translation>Bitten Sie den Betreiber des Hubs oder Ihres Netzes um die Datei seiner Zertifizierungsstelle, und wählen Sie sie auf der Netzwerkseite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Ask whoever runs the hub to update it; what waits is kept until then.</source>
        <translation>Bitten Sie die Betreiber des Hubs, ihn zu aktualisieren; was wartet, bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask whoever runs your network to allow {host}, port {port}.</source>
        <translation>Bitten Sie den Betreiber Ihres Netzes, {host}, Port {port}, zu erlauben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Ask with recursive=true.</source>
        <translation>Fragen Sie mit recursive=true.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked</source>
        <translation>Gebeten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Asked for: {amount} credits</source>
        <translation>Beantragt: {amount} Credits</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked. Each has a review to fill in, offline as well.</source>
        <translation>Gebeten. Jedes Gutachten lässt sich ausfüllen, auch offline.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Asking for the beginning of {path}…</source>
        <translation>Der Anfang von {path} wird geholt…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Asking the hub what it needs</source>
        <translation>Der Hub wird gefragt, was er braucht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Asking the hub which files differ…</source>
        <translation>Der Hub wird gefragt, welche Dateien sich unterscheiden…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Asking the hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asks for it</source>
        <translation>Stellt den Antrag</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At every sign-in</source>
        <translation>Bei jeder Anmeldung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>At most {most} credits were paid for.</source>
        <translation>Höchstens {most} Guthaben wurden bezahlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At most {most} credits will expire unused.</source>
        <translation>Höchstens {most} Guthaben verfallen ungenutzt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>At most {n} bytes fit; cut it into several files.</source>
        <translation>Höchstens {n} Bytes passen; teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>At most {n} commands can be taken at a time.</source>
        <translation>Höchstens {n} Befehle lassen sich auf einmal geben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>At most {n} patterns say which files.</source>
        <translation>Höchstens {n} Muster sagen, welche Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>At most {n} rows can be changed at once.</source>
        <translation>Höchstens {n} Zeilen lassen sich auf einmal ändern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>At most {n} rows can be copied at once.</source>
        <translation>Höchstens {n} Zeilen lassen sich auf einmal kopieren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>At most {n} rows can be looked at at a time.</source>
        <translation>Höchstens {n} Zeilen lassen sich auf einmal ansehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>At most {n} values of a field can be asked for at a time.</source>
        <translation>Höchstens {n} Werte eines Feldes lassen sich auf einmal wählen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>At most {units} units for {hours} hours were asked for.</source>
        <translation>Höchstens {units} Einheiten für {hours} Stunden waren erbeten.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At most, per applicant</source>
        <translation>Höchstens, je Antragsteller</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it does not run out.</source>
        <translation>Bei diesem Tempo geht es nicht aus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely} (between {early} and {late}).</source>
        <translation>Bei diesem Tempo geht es am {likely} aus (zwischen {early} und {late}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}, on {early} at the earliest, or not at all.</source>
        <translation>Bei diesem Tempo geht es am {likely} aus, frühestens am {early}, oder gar nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}.</source>
        <translation>Bei diesem Tempo geht es am {likely} aus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace some is left at the end; it runs out on {early} at the earliest.</source>
        <translation>Bei diesem Tempo bleibt am Ende etwas übrig; frühestens am {early} geht es aus.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Author: {name}</source>
        <translation>Autor: {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Authors</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Background process</source>
        <translation>Hintergrundprozess</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Before you search</source>
        <translation>Vor der Suche</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Begin another upload with the right Upload-Length.</source>
        <translation>Beginnen Sie einen anderen Upload mit dem richtigen Upload-Length.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another.</source>
        <translation>Beginnen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another; what was stored is kept.</source>
        <translation>Beginnen Sie einen anderen; was gespeichert wurde, bleibt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Begin it at the top.</source>
        <translation>Beginnen Sie ihn ganz oben, beim Wurzelverzeichnis.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Begin it with one.</source>
        <translation>Beginnen Sie damit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Behind a closed quotation mark something else follows than the next cell.</source>
        <translation>Hinter einem schließenden Anführungszeichen folgt etwas anderes als die nächste Zelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>Being fetched</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being mentored</source>
        <translation>Mentoring erhalten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being screened</source>
        <translation>In Vorprüfung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being set up</source>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks</source>
        <translation>Benchmarks</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks &amp; evaluation</source>
        <translation>Benchmarks und Auswertung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Best score</source>
        <translation>Beste Note</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Beyond the licence; who uses it accepts them.</source>
        <translation>Über die Lizenz hinaus; wer die Daten nutzt, stimmt ihnen zu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bio</source>
        <translation>Kurzbiografie</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Blindness</source>
        <translation>Anonymität</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bring into the ledger</source>
        <translation>In das Hauptbuch übernehmen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Bring it back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Brought in line</source>
        <translation>Angeglichen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Browse what a hub shows to everybody, with no account.</source>
        <translation>Ansehen, was ein Hub allen zeigt, ohne Konto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Burn-down</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By the rule</source>
        <translation>Nach der Regel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By which criteria requests are reviewed.</source>
        <translation>Nach welchen Kriterien Anträge begutachtet werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Byte {n} of it is no text in UTF-8.</source>
        <translation>Byte {n} davon ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>CITATION.cff</source>
        <translation>CITATION.cff</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>CSV file spreadsheet save download</source>
        <translation>CSV Datei Tabelle speichern herunterladen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>CSV file upload read in</source>
        <translation>CSV Datei hochladen einlesen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Cache and hub were not compared yet.</source>
        <translation>Cache und Hub wurden noch nicht verglichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar: {label}</source>
        <translation>Kalender: {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled after the last line.</source>
        <translation>Nach der letzten Zeile abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled before line {line}: {n} lines were not taken.</source>
        <translation>Vor Zeile {line} abgebrochen: {n} Zeilen wurden nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Cancelled: nothing behind line {line} was taken.</source>
        <translation>Abgebrochen: nichts nach Zeile {line} wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Cannot be taken</source>
        <translation>Nicht zu übernehmen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Capitals and accents do not matter: “muller” finds Müller.</source>
        <translation>Großschreibung und Akzente spielen keine Rolle: „muller“ findet Müller.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Cell {n} is not stored in the same way as the rest of the file.</source>
        <translation>Zelle {n} ist anders gespeichert als der Rest der Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Change a saved search</source>
        <translation>Gespeicherte Suche ändern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Change that one instead.</source>
        <translation>Ändern Sie stattdessen diese.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>Change that, or make a further one of it.</source>
        <translation>Ändern Sie diese, oder legen Sie von ihr eine weitere an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Change the keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Change the role instead.</source>
        <translation>Ändern Sie stattdessen die Rolle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Change the role or the dates of that membership instead.</source>
        <translation>Ändern Sie stattdessen Rolle oder Daten jener Mitgliedschaft.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Change {n} rows</source>
        <comment>Change {n} row</comment>
        <translation>
            <numerusform>{n} Zeile ändern</numerusform>
            <numerusform>{n} Zeilen ändern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Change, delete, copy or export them by the buttons above the list.</source>
        <translation>Mit den Knöpfen über der Liste lassen sie sich ändern, löschen, kopieren oder exportieren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Changed by {who}, {when}</source>
        <translation>Geändert von {who}, {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Changed the password</source>
        <translation>Kennwort geändert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when}</source>
        <translation>Geändert {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when} by {who}</source>
        <translation>Geändert {when} von {who}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Changed. It waits to be sent.</source>
        <translation>Geändert. Es wartet aufs Senden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes of yours that the hub refused: {n}.</source>
        <translation>Ihre Änderungen, die der Hub abgelehnt hat: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Changes of yours that were not sent yet and would be lost: {n}.</source>
        <translation>Ihre Änderungen, die noch nicht gesendet sind und verloren gingen: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes that wait: {n}.</source>
        <translation>Änderungen, die warten: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Chart. Arrow keys read it.</source>
        <translation>Diagramm. Mit den Pfeiltasten lesen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check address and port. If they are right, tell whoever runs the hub.</source>
        <translation>Prüfen Sie Adresse und Port. Stimmen sie, sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check it again before it is imported.</source>
        <translation>Prüfen Sie sie noch einmal, bevor importiert wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Check its address, and that it runs and lets this hub in.</source>
        <translation>Prüfen Sie ihre Adresse, und ob sie läuft und diesen Hub einlässt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Check of {file}</source>
        <translation>Prüfung von {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Check the address, and the access token.</source>
        <translation>Prüfen Sie die Adresse und das Zugriffstoken.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address. In a guest network, open a browser first: it may ask for a sign-in.</source>
        <translation>Prüfen Sie die Adresse. In einem Gastnetz öffnen Sie zuerst einen Browser: vielleicht will es eine Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Check the address; /openapi.json lists what there is.</source>
        <translation>Prüfen Sie die Adresse; /openapi.json listet auf, was es gibt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address; whoever runs the hub can tell it.</source>
        <translation>Prüfen Sie die Adresse; der Betreiber des Hubs kennt sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>Check the file again.</source>
        <translation>Prüfen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check the path and who may read it.</source>
        <translation>Prüfen Sie den Pfad, und wer ihn lesen darf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the port in the address. If it is right, tell whoever runs the hub.</source>
        <translation>Prüfen Sie den Port in der Adresse. Stimmt er, sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the port. A firewall or virus scanner may stand in between; whoever runs your network knows.</source>
        <translation>Prüfen Sie den Port. Eine Firewall oder ein Virenscanner kann dazwischen stehen; der Betreiber Ihres Netzes weiß es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the proxy's address and port.</source>
        <translation>Prüfen Sie Adresse und Port des Proxys.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the proxy's address and port; whoever runs your network knows them.</source>
        <translation>Prüfen Sie Adresse und Port des Proxys; der Betreiber Ihres Netzes kennt sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the spelling. Some hubs are known only inside their own network.</source>
        <translation>Prüfen Sie die Schreibweise. Manche Hubs sind nur in ihrem eigenen Netz bekannt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose a column with their id, short name or title.</source>
        <translation>Wählen Sie eine Spalte mit deren Kennung, Kurznamen oder Titel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a field for at least one column.</source>
        <translation>Wählen Sie für mindestens eine Spalte ein Feld.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a file or a folder, or drop it here.</source>
        <translation>Wählen Sie eine Datei oder einen Ordner, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose a file that begins with -----BEGIN CERTIFICATE-----; whoever runs your network has it.</source>
        <translation>Wählen Sie eine Datei, die mit -----BEGIN CERTIFICATE----- beginnt; der Betreiber Ihres Netzes hat sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose a folder that is not there yet.</source>
        <translation>Wählen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder with the files, or a Croissant file, a dataset card or a Kaggle description; or drop it here.</source>
        <translation>Wählen Sie einen Ordner mit den Dateien oder eine Croissant-Datei, eine Datensatzkarte oder eine Kaggle-Beschreibung; oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Choose a hub or sign in</source>
        <translation>Hub wählen oder anmelden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Choose a later day.</source>
        <translation>Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Choose a later day; what began stays as it was.</source>
        <translation>Wählen Sie einen späteren Tag; was begonnen hat, bleibt, wie es war.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Choose a licence that is as strict, or say in the draft why this is allowed.</source>
        <translation>Wählen Sie eine ebenso strenge Lizenz, oder sagen Sie im Entwurf, warum das erlaubt ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Choose a licence…</source>
        <translation>Lizenz wählen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Choose a pool that is open now.</source>
        <translation>Wählen Sie einen Pool, der jetzt offen ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Choose a row to read it here.</source>
        <translation>Wählen Sie eine Zeile, um sie hier zu lesen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose above what they are to become, then press Continue.</source>
        <translation>Wählen Sie oben, was daraus werden soll, und drücken Sie dann Weiter.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>Choose an accelerator to see it.</source>
        <translation>Wählen Sie einen Beschleuniger, um ihn zu sehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Choose an address of this machine and a port above 1023.</source>
        <translation>Wählen Sie eine Adresse dieses Rechners und einen Port über 1023.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Choose an address of this machine and a port that is free.</source>
        <translation>Wählen Sie eine Adresse dieses Rechners und einen freien Port.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose an open one, if you may.</source>
        <translation>Wählen Sie eine offene, wenn Sie dürfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Choose another accelerator, or leave that data out.</source>
        <translation>Wählen Sie einen anderen Beschleuniger, oder lassen Sie diese Daten weg.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose another folder, or remove that one if nobody needs it.</source>
        <translation>Wählen Sie einen anderen Ordner, oder entfernen Sie diesen, wenn ihn niemand braucht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>Choose another place, or look whether the disk is full.</source>
        <translation>Wählen Sie einen anderen Ort, oder sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Choose another short name.</source>
        <translation>Wählen Sie einen anderen Kurznamen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Choose another version.</source>
        <translation>Wählen Sie eine andere Version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>Choose another, or edit the one that has it.</source>
        <translation>Wählen Sie etwas anderes, oder bearbeiten Sie, was es schon hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Choose another.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Choose in the inbox which value is right; both are kept until then.</source>
        <translation>Wählen Sie im Posteingang, welcher Wert stimmt; bis dahin bleiben beide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Choose one of its own.</source>
        <translation>Wählen Sie eine seiner eigenen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose one of the three.</source>
        <translation>Wählen Sie eines der drei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose one that is as strict, or give the reason why it is allowed.</source>
        <translation>Wählen Sie eine ebenso strenge, oder nennen Sie den Grund, warum sie erlaubt ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that is, or none.</source>
        <translation>Wählen Sie eine offene oder keine.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that runs.</source>
        <translation>Wählen Sie eine laufende.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one.</source>
        <translation>Wählen Sie eine.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose that request.</source>
        <translation>Wählen Sie diesen Antrag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Choose the file again on the network page.</source>
        <translation>Wählen Sie die Datei auf der Netzwerkseite neu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Choose the file of certificates</source>
        <translation>Datei der Zertifikate wählen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Choose the folder that holds the files of the version.</source>
        <translation>Wählen Sie den Ordner, der die Dateien der Version enthält.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Choose the keys of an action to change them.</source>
        <translation>Wählen Sie die Tasten einer Aktion, um sie zu ändern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/choice_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/number_field.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Chosen rows</source>
        <translation>Gewählte Zeilen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Cipher</source>
        <translation>Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Citable</source>
        <translation>Zitierbar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/clear_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Click for sync activity.</source>
        <translation>Klicken für den Abgleichsverlauf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Click its icon to open the window again.</source>
        <translation>Ein Klick auf das Symbol öffnet das Fenster wieder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Close all windows, wait for the engine to end, and try again.</source>
        <translation>Schließen Sie alle Fenster, warten Sie, bis die Engine endet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Close all windows; the engine then starts anew.</source>
        <translation>Schließen Sie alle Fenster; die Engine startet dann neu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Close or go back</source>
        <translation>Schließen oder zurück</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/tip.py"/>
        <source>Close this tip</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Close with a recommendation</source>
        <translation>Mit einer Empfehlung schließen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/toast.py"/>
        <source>Close: {text}</source>
        <translation>Schließen: {text}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the allocation.</source>
        <translation>Geschlossen. Was übrig war, ist wieder in der Zuteilung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the pool.</source>
        <translation>Geschlossen. Was übrig war, ist wieder im Pool.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. Whoever decides reads what the panel recommends.</source>
        <translation>Geschlossen. Wer entscheidet, liest die Empfehlung des Gremiums.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closes on</source>
        <translation>Schließt am</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closing the window leaves AllianceHub in the tray, where the desktop has one.</source>
        <translation>Beim Schließen des Fensters bleibt AllianceHub in der Ablage, wo der Desktop eine hat.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Co&amp;mpare…</source>
        <translation>V&amp;ergleichen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Collaboration</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Collecting</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Colours as the &amp;system</source>
        <translation>Farben wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Columns are parted by</source>
        <translation>Spalten trennt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Columns are parted by a comma, a semicolon or a tab.</source>
        <translation>Spalten werden durch Komma, Semikolon oder Tabulator getrennt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Columns of an exported CSV file are parted by</source>
        <translation>Trennzeichen der Spalten einer exportierten CSV-Datei</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Columns of {kinds}</source>
        <translation>Spalten: {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Come back on that day.</source>
        <translation>Kommen Sie an dem Tag wieder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Comes back {when}</source>
        <translation>Kommt wieder {when}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/seed.py"/>
        <source>Command {number} ({name}): {why}</source>
        <translation>Befehl {number} ({name}): {why}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comments to the applicant</source>
        <translation>Hinweise an die antragstellende Person</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Compare two {kinds}</source>
        <translation>Zwei Objekte vergleichen: {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare with the hub by sums, and fetch what differs</source>
        <translation>Mit dem Hub anhand von Prüfsummen vergleichen und holen, was abweicht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Compute</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>Compute &amp;report…</source>
        <translation>&amp;Bericht zur Rechenzeit…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Compute report</source>
        <translation>Bericht zur Rechenzeit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Compute the hashes</source>
        <translation>Prüfsummen berechnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Computing hashes</source>
        <translation>Hashes werden berechnet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflict of interest</source>
        <translation>Interessenkonflikt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflicts of interest</source>
        <translation>Interessenkonflikte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts that wait for you: {n}.</source>
        <translation>Konflikte, die auf Sie warten: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>Connect to the hub, then try again.</source>
        <translation>Verbinden Sie sich mit dem Hub und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Connect to the hub: it unlocks with the next sync. What you wrote is kept.</source>
        <translation>Verbinden Sie sich mit dem Hub: Beim nächsten Abgleich wird es entsperrt. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connected to {host}, port {port}.</source>
        <translation>Verbunden mit {host}, Port {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector report</source>
        <translation>Konnektorbericht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector reports</source>
        <translation>Konnektorberichte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Contents kept so that they need not be downloaded again</source>
        <translation>Inhalte, die aufgehoben werden, damit sie nicht noch einmal heruntergeladen werden müssen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contributor</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;title</source>
        <translation>&amp;Titel kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Copy hashes</source>
        <translation>Prüfsummen kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy the link for {name}</source>
        <translation>Link für {name} kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy the new token</source>
        <translation>Das neue Token kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Copy the whole link, with everything behind the #.</source>
        <translation>Kopieren Sie den ganzen Link, mit allem hinter dem #.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>Copy what you need from here, then keep theirs.</source>
        <translation>Kopieren Sie von hier, was Sie brauchen; dann behalten Sie deren Wert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copy {text}</source>
        <translation>{text} kopieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy “{name}” now: it is shown this once, since the hub keeps no more than its hash.</source>
        <translation>Kopieren Sie „{name}“ jetzt: Es wird nur dieses eine Mal gezeigt, denn der Hub behält nur seinen Hash.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Correct it in the file.</source>
        <translation>Berichtigen Sie es in der Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the cell.</source>
        <translation>Berichtigen Sie die Zelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the line in the file.</source>
        <translation>Berichtigen Sie die Zeile in der Datei.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Could be better</source>
        <translation>Könnte besser sein</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count in the inbox</source>
        <translation>Im Posteingang zählen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count the files</source>
        <translation>Die Dateien zählen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Crashes…</source>
        <translation>Abstürze…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator's page</source>
        <translation>Seite des Urhebers</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit request</source>
        <translation>Antrag auf Rechenguthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credit request: {title}</source>
        <translation>Credit-Antrag: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit requests</source>
        <translation>Anträge auf Rechenguthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Credit statement</source>
        <translation>Guthabenauszug</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits</source>
        <translation>Rechenguthaben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits missing</source>
        <translation>Fehlendes Rechenguthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Credits more</source>
        <translation>Mehr Guthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credits of one pool can be transferred only within it.</source>
        <translation>Credits eines Topfes können nur innerhalb dieses Topfes übertragen werden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits per unit and hour</source>
        <translation>Guthaben je Einheit und Stunde</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits to transfer</source>
        <translation>Zu übertragende Credits</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used</source>
        <translation>Verbrauchtes Guthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used, {span}</source>
        <translation>Verbrauchtes Guthaben, {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Credits were granted out of this pool, so it stays.</source>
        <translation>Aus diesem Pool wurde bewilligt, also bleibt er.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>Croissant</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Ctrl+Return sends</source>
        <translation>Ctrl+Return sendet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data it holds</source>
        <translation>Enthaltene Daten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data policy</source>
        <translation>Datenrichtlinie</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data that is processed</source>
        <translation>Verarbeitete Daten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>DataCite JSON</source>
        <translation>DataCite JSON</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>Dataset card (README.md)</source>
        <translation>Datensatzkarte (README.md)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset version</source>
        <translation>Datensatzversion</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset versions</source>
        <translation>Datensatzversionen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets used</source>
        <translation>Verwendete Datensätze</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Dates begin with</source>
        <translation>Ein Datum beginnt mit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days of grace</source>
        <translation>Tage der Nachfrist</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days offline</source>
        <translation>Tage offline</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days until one may ask again</source>
        <translation>Tage, bis man wieder fragen darf</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided. Its author is told.</source>
        <translation>Entschieden. Wer den Antrag gestellt hat, erfährt es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Deciding for {organisation} ends on {day}.</source>
        <translation>Das Entscheiden für {organisation} endet am {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Decimals stand behind</source>
        <translation>Dezimalstellen stehen hinter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Decimals stand behind a point or a comma.</source>
        <translation>Dezimalstellen stehen hinter einem Punkt oder einem Komma.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions on credit requests are listed here, with their reasons.</source>
        <translation>Entscheidungen über Anträge auf Rechenguthaben stehen hier, mit ihren Gründen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare a conflict of interest</source>
        <translation>Interessenkonflikt angeben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare once for all of whom you can be no judge; it is looked at before you are asked.</source>
        <translation>Geben Sie ein für alle Mal an, wen Sie nicht beurteilen können; das wird geprüft, bevor man Sie bittet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared.</source>
        <translation>Angegeben.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>Decline it and say so; its author can ask again.</source>
        <translation>Lehnen Sie mit diesem Grund ab; wer angefragt hat, kann es noch einmal tun.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline the offer</source>
        <translation>Angebot ablehnen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined request</source>
        <translation>Abgelehnter Antrag</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined. Nothing was granted.</source>
        <translation>Abgelehnt. Es wurde nichts bewilligt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegation</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegations</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Delete it all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Delete those {kinds} first.</source>
        <translation>Löschen Sie zuerst diese {kinds}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>Delete what is not needed of them, or make a new one and withdraw this.</source>
        <translation>Löschen Sie, was davon nicht gebraucht wird, oder legen Sie Neues an und ziehen Sie dies zurück.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Delete {kind}</source>
        <translation>{kind} löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Delete {n} rows?</source>
        <comment>Delete {n} row?</comment>
        <translation>
            <numerusform>{n} Zeile löschen?</numerusform>
            <numerusform>{n} Zeilen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Delete “{title}”?</source>
        <translation>„{title}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Delivered is what was granted to allocations; what came back from them is not. Used is what their jobs took. Of a span of days the hub is asked: jobs count by the day on which they ended.</source>
        <translation>Geliefert ist, was Zuteilungen bewilligt wurde, ohne das, was von ihnen zurückkam. Verbraucht ist, was ihre Jobs genommen haben. Zu einem Zeitraum wird der Hub gefragt: Jobs zählen an dem Tag, an dem sie endeten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered, not used yet</source>
        <translation>Geliefert, noch nicht verbraucht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecate</source>
        <translation>Als veraltet kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated.</source>
        <translation>Als veraltet gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from datasets</source>
        <translation>Abgeleitet von Datensätzen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from versions</source>
        <translation>Abgeleitet von Versionen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Describable</source>
        <translation>Beschreibbar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Detected</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rule</source>
        <translation>Geräteregel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rules</source>
        <translation>Geräteregeln</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Discard drafts that are not needed, or make another dataset.</source>
        <translation>Verwerfen Sie Entwürfe, die nicht gebraucht werden, oder legen Sie einen anderen Datensatz an.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discard the draft</source>
        <translation>Den Entwurf verwerfen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discarded.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/banner.py"/>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Divider of files and preview</source>
        <translation>Trennlinie zwischen Dateien und Vorschau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Divider of list and details</source>
        <translation>Trennlinie zwischen Liste und Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Do it again, or dismiss it.</source>
        <translation>Tun Sie es noch einmal, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Do it in several parts.</source>
        <translation>Tun Sie es in mehreren Teilen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Documents</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Does it hold personal data?…</source>
        <translation>Enthält er personenbezogene Daten?…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Domains</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Done: renewed, or asked for.</source>
        <translation>Erledigt: verlängert oder angefragt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Donor</source>
        <translation>Geber</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Double blind: reviewers do not learn who asks either</source>
        <translation>Doppelt verdeckt: Auch die Gutachter erfahren nicht, wer fragt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download at most (kB a second, 0 for no limit)</source>
        <translation>Herunterladen höchstens (kB je Sekunde, 0 für unbegrenzt)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Download files with at most</source>
        <translation>Dateien herunterladen mit höchstens</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download into which folder?</source>
        <translation>In welchen Ordner herunterladen?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Download of {name}</source>
        <translation>Download von {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download or upload files on the page of a version of a dataset.</source>
        <translation>Laden Sie Dateien auf der Seite der Version eines Datensatzes herunter oder hoch.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Download them; where they have terms, sign those first.</source>
        <translation>Laden Sie sie herunter; wenn sie Bedingungen haben, unterzeichnen Sie diese zuerst.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Downloaded: {name}</source>
        <translation>Heruntergeladen: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Downloading to {folder}.</source>
        <translation>Wird nach {folder} heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a request for accelerator time; you see the cost while you write.</source>
        <translation>Entwerfen Sie einen Antrag auf Beschleunigerzeit; die Kosten sehen Sie beim Schreiben.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a version</source>
        <translation>Eine Version entwerfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Draft a version…</source>
        <translation>Version entwerfen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Draft another version.</source>
        <translation>Entwerfen Sie eine andere Version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft discarded.</source>
        <translation>Entwurf verworfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft not kept</source>
        <translation>Entwurf nicht behalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Draft&amp;s…</source>
        <translation>Entwür&amp;fe…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drafted.</source>
        <translation>Entworfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drift</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>E-mail or handle</source>
        <translation>E-Mail oder Kürzel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Each accelerator has a rate from the day on which it is offered.</source>
        <translation>Jeder Beschleuniger hat von dem Tag an einen Tarif, an dem er angeboten wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Each account on a machine is a device of its own; sign in again.</source>
        <translation>Jedes Konto auf einem Rechner ist ein eigenes Gerät; melden Sie sich neu an.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Each grant to an allocation appears here.</source>
        <translation>Jede Bewilligung zu einer Zuteilung erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Each grant, each job and each refund will stand here.</source>
        <translation>Jede Bewilligung, jeder Job und jede Erstattung steht dann hier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Each has a cache of its own on this computer.</source>
        <translation>Jedes hat auf diesem Computer einen eigenen Zwischenspeicher.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Each takes effect at once.</source>
        <translation>Jede wirkt sofort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Earlier changes</source>
        <translation>Frühere Änderungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Edit and send again</source>
        <translation>Bearbeiten und neu senden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Edit it as it is now; its history shows each value.</source>
        <translation>Bearbeiten Sie es, wie es jetzt ist; der Verlauf zeigt jeden Wert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Edit the draft and choose one, such as CC-BY-4.0.</source>
        <translation>Bearbeiten Sie den Entwurf, und wählen Sie eine, etwa CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind}</source>
        <translation>{kind} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind} ({fields})</source>
        <translation>{kind} bearbeiten ({fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Edit “{title}”</source>
        <translation>„{title}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition before</source>
        <translation>Vorige Ausgabe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resource</source>
        <translation>Lernmaterial</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resources</source>
        <translation>Lernmaterialien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Empty the cell to make a new one, or sync and check again.</source>
        <translation>Leeren Sie die Zelle, um Neues anzulegen, oder gleichen Sie ab und prüfen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Encrypt what is kept on this device</source>
        <translation>Verschlüsseln, was auf diesem Gerät liegt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>End or delete some first.</source>
        <translation>Beenden oder löschen Sie zuerst einige.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>End the reviews</source>
        <translation>Begutachtung beenden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorse</source>
        <translation>Befürworten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed</source>
        <translation>Befürwortet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed by</source>
        <translation>Befürwortet von</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed. It goes on to those who decide.</source>
        <translation>Befürwortet. Der Antrag geht weiter an die Entscheidenden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Ends after (days)</source>
        <translation>Endet nach (Tagen)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Ends {when}</source>
        <translation>Endet {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>Enter a hub's address to look around, sign in, or take up an invitation.</source>
        <translation>Geben Sie die Adresse eines Hubs ein, um sich umzusehen, melden Sie sich an, oder nehmen Sie eine Einladung an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter an HTTP proxy on the network page, or choose to go without one.</source>
        <translation>Tragen Sie auf der Netzwerkseite einen HTTP-Proxy ein, oder wählen Sie, ohne auszukommen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter its host and port, such as proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>Geben Sie Rechner und Port ein, etwa proxy.example.org:3128; der Betreiber Ihres Netzes kennt sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the address of a hub.</source>
        <translation>Geben Sie die Adresse eines Hubs ein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the user, too, or leave the password empty.</source>
        <translation>Geben Sie auch den Benutzer ein, oder lassen Sie das Passwort leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter user and password in their own lines; it goes to the keyring.</source>
        <translation>Geben Sie Benutzer und Passwort in ihren eigenen Zeilen ein; es kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Enter user and password of the proxy; whoever runs your network knows them.</source>
        <translation>Geben Sie Benutzer und Passwort des Proxys ein; der Betreiber Ihres Netzes kennt sie.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Every account was taken up. Add members, and invite them then.</source>
        <translation>Jedes Konto ist angetreten. Fügen Sie Mitglieder hinzu, und laden Sie sie dann ein.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expired unused</source>
        <translation>Ungenutzt verfallen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export controlled</source>
        <translation>Exportkontrolliert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Export of {file}</source>
        <translation>Export von {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Export of {kinds}</source>
        <translation>Export: {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Export {kinds}</source>
        <translation>{kinds} exportieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Fails</source>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Fetching: {state}</source>
        <translation>Wird geholt: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Fields of both</source>
        <translation>Felder beider</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figure of a grant</source>
        <translation>Kennzahl einer Bewilligung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figures of grants</source>
        <translation>Kennzahlen von Bewilligungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>File of further certificates to trust (PEM)</source>
        <translation>Datei weiterer Zertifikate, denen vertraut wird (PEM)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>File or record set</source>
        <translation>Datei oder Datensatzgruppe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>Files by now: {n}; bytes in all: {size}.</source>
        <translation>Dateien bisher: {n}; Bytes insgesamt: {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>Files like this can run a program when they are opened, so none is shown.</source>
        <translation>Solche Dateien können beim Öffnen ein Programm ausführen, deshalb wird keine gezeigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files of the draft that the folder lacks leave it. What the hub has already is not sent again.</source>
        <translation>Dateien des Entwurfs, die im Ordner fehlen, verlassen ihn. Was der Hub schon hat, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Files of “{title}”</source>
        <translation>Dateien von „{title}“</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Files sent: {n}; bytes in all: {size}.</source>
        <translation>Gesandte Dateien: {n}; Bytes insgesamt: {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files that cannot go along</source>
        <translation>Dateien, die nicht mitkönnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Fill it in.</source>
        <translation>Füllen Sie es aus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>Fill them in first.</source>
        <translation>Füllen Sie das zuerst aus.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Financial</source>
        <translation>Finanziell</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Find an&amp;ything or do anything…</source>
        <translation>&amp;Alles finden oder tun…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Find anything or do anything</source>
        <translation>Alles finden oder tun</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>First cells</source>
        <translation>Erste Zellen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First files</source>
        <translation>Erste Dateien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First lines</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First published</source>
        <translation>Zuerst veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First rows</source>
        <translation>Erste Tabellenzeilen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>First sync</source>
        <translation>Erster Abgleich</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>First sync {percent} %</source>
        <translation>Erster Abgleich {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First {rows}</source>
        <translation>Am Anfang: {rows}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Focus area</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For how long an allocation runs on after its end.</source>
        <translation>Wie lange eine Zuteilung nach ihrem Ende weiterläuft.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For jobs that failed through no fault of their owner.</source>
        <translation>Für Jobs, die ohne Schuld ihres Besitzers gescheitert sind.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the files of its datasets; 0 for what the hub gives everybody.</source>
        <translation>Für die Dateien seiner Datensätze; 0 für das, was der Hub allen gibt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the organisation</source>
        <translation>Für die Organisation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the project</source>
        <translation>Für das Projekt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>For {name}, {organisation}.</source>
        <translation>Für {name}, {organisation}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Forbidden data</source>
        <translation>Verbotene Daten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Forget on this computer</source>
        <translation>Auf diesem Computer vergessen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Former</source>
        <translation>Ehemalig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Forms and lists</source>
        <translation>Formulare und Listen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Found not to be so</source>
        <translation>Als unzutreffend befunden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Foundation models</source>
        <translation>Basismodelle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Free some space and resume the transfer; it goes on where it was.</source>
        <translation>Schaffen Sie Platz und setzen Sie die Übertragung fort; sie geht dort weiter, wo sie war.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Free some space and try again; what was kept before is still there.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; was vorher gespeichert wurde, ist noch da.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Free some space, see Storage, and resume the transfer.</source>
        <translation>Schaffen Sie Platz, siehe Speicherplatz, und setzen Sie die Übertragung fort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free “{what}”?</source>
        <translation>„{what}“ freigeben?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>From 1, the worst, to the best score of the rubric; 0 is not scored yet.</source>
        <translation>Von 1, der schlechtesten, bis zur besten Note des Bewertungsbogens; 0 heißt noch nicht benotet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From a day to a day</source>
        <translation>Von einem Tag bis zu einem Tag</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further certificates</source>
        <translation>Weitere Zertifikate</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further questions</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Give an object with “properties” of the types {types}.</source>
        <translation>Geben Sie ein Objekt mit „properties“ der Typen {types} an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Give another in a column “handle”.</source>
        <translation>Geben Sie in einer Spalte „handle“ ein anderes an.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back what came late</source>
        <translation>Zurückgeben, was spät kam</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Give host and port, as 127.0.0.1:9464.</source>
        <translation>Geben Sie Host und Port an, wie 127.0.0.1:9464.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Give it 1 or more.</source>
        <translation>Geben Sie ihm 1 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Give it a short name of its own.</source>
        <translation>Geben Sie ihm einen eigenen Kurznamen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for a supplement.</source>
        <translation>Geben Sie ihm eine kürzere Zeitgrenze, oder beantragen Sie einen Nachschlag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for more from the allocation.</source>
        <translation>Geben Sie ihm eine kürzere Zeitgrenze, oder bitten Sie um mehr aus der Zuteilung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>Give it as s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes or no.</source>
        <translation>Geben Sie ihn an als s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes oder no.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Give it back to your user.</source>
        <translation>Geben Sie ihn Ihrem Benutzer zurück.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Give the address of a PostgreSQL database, as postgresql://host/name, or none.</source>
        <translation>Geben Sie die Adresse einer PostgreSQL-Datenbank an, als postgresql://host/name, oder keine.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Give the dataset a short name, and it can be had by the tools of others.</source>
        <translation>Geben Sie dem Datensatz einen Kurznamen, dann können ihn auch die Werkzeuge anderer holen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give the review</source>
        <translation>Gutachten abgeben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given at</source>
        <translation>Abgegeben um</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given back. Its author is told why.</source>
        <translation>Zurückgegeben. Die antragstellende Person erfährt den Grund.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given. Thank you.</source>
        <translation>Abgegeben. Danke.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Go directly to</source>
        <translation>Direkt verbinden mit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Go on once it has ended, from the offset that HEAD tells.</source>
        <translation>Fahren Sie fort, sobald sie zu Ende ist, ab dem Offset, den HEAD nennt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Go on with that one; it is among your requests.</source>
        <translation>Arbeiten Sie mit dieser weiter; sie liegt bei Ihren Anträgen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Good to see you, {name}</source>
        <translation>Schön, Sie zu sehen, {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Government</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>Grade: {grade}</source>
        <translation>Stufe: {grade}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant</source>
        <translation>Bewilligung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Grant a new one.</source>
        <translation>Bewilligen Sie eine neue.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant a part</source>
        <translation>Einen Teil bewilligen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant access</source>
        <translation>Zugriff gewähren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Grant less, or ask a donor to pledge more.</source>
        <translation>Bewilligen Sie weniger, oder bitten Sie einen Geber um mehr Zusagen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Grant that or less.</source>
        <translation>Bewilligen Sie das oder weniger.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant what is asked</source>
        <translation>Das Beantragte bewilligen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted by line</source>
        <translation>Bewilligt nach Zeilen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted to</source>
        <translation>Gewährt für</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted. Whom it concerns is told.</source>
        <translation>Gewährt. Wen es betrifft, wird benachrichtigt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grants</source>
        <translation>Bewilligungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Groups of notices</source>
        <translation>Gruppen von Mitteilungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Guessed from a name that is alike; look at it.</source>
        <translation>Anhand eines ähnlichen Namens erraten; sehen Sie nach.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Guests can look around but not change anything.</source>
        <translation>Gäste können sich umsehen, aber nichts ändern.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Guidance for reviewers</source>
        <translation>Hinweise für Gutachter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Handle</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hardware accelerators</source>
        <translation>Hardware-Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>Have it computed from the file.</source>
        <translation>Lassen Sie ihn aus der Datei berechnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Have it returned first, or draft another version.</source>
        <translation>Lassen Sie sie zuerst zurückgeben, oder entwerfen Sie eine andere Version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>Have it returned where it is in review, or draft another version.</source>
        <translation>Lassen Sie sie zurückgeben, wenn sie in Prüfung ist, oder entwerfen Sie eine andere Fassung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Have them read from the files.</source>
        <translation>Lassen Sie sie aus den Dateien lesen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Health data</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Hear of it</source>
        <translation>Davon erfahren</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Held</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Held until the background process ends: there is no keyring</source>
        <translation>Gehalten, bis der Hintergrundprozess endet: es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Here, and fetched again</source>
        <translation>Vorhanden und wird erneut geholt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Hi&amp;gh contrast</source>
        <translation>Ho&amp;her Kontrast</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>History of “{title}”</source>
        <translation>Verlauf von „{title}“</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hold</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Homepage</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hosts to go to directly</source>
        <translation>Rechner, mit denen direkt verbunden wird</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hours per unit</source>
        <translation>Stunden je Einheit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>How AllianceHub gets to its hubs. Certificates are checked against those that the operating system trusts.</source>
        <translation>Wie AllianceHub zu seinen Hubs kommt. Zertifikate werden gegen die geprüft, denen das Betriebssystem vertraut.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How far below zero each may go.</source>
        <translation>Wie weit jede ins Minus gehen darf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>How fast files may be moved…</source>
        <translation>Wie schnell Dateien übertragen werden dürfen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>How grave</source>
        <translation>Wie ernst</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How loud</source>
        <translation>Wie auffällig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>How loud its notices are</source>
        <translation>Wie auffällig die Mitteilungen dazu sind</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>How sync stands</source>
        <translation>Stand der Synchronisierung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>How sync stands…</source>
        <translation>Stand der Synchronisierung…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>Hub and app are of different versions: update the older one, and send it again.</source>
        <translation>Hub und App sind von verschiedenen Versionen: Aktualisieren Sie das ältere und senden Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app know different columns, so nothing can be compared until the older one is updated.</source>
        <translation>Hub und App kennen verschiedene Spalten; bis das ältere aktualisiert ist, kann nichts verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app must be brought to versions that understand each other.</source>
        <translation>Hub und App müssen auf Versionen gebracht werden, die einander verstehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hub to try</source>
        <translation>Hub zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I accept the terms of the call and of the datasets</source>
        <translation>Ich stimme den Bedingungen der Ausschreibung und der Datensätze zu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read the terms and accept them</source>
        <translation>Ich habe die Bedingungen gelesen und stimme ihnen zu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read these terms and accept them</source>
        <translation>Ich habe diese Bedingungen gelesen und stimme ihnen zu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>I have what I need</source>
        <translation>Ich habe, was ich brauche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I withdraw what I declared</source>
        <translation>Ich ziehe meine Angabe zurück</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>If AllianceHub ends unexpectedly, what is known of it is found here.</source>
        <translation>Wenn AllianceHub unerwartet endet, steht hier, was davon bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>If a job cannot begin or ended early, the reason stands here.</source>
        <translation>Wenn ein Job nicht beginnen kann oder vorzeitig endete, steht hier der Grund.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If a job of yours cannot begin or ended early, the reason stands here.</source>
        <translation>Wenn ein Job von Ihnen nicht beginnen kann oder vorzeitig endete, steht hier der Grund.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If files are on their way</source>
        <translation>Wenn Dateien unterwegs sind</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Import members…</source>
        <translation>Mitglieder importieren…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Import of {file}</source>
        <translation>Import von {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import of {kinds} from {file}</source>
        <translation>Import: {kinds} aus {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import these lines again.</source>
        <translation>Importieren Sie diese Zeilen noch einmal.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import {n} rows</source>
        <comment>Import {n} row</comment>
        <translation>
            <numerusform>{n} Zeile importieren</numerusform>
            <numerusform>{n} Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Importable</source>
        <translation>Importierbar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Imported: {new} new, {changed} changed.</source>
        <translation>Importiert: {new} neu, {changed} geändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>In credits: hours of the reference accelerator. Added up from what you may see.</source>
        <translation>In Guthaben: Stunden des Referenzbeschleunigers. Summiert aus dem, was Sie sehen dürfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>In credits; up to six decimals.</source>
        <translation>In Guthaben; höchstens sechs Dezimalstellen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>In line {n} a quotation mark does not fit.</source>
        <translation>In Zeile {n} passt ein Anführungszeichen nicht.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In review</source>
        <translation>In Begutachtung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>In step with the hub</source>
        <translation>Im Gleichstand mit dem Hub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In sub-wallets</source>
        <translation>In Teilkonten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_list.py"/>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>In {share} % of cases what happens lies within the range, as long as habits stay.</source>
        <translation>In {share} % der Fälle liegt, was geschieht, in der Spanne, solange die Gewohnheiten bleiben.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increment</source>
        <translation>Teilbetrag</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increments</source>
        <translation>Teilbeträge</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Incubating</source>
        <translation>Im Aufbau</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Information and worse</source>
        <translation>Hinweise und Ernsteres</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Install gnome-keyring or KWallet, and sign in to the desktop again.</source>
        <translation>Installieren Sie gnome-keyring oder KWallet, und melden Sie sich am Desktop neu an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Install it with: pip install 'alliancehub[server,observability]'</source>
        <translation>Installieren Sie es mit: pip install 'alliancehub[server,observability]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Install it with: pip install 'alliancehub[server,postgres]'</source>
        <translation>Installieren Sie es mit: pip install 'alliancehub[server,postgres]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>Install it with: pip install 'alliancehub[server,s3]'</source>
        <translation>Installieren Sie es mit: pip install 'alliancehub[server,s3]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation>Installieren Sie jene Version oder eine spätere; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Install the app from its package, or add the Python package sqlcipher3.</source>
        <translation>Installieren Sie die App aus ihrem Paket, oder ergänzen Sie das Python-Paket sqlcipher3.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Invitation link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invite a member, or import members from a CSV file.</source>
        <translation>Laden Sie ein Mitglied ein, oder importieren Sie Mitglieder aus einer CSV-Datei.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of a donor of the pool</source>
        <translation>Gehört zu einem Stifter des Pools</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of the same organisation</source>
        <translation>Gehört zur selben Organisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It answers {status} {words}.</source>
        <translation>Er antwortet {status} {words}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>It asks for access until {day}, which has passed.</source>
        <translation>Angefragt ist Zugriff bis zum {day}: Der Tag ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It asks for more than one job may have there</source>
        <translation>Er verlangt mehr, als ein Job dort haben darf</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It asks for nothing yet.</source>
        <translation>Bisher wird nichts beantragt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It begins in the future: {value}.</source>
        <translation>Er beginnt in der Zukunft: {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>It begins with the mean of the votes that count as an amount ({n}): {amount} of {asked} credits.</source>
        <translation>Es beginnt mit dem Mittel der Stimmen, die als Betrag zählen ({n}): {amount} von {asked} Credits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>It belongs to another organisation.</source>
        <translation>Es gehört einer anderen Organisation.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It can still be downloaded, with a warning.</source>
        <translation>Sie kann weiter heruntergeladen werden, mit einer Warnung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>It cannot be derived from itself.</source>
        <translation>Sie kann nicht von sich selbst abgeleitet sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>It carries a name or a password before the host: {host}.</source>
        <translation>Vor dem Rechner stehen ein Name oder ein Passwort: {host}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>It comes back at that time, unread.</source>
        <translation>Zu dieser Zeit kommt es ungelesen wieder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It costs more credits than can be counted.</source>
        <translation>Das kostet mehr Credits, als sich zählen lassen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It could not be reached</source>
        <translation>Er war nicht zu erreichen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/undo.py"/>
        <source>It depends on a change that you took back: {title}.</source>
        <translation>Es hängt von einer Änderung ab, die Sie zurückgenommen haben: {title}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It describes no dataset: it is no object of the type “sc:Dataset”.</source>
        <translation>Es beschreibt keinen Datensatz: Es ist kein Objekt vom Typ „sc:Dataset“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>It did not answer in time.</source>
        <translation>Er hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It does not fit what the hub has now, so it is not shown; the hub decides.</source>
        <translation>Es passt nicht zu dem, was der Hub jetzt hat, und wird daher nicht gezeigt; der Hub entscheidet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say how many credits.</source>
        <translation>Es fehlt, wie viele Credits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say to which other allocation.</source>
        <translation>Es fehlt, zu welcher anderen Zuteilung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say which allocation it is about.</source>
        <translation>Es fehlt, um welche Zuteilung es geht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends before it begins.</source>
        <translation>Er endet, bevor er beginnt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends in the future: {value}.</source>
        <translation>Er endet in der Zukunft: {value}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It goes on</source>
        <translation>Er geht weiter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has a byte 0 in it.</source>
        <translation>Darin ist ein Byte 0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>It has more files than a version may.</source>
        <translation>Sie hat mehr Dateien, als eine Version haben darf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>It has no SHA-256 to know its bytes by.</source>
        <translation>Es hat keinen SHA-256, an dem man seine Bytes erkennt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no files.</source>
        <translation>Er hat keine Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no licence, so nobody may use it.</source>
        <translation>Es hat keine Lizenz, also darf es niemand nutzen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no owner, so no organisation would see it.</source>
        <translation>Er hat keinen Eigentümer, also sähe ihn keine Organisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no project, so nobody would see it.</source>
        <translation>Er hat kein Projekt, also sähe ihn niemand.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>It has too many pixels to be shown here.</source>
        <translation>Es hat zu viele Bildpunkte, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {found} columns and not {wanted}: it is cut off, or a name has a “|”.</source>
        <translation>Sie hat {found} Spalten und nicht {wanted}: sie ist abgeschnitten, oder ein Name enthält „|“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {n} bytes.</source>
        <translation>Sie hat {n} Bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>It has {n} lines.</source>
        <translation>Er hat {n} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>It holds no keys with values.</source>
        <translation>Es enthält keine Schlüssel mit Werten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It holds text that is no Unicode; save the file as UTF-8.</source>
        <translation>Es enthält Text, der kein Unicode ist; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is above the cap of the call</source>
        <translation>Er liegt über der Grenze der Ausschreibung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It is another web site, or the sign-in page of a guest network.</source>
        <translation>Es ist eine andere Website oder die Anmeldeseite eines Gastnetzes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>It is as it was. Free some space, as much as it takes now, and try again.</source>
        <translation>Er ist, wie er war. Schaffen Sie so viel Platz, wie er jetzt braucht, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>It is asked for an organisation or for a project, not for both.</source>
        <translation>Angefragt wird für eine Organisation oder für ein Projekt, nicht für beides.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>It is being compared…</source>
        <translation>Es wird verglichen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>It is being restored.</source>
        <translation>Es wird wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>It is being started again. Look at Sync activity whether your change is there.</source>
        <translation>Er wird neu gestartet. Sehen Sie im Abgleichsverlauf nach, ob Ihre Änderung da ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>It is from when every step before that is done, until it is decided.</source>
        <translation>Das geht, sobald jeder Schritt davor getan ist und bis entschieden wird.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is held back by its owner or an administrator</source>
        <translation>Er wird von seinem Besitzer oder einem Administrator zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>It is larger than 2 MB, which some readers of Croissant do not take.</source>
        <translation>Sie ist größer als 2 MB, was manche Leser von Croissant nicht annehmen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is longer than {n} characters.</source>
        <translation>Es ist länger als {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>It is made as soon as there is something to say.</source>
        <translation>Es entsteht, sobald es etwas zu sagen gibt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is nested too deep.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is no hindrance</source>
        <translation>Er ist kein Hindernis</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>It is no metadata of Kaggle: it has neither licences nor an id and a title.</source>
        <translation>Das sind keine Metadaten von Kaggle: Es hat weder Lizenzen noch Kennung und Titel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>It is no text, table or picture.</source>
        <translation>Das ist weder Text noch Tabelle noch Bild.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is not UTF-8, from byte {n} on.</source>
        <translation>Ab Byte {n} ist es kein UTF-8.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not so</source>
        <translation>Er besteht nicht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not yanked any more.</source>
        <translation>Von ihr wird nicht mehr abgeraten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is of the cluster {name}.</source>
        <translation>Sie ist vom Cluster {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>It is on the agenda of that day already.</source>
        <translation>Er steht für diesen Tag schon auf der Tagesordnung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>It is said to hold no personal data; by their names, these columns may: {columns}.</source>
        <translation>Es soll keine personenbezogenen Daten enthalten; ihrem Namen nach könnten es diese Spalten: {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>It is still needed: {kinds} refer to it ({n}).</source>
        <translation>Es wird noch gebraucht: {kinds} verweisen darauf ({n}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>It is stored in no Unicode; it is shown as Windows-1252.</source>
        <translation>Es ist in keinem Unicode gespeichert und wird als Windows-1252 gezeigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>It is their own request.</source>
        <translation>Es ist der eigene Antrag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>It is what version {n} says already.</source>
        <translation>Das steht schon in Fassung {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It is written for {what}; read as Croissant {version}.</source>
        <translation>Es ist für {what} geschrieben und wird als Croissant {version} gelesen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is {state}, but has no end.</source>
        <translation>Er ist {state}, hat aber kein Ende.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It keeps what it is given.</source>
        <translation>Er behält, was er bekommt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>It looks like https://hub.example.org; whoever runs the hub can tell.</source>
        <translation>Sie sieht aus wie https://hub.example.org; der Betreiber des Hubs kennt sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>It looks like proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>Sie sieht aus wie proxy.example.org:3128; der Betreiber Ihres Netzes kennt sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>It may have been deleted; sync and look again.</source>
        <translation>Vielleicht wurde es gelöscht; gleichen Sie ab, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>It may have been taken off the list; look at the transfers again.</source>
        <translation>Vielleicht wurde sie von der Liste genommen; sehen Sie noch einmal bei den Übertragungen nach.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It names no files and no address, so nothing could be had.</source>
        <translation>Es nennt weder Dateien noch eine Adresse, also gäbe es nichts zu holen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It reached its own time limit</source>
        <translation>Er hat seine eigene Zeitgrenze erreicht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>It refers to “{id}”, which is not in the file.</source>
        <translation>Es verweist auf „{id}“, das nicht in der Datei ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It runs until {day} already.</source>
        <translation>Es läuft schon bis {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It says on which accelerator by no line.</source>
        <translation>Keine Zeile nennt einen Beschleuniger.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It stays as it is once it is set: what was signed never changes.</source>
        <translation>Einmal festgelegt, bleiben sie, wie sie sind: Was unterzeichnet wurde, ändert sich nie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>It stays as it was; choose another value.</source>
        <translation>Es blieb, wie es war; wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It takes whoever keeps it: its organisation, its project or who made it.</source>
        <translation>Das kann, wer ihn verantwortet: seine Organisation, sein Projekt oder wer ihn angelegt hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>It takes {whom}.</source>
        <translation>Es braucht {whom}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>It took longer than {seconds} s.</source>
        <translation>Es dauerte länger als {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It took the connection, but did not say whether it opens the way ({error}).</source>
        <translation>Er nahm die Verbindung an, sagte aber nicht, ob er den Weg öffnet ({error}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It used more memory than it had asked for</source>
        <translation>Er hat mehr Speicher genutzt, als er verlangt hatte</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another job</source>
        <translation>Er wartet auf einen anderen Job</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another reason</source>
        <translation>Er wartet aus einem anderen Grund</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for its turn: credits are not what is missing</source>
        <translation>Er wartet, bis er an der Reihe ist: am Guthaben fehlt es nicht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It was ended because the credits were used up</source>
        <translation>Er wurde beendet, weil das Guthaben aufgebraucht war</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It was not sent yet.</source>
        <translation>Es wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It was refused, and can be asked for again from {day} on.</source>
        <translation>Es wurde abgelehnt; ab dem {day} kann wieder angefragt werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>It would be over before it begins.</source>
        <translation>Es wäre vorbei, bevor es beginnt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>It would close on {day}, before it opens.</source>
        <translation>Er schlösse am {day}, bevor er öffnet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>It would end on {day}, before it begins.</source>
        <translation>Es würde am {day} enden, bevor es beginnt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>It would lie where this device shows nothing until it has been at the hub again.</source>
        <translation>Es läge in einem Bereich, von dem dieses Gerät nichts zeigt, bis es wieder beim Hub war.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>Its JSON is damaged at character {n}: {why}.</source>
        <translation>Das JSON ist bei Zeichen {n} beschädigt: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Its accelerator, its window or the call is another one.</source>
        <translation>Beschleuniger, Zeitraum oder Ausschreibung sind andere.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Its certificate is not trusted: {why}.</source>
        <translation>Seinem Zertifikat wird nicht vertraut: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Its data was probably restored from a backup: sign in again, as a new device.</source>
        <translation>Seine Daten wurden wohl aus einer Sicherung geholt: melden Sie sich als neues Gerät an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Its files are not given on request.</source>
        <translation>Seine Dateien werden nicht auf Anfrage gegeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Its files are uploaded in the background.</source>
        <translation>Die Dateien werden im Hintergrund hochgeladen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its files can never be changed after that.</source>
        <translation>Ihre Dateien können danach nie mehr geändert werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Its first line cannot be read. {why}</source>
        <translation>Ihre erste Zeile lässt sich nicht lesen. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Its first line does not name {columns}.</source>
        <translation>Die erste Zeile nennt {columns} nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Its first line names no column that is known: {names}.</source>
        <translation>Ihre erste Zeile nennt keine bekannte Spalte: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Its first rows are too large to be shown before it is downloaded.</source>
        <translation>Ihre ersten Zeilen sind zu groß, um vor dem Herunterladen gezeigt zu werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Its log, engine.log in the profile's folder, tells more.</source>
        <translation>Mehr steht in engine.log im Ordner des Profils.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its organisation</source>
        <translation>Seine Organisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Its own keys are used by {actions}. Reset that first.</source>
        <translation>Die eigenen Tasten verwendet {actions}. Setzen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its owner, and whom they let in</source>
        <translation>Sein Eigentümer und wem er Zugang gibt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its project</source>
        <translation>Sein Projekt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits first.</source>
        <translation>Der Anbieter oder ein anderer Geber kann zuerst Credits zusagen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits for longer first.</source>
        <translation>Der Anbieter oder ein anderer Geber kann zuerst Credits für länger zusagen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Its text says who may ask; choose another call.</source>
        <translation>Im Text steht, wer Anträge stellen darf; wählen Sie eine andere Ausschreibung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>JSON (*.json *.jsonl);;Tables (*.csv *.tsv *.txt)</source>
        <translation>JSON (*.json *.jsonl);;Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notice</source>
        <translation>Jobhinweis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notices</source>
        <translation>Jobhinweise</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>Job {job} has run since {day} by what is known, but nothing was heard of it since {heard}: look whether its end was lost.</source>
        <translation>Job {job} läuft nach allem, was bekannt ist, seit {day}, aber seit {heard} war nichts mehr von ihm zu hören: Sehen Sie nach, ob sein Ende verloren ging.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator has no rate on {day}.</source>
        <translation>Job {job} ist nicht berechnet: sein Beschleuniger hat am {day} keinen Satz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator is no longer there.</source>
        <translation>Job {job} ist nicht berechnet: seinen Beschleuniger gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: what it would cost is beyond all measure.</source>
        <translation>Job {job} ist nicht berechnet: was er kosten würde, übersteigt jedes Maß.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Job {job} on {cluster}: {why}.</source>
        <translation>Job {job} auf {cluster}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Job {job}: {reason}</source>
        <translation>Job {job}: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs on {cluster} name the account {account}</source>
        <translation>Jobs auf {cluster} nennen das Konto {account}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Judged to be no hindrance</source>
        <translation>Als kein Hindernis befunden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>KDE's settings</source>
        <translation>den Einstellungen von KDE</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Keep both, one below the other</source>
        <translation>Beide behalten, untereinander</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/confirm_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep running in the tray</source>
        <translation>In der Ablage weiterlaufen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Keep theirs</source>
        <translation>Deren behalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Kept as a draft.</source>
        <translation>Als Entwurf behalten.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept by</source>
        <translation>Verantwortet von</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept in the audit trail.</source>
        <translation>Wird im Prüfprotokoll festgehalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Kept in the keyring; type to replace it</source>
        <translation>Im Schlüsselbund; tippen, um es zu ersetzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Kept {when}</source>
        <translation>Behalten {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keys of {action}: {keys}</source>
        <translation>Tasten von {action}: {keys}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of conflict</source>
        <translation>Art des Konflikts</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of its cause</source>
        <translation>Art der Ursache</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of request</source>
        <translation>Art des Antrags</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Known are {names}.</source>
        <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>L&amp;ight colours</source>
        <translation>H&amp;elle Farben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lapses on</source>
        <translation>Verfällt am</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Lapses unanswered on {day}: {title}</source>
        <translation>Verfällt unbeantwortet am {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Last sync: {when}</source>
        <translation>Letzter Abgleich: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Last synced {when}.</source>
        <translation>Zuletzt abgeglichen {when}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Latest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Laying out</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 for no cap.</source>
        <translation>Für keine Obergrenze bei 0 lassen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 unless you transfer.</source>
        <translation>Lassen Sie 0 stehen, außer Sie übertragen Credits.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave both empty for all that is not public.</source>
        <translation>Beide leer lassen für alles, was nicht öffentlich ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Leave files out or discard old drafts, or ask an administrator for more.</source>
        <translation>Lassen Sie Dateien weg, verwerfen Sie alte Entwürfe, oder bitten Sie die Verwaltung um mehr.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Leave it at 0.</source>
        <translation>Lassen Sie ihn bei 0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for every member.</source>
        <translation>Für alle Mitglieder leer lassen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for that of the call.</source>
        <translation>Leer lassen für den Bogen der Ausschreibung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today.</source>
        <translation>Leer lassen für heute.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today; people can prepare.</source>
        <translation>Leer lassen für heute; mit einem späteren Tag kann man sich vorbereiten.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for yourself.</source>
        <translation>Leer lassen für Sie selbst.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty where it is your own.</source>
        <translation>Leer lassen, wenn er Ihnen selbst gehört.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Leave it empty, or change the dataset.</source>
        <translation>Lassen Sie es leer, oder ändern Sie den Datensatz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Leave rows of data out of it: they belong into files beside it.</source>
        <translation>Lassen Sie Datenzeilen weg: Sie gehören in Dateien daneben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave the column out.</source>
        <translation>Lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Leave the criteria as they are called.</source>
        <translation>Lassen Sie die Kriterien so, wie sie heißen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the lines empty to grant all that was asked. All else needs a reason.</source>
        <translation>Lassen Sie die Zeilen leer, um alles zu bewilligen. Alles andere braucht eine Begründung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the pool empty for the one that ends first and holds enough.</source>
        <translation>Lassen Sie den Pool leer für den, der zuerst endet und genug enthält.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the reviewers empty to ask all who are proposed.</source>
        <translation>Lassen Sie die Gutachter leer, um alle Vorgeschlagenen zu bitten.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Less is granted than was asked for.</source>
        <translation>Es wird weniger bewilligt, als beantragt wurde.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part begin</source>
        <translation>Einen Teil beginnen lassen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part end</source>
        <translation>Einen Teil enden lassen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a rate begin</source>
        <translation>Einen Tarif beginnen lassen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Let it be read by you, or move what is not yours out of the folder.</source>
        <translation>Geben Sie sich das Recht, das zu lesen, oder schieben Sie aus dem Ordner, was nicht Ihnen gehört.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Let it make one: choose a password when it asks. On most desktops signing in with a password makes and unlocks it.</source>
        <translation>Lassen Sie ihn einen anlegen: wählen Sie ein Passwort, wenn er fragt. Auf den meisten Desktops entsteht und öffnet er sich beim Anmelden mit Passwort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Let its time end, or lower what it pledges to what was granted.</source>
        <translation>Lassen Sie seine Zeit enden, oder senken Sie die Zusage auf das, was bewilligt wurde.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let lapse</source>
        <translation>Verfallen lassen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Let the connector run first, or ask for an earlier day.</source>
        <translation>Lassen Sie zuerst den Konnektor laufen, oder fragen Sie nach einem früheren Tag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Let the upload end, then try again.</source>
        <translation>Lassen Sie das Hochladen enden, und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Let this user write to it and start the hub again, or name another with --data.</source>
        <translation>Lassen Sie diesen Benutzer darin schreiben und starten Sie den Hub neu, oder nennen Sie mit --data einen anderen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence as given</source>
        <translation>Lizenz laut Quelle</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Limit in accelerator-minutes</source>
        <translation>Grenze in Beschleunigerminuten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Line {line} is about the same {kind}.</source>
        <translation>Zeile {line} betrifft dasselbe ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}, {field}: {what}</source>
        <translation>Zeile {line}, {field}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {line}: {resource} has {n} units.</source>
        <translation>Zeile {line}: {resource} hat {n} Einheiten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Line {n} asks for {most} credits.</source>
        <translation>Zeile {n} beantragt {most} Credits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Line {n} cannot be granted from “{pool}”.</source>
        <translation>Zeile {n} kann nicht aus „{pool}“ bewilligt werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Line {n} of the request is named twice.</source>
        <translation>Zeile {n} des Antrags ist zweimal genannt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: its accelerator is no longer offered.</source>
        <translation>Zeile {n}: ihr Beschleuniger wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: {resource} has no rate today.</source>
        <translation>Zeile {n}: für {resource} gilt heute kein Satz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Line {n}: {units} × {hours} h × {runs}, {resource}</source>
        <translation>Zeile {n}: {units} × {hours} h × {runs}, {resource}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Lines of the import</source>
        <translation>Zeilen des Imports</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Lines of the log, the newest last</source>
        <translation>Zeilen des Protokolls, die neueste zuletzt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Lines that are no JSON and are left out: {n}.</source>
        <translation>Zeilen, die kein JSON sind und ausgelassen werden: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Link for {name}</source>
        <translation>Link für {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Links for the chosen accounts, or for all that were not taken up yet</source>
        <translation>Links für die gewählten Konten oder für alle, die noch nicht angetreten sind</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Listing the files</source>
        <translation>Die Dateien werden aufgelistet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Locked on this device, which was away from the hub for longer than the hub allows: {n} of what you may see.</source>
        <translation>Auf diesem Gerät gesperrt, da es länger vom Hub weg war, als der Hub erlaubt: {n} der Bereiche, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Locked until the next sync</source>
        <translation>Gesperrt bis zur nächsten Synchronisierung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Look around a hub as a guest, sign in, or take up an invitation.</source>
        <translation>Sehen Sie sich als Gast um, melden Sie sich an, oder nehmen Sie eine Einladung an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Look at Sync activity: it was sent or taken back.</source>
        <translation>Sehen Sie im Abgleichsverlauf nach: es wurde gesendet oder zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Look at it again: it may have been written to.</source>
        <translation>Sehen Sie noch einmal nach: vielleicht wurde hineingeschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Look at it under Transfers; it can be resumed or cancelled there.</source>
        <translation>Sehen Sie unter Übertragungen nach; dort lässt sie sich fortsetzen oder abbrechen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Look at its history</source>
        <translation>Den Verlauf ansehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Look at its listing for the files that it has.</source>
        <translation>Sehen Sie in der Liste nach, welche Dateien sie hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Look at its manifest for the files that it has.</source>
        <translation>Ihr Manifest sagt, welche Dateien sie hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Look at the accounts: it was forgotten, or is called otherwise.</source>
        <translation>Sehen Sie nach den Konten: es wurde vergessen oder heißt anders.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look at the clock. If it is right, tell whoever runs the hub.</source>
        <translation>Sehen Sie auf die Uhr. Stimmt sie, sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for another version.</source>
        <translation>Sehen Sie auf der Seite des Datensatzes nach einer anderen Version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for the versions and files that there are.</source>
        <translation>Sehen Sie auf der Seite des Datensatzes nach, welche Versionen und Dateien es gibt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Look at the report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Look at the statement: what was meant may be there already.</source>
        <translation>Sehen Sie in den Auszug: Was gemeint war, steht vielleicht schon da.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Look at the storage again: it may be gone already.</source>
        <translation>Sehen Sie noch einmal beim Speicherplatz nach: Vielleicht ist es schon weg.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Look at them under Help, Reports of crashes; they stay on this machine.</source>
        <translation>Sehen Sie sie unter Hilfe, Absturzberichte an; sie bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look at your network, or try again later.</source>
        <translation>Sehen Sie nach Ihrem Netz, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Look for news every</source>
        <translation>Nach Neuem sehen alle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Look there for a comma, a bracket or a quotation mark.</source>
        <translation>Suchen Sie dort nach einem Komma, einer Klammer oder einem Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Look there for an indentation, a colon or a quotation mark.</source>
        <translation>Suchen Sie dort nach einer Einrückung, einem Doppelpunkt oder einem Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>Look what came of it, and start it again.</source>
        <translation>Sehen Sie nach, was daraus geworden ist, und starten Sie den Vorgang neu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether it is there and may be read by you, and resume the transfer.</source>
        <translation>Sehen Sie nach, ob alles da ist und von Ihnen gelesen werden darf, und setzen Sie die Übertragung fort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Look whether it was moved or its disk is connected, and name it again.</source>
        <translation>Sehen Sie nach, ob er verschoben wurde oder ob sein Datenträger verbunden ist, und nennen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether its disk is connected and may be written, and resume the transfer.</source>
        <translation>Sehen Sie nach, ob der Datenträger verbunden ist und beschrieben werden darf, und setzen Sie die Übertragung fort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Look whether its disk is well and may be written; what is kept stays readable.</source>
        <translation>Sehen Sie nach, ob die Festplatte in Ordnung ist und beschrieben werden darf; was gespeichert ist, bleibt lesbar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Look whether other sites open. In a guest network, open a browser first.</source>
        <translation>Sehen Sie nach, ob andere Seiten aufgehen. In einem Gastnetz öffnen Sie zuerst einen Browser.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look whether other sites open; connect to the network or VPN that the hub is in.</source>
        <translation>Sehen Sie nach, ob andere Seiten aufgehen; verbinden Sie sich mit dem Netz oder VPN, in dem der Hub ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right and the network asks you to sign in; else tell whoever runs the hub.</source>
        <translation>Sehen Sie nach, ob die Adresse stimmt und ob das Netz eine Anmeldung will; sonst sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right, or try again later.</source>
        <translation>Sehen Sie nach, ob die Adresse stimmt, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Looking</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Looking around {hub}. Click to sign in.</source>
        <translation>Sie sehen sich bei {hub} um. Klicken, um sich anzumelden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Looking around.</source>
        <translation>Sie sehen sich um.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>Looking at the rows…</source>
        <translation>Die Zeilen werden angesehen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Looking at the tables</source>
        <translation>Tabellen werden angesehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lowest</source>
        <translation>Niedrigste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an access token</source>
        <translation>Zugangstoken erstellt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an invitation link</source>
        <translation>Einladungslink erstellt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made by {who}</source>
        <translation>Angelegt von {who}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Made. Change it, and name it in the next call.</source>
        <translation>Angelegt. Ändern Sie sie und nennen Sie sie in der nächsten Ausschreibung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Maintainer</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Make a bundle…</source>
        <translation>Paket machen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make a further edition</source>
        <translation>Weitere Ausgabe anlegen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Make a further edition of it, and name that in the next call.</source>
        <translation>Legen Sie eine weitere Ausgabe an, und nennen Sie diese in der nächsten Ausschreibung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Make a new request, or appeal where it was declined.</source>
        <translation>Stellen Sie einen neuen Antrag, oder legen Sie Widerspruch ein, wenn er abgelehnt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Make a rule for each.</source>
        <translation>Legen Sie für jedes eine Regel an.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make an invitation link afterwards, under Admin, and pass it on.</source>
        <translation>Machen Sie danach unter Verwaltung einen Einladungslink, und geben Sie ihn weiter.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Make another change that undoes it.</source>
        <translation>Machen Sie eine andere Änderung, die es aufhebt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Make it with: sacct -a -X -D -P -S START -E END -o {columns}</source>
        <translation>Erzeugen Sie sie mit: sacct -a -X -D -P -S START -E END -o {columns}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Make one with: createdb --template=template0 --encoding=UTF8</source>
        <translation>Legen Sie eine an mit: createdb --template=template0 --encoding=UTF8</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Make one…</source>
        <translation>Einen anlegen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Make room on its disk, or let it be written, and start again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder erlauben Sie das Schreiben, und starten Sie neu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Make room on its disk, or let it be written, and start the hub again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder erlauben Sie das Schreiben, und starten Sie den Hub neu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Make room.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Make somebody else administrator first.</source>
        <translation>Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Make somebody else lead or maintainer first.</source>
        <translation>Übertragen Sie zuerst jemand anderem Leitung oder Betreuung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Make the dataset private first: then those see it whom you grant access.</source>
        <translation>Machen Sie den Datensatz zuerst privat: Dann sehen ihn die, denen Sie Zugriff gewähren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Make the draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Make the parts smaller, or ask for more.</source>
        <translation>Verkleinern Sie die Anteile, oder beantragen Sie mehr.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Make two rules.</source>
        <translation>Machen Sie zwei Regeln.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Makes a new draft of it. The old version is kept.</source>
        <translation>Macht einen neuen Entwurf daraus. Die alte Fassung bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Making links</source>
        <translation>Links werden gemacht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Manifest hash</source>
        <translation>Hash des Manifests</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark &amp;all as read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark as &amp;read or unread</source>
        <translation>Als gelesen oder &amp;ungelesen markieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mark as set up</source>
        <translation>Als eingerichtet melden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Markdown; @handle mentions somebody.</source>
        <translation>Markdown; @Kürzel erwähnt jemanden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>May be overdrawn</source>
        <translation>Darf überzogen werden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mean in %</source>
        <translation>Mittel in %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Mean of the credits named</source>
        <translation>Mittel der genannten Guthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Measured in</source>
        <translation>Gemessen in</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Meets on</source>
        <translation>Tagt am</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Members and organisations (CSV)</source>
        <translation>Mitglieder und Organisationen (CSV)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Members of the alliance</source>
        <translation>Mitglieder der Allianz</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memory per unit in GiB</source>
        <translation>Speicher je Einheit in GiB</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Mend it, and resume the transfer.</source>
        <translation>Beheben Sie das, und setzen Sie die Übertragung fort.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentoring</source>
        <translation>Als Mentor tätig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Merged</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Message: {title}</source>
        <translation>Nachricht: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Metrics that other machines can read need a token.</source>
        <translation>Metriken, die andere Rechner lesen können, brauchen ein Token.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Modalities</source>
        <translation>Modalitäten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/detail_header.py"/>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>More for {title}</source>
        <translation>Mehr für {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>More lines would be granted than were asked for.</source>
        <translation>Es würden mehr Zeilen bewilligt, als beantragt wurden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>More than {files}, {size}</source>
        <translation>Mehr als {files}, {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>More than {n} {kinds} belong to it, which are too many to move all at once.</source>
        <translation>Mehr als {n} {kinds} gehören dazu; das sind zu viele, um alle auf einmal zu verschieben.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Move its hub.sqlite away first, and keep it until all is well: it may hold what the backup does not.</source>
        <translation>Schieben Sie erst seine hub.sqlite beiseite und behalten Sie sie, bis alles gut ist: Sie enthält vielleicht, was die Sicherung nicht hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Move the file away; accounts have to be added again, caches stay.</source>
        <translation>Schieben Sie die Datei beiseite; Konten sind neu hinzuzufügen, Zwischenspeicher bleiben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Move the file away; all but unsent changes comes back from the hub.</source>
        <translation>Schieben Sie die Datei beiseite; alles außer ungesendeten Änderungen kommt vom Hub wieder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Move the hub into an empty one: createdb makes it.</source>
        <translation>Ziehen Sie mit dem Hub in eine leere um: createdb legt sie an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move up (Alt+↑)</source>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Moved</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Moving files</source>
        <translation>Dateien werden übertragen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My compute credits</source>
        <translation>Mein Rechenguthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My projects</source>
        <translation>Meine Projekte</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>NPU</source>
        <translation>NPU</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file in a folder that is there and that you may write to.</source>
        <translation>Nennen Sie eine Datei in einem Ordner, den es gibt und in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file that alliancehub admin backup has written.</source>
        <translation>Nennen Sie eine Datei, die alliancehub admin backup geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <location filename="../../src/alliancehub/server/routes/ledger.py"/>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Name a later day.</source>
        <translation>Nennen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name a member of your own organisation who is no student.</source>
        <translation>Nennen Sie ein Mitglied Ihrer eigenen Organisation, das nicht studiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Name a person, an organisation or a project.</source>
        <translation>Nennen Sie eine Person, eine Organisation oder ein Projekt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name a pool that you may grant from.</source>
        <translation>Nennen Sie einen Pool, aus dem Sie bewilligen dürfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Name a version, “main” for the newest, or the hash of a manifest.</source>
        <translation>Nennen Sie eine Version, „main“ für die neueste, oder die Prüfsumme eines Manifests.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Name another one in the next call.</source>
        <translation>Nennen Sie in der nächsten Ausschreibung einen anderen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Name another one, or remove the line.</source>
        <translation>Nennen Sie einen anderen, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name another: an older backup is not written over.</source>
        <translation>Nennen Sie eine andere: Eine ältere Sicherung wird nicht überschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Name exactly one; grant again for another.</source>
        <translation>Nennen Sie genau eines; gewähren Sie für weitere noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Name folders, such as data/*.</source>
        <translation>Nennen Sie Ordner, etwa data/*.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Name it by its id; its link ends with that.</source>
        <translation>Nennen Sie es mit seiner Kennung; sein Link endet damit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name it by line, or approve or decline the request.</source>
        <translation>Nennen Sie ihn nach Zeilen, oder bewilligen Sie den Antrag oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <source>Name its folder with --data, or its database with --database.</source>
        <translation>Nennen Sie seinen Ordner mit --data oder seine Datenbank mit --database.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name its project, or choose who sees it anew.</source>
        <translation>Nennen Sie sein Projekt, oder wählen Sie neu, wer ihn sieht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name one of your own organisation, who is no student.</source>
        <translation>Nennen Sie jemanden aus Ihrer eigenen Organisation, der nicht studiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own organisations, or leave it empty.</source>
        <translation>Nennen Sie eine Ihrer Organisationen, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own projects, or leave it empty.</source>
        <translation>Nennen Sie eines Ihrer Projekte, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Name one person, one organisation or one project. Terms are still signed.</source>
        <translation>Nennen Sie eine Person, eine Organisation oder ein Projekt. Bedingungen werden trotzdem unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Name one with --database, or leave --workers out.</source>
        <translation>Nennen Sie eine mit --database, oder lassen Sie --workers weg.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Name reviewers, or have some suggested first.</source>
        <translation>Nennen Sie Gutachter, oder lassen Sie zuerst welche vorschlagen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name somebody else.</source>
        <translation>Nennen Sie jemand anderen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Name that day or an earlier one.</source>
        <translation>Nennen Sie diesen oder einen früheren Tag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name that of the allocation, or make a new request.</source>
        <translation>Nennen Sie den der Zuteilung, oder stellen Sie einen neuen Antrag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Name that or less.</source>
        <translation>Nennen Sie diesen oder weniger.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name the amount.</source>
        <translation>Nennen Sie den Betrag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Name the first and the last day of what the report is to be about.</source>
        <translation>Nennen Sie den ersten und den letzten Tag, um die es im Bericht gehen soll.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name the folder or database that alliancehub serve was given.</source>
        <translation>Nennen Sie den Ordner oder die Datenbank, die alliancehub serve genannt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Name the folder that alliancehub serve was given with --data.</source>
        <translation>Nennen Sie den Ordner, den alliancehub serve mit --data bekam.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>Name the folder with domain, language and modality in it.</source>
        <translation>Nennen Sie den Ordner, in dem domain, language und modality liegen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Name the login of that person in the connector's file, under [users].</source>
        <translation>Nennen Sie den Anmeldenamen dieser Person in der Datei des Konnektors unter [users].</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name the organisation that owns it, or choose who sees it anew.</source>
        <translation>Nennen Sie die Organisation, der er gehört, oder wählen Sie neu, wer ihn sieht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Name today or a later day: nobody signed them before.</source>
        <translation>Nennen Sie heute oder einen späteren Tag: Vorher hat sie niemand unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>Narrow the list by words or filters, or export it as a file.</source>
        <translation>Grenzen Sie die Liste mit Wörtern oder Filtern ein, oder exportieren Sie sie als Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Need you</source>
        <translation>Brauchen Sie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/form.py"/>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed to return it.</source>
        <translation>Nötig, um ihn zurückzugeben.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed where what it derives from is under a stricter licence.</source>
        <translation>Nötig, wenn das, wovon sie abgeleitet ist, unter einer strengeren Lizenz steht.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Neither side is named</source>
        <translation>Keine Seite wird genannt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>New dataset from files</source>
        <translation>Neuer Datensatz aus Dateien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New for “{search}”</source>
        <translation>Neu zu „{search}“</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>New from &amp;files…</source>
        <translation>Ne&amp;u aus Dateien…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>New in the alliance</source>
        <translation>Neu in der Allianz</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New in the inbox: {n}</source>
        <translation>Neu im Posteingang: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys for “{action}”</source>
        <translation>Neue Tasten für „{action}“</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>New message: {title}</source>
        <translation>Neue Nachricht: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>New {kind}</source>
        <translation>{kind} anlegen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>New {kind} ({keys})</source>
        <translation>{kind} anlegen ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>No access tokens</source>
        <translation>Keine Zugangstoken</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation>Keine Aktion und keine Taste heißt so.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No answer came that is HTTP ({error}).</source>
        <translation>Es kam keine Antwort, die HTTP ist ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>No answer has come yet: it is sent again, and done once.</source>
        <translation>Noch kam keine Antwort: Es wird erneut gesendet und nur einmal ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No call for requests is open yet.</source>
        <translation>Noch ist kein Aufruf zu Anträgen offen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No column is chosen for any field of the kind “{kind}”.</source>
        <translation>Für kein Feld von {kind} ist eine Spalte gewählt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>No computer of this name is known here. Check the address, and that you are online.</source>
        <translation>Ein Rechner dieses Namens ist hier nicht bekannt. Prüfen Sie die Adresse, und ob Sie online sind.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>No crash is known</source>
        <translation>Kein Absturz bekannt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No drafts.</source>
        <translation>Keine Entwürfe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No encrypted connection came about ({error}).</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>No field is picked yet.</source>
        <translation>Noch ist kein Feld gewählt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No files here</source>
        <translation>Keine Dateien hier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>No hub chosen yet</source>
        <translation>Noch kein Hub gewählt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>No hub is known yet, so none was tried.</source>
        <translation>Noch ist kein Hub bekannt, also wurde keiner geprüft.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>No hub is known yet.</source>
        <translation>Noch ist kein Hub bekannt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>No hub yet</source>
        <translation>Noch kein Hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>No job is held up</source>
        <translation>Kein Job wird aufgehalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>No line fits. Choose another level, or look for something else.</source>
        <translation>Keine Zeile passt. Wählen Sie eine andere Stufe, oder suchen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>No lines yet</source>
        <translation>Noch keine Zeilen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No machine is known by the name {host}.</source>
        <translation>Kein Rechner ist unter dem Namen {host} bekannt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No memberships yet. Import members from a CSV file, or add one.</source>
        <translation>Noch keine Mitgliedschaften. Importieren Sie Mitglieder aus einer CSV-Datei, oder fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No news.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has offered accelerators yet.</source>
        <translation>Noch hat keine Organisation Beschleuniger angeboten.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has pledged credits yet.</source>
        <translation>Noch hat keine Organisation Guthaben zugesagt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool is open on {resource}, so there is nothing to grant from.</source>
        <translation>Für {resource} ist kein Topf offen, also gibt es nichts zu bewilligen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool on {resource} has {amount} credits left.</source>
        <translation>In keinem Topf für {resource} sind noch {amount} Credits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>No pools yet</source>
        <translation>Noch keine Töpfe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No requests and no allocations. Draft a request under Compute.</source>
        <translation>Keine Anträge und keine Zuteilungen. Entwerfen Sie einen Antrag unter Rechenzeit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>No saved searches</source>
        <translation>Keine gespeicherten Suchen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>No transfers yet</source>
        <translation>Noch keine Übertragungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>No version of this dataset is published.</source>
        <translation>Von diesem Datensatz ist keine Version veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>No vote names an amount yet, so each line begins with nothing.</source>
        <translation>Noch nennt keine Stimme einen Betrag, daher beginnt jede Zeile mit nichts.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>No word begins like this. Try fewer letters, or fewer words.</source>
        <translation>Kein Wort beginnt so. Versuchen Sie es mit weniger Buchstaben oder weniger Wörtern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No work is lost; times shown are wrong.</source>
        <translation>Keine Arbeit geht verloren; gezeigte Zeiten sind falsch.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>No {kinds} match these words and filters.</source>
        <translation>Keine {kinds} passen auf diese Wörter und Filter.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>No {kinds} yet</source>
        <translation>Noch keine {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>No {kind} is a request.</source>
        <translation>{kind} ist kein Antrag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No {kind} with the id {id} is known here.</source>
        <translation>{kind} mit der Kennung {id} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>No, it may be public</source>
        <translation>Nein, er darf öffentlich sein</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody can download it any more, and this cannot be undone.</source>
        <translation>Niemand kann sie mehr herunterladen, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody decides for an organisation but its administrators. Add a person and an end.</source>
        <translation>Für eine Organisation entscheiden nur ihre Administratoren. Fügen Sie eine Person und ein Ende hinzu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Nobody has written yet. Ask, or tell how it goes.</source>
        <translation>Noch hat niemand geschrieben. Fragen Sie, oder erzählen Sie, wie es geht.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody is charged for it, now or out of a later grant.</source>
        <translation>Niemandem wird das berechnet, weder jetzt noch aus einer späteren Bewilligung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Nobody is open to reviewing who has no conflict and is not asked already.</source>
        <translation>Niemand möchte begutachten, der keinen Konflikt hat und nicht schon gebeten ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Nobody is proposed who could be asked.</source>
        <translation>Niemand ist vorgeschlagen, der gebeten werden könnte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Nobody is their own advisor.</source>
        <translation>Niemand betreut sich selbst.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Nobody judges a conflict of their own.</source>
        <translation>Niemand beurteilt einen eigenen Konflikt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Nobody may {act} any {kind} directly; an action of its own does.</source>
        <translation>Niemand darf {kind} unmittelbar {act}; dafür gibt es eine eigene Aktion.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Nobody needs to sign the same text twice.</source>
        <translation>Niemand muss denselben Text zweimal unterzeichnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Nobody told within {seconds} s where {host} is.</source>
        <translation>Niemand sagte binnen {seconds} s, wo {host} ist.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits for access, and you have not asked. Ask on the page of a dataset.</source>
        <translation>Niemand wartet auf Zugriff, und Sie haben keinen angefragt. Fragen Sie auf der Seite eines Datensatzes.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits to join, and you have not asked to. Ask on the page of a project.</source>
        <translation>Niemand wartet auf Beitritt, und Sie haben keinen angefragt. Fragen Sie auf der Seite eines Projekts.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Nobody went on with this upload for {n} days, so it was ended.</source>
        <translation>Niemand hat diesen Upload {n} Tage lang fortgesetzt, daher wurde er beendet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Non-profit</source>
        <translation>Gemeinnützig</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>None of the chosen rows is changed by this.</source>
        <translation>Keine der gewählten Zeilen wird davon geändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>None yet. Open a project or an organisation, and choose Notifications there.</source>
        <translation>Noch keine. Öffnen Sie ein Projekt oder eine Organisation, und wählen Sie dort Benachrichtigungen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>None: go there directly</source>
        <translation>Keiner: direkt verbinden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Not delivered yet</source>
        <translation>Noch nicht geliefert</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not graded</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not in line</source>
        <translation>Nicht angeglichen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Not kept: {title}. {why}</source>
        <translation>Nicht behalten: {title}. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not my field</source>
        <translation>Nicht mein Gebiet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken because something is wrong: {n}.</source>
        <translation>Nicht übernommen, weil etwas nicht stimmt: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken: the import was cancelled before it came to this line.</source>
        <translation>Nicht übernommen: der Import wurde vor dieser Zeile abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a figure</source>
        <translation>Kennzahl festhalten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a run of a connector</source>
        <translation>Lauf eines Konnektors festhalten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an account on a cluster</source>
        <translation>Konto auf einem Cluster festhalten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an overrun</source>
        <translation>Überziehung festhalten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note why a job waits</source>
        <translation>Festhalten, warum ein Job wartet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing by itself: a cycle runs when it is asked for.</source>
        <translation>Nichts von selbst: Ein Durchgang läuft, wenn er verlangt wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: there is no keyring that keeps the key.</source>
        <translation>Hier lässt sich nichts verschlüsseln: Es gibt keinen Schlüsselbund, der den Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: this installation lacks SQLCipher.</source>
        <translation>Hier lässt sich nichts verschlüsseln: Dieser Installation fehlt SQLCipher.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Nothing can be written at {path}.</source>
        <translation>In {path} kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Nothing can be written there.</source>
        <translation>Dort lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Nothing differs between the two.</source>
        <translation>Die beiden unterscheiden sich nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Nothing fits “{words}”.</source>
        <translation>Nichts passt auf „{words}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Nothing happened in these days</source>
        <translation>In diesen Tagen ist nichts geschehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Nothing here is called {what} and can be freed.</source>
        <translation>Hier heißt nichts {what}, was sich freigeben ließe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Nothing here waits for you. What you have read stays under All.</source>
        <translation>Hier wartet nichts auf Sie. Was Sie gelesen haben, bleibt unter Alle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing hinders it.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing is changed before you have seen what would happen.</source>
        <translation>Nichts wird geändert, bevor Sie gesehen haben, was geschähe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Nothing is left.</source>
        <translation>Nichts ist übrig.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Nothing is made before you say so. The files stay where they are.</source>
        <translation>Nichts wird angelegt, bevor Sie es sagen. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Nothing is on its way.</source>
        <translation>Nichts ist unterwegs.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nothing is sent or fetched; what you do is kept and goes out when you resume.</source>
        <translation>Nichts wird gesendet oder geholt; was Sie tun, bleibt erhalten und geht hinaus, wenn Sie fortsetzen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing is sent until then.</source>
        <translation>Bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Nothing listens at this address: the hub is stopped, or it is another port.</source>
        <translation>Unter dieser Adresse antwortet nichts: Der Hub ist angehalten, oder es ist ein anderer Port.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>Nothing matches among these.</source>
        <translation>Hierunter passt nichts.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Nothing of it is added up yet, from {day} on.</source>
        <translation>Ab dem {day} ist davon noch nichts zusammengezählt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Nothing of it was taken: {what}.</source>
        <translation>Nichts davon wurde übernommen: {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Nothing of its reviews is open.</source>
        <translation>Von seiner Begutachtung ist nichts offen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Nothing of this part was posted. Look at that record, and import again.</source>
        <translation>Von diesem Teil wurde nichts gebucht. Sehen Sie sich den Datensatz an, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Nothing of yours is lost: try again later, and tell whoever runs the hub.</source>
        <translation>Nichts von Ihnen ist verloren: versuchen Sie es später, und sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Nothing says where “{name}” is read from.</source>
        <translation>Nirgends steht, woraus „{name}“ gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Nothing says whether it holds personal data.</source>
        <translation>Nirgends steht, ob es personenbezogene Daten enthält.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Nothing says whether it holds personal data; by name, these may: {columns}.</source>
        <translation>Nirgends steht, ob es personenbezogene Daten enthält; dem Namen nach könnten es diese: {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Nothing says which columns its tables have.</source>
        <translation>Nirgends steht, welche Spalten seine Tabellen haben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing that you do can be kept.</source>
        <translation>Nichts von dem, was Sie tun, kann behalten werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Nothing uses it yet</source>
        <translation>Noch nutzt ihn nichts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Nothing was changed since the hub keeps history.</source>
        <translation>Nichts wurde geändert, seit der Hub den Verlauf festhält.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Nothing was used</source>
        <translation>Nichts wurde verbraucht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Nothing was written down yet.</source>
        <translation>Noch wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing, until you resume it.</source>
        <translation>Nichts, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Noti&amp;fications…</source>
        <translation>Be&amp;nachrichtigungen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rule</source>
        <translation>Mitteilungsregel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rules</source>
        <translation>Mitteilungsregeln</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Notifications of AllianceHub look like this.</source>
        <translation>So sehen Benachrichtigungen von AllianceHub aus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>Notifications: {level}</source>
        <translation>Benachrichtigungen: {level}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Notifications…</source>
        <translation>Benachrichtigungen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Notifies of new ones</source>
        <translation>Benachrichtigt über Neues</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify me on the desktop of</source>
        <translation>Auf dem Desktop benachrichtigen über</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify of new ones</source>
        <translation>Bei neuen benachrichtigen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ORCID iD</source>
        <translation>ORCID iD</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Observer</source>
        <translation>Beobachtend</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Of a project or an organisation</source>
        <translation>Eines Projekts oder einer Organisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Of the files that are chosen, or all, for sha256sum -c</source>
        <translation>Der gewählten Dateien oder aller, für sha256sum -c</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Of those who are open to reviewing, without a conflict, the least busy first.</source>
        <translation>Unter denen, die begutachten möchten und keinen Konflikt haben; die am wenigsten Belasteten zuerst.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Of which days?</source>
        <translation>Welche Tage?</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer answered</source>
        <translation>Angebot beantwortet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Offer it as safetensors, Parquet or another format that holds data only.</source>
        <translation>Bieten Sie es als safetensors, Parquet oder in einem anderen Format an, das nur Daten enthält.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer lapsed</source>
        <translation>Angebot verfallen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline, {n} waiting</source>
        <comment>Offline, {n} waiting</comment>
        <translation>
            <numerusform>Offline, {n} wartet</numerusform>
            <numerusform>Offline, {n} warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>On its way: {done} of {total}</source>
        <translation>Unterwegs: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>On its way: {name}</source>
        <translation>Unterwegs: {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>On the agenda.</source>
        <translation>Auf der Tagesordnung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Once it is full, nothing that you do can be kept.</source>
        <translation>Ist er voll, kann nichts von dem, was Sie tun, behalten werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>One applicant may ask for {most} credits in this call; with this you ask for {n}.</source>
        <translation>Eine Person darf in dieser Ausschreibung {most} Credits beantragen; hiermit wären es {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>One may ask again after {days}.</source>
        <translation>Nach {days} kann man erneut fragen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>One of its representatives or administrators can sign for it.</source>
        <translation>Ihre Vertretung oder Verwaltung kann für sie unterzeichnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>One or two letters are looked for in names alone.</source>
        <translation>Nach einem oder zwei Buchstaben wird nur in Namen gesucht.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_connector_run.py"/>
        <source>Only a connector reports its runs.</source>
        <translation>Nur ein Konnektor berichtet über seine Läufe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_cluster_account.py"/>
        <source>Only a connector says how a cluster stands.</source>
        <translation>Nur ein Konnektor sagt, wie ein Cluster steht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Only a connector says why a job waits.</source>
        <translation>Nur ein Konnektor sagt, warum ein Job wartet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Only a person has notices.</source>
        <translation>Nur eine Person hat Mitteilungen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only actions</source>
        <translation>Nur Aktionen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Only administrators of the alliance import members.</source>
        <translation>Nur Administratoren der Allianz importieren Mitglieder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Only administrators of the alliance may do this.</source>
        <translation>Nur Administratoren der Allianz dürfen das.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the accelerator</source>
        <translation>Nur für den Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the pool</source>
        <translation>Nur für den Pool</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Only its advisor can endorse this request.</source>
        <translation>Nur die betreuende Person kann diesen Antrag befürworten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Only its applicant can answer an offer.</source>
        <translation>Nur die antragstellende Person kann ein Angebot beantworten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Only its author can revise a request.</source>
        <translation>Nur wer den Antrag gestellt hat, kann ihn überarbeiten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>Only its author can submit a request.</source>
        <translation>Nur wer einen Antrag gestellt hat, kann ihn einreichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>Only its author can withdraw a request.</source>
        <translation>Nur wer einen Antrag gestellt hat, kann ihn zurückziehen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only on encrypted devices</source>
        <translation>Nur auf verschlüsselten Geräten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Only the account in use can be signed out everywhere.</source>
        <translation>Nur das verwendete Konto lässt sich überall abmelden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the files</source>
        <translation>Nur die Dateien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Only the first 5,000 are added up.</source>
        <translation>Nur die ersten 5.000 sind summiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>Only the hub brings allocations into the ledger.</source>
        <translation>Nur der Hub übernimmt Zuteilungen in das Hauptbuch.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_files.py"/>
        <source>Only the hub counts the files of a version.</source>
        <translation>Nur der Hub zählt die Dateien einer Version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Only the hub ends the reviews of a request that was decided.</source>
        <translation>Nur der Hub beendet die Begutachtung eines Antrags, über den entschieden wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>Only the hub gives an accelerator its first rate.</source>
        <translation>Nur der Hub gibt einem Beschleuniger seinen ersten Tarif.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>Only the hub gives back what came late.</source>
        <translation>Nur der Hub gibt zurück, was spät kam.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>Only the hub lets a part of an allocation begin.</source>
        <translation>Nur der Hub lässt einen Teil einer Zuteilung beginnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>Only the hub lets a part of an allocation end.</source>
        <translation>Nur der Hub lässt einen Teil einer Zuteilung enden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>Only the hub lets a rate begin.</source>
        <translation>Nur der Hub lässt einen Tarif beginnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Only the hub lets a request lapse.</source>
        <translation>Nur der Hub lässt einen Antrag verfallen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>Only the hub looks for conflicts again.</source>
        <translation>Nur der Hub sucht erneut nach Konflikten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <source>Only the hub notes what became of a grant.</source>
        <translation>Nur der Hub hält fest, was aus einer Bewilligung wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>Only the hub notes what was used beyond a balance.</source>
        <translation>Nur der Hub hält fest, was über ein Guthaben hinaus verbraucht wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>Only the hub says that a review is late.</source>
        <translation>Nur der Hub sagt, dass ein Gutachten überfällig ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_postings.py"/>
        <source>Only the hub shows what was posted.</source>
        <translation>Nur der Hub zeigt, was gebucht wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>Only the hub warns of an end.</source>
        <translation>Nur der Hub warnt vor einem Ende.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Only the newest five are kept; look at the list again.</source>
        <translation>Nur die neuesten fünf bleiben; sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the version</source>
        <translation>Nur die Version</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Only the whole tree of a version is listed.</source>
        <translation>Aufgelistet wird nur der ganze Baum einer Version.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Only these files</source>
        <translation>Nur diese Dateien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only things, by their words</source>
        <translation>Nur Inhalte, nach ihren Wörtern</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only those who decide, and the panel, read them.</source>
        <translation>Nur wer entscheidet und das Gremium lesen sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Only those who take part can write here.</source>
        <translation>Nur wer daran teilnimmt, kann hier schreiben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>Only those who take part in it can.</source>
        <translation>Nur wer daran teilnimmt, kann das.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to appeal.</source>
        <translation>Nur für einen Widerspruch.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to transfer credits.</source>
        <translation>Nur für eine Übertragung von Credits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Only what differs</source>
        <translation>Nur was sich unterscheidet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only what waits for me</source>
        <translation>Nur was auf mich wartet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where it is stricter than the dataset's.</source>
        <translation>Nur, wenn er strenger ist als der des Datensatzes.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where the hub cannot tell of news by itself.</source>
        <translation>Nur wo der Hub Neues nicht von selbst meldet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Only where the network has its own</source>
        <translation>Nur wo das Netz eigene hat</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Only who made the dataset can.</source>
        <translation>Nur wer den Datensatz angelegt hat, kann es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Only whoever declared a conflict withdraws it.</source>
        <translation>Nur wer einen Konflikt angegeben hat, zieht ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Open AllianceHub</source>
        <translation>AllianceHub öffnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Open Trusted Data Initiative catalogue (folder)</source>
        <translation>Katalog der Open Trusted Data Initiative (Ordner)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Open in &amp;browser</source>
        <translation>Im Bro&amp;wser öffnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open in the browser?</source>
        <translation>Im Browser öffnen?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>Open it again now</source>
        <translation>Jetzt neu öffnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Open it there, save it as “CSV UTF-8”, and import that.</source>
        <translation>Öffnen Sie sie dort, speichern Sie sie als „CSV UTF-8“, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Open its page</source>
        <translation>Seine Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open links to {host} without asking</source>
        <translation>Links zu {host} ohne Rückfrage öffnen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open rates</source>
        <translation>Tarife eröffnen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open requests per applicant</source>
        <translation>Offene Anträge je Antragsteller</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Open the diagnostics again, look at them, and save.</source>
        <translation>Öffnen Sie die Diagnose noch einmal, sehen Sie sie an, und speichern Sie.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to students</source>
        <translation>Offen für Studierende</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Open what it is about</source>
        <translation>Öffnen, worum es geht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open: whoever sees it may download it</source>
        <translation>Offen: Wer ihn sieht, darf ihn herunterladen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Opens on</source>
        <translation>Öffnet am</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Or with an account</source>
        <translation>Oder mit einem Konto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Others were judged to be better</source>
        <translation>Andere wurden besser beurteilt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Others were quicker: of {amount} credits that are offered to you, “{pool}” has {left} left.</source>
        <translation>Andere waren schneller: Von den {amount} Credits, die Ihnen angeboten sind, hat „{pool}“ noch {left}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Overdraft</source>
        <translation>Überziehung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Pack small files into larger ones, such as Parquet or tar.</source>
        <translation>Packen Sie kleine Dateien in größere, etwa als Parquet oder tar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel item</source>
        <translation>Punkt des Gremiums</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Parameters in millions</source>
        <translation>Parameter in Millionen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Parquet is shown once the extra “parquet” of AllianceHub is installed.</source>
        <translation>Parquet wird angezeigt, sobald der Zusatz „parquet“ von AllianceHub installiert ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Parted by</source>
        <translation>Aufgeteilt nach</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participation</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly accepted</source>
        <translation>Teilweise angenommen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly approved</source>
        <translation>Teilweise bewilligt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed, and were fetched again: {n}.</source>
        <translation>Teile, die abwichen und erneut geholt wurden: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed: {n}. Their scopes are fetched whole.</source>
        <translation>Teile, die abwichen: {n}. Ihre Bereiche werden ganz geholt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Pass each link on to its person and nobody else: it lets them in, once.</source>
        <translation>Geben Sie jeden Link seiner Person und niemandem sonst: er lässt sie ein, einmal.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Passed on without your name when the request is decided.</source>
        <translation>Wird ohne Ihren Namen weitergegeben, wenn über den Antrag entschieden ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Password of that user</source>
        <translation>Passwort dieses Benutzers</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all files.</source>
        <translation>Muster wie data/*.csv; leer für alle Dateien.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all.</source>
        <translation>Muster wie data/*.csv; leer für alle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Pause sync</source>
        <translation>Abgleich anhalten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused, {n} waiting</source>
        <comment>Paused, {n} waiting</comment>
        <translation>
            <numerusform>Angehalten, {n} wartet</numerusform>
            <numerusform>Angehalten, {n} warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People appear here once they are invited. Sync, or ask an administrator.</source>
        <translation>Personen erscheinen hier, sobald sie eingeladen sind. Gleichen Sie ab, oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Pick a time that is still to come.</source>
        <translation>Wählen Sie eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Pick the fields to change; all others stay as they are.</source>
        <translation>Wählen Sie die Felder, die sich ändern; alle anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Place on the agenda</source>
        <translation>Platz auf der Tagesordnung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pledge</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged, delivered and used</source>
        <translation>Zugesagt, geliefert und verbraucht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policy &amp; advocacy</source>
        <translation>Politik und Interessenvertretung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policymakers</source>
        <translation>Politik</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pools</source>
        <translation>Töpfe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Pools that run today</source>
        <translation>Töpfe, die heute laufen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Port {port} of {host} is taken by another program.</source>
        <translation>Port {port} von {host} belegt ein anderes Programm.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Posted.</source>
        <translation>Veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Potential</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Practitioners</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>Press the keys that you want.</source>
        <translation>Drücken Sie die gewünschten Tasten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Preview of {label}</source>
        <translation>Vorschau von {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when}</source>
        <translation>Gedruckt {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when} by {who}</source>
        <translation>Gedruckt {when} von {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityDecayHalfLife is {value}, not 0: what was used is forgotten by and by.</source>
        <translation>PriorityDecayHalfLife ist {value} und nicht 0: was verbraucht wurde, wird nach und nach vergessen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityUsageResetPeriod is {value}, not NONE: counters begin anew.</source>
        <translation>PriorityUsageResetPeriod ist {value} und nicht NONE: Zähler beginnen von neuem.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Private comments</source>
        <translation>Vertrauliche Hinweise</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Programs that use it can read no more files from then on. It cannot come back.</source>
        <translation>Programme, die es benutzen, lesen von da an keine Dateien mehr. Es kommt nicht zurück.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/progress_panel.py"/>
        <source>Progress</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Project started. You lead it.</source>
        <translation>Projekt begonnen. Sie leiten es.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Projects (JSON)</source>
        <translation>Projekte (JSON)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Projects and requests that name it, as far as you may see them, stand here.</source>
        <translation>Hier stehen Projekte und Anträge, die ihn nennen, soweit Sie sie sehen dürfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Projects, datasets, compute and people of an open alliance, also offline.</source>
        <translation>Projekte, Datensätze, Rechenzeit und Personen einer offenen Allianz, auch offline.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed. They learn of it when you ask them.</source>
        <translation>Vorgeschlagen. Die Personen erfahren davon, wenn Sie sie bitten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Proxy, certificates and a test…</source>
        <translation>Proxy, Zertifikate und eine Prüfung…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Published elsewhere</source>
        <translation>Anderswo veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published.</source>
        <translation>Veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/publish_version.py"/>
        <source>Published: {title} {label}</source>
        <translation>Veröffentlicht: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put a cell that holds the sign between cells into quotation marks.</source>
        <translation>Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put all about it into one line.</source>
        <translation>Schreiben Sie alles dazu in eine Zeile.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Put back the last backup: alliancehub admin restore-backup.</source>
        <translation>Spielen Sie die letzte Sicherung ein: alliancehub admin restore-backup.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Put in place of what is there</source>
        <translation>An die Stelle des Vorhandenen setzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Put many small ones into archives.</source>
        <translation>Packen Sie viele kleine in Archive.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Put on the agenda</source>
        <translation>Auf die Tagesordnung setzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Put the files of the version there, or choose their folder.</source>
        <translation>Legen Sie die Dateien der Version dorthin, oder wählen Sie ihren Ordner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Python, with huggingface_hub</source>
        <translation>Python, mit huggingface_hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Questions to who asks</source>
        <translation>Fragen an die, die anfragen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours begin at</source>
        <translation>Ruhezeit beginnt um</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours end at</source>
        <translation>Ruhezeit endet um</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Quiet hours, daily sum and tray…</source>
        <translation>Ruhezeit, Tagessumme und Ablage…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quote</source>
        <translation>Kostenaufstellung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ROR id</source>
        <translation>ROR-Kennung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ran</source>
        <translation>Gelaufen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rates</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read and sign that one.</source>
        <translation>Lesen und unterzeichnen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Read the chosen row</source>
        <translation>Die gewählte Zeile lesen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Read the columns</source>
        <translation>Spalten einlesen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Read the question again, and correct the answer.</source>
        <translation>Lesen Sie die Frage noch einmal, und berichtigen Sie die Antwort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Read the terms on the page of the dataset, and sign them.</source>
        <translation>Lesen Sie die Bedingungen auf der Seite des Datensatzes, und unterzeichnen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Read them and tick the box.</source>
        <translation>Lesen Sie sie, und setzen Sie das Häkchen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read them first. For an organisation its representative signs for its people.</source>
        <translation>Lesen Sie sie zuerst. Für eine Organisation unterzeichnet ihre Vertretung, und zwar für ihre Leute.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read them, and tick the box.</source>
        <translation>Lesen Sie sie und setzen Sie dann das Häkchen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Reading of {file}</source>
        <translation>Lesen von {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; last used {day}</source>
        <translation>Liest Dateien; endet {when}; zuletzt benutzt {day}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; never used</source>
        <translation>Liest Dateien; endet {when}; nie benutzt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/mark_provisioned.py"/>
        <source>Ready to use: {title}</source>
        <translation>Bereit zur Nutzung: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Real</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Reason and remedy</source>
        <translation>Grund und Abhilfe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of its state</source>
        <translation>Grund des Zustands</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason, to be translated</source>
        <translation>Grund, zum Übersetzen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Recommend as much or less.</source>
        <translation>Empfehlen Sie so viel oder weniger.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended by line</source>
        <translation>Empfohlen nach Zeilen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Records stand here that are no objects.</source>
        <translation>Hier stehen Einträge, die keine Objekte sind.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse for a conflict</source>
        <translation>Wegen eines Konflikts ausschließen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse myself</source>
        <translation>Mich für befangen erklären</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>Recuse yourself; somebody else is asked then.</source>
        <translation>Erklären Sie sich für befangen; dann wird jemand anderes gebeten.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recused</source>
        <translation>Befangen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>Refund that or less.</source>
        <translation>Erstatten Sie das oder weniger.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund usage</source>
        <translation>Nutzung erstatten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded. Whose it is is told.</source>
        <translation>Erstattet. Wem sie gehört, wird benachrichtigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Refused changes</source>
        <translation>Abgelehnte Änderungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Remind the advisor in the conversation.</source>
        <translation>Erinnern Sie die betreuende Person im Gespräch.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Remove the lines.</source>
        <translation>Entfernen Sie die Zeilen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove the rule of {where}</source>
        <translation>Regel entfernen: {where}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Remove versions that nobody needs, or ask an administrator for more.</source>
        <translation>Entfernen Sie Versionen, die niemand braucht, oder bitten Sie die Administration um mehr.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Remove {text}</source>
        <translation>{text} entfernen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <source>Remove {text} from {label}</source>
        <translation>{text} aus {label} entfernen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Rename it, or take it out of the folder.</source>
        <translation>Benennen Sie es um, oder nehmen Sie es aus dem Ordner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Rename or remove it, and resume the transfer.</source>
        <translation>Benennen Sie die Datei um oder entfernen Sie sie, und setzen Sie die Übertragung fort.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renews</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopened.</source>
        <translation>Wieder geöffnet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Reports of crashes</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Reports of crashes in {folder}: {n}.</source>
        <translation>Absturzberichte in {folder}: {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Repository</source>
        <translation>Code-Ablage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Representative</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Request credits and follow what you were given.</source>
        <translation>Rechenguthaben beantragen und verfolgen, was Sie bekommen haben.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request for access</source>
        <translation>Zugriffsanfrage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request to join</source>
        <translation>Beitrittsanfrage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request without names</source>
        <translation>Antrag ohne Namen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests are screened first</source>
        <translation>Anträge werden erst vorgeprüft</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests for access</source>
        <translation>Zugriffsanfragen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests of calls in which neither side is named are read here.</source>
        <translation>Anträge aus Ausschreibungen, in denen keine Seite genannt wird, werden hier gelesen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests that a panel talks about are listed here, in the order of its agenda.</source>
        <translation>Anträge, über die ein Gremium spricht, stehen hier in der Reihenfolge der Tagesordnung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests to join</source>
        <translation>Beitrittsanfragen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests without names</source>
        <translation>Anträge ohne Namen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Requests, answers and mentions come to your inbox.</source>
        <translation>Anträge, Antworten und Erwähnungen kommen in Ihren Posteingang.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Required and missing</source>
        <translation>Verlangt und fehlend</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Resolve it in the inbox.</source>
        <translation>Lösen Sie ihn im Posteingang.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved.</source>
        <translation>Gelöst.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Restart it, or sign in to the desktop again; its own log tells more.</source>
        <translation>Starten Sie ihn neu, oder melden Sie sich neu am Desktop an; mehr steht in seinem eigenen Protokoll.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore the version of {when}: {words}</source>
        <translation>Fassung wiederherstellen, {when}: {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Resume it when you want to send and fetch again.</source>
        <translation>Setzen Sie fort, wenn Sie wieder senden und holen wollen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Resume sync</source>
        <translation>Abgleich fortsetzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Resume the transfer.</source>
        <translation>Setzen Sie die Übertragung fort.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resumed. Whose it is is told.</source>
        <translation>Fortgesetzt. Wem sie gehört, wird benachrichtigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resume_allocation.py"/>
        <source>Resumed: {title}</source>
        <translation>Fortgesetzt: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Retired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return for revision</source>
        <translation>Zur Überarbeitung zurückgeben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return it to be revised</source>
        <translation>Zur Überarbeitung zurückgeben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Return the request, so that a later day can be asked for.</source>
        <translation>Geben Sie den Antrag zurück, damit ein späterer Tag erbeten werden kann.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Return the request, so that another one can be named.</source>
        <translation>Geben Sie den Antrag zurück, damit eine andere genannt werden kann.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned to be revised</source>
        <translation>Zur Überarbeitung zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Returned to be revised: {title}</source>
        <translation>Zur Überarbeitung zurückgegeben: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned.</source>
        <translation>Zurückgegeben.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review asked for</source>
        <translation>Erbetenes Gutachten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewer</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>Reviewers advise: grant what is asked: {all}; grant a part: {part}; decline: {none}.</source>
        <translation>Die Gutachten raten: das Beantragte bewilligen: {all}; einen Teil bewilligen: {part}; ablehnen: {none}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers are not named</source>
        <translation>Gutachter werden nicht genannt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewing</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews</source>
        <translation>Gutachten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews asked for</source>
        <translation>Erbetene Gutachten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews owed already</source>
        <translation>Schon geschuldete Gutachten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews per request</source>
        <translation>Gutachten je Antrag</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays as it is.</source>
        <translation>Nach diesem Bewertungsbogen wurden Gutachten geschrieben, daher bleibt er, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays.</source>
        <translation>Nach diesem Bewertungsbogen wurden Gutachten geschrieben, daher bleibt er bestehen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revise</source>
        <translation>Überarbeiten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Revise the request and submit it again.</source>
        <translation>Überarbeiten Sie den Antrag, und reichen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>Revoke one that nothing uses any more.</source>
        <translation>Entziehen Sie eines, das nichts mehr benutzt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke “{name}”?</source>
        <translation>„{name}“ entziehen?</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked</source>
        <translation>Entzogen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Revoked an access token</source>
        <translation>Zugangstoken entzogen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whoever holds it is told.</source>
        <translation>Entzogen. Wer ihn hat, wird benachrichtigt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whose it is is told.</source>
        <translation>Entzogen. Wem sie gehörte, wird benachrichtigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_allocation.py"/>
        <source>Revoked: {title}</source>
        <translation>Entzogen: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke…</source>
        <translation>Entziehen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Rows are found again by</source>
        <translation>Zeilen werden wiedergefunden anhand von</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/totals.py"/>
        <source>Rows are parted by at most {n} fields at a time.</source>
        <translation>Zeilen werden nach höchstens {n} Feldern zugleich aufgeteilt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Rows cannot be found again by {field}.</source>
        <translation>Anhand von {field} lassen sich Zeilen nicht wiederfinden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubric</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubrics</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>S&amp;ave this search…</source>
        <translation>Diese Suche spei&amp;chern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as Apache-2.0.</source>
        <translation>SPDX-Kennung wie Apache-2.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as CC-BY-4.0.</source>
        <translation>SPDX-Kennung wie CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id.</source>
        <translation>SPDX-Kennung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Save a bundle…</source>
        <translation>Paket speichern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save a description…</source>
        <translation>Eine Beschreibung speichern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Save a form, send a message</source>
        <translation>Ein Formular speichern, eine Nachricht senden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as &amp;vCard…</source>
        <translation>Als &amp;vCard speichern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>Als PDF speiche&amp;rn…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as i&amp;Calendar…</source>
        <translation>Als i&amp;Calendar speichern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save as {format}</source>
        <translation>Als {format} speichern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save it anew as CSV, with the names of the columns in its first line.</source>
        <translation>Speichern Sie sie neu als CSV, mit den Namen der Spalten in der ersten Zeile.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save it as a PDF, or set up a printer in the system's settings.</source>
        <translation>Speichern Sie es als PDF, oder richten Sie in den Einstellungen des Systems einen Drucker ein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Save it as “CSV UTF-8” and import it again.</source>
        <translation>Speichern Sie sie als „CSV UTF-8“, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Save it, or shorten it: what is typed is still in the form.</source>
        <translation>Speichern Sie, oder kürzen Sie: was getippt ist, steht noch im Formular.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save the bundle</source>
        <translation>Paket speichern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save the table as “CSV UTF-8”, and import that.</source>
        <translation>Speichern Sie die Tabelle als „CSV UTF-8“, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken</source>
        <translation>Nicht Übernommenes speichern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken…</source>
        <translation>Nicht Übernommenes speichern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save {chart}</source>
        <translation>{chart} speichern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Save&amp;d searches…</source>
        <translation>&amp;Gespeicherte Suchen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Saved searches…</source>
        <translation>Gespeicherte Suchen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Saved {name}, {size}.</source>
        <translation>{name} gespeichert, {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Saved. Hubs are gone to in this way from now on.</source>
        <translation>Gespeichert. Zu Hubs geht es von jetzt an auf diesem Weg.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Say all of it in one place.</source>
        <translation>Sagen Sie alles dazu an einer Stelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Say by which rule less is granted than was asked.</source>
        <translation>Sagen Sie, nach welcher Regel weniger bewilligt wird, als beantragt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Say one of these: {names}.</source>
        <translation>Geben Sie eine von diesen an: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say to the applicant what is missing, so that they can do better.</source>
        <translation>Sagen Sie der antragstellenden Person, was fehlt, damit es besser werden kann.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say until when, and what for. Whoever keeps the dataset decides.</source>
        <translation>Sagen Sie, bis wann und wofür. Es entscheidet, wer den Datensatz verantwortet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>Say what is to be added to those who decide, in the panel's conversation.</source>
        <translation>Sagen Sie denen, die entscheiden, im Gespräch des Gremiums, was zu ergänzen ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Say what it holds.</source>
        <translation>Sagen Sie, was es enthält.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say what you advise.</source>
        <translation>Sagen Sie, was Sie empfehlen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say what you bring and what you hope for. The project's leads decide.</source>
        <translation>Sagen Sie, was Sie einbringen und was Sie sich erhoffen. Die Leitung des Projekts entscheidet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say whether it is whole and for this call, not whether it is good.</source>
        <translation>Sagen Sie, ob er vollständig ist und zu dieser Ausschreibung passt, nicht, ob er gut ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Say whether the day or the month comes first, or write 2026-01-31.</source>
        <translation>Sagen Sie, ob Tag oder Monat zuerst kommt, oder schreiben Sie 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score in %</source>
        <translation>Ergebnis in %</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores</source>
        <translation>Noten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Scores are told apart by the criterion's name.</source>
        <translation>Noten werden nach dem Namen des Kriteriums unterschieden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores by criterion</source>
        <translation>Noten nach Kriterium</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screen</source>
        <translation>Vorprüfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Screen it.</source>
        <translation>Prüfen Sie ihn vor.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened</source>
        <translation>Vorgeprüft</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened by</source>
        <translation>Vorgeprüft von</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened.</source>
        <translation>Vorgeprüft.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search a list, or narrow it by its filters, and press the star beside the words.</source>
        <translation>Suchen Sie in einer Liste, oder grenzen Sie sie mit ihren Filtern ein, und drücken Sie den Stern neben den Wörtern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search a single list to be notified of what is new in it.</source>
        <translation>Suchen Sie in einer einzelnen Liste, um über Neues darin benachrichtigt zu werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search changed.</source>
        <translation>Suche geändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search deleted.</source>
        <translation>Suche gelöscht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Search e&amp;verything</source>
        <translation>Überall s&amp;uchen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Search everything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Search for words or choose filters first: then there is a search to save.</source>
        <translation>Suchen Sie zuerst nach Wörtern, oder wählen Sie Filter: dann gibt es eine Suche zum Speichern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Search paths</source>
        <translation>Pfade durchsuchen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search saved.</source>
        <translation>Suche gespeichert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Search {kinds}</source>
        <translation>{kinds} suchen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Searched lately</source>
        <translation>Zuletzt gesucht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Security</source>
        <translation>IT-Sicherheit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>See /openapi.json for what this address takes.</source>
        <translation>Siehe /openapi.json, was diese Adresse annimmt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Send UTF-8 JSON; nothing was done.</source>
        <translation>Senden Sie JSON in UTF-8; nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Send again</source>
        <translation>Neu senden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send blobs of at most {n} bytes in frames, larger ones as uploads.</source>
        <translation>Senden Sie Blobs von höchstens {n} Bytes in Rahmen, größere als Uploads.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send frames; see the description of this address.</source>
        <translation>Senden Sie Rahmen; siehe die Beschreibung dieser Adresse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send it again, from the same offset.</source>
        <translation>Senden Sie es noch einmal, ab demselben Offset.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send it in smaller parts; nothing was done.</source>
        <translation>Senden Sie es in kleineren Teilen; nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send one of {names}, a space, and its digest in Base64.</source>
        <translation>Senden Sie eines von {names}, ein Leerzeichen und den Prüfwert in Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send plain JSON with the matching Content-Type.</source>
        <translation>Senden Sie reines JSON mit dem passenden Content-Type.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send several; of this one nothing was stored.</source>
        <translation>Senden Sie mehrere; von diesem wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the bytes as they are, with that Content-Type.</source>
        <translation>Senden Sie die Bytes, wie sie sind, mit diesem Content-Type.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the number of bytes.</source>
        <translation>Senden Sie die Anzahl der Bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Send what waits if you can, then forget the account on this computer and add it again.</source>
        <translation>Senden Sie, was wartet, wenn es geht; dann vergessen Sie das Konto auf diesem Computer und fügen es neu hinzu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send {name}: {version}.</source>
        <translation>Senden Sie {name}: {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Sent files</source>
        <translation>Dateien gesandt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sent, latest first</source>
        <translation>Gesendet, das Letzte zuerst</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sentences, to be translated</source>
        <translation>Sätze, zum Übersetzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Set ALLIANCEHUB_METRICS_TOKEN, or serve them at 127.0.0.1.</source>
        <translation>Setzen Sie ALLIANCEHUB_METRICS_TOKEN, oder stellen Sie sie unter 127.0.0.1 bereit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Set ALLIANCEHUB_TRACE_RATIO to a number from 0 to 1.</source>
        <translation>Setzen Sie ALLIANCEHUB_TRACE_RATIO auf eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set a rate</source>
        <translation>Einen Tarif festlegen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>Set another rate from a later day on.</source>
        <translation>Legen Sie einen anderen Tarif ab einem späteren Tag fest.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Set it to a state that says it is over, instead.</source>
        <translation>Setzen Sie es stattdessen auf einen Zustand, der sagt, dass es vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set terms</source>
        <translation>Bedingungen festlegen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Set the list of files</source>
        <translation>Liste der Dateien festgelegt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up a new hub</source>
        <translation>Neuen Hub einrichten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set up. Whose it is is told.</source>
        <translation>Eingerichtet. Wem sie gehört, wird benachrichtigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Set {variable} to what each may store, such as 1000000000000; 0 for no limit.</source>
        <translation>Setzen Sie {variable} auf das, was jeder speichern darf, etwa 1000000000000; 0 für keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set-up code</source>
        <translation>Einrichtungscode</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set.</source>
        <translation>Festgelegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Settings and logs</source>
        <translation>Einstellungen und Protokolle</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settled.</source>
        <translation>Geklärt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Several workers need a PostgreSQL database.</source>
        <translation>Mehrere Arbeitsprozesse brauchen eine PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Several {kinds} are called {name}.</source>
        <translation>Mehrere {kinds} heißen {name}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Show a test notification</source>
        <translation>Benachrichtigung zum Test zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Show all notices</source>
        <translation>Alle Mitteilungen zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Show earlier changes</source>
        <translation>Frühere Änderungen zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_menu.py"/>
        <source>Show in {list}</source>
        <translation>In der Liste „{list}“ zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Show older lines</source>
        <translation>Ältere Zeilen zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show only these lines</source>
        <translation>Nur diese Zeilen zeigen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Show postings</source>
        <translation>Buchungen zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Show the columns that the list has by itself</source>
        <translation>Die Spalten zeigen, die die Liste von selbst hat</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Show what it is about</source>
        <translation>Zeigen, worum es geht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Showed a used token</source>
        <translation>Benutztes Token vorgelegt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Side&amp;bar</source>
        <translation>Se&amp;itenleiste</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Sign in again.</source>
        <translation>Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Sign in again: all comes back from the hub, but for changes not sent yet.</source>
        <translation>Melden Sie sich neu an: Alles kommt vom Hub zurück, außer Änderungen, die noch nicht gesendet waren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Sign in as one of them.</source>
        <translation>Melden Sie sich als Administrator an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign in as {name}</source>
        <translation>Als {name} anmelden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Sign in first: a token reads what its member may have.</source>
        <translation>Melden Sie sich zuerst an: Ein Token liest, was sein Mitglied haben darf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sign in to go on.</source>
        <translation>Melden Sie sich an, um weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Sign in to see what is open to members.</source>
        <translation>Melden Sie sich an, um zu sehen, was Mitgliedern offensteht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Sign in to send and fetch; what is here stays readable.</source>
        <translation>Melden Sie sich an, um zu senden und zu holen; was hier ist, bleibt lesbar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in to take part.</source>
        <translation>Melden Sie sich an, um mitzumachen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Sign in, or send an access token, and ask on the page of the dataset.</source>
        <translation>Melden Sie sich an, oder senden Sie ein Zugriffstoken, und fragen Sie auf der Seite des Datensatzes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Sign the terms…</source>
        <translation>Bedingungen unterzeichnen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signature of terms</source>
        <translation>Unterzeichnung von Bedingungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/terms_signature.py"/>
        <source>Signature: {terms}</source>
        <translation>Unterzeichnung: {terms}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signatures of terms</source>
        <translation>Unterzeichnungen von Bedingungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Signed in at {hub}</source>
        <translation>Angemeldet bei {hub}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in until the background process ends; no keyring keeps it.</source>
        <translation>Angemeldet, bis der Hintergrundprozess endet; kein Schlüsselbund bewahrt die Anmeldung auf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in. The keyring of this computer keeps the sign-in.</source>
        <translation>Angemeldet. Der Schlüsselbund dieses Computers bewahrt die Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Signed out everywhere</source>
        <translation>Überall abgemeldet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed.</source>
        <translation>Unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Single blind: applicants do not learn who reviews</source>
        <translation>Einfach verdeckt: Antragsteller erfahren nicht, wer begutachtet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills &amp; education</source>
        <translation>Kenntnisse und Bildung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills the team looks for.</source>
        <translation>Kenntnisse, die das Team sucht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze &amp;until…</source>
        <translation>Zurückstellen &amp;bis…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Snooze 1 h</source>
        <translation>1 h zurückstellen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze for an &amp;hour</source>
        <translation>Eine &amp;Stunde zurückstellen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until Mo&amp;nday</source>
        <translation>Bis &amp;Montag zurückstellen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until to&amp;morrow</source>
        <translation>Bis m&amp;orgen zurückstellen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>So many units for so many hours each.</source>
        <translation>So viele Einheiten für jeweils so viele Stunden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some of its bytes are no UTF-8 and are shown as �.</source>
        <translation>Einige seiner Bytes sind kein UTF-8 und werden als � gezeigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some rows have more or fewer cells than the first.</source>
        <translation>Einige Zeilen haben mehr oder weniger Zellen als die erste.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Somebody deleted it while you edited it. What you wrote is kept here to copy.</source>
        <translation>Jemand hat es gelöscht, während Sie es bearbeiteten. Was Sie schrieben, bleibt hier zum Kopieren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Somebody else of the panel votes.</source>
        <translation>Jemand anderes aus dem Gremium stimmt ab.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Somebody else who decides for the organisation can.</source>
        <translation>Jemand anderes, der für die Organisation entscheidet, kann es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Somebody may be reading along, or the hub is set up wrongly.</source>
        <translation>Vielleicht liest jemand mit, oder der Hub ist falsch eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Somebody sent you a link that begins your membership.</source>
        <translation>Jemand hat Ihnen einen Link geschickt, mit dem Ihre Mitgliedschaft beginnt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something ends soon</source>
        <translation>Etwas endet bald</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something is missing</source>
        <translation>Es fehlt etwas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Something takes connections at this address, but it is no web server, or it hangs.</source>
        <translation>Etwas nimmt unter dieser Adresse Verbindungen an, ist aber kein Webserver, oder es hängt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something that yours derives from changed</source>
        <translation>Etwas, wovon Ihres abgeleitet ist, hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Something went wrong inside the window; it goes on.</source>
        <translation>Im Fenster ging etwas schief; es läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Speaking</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Special categories of personal data</source>
        <translation>Besondere Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Split it.</source>
        <translation>Teilen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Spreadsheets expect a semicolon where the comma is the decimal sign.</source>
        <translation>Tabellenprogramme erwarten ein Semikolon, wo das Komma Dezimalzeichen ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>St&amp;orage…</source>
        <translation>Speicherplat&amp;z…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Start a project</source>
        <translation>Projekt beginnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Start it there with --database; what lies here is what it was before.</source>
        <translation>Starten Sie ihn dort mit --database; hier liegt, was er vorher war.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>Start over with an empty cursor; changes that wait to be sent are kept.</source>
        <translation>Beginnen Sie mit leerem Zeiger von vorn; Änderungen, die warten, bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>Start the snapshot anew.</source>
        <translation>Beginnen Sie den Abzug neu.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement line</source>
        <translation>Auszugszeile</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement lines</source>
        <translation>Auszugszeilen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Steps to the hub</source>
        <translation>Schritte zum Hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Stop it first, or what is changed meanwhile would stay behind.</source>
        <translation>Halten Sie ihn erst an, sonst bliebe zurück, was inzwischen geändert wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Stop it, and move its hub.sqlite away before a backup takes its place.</source>
        <translation>Halten Sie ihn an und schieben Sie seine hub.sqlite beiseite, bevor eine Sicherung ihren Platz einnimmt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Stop that program, or choose another port with --port.</source>
        <translation>Beenden Sie jenes Programm, oder wählen Sie mit --port einen anderen Port.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop: {text}</source>
        <translation>Anhalten: {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Stopped</source>
        <translation>Stehen geblieben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Storage quota in bytes</source>
        <translation>Speicherkontingent in Bytes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Storage…</source>
        <translation>Speicherplatz…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Student</source>
        <translation>Studierende Person</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students name one of their own organisation.</source>
        <translation>Studierende nennen jemanden aus ihrer eigenen Organisation.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Sub-wallet</source>
        <translation>Teilguthaben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sub-wallets</source>
        <translation>Teilkonten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit for review</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted.</source>
        <translation>Eingereicht.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted. You are told when it is decided or somebody asks a question.</source>
        <translation>Eingereicht. Sie erfahren, wenn entschieden ist oder jemand eine Frage stellt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0.</source>
        <translation>Etwa 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0; it stays as it is.</source>
        <translation>Etwa 1.0.0; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 10.5281/zenodo.1234567.</source>
        <translation>Etwa 10.5281/zenodo.1234567.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as its office.</source>
        <translation>Etwa die Geschäftsstelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Such as the machine that uses it.</source>
        <translation>Etwa der Rechner, der es benutzt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suggest reviewers</source>
        <translation>Gutachter vorschlagen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum it up at</source>
        <translation>Zusammenfassen um</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum up the rest once a day</source>
        <translation>Das Übrige einmal am Tag zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Supplement</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend or restore</source>
        <translation>Sperren oder freigeben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspended. Whose it is is told.</source>
        <translation>Ausgesetzt. Wem sie gehört, wird benachrichtigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suspend_allocation.py"/>
        <source>Suspended: {title}</source>
        <translation>Ausgesetzt: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Switch on the system's time service.</source>
        <translation>Schalten Sie den Zeitdienst des Systems ein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Switch to this account first.</source>
        <translation>Wechseln Sie zuerst zu diesem Konto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Switch to {name}</source>
        <translation>Zu {name} wechseln</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;activity…</source>
        <translation>Abgleichs&amp;verlauf…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;now</source>
        <translation>Jetzt a&amp;bgleichen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync activity</source>
        <translation>Abgleichsverlauf</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync activity says why each was refused; edit them again, or dismiss them.</source>
        <translation>Der Abgleichsverlauf sagt, warum jede abgelehnt wurde; bearbeiten Sie sie neu, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Sync and look at it again.</source>
        <translation>Synchronisieren Sie, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync failed</source>
        <translation>Abgleich fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sync failed: {error}.</source>
        <translation>Abgleich fehlgeschlagen: {error}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Sync first, or take them back under Sync activity.</source>
        <translation>Gleichen Sie zuerst ab, oder nehmen Sie sie im Abgleichsverlauf zurück.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Sync goes this same way, and ends here too.</source>
        <translation>Der Abgleich geht denselben Weg und endet auch hier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Sync is paused, and transfers with it. Resume sync to go on.</source>
        <translation>Das Synchronisieren ist angehalten und mit ihm die Übertragungen. Setzen Sie es fort, damit es weitergeht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Sync is paused.</source>
        <translation>Der Abgleich ist angehalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync: {text}</source>
        <translation>Abgleich: {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Syncing failed</source>
        <translation>Abgleich fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing {n}</source>
        <comment>Syncing {n}</comment>
        <translation>
            <numerusform>Gleicht {n} ab</numerusform>
            <numerusform>Gleicht {n} ab</numerusform>
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
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Take back the yank</source>
        <translation>Nicht mehr abraten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>Take less, or wait until more is granted.</source>
        <translation>Nehmen Sie weniger, oder warten Sie, bis mehr bewilligt ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Take out of what is there</source>
        <translation>Aus dem Vorhandenen herausnehmen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Take part</source>
        <translation>Mitmachen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Take the right file, or the computed hash.</source>
        <translation>Nehmen Sie die richtige Datei oder den berechneten Hash.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back, but for {n} of {total}: {why}</source>
        <translation>Zurückgenommen bis auf {n} von {total}: {why}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Takes part in the project</source>
        <translation>Nimmt am Projekt teil</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Tell whoever published it.</source>
        <translation>Sagen Sie es der Person, die sie veröffentlicht hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Tell whoever runs the hub or your network.</source>
        <translation>Sagen Sie es dem Betreiber des Hubs oder Ihres Netzes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Tell whoever runs the hub.</source>
        <translation>Sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Tell whoever runs the hub. What is here stays readable, what waits is kept; sync again when the hub is mended.</source>
        <translation>Sagen Sie es dem Betreiber des Hubs. Was hier ist, bleibt lesbar, was wartet, bleibt erhalten; gleichen Sie wieder ab, wenn der Hub in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>Tell whoever runs the hub: its log says where. It is tried again.</source>
        <translation>Sagen Sie es dem Betreiber des Hubs: Sein Protokoll sagt, wo. Es wird wieder versucht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>Tell whoever runs the hub; what waits is kept.</source>
        <translation>Sagen Sie es dem Betreiber des Hubs; was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Tell whoever runs the hub; what you wrote is kept under Sync activity.</source>
        <translation>Sagen Sie es dem Betreiber des Hubs; was Sie schrieben, bleibt im Abgleichsverlauf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Tell your administrator the number {number}.</source>
        <translation>Nennen Sie Ihrem Administrator die Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Terms are signed by a person.</source>
        <translation>Bedingungen unterzeichnet eine Person.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms cannot begin on {day}, which has passed.</source>
        <translation>Bedingungen können nicht am {day} beginnen: Der Tag ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of a dataset</source>
        <translation>Bedingungen eines Datensatzes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of datasets</source>
        <translation>Bedingungen von Datensätzen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms of {dataset}, version {n}</source>
        <translation>Bedingungen von „{dataset}“, Fassung {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Test again to see how it goes on.</source>
        <translation>Prüfen Sie noch einmal, um zu sehen, wie es weitergeht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Testing each step</source>
        <translation>Jeder Schritt wird geprüft</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>That a real conflict was found wrongly is for the alliance's administrators to say.</source>
        <translation>Dass ein tatsächlicher Konflikt zu Unrecht gefunden wurde, sagen die Administratoren der Allianz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>That cannot be shown</source>
        <translation>Das lässt sich nicht zeigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>That is a member of the student's own organisation who is no student.</source>
        <translation>Das ist ein Mitglied der Organisation der oder des Studierenden, das nicht selbst studiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>That is more than was asked for.</source>
        <translation>Das ist mehr, als beantragt wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>That is {size} more than the quota has left. Ask an administrator for more, or delete drafts that are not needed.</source>
        <translation>Das sind {size} mehr, als das Kontingent noch hergibt. Bitten Sie die Administration um mehr oder löschen Sie Entwürfe, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The Allow header names those it takes.</source>
        <translation>Der Kopf Allow nennt, welche sie nimmt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>The Authorization header holds no bearer token.</source>
        <translation>Der Kopf Authorization enthält kein Bearer-Token.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>The Open Trusted Data Initiative asks for it.</source>
        <translation>Die Open Trusted Data Initiative verlangt es.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The accelerator does not fit the work</source>
        <translation>Der Beschleuniger passt nicht zur Arbeit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The account cannot be used on this computer until then.</source>
        <translation>Bis dahin lässt sich das Konto auf diesem Computer nicht nutzen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The account is {state} already.</source>
        <translation>Das Konto ist schon im Zustand „{state}“.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The account or login is not known to the cluster</source>
        <translation>Das Konto oder der Anmeldename ist dem Cluster nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} is missing.</source>
        <translation>Das Konto {account} fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The account {account} is not the hub's.</source>
        <translation>Das Konto {account} gehört nicht dem Hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} should be gone.</source>
        <translation>Das Konto {account} sollte weg sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The address is wrong, or this network does not know it ({error}).</source>
        <translation>Die Adresse ist falsch, oder dieses Netz kennt sie nicht ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The address of its page is missing.</source>
        <translation>Die Adresse seiner Seite fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The advisor is not of your organisation, or is a student, too.</source>
        <translation>Die betreuende Person gehört nicht zu Ihrer Organisation oder studiert selbst.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>The alliance would be left without an administrator.</source>
        <translation>Die Allianz bliebe ohne Administrator.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The allocation</source>
        <translation>Die Zuteilung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The allocation is frozen, so nothing begins</source>
        <translation>Die Zuteilung ist eingefroren, also beginnt nichts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The allocation is on another accelerator.</source>
        <translation>Die Zuteilung gilt für einen anderen Beschleuniger.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The allocation that these credits would go to is over.</source>
        <translation>Die Zuteilung, an die diese Credits gehen sollten, ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>The answer is too long.</source>
        <translation>Die Antwort ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The answers do not fit together, by the rule “{rule}”.</source>
        <translation>Die Antworten passen nach der Regel „{rule}“ nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>The arguments of a command are an object.</source>
        <translation>Die Argumente eines Befehls sind ein Objekt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>The arguments of {name} are no object.</source>
        <translation>Die Argumente von {name} sind kein Objekt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process could not be started. Reinstall AllianceHub, or start it by hand: alliancehub engine</source>
        <translation>Der Hintergrundprozess ließ sich nicht starten. Installieren Sie AllianceHub neu, oder starten Sie ihn von Hand: alliancehub engine</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process does not answer. Run: alliancehub doctor</source>
        <translation>Der Hintergrundprozess antwortet nicht. Führen Sie aus: alliancehub doctor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>The background process ended before the work did.</source>
        <translation>Der Hintergrundprozess endete vor dem Ende der Arbeit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process ended. Starting it again…</source>
        <translation>Der Hintergrundprozess endete. Er wird neu gestartet…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process is of another version. Close all windows of AllianceHub, and open it again.</source>
        <translation>Der Hintergrundprozess hat eine andere Version. Schließen Sie alle Fenster von AllianceHub, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The beginning of the file</source>
        <translation>Der Anfang der Datei</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The body is larger than the {n} bytes that this address takes.</source>
        <translation>Der Inhalt ist größer als die {n} Bytes, die diese Adresse annimmt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>The body is no frames of small blobs: {why}</source>
        <translation>Der Inhalt besteht nicht aus Rahmen kleiner Blobs: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The body is not JSON.</source>
        <translation>Der Inhalt ist kein JSON.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>The bytes of this file are not on the hub yet.</source>
        <translation>Die Bytes dieser Datei sind noch nicht auf dem Hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The bytes of this upload are not those that its sha256 announced.</source>
        <translation>Die Bytes dieses Uploads sind nicht die, die sein sha256 ankündigte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>The bytes of {path} have another size than was said.</source>
        <translation>Die Bytes von {path} haben eine andere Größe als angegeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache is being read, by an export for instance, so it cannot be written anew.</source>
        <translation>Der Zwischenspeicher wird gerade gelesen, etwa von einem Export, und lässt sich daher nicht neu schreiben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The cache of {name} is damaged: {damage}.</source>
        <translation>Der Zwischenspeicher von {name} ist beschädigt: {damage}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be opened: {why}.</source>
        <translation>Der Zwischenspeicher {path} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be read: {why}.</source>
        <translation>Der Zwischenspeicher {path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be written: {why}.</source>
        <translation>Der Zwischenspeicher {path} lässt sich nicht beschreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>The cache {path} could not be written anew: {why}.</source>
        <translation>Der Zwischenspeicher {path} ließ sich nicht neu schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The call is not open to it</source>
        <translation>Die Ausschreibung steht ihm nicht offen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>The call wants {wanted} reviews; {given} are given.</source>
        <translation>Verlangte Gutachten der Ausschreibung: {wanted}; abgegeben: {given}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not name its limits, biases and risks.</source>
        <translation>Die Karte nennt weder Grenzen noch Verzerrungen noch Risiken.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not say how its data were collected and processed.</source>
        <translation>Die Karte sagt nicht, wie die Daten erhoben und verarbeitet wurden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate is for another host than {host}.</source>
        <translation>Das Zertifikat gilt für einen anderen Rechner als {host}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificate is good, but ends in {days} days.</source>
        <translation>Das Zertifikat ist gut, endet aber in {days} Tagen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} has ended.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not signed by anybody whom this machine trusts.</source>
        <translation>Das Zertifikat von {host} hat niemand unterschrieben, dem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not trusted: {why}.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificates in {path} cannot be read.</source>
        <translation>Die Zertifikate in {path} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>The class names somebody twice.</source>
        <translation>Die Klasse nennt jemanden doppelt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The cluster has no account {account}.</source>
        <translation>Der Cluster hat kein Konto {account}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster has no machine that fits what it asks for</source>
        <translation>Der Cluster hat keine Maschine, die zu dem passt, was er verlangt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster or a part of it is being maintained</source>
        <translation>Der Cluster oder ein Teil davon wird gewartet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>The cluster says “{word}”, {when}</source>
        <translation>Der Cluster meldet „{word}“, {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>The column {column} becomes</source>
        <translation>Die Spalte {column} wird zu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>The columns of the list, in their order</source>
        <translation>Die Spalten der Liste, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The columns {one} and {other} mean the same field.</source>
        <translation>Die Spalten {one} und {other} meinen dasselbe Feld.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} holds text that is no valid Unicode.</source>
        <translation>Der Befehl {name} enthält Text, der kein gültiges Unicode ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} takes no {argument}.</source>
        <translation>Der Befehl {name} nimmt kein {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>The connector's setting {name} does not do: {why}.</source>
        <translation>Die Einstellung {name} des Konnektors geht nicht: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The context of its names is missing.</source>
        <translation>Der Kontext seiner Namen fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>The creator of “{title}” is to be named ({licence}).</source>
        <translation>Der Urheber von „{title}“ ist zu nennen ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The credits are granted at once; until then none are set aside for you.</source>
        <translation>Die Credits werden sofort gutgeschrieben; bis dahin sind keine für Sie zurückgelegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>The criterion {name} has no weight.</source>
        <translation>Das Kriterium {name} hat kein Gewicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The criterion {name} needs a score from 1 to {highest}.</source>
        <translation>Das Kriterium {name} braucht eine Note von 1 bis {highest}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The data may not be processed there</source>
        <translation>Die Daten dürfen dort nicht verarbeitet werden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The database does not answer: {why}</source>
        <translation>Die Datenbank antwortet nicht: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>The dataset has a version {label} already.</source>
        <translation>Der Datensatz hat schon eine Version {label}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The day of its publication is missing.</source>
        <translation>Der Tag seiner Veröffentlichung fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>The description is larger than 2 MB, which none has to be.</source>
        <translation>Die Beschreibung ist größer als 2 MB; das muss keine sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The disk is full, so nothing more can be kept.</source>
        <translation>Die Festplatte ist voll, deshalb kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The disk is full, so the transfer stopped.</source>
        <translation>Der Datenträger ist voll, daher wurde die Übertragung angehalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>The draft is made.</source>
        <translation>Der Entwurf ist angelegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The earlier version is back.</source>
        <translation>Die frühere Fassung ist wieder da.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The engine failed at this; that is a fault of the app.</source>
        <translation>Die Engine ist daran gescheitert; das ist ein Fehler der App.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The engine is {theirs}, this program {ours}.</source>
        <translation>Die Engine ist {theirs}, dieses Programm {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine of this profile does not answer.</source>
        <translation>Die Engine dieses Profils antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine that runs speaks version {theirs}, this one {ours}.</source>
        <translation>Die laufende Engine spricht Version {theirs}, diese {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>Die Datei lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>The file could not be written: {reason}.</source>
        <translation>Die Datei ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>The file ends before its list does.</source>
        <translation>Die Datei endet vor ihrer Liste.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The file has more than {n} lines.</source>
        <translation>Die Datei hat mehr als {n} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file has no line of column names.</source>
        <translation>Die Datei hat keine Zeile mit Spaltennamen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file has {n} bytes, and none of them is in the part asked for.</source>
        <translation>Die Datei hat {n} Bytes, und keines liegt in dem verlangten Teil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The file has {n} columns.</source>
        <translation>Die Datei hat {n} Spalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file is UTF-16, as some spreadsheets save “Unicode text”.</source>
        <translation>Die Datei ist UTF-16, wie manche Tabellenprogramme „Unicode-Text“ speichern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file is not the one that you know.</source>
        <translation>Die Datei ist nicht die, die Sie kennen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>The files of this version stay as they are: it is no draft.</source>
        <translation>Die Dateien dieser Fassung bleiben, wie sie sind: sie ist kein Entwurf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>The first column names the row and stays where it is.</source>
        <translation>Die erste Spalte benennt die Zeile und bleibt, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <source>The first line names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} columns are shown.</source>
        <translation>Die ersten {n} Spalten werden gezeigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} rows are shown.</source>
        <translation>Die ersten {n} Zeilen werden gezeigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>The folder has more than {n} files.</source>
        <translation>Der Ordner hat mehr als {n} Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>The form asks further questions.</source>
        <translation>Das Formular stellt weitere Fragen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The form begins with its reasons, and the applicant reads them: name nobody who reviewed.</source>
        <translation>Das Formular beginnt mit seinen Begründungen, und wer beantragt hat, liest sie: Nennen Sie niemanden, der begutachtet hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The handle {handle} is taken by somebody else.</source>
        <translation>Das Kürzel {handle} hat schon jemand anderes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is missing, or no whole number.</source>
        <translation>Die Kopfzeile {name} fehlt oder ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is not pairs of a name and Base64.</source>
        <translation>Die Kopfzeile {name} besteht nicht aus Paaren von Name und Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} names no version of tus that the hub speaks.</source>
        <translation>Die Kopfzeile {name} nennt keine Version von tus, die der Hub spricht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The history could not be read</source>
        <translation>Der Verlauf ließ sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>The host is written in letters that can look like others.</source>
        <translation>Der Rechner ist in Buchstaben geschrieben, die wie andere aussehen können.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub</source>
        <translation>Der Hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>The hub answers, but does not know that it is you.</source>
        <translation>Der Hub antwortet, weiß aber nicht, dass Sie es sind.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>The hub answers, but not as a hub does.</source>
        <translation>Der Hub antwortet, aber nicht wie ein Hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>The hub asks that what is kept on this device is encrypted.</source>
        <translation>Der Hub verlangt, dass verschlüsselt ist, was auf diesem Gerät liegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub asks you to sign in first.</source>
        <translation>Der Hub verlangt, dass Sie sich zuerst anmelden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The hub cannot be asked for the quota now; it is checked once it answers.</source>
        <translation>Der Hub kann jetzt nicht nach dem Kontingent gefragt werden; geprüft wird es, sobald er antwortet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>The hub cannot continue from where this device stood.</source>
        <translation>Der Hub kann nicht dort weitermachen, wo dieses Gerät stand.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>The hub cannot take it back.</source>
        <translation>Der Hub kann es nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub cannot write to its disk, so it takes no changes now.</source>
        <translation>Der Hub kann nicht auf seinen Datenträger schreiben und nimmt daher jetzt keine Änderungen an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>The hub compares {n} files with {m}, and is not through yet.</source>
        <translation>Der Hub vergleicht {n} Dateien mit {m} und ist noch nicht fertig.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub did not answer</source>
        <translation>Der Hub hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>The hub does not have the bytes of {path} yet.</source>
        <translation>Der Hub hat den Inhalt von {path} noch nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note job {job}: {why}</source>
        <translation>Der Hub hält Job {job} nicht fest: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note that the allocation {allocation} is ready: {why}</source>
        <translation>Der Hub hält nicht fest, dass die Zuteilung {allocation} bereit ist: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note the account {account}: {why}</source>
        <translation>Der Hub hält das Konto {account} nicht fest: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note this run: {why}</source>
        <translation>Der Hub hält diesen Lauf nicht fest: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>The hub failed on it ({what}).</source>
        <translation>Der Hub ist daran gescheitert ({what}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>The hub failed on this change again and again, so it was set aside.</source>
        <translation>Der Hub ist an dieser Änderung immer wieder gescheitert; sie wurde beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub failed on this request.</source>
        <translation>Der Hub ist an dieser Anfrage gescheitert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub gives its rows only to devices that encrypt them: {why}</source>
        <translation>Der Hub gibt seine Daten nur an Geräte, die sie verschlüsseln: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The hub has a certificate of its own making, or a proxy or virus scanner in between shows its own.</source>
        <translation>Der Hub hat ein selbst gemachtes Zertifikat, oder ein Proxy oder Virenscanner dazwischen zeigt sein eigenes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>The hub has decided it; its rows come with the next pull.</source>
        <translation>Der Hub hat entschieden; die Zeilen kommen mit dem nächsten Abruf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The hub has imported no whole hour of it yet, from {day} on.</source>
        <translation>Ab dem {day} hat der Hub davon noch keine ganze Stunde importiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub has no room for these bytes.</source>
        <translation>Der Hub hat keinen Platz für diese Bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The hub has {offset} bytes of this upload, and these begin at {wanted}.</source>
        <translation>Der Hub hat {offset} Bytes dieses Uploads, und diese beginnen bei {wanted}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub is busy with other changes.</source>
        <translation>Der Hub ist mit anderen Änderungen beschäftigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>The hub is running.</source>
        <translation>Der Hub läuft.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The hub itself</source>
        <translation>Der Hub selbst</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub made this desktop start over {n} times within an hour: {why}</source>
        <translation>Der Hub ließ diesen Desktop {n}-mal in einer Stunde von vorn beginnen: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>The hub printed it when it started; a restart prints a new one.</source>
        <translation>Der Hub gab ihn beim Start aus; ein Neustart gibt einen neuen aus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>The hub wants to know that it is you.</source>
        <translation>Der Hub will wissen, dass Sie es sind.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>The hub was not reached</source>
        <translation>Der Hub wurde nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub was not reached; next try in {seconds} s.</source>
        <translation>Der Hub wurde nicht erreicht; nächster Versuch in {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database cannot be written: {why}.</source>
        <translation>Die Datenbank des Hubs lässt sich nicht beschreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub's database does not answer now.</source>
        <translation>Die Datenbank des Hubs antwortet gerade nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database is damaged: {why}.</source>
        <translation>Die Datenbank des Hubs ist beschädigt: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub's store of bytes does not do what it should now.</source>
        <translation>Der Speicher des Hubs für Bytes tut jetzt nicht, was er soll.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The id in the Research Organization Registry.</source>
        <translation>Die Kennung im Research Organization Registry.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>The id “{id}” names {other} already.</source>
        <translation>Die Kennung „{id}“ benennt schon {other}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The inbox keeps all of it; rules for each project and reason are under Notifications.</source>
        <translation>Der Posteingang behält alles; Regeln für einzelne Projekte und Gründe stehen unter Benachrichtigungen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The invitation has not been taken up yet.</source>
        <translation>Die Einladung wurde noch nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring does not keep what it is given.</source>
        <translation>Der Schlüsselbund behält nicht, was er bekommt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>The keyring is locked: unlock it, then sync.</source>
        <translation>Der Schlüsselbund ist gesperrt: entsperren Sie ihn, und gleichen Sie dann ab.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring is still locked.</source>
        <translation>Der Schlüsselbund ist noch gesperrt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring keeps your sign-in now.</source>
        <translation>Der Schlüsselbund bewahrt jetzt Ihre Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The kind “{kind}” has no field {field} to fill in.</source>
        <translation>Bei {kind} gibt es kein Feld {field} auszufüllen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/model/kind.py"/>
        <source>The kind “{kind}” has no field {field}.</source>
        <translation>{kind} hat kein Feld {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>The language changes when the window opens again.</source>
        <translation>Die Sprache wechselt, wenn das Fenster neu geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/server/routes/ledger.py"/>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The last part of its address; it stays once a version is published.</source>
        <translation>Der letzte Teil seiner Adresse; er bleibt, sobald eine Version veröffentlicht ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>The licence of “{title}”, which yours derives from, is {licence} now.</source>
        <translation>Die Lizenz von „{title}“, wovon Ihres abgeleitet ist, ist jetzt {licence}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The line has more than {n} characters.</source>
        <translation>Die Zeile hat mehr als {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The line names no organisation.</source>
        <translation>Die Zeile nennt keine Organisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: it says more than what to show, “{part}”.</source>
        <translation>Dem Link ist nicht zu folgen: er sagt mehr, als was zu zeigen ist, „{part}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no address of a hub.</source>
        <translation>Dem Link ist nicht zu folgen: „{part}“ ist keine Adresse eines Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no id.</source>
        <translation>Dem Link ist nicht zu folgen: „{part}“ ist keine Kennung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no kind of thing there is.</source>
        <translation>Dem Link ist nicht zu folgen: die Art „{part}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link leads to {hub}, which is none of your hubs.</source>
        <translation>Der Link führt zu {hub}; das ist keiner Ihrer Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link needs a hub to be shown from. Choose one, then open it again.</source>
        <translation>Der Link braucht einen Hub, von dem er gezeigt wird. Wählen Sie einen, und öffnen Sie ihn dann wieder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>The list could not be read</source>
        <translation>Die Liste ließ sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is off, or a firewall swallows the way there.</source>
        <translation>Der Rechner ist aus, oder eine Firewall verschluckt den Weg dorthin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is there, but nothing listens: it is the wrong port, or the service is stopped.</source>
        <translation>Der Rechner ist da, aber nichts hört zu: es ist der falsche Port, oder der Dienst steht.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The machine it ran on failed</source>
        <translation>Die Maschine, auf der er lief, ist ausgefallen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The name server does not answer: the network is down, or wants a sign-in.</source>
        <translation>Der Namensserver antwortet nicht: das Netz ist ausgefallen oder will eine Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>The new token</source>
        <translation>Das neue Token</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>The offer lapsed unanswered: {title}</source>
        <translation>Das Angebot verfiel unbeantwortet: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The offer stays open until {day}. Ask who decided it in its conversation, or try again once the pool holds more.</source>
        <translation>Das Angebot bleibt bis {day} offen. Fragen Sie im Gespräch, wer darüber entschieden hat, oder versuchen Sie es wieder, sobald der Topf mehr enthält.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decline_offer.py"/>
        <source>The offer was declined: {title}</source>
        <translation>Das Angebot wurde abgelehnt: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>The old password is another.</source>
        <translation>Das alte Passwort lautet anders.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The one below</source>
        <translation>Der unten genannte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The one that I enter</source>
        <translation>Der, den ich eintrage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The organisation that provides the accelerator decides.</source>
        <translation>Die Organisation, die den Beschleuniger bereitstellt, entscheidet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The other side does not speak TLS here, hangs, or speaks a version that is too old to be safe.</source>
        <translation>Die Gegenseite spricht hier kein TLS, hängt, oder spricht eine Version, die zu alt ist, um sicher zu sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The other side is very slow, or the network in between.</source>
        <translation>Die Gegenseite ist sehr langsam, oder das Netz dazwischen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} found: {what}</source>
        <translation>Das Gremium vom {day} befand: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} has not closed this yet.</source>
        <translation>Das Gremium vom {day} hat diesen Punkt noch nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends all that is asked: {what}</source>
        <translation>Das Gremium vom {day} empfiehlt alles, was beantragt ist: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends no credits.</source>
        <translation>Das Gremium vom {day} empfiehlt keine Credits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends {amount} of {asked} credits; in whole units, hours and runs that is {given}.</source>
        <translation>Das Gremium vom {day} empfiehlt {amount} von {asked} Credits; in ganzen Einheiten, Stunden und Läufen sind das {given}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The panel sees the reviews' scores, votes, and recommends amounts.</source>
        <translation>Das Gremium sieht die Noten der Gutachten, stimmt ab und empfiehlt Beträge.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The parts add up to {n} credits, and the lines to {most}.</source>
        <translation>Die Anteile ergeben zusammen {n} Credits, die Zeilen {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The picture cannot be shown</source>
        <translation>Das Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>The picture is too large to be shown here.</source>
        <translation>Das Bild ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>The place to resume from is not one that this hub gave.</source>
        <translation>Die Stelle zum Fortsetzen hat nicht dieser Hub vergeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The pool</source>
        <translation>Der Pool</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The pool does not hold more</source>
        <translation>Der Pool enthält nicht mehr</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <source>The profile's folder cannot be written: {why}.</source>
        <translation>In den Ordner des Profils lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>The project would be left without a lead.</source>
        <translation>Das Projekt bliebe ohne Leitung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy is that of the system, none, or one that you enter.</source>
        <translation>Der Proxy ist der des Systems, keiner, oder einer, den Sie eintragen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The proxy lets nobody, or not you, go to this hub.</source>
        <translation>Der Proxy lässt niemanden oder nicht Sie zu diesem Hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The proxy lets through only whom it knows.</source>
        <translation>Der Proxy lässt nur durch, wen er kennt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy of {source} is a SOCKS proxy, which is not spoken here.</source>
        <translation>Der Proxy aus {source} ist ein SOCKS-Proxy; der wird hier nicht gesprochen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy refused the way there: {words}.</source>
        <translation>Der Proxy verweigerte den Weg dorthin: {words}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy wants a user and a password that it knows.</source>
        <translation>Der Proxy will Benutzer und Passwort, die er kennt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The public</source>
        <translation>Die Öffentlichkeit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The questions are no JSON Schema of a form: {why}.</source>
        <translation>Die Fragen sind kein JSON-Schema für ein Formular: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>The reason is told with the request or the grant; mend that meanwhile.</source>
        <translation>Der Grund steht bei der Anfrage oder beim Zugriff; beheben Sie ihn inzwischen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>The report of this import is not kept any more.</source>
        <translation>Der Bericht dieses Imports ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The request broke off.</source>
        <translation>Die Anfrage brach ab.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>The request has no line {n}.</source>
        <translation>Der Antrag hat keine Zeile {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The request itself</source>
        <translation>Der Antrag selbst</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row cannot be read: {why}.</source>
        <translation>Die Zeile lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The row has no url, which names the dataset.</source>
        <translation>Die Zeile hat keine url, die den Datensatz benennt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The row has {cells} cells, but the first line names {columns} columns. Put a cell that holds the delimiter into quotes.</source>
        <translation>Die Zeile hat {cells} Zellen, aber die erste Zeile nennt {columns} Spalten. Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The row has {n} cells, but there are {m} columns.</source>
        <translation>Die Zeile hat {n} Zellen, aber es gibt {m} Spalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row has {n} cells; at most {max} can be read.</source>
        <translation>Die Zeile hat {n} Zellen; höchstens {max} lassen sich lesen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The rubric has no criterion {name}.</source>
        <translation>Der Bewertungsbogen hat kein Kriterium {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>The rules go with your account; the most particular one counts.</source>
        <translation>Die Regeln gehen mit Ihrem Konto; die genaueste gilt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The same person and organisation stand in line {line}.</source>
        <translation>Dieselbe Person und Organisation stehen in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>The search went wrong</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>The statement of {title}</source>
        <translation>Der Auszug von {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The sub-wallet</source>
        <translation>Das Teilkonto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names a script that finds the proxy (PAC). Scripts are not run here: hubs are gone to directly. Enter the proxy by hand where one is needed.</source>
        <translation>Das System nennt ein Skript, das den Proxy findet (PAC). Skripte werden hier nicht ausgeführt: Hubs werden direkt angesprochen. Geben Sie den Proxy von Hand ein, wo einer nötig ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The system names none.</source>
        <translation>Das System nennt keinen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names {address}, of {source}.</source>
        <translation>Das System nennt {address} ({source}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The terms are set.</source>
        <translation>Die Bedingungen sind festgelegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>The terms are signed by accepting them.</source>
        <translation>Unterzeichnet wird, indem man den Bedingungen zustimmt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The terms of {name} have to be accepted.</source>
        <translation>Den Bedingungen von {name} muss zugestimmt werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The two allocations come from different pools.</source>
        <translation>Die beiden Zuteilungen stammen aus verschiedenen Töpfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The upload goes on in the background.</source>
        <translation>Das Hochladen geht im Hintergrund weiter.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is no valid Unicode.</source>
        <translation>Der Wert ist kein gültiges Unicode.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is not JSON.</source>
        <translation>Der Wert ist kein JSON.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The window ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The worst is 1.</source>
        <translation>Die schlechteste ist 1.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The {column} is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>Die Spalte {column} ist nicht UTF-8. Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The {kind} was deleted, so nothing can be written to it.</source>
        <translation>{kind} wurde gelöscht; es lässt sich nichts mehr hineinschreiben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>The {n} chosen rows</source>
        <comment>The {n} chosen row</comment>
        <translation>
            <numerusform>Die gewählte Zeile</numerusform>
            <numerusform>Die {n} gewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a file {file} already.</source>
        <translation>Es gibt schon eine Datei {file}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>There is a further edition of this rubric already.</source>
        <translation>Von diesem Bewertungsbogen gibt es schon eine weitere Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a hub in {folder} already.</source>
        <translation>In {folder} liegt schon ein Hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>There is a newer version of this request already.</source>
        <translation>Es gibt schon eine neuere Fassung dieses Antrags.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>There is a rate from {day} on already.</source>
        <translation>Ab {day} gibt es schon einen Tarif.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>There is a rule for that already.</source>
        <translation>Dafür gibt es schon eine Regel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>There is no account with this login and password.</source>
        <translation>Es gibt kein Konto mit dieser Anmeldung und diesem Passwort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>There is no account {key} on this machine.</source>
        <translation>Es gibt kein Konto {key} auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>There is no action “{name}”.</source>
        <translation>Es gibt keine Aktion „{name}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>There is no call {name}.</source>
        <translation>Es gibt keinen Aufruf {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>There is no card (README.md).</source>
        <translation>Es gibt keine Karte (README.md).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>There is no command {name}.</source>
        <translation>Es gibt keinen Befehl {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_export.py"/>
        <source>There is no field {name} to export.</source>
        <translation>Ein Feld {name} zum Exportieren gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>There is no file or folder {path}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>There is no file {path} here.</source>
        <translation>Eine Datei {path} gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/versions.py"/>
        <source>There is no file {path} in it.</source>
        <translation>Darin gibt es keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>There is no folder {path}.</source>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>There is no format {format}.</source>
        <translation>Es gibt kein Format {format}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>There is no hub in {folder}.</source>
        <translation>In {folder} liegt kein Hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>There is no job {name}.</source>
        <translation>Es gibt keine Arbeit {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>There is no keyring here, so you stay signed in until the next start.</source>
        <translation>Hier gibt es keinen Schlüsselbund; Sie bleiben bis zum nächsten Start angemeldet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>There is no keyring that is safe to use.</source>
        <translation>Es gibt keinen Schlüsselbund, der sicher wäre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>There is no keyring yet.</source>
        <translation>Es gibt noch keinen Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There is no kind {name}.</source>
        <translation>Es gibt keine Art {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>There is no list {name} at this hub.</source>
        <translation>An diesem Hub gibt es keine Liste {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>There is no log {name}.</source>
        <translation>Es gibt kein Protokoll {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>There is no real conflict with this review.</source>
        <translation>Bei diesem Gutachten besteht kein tatsächlicher Konflikt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>There is no room to look at it: {why}.</source>
        <translation>Es fehlt der Platz, um sie anzusehen: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>There is no setting {key}.</source>
        <translation>Es gibt keine Einstellung {key}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>There is no such dataset, or you may not see it.</source>
        <translation>Es gibt keinen solchen Datensatz, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>There is no such file, or you may not see it.</source>
        <translation>Es gibt keine solche Datei, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>There is no such upload, or it is somebody else's.</source>
        <translation>Es gibt keinen solchen Upload, oder er gehört jemand anderem.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>There is no transfer {id}.</source>
        <translation>Es gibt keine Übertragung {id}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>There is no way to that machine from here: the network is down, or a VPN is needed.</source>
        <translation>Von hier führt kein Weg zu diesem Rechner: das Netz ist ausgefallen, oder es braucht ein VPN.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>There is nobody to warn of its end.</source>
        <translation>Es gibt niemanden, der vor dem Ende zu warnen wäre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse ist nichts.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>There is nothing in this span of time; choose a longer one.</source>
        <translation>In dieser Zeit gibt es nichts; wählen Sie eine längere.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>There is nothing to note of this allocation now.</source>
        <translation>Zu dieser Zuteilung ist jetzt nichts festzuhalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>There is nothing unread.</source>
        <translation>Es gibt nichts Ungelesenes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>There is too little usage yet to tell when it runs out.</source>
        <translation>Es gibt noch zu wenig Nutzung, um zu sagen, wann es ausgeht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>There was no {value} in this time zone.</source>
        <translation>In dieser Zeitzone gab es {value} nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>These are proposed. Take out whom you do not want to ask.</source>
        <translation>Diese sind vorgeschlagen. Nehmen Sie heraus, wen Sie nicht fragen möchten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>These bytes have another SHA-256 than was said.</source>
        <translation>Diese Bytes haben einen anderen SHA-256 als angegeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>These change together, so each of them needs a value: {fields}.</source>
        <translation>Diese ändern sich gemeinsam, also braucht jedes einen Wert: {fields}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, and you have no access yet.</source>
        <translation>Diese Dateien werden auf Anfrage gegeben, und Sie haben noch keinen Zugriff.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, to members of the alliance.</source>
        <translation>Diese Dateien werden auf Anfrage an Mitglieder der Allianz gegeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given once version {n} of the terms is signed.</source>
        <translation>Diese Dateien werden gegeben, sobald Fassung {n} der Bedingungen unterzeichnet ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given to members who have signed the terms.</source>
        <translation>Diese Dateien werden Mitgliedern gegeben, die die Bedingungen unterzeichnet haben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given under terms, and none are in force yet.</source>
        <translation>Diese Dateien werden unter Bedingungen gegeben, und noch sind keine in Kraft.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are free.</source>
        <translation>Diese Tasten sind frei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are the same everywhere, and cannot be changed.</source>
        <translation>Diese Tasten sind überall gleich und nicht zu ändern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>These terms are signed already.</source>
        <translation>Diese Bedingungen sind schon unterzeichnet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advise the applicant on it.</source>
        <translation>Diese Person betreut die antragstellende dabei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advised the applicant on another request.</source>
        <translation>Diese Person hat die antragstellende bei einem anderen Antrag betreut.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>They are kept on this computer until you save or discard them.</source>
        <translation>Sie bleiben auf diesem Computer, bis Sie sie speichern oder verwerfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, as the applicant is.</source>
        <translation>Gehört wie die antragstellende Person zu {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, which gives the credits.</source>
        <translation>Gehört zu {organisation}, die das Guthaben gibt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>They are yours alone, and on all your computers.</source>
        <translation>Sie gehören Ihnen allein und sind auf allen Ihren Computern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>They cannot understand each other.</source>
        <translation>Sie können einander nicht verstehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>They go on when the window closes.</source>
        <translation>Sie gehen weiter, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They observe “{project}”, which it is asked for.</source>
        <translation>Beobachtet „{project}“, wofür beantragt wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>They show up here as they arrive; you need not wait.</source>
        <translation>Sie erscheinen hier, wie sie eintreffen; Sie brauchen nicht zu warten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>They sign in with their password.</source>
        <translation>Die Anmeldung geht mit dem Passwort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They take part in “{project}”, which it is asked for.</source>
        <translation>Nimmt an „{project}“ teil, wofür beantragt wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They were of {organisation} until {day}, where the applicant is.</source>
        <translation>Gehörte bis {day} zu {organisation}, wie die antragstellende Person.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>They were thrown away. Look whether the file has changed, and send it anew.</source>
        <translation>Sie wurden verworfen. Sehen Sie nach, ob sich die Datei geändert hat, und senden Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They work with the applicant on “{project}”.</source>
        <translation>Arbeitet mit der antragstellenden Person an „{project}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They would share what is granted.</source>
        <translation>Würde am Bewilligten teilhaben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This PostgreSQL is version {found}; the hub needs {needed} or newer.</source>
        <translation>Dieses PostgreSQL hat Version {found}; der Hub braucht {needed} oder neuer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>This accelerator has rates already.</source>
        <translation>Dieser Beschleuniger hat schon Tarife.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>This accelerator is another organisation's.</source>
        <translation>Dieser Beschleuniger gehört einer anderen Organisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>This access token has ended or was never given.</source>
        <translation>Dieses Zugangstoken ist abgelaufen oder wurde nie vergeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/file_callers.py"/>
        <source>This access token was revoked, has ended or was never given.</source>
        <translation>Dieses Zugriffstoken wurde entzogen, ist abgelaufen oder wurde nie vergeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>This access was revoked already.</source>
        <translation>Dieser Zugriff wurde schon entzogen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>This access was revoked, so it is not renewed.</source>
        <translation>Dieser Zugriff wurde entzogen und wird daher nicht verlängert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>This address does not take this method.</source>
        <translation>Diese Adresse nimmt diese Methode nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address sends requests faster than the hub answers them.</source>
        <translation>Diese Adresse sendet Anfragen schneller, als der Hub sie beantwortet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address takes application/json as it is, not {found}.</source>
        <translation>Diese Adresse nimmt application/json, wie es ist, nicht {found}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This address takes {type} alone.</source>
        <translation>Diese Adresse nimmt nur {type}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This allocation has ended, and what was left of it is gone.</source>
        <translation>Diese Zuteilung ist beendet, und was übrig war, ist verfallen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is another person's.</source>
        <translation>Diese Zuteilung gehört jemand anderem.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>This allocation is in the ledger already.</source>
        <translation>Diese Zuteilung ist schon im Hauptbuch.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>This allocation is not over.</source>
        <translation>Diese Zuteilung ist nicht beendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This allocation is over for good, so nothing can be added to it.</source>
        <translation>Diese Zuteilung ist endgültig vorbei, also kann nichts hinzukommen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is over for good.</source>
        <translation>Diese Zuteilung ist endgültig beendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>This allocation is {state} already.</source>
        <translation>Der Zustand dieser Zuteilung ist schon: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is for others than you.</source>
        <translation>Diese Ausschreibung richtet sich an andere.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is not open today.</source>
        <translation>Diese Ausschreibung ist heute nicht offen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>This cannot be taken back. What is left goes back to the pool.</source>
        <translation>Das lässt sich nicht zurücknehmen. Was übrig ist, geht in den Pool zurück.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change is not there any more.</source>
        <translation>Diese Änderung ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change was sent already, so it cannot be taken back.</source>
        <translation>Diese Änderung wurde schon gesendet und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>This computer has no keyring that is safe to use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sicher wäre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>This conflict is open.</source>
        <translation>Dieser Konflikt ist offen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is resolved already.</source>
        <translation>Dieser Konflikt ist schon gelöst.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>This conflict is settled, or is of no request.</source>
        <translation>Dieser Konflikt ist geklärt oder gehört zu keinem Antrag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is somebody else's.</source>
        <translation>Dieser Konflikt gehört jemand anderem.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>This conflict was found of a request, so it stays as it is.</source>
        <translation>Dieser Konflikt wurde zu einem Antrag gefunden und bleibt daher, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This database holds something already.</source>
        <translation>In dieser Datenbank liegt schon etwas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This database keeps texts as {found}; the hub needs UTF8.</source>
        <translation>Diese Datenbank speichert Texte als {found}; der Hub braucht UTF8.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>This dataset has no version {label}.</source>
        <translation>Dieser Datensatz hat keine Version {label}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>This decision grants</source>
        <translation>Diese Entscheidung bewilligt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device belongs to another account.</source>
        <translation>Dieses Gerät gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device has sent another change as number {mid} before.</source>
        <translation>Dieses Gerät hat schon eine andere Änderung als Nummer {mid} gesendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>This device was away for so long that the hub has forgotten what was deleted since.</source>
        <translation>Dieses Gerät war so lange fort, dass der Hub vergessen hat, was seither gelöscht wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This device was signed out: its token was used twice.</source>
        <translation>Dieses Gerät wurde abgemeldet: sein Token wurde zweimal verwendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>This draft is too long to be kept.</source>
        <translation>Dieser Entwurf ist zu lang, um behalten zu werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>This hub does not compare.</source>
        <translation>Dieser Hub vergleicht nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This hub has an administrator already.</source>
        <translation>Dieser Hub hat schon einen Administrator.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>This hub has nothing to show here.</source>
        <translation>Dieser Hub hat hier nichts zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This hub speaks versions {oldest} to {newest} of the protocol, this app version {ours}.</source>
        <translation>Dieser Hub spricht die Versionen {oldest} bis {newest} des Protokolls, diese App Version {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This hub was moved to {place}.</source>
        <translation>Dieser Hub ist nach {place} umgezogen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>This hub's data has schema {found}, which a newer AllianceHub made.</source>
        <translation>Die Daten dieses Hubs haben das Schema {found}, das ein neueres AllianceHub gemacht hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>This invitation is not known here, was taken up before, or has ended.</source>
        <translation>Diese Einladung ist hier nicht bekannt, wurde schon angenommen oder ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>This is a fault of the app: report it.</source>
        <translation>Das ist ein Fehler der App: Melden Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>This is a fault of the app; its log tells more. What waits is kept.</source>
        <translation>Das ist ein Fehler der App; mehr steht im Protokoll. Was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>This is a test</source>
        <translation>Dies ist ein Test</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is a workbook of a spreadsheet program, not a text file.</source>
        <translation>Das ist eine Mappe eines Tabellenprogramms, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>This is all that will be written, as it will be written. Untick what you would rather keep. Nothing is sent: you hand the file to whom you trust.</source>
        <translation>Das ist alles, was geschrieben wird, so wie es geschrieben wird. Nehmen Sie das Häkchen weg, wo Sie etwas lieber behalten. Nichts wird gesendet: Sie geben die Datei, wem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>This is locked: this device has been away from the hub for longer than the hub allows.</source>
        <translation>Dies ist gesperrt: Dieses Gerät war länger vom Hub weg, als der Hub erlaubt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>This is no JSON: line {line}, column {column} cannot be read.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>This is no YAML: line {line} cannot be read.</source>
        <translation>Das ist kein YAML: Zeile {line} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>This is no object in braces.</source>
        <translation>Das ist kein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>This is no output of sacct that can be read: {why}</source>
        <translation>Das ist keine lesbare Ausgabe von sacct: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is no text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>This is not an invitation link.</source>
        <translation>Das ist kein Einladungslink.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This is not the set-up code.</source>
        <translation>Das ist nicht der Einrichtungscode.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>This is one line of at most 500 characters.</source>
        <translation>Das ist eine Zeile von höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>This is the card of a model, and would be that of a dataset here.</source>
        <translation>Dies ist die Karte eines Modells und würde hier die eines Datensatzes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>This link is not opened: only pages of the web and mail are.</source>
        <translation>Dieser Link wird nicht geöffnet: nur Webseiten und E-Mail werden es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>This link is too long to be one of AllianceHub's.</source>
        <translation>Dieser Link ist zu lang, um von AllianceHub zu sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>This machine's clock and the hub's differ by {seconds} s.</source>
        <translation>Die Uhren dieses Rechners und des Hubs weichen um {seconds} s voneinander ab.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This membership is suspended, so nobody can sign in with it.</source>
        <translation>Diese Mitgliedschaft ist gesperrt; niemand kann sich damit anmelden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This needs an account.</source>
        <translation>Dafür braucht es ein Konto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>This offer could be answered until {day}.</source>
        <translation>Dieses Angebot konnte bis {day} beantwortet werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>This part of the allocation does not begin now.</source>
        <translation>Dieser Teil der Zuteilung beginnt jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>This part of the allocation does not end now.</source>
        <translation>Dieser Teil der Zuteilung endet jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This part of the allocation has ended, and what was left of it is gone.</source>
        <translation>Dieser Teil der Zuteilung ist beendet, und was von ihm übrig war, ist fort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>This person exists already, or the id is no UUID.</source>
        <translation>Diese Person gibt es schon, oder die Kennung ist keine UUID.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>This person is a member of the organisation at that time already.</source>
        <translation>Diese Person ist zu dieser Zeit schon Mitglied der Organisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>This person takes part in the project already.</source>
        <translation>Diese Person nimmt schon am Projekt teil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This preview is not there any more.</source>
        <translation>Diese Vorschau ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>This rate does not begin now.</source>
        <translation>Dieser Tarif beginnt jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>This rate has begun, so it stays as it is.</source>
        <translation>Dieser Tarif hat begonnen, also bleibt er, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This refresh token has ended or was never given.</source>
        <translation>Dieses Erneuerungstoken ist abgelaufen oder wurde nie vergeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This report is not there any more.</source>
        <translation>Dieser Bericht ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>This request does not lapse now.</source>
        <translation>Dieser Antrag verfällt jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>This request is decided already.</source>
        <translation>Über diesen Antrag ist schon entschieden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>This request is not up for review any more.</source>
        <translation>Dieser Antrag steht nicht mehr zur Begutachtung an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>This request is not up for review.</source>
        <translation>Dieser Antrag steht nicht zur Begutachtung an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is to be screened first.</source>
        <translation>Dieser Antrag ist zuerst vorzuprüfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>This request is up for review.</source>
        <translation>Dieser Antrag wird begutachtet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is {state} already.</source>
        <translation>Dieser Antrag ist schon im Zustand „{state}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>This request is {state}.</source>
        <translation>Dieser Antrag ist im Zustand „{state}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request waits for its advisor, and is not decided before.</source>
        <translation>Dieser Antrag wartet auf die betreuende Person und wird vorher nicht entschieden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>This request was submitted, so its text stays as it is.</source>
        <translation>Dieser Antrag wurde eingereicht, sein Text bleibt daher, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review is not asked for any more.</source>
        <translation>Dieses Gutachten wird nicht mehr erbeten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>This review is not late, or that was said already.</source>
        <translation>Dieses Gutachten ist nicht überfällig, oder das wurde schon gesagt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review was given already.</source>
        <translation>Dieses Gutachten ist schon abgegeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>This review was given, or is not asked for any more.</source>
        <translation>Dieses Gutachten ist abgegeben oder wird nicht mehr erbeten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>This review was given, so it stays as it is.</source>
        <translation>Dieses Gutachten ist abgegeben und bleibt daher, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>This row</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet does not end now.</source>
        <translation>Dieses Teilguthaben endet jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet is closed already.</source>
        <translation>Dieses Teilguthaben ist schon geschlossen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>This upload was said to have {n} bytes, and more came.</source>
        <translation>Dieser Upload sollte {n} Bytes haben, und es kamen mehr.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>This version has no files yet.</source>
        <translation>Diese Version hat noch keine Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>This version has no such file.</source>
        <translation>Diese Version hat keine solche Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version is deprecated; look for a newer one.</source>
        <translation>Diese Version ist veraltet; suchen Sie eine neuere.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>This version is of another dataset.</source>
        <translation>Diese Version gehört zu einem anderen Datensatz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>This version is {state}: it stays as it is.</source>
        <translation>Der Zustand dieser Version: {state}. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/navigation.py"/>
        <source>This version of AllianceHub does not know what that is.</source>
        <translation>Diese Version von AllianceHub weiß nicht, was das ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was withdrawn: {reason}</source>
        <translation>Diese Version wurde zurückgezogen: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was yanked, and should not be used: {reason}</source>
        <translation>Von dieser Version wird abgeraten, sie soll nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>This would begin on {day}, and no pool on {resource} that is open lasts so long.</source>
        <translation>Das würde am {day} beginnen, und kein offener Topf für {resource} reicht so lange.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>This {kind} is there already.</source>
        <translation>{kind} ist schon da.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>This {kind}'s conversation is not open to you.</source>
        <translation>Diese Unterhaltung ({kind}) steht Ihnen nicht offen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Those that you make are listed here until they end.</source>
        <translation>Die Sie erstellen, stehen hier, bis sie enden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Those who decide read it. It stays as it is then.</source>
        <translation>Wer entscheidet, liest es. Danach bleibt es, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Those who decide the request can settle it, with a reason.</source>
        <translation>Wer über den Antrag entscheidet, kann ihn mit einer Begründung klären.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Tick what is missing, so that whoever decides knows.</source>
        <translation>Kreuzen Sie an, was fehlt, damit die Entscheidenden es wissen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>Title is needed.</source>
        <translation>Titel wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title, to be translated</source>
        <translation>Titel, zum Übersetzen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_version.py"/>
        <source>To be changed: {title} {label}</source>
        <translation>Zu ändern: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_version.py"/>
        <source>To be published: {title} {label}</source>
        <translation>Zu veröffentlichen: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To renew, supplement, extend or report on.</source>
        <translation>Zum Erneuern, Ergänzen, Verlängern oder Berichten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>To take it back, delete the account.</source>
        <translation>Um sie zurückzunehmen, löschen Sie das Konto.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To the allocation</source>
        <translation>An die Zuteilung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Today's rate. It changes by the action “Set a rate”.</source>
        <translation>Der heutige Tarif. Er ändert sich durch die Aktion „Einen Tarif festlegen“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Token copied.</source>
        <translation>Token kopiert.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left for its time limit</source>
        <translation>Für seine Zeitgrenze ist zu wenig Guthaben übrig</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left in your sub-wallet for its time limit</source>
        <translation>In Ihrem Teilguthaben ist für seine Zeitgrenze zu wenig übrig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Too many datasets of this owner are called “{name}”.</source>
        <translation>Zu viele Datensätze dieses Eigentümers heißen „{name}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <source>Too many people are signing in at this moment.</source>
        <translation>In diesem Moment melden sich zu viele an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>Too many wrong passwords in a row.</source>
        <translation>Zu viele falsche Passwörter nacheinander.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Too many {kinds} belong to it to delete them with it.</source>
        <translation>Zu viele {kinds} gehören dazu, um sie mitzulöschen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Took up an invitation</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers…</source>
        <translation>Übertragungen…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trouble</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust &amp; safety tools</source>
        <translation>Werkzeuge für Vertrauen und Sicherheit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in {seconds} seconds.</source>
        <translation>Versuchen Sie es in {seconds} Sekunden noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>Try again later, and tell whoever runs the hub if it stays.</source>
        <translation>Versuchen Sie es später, und sagen Sie es dem Betreiber des Hubs, wenn es so bleibt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try again later, or from another network.</source>
        <translation>Versuchen Sie es später noch einmal oder aus einem anderen Netz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Try again when that has ended.</source>
        <translation>Versuchen Sie es noch einmal, wenn das zu Ende ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Try again: it is started when it is needed. Its log is engine.log in the profile.</source>
        <translation>Versuchen Sie es noch einmal: sie startet, wenn sie gebraucht wird. Ihr Protokoll ist engine.log im Profil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again; if it stays, tell whoever runs the hub and name the request id.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, nennen Sie dem Betreiber des Hubs die Kennung der Anfrage.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try another network or your VPN. If a proxy is needed here, enter it.</source>
        <translation>Versuchen Sie ein anderes Netz oder Ihr VPN. Braucht es hier einen Proxy, tragen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Try another network, without a proxy that changes data; else tell whoever runs the hub.</source>
        <translation>Versuchen Sie es in einem anderen Netz, ohne einen Proxy, der Daten verändert; sonst sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Two columns mean {name}.</source>
        <translation>Zwei Spalten bedeuten {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Two criteria are called {name}.</source>
        <translation>Zwei Kriterien heißen {name}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Two edits met</source>
        <translation>Zwei Änderungen trafen sich</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Two edits met: choose</source>
        <translation>Zwei Änderungen trafen sich: wählen Sie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Two that are chosen, else the newest two</source>
        <translation>Die zwei gewählten, sonst die neuesten zwei</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Type the beginnings of words, in any order: all of them must be there.</source>
        <translation>Tippen Sie Wortanfänge in beliebiger Reihenfolge: alle müssen vorkommen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Type to find actions, places, settings and things</source>
        <translation>Tippen, um Aktionen, Orte, Einstellungen und Inhalte zu finden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>Type to search, ↓ to browse</source>
        <translation>Tippen zum Suchen, ↓ zum Blättern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Type words of what you look for.</source>
        <translation>Tippen Sie Wörter dessen, was Sie suchen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under 1 MB</source>
        <translation>Unter 1 MB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unit-seconds</source>
        <translation>Einheiten-Sekunden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Unlock it and sync, or sign in again.</source>
        <translation>Entsperren Sie ihn und gleichen Sie ab, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock it; then you stay signed in.</source>
        <translation>Entsperren Sie ihn; dann bleiben Sie angemeldet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock or install a keyring, then start AllianceHub again.</source>
        <translation>Entsperren oder installieren Sie einen Schlüsselbund, und starten Sie AllianceHub dann neu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock or install a keyring: `alliancehub doctor` tells how it stands.</source>
        <translation>Entsperren oder installieren Sie einen Schlüsselbund: `alliancehub doctor` sagt, wie es um ihn steht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock the keyring of this desktop, then sync.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Desktops und gleichen Sie dann ab.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unresolved</source>
        <translation>Ungelöst</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until Monday morning</source>
        <translation>Bis Montagmorgen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until tomorrow morning</source>
        <translation>Bis morgen früh</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Until you have given your review. Somebody else is asked then.</source>
        <translation>Bis Sie Ihr Gutachten abgegeben haben. Dann wird jemand anderes gebeten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Up and Down choose, Return opens, Esc closes, ? helps</source>
        <translation>Auf und Ab wählen, Enter öffnet, Esc schließt, ? hilft</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Up to date</source>
        <translation>Auf dem Stand</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Update PostgreSQL, or use another server.</source>
        <translation>Aktualisieren Sie PostgreSQL, oder nehmen Sie einen anderen Server.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Update needed</source>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <source>Update the app and try again.</source>
        <translation>Aktualisieren Sie die App, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>Update the app.</source>
        <translation>Aktualisieren Sie die App.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Update this app; what waits is kept, and sent then.</source>
        <translation>Aktualisieren Sie diese App; was wartet, bleibt erhalten und wird dann gesendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Upload a folder to it first.</source>
        <translation>Laden Sie zuerst einen Ordner hinein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder: all files in it become those of this draft.</source>
        <translation>Laden Sie einen Ordner hoch: alle Dateien darin werden die dieses Entwurfs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder…</source>
        <translation>Ordner hochladen…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Upload at most (kB a second, 0 for no limit)</source>
        <translation>Hochladen höchstens (kB je Sekunde, 0 für unbegrenzt)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files to it and publish it when it is ready.</source>
        <translation>Laden Sie Dateien hinein, und veröffentlichen Sie sie, wenn sie fertig ist.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files with at most</source>
        <translation>Dateien hochladen mit höchstens</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Upload into version {label}</source>
        <translation>In Version {label} hochladen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Upload of {name}</source>
        <translation>Upload von {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload which folder?</source>
        <translation>Welchen Ordner hochladen?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Upload-Metadata names no sha256 of 64 hexadecimal digits in lower case.</source>
        <translation>Upload-Metadata nennt keinen sha256 aus 64 hexadezimalen Ziffern in Kleinschreibung.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage appears here once the first job has ended and was imported.</source>
        <translation>Nutzung erscheint hier, sobald der erste Job beendet und übernommen ist.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage is charged at the rate of the day on which a job started.</source>
        <translation>Nutzung wird zum Tarif des Tages berechnet, an dem ein Job begann.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage known until</source>
        <translation>Nutzung bekannt bis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage records</source>
        <translation>Nutzungsdatensätze</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Usage {usage} of job {job} is not posted: {why}.</source>
        <translation>Die Nutzung {usage} des Jobs {job} ist nicht gebucht: {why}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Use compute</source>
        <translation>Rechenzeit nutzen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Use https://{host}, or ask whoever runs the hub.</source>
        <translation>Verwenden Sie https://{host}, oder fragen Sie den Betreiber des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Use letters, digits and . _ + -, such as 1.0.0.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und . _ + -, etwa 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>Use letters, digits, spaces and hyphens, such as work.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche, zum Beispiel arbeit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Use one of: {choices}.</source>
        <translation>Verwenden Sie eines von: {choices}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Use small letters, digits, “-”, “_” and “.”, and begin with a letter or digit.</source>
        <translation>Nehmen Sie Kleinbuchstaben, Ziffern, „-“, „_“ und „.“, und beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Use that hub, or stop it first; a second one needs a folder of its own, --data.</source>
        <translation>Benutzen Sie jenen Hub, oder beenden Sie ihn zuerst; ein zweiter braucht einen eigenen Ordner, --data.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Use the address that is named in the certificate, or tell whoever runs the hub.</source>
        <translation>Verwenden Sie die Adresse, die im Zertifikat steht, oder sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>Use {formats}.</source>
        <translation>Verwenden Sie {formats}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used before, in seconds</source>
        <translation>Vorher genutzt, in Sekunden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used beyond the balance</source>
        <translation>Über das Guthaben hinaus verbraucht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>User of the proxy</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>User, where the proxy asks for one</source>
        <translation>Benutzer, wo der Proxy danach fragt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/version_panel.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} has no files yet.</source>
        <translation>Version {label} hat noch keine Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/unyank_version.py"/>
        <source>Version {label} is not yanked.</source>
        <translation>Von Version {label} wird nicht abgeraten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>Version {label} is yanked already.</source>
        <translation>Von Version {label} wird schon abgeraten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} is {state}.</source>
        <translation>Der Zustand von Version {label} ist: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} names no licence.</source>
        <translation>Version {label} nennt keine Lizenz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Version {label} was withdrawn.</source>
        <translation>Version {label} wurde zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Version {n} of these terms is in force now.</source>
        <translation>Jetzt gilt Fassung {n} dieser Bedingungen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, accepted</source>
        <translation>Version {n}, angenommen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, not accepted yet</source>
        <translation>Version {n}, noch nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Voted.</source>
        <translation>Abgestimmt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Votes are taken</source>
        <translation>Abstimmung läuft</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Votes on this are closed.</source>
        <translation>Die Abstimmung darüber ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Wait to be sent</source>
        <translation>Warten aufs Senden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Wait until its upload has ended, and resume the transfer.</source>
        <translation>Warten Sie, bis das Hochladen beendet ist, und setzen Sie die Übertragung fort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Wait until one is decided, or withdraw one.</source>
        <translation>Warten Sie, bis einer entschieden ist, oder ziehen Sie einen zurück.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Wait until whatever writes it has finished, and resume the transfer.</source>
        <translation>Warten Sie, bis das Programm, das sie schreibt, fertig ist, und setzen Sie die Übertragung fort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>Waiting for the background process to start…</source>
        <translation>Warten auf den Start des Hintergrundprozesses…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn</source>
        <translation>Wartet, bis die Reihe daran ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn, number {n}</source>
        <translation>Wartet, bis sie an der Reihe ist, Platz {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Waits for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Waits for the advisor</source>
        <translation>Wartet auf die betreuende Person</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your answer until {day}</source>
        <translation>Wartet auf Ihre Antwort bis {day}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your decision</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your endorsement</source>
        <translation>Wartet auf Ihre Befürwortung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Waits for your endorsement: {title}</source>
        <translation>Wartet auf Ihre Befürwortung: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your review</source>
        <translation>Wartet auf Ihr Gutachten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your vote</source>
        <translation>Wartet auf Ihre Stimme</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent.</source>
        <translation>Wartet aufs Senden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted by</source>
        <translation>Erbeten bis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted from</source>
        <translation>Gewünscht ab</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted until</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Warn of the end</source>
        <translation>Vor dem Ende warnen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Warnings and worse</source>
        <translation>Warnungen und Ernsteres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Was there already</source>
        <translation>War schon da</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Welcome to AllianceHub</source>
        <translation>Willkommen bei AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Welcome, {name}.</source>
        <translation>Willkommen, {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>What AllianceHub keeps on this machine.</source>
        <translation>Was AllianceHub auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>What AllianceHub wrote down on this computer. Addresses of hubs and people, ids and secrets are taken out; nothing is sent.</source>
        <translation>Was AllianceHub auf diesem Computer aufgeschrieben hat. Adressen von Hubs und Personen, Kennungen und Geheimnisse sind entfernt; nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What administrators see</source>
        <translation>Was die Verwaltung sieht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What all members see</source>
        <translation>Was alle Mitglieder sehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>What answers is no AllianceHub hub.</source>
        <translation>Was antwortet, ist kein Hub von AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What are the rows of this file?</source>
        <translation>Was sind die Zeilen dieser Datei?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>What arrived has another checksum than was sent along, so it was thrown away.</source>
        <translation>Was ankam, hat eine andere Prüfsumme als mitgesandt; es wurde verworfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>What became of it stands on its page, as far as you may see it.</source>
        <translation>Was daraus wurde, steht auf seiner Seite, soweit Sie es sehen dürfen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What came of it</source>
        <translation>Was daraus geworden ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What cannot be taken has to be corrected in the file first.</source>
        <translation>Was nicht übernommen werden kann, muss zuerst in der Datei berichtigt werden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What comes meanwhile is shown afterwards. The same hour twice: no quiet hours.</source>
        <translation>Was inzwischen kommt, wird danach gezeigt. Zweimal dieselbe Stunde: keine Ruhezeit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>What differs in the field that is chosen</source>
        <translation>Was sich im gewählten Feld unterscheidet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What each cycle brought</source>
        <translation>Was jeder Durchgang brachte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What everybody sees</source>
        <translation>Was alle sehen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What fits the language</source>
        <translation>Was zur Sprache passt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What happens next, why changes wait, and whether what is here is what the hub has.</source>
        <translation>Was als Nächstes geschieht, warum Änderungen warten und ob hier das ist, was der Hub hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is asked</source>
        <translation>Was beantragt wird</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is good on this computer, what is not, and what to do about it.</source>
        <translation>Was auf diesem Computer gut ist, was nicht, und was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>What is held</source>
        <translation>Was vorgemerkt ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>What is here is what the hub has. Scopes compared: {n}.</source>
        <translation>Hier ist, was der Hub hat. Verglichene Bereiche: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>What is it for?</source>
        <translation>Wofür ist es?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring has no key for it any more.</source>
        <translation>Was auf diesem Gerät liegt, ist verschlüsselt, und der Schlüsselbund hat keinen Schlüssel mehr dafür.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring with its key is locked.</source>
        <translation>Was auf diesem Gerät liegt, ist verschlüsselt, und der Schlüsselbund mit dem Schlüssel ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What is left, in credits</source>
        <translation>Was übrig ist, in Guthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>What is made of {dataset} may not be passed on ({licence}).</source>
        <translation>Was aus {dataset} entsteht, darf nicht weitergegeben werden ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What is made of “{title}” is to be under its own licence ({licence}).</source>
        <translation>Was aus „{title}“ gemacht wird, muss unter dessen eigener Lizenz stehen ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What is missing or wrong</source>
        <translation>Was fehlt oder falsch ist</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>What is not as it should be</source>
        <translation>Was nicht ist, wie es sein soll</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is only counted in the inbox, in one notification.</source>
        <translation>Was nur im Posteingang gezählt wird, in einer Benachrichtigung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What is opened by this access to a dataset</source>
        <translation>Was dieser Zugriff auf einen Datensatz öffnet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What is shown may be wrong; the hub has everything that was sent.</source>
        <translation>Was gezeigt wird, kann falsch sein; der Hub hat alles, was gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is to be changed</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is wrong with it</source>
        <translation>Was daran falsch ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>What it has is kept: go on later, and tell whoever runs the hub to make room.</source>
        <translation>Was er hat, behält er: fahren Sie später fort, und bitten Sie den Betreiber des Hubs, Platz zu schaffen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>What it is about was deleted, or you may not see it any more.</source>
        <translation>Worum es ging, wurde gelöscht, oder Sie dürfen es nicht mehr sehen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it is for is missing: tasks or keywords.</source>
        <translation>Wofür es ist, fehlt: Aufgaben oder Stichwörter.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for.</source>
        <translation>Wofür sie ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it was made of is missing.</source>
        <translation>Woraus es gemacht wurde, fehlt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it was made of.</source>
        <translation>Woraus sie gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>What it would cost</source>
        <translation>Was es kosten würde</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What its holder has not used goes back to the allocation.</source>
        <translation>Was nicht verbraucht wurde, geht an die Zuteilung zurück.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add is listed here.</source>
        <translation>Was Mitglieder hinzufügen, steht hier.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add or import from a catalogue is listed here.</source>
        <translation>Was Mitglieder hinzufügen oder aus einem Katalog importieren, steht hier.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members start is listed here.</source>
        <translation>Was Mitglieder beginnen, steht hier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>What metrics and traces need is not installed.</source>
        <translation>Was Metriken und Traces brauchen, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What notifies me, and how loud…</source>
        <translation>Was mich benachrichtigt, und wie auffällig…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>What notifies you, and how loud</source>
        <translation>Was Sie benachrichtigt, und wie auffällig</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What reviewers see who are not to know the applicant</source>
        <translation>Was Gutachter sehen, die den Antragsteller nicht kennen sollen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>What speaks to PostgreSQL is not installed.</source>
        <translation>Was mit PostgreSQL spricht, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>What speaks to S3 is not installed.</source>
        <translation>Was mit S3 spricht, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>What the job {name} was given does not fit it.</source>
        <translation>Was der Arbeit {name} mitgegeben wurde, passt nicht zu ihr.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the panel found</source>
        <translation>Was das Gremium befand</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the people of this organisation see</source>
        <translation>Was die Personen dieser Organisation sehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the reviewer and those who decide see of one review</source>
        <translation>Was der Gutachter und die Entscheidenden von einem Gutachten sehen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the reviewers say</source>
        <translation>Was die Gutachter sagen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the scores mean</source>
        <translation>Bedeutung der Noten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the team of this project sees</source>
        <translation>Was das Team dieses Projekts sieht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who asked and those who decide see</source>
        <translation>Was die Antragstellenden und die Entscheidenden sehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide see before a reviewer is asked</source>
        <translation>Was die Entscheidenden sehen, bevor ein Gutachter gefragt wird</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide share with the reviewers</source>
        <translation>Was die Entscheidenden mit den Gutachtern teilen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who hold this sub-wallet see</source>
        <translation>Was die Inhaber dieses Teilkontos sehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who may open this dataset see</source>
        <translation>Was diejenigen sehen, die diesen Datensatz öffnen dürfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What to import</source>
        <translation>Was importieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>What to print</source>
        <translation>Was drucken</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What uses the disk, and freeing it…</source>
        <translation>Was den Datenträger belegt, und Freigeben…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>What was found, by kind</source>
        <translation>Was gefunden wurde, nach Art</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What would be left, in credits</source>
        <translation>Was übrig wäre, in Guthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you alone see</source>
        <translation>Was nur Sie sehen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you are asked to review, and whom you asked, is listed here.</source>
        <translation>Was Sie begutachten sollen und wen Sie gebeten haben, steht hier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>What you change appears here until the hub has confirmed it.</source>
        <translation>Was Sie ändern, erscheint hier, bis der Hub es bestätigt hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>What you change is sent when you are back.</source>
        <translation>Was Sie ändern, wird gesendet, wenn Sie zurück sind.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What you do is kept on this machine and goes out later.</source>
        <translation>Was Sie tun, bleibt auf diesem Rechner und geht später hinaus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you may see</source>
        <translation>Was Sie sehen dürfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>What you type into a form and do not save waits here, also after a crash.</source>
        <translation>Was Sie in ein Formular tippen und nicht speichern, wartet hier, auch nach einem Absturz.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you would grant; 0 where you name no amount.</source>
        <translation>Was Sie bewilligen würden; 0, wenn Sie keinen Betrag nennen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>What {account} sees, for working offline</source>
        <translation>Was {account} sieht, für die Arbeit ohne Verbindung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>What {licence} allows cannot be told: it is no licence of the SPDX list.</source>
        <translation>Was {licence} erlaubt, lässt sich nicht sagen: Es ist keine Lizenz der SPDX-Liste.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What {licence} allows is not known here.</source>
        <translation>Was {licence} erlaubt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What “{title}” allows is not known ({licence}).</source>
        <translation>Was „{title}“ erlaubt, ist nicht bekannt ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>When AllianceHub is opened</source>
        <translation>Wenn AllianceHub geöffnet wird</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Where two edits of one field meet, both are kept here until you choose one.</source>
        <translation>Wo zwei Änderungen desselben Feldes aufeinandertreffen, bleiben beide hier, bis Sie eine wählen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whether its allocations may go below zero.</source>
        <translation>Ob seine Zuteilungen ins Minus gehen dürfen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Which data may not be processed there.</source>
        <translation>Welche Daten dort nicht verarbeitet werden dürfen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Which hub to try is not said.</source>
        <translation>Welcher Hub zu prüfen ist, ist nicht gesagt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Which languages it holds is missing.</source>
        <translation>Welche Sprachen es enthält, fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Which log</source>
        <translation>Welches Protokoll</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Which proxy is not said.</source>
        <translation>Welcher Proxy, ist nicht gesagt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Which report</source>
        <translation>Welcher Bericht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Which version of Croissant it is written for is missing.</source>
        <translation>Für welche Version von Croissant es geschrieben ist, fehlt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who did what, as the hub keeps it.</source>
        <translation>Wer was getan hat, wie der Hub es festhält.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who gets a part of their own; what they leave comes back at the end.</source>
        <translation>Wer einen eigenen Anteil bekommt; was übrig bleibt, kommt am Ende zurück.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who is cited, in this order.</source>
        <translation>Wer zitiert wird, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Who made it is missing.</source>
        <translation>Wer es gemacht hat, fehlt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who may ask</source>
        <translation>Wer fragen darf</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>Who reviews it declares a conflict at the review that they were asked for.</source>
        <translation>Wer begutachtet, gibt einen Konflikt bei dem Gutachten an, um das er gebeten wurde.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who sees it</source>
        <translation>Wer ihn sieht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Who takes the disk can read what is kept on it.</source>
        <translation>Wer die Festplatte mitnimmt, kann lesen, was darauf liegt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever decides begins with it, and the applicant may read the reasons: name no reviewer.</source>
        <translation>Wer entscheidet, beginnt damit, und wer beantragt hat, liest womöglich die Begründungen: Nennen Sie niemanden, der begutachtet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Whoever drafts the version has to send them first.</source>
        <translation>Wer die Fassung entwirft, muss sie zuerst senden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Whoever holds it asks for it, and whoever keeps the dataset decides.</source>
        <translation>Es fragt an, wer ihn hat, und es entscheidet, wer den Datensatz verantwortet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever holds it is told the reason. Ask them to delete what they have.</source>
        <translation>Wer ihn hat, erfährt den Grund. Bitten Sie darum, Heruntergeladenes zu löschen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Whoever installed AllianceHub adds it: pip install 'alliancehub[parquet]'. Or download the file, and open it elsewhere.</source>
        <translation>Wer AllianceHub installiert hat, fügt es hinzu: pip install 'alliancehub[parquet]'. Oder laden Sie die Datei herunter und öffnen Sie sie anderswo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Whoever keeps the dataset</source>
        <translation>Wer den Datensatz betreut</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Whoever keeps the dataset can; whoever holds it can give it back.</source>
        <translation>Das kann, wer den Datensatz verantwortet; wer Zugriff hat, kann ihn zurückgeben.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever keeps the dataset decides. What it takes stands on its page.</source>
        <translation>Es entscheidet, wer den Datensatz verantwortet. Was nötig ist, steht auf seiner Seite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>Whoever receives it does, and never its author.</source>
        <translation>Es entscheidet, wer ihn empfängt, und nie, wer ihn gestellt hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Whoever receives it does, or whom they let decide in their place; never who asks.</source>
        <translation>Das tut, wer ihn erhält oder dafür vertreten darf; nie, wer ihn stellt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Whoever this is for cannot see the dataset, so a grant would be of no use.</source>
        <translation>Für wen das ist, sieht den Datensatz nicht; der Zugriff wäre also nutzlos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>Whose allocation it is may.</source>
        <translation>Wem die Zuteilung gehört, der darf es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Whose it is can ask.</source>
        <translation>Wem sie gehört, kann es beantragen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>Whose it is may, or an administrator of its donor.</source>
        <translation>Wem sie gehört, darf es, oder ein Administrator ihres Gebers.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Why changes wait</source>
        <translation>Warum Änderungen warten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is in this state</source>
        <translation>Warum sie in diesem Zustand ist</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is no hindrance</source>
        <translation>Warum er kein Hindernis ist</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is yanked</source>
        <translation>Warum von ihr abgeraten wird</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this licence is allowed</source>
        <translation>Warum diese Lizenz erlaubt ist</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this person</source>
        <translation>Warum diese Person</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why, and what to use instead</source>
        <translation>Warum, und was stattdessen zu verwenden ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width of the column</source>
        <translation>Breite der Spalte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a key in the keyring: who takes the disk cannot read it. Searching is slower.</source>
        <translation>Mit einem Schlüssel im Schlüsselbund: Wer die Festplatte mitnimmt, kann es nicht lesen. Das Suchen ist langsamer.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a real conflict nobody reviews or decides.</source>
        <translation>Mit einem tatsächlichen Konflikt begutachtet und entscheidet niemand.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>With a real conflict nobody reviews.</source>
        <translation>Mit einem tatsächlichen Konflikt begutachtet niemand.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a reason, which stays beside it.</source>
        <translation>Mit einer Begründung, die daneben stehen bleibt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>With an account</source>
        <translation>Mit einem Konto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>With the conversation</source>
        <translation>Mit der Unterhaltung</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the organisation</source>
        <translation>Mit der Organisation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the person</source>
        <translation>Mit der Person</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the project</source>
        <translation>Mit dem Projekt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>With these files {used} MB would be used, and {quota} MB may be.</source>
        <translation>Mit diesen Dateien wären {used} MB belegt, und {quota} MB dürfen es sein.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Withdraw it and ask again, or add a message to its conversation.</source>
        <translation>Ziehen Sie ihn zurück und fragen Sie neu, oder schreiben Sie eine Nachricht in die Unterhaltung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Withdraw it and revise it, or add a message to its conversation.</source>
        <translation>Ziehen Sie ihn zurück und überarbeiten Sie ihn, oder schreiben Sie im Gespräch dazu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, and revoke the access.</source>
        <translation>Ziehen Sie seine Versionen mit einem Grund zurück, und entziehen Sie den Zugriff.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, or let only its owner see it.</source>
        <translation>Ziehen Sie seine Versionen mit Begründung zurück, oder lassen Sie ihn nur den Eigentümer sehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Withdraw that one first, or choose another day.</source>
        <translation>Ziehen Sie erst jenen zurück, oder wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Withdraw what you declared, or let another decider settle it.</source>
        <translation>Ziehen Sie Ihre Angabe zurück, oder lassen Sie jemand anderen klären, der entscheidet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn.</source>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn. The rate before it goes on.</source>
        <translation>Zurückgezogen. Der Tarif davor gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a rule, a device shows what it holds for as long as it stays offline.</source>
        <translation>Ohne Regel zeigt ein Gerät, was es hat, solange es offline bleibt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a window, as soon as you sign in to your desktop; on Linux.</source>
        <translation>Ohne Fenster, sobald Sie sich am Desktop anmelden; unter Linux.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Words: {words}</source>
        <translation>Wörter: {words}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Work group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Worked out from {n} whole weeks of usage, of which later ones count more.</source>
        <comment>Worked out from {n} whole week of usage, of which later ones count more.</comment>
        <translation>
            <numerusform>Berechnet aus {n} ganzen Woche mit Nutzung; spätere zählen mehr.</numerusform>
            <numerusform>Berechnet aus {n} ganzen Wochen mit Nutzung; spätere zählen mehr.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Workload plan</source>
        <translation>Arbeitsplan</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Works with the applicant elsewhere</source>
        <translation>Arbeitet anderswo mit der antragstellenden Person zusammen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Write a message. Markdown works, @handle mentions.</source>
        <translation>Schreiben Sie eine Nachricht. Markdown geht, @Kürzel erwähnt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Write another</source>
        <translation>Einen anderen schreiben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write digits only.</source>
        <translation>Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>Write it as 2026-01-31.</source>
        <translation>Schreiben Sie es wie 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write it as 2026-01-31T09:00:00Z.</source>
        <translation>Schreiben Sie es wie 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Write it as a path, such as data/* or *.csv.</source>
        <translation>Schreiben Sie es als Pfad, etwa data/* oder *.csv.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Write it as “key: value”, one for each line.</source>
        <translation>Schreiben Sie „Schlüssel: Wert“, je eines pro Zeile.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Write it flatter; no format of descriptions needs that.</source>
        <translation>Schreiben Sie es flacher; kein Format für Beschreibungen braucht das.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Write its title, short name or id as AllianceHub shows it, or make it first.</source>
        <translation>Schreiben Sie Titel, Kurznamen oder Kennung, wie AllianceHub sie zeigt, oder legen Sie es zuerst an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Write them as tus does: sha256 and version, each with its value in Base64.</source>
        <translation>Schreiben Sie sie wie tus: sha256 und version, jeweils mit ihrem Wert in Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write yes or no.</source>
        <translation>Schreiben Sie yes oder no.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Written on this computer and sent to nobody. They name where in the program it happened and what was done last, never what was written.</source>
        <translation>Auf diesem Computer geschrieben und an niemanden gesendet. Sie nennen, wo im Programm es geschah und was zuletzt getan wurde, nie was geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yank</source>
        <translation>Abraten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked</source>
        <translation>Abgeraten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked.</source>
        <translation>Es wird davon abgeraten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You and somebody else changed “{field}” at the same time. Theirs stands for now.</source>
        <translation>Sie und jemand anderes haben „{field}“ gleichzeitig geändert. Vorerst gilt deren Wert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You appealed against this decision already.</source>
        <translation>Sie haben gegen diese Entscheidung schon Widerspruch eingelegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You are asked for a review by {day}: {title}</source>
        <translation>Sie werden bis {day} um ein Gutachten gebeten: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are in {organisation} now, as {role}.</source>
        <translation>Sie sind jetzt in {organisation}, als {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are no longer in {organisation}.</source>
        <translation>Sie sind nicht mehr in {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not a member of the organisation that would own it.</source>
        <translation>Sie sind nicht Mitglied der Organisation, der er gehören würde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not of the team of the project that it would come from.</source>
        <translation>Sie gehören nicht zum Team des Projekts, aus dem er käme.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You are recused. Those who decide are told.</source>
        <translation>Sie sind als befangen vermerkt. Wer entscheidet, erfährt es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>You are signed in as {name}.</source>
        <translation>Sie sind als {name} angemeldet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You are told when it is decided; you can add to its conversation.</source>
        <translation>Sie erfahren, wenn entschieden ist; Sie können in der Unterhaltung schreiben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You are {role} in “{project}” now.</source>
        <translation>Sie sind jetzt {role} in „{project}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are {role} of {organisation} now.</source>
        <translation>Sie sind jetzt {role} von {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You can ask again from {day} on.</source>
        <translation>Sie können ab dem {day} wieder anfragen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotes.py"/>
        <source>You can no longer see what this was about.</source>
        <translation>Worum es hier ging, können Sie nicht mehr sehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You cannot ask in their name.</source>
        <translation>Sie können nicht in deren Namen anfragen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>You cannot delete your own account.</source>
        <translation>Sie können Ihr eigenes Konto nicht löschen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>You cannot renew this access.</source>
        <translation>Sie können diesen Zugriff nicht verlängern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>You cannot revoke this access.</source>
        <translation>Sie können diesen Zugriff nicht entziehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>You cannot suspend yourself.</source>
        <translation>Sie können sich nicht selbst sperren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You deleted it while somebody else changed it. It stays until you decide.</source>
        <translation>Sie haben es gelöscht, während jemand anders es geändert hat. Es bleibt, bis Sie entscheiden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You do not decide over access to this dataset.</source>
        <translation>Sie entscheiden nicht über den Zugriff auf diesen Datensatz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>You do not decide this request.</source>
        <translation>Sie entscheiden nicht über diesen Antrag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>You do not decide which versions of this dataset are published.</source>
        <translation>Sie entscheiden nicht, welche Versionen dieses Datensatzes veröffentlicht werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>You do not represent this organisation.</source>
        <translation>Sie vertreten diese Organisation nicht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You have a conflict of interest: {why}</source>
        <translation>Sie haben einen Interessenkonflikt: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have a part in this request, so you have no vote.</source>
        <translation>Sie haben an diesem Antrag teil und daher keine Stimme.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You have a real conflict of interest: {why}</source>
        <translation>Sie haben einen tatsächlichen Interessenkonflikt: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You have an account at a hub.</source>
        <translation>Sie haben ein Konto bei einem Hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>You have begun {n} uploads and not ended them.</source>
        <translation>Sie haben {n} Uploads begonnen und nicht beendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have voted: this is your vote as it stands.</source>
        <translation>Sie haben abgestimmt: So steht Ihre Stimme jetzt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/handing_out.py"/>
        <source>You have {amount} credits: {title}</source>
        <translation>Sie haben {amount} Credits: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>You have {n} access tokens, which is the most there can be.</source>
        <translation>Sie haben {n} Zugriffstoken; mehr kann es nicht geben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You have {n} open requests in this call, which is its limit.</source>
        <translation>Sie haben in dieser Ausschreibung {n} offene Anträge; mehr sind nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>You keep this dataset, so you have all its files.</source>
        <translation>Sie verantworten diesen Datensatz und haben daher alle seine Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You look around as a guest.</source>
        <translation>Sie sehen sich als Gast um.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>You made it for an organisation or a project that you have left.</source>
        <translation>Sie haben es für eine Organisation oder ein Projekt angelegt, zu denen Sie nicht mehr gehören.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may ask again</source>
        <translation>Erneut fragen ab</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You may decide requests for {organisation} until {day}.</source>
        <translation>Sie dürfen bis {day} über Anträge für {organisation} entscheiden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may download it</source>
        <translation>Sie dürfen ihn herunterladen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>You may not close this allocation.</source>
        <translation>Sie dürfen diese Zuteilung nicht schließen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>You may not close this sub-wallet.</source>
        <translation>Sie dürfen dieses Teilguthaben nicht schließen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You may not decide this request, nor run its reviews.</source>
        <translation>Sie dürfen über diesen Antrag nicht entscheiden und seine Begutachtung nicht leiten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>You may not decide this request.</source>
        <translation>Sie dürfen diesen Antrag nicht entscheiden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not do this any more; you can copy what you wrote.</source>
        <translation>Das dürfen Sie nicht mehr; was Sie schrieben, können Sie kopieren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not make one any more; you can copy it.</source>
        <translation>Anlegen dürfen Sie das nicht mehr; Sie können es kopieren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>You may not manage this allocation.</source>
        <translation>Sie dürfen diese Zuteilung nicht verwalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>You may not {act} this {kind}.</source>
        <translation>Das dürfen Sie hier nicht: {kind} {act}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You no longer decide for {organisation}.</source>
        <translation>Sie entscheiden nicht mehr für {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>You no longer have access to what this changed, so it was dropped and its content erased.</source>
        <translation>Sie haben keinen Zugang mehr zu dem, was das änderte; es wurde verworfen und sein Inhalt gelöscht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You no longer take part in “{project}”.</source>
        <translation>Sie nehmen nicht mehr an „{project}“ teil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>You review this no more, for a conflict: {title}</source>
        <translation>Wegen eines Konflikts begutachten Sie dies nicht mehr: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You run a hub, and it printed a set-up code.</source>
        <translation>Sie betreiben einen Hub, und er hat einen Einrichtungscode ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You see only what is public.</source>
        <translation>Sie sehen nur, was öffentlich ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>You stay signed in until the background process ends, then sign in again.</source>
        <translation>Sie bleiben angemeldet, bis der Hintergrundprozess endet; dann melden Sie sich wieder an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>You stay signed in until the background process ends; the sign-in is written nowhere. To stay signed in for longer, install gnome-keyring or KWallet, sign in to the desktop again, and try again here.</source>
        <translation>Sie bleiben angemeldet, bis der Hintergrundprozess endet; die Anmeldung wird nirgends aufgeschrieben. Um länger angemeldet zu bleiben, installieren Sie gnome-keyring oder KWallet, melden Sie sich neu am Desktop an, und versuchen Sie es hier noch einmal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>You take part in no project yet. Find one, and ask to join it.</source>
        <translation>Sie nehmen noch an keinem Projekt teil. Finden Sie eines, und fragen Sie den Beitritt an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>You take part in “{project}” already.</source>
        <translation>Sie nehmen schon an „{project}“ teil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You take part in “{project}” now, as {role}.</source>
        <translation>Sie nehmen jetzt an „{project}“ teil, als {role}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You vouch for the request as the student's advisor.</source>
        <translation>Sie stehen als betreuende Person für den Antrag ein.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You were mentioned</source>
        <translation>Sie wurden erwähnt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>You were mentioned: {title}</source>
        <translation>Sie wurden erwähnt: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>You were not let decide over “{pool}”.</source>
        <translation>Über „{pool}“ zu entscheiden, wurde Ihnen nicht übertragen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Your advisor endorsed it: {title}</source>
        <translation>Ihre betreuende Person hat ihn befürwortet: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Your change waits to be sent.</source>
        <translation>Ihre Änderung wartet aufs Senden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>Your day: {n} new in the inbox</source>
        <translation>Ihr Tag: {n} neu im Posteingang</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Your devices send requests faster than the hub answers them.</source>
        <translation>Ihre Geräte senden Anfragen schneller, als der Hub sie beantwortet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Your draft is back</source>
        <translation>Ihr Entwurf ist wieder da</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your handle</source>
        <translation>Ihr Kürzel</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/instant_field.py"/>
        <source>Your local time ({zone})</source>
        <translation>Ihre Ortszeit ({zone})</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your membership changed</source>
        <translation>Ihre Mitgliedschaft hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your membership is suspended</source>
        <translation>Ihre Mitgliedschaft ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Your membership is suspended, so changes are not accepted.</source>
        <translation>Ihre Mitgliedschaft ist gesperrt; Änderungen werden nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Your membership is suspended.</source>
        <translation>Ihre Mitgliedschaft ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your membership is suspended; an administrator can restore it.</source>
        <translation>Ihre Mitgliedschaft ist gesperrt; die Verwaltung kann sie wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} ends on {day}.</source>
        <translation>Ihre Mitgliedschaft bei {organisation} endet am {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} was changed.</source>
        <translation>Ihre Mitgliedschaft bei {organisation} wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access waits for its decision.</source>
        <translation>Ihre Zugriffsanfrage wartet auf die Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access was declined: {reason}</source>
        <translation>Ihre Zugriffsanfrage wurde abgelehnt: {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to the project's leads.</source>
        <translation>Ihre Anfrage geht an die Leitung des Projekts.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to whoever keeps the dataset.</source>
        <translation>Ihre Anfrage geht an den, der den Datensatz verantwortet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Your request lapsed unanswered</source>
        <translation>Ihr Antrag ist unbeantwortet verfallen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>Your request to join “{project}” waits for its leads.</source>
        <translation>Ihre Anfrage, „{project}“ beizutreten, wartet auf die Leitung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Your request waits</source>
        <translation>Ihr Antrag wartet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Your review is not needed any more, the request was decided or withdrawn: {title}</source>
        <translation>Ihr Gutachten wird nicht mehr gebraucht, über den Antrag wurde entschieden, oder er wurde zurückgezogen: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>Your review is not needed any more: {title}</source>
        <translation>Ihr Gutachten wird nicht mehr gebraucht: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Your sign-in is kept in it.</source>
        <translation>Ihre Anmeldung liegt darin.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your vote can be changed until the item is closed.</source>
        <translation>Ihre Stimme lässt sich ändern, bis der Punkt geschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a comma: 1,5</source>
        <translation>einem Komma: 1,5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <source>a member</source>
        <translation>ein Mitglied</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a point: 1.5</source>
        <translation>einem Punkt: 1.5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>a project</source>
        <translation>ein Projekt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>a snapshot without its end</source>
        <translation>ein Abzug ohne Ende</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>accessibility colours black white readable</source>
        <translation>Barrierefreiheit Farben schwarz weiß lesbar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>add members to</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>again</source>
        <translation>erneut nochmals</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>an answer without end</source>
        <translation>eine Antwort ohne Ende</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>an organisation</source>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without a place</source>
        <translation>Upload-Angaben ohne Ort</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without an offset</source>
        <translation>Upload-Angaben ohne Position</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>another part of the file</source>
        <translation>Daten von anderer Stelle der Datei</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>another project</source>
        <translation>ein anderes Projekt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>any active member</source>
        <translation>jedes aktive Mitglied</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>became</source>
        <translation>wurde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>becomes {role}</source>
        <translation>wird {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>board pledged delivered used credits organisations usage chart</source>
        <translation>Vorstand zugesagt geliefert verbraucht Guthaben Organisationen Nutzung Diagramm</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>change account hub</source>
        <translation>Konto Hub wechseln</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard address share</source>
        <translation>Zwischenablage Adresse teilen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard name</source>
        <translation>Zwischenablage Name</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard rows table</source>
        <translation>Zwischenablage Zeilen Tabelle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>contact address book export</source>
        <translation>Kontakt Adressbuch exportieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>crashes ended unexpectedly</source>
        <translation>Abstürze unerwartet beendet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>create add</source>
        <translation>anlegen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>difference diff two rows versions</source>
        <translation>Unterschied Diff zwei Zeilen Versionen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>disk space free cache clean du</source>
        <translation>Datenträger Platz freigeben Zwischenspeicher aufräumen du</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>docs/operations.md lists the settings.</source>
        <translation>docs/operations.md führt die Einstellungen auf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>doctor problem bundle support keyring crash</source>
        <translation>Doktor Problem Paket Hilfe Schlüsselbund Absturz</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>draft a version of</source>
        <translation>eine Version entwerfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>errors messages engine window</source>
        <translation>Fehler Meldungen Engine Fenster</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>event date appointment export</source>
        <translation>Ereignis Datum Termin exportieren</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>exit close</source>
        <translation>Ende schließen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>export print paper document</source>
        <translation>exportieren drucken Papier Dokument</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>find global all kinds words</source>
        <translation>finden global alle Arten Wörter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>first_N_keywords is no list, or keyword no text.</source>
        <translation>first_N_keywords ist keine Liste, oder keyword kein Text.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>folder Croissant card Kaggle upload publish dataset</source>
        <translation>Ordner Croissant Karte Kaggle hochladen veröffentlichen Datensatz</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>guessed</source>
        <translation>erraten</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>hide show places panel</source>
        <translation>verbergen zeigen Orte Leiste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>in {span}</source>
        <translation>in {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>is a member already</source>
        <translation>ist schon Mitglied</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it asks more than {n} questions</source>
        <translation>es stellt mehr als {n} Fragen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it describes no object with properties</source>
        <translation>es beschreibt kein Objekt mit „properties“</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “gres/gpu” nor “billing”</source>
        <translation>sie ist weder „gres/gpu“ noch „billing“</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “slurm” nor “file”</source>
        <translation>sie ist weder „slurm“ noch „file“</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it is no JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is no name of a cluster</source>
        <translation>sie ist kein Name eines Clusters</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is of the wrong type</source>
        <translation>sie ist von der falschen Art</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is too small</source>
        <translation>sie ist zu klein</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it refers to something else by {word}</source>
        <translation>es verweist mit {word} auf etwas anderes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins as {role}</source>
        <translation>tritt bei als {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins this organisation too, as {role}</source>
        <translation>tritt auch dieser Organisation bei, als {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>keep bookmark filters notify</source>
        <translation>behalten merken Lesezeichen Filter benachrichtigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept bookmark filters notify</source>
        <translation>behaltene gemerkte Lesezeichen Filter benachrichtigen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept unfinished typed</source>
        <translation>behalten unfertig getippt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>keys bindings rebind</source>
        <translation>Tasten Belegung umbelegen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>more than {n} found</source>
        <translation>mehr als {n} gefunden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>more than {n} {kinds}</source>
        <translation>mehr als {n} {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>next</source>
        <translation>nächste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>no event stream</source>
        <translation>kein Strom von Ereignissen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>nothing to mend</source>
        <translation>nichts zu beheben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>nothing: every row is a new one</source>
        <translation>nichts: jede Zeile ist neu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>outbox waiting conflicts errors history</source>
        <translation>Ausgang wartend Konflikte Fehler Verlauf</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>palette commands actions jump</source>
        <translation>Palette Befehle Aktionen springen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>paper printer</source>
        <translation>Papier Drucker</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>preferences options</source>
        <translation>Vorlieben Optionen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>previous</source>
        <translation>vorige</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>programs huggingface api password revoke</source>
        <translation>programme huggingface api passwort entziehen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>proxy certificate connection test offline</source>
        <translation>Proxy Zertifikat Verbindung Test offline</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>refresh reload fetch send</source>
        <translation>auffrischen neu laden holen senden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>remove bin trash</source>
        <translation>entfernen Papierkorb wegwerfen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/restore.py"/>
        <source>restore</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>rules mute quiet level</source>
        <translation>Regeln stumm leise Stufe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>search filter words</source>
        <translation>suchen filtern Wörter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>sign in sign out hub switch</source>
        <translation>anmelden abmelden Hub wechseln</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>sorted by {field}</source>
        <translation>sortiert nach {field}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>stop offline</source>
        <translation>stoppen offline</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>tables need a folder, and count accelerators</source>
        <translation>Tabellen brauchen einen Ordner und zählen Beschleuniger</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the alliance's administrators</source>
        <translation>die Verwaltung der Allianz</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the day: 31/01/2026</source>
        <translation>dem Tag: 31/01/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the desktop's settings</source>
        <translation>den Einstellungen des Desktops</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the environment</source>
        <translation>der Umgebung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the month: 01/31/2026</source>
        <translation>dem Monat: 01/31/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the network settings</source>
        <translation>den Netzwerkeinstellungen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the organisation's administrators</source>
        <translation>die Verwaltung der Organisation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the person it belongs to</source>
        <translation>die Person, der es gehört</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's leads and maintainers</source>
        <translation>Leitung und Betreuung des Projekts</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's team</source>
        <translation>das Team des Projekts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the system</source>
        <translation>dem System</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>theme appearance night dark mode light mode</source>
        <translation>Design Aussehen Nacht dunkel hell</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such setting</source>
        <translation>es gibt keine solche Einstellung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such time zone</source>
        <translation>es gibt keine solche Zeitzone</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>upload download files speed bandwidth</source>
        <translation>hochladen herunterladen Dateien Geschwindigkeit Bandbreite</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>versions changes restore earlier before</source>
        <translation>Versionen Änderungen wiederherstellen früher vorher</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>web page address link</source>
        <translation>Webseite Adresse Link</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>why explain compare cycles scopes</source>
        <translation>warum erklären vergleichen Durchgänge Bereiche</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom in font size bigger</source>
        <translation>vergrößern Schriftgröße größer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom out font size</source>
        <translation>verkleinern Schriftgröße kleiner</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom reset font size</source>
        <translation>Zoom zurücksetzen Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>{account} has {have} credits, which is less than {wanted}.</source>
        <translation>{account} hat {have} Guthaben, und das ist weniger als {wanted}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should be frozen.</source>
        <translation>{account} sollte eingefroren sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should not be frozen.</source>
        <translation>{account} sollte nicht eingefroren sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: a limit on {resource} alone is in the way.</source>
        <translation>{account}: eine Grenze allein für {resource} ist im Weg.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit of {user} should be {minutes} minutes.</source>
        <translation>{account}: die Grenze von {user} sollte {minutes} Minuten sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit should be {minutes} accelerator-minutes.</source>
        <translation>{account}: die Grenze sollte {minutes} Beschleunigerminuten sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} is missing.</source>
        <translation>{account}: {user} fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should have no limit of their own.</source>
        <translation>{account}: {user} sollte keine eigene Grenze haben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should not be there.</source>
        <translation>{account}: {user} sollte nicht dort sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>{action}: {about}</source>
        <translation>{action}: {about}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>{added} added, {removed} removed, {changed} changed, {moved} moved, {same} the same. {plus} came and {minus} went.</source>
        <translation>{added} hinzugefügt, {removed} entfernt, {changed} geändert, {moved} verschoben, {same} gleich. {plus} kamen dazu und {minus} fielen weg.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{address} begins with {scheme}, which is no place where others find data.</source>
        <translation>{address} beginnt mit {scheme}; dort finden andere keine Daten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>{address} cannot be listened on: {why}.</source>
        <translation>An {address} lässt sich nicht lauschen: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{address} in {ms} ms</source>
        <translation>{address} in {ms} ms</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>{address} is no address to serve metrics at.</source>
        <translation>{address} ist keine Adresse, an der sich Metriken bereitstellen lassen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>{address} names no bucket that a hub can use.</source>
        <translation>{address} nennt keinen Bucket, den ein Hub verwenden kann.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{address} of {source} is not the address of a proxy.</source>
        <translation>{address} aus {source} ist nicht die Adresse eines Proxys.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>{amount} credits</source>
        <translation>{amount} Guthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>{amount} credits are offered to you until {day}, and not set aside until you accept: {title}</source>
        <translation>{amount} Credits werden Ihnen bis {day} angeboten und sind nicht zurückgelegt, bis Sie annehmen: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/increment.py"/>
        <location filename="../../src/alliancehub/model/kinds/wallet.py"/>
        <source>{amount} credits of {title} end on {day}.</source>
        <translation>{amount} Guthaben von {title} enden am {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>{amount} credits of {title} have expired.</source>
        <translation>{amount} Guthaben von {title} sind verfallen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>{amount} credits were refunded: {title}</source>
        <translation>{amount} Guthaben wurden erstattet: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{argument} of {name} has the wrong type.</source>
        <translation>{argument} von {name} hat den falschen Typ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>{argument} of {name}: {what}.</source>
        <translation>{argument} von {name}: {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} does not keep what it is given.</source>
        <translation>{backend} behält nicht, was er bekommt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} has no keyring yet.</source>
        <translation>{backend} hat noch keinen Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} is locked.</source>
        <translation>{backend} ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>{caption}: {value}</source>
        <translation>{caption}: {value}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>{chart} as a table</source>
        <translation>{chart} als Tabelle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/interface.py"/>
        <source>{command}: {what}</source>
        <translation>{command}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>{dataset} for {name}</source>
        <translation>„{dataset}“ für {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} holds data that the request does not name: {classes}.</source>
        <translation>{dataset} enthält Daten, die der Antrag nicht nennt: {classes}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} is not for commercial use ({licence}).</source>
        <translation>{dataset} darf nicht kommerziell genutzt werden ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} names no licence: ask its creator.</source>
        <translation>{dataset} nennt keine Lizenz: Fragen Sie, wer ihn erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (in {span})</source>
        <translation>{day} (in {span})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (today)</source>
        <translation>{day} (heute)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} ({span} ago)</source>
        <translation>{day} (vor {span})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>{day} has passed already.</source>
        <translation>{day} ist schon vorbei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{done} ({rows})</source>
        <translation>{done} ({rows})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{done} of {total} · {percent} %</source>
        <translation>{done} von {total} · {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{done} {more}</source>
        <translation>{done} {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{done} {rest}</source>
        <translation>{done} {rest}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>{done}: {name}</source>
        <translation>{done}: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>{email} has an account already.</source>
        <translation>{email} hat schon ein Konto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>{email} has taken up an invitation before.</source>
        <translation>{email} hat schon früher eine Einladung angenommen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{facet}: {value}, {n}</source>
        <translation>{facet}: {value}, {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>{field} *</source>
        <translation>{field} *</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/ranges.py"/>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{field} cannot be filtered by {value}.</source>
        <translation>{field} lässt sich nicht nach {value} filtern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} cannot have had the value given as the old one.</source>
        <translation>{field} kann den als alt angegebenen Wert nicht gehabt haben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} contains control characters.</source>
        <translation>{field} enthält Steuerzeichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>{field} does not fit the rule “{rule}” of its question.</source>
        <translation>{field} passt nicht zur Regel „{rule}“ der Frage.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has a value of the wrong type for a {type} field.</source>
        <translation>{field} hat einen Wert vom falschen Typ für ein Feld {type}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has {n} entries; at most {most} fit.</source>
        <translation>{field} hat {n} Einträge; höchstens {most} passen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is for the alliance's administrators to set.</source>
        <translation>{field} legt die Verwaltung der Allianz fest.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is needed.</source>
        <translation>{field} wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is set by the hub and cannot be edited.</source>
        <translation>{field} setzt der Hub; es lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is {n} characters long; at most {most} fit.</source>
        <translation>{field} ist {n} Zeichen lang; höchstens {most} passen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} may hold only non-empty texts.</source>
        <translation>{field} darf nur nicht leere Texte enthalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must be a single line.</source>
        <translation>{field} muss eine einzige Zeile sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must lie between {least} and {most}.</source>
        <translation>{field} muss zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} names an entry twice.</source>
        <translation>{field} nennt einen Eintrag zweimal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} of “{name}”</source>
        <translation>{field} von „{name}“</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} stays as it was given at first.</source>
        <translation>{field} bleibt, wie es zuerst angegeben wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>{field} was changed again since.</source>
        <translation>{field} wurde seither erneut geändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} could be two dates.</source>
        <translation>{field} {text} könnte zwei Tage bedeuten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is neither yes nor no.</source>
        <translation>{field} {text} ist weder ja noch nein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a date.</source>
        <translation>{field} {text} ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a time with its zone.</source>
        <translation>{field} {text} ist keine Zeit mit ihrer Zone.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a whole number.</source>
        <translation>{field} {text} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not one of its choices.</source>
        <translation>{field} {text} steht nicht zur Wahl.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is none of: {values}.</source>
        <translation>{field} {value} ist keines von: {values}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a UTC time such as 2026-01-31T09:00:00Z.</source>
        <translation>{field} {value} ist keine UTC-Zeit wie 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a date such as 2026-01-31.</source>
        <translation>{field} {value} ist kein Datum wie 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a web address that starts with https://.</source>
        <translation>{field} {value} ist keine Webadresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an ORCID iD such as 0000-0002-1825-0097.</source>
        <translation>{field} {value} ist keine ORCID iD wie 0000-0002-1825-0097.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an e-mail address.</source>
        <translation>{field} {value} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not made of small letters, digits and single hyphens.</source>
        <translation>{field} {value} besteht nicht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not the id of an object.</source>
        <translation>{field} {value} ist nicht die Kennung eines Objekts.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>{field} {value} is taken by another {kind}.</source>
        <translation>{field} {value} ist schon vergeben ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>{field}, line {n}</source>
        <translation>{field}, Zeile {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}, line {n}: {what}</source>
        <translation>{field}, Zeile {n}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}: choose which one.</source>
        <translation>{field}: Wählen Sie aus, welche.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: no {kind} {name} is known here.</source>
        <translation>{field}: {kind} {name} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>{field}: what to do</source>
        <translation>{field}: was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{field}: {added} added, {removed} removed, {changed} changed</source>
        <translation>{field}: {added} hinzugefügt, {removed} entfernt, {changed} geändert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: {n} objects are called {name}.</source>
        <translation>{field}: {n} Objekte heißen {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>{field}: {values}</source>
        <translation>{field}: {values}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>{field}: {value}.</source>
        <translation>{field}: {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>{field}: {why}.</source>
        <translation>{field}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{files} · manifest {hash}</source>
        <translation>{files} · Manifest {hash}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{files}, {size} moved</source>
        <translation>{files}, {size} übertragen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{files}, {size}; {left}</source>
        <translation>{files}, {size}; {left}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{file} (not taken).csv</source>
        <translation>{file} (nicht übernommen).csv</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no column {columns}.</source>
        <translation>{file} hat keine Spalte {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{file} has no column “{name}”.</source>
        <translation>{file} hat keine Spalte „{name}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no line for it.</source>
        <translation>{file} hat keine Zeile dafür.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} is no backup of a hub, or a damaged one.</source>
        <translation>{file} ist keine Sicherung eines Hubs oder beschädigt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file}: the limit of {account} is no whole number: {text}.</source>
        <translation>{file}: die Grenze von {account} ist keine ganze Zahl: {text}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>{first}, where it is empty {second}</source>
        <translation>{first}, wo das leer ist {second}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: no</source>
        <translation>{flag}: nein</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: yes</source>
        <translation>{flag}: ja</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{folder} cannot be written.</source>
        <translation>{folder} lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>{folder} cannot be written: {why}.</source>
        <translation>In {folder} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{free} of {whole} are free on its disk.</source>
        <translation>Auf dem Datenträger sind {free} von {whole} frei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{given} is no number of bytes.</source>
        <translation>{given} ist keine Anzahl von Bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>{grade}: {state}</source>
        <translation>{grade}: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>{group} {n}</source>
        <translation>{group} {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{hint} {more}</source>
        <translation>{hint} {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} antwortet nicht an Port {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is one of the hosts to go to directly.</source>
        <translation>{host} gehört zu den Rechnern, mit denen direkt verbunden wird.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is this computer: no proxy is used for it.</source>
        <translation>{host} ist dieser Computer: Dafür wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{host} is {addresses}.</source>
        <translation>{host} ist {addresses}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} takes no connection at port {port}.</source>
        <translation>{host} nimmt an Port {port} keine Verbindung an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{host} would be spoken to without encryption.</source>
        <translation>Mit {host} würde unverschlüsselt gesprochen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host}, port {port}, cannot be reached ({error}).</source>
        <translation>{host}, Port {port}, ist nicht zu erreichen ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answered with status {status}.</source>
        <translation>{hub} antwortete mit Status {status}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answers, but not as a hub does.</source>
        <translation>{hub} antwortet, aber nicht wie ein Hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} cannot be reached.</source>
        <translation>{hub} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub} speaks version {theirs} of the protocol, this app version {ours}.</source>
        <translation>{hub} spricht Version {theirs} des Protokolls, diese App Version {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>{hub} speaks version {theirs}, this app version {ours}.</source>
        <translation>{hub} spricht Version {theirs}, diese App Version {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub} {where}</source>
        <translation>{hub} {where}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub}, version {version}.</source>
        <translation>{hub}, Version {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub}: {step}: {text}</source>
        <translation>{hub}: {step}: {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>{id} is not a UUID in lower case.</source>
        <translation>{id} ist keine UUID in Kleinbuchstaben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} failed. {why}</source>
        <translation>{job} ist fehlgeschlagen. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} is done.</source>
        <translation>{job} ist fertig.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} was cancelled.</source>
        <translation>{job} wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{job}: {state}</source>
        <translation>{job}: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} answers, but fails. You stay signed in until the background process ends. Restart it, or sign in to the desktop again.</source>
        <translation>{keyring} antwortet, aber scheitert. Sie bleiben angemeldet, bis der Hintergrundprozess endet. Starten Sie ihn neu, oder melden Sie sich neu am Desktop an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} holds your sign-in, and gives it out only while it is unlocked. Until then you sign in again each time the background process starts.</source>
        <translation>{keyring} hat Ihre Anmeldung und gibt sie nur heraus, solange er entsperrt ist. Bis dahin melden Sie sich bei jedem Start des Hintergrundprozesses neu an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} is here but has nothing to keep a sign-in in. Let it make one: it asks for a password. Without it you stay signed in until the background process ends.</source>
        <translation>{keyring} ist da, hat aber nichts, worin er eine Anmeldung bewahren könnte. Lassen Sie ihn eines anlegen: er fragt nach einem Passwort. Ohne das bleiben Sie angemeldet, bis der Hintergrundprozess endet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} alone is for typing and moving: hold Ctrl or Alt.</source>
        <translation>{keys} allein ist zum Tippen und Bewegen da: halten Sie Strg oder Alt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} finds and does anything, by name.</source>
        <translation>{keys} findet und tut alles, dem Namen nach.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} is kept for “{action}”.</source>
        <translation>{keys} ist für „{action}“ vorbehalten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} takes back what you did, also a while later.</source>
        <translation>{keys} nimmt zurück, was Sie getan haben, auch eine Weile später.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{kinds} (CSV)</source>
        <translation>{kinds} (CSV)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{kinds} are on their way</source>
        <translation>{kinds} sind unterwegs</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} cannot be sorted by {field}.</source>
        <translation>{kinds} lassen sich nicht nach {field} ordnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <source>{kinds} go into no calendar.</source>
        <translation>{kinds} gehören in keinen Kalender.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} have no field {field} to filter by.</source>
        <translation>{kinds} haben kein Feld {field} zum Filtern.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <source>{kinds}: {field}</source>
        <translation>{kinds}: {field}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{kinds}: {n}</source>
        <translation>{kinds}: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/totals.py"/>
        <source>{kind} cannot be added up by {field}.</source>
        <translation>{kind} lässt sich nicht nach {field} summieren.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>{kind} made.</source>
        <translation>{kind} angelegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>{kind} that was changed: {name}</source>
        <translation>{kind}, inzwischen geändert: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{kind} that was deleted</source>
        <translation>{kind}, inzwischen gelöscht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>{kind} {id} does not exist, or you may not see it.</source>
        <translation>{kind} {id} gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>{kind} {n}</source>
        <translation>{kind} {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>{kind} · kept {when}</source>
        <translation>{kind} · behalten {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>{label} is no name of a version.</source>
        <translation>{label} ist kein Name einer Version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>{label} would be taken for something else.</source>
        <translation>{label} würde mit etwas anderem verwechselt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <source>{label}: choose one from the list; nothing is called “{text}”.</source>
        <translation>{label}: wählen Sie aus der Liste; nichts heißt „{text}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>{label}: choose “{text}” from the list, or clear it.</source>
        <translation>{label}: wählen Sie „{text}“ aus der Liste, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/day_field.py"/>
        <source>{label}: “{text}” is not a date such as {example}.</source>
        <translation>{label}: „{text}“ ist kein Datum wie {example}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/integer_field.py"/>
        <source>{label}: “{text}” is not a number.</source>
        <translation>{label}: „{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>{label}: “{text}” is not an amount of credits with at most six decimals.</source>
        <translation>{label}: „{text}“ ist kein Betrag mit höchstens sechs Dezimalstellen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{length} characters; at most {limit} fit.</source>
        <translation>{length} Zeichen; höchstens {limit} passen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/text_field.py"/>
        <source>{length} of {limit} characters</source>
        <translation>{length} von {limit} Zeichen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids changed copies.</source>
        <translation>{licence} ist nicht offen: Sie verbietet veränderte Kopien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids commercial use.</source>
        <translation>{licence} ist nicht offen: Sie verbietet gewerbliche Nutzung.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{lines} lines of a log of {size}.</source>
        <translation>{lines} Zeilen eines Protokolls von {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{list} · {search}</source>
        <translation>{list} · {search}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{log}, older ({number})</source>
        <translation>{log}, älter ({number})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>{name} asks for access to {dataset}</source>
        <translation>{name} fragt Zugriff auf „{dataset}“ an</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>{name} asks for something that no field is for</source>
        <translation>{name} fragt nach etwas, wofür es kein Feld gibt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>{name} asks to join {project}</source>
        <translation>{name} möchte „{project}“ beitreten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>{name} asks to renew access to {dataset}</source>
        <translation>{name} möchte den Zugriff auf „{dataset}“ verlängern</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be a login name on a cluster.</source>
        <translation>{name} kann kein Anmeldename auf einem Cluster sein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be the name of an account on a cluster.</source>
        <translation>{name} kann kein Konto auf einem Cluster bezeichnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} cannot sign in just now.</source>
        <translation>{name} kann sich gerade nicht anmelden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has a real conflict of interest: {why}</source>
        <translation>{name} hat einen tatsächlichen Interessenkonflikt: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has recused themselves from this request.</source>
        <translation>{name} hat sich für diesen Antrag für befangen erklärt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{name} is no encoding that tables are read in.</source>
        <translation>{name} ist keine Kodierung, in der Tabellen gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is no format of datasets.</source>
        <translation>{name} ist kein Format für Datensätze.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{name} is no name of a cluster.</source>
        <translation>{name} ist kein Name eines Clusters.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>{name} is no name of a profile.</source>
        <translation>{name} ist kein Name eines Profils.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is nothing that can be mended.</source>
        <translation>{name} ist nichts, was sich beheben lässt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>{name} names no checksum that the hub knows.</source>
        <translation>{name} nennt keine Prüfsumme, die der Hub kennt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} needs {argument}.</source>
        <translation>{name} braucht {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{name} said</source>
        <translation>{name} schrieb</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} takes no {argument}.</source>
        <translation>{name} nimmt kein {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} was asked to review this request already.</source>
        <translation>{name} wurde schon gebeten, diesen Antrag zu begutachten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>{name}, {organisation}: {what}</source>
        <translation>{name}, {organisation}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: encrypted, with its key in the keyring</source>
        <translation>{name}: verschlüsselt, mit dem Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, as the settings say</source>
        <translation>{name}: nicht verschlüsselt, wie eingestellt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, though it is wanted.</source>
        <translation>{name}: nicht verschlüsselt, obwohl es gewünscht ist.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {size} MB, sound</source>
        <translation>{name}: {size} MB, in Ordnung</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>{needed} MB more are needed at {path}, and {free} MB are free.</source>
        <translation>In {path} werden noch {needed} MB gebraucht, und {free} MB sind frei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} MB are free at {folder}</source>
        <translation>{n} MB sind frei in {folder}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} MB are free at {folder}.</source>
        <translation>{n} MB sind frei in {folder}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} as they were</source>
        <comment>{n} as it was</comment>
        <translation>
            <numerusform>{n} wie gehabt</numerusform>
            <numerusform>{n} wie gehabt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{n} bytes</source>
        <translation>{n} Bytes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} changed</source>
        <comment>{n} changed</comment>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} changes refused</source>
        <comment>{n} change refused</comment>
        <translation>
            <numerusform>{n} Änderung abgelehnt</numerusform>
            <numerusform>{n} Änderungen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>{n} changes wait to be sent.</source>
        <comment>{n} change waits to be sent.</comment>
        <translation>
            <numerusform>{n} Änderung wartet auf das Senden.</numerusform>
            <numerusform>{n} Änderungen warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes were decided.</source>
        <comment>{n} change was decided.</comment>
        <translation>
            <numerusform>{n} Änderung wurde entschieden.</numerusform>
            <numerusform>{n} Änderungen wurden entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>{n} gewählt</numerusform>
            <numerusform>{n} gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation>
            <numerusform>{n} Konflikt</numerusform>
            <numerusform>{n} Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>{n} credits are missing.</source>
        <translation>{n} Guthaben fehlen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{n} fields differ.</source>
        <comment>{n} field differs.</comment>
        <translation>
            <numerusform>{n} Feld unterscheidet sich.</numerusform>
            <numerusform>{n} Felder unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} files</source>
        <comment>{n} file</comment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} files a second</source>
        <comment>{n} file a second</comment>
        <translation>
            <numerusform>{n} Datei in der Sekunde</numerusform>
            <numerusform>{n} Dateien in der Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{n} files are shown. {why}</source>
        <translation>{n} Dateien werden gezeigt. {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{n} files cannot go along as they are. Rename or remove them first.</source>
        <comment>{n} file cannot go along as it is. Rename or remove it first.</comment>
        <translation>
            <numerusform>{n} Datei kann so nicht mit. Benennen Sie sie um oder entfernen Sie sie zuerst.</numerusform>
            <numerusform>{n} Dateien können so nicht mit. Benennen Sie sie um oder entfernen Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{n} files were kept.</source>
        <comment>{n} file was kept.</comment>
        <translation>
            <numerusform>{n} Datei wurde behalten.</numerusform>
            <numerusform>{n} Dateien wurden behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} h</source>
        <comment>{n} h</comment>
        <translation>
            <numerusform>{n} h</numerusform>
            <numerusform>{n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{n} hashes copied</source>
        <comment>{n} hash copied</comment>
        <translation>
            <numerusform>{n} Prüfsumme kopiert</numerusform>
            <numerusform>{n} Prüfsummen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} hours left</source>
        <comment>{n} hour left</comment>
        <translation>
            <numerusform>noch {n} Stunde</numerusform>
            <numerusform>noch {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} jobs go on</source>
        <comment>{n} job goes on</comment>
        <translation>
            <numerusform>{n} Arbeit läuft</numerusform>
            <numerusform>{n} Arbeiten laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} links copied</source>
        <comment>{n} link copied</comment>
        <translation>
            <numerusform>{n} Link kopiert</numerusform>
            <numerusform>{n} Links kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>{n} links copied.</source>
        <comment>Link copied.</comment>
        <translation>
            <numerusform>Link kopiert.</numerusform>
            <numerusform>{n} Links kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} min</source>
        <comment>{n} min</comment>
        <translation>
            <numerusform>{n} min</numerusform>
            <numerusform>{n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} minutes left</source>
        <comment>{n} minute left</comment>
        <translation>
            <numerusform>noch {n} Minute</numerusform>
            <numerusform>noch {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>{n} new in the inbox</source>
        <comment>{n} new in the inbox</comment>
        <translation>
            <numerusform>{n} neu im Posteingang</numerusform>
            <numerusform>{n} neu im Posteingang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{n} new since you looked</source>
        <comment>{n} new since you looked</comment>
        <translation>
            <numerusform>{n} neu, seit Sie zuletzt nachsahen</numerusform>
            <numerusform>{n} neu, seit Sie zuletzt nachsahen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} not taken</source>
        <comment>{n} not taken</comment>
        <translation>
            <numerusform>{n} nicht übernommen</numerusform>
            <numerusform>{n} nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices are back.</source>
        <comment>{n} notice is back.</comment>
        <translation>
            <numerusform>{n} Mitteilung ist wieder da.</numerusform>
            <numerusform>{n} Mitteilungen sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices put off.</source>
        <comment>{n} notice put off.</comment>
        <translation>
            <numerusform>{n} Mitteilung zurückgestellt.</numerusform>
            <numerusform>{n} Mitteilungen zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices read.</source>
        <comment>{n} notice read.</comment>
        <translation>
            <numerusform>{n} Mitteilung gelesen.</numerusform>
            <numerusform>{n} Mitteilungen gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices unread.</source>
        <comment>{n} notice unread.</comment>
        <translation>
            <numerusform>{n} Mitteilung ungelesen.</numerusform>
            <numerusform>{n} Mitteilungen ungelesen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>{n} of its {count} files are not here yet or not verified, such as “{path}”.</source>
        <translation>{n} von {count} Dateien sind noch nicht hier oder nicht geprüft, etwa „{path}“.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>{n} of {total} changes were made; the rest was refused.</source>
        <translation>{n} von {total} Änderungen sind gemacht; der Rest wurde abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} of {total} taken…</source>
        <translation>{n} von {total} übernommen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} on their way</source>
        <comment>{n} on its way</comment>
        <translation>
            <numerusform>{n} unterwegs</numerusform>
            <numerusform>{n} unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{n} places were taken out</source>
        <comment>{n} place was taken out</comment>
        <translation>
            <numerusform>{n} Stelle wurde entfernt</numerusform>
            <numerusform>{n} Stellen wurden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} abgelehnt</numerusform>
            <numerusform>{n} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} rows a second</source>
        <comment>{n} row a second</comment>
        <translation>
            <numerusform>{n} Zeile in der Sekunde</numerusform>
            <numerusform>{n} Zeilen in der Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} rows came.</source>
        <comment>{n} row came.</comment>
        <translation>
            <numerusform>{n} Zeile kam.</numerusform>
            <numerusform>{n} Zeilen kamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows changed.</source>
        <comment>{n} row changed.</comment>
        <translation>
            <numerusform>{n} Zeile geändert.</numerusform>
            <numerusform>{n} Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{n} rows copied</source>
        <comment>{n} row copied</comment>
        <translation>
            <numerusform>{n} Zeile kopiert</numerusform>
            <numerusform>{n} Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows deleted.</source>
        <comment>{n} row deleted.</comment>
        <translation>
            <numerusform>{n} Zeile gelöscht.</numerusform>
            <numerusform>{n} Zeilen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} rows were left out: they are closed, or you may not change them.</source>
        <comment>{n} row was left out: it is closed, or you may not change it.</comment>
        <translation>
            <numerusform>{n} Zeile wurde ausgelassen: sie ist abgeschlossen, oder Sie dürfen sie nicht ändern.</numerusform>
            <numerusform>{n} Zeilen wurden ausgelassen: sie sind abgeschlossen, oder Sie dürfen sie nicht ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} runs</source>
        <comment>{n} run</comment>
        <translation>
            <numerusform>{n} Lauf</numerusform>
            <numerusform>{n} Läufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{n} seconds are more than lie between its start and its end.</source>
        <translation>{n} Sekunden sind mehr, als zwischen Anfang und Ende liegen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} seconds left</source>
        <comment>{n} second left</comment>
        <translation>
            <numerusform>noch {n} Sekunde</numerusform>
            <numerusform>noch {n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} similar grants that are over: {amount} credits in the middle, of which {percent} % were used.</source>
        <translation>{n} ähnliche beendete Bewilligungen: im Mittel {amount} Credits, davon {percent} % verbraucht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{n} things to mend</source>
        <comment>{n} thing to mend</comment>
        <translation>
            <numerusform>{n} Punkt zu beheben</numerusform>
            <numerusform>{n} Punkte zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} titles copied</source>
        <comment>{n} title copied</comment>
        <translation>
            <numerusform>{n} Titel kopiert</numerusform>
            <numerusform>{n} Titel kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} transfers go on</source>
        <comment>{n} transfer goes on</comment>
        <translation>
            <numerusform>{n} Übertragung läuft</numerusform>
            <numerusform>{n} Übertragungen laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} units</source>
        <comment>{n} unit</comment>
        <translation>
            <numerusform>{n} Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} unread</source>
        <comment>{n} unread</comment>
        <translation>
            <numerusform>{n} ungelesen</numerusform>
            <numerusform>{n} ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} wait</source>
        <comment>{n} waits</comment>
        <translation>
            <numerusform>{n} wartet</numerusform>
            <numerusform>{n} warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{n} {kinds}</source>
        <translation>{n} {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one} or {more}</source>
        <translation>{one} oder {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one} {more}</source>
        <translation>{one} {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one}, {more}</source>
        <translation>{one}, {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{pace} credits a week are used.</source>
        <translation>{pace} Guthaben werden je Woche verbraucht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{pace} credits a week are used; {even} a week would use everything by the end.</source>
        <translation>{pace} Guthaben werden je Woche verbraucht; mit {even} je Woche wäre bis zum Ende alles verbraucht.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>{part}, {when}</source>
        <translation>{part}, {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} and {other} differ only in the case of letters: on many systems they are one.</source>
        <translation>{path} und {other} unterscheiden sich nur in Groß- und Kleinbuchstaben: Auf vielen Systemen sind sie eins.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} begins at the top of a disk or a home folder.</source>
        <translation>{path} beginnt ganz oben auf einem Datenträger oder in einem Benutzerordner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>{path} cannot be read as Parquet.</source>
        <translation>{path} lässt sich nicht als Parquet lesen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <location filename="../../src/alliancehub/engine/datasets/previewing.py"/>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} does not arrive as it was sent, though it was tried again.</source>
        <translation>{path} kommt nicht so an, wie es gesendet wurde, obwohl es noch einmal versucht wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name of more than {most} bytes.</source>
        <translation>{path} hat einen Namen von mehr als {most} Bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that Windows keeps for devices.</source>
        <translation>{path} hat einen Namen, den Windows für Geräte vorbehält.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that begins or ends with a space or ends with a dot.</source>
        <translation>{path} hat einen Namen, der mit einem Leerzeichen beginnt oder endet oder mit einem Punkt endet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has an empty name between two slashes.</source>
        <translation>{path} hat einen leeren Namen zwischen zwei Schrägstrichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no SHA-256 of 64 hexadecimal digits in lower case.</source>
        <translation>{path} hat kein SHA-256 aus 64 hexadezimalen Ziffern in Kleinbuchstaben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no size between 0 and 16 TiB.</source>
        <translation>{path} hat keine Größe zwischen 0 und 16 TiB.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{path} has other bytes than its hash says: they changed, or the hash is wrong.</source>
        <translation>{path} hat andere Bytes, als sein Hash sagt: Sie haben sich geändert, oder der Hash ist falsch.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>{path} holds no .js file.</source>
        <translation>{path} enthält keine .js-Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{path} holds no certificates in PEM form.</source>
        <translation>{path} enthält keine Zertifikate in der Form PEM.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>{path} holds no files.</source>
        <translation>{path} enthält keine Dateien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds the invisible character {code}.</source>
        <translation>{path} enthält das unsichtbare Zeichen {code}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds {character}, which no name on Windows may.</source>
        <translation>{path} enthält {character}, was unter Windows in keinem Namen stehen darf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} holds {n} files; a version has {most} at most.</source>
        <translation>{path} enthält {n} Dateien; eine Version hat höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a device or a socket, and no file.</source>
        <translation>{path} ist ein Gerät oder ein Socket und keine Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is a file, and {other} lies in it.</source>
        <translation>{path} ist eine Datei, und {other} liegt darin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a symbolic link; put the file itself there.</source>
        <translation>{path} ist ein symbolischer Link; legen Sie die Datei selbst dorthin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>{path} is named twice.</source>
        <translation>{path} ist zweimal genannt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is no file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} is no plain file, and is left out.</source>
        <translation>{path} ist keine gewöhnliche Datei und wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is no whole path.</source>
        <translation>{path} ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is not in the Unicode form NFC, so it would be two names.</source>
        <translation>{path} ist nicht in der Unicode-Form NFC, also wären es zwei Namen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is on its way already.</source>
        <translation>{path} wird schon übertragen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already, and not empty.</source>
        <translation>{path} gibt es schon, und der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already; another download may be left there.</source>
        <translation>{path} gibt es schon; vielleicht liegt dort noch ein anderer Download.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>{path} is written.</source>
        <translation>{path} ist geschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is {n} bytes long; at most {most} fit.</source>
        <translation>{path} ist {n} Bytes lang; höchstens {most} passen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} leads out of its folder.</source>
        <translation>{path} führt aus seinem Ordner hinaus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{path} leads out of the dataset's folder.</source>
        <translation>{path} führt aus dem Ordner des Datensatzes hinaus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} lies in {other}, which is a file.</source>
        <translation>{path} liegt in {other}, und das ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} may run code when it is opened.</source>
        <translation>{path} kann beim Öffnen Code ausführen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} was changed while it was uploaded.</source>
        <translation>{path} wurde während des Hochladens geändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} was written to since it was looked at.</source>
        <translation>In {path} wurde geschrieben, seit sie angesehen wurde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{path} → {kinds}</source>
        <translation>{path} → {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: here it comes to more than {n} values.</source>
        <translation>{path}: Hier werden es mehr als {n} Werte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: it is nested more than {n} deep.</source>
        <translation>{path}: Es ist mehr als {n} tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{path}: {words}</source>
        <translation>{path}: {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: folders are parted by /.</source>
        <translation>{pattern} passt auf keine Datei: Ordner werden durch / getrennt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: it names a folder, and not what is in it.</source>
        <translation>{pattern} passt auf keine Datei: es nennt einen Ordner und nicht, was darin liegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: paths begin within the version.</source>
        <translation>{pattern} passt auf keine Datei: Pfade beginnen innerhalb der Version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{percent} % · {job}</source>
        <translation>{percent} % · {job}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{percent} % · {line}</source>
        <translation>{percent} % · {line}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} warten</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} ends on {day}.</source>
        <translation>{pool} endet am {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} grants from {first} to {last}.</source>
        <translation>{pool} bewilligt von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>{pool} is pledged by another organisation.</source>
        <translation>{pool} hat eine andere Organisation zugesagt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{problem} Export them instead.</source>
        <translation>{problem} Exportieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{problem} Narrow the list down first.</source>
        <translation>{problem} Grenzen Sie zuerst die Liste ein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} does not answer as a proxy does.</source>
        <translation>{proxy} antwortet nicht wie ein Proxy.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} does not take this user and password.</source>
        <translation>{proxy} nimmt diesen Benutzer und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} is used for each request.</source>
        <translation>{proxy} wird für jede Anfrage verwendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} opened the way.</source>
        <translation>{proxy} hat den Weg geöffnet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} refuses the way to {host}: {status} {words}</source>
        <translation>{proxy} verweigert den Weg zu {host}: {status} {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} wants a user and a password.</source>
        <translation>{proxy} will Benutzer und Passwort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>{ratio} is no part of all requests.</source>
        <translation>{ratio} ist kein Anteil aller Anfragen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{reason}: {n}</source>
        <translation>{reason}: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{resource} may not process: {classes}.</source>
        <translation>{resource} darf Folgendes nicht verarbeiten: {classes}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows} are too many to print.</source>
        <translation>{rows} sind zu viele zum Drucken.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{rows} written to {path}.</source>
        <translation>{rows} nach {path} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows}. {printed}</source>
        <translation>{rows}. {printed}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>{scheme} is no database that a hub can use.</source>
        <translation>{scheme} ist keine Datenbank, die ein Hub benutzen kann.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>{search} · {list}</source>
        <translation>{search} · {list}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>{search} · {news}</source>
        <translation>{search} · {news}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is a whole number from {least} to {most}.</source>
        <translation>{setting} ist eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is either on or off.</source>
        <translation>{setting} ist entweder an oder aus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one line of at most 500 characters.</source>
        <translation>{setting} ist eine Zeile von höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one of: {values}.</source>
        <translation>{setting} ist eines von: {values}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{share} % will expire unused: {likely} credits (between {least} and {most}).</source>
        <translation>{share} % verfallen ungenutzt: {likely} Guthaben (zwischen {least} und {most}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} a second</source>
        <translation>{size} in der Sekunde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} freed.</source>
        <translation>{size} freigegeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files}</source>
        <translation>{size} in {files}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files} will be deleted from this machine. What you did not change can be downloaded again; files that are in use or that you changed stay.</source>
        <translation>{size} in {files} werden von diesem Rechner gelöscht. Was Sie nicht geändert haben, lässt sich wieder herunterladen; Dateien, die benutzt werden oder die Sie geändert haben, bleiben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} moved before it ended</source>
        <translation>{size} übertragen, bevor sie endete</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} on this machine</source>
        <translation>{size} auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{span} ago</source>
        <translation>vor {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>{state}: {title}</source>
        <translation>{state}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{taken}: {marks}</source>
        <translation>{taken}: {marks}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is finer than a millionth of a credit</source>
        <translation>{text} ist feiner als ein Millionstel Guthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is more than can be counted</source>
        <translation>{text} ist mehr, als sich zählen lässt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is neither yes nor no</source>
        <translation>{text} ist weder ja noch nein</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not JSON of the kind needed</source>
        <translation>{text} ist kein JSON der nötigen Art</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not an amount of credits</source>
        <translation>{text} ist kein Betrag an Guthaben</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{text} is not the address of a hub.</source>
        <translation>{text} ist nicht die Adresse eines Hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>{title} has ended; {amount} credits that you left went back.</source>
        <translation>{title} ist beendet; {amount} Credits, die übrig waren, gingen zurück.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_version.py"/>
        <source>{title} {label}, which yours derives from, was withdrawn.</source>
        <translation>{title} {label}, wovon Ihres abgeleitet ist, wurde zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>{title} {label}, which yours derives from, was yanked.</source>
        <translation>Von {title} {label}, wovon Ihres abgeleitet ist, wird abgeraten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: its accelerator has no rate today, so nothing may begin.</source>
        <translation>{title}: für den Beschleuniger gilt heute kein Satz, also darf nichts beginnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: the counter of {account} began anew on the cluster.</source>
        <translation>{title}: der Zähler von {account} hat auf dem Cluster neu begonnen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: {account} is no name of an account.</source>
        <translation>{title}: {account} ist kein Name eines Kontos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>{title}: {fields}</source>
        <translation>{title}: {fields}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: {name} has no login name that the cluster could know.</source>
        <translation>{title}: {name} hat keinen Anmeldenamen, den der Cluster kennen könnte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{title}: {rows}?</source>
        <translation>{title}: {rows}?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>{title}: “{name}”?</source>
        <translation>{title}: „{name}“?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{title}…</source>
        <translation>{title}…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{told}, of which {freed} can be freed</source>
        <translation>{told}, davon können {freed} freigegeben werden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} is done.</source>
        <translation>{transfer}: fertig.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} stopped. {why}</source>
        <translation>{transfer}: stehen geblieben. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} was cancelled.</source>
        <translation>{transfer}: abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{units} × {hours} h × {runs} × {rate} credits per unit and hour</source>
        <translation>{units} × {hours} h × {runs} × {rate} Credits je Einheit und Stunde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} are in use; there is no limit.</source>
        <translation>{used} sind belegt; es gibt keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} of {quota} are in use.</source>
        <translation>{used} von {quota} sind belegt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is below zero.</source>
        <translation>{value} ist kleiner als null.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is beyond all measure.</source>
        <translation>{value} ist jenseits aller Maße.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no account.</source>
        <translation>{value} ist kein Konto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>{value} is no day.</source>
        <translation>{value} ist kein Tag.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no list of resources.</source>
        <translation>{value} ist keine Liste von Ressourcen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no login name.</source>
        <translation>{value} ist kein Anmeldename.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a job.</source>
        <translation>{value} ist keine Nummer eines Jobs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a record.</source>
        <translation>{value} ist keine Nummer eines Datensatzes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no state that Slurm knows.</source>
        <translation>{value} ist kein Zustand, den Slurm kennt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no time as Slurm writes it: 2026-01-31T14:00:00.</source>
        <translation>{value} ist keine Zeit, wie Slurm sie schreibt: 2026-01-31T14:00:00.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no whole number.</source>
        <translation>{value} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>{value} stands in the place of a hash and is none.</source>
        <translation>{value} steht an der Stelle eines Hashs und ist keiner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{version}; the certificate is trusted.</source>
        <translation>{version}; dem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{what}: {of}</source>
        <translation>{what}: {of}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/plan.py"/>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
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
        <translation>{where}: {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} changed it</source>
        <translation>{who} hat es geändert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} deleted it</source>
        <translation>{who} hat es gelöscht</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} restored it</source>
        <translation>{who} hat es wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who}: {action}</source>
        <translation>{who}: {action}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} Bildpunkte, {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>{words} So many differ that only the first are listed.</source>
        <translation>{words} Es unterscheiden sich so viele, dass nur die ersten aufgeführt sind.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{words} {remedy}</source>
        <translation>{words} {remedy}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{words} {why}</source>
        <translation>{words} {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{words}. Only the first {n} of each are compared.</source>
        <translation>{words}. Nur die ersten {n} von jedem werden verglichen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>“main” and “latest” mean the newest version, 40 or 64 hexadecimal digits a hash.</source>
        <translation>„main“ und „latest“ meinen die neueste Version, 40 oder 64 hexadezimale Ziffern einen Hash.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>“{action}” is not possible now.</source>
        <translation>„{action}“ ist gerade nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent more than ten minutes ago.</source>
        <translation>„{change}“ wurde vor mehr als zehn Minuten gesendet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent, and the hub cannot take it back.</source>
        <translation>„{change}“ wurde gesendet, und der Hub kann es nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: it is not there any more.</source>
        <translation>„{change}“: es ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: {field} was changed again since.</source>
        <translation>„{change}“: {field} wurde seither wieder geändert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” cannot be dropped here. Lists take tables (CSV, TSV); that of the datasets takes folders and descriptions (JSON, Markdown), too.</source>
        <translation>„{name}“ kann hier nicht abgelegt werden. Listen nehmen Tabellen an (CSV, TSV); die der Datensätze auch Ordner und Beschreibungen (JSON, Markdown).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>“{name}” holds no plain text.</source>
        <translation>„{name}“ enthält keinen einfachen Text.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” is looked at, the rest was left: drop one at a time.</source>
        <translation>„{name}“ wird angesehen, der Rest blieb liegen: Legen Sie eines nach dem anderen ab.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>“{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>“{name}” is revoked.</source>
        <translation>„{name}“ ist entzogen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>“{name}” is taken by another dataset of this owner.</source>
        <translation>„{name}“ ist an einen anderen Datensatz dieses Eigentümers vergeben.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>“{name}” stands here twice; the last one counts.</source>
        <translation>„{name}“ steht hier zweimal; das letzte zählt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>“{project}” is completed and takes nobody in.</source>
        <translation>„{project}“ ist abgeschlossen und nimmt niemanden auf.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” looks through a list that this hub does not have.</source>
        <translation>„{search}“ durchsucht eine Liste, die es auf diesem Hub nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” was also narrowed by {fields}, which this list does not have any more.</source>
        <translation>„{search}“ war auch eingegrenzt nach {fields}; das gibt es in dieser Liste nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>“{title}” has published versions, which others may cite.</source>
        <translation>„{title}“ hat veröffentlichte Versionen, die andere zitieren können.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” has rules of use to be passed on ({licence}).</source>
        <translation>„{title}“ hat Nutzungsregeln, die weiterzugeben sind ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” is not for commercial use ({licence}).</source>
        <translation>„{title}“ ist nicht für gewerbliche Zwecke ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” may not be passed on changed ({licence}).</source>
        <translation>„{title}“ darf nicht verändert weitergegeben werden ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>“{title}” may store {quota}, and with these files it would be {used}.</source>
        <translation>„{title}“ darf {quota} speichern, und mit diesen Dateien wären es {used}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” names no licence.</source>
        <translation>„{title}“ nennt keine Lizenz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>“{title}” with all that belongs to it</source>
        <translation>„{title}“ mit allem, was dazugehört</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
