<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>&amp;Acerca de AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Export this list…</source>
        <translation>&amp;Exportar esta lista…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;How sync stands…</source>
        <translation>&amp;Estado de la sincronización…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>&amp;Inbox</source>
        <translation>&amp;Bandeja de entrada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>A&amp;tajos de teclado…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Network and proxy…</source>
        <translation>R&amp;ed y proxy…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Normal text size</source>
        <translation>Texto de tamaño &amp;normal</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausar o reanudar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Reports of crashes…</source>
        <translation>&amp;Informes de fallos…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Settings…</source>
        <translation>P&amp;referencias…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Transfers…</source>
        <translation>&amp;Transferencias…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(conflict: {fields})</source>
        <translation>(conflicto: {fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(merged: {fields})</source>
        <translation>(combinado: {fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
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
        <translation>(sin título)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not here)</source>
        <translation>(no está aquí)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not known here)</source>
        <translation>(no se conoce aquí)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>*Nothing is written yet.*</source>
        <translation>*Aún no hay nada escrito.*</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 TB and more</source>
        <translation>1 TB y más</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 GB</source>
        <translation>De 1 a 100 GB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 MB</source>
        <translation>De 1 a 100 MB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 GB to 1 TB</source>
        <translation>De 100 GB a 1 TB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 MB to 1 GB</source>
        <translation>De 100 MB a 1 GB</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>A CSV file that spreadsheets open as it is. No cell of it can run as a formula.</source>
        <translation>Un archivo CSV que las hojas de cálculo abren tal cual. Ninguna de sus celdas puede ejecutarse como fórmula.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>A Croissant file needs a name, and files or an address.</source>
        <translation>Un archivo Croissant necesita un nombre, y archivos o una dirección.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A JSON Schema of type object, or nothing.</source>
        <translation>Un esquema JSON de tipo object, o nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>A SHA-256 has 64 hexadecimal digits, and this has {n}.</source>
        <translation>Un SHA-256 tiene 64 dígitos hexadecimales, y este tiene {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>A batch takes at most {count} blobs and {n} bytes.</source>
        <translation>Un lote admite como máximo {count} blobs y {n} bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A cell has more than {n} characters, or a quotation mark is not closed.</source>
        <translation>Una celda tiene más de {n} caracteres, o unas comillas no están cerradas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A class or a team cuts its allocation into sub-wallets.</source>
        <translation>Una clase o un equipo reparte su asignación en subcuentas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A class shares the credits of one accelerator.</source>
        <translation>Una clase comparte los créditos de un solo acelerador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>A cluster adds up each hour some minutes after its end. Ask for an earlier day.</source>
        <translation>Un clúster suma cada hora unos minutos después de que termine. Pida un día anterior.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>A conflict is declared of a review or of a credit request.</source>
        <translation>Un conflicto se declara de una evaluación o de una solicitud de créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>A conflict that holds for all requests is with somebody or something.</source>
        <translation>Un conflicto que vale para todas las solicitudes es con alguien o con algo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle in {seconds} s, or as soon as something changes.</source>
        <translation>Un ciclo en {seconds} s, o en cuanto algo cambie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle is under way.</source>
        <translation>Hay un ciclo en curso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>A dataset has at most {n} versions of its terms.</source>
        <translation>Un conjunto de datos tiene como máximo {n} versiones de sus condiciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>A dataset has at most {n} versions.</source>
        <translation>Un conjunto de datos tiene como máximo {n} versiones.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A decline needs a reason.</source>
        <translation>Un rechazo necesita un motivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>A delegation holds for an accelerator or for a pool, not for both.</source>
        <translation>Una delegación vale para un acelerador o para un fondo, no para ambos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A description is missing.</source>
        <translation>Falta una descripción.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A file has no path.</source>
        <translation>Un archivo no tiene ruta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>A file of {n} bytes is larger than the hub takes.</source>
        <translation>Un archivo de {n} bytes es mayor de lo que el hub acepta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>A forecast needs usage in at least {n} whole weeks, Monday to Sunday.</source>
        <translation>Un pronóstico necesita uso en al menos {n} semanas completas, de lunes a domingo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already.</source>
        <translation>Un hub ya tiene la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}, which answers at {address}.</source>
        <translation>Un hub ya tiene la carpeta {folder}: el proceso {process} de {machine}, que responde en {address}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}.</source>
        <translation>Un hub ya tiene la carpeta {folder}: el proceso {process} de {machine}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>A hub must renew its certificate in time; or this machine's clock is wrong.</source>
        <translation>Un hub debe renovar su certificado a tiempo; o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>A key is no plain text: line {line}.</source>
        <translation>Una clave no es texto simple: línea {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>A lead or maintainer of its project can: submit it for review.</source>
        <translation>Puede hacerlo un líder o responsable de su proyecto: envíela a revisión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>A list that is gone</source>
        <translation>Una lista que ya no existe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A look in {seconds} s whether that has changed.</source>
        <translation>En {seconds} s se comprueba si eso ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new draft is among your requests.</source>
        <translation>Hay un nuevo borrador entre sus solicitudes.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new message</source>
        <translation>Un mensaje nuevo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>A newer search took its place.</source>
        <translation>La reemplazó una búsqueda más reciente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>A panel meets on {day}: {title}</source>
        <translation>Un comité se reúne el {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A part is more than nothing, and less than all that was asked for.</source>
        <translation>Una parte es más que nada y menos que todo lo solicitado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>A password in an address would be kept where it can be read.</source>
        <translation>Una contraseña dentro de una dirección se guardaría donde se puede leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>A password without a user is of no use to a proxy.</source>
        <translation>A un proxy no le sirve una contraseña sin usuario.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A path is no valid Unicode.</source>
        <translation>Una ruta no es Unicode válido.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project has no field {field}.</source>
        <translation>Los proyectos no tienen ningún campo {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project of this title stands in line {line}.</source>
        <translation>En la línea {line} figura un proyecto con este título.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A quotation mark is not closed.</source>
        <translation>Unas comillas no están cerradas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/ranges.py"/>
        <source>A range is two numbers or two ISO dates with two dots between them.</source>
        <translation>Un intervalo son dos números o dos fechas ISO con dos puntos seguidos entre ellos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>A rate begins tomorrow at the earliest: what was charged today stays as it was.</source>
        <translation>Una tarifa empieza mañana como muy pronto: lo que se cobró hoy queda como estaba.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reason is needed, for those who ask somebody else then.</source>
        <translation>Hace falta un motivo, para quienes lo pedirán a otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <source>A reason is needed, so that its author can do better.</source>
        <translation>Hace falta un motivo, para que quien la presentó pueda mejorarla.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>A reason is needed: its reviewer may have begun already.</source>
        <translation>Hace falta un motivo: quizá ya se ha empezado la evaluación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>A refresh token came twice; all tokens of that device were ended.</source>
        <translation>Un token de renovación llegó dos veces; se anularon todos los tokens de ese dispositivo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A report appears here once a connector has run for a resource of yours.</source>
        <translation>Aquí aparece un informe cuando un conector se haya ejecutado para un recurso suyo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A representative or administrator asks for an organisation, a lead for a project.</source>
        <translation>Por una organización lo solicita un representante o administrador; por un proyecto, un responsable.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A request for access to “{dataset}” waits already.</source>
        <translation>Ya hay una solicitud de acceso a «{dataset}» en espera.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A request of this kind asks for no credits.</source>
        <translation>Una solicitud de este tipo no pide créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A request of this kind is granted as a whole, or not.</source>
        <translation>Una solicitud de este tipo se concede entera o no se concede.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request that would process such data is told so at once.</source>
        <translation>Una solicitud que procesaría tales datos lo sabe enseguida.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request waits for you</source>
        <translation>Una solicitud te espera</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request was decided</source>
        <translation>Se decidió una solicitud</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>A request with this id exists already.</source>
        <translation>Ya existe una solicitud con este identificador.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A review is begun for you when you are asked for one.</source>
        <translation>Se te abre una evaluación cuando te piden una.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>A review is late, it was wanted by {day}: {title}</source>
        <translation>Una evaluación va con retraso, se esperaba para el {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review_assignment.py"/>
        <source>A review is wanted by {day}: {title}</source>
        <translation>Se espera una evaluación para el {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>A review was given: {title}</source>
        <translation>Se entregó una evaluación: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>A reviewer has a conflict of interest now: {title}</source>
        <translation>Quien evalúa tiene ahora un conflicto de intereses: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reviewer has recused themselves: {title}</source>
        <translation>Alguien que evaluaba se ha recusado: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>A rule is about a project or about an organisation, not about both.</source>
        <translation>Una regla se refiere a un proyecto o a una organización, no a ambos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>A rule is of an organisation or of a project, not of both.</source>
        <translation>Una regla es de una organización o de un proyecto, no de ambos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>A set of records has no fields.</source>
        <translation>Un conjunto de registros no tiene campos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A student's request needs an advisor.</source>
        <translation>La solicitud de un estudiante necesita un tutor.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A suspended member sees only what is public, from the next sync on.</source>
        <translation>Un miembro suspendido solo ve lo que es público, a partir de la próxima sincronización.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A token lets a program, such as huggingface_hub, read files of datasets in your name, and do nothing else. It ends by itself, when you sign out everywhere, and when you change your password.</source>
        <translation>Un token permite que un programa, como huggingface_hub, lea archivos de conjuntos de datos en su nombre, y nada más. Termina por sí solo, al cerrar sesión en todas partes y al cambiar la contraseña.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>A version has at most {n} files.</source>
        <translation>Una versión tiene como máximo {n} archivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>A version is missing.</source>
        <translation>Falta una versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>A version may be stricter than its dataset, not laxer.</source>
        <translation>Una versión puede ser más estricta que su conjunto de datos, no más laxa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>A version of it is published, so its short name stays: it is in its address.</source>
        <translation>Hay una versión publicada, así que su nombre corto no cambia: está en su dirección.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>A vote to decline names no amount.</source>
        <translation>Un voto para rechazar no indica cantidad.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>A web server is there, but not a hub at this address, or the hub is in trouble.</source>
        <translation>Hay un servidor web, pero no un hub en esta dirección, o el hub tiene problemas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A year at most.</source>
        <translation>Un año como máximo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Abstain</source>
        <translation>Abstención</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Academia</source>
        <translation>Académico</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator</source>
        <translation>Acelerador</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours</source>
        <translation>Horas de acelerador</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used</source>
        <translation>Horas de acelerador usadas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used, {span}</source>
        <translation>Horas de acelerador usadas, {span}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerator-seconds it may use</source>
        <translation>Segundos de acelerador que puede usar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerators</source>
        <translation>Aceleradores</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept the offer</source>
        <translation>Aceptar la oferta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted terms</source>
        <translation>Condiciones aceptadas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted. Your allocation is under Compute.</source>
        <translation>Aceptada. Su asignación está en Cómputo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Access cannot end on {day}, which has passed.</source>
        <translation>El acceso no puede terminar el {day}, que ya pasó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access ended on {day}.</source>
        <translation>El acceso terminó el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access ends</source>
        <translation>Fin del acceso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>Access ends on {day}: {title}</source>
        <translation>El acceso termina el {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access granted until {day}: {title}</source>
        <translation>Acceso concedido hasta el {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Access is asked for by a person.</source>
        <translation>El acceso lo solicita una persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access is granted to one person, one organisation or one project.</source>
        <translation>El acceso se concede a una persona, una organización o un proyecto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Access renewed until {day}: {title}</source>
        <translation>Acceso renovado hasta el {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Access revoked: {title}</source>
        <translation>Acceso revocado: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access that you were granted, or that you granted, is listed here.</source>
        <translation>Aquí figuran los accesos que ha recibido o concedido.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to a dataset</source>
        <translation>Acceso a un conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to datasets</source>
        <translation>Acceso a conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to files</source>
        <translation>Acceso a los archivos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to its files</source>
        <translation>Acceso a sus archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Access to “{title}” was granted, and that is kept.</source>
        <translation>Se concedió acceso a «{title}», y eso se conserva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Access to&amp;kens…</source>
        <translation>To&amp;kens de acceso…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Access tokens…</source>
        <translation>Tokens de acceso…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was granted from {day} on.</source>
        <translation>El acceso se concedió a partir del {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was revoked on {day}: {reason}</source>
        <translation>El acceso se revocó el {day}: {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account on a cluster</source>
        <translation>Cuenta en un clúster</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Account: {name}</source>
        <translation>Cuenta: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageEnforce lacks {word}: limits are not kept.</source>
        <translation>A AccountingStorageEnforce le falta {word}: los límites no se cumplen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageTRES lacks {word}.</source>
        <translation>A AccountingStorageTRES le falta {word}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accounts on clusters</source>
        <translation>Cuentas en clústeres</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Add a column Id with the id of the one that is meant.</source>
        <translation>Añade una columna Id con el identificador del que se trata.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Add a line.</source>
        <translation>Añada una línea.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>Add a membership to that person instead.</source>
        <translation>Añade en su lugar una membresía a esa persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Add a message to its conversation, or withdraw it.</source>
        <translation>Añade un mensaje a su conversación o retírala.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Add an account or a hub…</source>
        <translation>Añadir una cuenta o un hub…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Add one for each.</source>
        <translation>Añade una para cada uno.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Add sha256 and version to the metadata; see the description of this address.</source>
        <translation>Añade sha256 y version a los metadatos; mira la descripción de esta dirección.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add the criteria by which requests are judged, each with a weight and anchors.</source>
        <translation>Añade los criterios con los que se juzgan las solicitudes, cada uno con un peso y el sentido de las notas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>Add the model under Models. Go on where its files are to be kept as a dataset.</source>
        <translation>Añada el modelo en «Modelos». Continúe si sus archivos han de guardarse como conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>Add this hub…</source>
        <translation>Añadir este hub…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Add to what is there</source>
        <translation>Añadir a lo que hay</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Add up again</source>
        <translation>Volver a sumar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/tags_field.py"/>
        <source>Add, then Enter</source>
        <translation>Añade y pulsa Intro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>Add: {kind}</source>
        <translation>Añadir {kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Added. Make an invitation link under Admin.</source>
        <translation>Se ha añadido. Crea un enlace de invitación en Administración.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Address copied.</source>
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Address of the hub</source>
        <translation>Dirección del hub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administers the alliance</source>
        <translation>Administra la alianza</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Administrators of an organisation pledge credits as a new pool in Compute.</source>
        <translation>Los administradores de una organización comprometen créditos como un nuevo fondo en Cómputo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advice</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advises the applicant</source>
        <translation>Dirige a quien solicita</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advisor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliated</source>
        <translation>Afiliado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>After a decline</source>
        <translation>Tras un rechazo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a decline.</source>
        <translation>Tras un rechazo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a request was granted</source>
        <translation>Tras conceder una solicitud</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a restart, go on with transfers</source>
        <translation>Tras un reinicio, continuar las transferencias</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After accepting its terms</source>
        <translation>Tras aceptar sus condiciones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After so many days without the hub, a device locks it; 0 for no limit.</source>
        <translation>Tras tantos días sin el hub, un dispositivo lo bloquea; 0 significa sin límite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>After that this app refuses to speak to the hub.</source>
        <translation>Después de eso, esta aplicación se niega a hablar con el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All drafts</source>
        <translation>Todos los borradores</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All fields, to be imported again</source>
        <translation>Todos los campos, para volver a importarlos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>All here</source>
        <translation>Todo está aquí</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All of the file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All of them together; 0 for no limit.</source>
        <translation>Todas juntas; 0 significa sin límite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>All of this works offline, too; what you change is sent later.</source>
        <translation>Todo esto funciona también sin conexión; lo que cambies se envía después.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>All pools</source>
        <translation>Todos los fondos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All rows that match the words</source>
        <translation>Todas las filas que coinciden con las palabras</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>All saved searches…</source>
        <translation>Todas las búsquedas guardadas…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All that I chose</source>
        <translation>Todo lo que elegí</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>All {n} files are the same.</source>
        <comment>The {n} file is the same.</comment>
        <translation>
            <numerusform>El {n} archivo es igual.</numerusform>
            <numerusform>Los {n} archivos son iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>All {n} rows of the list</source>
        <comment>All {n} row of the list</comment>
        <translation>
            <numerusform>La única fila de la lista</numerusform>
            <numerusform>Las {n} filas de la lista</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All {rows}</source>
        <translation>Todo: {rows}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Alliance-ready</source>
        <translation>Lista para la alianza</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub</source>
        <translation>AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub ended unexpectedly before.</source>
        <translation>AllianceHub se cerró inesperadamente antes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time.</source>
        <translation>AllianceHub se cerró inesperadamente la última vez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time. What you had typed is kept.</source>
        <translation>AllianceHub se cerró inesperadamente la última vez. Lo que habías escrito se conserva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>AllianceHub goes on in the tray</source>
        <translation>AllianceHub sigue en la bandeja del sistema</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>AllianceHub is starting.</source>
        <translation>AllianceHub se está iniciando.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here.</source>
        <translation>AllianceHub sabe dónde está; sus archivos no se guardan aquí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here. To hold versions of it, give it a short name first.</source>
        <translation>AllianceHub sabe dónde está; sus archivos no se guardan aquí. Para guardar versiones, dele primero un nombre corto.</translation>
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
        <translation>El proceso en segundo plano de AllianceHub terminó antes de responder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub's background process ended unexpectedly.</source>
        <translation>El proceso en segundo plano de AllianceHub se cerró inesperadamente.</translation>
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
        <translation>Asignación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Allocations</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Also used by {actions}, which would lose them.</source>
        <translation>También las usa {actions}, que las perdería.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An account appears here once a cluster has set up an allocation.</source>
        <translation>Aquí aparece una cuenta cuando un clúster haya preparado una asignación.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An administrator adds member organisations, or imports them from a CSV file.</source>
        <translation>Las organizaciones miembro las añade una persona administradora, o las importa de un archivo CSV.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>An administrator can restore the account.</source>
        <translation>Una persona administradora puede restablecer la cuenta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>An administrator of its donor or provider may.</source>
        <translation>Puede quien administra su donante o su proveedor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>An administrator of its organisation can: submit it for review.</source>
        <translation>Puede hacerlo un administrador de su organización: envíela a revisión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>An administrator of the alliance can let a call grant from it.</source>
        <translation>Quien administra la alianza puede dejar que una convocatoria conceda de él.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>An administrator of the alliance can pledge on behalf of both.</source>
        <translation>Quien administra la alianza puede prometer en nombre de ambas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>An administrator of the alliance can restore it.</source>
        <translation>La puede restablecer una persona administradora de la alianza.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An allocation appears here once a credit request is granted.</source>
        <translation>Las asignaciones aparecen aquí cuando se concede una solicitud de créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>An appeal is about a request of your own that was declined.</source>
        <translation>Una apelación se refiere a una solicitud propia que fue rechazada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>An edit names the old and the new value of the same fields.</source>
        <translation>Una edición indica el valor antiguo y el nuevo de los mismos campos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>An empty cell empties the field</source>
        <translation>Una celda vacía vacía el campo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>An organisation lets others decide over its own.</source>
        <translation>Una organización deja que otros decidan sobre lo suyo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Another administrator can.</source>
        <translation>Lo puede hacer otra persona administradora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Another machine answers, or the hub is called by a name that it does not bear.</source>
        <translation>Responde otro equipo, o se llama al hub con un nombre que no es el suyo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another one, as the reason says</source>
        <translation>Otra, como dice el motivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Another rate holds from {day} already.</source>
        <translation>Ya rige otra tarifa desde el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request goes on with this upload, or nothing came for too long.</source>
        <translation>Otra petición continúa esta subida, o no llegó nada durante demasiado tiempo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request writes to this upload.</source>
        <translation>Otra petición escribe en esta subida.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Another transaction was posted under the same idempotency key.</source>
        <translation>Ya se asentó otra operación con la misma clave de idempotencia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Another try in {seconds} s, since the last failed. Failures in a row: {n}.</source>
        <translation>Otro intento en {seconds} s, pues el último falló. Fallos seguidos: {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another value, as JSON</source>
        <translation>Otro valor, en JSON</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Another version has this id already.</source>
        <translation>Otra versión ya tiene este identificador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>Another {kind} has this id already.</source>
        <translation>{kind}: ya existe uno con este identificador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Apparent</source>
        <translation>Aparente</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appeal</source>
        <translation>Apelación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applicant</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approve in part</source>
        <translation>Aprobar en parte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Approve it in part, with a reason.</source>
        <translation>Apruébala en parte, con un motivo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>Arrow keys move it.</source>
        <translation>Las teclas de flecha lo mueven.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>As it was</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As its accounting calls it. Leave it empty where access is given by hand.</source>
        <translation>Como lo llama su contabilidad. Déjelo vacío si el acceso se da a mano.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the cluster says it</source>
        <translation>Como lo dice el clúster</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the hub wants it</source>
        <translation>Como lo quiere el hub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>As the system says</source>
        <translation>Lo que diga el sistema</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>As usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>As usual: {level}</source>
        <translation>Habitual: {level}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Ask HEAD for the offset before you go on.</source>
        <translation>Pregunta el desplazamiento con HEAD antes de continuar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Ask HEAD for the offset, and go on from there.</source>
        <translation>Pregunta el desplazamiento con HEAD y continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>Ask again in a few seconds; what is found is kept for that.</source>
        <translation>Pregunte de nuevo en unos segundos; lo que se encuentre se guarda para ello.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for a new one instead.</source>
        <translation>Pida una nueva en su lugar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Ask for a renewal instead.</source>
        <translation>Solicite en su lugar una renovación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Ask for a supplement…</source>
        <translation>Pedir un suplemento…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask for access</source>
        <translation>Solicitar acceso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Ask for access anew on the page of the dataset.</source>
        <translation>Solicite de nuevo el acceso en la página del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for access on the page of the dataset; its keeper decides.</source>
        <translation>Solicite acceso en la página del conjunto de datos; deciden sus responsables.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask for an update of the hub.</source>
        <translation>Pide que se actualice el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for bytes that it has.</source>
        <translation>Pide bytes que tenga.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>Ask for fewer rows.</source>
        <translation>Pide menos filas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for it without If-Match, and begin from its first byte.</source>
        <translation>Pídelo sin If-Match y empieza por el primer byte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for its renewal on the page of the dataset.</source>
        <translation>Solicite su renovación en la página del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for less, or withdraw another request.</source>
        <translation>Pida menos, o retire otra solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask for less.</source>
        <translation>Pida menos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for one accelerator, or leave the class empty.</source>
        <translation>Pida un solo acelerador, o deje la clase vacía.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Ask further reviewers, or remind those who are late.</source>
        <translation>Pide más evaluaciones, o recuérdalo a quienes van con retraso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>Ask its administrators, or remove the account from this device.</source>
        <translation>Pregunta a sus administradores o quita la cuenta de este dispositivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask its provider to set one.</source>
        <translation>Pida a su proveedor que fije una.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask no longer</source>
        <translation>Dejar de pedirla</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>Ask one of their administrators or leads.</source>
        <translation>Pregunte a una de las personas que lo administran o dirigen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask one of them, or ask another reviewer.</source>
        <translation>Consulta a una persona administradora, o pide la evaluación a otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Ask one of them.</source>
        <translation>Pide ayuda a una persona administradora.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask reviewers</source>
        <translation>Pedir evaluaciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Ask reviewers by name, or ask members to say in their profile that they are open to reviewing.</source>
        <translation>Pídelo por nombre, o ruega a los miembros que digan en su perfil que aceptan evaluar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask somebody else.</source>
        <translation>Pídelo a otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>Ask them for an invitation.</source>
        <translation>Pídele una invitación.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask to join</source>
        <translation>Solicitar el ingreso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Ask to join projects, edit them, and discuss.</source>
        <translation>Solicita el ingreso en proyectos, edítalos y debate.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Ask twice.</source>
        <translation>Solicítelo dos veces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>Ask whoever invited you for a new link.</source>
        <translation>Pide un enlace nuevo a quien te invitó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask whoever keeps the dataset to write them.</source>
        <translation>Pida a los responsables del conjunto de datos que las redacten.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Ask whoever runs the hub or your network for the file of their certificate authority, and choose it on the network page.</source>
        <translation>Pide a quien administra el hub o tu red el archivo de su autoridad de certificación y elígelo en la página de la red.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Ask whoever runs the hub to update it; what waits is kept until then.</source>
        <translation>Pida a quien gestiona el hub que lo actualice; lo que espera se conserva hasta entonces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask whoever runs your network to allow {host}, port {port}.</source>
        <translation>Pide a quien administra tu red que permita {host}, puerto {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Ask with recursive=true.</source>
        <translation>Pregunte con recursive=true.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Asked for: {amount} credits</source>
        <translation>Pedido: {amount} créditos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked. Each has a review to fill in, offline as well.</source>
        <translation>Pedidas. Cada persona tiene una evaluación que rellenar, también sin conexión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Asking for the beginning of {path}…</source>
        <translation>Pidiendo el comienzo de {path}…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Asking the hub what it needs</source>
        <translation>Preguntando al hub qué necesita</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Asking the hub which files differ…</source>
        <translation>Preguntando al hub qué archivos difieren…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Asking the hub…</source>
        <translation>Preguntando al hub…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asks for it</source>
        <translation>Presenta la solicitud</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At every sign-in</source>
        <translation>En cada inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>At most {most} credits were paid for.</source>
        <translation>Se pagaron como máximo {most} créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At most {most} credits will expire unused.</source>
        <translation>Como máximo {most} créditos caducarán sin usar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>At most {n} bytes fit; cut it into several files.</source>
        <translation>Caben como máximo {n} bytes; divídelo en varios archivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>At most {n} commands can be taken at a time.</source>
        <translation>Se pueden tomar como máximo {n} comandos a la vez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>At most {n} patterns say which files.</source>
        <translation>Como máximo {n} patrones indican los archivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>At most {n} rows can be changed at once.</source>
        <translation>Se pueden cambiar como máximo {n} filas a la vez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>At most {n} rows can be copied at once.</source>
        <translation>Se pueden copiar como máximo {n} filas a la vez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>At most {n} rows can be looked at at a time.</source>
        <translation>Se pueden examinar como máximo {n} filas a la vez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>At most {n} values of a field can be asked for at a time.</source>
        <translation>Se pueden pedir como máximo {n} valores de un campo a la vez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>At most {units} units for {hours} hours were asked for.</source>
        <translation>Lo solicitado fue como máximo: {units} unidades × {hours} h.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At most, per applicant</source>
        <translation>Como máximo, por solicitante</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it does not run out.</source>
        <translation>A este ritmo no se agota.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely} (between {early} and {late}).</source>
        <translation>A este ritmo se agota el {likely} (entre el {early} y el {late}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}, on {early} at the earliest, or not at all.</source>
        <translation>A este ritmo se agota el {likely}, como muy pronto el {early}, o no se agota.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}.</source>
        <translation>A este ritmo se agota el {likely}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace some is left at the end; it runs out on {early} at the earliest.</source>
        <translation>A este ritmo queda algo al final; se agota como muy pronto el {early}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Audience</source>
        <translation>Público destinatario</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Author: {name}</source>
        <translation>Autor: {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Background process</source>
        <translation>Proceso en segundo plano</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Before you search</source>
        <translation>Antes de buscar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Begin another upload with the right Upload-Length.</source>
        <translation>Empieza otra subida con el Upload-Length correcto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another.</source>
        <translation>Empieza otra.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another; what was stored is kept.</source>
        <translation>Empieza otra; lo que se guardó se conserva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Begin it at the top.</source>
        <translation>Empiézala desde la raíz.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Begin it with one.</source>
        <translation>Empiézalo con una.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Behind a closed quotation mark something else follows than the next cell.</source>
        <translation>Tras unas comillas cerradas sigue algo que no es la celda siguiente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>Being fetched</source>
        <translation>Se está recibiendo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being mentored</source>
        <translation>Recibir mentoría</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being screened</source>
        <translation>En comprobación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being set up</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmark</source>
        <translation>Prueba de referencia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks</source>
        <translation>Pruebas de referencia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks &amp; evaluation</source>
        <translation>Pruebas de referencia y evaluación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Best score</source>
        <translation>Mejor nota</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Beyond the licence; who uses it accepts them.</source>
        <translation>Además de la licencia; quien los usa las acepta.</translation>
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
        <translation>Biografía</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Blindness</source>
        <translation>Anonimato</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bring into the ledger</source>
        <translation>Incorporar al libro mayor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Bring it back now</source>
        <translation>Traerlo de vuelta ahora</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Brought in line</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Browse what a hub shows to everybody, with no account.</source>
        <translation>Explora lo que un hub muestra a todo el mundo, sin cuenta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Burn-down</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By the rule</source>
        <translation>Según la regla</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By which criteria requests are reviewed.</source>
        <translation>Con qué criterios se evalúan las solicitudes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Byte {n} of it is no text in UTF-8.</source>
        <translation>El byte {n} no es texto en UTF-8.</translation>
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
        <translation>archivo CSV hoja de cálculo guardar descargar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>CSV file upload read in</source>
        <translation>archivo CSV subir leer cargar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Cache and hub were not compared yet.</source>
        <translation>La caché y el hub aún no se han comparado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar: {label}</source>
        <translation>Calendario: {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Call</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Calls</source>
        <translation>Convocatorias</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled after the last line.</source>
        <translation>Cancelado después de la última línea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled before line {line}: {n} lines were not taken.</source>
        <translation>Cancelado antes de la línea {line}. Líneas no tomadas: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Cancelled: nothing behind line {line} was taken.</source>
        <translation>Cancelado: no se tomó nada de lo que sigue a la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Cannot be taken</source>
        <translation>No se puede tomar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Capitals and accents do not matter: “muller” finds Müller.</source>
        <translation>No importan las mayúsculas ni los acentos: «muller» encuentra Müller.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Cell {n} is not stored in the same way as the rest of the file.</source>
        <translation>La celda {n} no está guardada de la misma forma que el resto del archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Change a saved search</source>
        <translation>Cambiar una búsqueda guardada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Change that one instead.</source>
        <translation>Cambia esa en su lugar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>Change that, or make a further one of it.</source>
        <translation>Cambia esa, o crea otra a partir de ella.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Change the keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Change the role instead.</source>
        <translation>Cambia el rol en su lugar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Change the role or the dates of that membership instead.</source>
        <translation>Cambia en su lugar el rol o las fechas de esa membresía.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Change {n} rows</source>
        <comment>Change {n} row</comment>
        <translation>
            <numerusform>Cambiar {n} fila</numerusform>
            <numerusform>Cambiar {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Change, delete, copy or export them by the buttons above the list.</source>
        <translation>Cámbialos, elimínalos, cópialos o expórtalos con los botones sobre la lista.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Changed by {who}, {when}</source>
        <translation>Modificado por {who}, {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Changed the password</source>
        <translation>Cambió la contraseña</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when}</source>
        <translation>Cambio: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when} by {who}</source>
        <translation>Cambio: {when}, por {who}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Changed. It waits to be sent.</source>
        <translation>Cambiado. Espera a ser enviado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes of yours that the hub refused: {n}.</source>
        <translation>Cambios tuyos que el hub rechazó: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Changes of yours that were not sent yet and would be lost: {n}.</source>
        <translation>Hay cambios tuyos sin enviar que se perderían: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes that wait: {n}.</source>
        <translation>Cambios en espera: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Chart. Arrow keys read it.</source>
        <translation>Gráfico. Se lee con las teclas de flecha.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check address and port. If they are right, tell whoever runs the hub.</source>
        <translation>Comprueba la dirección y el puerto. Si son correctos, avisa a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check it again before it is imported.</source>
        <translation>Compruébalo de nuevo antes de importarlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Check its address, and that it runs and lets this hub in.</source>
        <translation>Compruebe su dirección, que funciona y que deja entrar a este hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Check of {file}</source>
        <translation>Comprobación de {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Check the address, and the access token.</source>
        <translation>Compruebe la dirección y el token de acceso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address. In a guest network, open a browser first: it may ask for a sign-in.</source>
        <translation>Comprueba la dirección. En una red de invitados, abre primero un navegador: puede que pida iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Check the address; /openapi.json lists what there is.</source>
        <translation>Comprueba la dirección; /openapi.json enumera lo que hay.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address; whoever runs the hub can tell it.</source>
        <translation>Comprueba la dirección; quien administra el hub la conoce.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>Check the file again.</source>
        <translation>Comprueba el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check the path and who may read it.</source>
        <translation>Comprueba la ruta y quién puede leerla.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Check the path.</source>
        <translation>Comprueba la ruta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the port in the address. If it is right, tell whoever runs the hub.</source>
        <translation>Comprueba el puerto de la dirección. Si es correcto, avisa a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the port. A firewall or virus scanner may stand in between; whoever runs your network knows.</source>
        <translation>Comprueba el puerto. Puede haber un cortafuegos o un antivirus en medio; quien administra tu red lo sabe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the proxy's address and port.</source>
        <translation>Comprueba la dirección y el puerto del proxy.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the proxy's address and port; whoever runs your network knows them.</source>
        <translation>Comprueba la dirección y el puerto del proxy; quien administra tu red los conoce.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the spelling. Some hubs are known only inside their own network.</source>
        <translation>Comprueba la escritura. Algunos hubs solo se conocen dentro de su propia red.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose a column with their id, short name or title.</source>
        <translation>Elige una columna con su identificador, nombre corto o título.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a field for at least one column.</source>
        <translation>Elige un campo para al menos una columna.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a file or a folder, or drop it here.</source>
        <translation>Elige un archivo o una carpeta, o suéltalo aquí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose a file that begins with -----BEGIN CERTIFICATE-----; whoever runs your network has it.</source>
        <translation>Elige un archivo que empiece por -----BEGIN CERTIFICATE-----; lo tiene quien administra tu red.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose a folder that is not there yet.</source>
        <translation>Elige una carpeta que aún no exista.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder with the files, or a Croissant file, a dataset card or a Kaggle description; or drop it here.</source>
        <translation>Elija una carpeta con los archivos, o un archivo Croissant, una ficha del conjunto de datos o una descripción de Kaggle; o suéltelo aquí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Choose a hub or sign in</source>
        <translation>Elegir un hub o iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Choose a later day.</source>
        <translation>Elija un día posterior.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Choose a later day; what began stays as it was.</source>
        <translation>Elija un día posterior; lo que empezó queda como estaba.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Choose a licence that is as strict, or say in the draft why this is allowed.</source>
        <translation>Elija una licencia igual de estricta o explique en el borrador por qué se permite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Choose a licence…</source>
        <translation>Elegir una licencia…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Choose a pool that is open now.</source>
        <translation>Elija un fondo que esté abierto ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Choose a row to read it here.</source>
        <translation>Elige una fila para leerla aquí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose above what they are to become, then press Continue.</source>
        <translation>Elige arriba en qué se van a convertir y después pulsa Continuar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>Choose an accelerator to see it.</source>
        <translation>Elige un acelerador para verlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Choose an address of this machine and a port above 1023.</source>
        <translation>Elige una dirección de este equipo y un puerto por encima de 1023.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Choose an address of this machine and a port that is free.</source>
        <translation>Elija una dirección de esta máquina y un puerto libre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose an open one, if you may.</source>
        <translation>Elija una abierta, si puede.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Choose another accelerator, or leave that data out.</source>
        <translation>Elija otro acelerador, o prescinda de esos datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elige otra carpeta o haz sitio en el disco.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose another folder, or remove that one if nobody needs it.</source>
        <translation>Elige otra carpeta, o elimina esa si nadie la necesita.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>Choose another place, or look whether the disk is full.</source>
        <translation>Elige otro lugar o comprueba si el disco está lleno.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Choose another short name.</source>
        <translation>Elija otro nombre corto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Choose another version.</source>
        <translation>Elija otra versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>Choose another, or edit the one that has it.</source>
        <translation>Elige otro valor o edita el objeto que ya lo tiene.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose at least one.</source>
        <translation>Elige al menos uno.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Choose in the inbox which value is right; both are kept until then.</source>
        <translation>Elige en la bandeja de entrada qué valor es el correcto; hasta entonces se conservan los dos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Choose one of its own.</source>
        <translation>Elija una propia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose one of the three.</source>
        <translation>Elige una de las tres opciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose one that is as strict, or give the reason why it is allowed.</source>
        <translation>Elija una igual de estricta, o dé la razón por la que se permite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that is, or none.</source>
        <translation>Elija una que lo esté, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that runs.</source>
        <translation>Elija una en curso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one.</source>
        <translation>Elija una.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose that request.</source>
        <translation>Elija esa solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Choose the file again on the network page.</source>
        <translation>Elige de nuevo el archivo en la página de la red.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Choose the file of certificates</source>
        <translation>Elegir el archivo de certificados</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Choose the folder that holds the files of the version.</source>
        <translation>Elige la carpeta que contiene los archivos de la versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Choose the keys of an action to change them.</source>
        <translation>Elige las teclas de una acción para cambiarlas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/choice_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/number_field.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Chosen rows</source>
        <translation>Filas elegidas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Cipher</source>
        <translation>Método de cifrado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Citable</source>
        <translation>Citable</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/clear_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Clear search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Click for sync activity.</source>
        <translation>Pulsa para ver la actividad de sincronización.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Click its icon to open the window again.</source>
        <translation>Pulsa su icono para volver a abrir la ventana.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Clock</source>
        <translation>Reloj</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Close all windows, wait for the engine to end, and try again.</source>
        <translation>Cierra todas las ventanas, espera a que termine el motor e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Close all windows; the engine then starts anew.</source>
        <translation>Cierra todas las ventanas; el motor se inicia entonces de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Close or go back</source>
        <translation>Cerrar o volver atrás</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/tip.py"/>
        <source>Close this tip</source>
        <translation>Cerrar este consejo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Close with a recommendation</source>
        <translation>Cerrar con una recomendación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/toast.py"/>
        <source>Close: {text}</source>
        <translation>Cerrar: {text}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the allocation.</source>
        <translation>Cerrado. Lo que quedaba ha vuelto a la asignación.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the pool.</source>
        <translation>Cerrada. Lo que quedaba ha vuelto al fondo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. Whoever decides reads what the panel recommends.</source>
        <translation>Cerrado. Quien decide lee lo que recomienda el comité.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closes on</source>
        <translation>Cierra el</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closing the window leaves AllianceHub in the tray, where the desktop has one.</source>
        <translation>Al cerrar la ventana, AllianceHub sigue en la bandeja del sistema, si el escritorio la tiene.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Collaboration</source>
        <translation>Colaboración</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Collecting</source>
        <translation>Reuniendo datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Colours as the &amp;system</source>
        <translation>Colores como el &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Column {n}</source>
        <translation>Columna {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Columns are parted by</source>
        <translation>Separador de columnas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Columns are parted by a comma, a semicolon or a tab.</source>
        <translation>Las columnas se separan con una coma, un punto y coma o un tabulador.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Columns of an exported CSV file are parted by</source>
        <translation>Separador de columnas de los archivos CSV exportados</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Columns of {kinds}</source>
        <translation>Columnas de {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Come back on that day.</source>
        <translation>Vuelva ese día.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Comes back {when}</source>
        <translation>Vuelve {when}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/seed.py"/>
        <source>Command {number} ({name}): {why}</source>
        <translation>Comando {number} ({name}): {why}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comments to the applicant</source>
        <translation>Comentarios para quien solicita</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Compare two {kinds}</source>
        <translation>Comparar dos objetos: {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare with the hub by sums, and fetch what differs</source>
        <translation>Comparar con el hub mediante sumas y obtener lo que difiera</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Compute</source>
        <translation>Cómputo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>Compute &amp;report…</source>
        <translation>I&amp;nforme de cómputo…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Compute report</source>
        <translation>Informe de cómputo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Compute the hashes</source>
        <translation>Calcular los hashes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Computing hashes</source>
        <translation>Calculando los hashes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflict of interest</source>
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflicts of interest</source>
        <translation>Conflictos de intereses</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts that wait for you: {n}.</source>
        <translation>Conflictos que esperan por ti: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>Connect to the hub, then try again.</source>
        <translation>Conéctate al hub y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Connect to the hub: it unlocks with the next sync. What you wrote is kept.</source>
        <translation>Conéctate al hub: se desbloquea con la próxima sincronización. Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connected to {host}, port {port}.</source>
        <translation>Conectado a {host}, puerto {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector report</source>
        <translation>Informe de conector</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector reports</source>
        <translation>Informes de conectores</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Contents kept so that they need not be downloaded again</source>
        <translation>Contenido que se conserva para no tener que descargarlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contributor</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;title</source>
        <translation>Copiar el &amp;título</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy all</source>
        <translation>Copiar todos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Copy hashes</source>
        <translation>Copiar los hashes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy the link for {name}</source>
        <translation>Copiar el enlace de {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy the new token</source>
        <translation>Copiar el nuevo token</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Copy the whole link, with everything behind the #.</source>
        <translation>Copia el enlace completo, con todo lo que sigue al signo #.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy title</source>
        <translation>Copiar el título</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>Copy what you need from here, then keep theirs.</source>
        <translation>Copia de aquí lo que necesites y conserva después el otro valor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copy {text}</source>
        <translation>Copiar {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy “{name}” now: it is shown this once, since the hub keeps no more than its hash.</source>
        <translation>Copie «{name}» ahora: solo se muestra esta vez, pues el hub guarda únicamente su hash.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Core</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Correct it in the file.</source>
        <translation>Corríjalo en el archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the cell.</source>
        <translation>Corrige la celda.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the line in the file.</source>
        <translation>Corrige la línea en el archivo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Could be better</source>
        <translation>Mejorable</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count in the inbox</source>
        <translation>Contar en la bandeja</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count the files</source>
        <translation>Contar los archivos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Crashes</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Crashes…</source>
        <translation>Fallos…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator's page</source>
        <translation>Página del creador</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit request</source>
        <translation>Solicitud de créditos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credit request: {title}</source>
        <translation>Solicitud de créditos: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit requests</source>
        <translation>Solicitudes de créditos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Credit statement</source>
        <translation>Extracto de créditos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits missing</source>
        <translation>Créditos que faltan</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Credits more</source>
        <translation>Créditos adicionales</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credits of one pool can be transferred only within it.</source>
        <translation>Los créditos de un fondo solo pueden transferirse dentro de él.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits per unit and hour</source>
        <translation>Créditos por unidad y hora</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits to transfer</source>
        <translation>Créditos que transferir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used</source>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used, {span}</source>
        <translation>Créditos usados, {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Credits were granted out of this pool, so it stays.</source>
        <translation>Se concedieron créditos de este fondo, así que se queda.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criterion</source>
        <translation>Criterio</translation>
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
        <translation>Ctrl+Return envía</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data it holds</source>
        <translation>Datos que contiene</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data policy</source>
        <translation>Política de datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data that is processed</source>
        <translation>Datos que se procesan</translation>
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
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>Dataset card (README.md)</source>
        <translation>Ficha del conjunto de datos (README.md)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset version</source>
        <translation>Versión del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset versions</source>
        <translation>Versiones de conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets used</source>
        <translation>Conjuntos de datos usados</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Dates begin with</source>
        <translation>Las fechas empiezan por</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days of grace</source>
        <translation>Días de gracia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days offline</source>
        <translation>Días sin conexión</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days until one may ask again</source>
        <translation>Días hasta poder volver a pedirlo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided. Its author is told.</source>
        <translation>Decidido. Se informa a quien presentó la solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Deciding for {organisation} ends on {day}.</source>
        <translation>La facultad de decidir por {organisation} acaba el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Decimals stand behind</source>
        <translation>Los decimales van después de</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Decimals stand behind a point or a comma.</source>
        <translation>Los decimales van detrás de un punto o de una coma.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions on credit requests are listed here, with their reasons.</source>
        <translation>Aquí figuran las decisiones sobre solicitudes de créditos, con sus motivos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare a conflict of interest</source>
        <translation>Declarar un conflicto de intereses</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare once for all of whom you can be no judge; it is looked at before you are asked.</source>
        <translation>Declara de una vez a quién no puedes juzgar; se comprueba antes de pedirte nada.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared.</source>
        <translation>Declarado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>Decline it and say so; its author can ask again.</source>
        <translation>Rechácela indicándolo; quien la presentó puede volver a solicitarlo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline the offer</source>
        <translation>Rechazar la oferta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined request</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined. Nothing was granted.</source>
        <translation>Rechazada. No se concedió nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Default</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
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
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Delete it all the same</source>
        <translation>Eliminarlo de todos modos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Delete those {kinds} first.</source>
        <translation>Elimina eso primero: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>Delete what is not needed of them, or make a new one and withdraw this.</source>
        <translation>Elimine lo que no haga falta, o cree otro y retire este.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Delete {kind}</source>
        <translation>Eliminar {kind}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Delete {n} rows?</source>
        <comment>Delete {n} row?</comment>
        <translation>
            <numerusform>¿Eliminar {n} fila?</numerusform>
            <numerusform>¿Eliminar {n} filas?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Delete “{title}”?</source>
        <translation>¿Eliminar «{title}»?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Delivered is what was granted to allocations; what came back from them is not. Used is what their jobs took. Of a span of days the hub is asked: jobs count by the day on which they ended.</source>
        <translation>Entregado es lo concedido a las asignaciones, sin lo que volvió de ellas. Usado es lo que consumieron sus trabajos. Sobre un período de días se pregunta al hub: los trabajos cuentan por el día en que terminaron.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered, not used yet</source>
        <translation>Entregado, aún sin usar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecate</source>
        <translation>Marcar como obsoleta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated</source>
        <translation>Obsoleta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated.</source>
        <translation>Marcada como obsoleta.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from datasets</source>
        <translation>Derivada de conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from versions</source>
        <translation>Derivada de versiones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Describable</source>
        <translation>Descriptible</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Detected</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rule</source>
        <translation>Regla de dispositivos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rules</source>
        <translation>Reglas de dispositivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Differs</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Discard drafts that are not needed, or make another dataset.</source>
        <translation>Descarte los borradores que no se necesiten o cree otro conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discarded.</source>
        <translation>Descartado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/banner.py"/>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Divider of files and preview</source>
        <translation>Separador entre los archivos y la vista previa</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Divider of list and details</source>
        <translation>Separador entre la lista y los detalles</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Do it again, or dismiss it.</source>
        <translation>Hazlo de nuevo o descártalo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Do it in several parts.</source>
        <translation>Hazlo en varias partes.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Does it hold personal data?…</source>
        <translation>¿Contiene datos personales?…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Domains</source>
        <translation>Ámbitos temáticos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Done again.</source>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Done: renewed, or asked for.</source>
        <translation>Hecho: renovado o solicitado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Double blind: reviewers do not learn who asks either</source>
        <translation>Doble ciego: quienes evalúan tampoco saben quién solicita</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download at most (kB a second, 0 for no limit)</source>
        <translation>Descarga máxima (kB por segundo, 0 sin límite)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Download files with at most</source>
        <translation>Descargar archivos con un máximo de</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download into which folder?</source>
        <translation>¿Descargar en qué carpeta?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Download of {name}</source>
        <translation>Descarga de {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download or upload files on the page of a version of a dataset.</source>
        <translation>Descargue o suba archivos en la página de una versión de un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Download them; where they have terms, sign those first.</source>
        <translation>Descárguelos; si tienen condiciones, fírmelas antes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Downloaded: {name}</source>
        <translation>Descargado: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Downloading to {folder}.</source>
        <translation>Descargando en {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a request for accelerator time; you see the cost while you write.</source>
        <translation>Redacta una solicitud de tiempo de acelerador; verás el coste mientras escribes.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a version</source>
        <translation>Redactar una versión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Draft a version…</source>
        <translation>Redactar una versión…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Draft another version.</source>
        <translation>Redacte otra versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft discarded.</source>
        <translation>Borrador desechado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft kept</source>
        <translation>Borrador conservado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft not kept</source>
        <translation>Borrador no conservado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Draft&amp;s…</source>
        <translation>Borradore&amp;s…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drafted.</source>
        <translation>Borrador creado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drift</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>E-mail or handle</source>
        <translation>Correo electrónico o alias</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Each accelerator has a rate from the day on which it is offered.</source>
        <translation>Cada acelerador tiene una tarifa desde el día en que se ofrece.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Each account on a machine is a device of its own; sign in again.</source>
        <translation>Cada cuenta de un equipo es un dispositivo propio; inicia sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Each grant to an allocation appears here.</source>
        <translation>Cada concesión a una asignación aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Each grant, each job and each refund will stand here.</source>
        <translation>Aquí figurará cada concesión, cada trabajo y cada reembolso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Each has a cache of its own on this computer.</source>
        <translation>Cada una tiene su propia caché en este equipo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Each takes effect at once.</source>
        <translation>Cada una se aplica al instante.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Earlier changes</source>
        <translation>Cambios anteriores</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Edit and send again</source>
        <translation>Editar y enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Edit it as it is now; its history shows each value.</source>
        <translation>Edítelo tal como está ahora; su historial muestra cada valor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Edit the draft and choose one, such as CC-BY-4.0.</source>
        <translation>Edite el borrador y elija una, por ejemplo CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind}</source>
        <translation>Editar {kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind} ({fields})</source>
        <translation>Editar {kind} ({fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Edit “{title}”</source>
        <translation>Editar «{title}»</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition before</source>
        <translation>Edición anterior</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resource</source>
        <translation>Recurso educativo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resources</source>
        <translation>Recursos educativos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Empty the cell to make a new one, or sync and check again.</source>
        <translation>Vacía la celda para crear uno nuevo, o sincroniza y comprueba de nuevo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Encrypt what is kept on this device</source>
        <translation>Cifrar lo que se guarda en este dispositivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>End or delete some first.</source>
        <translation>Termina o borra algunas primero.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>End the reviews</source>
        <translation>Terminar las evaluaciones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorse</source>
        <translation>Avalar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed</source>
        <translation>Avalada el</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed by</source>
        <translation>Avalada por</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed. It goes on to those who decide.</source>
        <translation>Avalada. Pasa a quienes deciden.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Ends after (days)</source>
        <translation>Termina después de (días)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Ends {when}</source>
        <translation>Termina {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>Enter a hub's address to look around, sign in, or take up an invitation.</source>
        <translation>Indica la dirección de un hub para echar un vistazo, iniciar sesión o aceptar una invitación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter an HTTP proxy on the network page, or choose to go without one.</source>
        <translation>Indica un proxy HTTP en la página de la red o elige prescindir de él.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter its host and port, such as proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>Indica su servidor y su puerto, como proxy.example.org:3128; quien administra tu red los conoce.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the address of a hub.</source>
        <translation>Escribe la dirección de un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the user, too, or leave the password empty.</source>
        <translation>Escribe también el usuario o deja vacía la contraseña.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter user and password in their own lines; it goes to the keyring.</source>
        <translation>Escribe el usuario y la contraseña en sus propias líneas; la contraseña va al depósito de claves.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Enter user and password of the proxy; whoever runs your network knows them.</source>
        <translation>Escribe el usuario y la contraseña del proxy; quien administra tu red los conoce.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Escalate</source>
        <translation>Avisar del retraso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Every account was taken up. Add members, and invite them then.</source>
        <translation>Todas las cuentas están ya en uso. Añade miembros e invítalos después.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expired unused</source>
        <translation>Caducado sin usar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export controlled</source>
        <translation>Sujeto a control de exportación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Export of {file}</source>
        <translation>Exportación de {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Export of {kinds}</source>
        <translation>Exportación de {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Export {kinds}</source>
        <translation>Exportar: {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Extension</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Fetching: {state}</source>
        <translation>Recibiendo: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Fields of both</source>
        <translation>Campos de ambos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figure of a grant</source>
        <translation>Cifra de una concesión</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figures of grants</source>
        <translation>Cifras de concesiones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>File of further certificates to trust (PEM)</source>
        <translation>Archivo de certificados adicionales de confianza (PEM)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>File or record set</source>
        <translation>Archivo o conjunto de registros</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>Files by now: {n}; bytes in all: {size}.</source>
        <translation>Archivos hasta ahora: {n}; bytes en total: {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>Files like this can run a program when they are opened, so none is shown.</source>
        <translation>Estos archivos pueden ejecutar un programa al abrirse, así que no se muestra ninguno.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files of the draft that the folder lacks leave it. What the hub has already is not sent again.</source>
        <translation>Los archivos del borrador que faltan en la carpeta salen de él. Lo que el hub ya tiene no se envía otra vez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Files of “{title}”</source>
        <translation>Archivos de «{title}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Files sent: {n}; bytes in all: {size}.</source>
        <translation>Archivos enviados: {n}; bytes en total: {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files that cannot go along</source>
        <translation>Archivos que no pueden ir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Fill it in.</source>
        <translation>Rellénelo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>Fill them in first.</source>
        <translation>Rellénelos primero.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Financial</source>
        <translation>Económico</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Find an&amp;ything or do anything…</source>
        <translation>Buscar o hacer cual&amp;quier cosa…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Find anything or do anything</source>
        <translation>Busca o haz cualquier cosa</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>First cells</source>
        <translation>Primeras celdas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First files</source>
        <translation>Primeros archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First lines</source>
        <translation>Primeras líneas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First published</source>
        <translation>Primera publicación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>First sync</source>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>First sync {percent} %</source>
        <translation>Primera sincronización: {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First {rows}</source>
        <translation>Al comienzo: {rows}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Focus area</source>
        <translation>Área de trabajo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For how long an allocation runs on after its end.</source>
        <translation>Cuánto tiempo sigue una asignación después de su fin.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For jobs that failed through no fault of their owner.</source>
        <translation>Para trabajos que fallaron sin culpa de su dueño.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the files of its datasets; 0 for what the hub gives everybody.</source>
        <translation>Para los archivos de sus conjuntos de datos; 0 para lo que el hub da a todos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the organisation</source>
        <translation>Para la organización</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the project</source>
        <translation>Para el proyecto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>For {name}, {organisation}.</source>
        <translation>Para {name}, {organisation}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Forbidden data</source>
        <translation>Datos prohibidos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Forget on this computer</source>
        <translation>Olvidar en este equipo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Former</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Forms and lists</source>
        <translation>Formularios y listas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Found not to be so</source>
        <translation>Considerado inexacto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Foundation models</source>
        <translation>Modelos fundacionales</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Free some space and resume the transfer; it goes on where it was.</source>
        <translation>Libera algo de espacio y reanuda la transferencia; continúa donde estaba.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Free some space and try again; what was kept before is still there.</source>
        <translation>Libere espacio e inténtelo de nuevo; lo que se guardó antes sigue ahí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Free some space, see Storage, and resume the transfer.</source>
        <translation>Libera algo de espacio (mira Almacenamiento) y reanuda la transferencia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free “{what}”?</source>
        <translation>¿Liberar «{what}»?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>From 1, the worst, to the best score of the rubric; 0 is not scored yet.</source>
        <translation>De 1, la peor, a la mejor nota de la rúbrica; 0 es sin nota todavía.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From a day to a day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Full</source>
        <translation>Completas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further certificates</source>
        <translation>Certificados adicionales</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Give an object with “properties” of the types {types}.</source>
        <translation>Dé un objeto con «properties» de los tipos {types}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Give another in a column “handle”.</source>
        <translation>Indica otro en una columna «handle».</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back what came late</source>
        <translation>Devolver lo que llegó tarde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Give host and port, as 127.0.0.1:9464.</source>
        <translation>Indique host y puerto, como 127.0.0.1:9464.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Give it 1 or more.</source>
        <translation>Dale 1 o más.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Give it a short name of its own.</source>
        <translation>Dele un nombre corto propio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for a supplement.</source>
        <translation>Póngale un límite de tiempo más corto o pida un suplemento.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for more from the allocation.</source>
        <translation>Póngale un límite de tiempo más corto o pida más de la asignación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>Give it as s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes or no.</source>
        <translation>Indícalo como s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes o no.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Give it back to your user.</source>
        <translation>Devuélvela a tu usuario.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Give the address of a PostgreSQL database, as postgresql://host/name, or none.</source>
        <translation>Indique la dirección de una base de datos PostgreSQL, como postgresql://host/name, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Give the dataset a short name, and it can be had by the tools of others.</source>
        <translation>Dé un nombre corto al conjunto de datos y las herramientas de otros podrán obtenerlo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give the review</source>
        <translation>Entregar la evaluación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given at</source>
        <translation>Entregada el</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given back. Its author is told why.</source>
        <translation>Devuelta. Se comunica el motivo a su autor.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given. Thank you.</source>
        <translation>Entregada. Gracias.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Go directly to</source>
        <translation>Conectar directamente con</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Go on once it has ended, from the offset that HEAD tells.</source>
        <translation>Continúa cuando haya terminado, desde el desplazamiento que indica HEAD.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Go on with that one; it is among your requests.</source>
        <translation>Siga con esa; está entre sus solicitudes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Good to see you, {name}</source>
        <translation>Nos alegra verte, {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Government</source>
        <translation>Administración pública</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>Grade: {grade}</source>
        <translation>Nivel: {grade}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Grant a new one.</source>
        <translation>Conceda una nueva.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant a part</source>
        <translation>Conceder una parte</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant access</source>
        <translation>Conceder acceso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Grant less, or ask a donor to pledge more.</source>
        <translation>Conceda menos, o pida a un donante que comprometa más.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Grant that or less.</source>
        <translation>Concede eso o menos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant what is asked</source>
        <translation>Conceder lo solicitado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted by line</source>
        <translation>Concedido por línea</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted to</source>
        <translation>Concedido a</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted. Whom it concerns is told.</source>
        <translation>Concedido. Se avisa a las personas afectadas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Groups of notices</source>
        <translation>Grupos de avisos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Guessed from a name that is alike; look at it.</source>
        <translation>Se dedujo de un nombre parecido; compruébalo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Guests can look around but not change anything.</source>
        <translation>Sin cuenta se puede echar un vistazo, pero no cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Guidance for reviewers</source>
        <translation>Indicaciones para quienes evalúan</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Handle</source>
        <translation>Alias</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hardware accelerators</source>
        <translation>Aceleradores de hardware</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>Have it computed from the file.</source>
        <translation>Haga que se calcule a partir del archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Have it returned first, or draft another version.</source>
        <translation>Haga que se devuelva primero o redacte otra versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>Have it returned where it is in review, or draft another version.</source>
        <translation>Haz que la devuelvan si está en revisión, o prepara otra versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Have them read from the files.</source>
        <translation>Haga que se lean de los archivos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Health data</source>
        <translation>Datos de salud</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Hear of it</source>
        <translation>Mantente al día</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Held</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Held until the background process ends: there is no keyring</source>
        <translation>Se retiene hasta que termine el proceso en segundo plano: no hay depósito de claves</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Here, and fetched again</source>
        <translation>Está aquí y se obtiene de nuevo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Hi&amp;gh contrast</source>
        <translation>Alto contras&amp;te</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Highest</source>
        <translation>La más alta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>History of “{title}”</source>
        <translation>Historial de «{title}»</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hold</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Homepage</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hosts to go to directly</source>
        <translation>Equipos con los que conectar directamente</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hours per unit</source>
        <translation>Horas por unidad</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>How AllianceHub gets to its hubs. Certificates are checked against those that the operating system trusts.</source>
        <translation>Cómo llega AllianceHub a sus hubs. Los certificados se comprueban con los que tiene por fiables el sistema operativo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How far below zero each may go.</source>
        <translation>Hasta dónde puede bajar cada una de cero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>How fast files may be moved…</source>
        <translation>A qué velocidad se pueden transferir los archivos…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>How grave</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How loud</source>
        <translation>Nivel de aviso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>How loud its notices are</source>
        <translation>De qué modo se notifican sus avisos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How many</source>
        <translation>Cuántas personas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>How sync stands</source>
        <translation>Estado de la sincronización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>How sync stands…</source>
        <translation>Estado de la sincronización…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>Hub and app are of different versions: update the older one, and send it again.</source>
        <translation>El hub y la aplicación son de versiones distintas: actualice el más antiguo y envíelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app know different columns, so nothing can be compared until the older one is updated.</source>
        <translation>El hub y la aplicación conocen columnas distintas, así que no se puede comparar nada hasta actualizar el más antiguo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app must be brought to versions that understand each other.</source>
        <translation>El hub y la aplicación deben llevarse a versiones que se entiendan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hub to try</source>
        <translation>Hub que probar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I accept the terms of the call and of the datasets</source>
        <translation>Acepto las condiciones de la convocatoria y de los conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read the terms and accept them</source>
        <translation>He leído las condiciones y las acepto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read these terms and accept them</source>
        <translation>He leído estas condiciones y las acepto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>I have what I need</source>
        <translation>Ya tengo lo que necesito</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I withdraw what I declared</source>
        <translation>Retiro lo que declaré</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>If AllianceHub ends unexpectedly, what is known of it is found here.</source>
        <translation>Si AllianceHub se cierra inesperadamente, aquí encontrarás lo que se sepa de ello.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>If a job cannot begin or ended early, the reason stands here.</source>
        <translation>Si un trabajo no puede empezar o terminó antes de tiempo, aquí está el motivo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If a job of yours cannot begin or ended early, the reason stands here.</source>
        <translation>Si un trabajo suyo no puede empezar o terminó antes de tiempo, aquí figura el motivo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If files are on their way</source>
        <translation>Si hay archivos en camino</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Import members…</source>
        <translation>Importar miembros…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Import of {file}</source>
        <translation>Importación de {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import of {kinds} from {file}</source>
        <translation>Importación de {kinds} desde {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import these lines again.</source>
        <translation>Importa estas líneas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import {n} rows</source>
        <comment>Import {n} row</comment>
        <translation>
            <numerusform>Importar {n} fila</numerusform>
            <numerusform>Importar {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Importable</source>
        <translation>Importable</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Imported: {new} new, {changed} changed.</source>
        <translation>Importación: nuevos {new}, cambiados {changed}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>In credits: hours of the reference accelerator. Added up from what you may see.</source>
        <translation>En créditos: horas del acelerador de referencia. Sumado de lo que usted puede ver.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>In credits; up to six decimals.</source>
        <translation>En créditos; hasta seis decimales.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>In line {n} a quotation mark does not fit.</source>
        <translation>En la línea {n} no encaja una comilla.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In review</source>
        <translation>En evaluación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>In step with the hub</source>
        <translation>Al día con el hub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In sub-wallets</source>
        <translation>En subcuentas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_list.py"/>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>In {share} % of cases what happens lies within the range, as long as habits stay.</source>
        <translation>En el {share} % de los casos, lo que ocurre cae dentro del intervalo, mientras no cambien los hábitos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increment</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increments</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Incubating</source>
        <translation>Incubación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Industry</source>
        <translation>Industria</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Information and worse</source>
        <translation>Información y más graves</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Install gnome-keyring or KWallet, and sign in to the desktop again.</source>
        <translation>Instala gnome-keyring o KWallet y vuelve a iniciar sesión en el escritorio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Install it with: pip install 'alliancehub[server,observability]'</source>
        <translation>Instálelo con: pip install 'alliancehub[server,observability]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Install it with: pip install 'alliancehub[server,postgres]'</source>
        <translation>Instálelo con: pip install 'alliancehub[server,postgres]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>Install it with: pip install 'alliancehub[server,s3]'</source>
        <translation>Instálalo con: pip install 'alliancehub[server,s3]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation>Instala esa versión o una posterior; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Install the app from its package, or add the Python package sqlcipher3.</source>
        <translation>Instala la aplicación desde su paquete, o añade el paquete de Python sqlcipher3.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Invitation link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invite a member, or import members from a CSV file.</source>
        <translation>Invita a un miembro o importa miembros de un archivo CSV.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of a donor of the pool</source>
        <translation>Pertenece a un donante del fondo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of the same organisation</source>
        <translation>Pertenece a la misma organización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It answers {status} {words}.</source>
        <translation>Responde {status} {words}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>It asks for access until {day}, which has passed.</source>
        <translation>Solicita acceso hasta el {day}, que ya pasó.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It asks for more than one job may have there</source>
        <translation>Pide más de lo que un trabajo puede tener allí</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It asks for nothing yet.</source>
        <translation>Todavía no pide nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It begins in the future: {value}.</source>
        <translation>Empieza en el futuro: {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>It begins with the mean of the votes that count as an amount ({n}): {amount} of {asked} credits.</source>
        <translation>Empieza con la media de los votos que cuentan como cantidad ({n}): {amount} de {asked} créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>It belongs to another organisation.</source>
        <translation>Pertenece a otra organización.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It can still be downloaded, with a warning.</source>
        <translation>Todavía se puede descargar, con una advertencia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>It cannot be derived from itself.</source>
        <translation>No puede derivar de sí misma.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>It carries a name or a password before the host: {host}.</source>
        <translation>Lleva un nombre o una contraseña delante del servidor: {host}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>It comes back at that time, unread.</source>
        <translation>Vuelve a esa hora, sin leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It costs more credits than can be counted.</source>
        <translation>Cuesta más créditos de los que se pueden contar.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It could not be reached</source>
        <translation>No se pudo acceder a él</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/undo.py"/>
        <source>It depends on a change that you took back: {title}.</source>
        <translation>Depende de un cambio que deshiciste: {title}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It describes no dataset: it is no object of the type “sc:Dataset”.</source>
        <translation>No describe ningún conjunto de datos: no es un objeto del tipo «sc:Dataset».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It does not fit what the hub has now, so it is not shown; the hub decides.</source>
        <translation>No encaja con lo que el hub tiene ahora, así que no se muestra; decide el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say how many credits.</source>
        <translation>No dice cuántos créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say to which other allocation.</source>
        <translation>No dice a qué otra asignación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say which allocation it is about.</source>
        <translation>No dice de qué asignación se trata.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends in the future: {value}.</source>
        <translation>Termina en el futuro: {value}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It goes on</source>
        <translation>Sigue adelante</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has a byte 0 in it.</source>
        <translation>Contiene un byte 0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>It has more files than a version may.</source>
        <translation>Tiene más archivos de los que puede tener una versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>It has no SHA-256 to know its bytes by.</source>
        <translation>No tiene un SHA-256 por el que reconocer sus bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no files.</source>
        <translation>No tiene archivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no licence, so nobody may use it.</source>
        <translation>No tiene licencia, así que nadie puede usarlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no owner, so no organisation would see it.</source>
        <translation>No tiene propietario, así que ninguna organización lo vería.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no project, so nobody would see it.</source>
        <translation>No tiene proyecto, así que nadie lo vería.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>It has too many pixels to be shown here.</source>
        <translation>Tiene demasiados píxeles para mostrarse aquí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {found} columns and not {wanted}: it is cut off, or a name has a “|”.</source>
        <translation>Tiene {found} columnas y no {wanted}: está cortada, o un nombre contiene «|».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {n} bytes.</source>
        <translation>Tiene {n} bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>It has {n} lines.</source>
        <translation>Tiene {n} líneas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>It holds no keys with values.</source>
        <translation>No contiene claves con valores.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It holds text that is no Unicode; save the file as UTF-8.</source>
        <translation>Contiene texto que no es Unicode; guarda el archivo en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is above the cap of the call</source>
        <translation>Supera el límite de la convocatoria</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It is another web site, or the sign-in page of a guest network.</source>
        <translation>Es otro sitio web, o la página de inicio de sesión de una red de invitados.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>It is as it was. Free some space, as much as it takes now, and try again.</source>
        <translation>Está como estaba. Libera tanto espacio como ocupa ahora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>It is asked for an organisation or for a project, not for both.</source>
        <translation>Se solicita para una organización o para un proyecto, no para ambos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>It is being compared…</source>
        <translation>Se está comparando…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>It is being restored.</source>
        <translation>Se está restaurando.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>It is being started again. Look at Sync activity whether your change is there.</source>
        <translation>Se está iniciando de nuevo. Comprueba en Actividad de sincronización si tu cambio está ahí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>It is from when every step before that is done, until it is decided.</source>
        <translation>Se puede desde que todo paso anterior está hecho hasta que se decide.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is held back by its owner or an administrator</source>
        <translation>Lo retiene su propietario o un administrador</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>It is larger than 2 MB, which some readers of Croissant do not take.</source>
        <translation>Ocupa más de 2 MB, que algunos lectores de Croissant no aceptan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is longer than {n} characters.</source>
        <translation>Tiene más de {n} caracteres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>It is made as soon as there is something to say.</source>
        <translation>Se crea en cuanto hay algo que decir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is nested too deep.</source>
        <translation>Tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is no hindrance</source>
        <translation>No es un impedimento</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>It is no metadata of Kaggle: it has neither licences nor an id and a title.</source>
        <translation>No son metadatos de Kaggle: no tiene licencias, ni identificador y título.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>It is no text, table or picture.</source>
        <translation>No es texto, ni tabla, ni imagen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is not UTF-8, from byte {n} on.</source>
        <translation>No es UTF-8 a partir del byte {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not so</source>
        <translation>No es así</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not yanked any more.</source>
        <translation>Ya no está desaconsejada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is of the cluster {name}.</source>
        <translation>Es del clúster {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>It is on the agenda of that day already.</source>
        <translation>Ya está en el orden del día de esa fecha.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>It is said to hold no personal data; by their names, these columns may: {columns}.</source>
        <translation>Se dice que no contiene datos personales; por sus nombres, estas columnas podrían: {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>It is still needed: {kinds} refer to it ({n}).</source>
        <translation>Todavía hace falta: otros objetos hacen referencia a esto, {kinds} ({n}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>It is stored in no Unicode; it is shown as Windows-1252.</source>
        <translation>No está guardado en Unicode; se muestra como Windows-1252.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>It is their own request.</source>
        <translation>Es su propia solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>It is what version {n} says already.</source>
        <translation>Es lo que ya dice la versión {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It is written for {what}; read as Croissant {version}.</source>
        <translation>Está escrito para {what}; se lee como Croissant {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is {state}, but has no end.</source>
        <translation>Está en {state}, pero no tiene fin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It keeps what it is given.</source>
        <translation>Conserva lo que se le entrega.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>It looks like https://hub.example.org; whoever runs the hub can tell.</source>
        <translation>Tiene la forma https://hub.example.org; quien administra el hub la conoce.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>It looks like proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>Tiene la forma proxy.example.org:3128; quien administra tu red la conoce.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>It may have been deleted; sync and look again.</source>
        <translation>Puede que se haya eliminado; sincroniza y mira de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>It may have been taken off the list; look at the transfers again.</source>
        <translation>Puede que se haya quitado de la lista; mira de nuevo las transferencias.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It names no files and no address, so nothing could be had.</source>
        <translation>No nombra archivos ni dirección, así que no habría nada que obtener.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It reached its own time limit</source>
        <translation>Alcanzó su propio límite de tiempo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>It refers to “{id}”, which is not in the file.</source>
        <translation>Se refiere a «{id}», que no está en el archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It runs until {day} already.</source>
        <translation>Ya sigue hasta el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It says on which accelerator by no line.</source>
        <translation>Ninguna línea indica un acelerador.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It stays as it is once it is set: what was signed never changes.</source>
        <translation>Una vez fijadas, quedan como están: lo que se firmó no cambia nunca.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>It stays as it was; choose another value.</source>
        <translation>Se queda como estaba; elige otro valor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It takes whoever keeps it: its organisation, its project or who made it.</source>
        <translation>Le corresponde a sus responsables: su organización, su proyecto o quien lo creó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>It takes {whom}.</source>
        <translation>Pueden hacerlo: {whom}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>It took longer than {seconds} s.</source>
        <translation>Tardó más de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It took the connection, but did not say whether it opens the way ({error}).</source>
        <translation>Aceptó la conexión, pero no dijo si abre el paso ({error}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It used more memory than it had asked for</source>
        <translation>Usó más memoria de la que había pedido</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another job</source>
        <translation>Espera a otro trabajo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another reason</source>
        <translation>Espera por otro motivo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for its turn: credits are not what is missing</source>
        <translation>Espera su turno: no faltan créditos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It was ended because the credits were used up</source>
        <translation>Se terminó porque se agotaron los créditos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It was not sent yet.</source>
        <translation>Aún no se ha enviado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It was refused, and can be asked for again from {day} on.</source>
        <translation>Se denegó y puede volver a solicitarse a partir del {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>It would be over before it begins.</source>
        <translation>Terminaría antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>It would close on {day}, before it opens.</source>
        <translation>Cerraría el {day}, antes de abrir.</translation>
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
        <translation>Terminaría el {day}, antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>It would lie where this device shows nothing until it has been at the hub again.</source>
        <translation>Quedaría en un ámbito del que este dispositivo no muestra nada hasta que vuelva a conectarse al hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>Its JSON is damaged at character {n}: {why}.</source>
        <translation>Su JSON está dañado en el carácter {n}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Its accelerator, its window or the call is another one.</source>
        <translation>Su acelerador, su periodo o la convocatoria es otro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Its certificate is not trusted: {why}.</source>
        <translation>Su certificado no es de confianza: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Its data was probably restored from a backup: sign in again, as a new device.</source>
        <translation>Es probable que sus datos se restauraran de una copia de seguridad: inicia sesión de nuevo, como un dispositivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Its files are not given on request.</source>
        <translation>Sus archivos no se entregan por solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Its files are uploaded in the background.</source>
        <translation>Sus archivos se suben en segundo plano.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its files can never be changed after that.</source>
        <translation>Después de eso sus archivos no podrán cambiarse nunca.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Its first line cannot be read. {why}</source>
        <translation>No se puede leer su primera línea. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Its first line does not name {columns}.</source>
        <translation>Su primera línea no nombra {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Its first line names no column that is known: {names}.</source>
        <translation>Su primera línea no indica ninguna columna conocida: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Its first rows are too large to be shown before it is downloaded.</source>
        <translation>Sus primeras filas son demasiado grandes para mostrarlas antes de descargarlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Its log, engine.log in the profile's folder, tells more.</source>
        <translation>Su registro, engine.log en la carpeta del perfil, dice más.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its organisation</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Its own keys are used by {actions}. Reset that first.</source>
        <translation>Sus propias teclas las usa {actions}. Restablece eso primero.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its owner, and whom they let in</source>
        <translation>Su propietario y a quienes deje entrar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its project</source>
        <translation>Su proyecto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits first.</source>
        <translation>Su proveedor u otro donante puede comprometer créditos antes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits for longer first.</source>
        <translation>Su proveedor u otro donante puede comprometer antes créditos por más tiempo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Its text says who may ask; choose another call.</source>
        <translation>Su texto dice quién puede solicitar; elija otra convocatoria.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>JSON (*.json *.jsonl);;Tables (*.csv *.tsv *.txt)</source>
        <translation>JSON (*.json *.jsonl);;Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notice</source>
        <translation>Aviso de trabajo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notices</source>
        <translation>Avisos de trabajos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>Job {job} has run since {day} by what is known, but nothing was heard of it since {heard}: look whether its end was lost.</source>
        <translation>Por lo que se sabe, el trabajo {job} está en marcha desde {day}, pero no se ha sabido nada de él desde {heard}: compruebe si se perdió su final.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator has no rate on {day}.</source>
        <translation>El trabajo {job} no se ha cobrado: su acelerador no tiene tarifa el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator is no longer there.</source>
        <translation>El trabajo {job} no se ha cobrado: su acelerador ya no existe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: what it would cost is beyond all measure.</source>
        <translation>El trabajo {job} no se ha cobrado: lo que costaría supera toda medida.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Job {job} on {cluster}: {why}.</source>
        <translation>Trabajo {job} en {cluster}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Job {job}: {reason}</source>
        <translation>Trabajo {job}: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs on {cluster} name the account {account}</source>
        <translation>Los trabajos en {cluster} indican la cuenta {account}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Judged to be no hindrance</source>
        <translation>Considerado sin impedimento</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>KDE's settings</source>
        <translation>los ajustes de KDE</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Keep both, one below the other</source>
        <translation>Conservar ambos, uno debajo del otro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/confirm_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Keep mine</source>
        <translation>Conservar mi valor</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Keep theirs</source>
        <translation>Conservar el otro valor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Kept as a draft.</source>
        <translation>Se conserva como borrador.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept by</source>
        <translation>Gestionado por</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept in the audit trail.</source>
        <translation>Se guarda en el registro de auditoría.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Kept in the keyring; type to replace it</source>
        <translation>Se guarda en el depósito de claves; escribe para sustituirla</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Kept {when}</source>
        <translation>Conservado {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Keyring</source>
        <translation>Depósito de claves</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keys of {action}: {keys}</source>
        <translation>Teclas de {action}: {keys}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of conflict</source>
        <translation>Tipo de conflicto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of its cause</source>
        <translation>Tipo de su causa</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of request</source>
        <translation>Tipo de solicitud</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Known are {names}.</source>
        <translation>Se conocen {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Korean (EUC-KR)</source>
        <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>L&amp;ight colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lapses on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Lapses unanswered on {day}: {title}</source>
        <translation>Caduca sin respuesta el {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Last quarter</source>
        <translation>El trimestre pasado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Last sync: {when}</source>
        <translation>Última sincronización: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Last synced {when}.</source>
        <translation>Última sincronización: {when}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Latest version</source>
        <translation>Última versión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Laying out</source>
        <translation>Componiendo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 for no cap.</source>
        <translation>Deje 0 para ningún límite.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 unless you transfer.</source>
        <translation>Deje 0 salvo que transfiera.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave both empty for all that is not public.</source>
        <translation>Deja ambos vacíos para todo lo que no es público.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Leave files out or discard old drafts, or ask an administrator for more.</source>
        <translation>Omita archivos, descarte borradores antiguos o pida más a un administrador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Leave it at 0.</source>
        <translation>Déjala en 0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for every member.</source>
        <translation>Déjelo vacío para todos los miembros.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for that of the call.</source>
        <translation>Déjala vacía para usar la de la convocatoria.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today.</source>
        <translation>Déjelo vacío para hoy.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today; people can prepare.</source>
        <translation>Déjelo vacío para hoy; una fecha posterior da tiempo a prepararse.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for yourself.</source>
        <translation>Déjelo vacío para usted.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty where it is your own.</source>
        <translation>Déjelo vacío si es suyo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Leave it empty, or change the dataset.</source>
        <translation>Déjelo vacío o cambie el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave one of them out.</source>
        <translation>Omite una de ellas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Leave rows of data out of it: they belong into files beside it.</source>
        <translation>Deje fuera las filas de datos: su lugar son archivos aparte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave the column out.</source>
        <translation>Omite la columna.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Leave the criteria as they are called.</source>
        <translation>Deja los criterios con su nombre.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the lines empty to grant all that was asked. All else needs a reason.</source>
        <translation>Deja las líneas vacías para conceder todo. Lo demás necesita un motivo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the pool empty for the one that ends first and holds enough.</source>
        <translation>Deja el fondo vacío para usar el que acaba antes y tiene suficiente.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the reviewers empty to ask all who are proposed.</source>
        <translation>Déjalo vacío para pedirla a todas las personas propuestas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Less is granted than was asked for.</source>
        <translation>Se concede menos de lo solicitado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part begin</source>
        <translation>Dejar que empiece un tramo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part end</source>
        <translation>Dejar que termine un tramo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a rate begin</source>
        <translation>Dejar que empiece una tarifa</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Let it be read by you, or move what is not yours out of the folder.</source>
        <translation>Date permiso para leerlo o saca de la carpeta lo que no sea tuyo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Let it make one: choose a password when it asks. On most desktops signing in with a password makes and unlocks it.</source>
        <translation>Deja que cree uno: elige una contraseña cuando la pida. En la mayoría de los escritorios, al iniciar sesión con contraseña se crea y se desbloquea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Let its time end, or lower what it pledges to what was granted.</source>
        <translation>Deje que termine su tiempo, o baje la promesa a lo que se concedió.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let lapse</source>
        <translation>Dejar caducar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Let the connector run first, or ask for an earlier day.</source>
        <translation>Deje que el conector se ejecute primero o pida un día anterior.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Let the upload end, then try again.</source>
        <translation>Deje que termine la subida y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Let this user write to it and start the hub again, or name another with --data.</source>
        <translation>Permita que este usuario escriba en ella y vuelva a iniciar el hub, o indique otra con --data.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence as given</source>
        <translation>Licencia según la fuente</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence text</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Limit in accelerator-minutes</source>
        <translation>Límite en minutos de acelerador</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Line {line} is about the same {kind}.</source>
        <translation>La línea {line} trata de lo mismo ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}, {field}: {what}</source>
        <translation>Línea {line}, {field}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {line}: {resource} has {n} units.</source>
        <translation>Línea {line}: {resource} tiene {n} unidades.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}: {what}</source>
        <translation>Línea {line}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Line {n} asks for {most} credits.</source>
        <translation>La línea {n} pide {most} créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Line {n} cannot be granted from “{pool}”.</source>
        <translation>La línea {n} no se puede conceder de «{pool}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Line {n} of the request is named twice.</source>
        <translation>La línea {n} de la solicitud se nombra dos veces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: its accelerator is no longer offered.</source>
        <translation>Línea {n}: su acelerador ya no se ofrece.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: {resource} has no rate today.</source>
        <translation>Línea {n}: {resource} no tiene tarifa hoy.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Line {n}: {units} × {hours} h × {runs}, {resource}</source>
        <translation>Línea {n}: {units} × {hours} h × {runs}, {resource}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Lines of the import</source>
        <translation>Líneas de la importación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Lines of the log, the newest last</source>
        <translation>Líneas del registro, las más recientes al final</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Lines that are no JSON and are left out: {n}.</source>
        <translation>Líneas que no son JSON y se dejan fuera: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Link for {name}</source>
        <translation>Enlace para {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Links for the chosen accounts, or for all that were not taken up yet</source>
        <translation>Enlaces para las cuentas elegidas, o para todas las que aún no están en uso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Listing the files</source>
        <translation>Enumerando los archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Locked on this device, which was away from the hub for longer than the hub allows: {n} of what you may see.</source>
        <translation>Bloqueado en este dispositivo, que estuvo alejado del hub más tiempo del que el hub permite: {n} de los ámbitos que puedes ver.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Locked until the next sync</source>
        <translation>Bloqueado hasta la próxima sincronización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Login</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Look around a hub as a guest, sign in, or take up an invitation.</source>
        <translation>Echa un vistazo a un hub sin cuenta, inicia sesión o acepta una invitación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Look at Sync activity: it was sent or taken back.</source>
        <translation>Mira en Actividad de sincronización: se envió o se deshizo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Look at it again: it may have been written to.</source>
        <translation>Míralo de nuevo: puede que se haya escrito en él.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Look at it under Transfers; it can be resumed or cancelled there.</source>
        <translation>Mírala en Transferencias; allí se puede reanudar o cancelar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Look at its history</source>
        <translation>Ver su historial</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Look at its listing for the files that it has.</source>
        <translation>Vea en su lista qué archivos tiene.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Look at its manifest for the files that it has.</source>
        <translation>Mira en su manifiesto qué archivos tiene.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Look at the accounts: it was forgotten, or is called otherwise.</source>
        <translation>Mira las cuentas: se olvidó o tiene otro nombre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look at the clock. If it is right, tell whoever runs the hub.</source>
        <translation>Mira el reloj. Si está bien, avisa a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for another version.</source>
        <translation>Busque otra versión en la página del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for the versions and files that there are.</source>
        <translation>Vea en la página del conjunto de datos qué versiones y archivos hay.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Look at the report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Look at the statement: what was meant may be there already.</source>
        <translation>Mire el extracto: lo que se quería puede estar ya ahí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Look at the storage again: it may be gone already.</source>
        <translation>Mira de nuevo el almacenamiento: puede que ya no esté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Look at them under Help, Reports of crashes; they stay on this machine.</source>
        <translation>Míralos en Ayuda, Informes de fallos; se quedan en este equipo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look at your network, or try again later.</source>
        <translation>Comprueba la red o inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Look for news every</source>
        <translation>Buscar novedades cada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Look there for a comma, a bracket or a quotation mark.</source>
        <translation>Busque allí una coma, un paréntesis o una comilla.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Look there for an indentation, a colon or a quotation mark.</source>
        <translation>Busque allí una sangría, dos puntos o una comilla.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>Look what came of it, and start it again.</source>
        <translation>Mira qué resultó de ello e iníciala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether it is there and may be read by you, and resume the transfer.</source>
        <translation>Comprueba si está ahí y si puedes leerlo, y reanuda la transferencia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Look whether it was moved or its disk is connected, and name it again.</source>
        <translation>Comprueba si se ha movido o si su disco está conectado, e indícala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether its disk is connected and may be written, and resume the transfer.</source>
        <translation>Comprueba si su disco está conectado y si se puede escribir en él, y reanuda la transferencia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Look whether its disk is well and may be written; what is kept stays readable.</source>
        <translation>Compruebe que el disco está bien y se puede escribir en él; lo guardado se puede seguir leyendo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Look whether other sites open. In a guest network, open a browser first.</source>
        <translation>Comprueba si se abren otros sitios. En una red de invitados, abre primero un navegador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look whether other sites open; connect to the network or VPN that the hub is in.</source>
        <translation>Comprueba si se abren otros sitios; conéctate a la red o a la VPN en la que está el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right and the network asks you to sign in; else tell whoever runs the hub.</source>
        <translation>Comprueba si la dirección es correcta y si la red te pide que inicies sesión; si no, avisa a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right, or try again later.</source>
        <translation>Comprueba si la dirección es correcta o inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Looking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Looking around {hub}. Click to sign in.</source>
        <translation>Echando un vistazo a {hub}. Pulsa para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Looking around.</source>
        <translation>Estás echando un vistazo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>Looking at the rows…</source>
        <translation>Examinando las filas…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Looking at the tables</source>
        <translation>Mirando las tablas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lowest</source>
        <translation>La más baja</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an access token</source>
        <translation>Creó un token de acceso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an invitation link</source>
        <translation>Creó un enlace de invitación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made by {who}</source>
        <translation>Creado por {who}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Made. Change it, and name it in the next call.</source>
        <translation>Creada. Cámbiala y nómbrala en la próxima convocatoria.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Maintainer</source>
        <translation>Mantenedor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Make a bundle…</source>
        <translation>Preparar un paquete…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make a further edition</source>
        <translation>Crear otra edición</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Make a further edition of it, and name that in the next call.</source>
        <translation>Crea otra edición y nómbrala en la próxima convocatoria.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Make a new request, or appeal where it was declined.</source>
        <translation>Haga una nueva solicitud, o apele si fue rechazada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Make a rule for each.</source>
        <translation>Crea una regla para cada uno.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make an invitation link afterwards, under Admin, and pass it on.</source>
        <translation>Después, crea un enlace de invitación en Administración y entrégalo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Make another change that undoes it.</source>
        <translation>Haz otro cambio que lo revierta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Make it with: sacct -a -X -D -P -S START -E END -o {columns}</source>
        <translation>Créelo con: sacct -a -X -D -P -S START -E END -o {columns}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Make one with: createdb --template=template0 --encoding=UTF8</source>
        <translation>Cree una con: createdb --template=template0 --encoding=UTF8</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Make one…</source>
        <translation>Crear uno…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Make room on its disk, or let it be written, and start again.</source>
        <translation>Libere espacio en el disco o permita escribir en él, y vuelva a iniciar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Make room on its disk, or let it be written, and start the hub again.</source>
        <translation>Libere espacio en el disco o permita escribir en él, y vuelva a iniciar el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Make room.</source>
        <translation>Haz sitio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Make somebody else administrator first.</source>
        <translation>Nombra primero administradora a otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Make somebody else lead or maintainer first.</source>
        <translation>Nombra primero responsable o mantenedora a otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Make the dataset private first: then those see it whom you grant access.</source>
        <translation>Haga primero privado el conjunto de datos: entonces lo verán aquellos a quienes conceda acceso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Make the draft</source>
        <translation>Crear el borrador</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Make the parts smaller, or ask for more.</source>
        <translation>Reduzca las partes, o pida más.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Make two rules.</source>
        <translation>Crea dos reglas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Makes a new draft of it. The old version is kept.</source>
        <translation>Hace de ella un nuevo borrador. La versión anterior se conserva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Making links</source>
        <translation>Creando enlaces</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Manifest hash</source>
        <translation>Hash del manifiesto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark &amp;all as read</source>
        <translation>Marcar &amp;todo como leído</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark as &amp;read or unread</source>
        <translation>Marcar como &amp;leído o sin leer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mark as set up</source>
        <translation>Marcar como preparada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Markdown; @handle mentions somebody.</source>
        <translation>Markdown; con @alias se menciona a alguien.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>May be overdrawn</source>
        <translation>Puede quedar en descubierto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mean in %</source>
        <translation>Media en %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Mean of the credits named</source>
        <translation>Media de los créditos indicados</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Measured in</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Measures</source>
        <translation>Mide</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Meets on</source>
        <translation>Se reúne el</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Members and organisations (CSV)</source>
        <translation>Miembros y organizaciones (CSV)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Members of the alliance</source>
        <translation>Miembros de la alianza</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memory per unit in GiB</source>
        <translation>Memoria por unidad en GiB</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Mend it, and resume the transfer.</source>
        <translation>Corrígelo y reanuda la transferencia.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentoring</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Message: {title}</source>
        <translation>Mensaje: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Metrics that other machines can read need a token.</source>
        <translation>Las métricas que otras máquinas pueden leer necesitan un token.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mine</source>
        <translation>Mi valor</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Modalities</source>
        <translation>Modalidades</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/detail_header.py"/>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>More for {title}</source>
        <translation>Más para {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>More lines would be granted than were asked for.</source>
        <translation>Se concederían más líneas de las que se pidieron.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>More than {files}, {size}</source>
        <translation>Más de {files}, {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>More than {n} {kinds} belong to it, which are too many to move all at once.</source>
        <translation>Más de {n} {kinds} le pertenecen: son demasiados para moverlos todos a la vez.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Motion</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>Bajar (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Move its hub.sqlite away first, and keep it until all is well: it may hold what the backup does not.</source>
        <translation>Aparte primero su hub.sqlite y consérvelo hasta que todo esté bien: puede contener lo que la copia de seguridad no tiene.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Move the file away; accounts have to be added again, caches stay.</source>
        <translation>Aparta el archivo; habrá que añadir de nuevo las cuentas, las cachés se quedan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Move the file away; all but unsent changes comes back from the hub.</source>
        <translation>Aparta el archivo; todo vuelve desde el hub, salvo los cambios sin enviar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Move the hub into an empty one: createdb makes it.</source>
        <translation>Traslade el hub a una vacía: createdb la crea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move up (Alt+↑)</source>
        <translation>Subir (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Moved</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Moving files</source>
        <translation>Transfiriendo archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My compute credits</source>
        <translation>Mis créditos de cómputo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My projects</source>
        <translation>Mis proyectos</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file in a folder that is there and that you may write to.</source>
        <translation>Indique un archivo en una carpeta que exista y en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file that alliancehub admin backup has written.</source>
        <translation>Indique un archivo escrito por alliancehub admin backup.</translation>
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
        <translation>Indique un día posterior.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name a member of your own organisation who is no student.</source>
        <translation>Indique un miembro de su propia organización que no sea estudiante.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Name a person, an organisation or a project.</source>
        <translation>Nombra una persona, una organización o un proyecto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name a pool that you may grant from.</source>
        <translation>Nombra un fondo del que puedas conceder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Name a version, “main” for the newest, or the hash of a manifest.</source>
        <translation>Indique una versión, «main» para la más reciente, o el hash de un manifiesto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Name another one in the next call.</source>
        <translation>Nombra otra en la próxima convocatoria.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Name another one, or remove the line.</source>
        <translation>Indique otro o quite la línea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name another: an older backup is not written over.</source>
        <translation>Indique otro: una copia de seguridad anterior no se sobrescribe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Name exactly one; grant again for another.</source>
        <translation>Indique exactamente uno; repita para otro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Name folders, such as data/*.</source>
        <translation>Indique carpetas, por ejemplo data/*.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Name it by its id; its link ends with that.</source>
        <translation>Indícalo por su identificador; su enlace termina con él.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name it by line, or approve or decline the request.</source>
        <translation>Indícala por línea, o aprueba o rechaza la solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <source>Name its folder with --data, or its database with --database.</source>
        <translation>Indique su carpeta con --data o su base de datos con --database.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name its project, or choose who sees it anew.</source>
        <translation>Indique su proyecto o vuelva a elegir quién lo ve.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name one of your own organisation, who is no student.</source>
        <translation>Indique a alguien de su propia organización, que no sea estudiante.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own organisations, or leave it empty.</source>
        <translation>Indique una de sus organizaciones o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own projects, or leave it empty.</source>
        <translation>Indique uno de sus proyectos o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Name one person, one organisation or one project. Terms are still signed.</source>
        <translation>Indique una persona, una organización o un proyecto. Las condiciones se firman igualmente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Name one with --database, or leave --workers out.</source>
        <translation>Indique una con --database, o quite --workers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Name reviewers, or have some suggested first.</source>
        <translation>Nombra quién evalúa, o haz antes que se propongan personas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name somebody else.</source>
        <translation>Indique a otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Name that day or an earlier one.</source>
        <translation>Indique ese día o uno anterior.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name that of the allocation, or make a new request.</source>
        <translation>Indique el de la asignación, o haga una nueva solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Name that or less.</source>
        <translation>Indica esa cantidad o menos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name the amount.</source>
        <translation>Indique el importe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Name the first and the last day of what the report is to be about.</source>
        <translation>Indique el primer y el último día sobre los que debe tratar el informe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name the folder or database that alliancehub serve was given.</source>
        <translation>Indique la carpeta o la base de datos que se dio a alliancehub serve.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Name the folder that alliancehub serve was given with --data.</source>
        <translation>Indique la carpeta que se dio a alliancehub serve con --data.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>Name the folder with domain, language and modality in it.</source>
        <translation>Indica la carpeta que contiene domain, language y modality.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Name the login of that person in the connector's file, under [users].</source>
        <translation>Indique el nombre de usuario de esa persona en el archivo del conector, en [users].</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name the organisation that owns it, or choose who sees it anew.</source>
        <translation>Indique la organización propietaria o vuelva a elegir quién lo ve.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Name today or a later day: nobody signed them before.</source>
        <translation>Indique hoy o un día posterior: nadie las firmó antes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>Narrow the list by words or filters, or export it as a file.</source>
        <translation>Reduce la lista con palabras o filtros, o expórtala como archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Need you</source>
        <translation>Requieren tu atención</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/form.py"/>
        <source>Needed</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed to return it.</source>
        <translation>Necesario para devolverla.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed where what it derives from is under a stricter licence.</source>
        <translation>Necesario si aquello de lo que deriva tiene una licencia más estricta.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needs</source>
        <translation>Se necesita</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Needs you</source>
        <translation>Requiere tu atención</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Neither side is named</source>
        <translation>No se nombra a ninguna parte</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>New dataset from files</source>
        <translation>Nuevo conjunto de datos a partir de archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New for “{search}”</source>
        <translation>Novedades de «{search}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>New from &amp;files…</source>
        <translation>Nuevo a partir de arc&amp;hivos…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>New in the alliance</source>
        <translation>Novedades de la alianza</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New in the inbox: {n}</source>
        <translation>Novedades en la bandeja de entrada: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys for “{action}”</source>
        <translation>Teclas nuevas para «{action}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>New message: {title}</source>
        <translation>Mensaje nuevo: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>New {kind}</source>
        <translation>Crear {kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>New {kind} ({keys})</source>
        <translation>Crear {kind} ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>No access tokens</source>
        <translation>No hay tokens de acceso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation>Ninguna acción y ninguna tecla se llama así.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No answer came that is HTTP ({error}).</source>
        <translation>No llegó ninguna respuesta que sea HTTP ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>No answer has come yet: it is sent again, and done once.</source>
        <translation>Aún no ha llegado respuesta: se envía de nuevo y se hace una sola vez.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No call for requests is open yet.</source>
        <translation>Todavía no hay ninguna convocatoria abierta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No column is chosen for any field of the kind “{kind}”.</source>
        <translation>No hay ninguna columna elegida para un campo de {kind}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>No computer of this name is known here. Check the address, and that you are online.</source>
        <translation>Aquí no se conoce ningún equipo con ese nombre. Comprueba la dirección y que tengas conexión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>No crash is known</source>
        <translation>No se conoce ningún fallo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>No drafts</source>
        <translation>No hay borradores</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No drafts.</source>
        <translation>No hay borradores.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No encrypted connection came about ({error}).</source>
        <translation>No se logró una conexión cifrada ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>No field is picked yet.</source>
        <translation>Aún no has escogido ningún campo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No files here</source>
        <translation>Sin archivos aquí</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>No hub chosen yet</source>
        <translation>Aún no has elegido ningún hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>No hub is known yet, so none was tried.</source>
        <translation>Aún no se conoce ningún hub, así que no se probó ninguno.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>No hub is known yet.</source>
        <translation>Aún no se conoce ningún hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>No hub yet</source>
        <translation>Aún no hay hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>No job is held up</source>
        <translation>Ningún trabajo está detenido</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>No line fits. Choose another level, or look for something else.</source>
        <translation>No hay líneas que coincidan. Elige otro nivel o busca otra cosa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>No lines yet</source>
        <translation>Aún no hay líneas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No machine is known by the name {host}.</source>
        <translation>No se conoce ningún equipo con el nombre {host}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No memberships yet. Import members from a CSV file, or add one.</source>
        <translation>Aún no hay membresías. Importa miembros de un archivo CSV o añade una.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No news.</source>
        <translation>No hay novedades.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has offered accelerators yet.</source>
        <translation>Ninguna organización ha ofrecido aceleradores todavía.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has pledged credits yet.</source>
        <translation>Todavía ninguna organización ha prometido créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool is open on {resource}, so there is nothing to grant from.</source>
        <translation>No hay ningún fondo abierto para {resource}, así que no hay de dónde conceder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool on {resource} has {amount} credits left.</source>
        <translation>A ningún fondo para {resource} le quedan {amount} créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>No pools yet</source>
        <translation>Aún no hay fondos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>No printer is set up on this computer.</source>
        <translation>No hay ninguna impresora configurada en este equipo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No requests and no allocations. Draft a request under Compute.</source>
        <translation>No hay solicitudes ni asignaciones. Redacta una solicitud en Cómputo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>No saved searches</source>
        <translation>No hay búsquedas guardadas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No time</source>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>No transfers yet</source>
        <translation>Aún no hay transferencias</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>No version of this dataset is published.</source>
        <translation>No hay ninguna versión publicada de este conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>No vote names an amount yet, so each line begins with nothing.</source>
        <translation>Ningún voto indica todavía una cantidad, así que cada línea empieza con cero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>No word begins like this. Try fewer letters, or fewer words.</source>
        <translation>Ninguna palabra empieza así. Prueba con menos letras o menos palabras.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No work is lost; times shown are wrong.</source>
        <translation>No se pierde ningún trabajo; las horas que se muestran son incorrectas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>No {kinds} match these words and filters.</source>
        <translation>No hay {kinds} que coincidan con estas palabras y filtros.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>No {kinds} yet</source>
        <translation>Aún no hay {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>No {kind} is a request.</source>
        <translation>Esto no es una solicitud: {kind}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No {kind} with the id {id} is known here.</source>
        <translation>{kind}: aquí no se conoce ninguno con el identificador {id}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>No, it may be public</source>
        <translation>No, puede ser público</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody can download it any more, and this cannot be undone.</source>
        <translation>Nadie podrá descargarla más, y esto no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody decides for an organisation but its administrators. Add a person and an end.</source>
        <translation>Solo su administración decide por una organización. Añade una persona y un final.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Nobody has written yet. Ask, or tell how it goes.</source>
        <translation>Nadie ha escrito todavía. Pregunta o cuenta cómo va.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody is charged for it, now or out of a later grant.</source>
        <translation>No se le cobra a nadie, ni ahora ni de una concesión posterior.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Nobody is open to reviewing who has no conflict and is not asked already.</source>
        <translation>Nadie que acepte evaluar está sin conflicto y sin que se le haya pedido ya.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Nobody is proposed who could be asked.</source>
        <translation>No hay nadie propuesto a quien se pueda pedir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Nobody is their own advisor.</source>
        <translation>Nadie es su propio tutor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Nobody judges a conflict of their own.</source>
        <translation>Nadie juzga un conflicto propio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Nobody may {act} any {kind} directly; an action of its own does.</source>
        <translation>Nadie puede {act} {kind} directamente; para eso hay una acción propia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Nobody needs to sign the same text twice.</source>
        <translation>Nadie tiene que firmar dos veces el mismo texto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Nobody told within {seconds} s where {host} is.</source>
        <translation>Nadie dijo en {seconds} s dónde está {host}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits for access, and you have not asked. Ask on the page of a dataset.</source>
        <translation>Nadie espera acceso y no lo ha solicitado. Solicítelo en la página de un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits to join, and you have not asked to. Ask on the page of a project.</source>
        <translation>Nadie espera para unirse y no has solicitado ningún ingreso. Solicítalo en la página de un proyecto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Nobody went on with this upload for {n} days, so it was ended.</source>
        <translation>Nadie continuó esta subida durante {n} días, así que se terminó.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Non-profit</source>
        <translation>Sin ánimo de lucro</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>None of the chosen rows is changed by this.</source>
        <translation>Esto no cambia ninguna de las filas elegidas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>None yet. Open a project or an organisation, and choose Notifications there.</source>
        <translation>Aún no hay ninguna. Abre un proyecto o una organización y elige ahí Notificaciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>None: go there directly</source>
        <translation>Ninguno: conectar directamente</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not begun</source>
        <translation>No empezado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Not delivered yet</source>
        <translation>Aún sin entregar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not graded</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not in line</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Not kept: {title}. {why}</source>
        <translation>No conservado: {title}. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not my field</source>
        <translation>No es mi campo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Not taken</source>
        <translation>No tomado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken because something is wrong: {n}.</source>
        <translation>No se tomaron porque algo está mal: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken: the import was cancelled before it came to this line.</source>
        <translation>No tomado: la importación se canceló antes de llegar a esta línea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Not tried</source>
        <translation>No probado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a figure</source>
        <translation>Anotar una cifra</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a run of a connector</source>
        <translation>Anotar una ejecución de un conector</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an account on a cluster</source>
        <translation>Anotar una cuenta en un clúster</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an overrun</source>
        <translation>Anotar un exceso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note why a job waits</source>
        <translation>Anotar por qué espera un trabajo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing by itself: a cycle runs when it is asked for.</source>
        <translation>Nada por sí solo: un ciclo se ejecuta cuando se pide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: there is no keyring that keeps the key.</source>
        <translation>Aquí no se puede cifrar nada: no hay depósito de claves que guarde la clave.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: this installation lacks SQLCipher.</source>
        <translation>Aquí no se puede cifrar nada: a esta instalación le falta SQLCipher.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Nothing can be written at {path}.</source>
        <translation>No se puede escribir nada en {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Nothing can be written there.</source>
        <translation>Ahí no se puede escribir nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing chosen yet</source>
        <translation>Aún no has elegido nada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Nothing differs between the two.</source>
        <translation>No hay diferencias entre los dos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Nothing fits “{words}”.</source>
        <translation>No hay nada que coincida con «{words}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Nothing happened in these days</source>
        <translation>No ocurrió nada en estos días</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Nothing here is called {what} and can be freed.</source>
        <translation>Aquí no hay nada que se llame {what} y se pueda liberar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Nothing here waits for you. What you have read stays under All.</source>
        <translation>Aquí nada espera por ti. Lo que has leído sigue en Todo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing hinders it.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing is changed before you have seen what would happen.</source>
        <translation>No se cambia nada hasta que hayas visto qué pasaría.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Nothing is left.</source>
        <translation>No queda nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Nothing is made before you say so. The files stay where they are.</source>
        <translation>No se crea nada hasta que usted lo diga. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Nothing is on its way.</source>
        <translation>No hay nada en camino.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nothing is sent or fetched; what you do is kept and goes out when you resume.</source>
        <translation>No se envía ni se recibe nada; lo que haces se guarda y sale cuando reanudes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing is sent until then.</source>
        <translation>Hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Nothing listens at this address: the hub is stopped, or it is another port.</source>
        <translation>Nada escucha en esa dirección: el hub está parado o es otro puerto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>Nothing matches among these.</source>
        <translation>No hay coincidencias entre estos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Nothing of it is added up yet, from {day} on.</source>
        <translation>Todavía no se ha sumado nada, a partir del {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Nothing of it was taken: {what}.</source>
        <translation>No se tomó nada de ello: {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Nothing of its reviews is open.</source>
        <translation>No queda abierta ninguna de sus evaluaciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Nothing of this part was posted. Look at that record, and import again.</source>
        <translation>De esta parte no se asentó nada. Mire ese registro e importe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Nothing of yours is lost: try again later, and tell whoever runs the hub.</source>
        <translation>No se pierde nada tuyo: inténtalo de nuevo más tarde y avisa a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Nothing says where “{name}” is read from.</source>
        <translation>Nada dice de dónde se lee «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Nothing says whether it holds personal data.</source>
        <translation>Nada dice si contiene datos personales.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Nothing says whether it holds personal data; by name, these may: {columns}.</source>
        <translation>Nada dice si contiene datos personales; por su nombre, estas podrían: {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Nothing says which columns its tables have.</source>
        <translation>Nada dice qué columnas tienen sus tablas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing that you do can be kept.</source>
        <translation>Nada de lo que hagas se puede conservar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Nothing uses it yet</source>
        <translation>Nada lo usa todavía</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Nothing waits</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Nothing waits for you.</source>
        <translation>Nada espera por ti.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Nothing was changed since the hub keeps history.</source>
        <translation>No ha habido cambios desde que el hub guarda el historial.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Nothing was used</source>
        <translation>No se usó nada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Nothing was written down yet.</source>
        <translation>Aún no se ha anotado nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Nothing yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing, until you resume it.</source>
        <translation>Nada, hasta que la reanude.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Noti&amp;fications…</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rule</source>
        <translation>Regla de notificación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rules</source>
        <translation>Reglas de notificación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Notifications of AllianceHub look like this.</source>
        <translation>Las notificaciones de AllianceHub tienen este aspecto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>Notifications: {level}</source>
        <translation>Notificaciones: {level}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Notifications…</source>
        <translation>Notificaciones…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Notifies of new ones</source>
        <translation>Notifica las novedades</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify me on the desktop of</source>
        <translation>Notificarme en el escritorio</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify of new ones</source>
        <translation>Notificar las novedades</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Number</source>
        <translation>Número</translation>
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
        <translation>Objeto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Of a project or an organisation</source>
        <translation>De un proyecto o una organización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Of the files that are chosen, or all, for sha256sum -c</source>
        <translation>De los archivos elegidos, o de todos, para sha256sum -c</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Of those who are open to reviewing, without a conflict, the least busy first.</source>
        <translation>Entre quienes aceptan evaluar, sin conflicto, primero las personas menos ocupadas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Of which days?</source>
        <translation>¿De qué días?</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer accepted</source>
        <translation>Oferta aceptada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer answered</source>
        <translation>Oferta respondida</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Offer it as safetensors, Parquet or another format that holds data only.</source>
        <translation>Ofrézcalo como safetensors, Parquet u otro formato que solo contenga datos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer lapsed</source>
        <translation>Oferta caducada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline, {n} waiting</source>
        <comment>Offline, {n} waiting</comment>
        <translation>
            <numerusform>Sin conexión, {n} en espera</numerusform>
            <numerusform>Sin conexión, {n} en espera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>On its way: {done} of {total}</source>
        <translation>En camino: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>On its way: {name}</source>
        <translation>En curso: {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>On the agenda.</source>
        <translation>En el orden del día.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Once it is full, nothing that you do can be kept.</source>
        <translation>Cuando se llene, no se podrá conservar nada de lo que hagas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>One applicant may ask for {most} credits in this call; with this you ask for {n}.</source>
        <translation>Una persona puede pedir {most} créditos en esta convocatoria; con esta pide {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>One may ask again after {days}.</source>
        <translation>Se puede volver a pedir tras {days}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>One of its representatives or administrators can sign for it.</source>
        <translation>Uno de sus representantes o administradores puede firmar por ella.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>One or two letters are looked for in names alone.</source>
        <translation>Una o dos letras se buscan solo en los nombres.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_connector_run.py"/>
        <source>Only a connector reports its runs.</source>
        <translation>Solo un conector informa de sus ejecuciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_cluster_account.py"/>
        <source>Only a connector says how a cluster stands.</source>
        <translation>Solo un conector dice cómo está un clúster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Only a connector says why a job waits.</source>
        <translation>Solo un conector dice por qué espera un trabajo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Only a person has notices.</source>
        <translation>Solo una persona tiene avisos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only actions</source>
        <translation>Solo acciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Only administrators of the alliance import members.</source>
        <translation>Solo la administración de la alianza importa miembros.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Only administrators of the alliance may do this.</source>
        <translation>Solo puede hacerlo la administración de la alianza.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the accelerator</source>
        <translation>Solo para el acelerador</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the pool</source>
        <translation>Solo para el fondo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Only its advisor can endorse this request.</source>
        <translation>Solo su tutor puede avalar esta solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Only its applicant can answer an offer.</source>
        <translation>Solo su solicitante puede responder a una oferta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Only its author can revise a request.</source>
        <translation>Solo su autor puede revisar una solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>Only its author can submit a request.</source>
        <translation>Solo quien creó una solicitud puede presentarla.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>Only its author can withdraw a request.</source>
        <translation>Solo quien presentó una solicitud puede retirarla.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only on encrypted devices</source>
        <translation>Solo en dispositivos cifrados</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Only the account in use can be signed out everywhere.</source>
        <translation>Solo la cuenta en uso puede cerrar sesión en todas partes.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the files</source>
        <translation>Solo los archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Only the first 5,000 are added up.</source>
        <translation>Solo se suman los primeros 5000.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>Only the hub brings allocations into the ledger.</source>
        <translation>Solo el hub incorpora asignaciones al libro mayor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_files.py"/>
        <source>Only the hub counts the files of a version.</source>
        <translation>Solo el hub cuenta los archivos de una versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Only the hub ends the reviews of a request that was decided.</source>
        <translation>Solo el hub termina las evaluaciones de una solicitud ya decidida.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>Only the hub gives an accelerator its first rate.</source>
        <translation>Solo el hub da a un acelerador su primera tarifa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>Only the hub gives back what came late.</source>
        <translation>Solo el hub devuelve lo que llegó tarde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>Only the hub lets a part of an allocation begin.</source>
        <translation>Solo el hub deja que empiece un tramo de una asignación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>Only the hub lets a part of an allocation end.</source>
        <translation>Solo el hub deja que termine un tramo de una asignación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>Only the hub lets a rate begin.</source>
        <translation>Solo el hub deja que empiece una tarifa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Only the hub lets a request lapse.</source>
        <translation>Solo el hub deja caducar una solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>Only the hub looks for conflicts again.</source>
        <translation>Solo el hub vuelve a buscar conflictos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <source>Only the hub notes what became of a grant.</source>
        <translation>Solo el hub anota qué fue de una concesión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>Only the hub notes what was used beyond a balance.</source>
        <translation>Solo el hub anota lo usado por encima de un saldo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>Only the hub says that a review is late.</source>
        <translation>Solo el hub dice que una evaluación va con retraso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_postings.py"/>
        <source>Only the hub shows what was posted.</source>
        <translation>Solo el hub muestra lo que se ha asentado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>Only the hub warns of an end.</source>
        <translation>Solo el hub avisa de un final.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Only the newest five are kept; look at the list again.</source>
        <translation>Solo se conservan los cinco más recientes; mira la lista de nuevo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the version</source>
        <translation>Solo la versión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Only the whole tree of a version is listed.</source>
        <translation>Solo se lista el árbol completo de una versión.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Only these files</source>
        <translation>Solo estos archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only things, by their words</source>
        <translation>Solo objetos, por sus palabras</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only those who decide, and the panel, read them.</source>
        <translation>Solo los leen quienes deciden y el comité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Only those who take part can write here.</source>
        <translation>Aquí solo pueden escribir quienes participan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>Only those who take part in it can.</source>
        <translation>Solo pueden hacerlo quienes participan en ello.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to appeal.</source>
        <translation>Solo para apelar.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to transfer credits.</source>
        <translation>Solo para transferir créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Only what differs</source>
        <translation>Solo las diferencias</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only what waits for me</source>
        <translation>Solo lo que espera por mí</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where it is stricter than the dataset's.</source>
        <translation>Solo si es más estricto que el del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where the hub cannot tell of news by itself.</source>
        <translation>Solo si el hub no puede informar de las novedades por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Only where the network has its own</source>
        <translation>Solo si la red tiene los suyos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Only who made the dataset can.</source>
        <translation>Solo puede quien hizo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Only whoever declared a conflict withdraws it.</source>
        <translation>Solo quien declaró un conflicto lo retira.</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Open AllianceHub</source>
        <translation>Abrir AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Open Trusted Data Initiative catalogue (folder)</source>
        <translation>Catálogo de Open Trusted Data Initiative (carpeta)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open in the browser?</source>
        <translation>¿Abrir en el navegador?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>Open it again now</source>
        <translation>Abrirla de nuevo ahora</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Open it there, save it as “CSV UTF-8”, and import that.</source>
        <translation>Ábrelo ahí, guárdalo como «CSV UTF-8» e importa ese archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open links to {host} without asking</source>
        <translation>Abrir los enlaces a {host} sin preguntar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open rates</source>
        <translation>Abrir las tarifas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open requests per applicant</source>
        <translation>Solicitudes abiertas por solicitante</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Open the diagnostics again, look at them, and save.</source>
        <translation>Abre de nuevo el diagnóstico, míralo y guárdalo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to</source>
        <translation>Abierto a</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to students</source>
        <translation>Abierto a estudiantes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Open what it is about</source>
        <translation>Abrir el objeto en cuestión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open: whoever sees it may download it</source>
        <translation>Abierto: quien lo ve puede descargarlo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Opens on</source>
        <translation>Abre el</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Or with an account</source>
        <translation>O con una cuenta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Organiser</source>
        <translation>Organiza</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Others were judged to be better</source>
        <translation>Otras recibieron mejor valoración</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Others were quicker: of {amount} credits that are offered to you, “{pool}” has {left} left.</source>
        <translation>Otros fueron más rápidos: de los {amount} créditos que se le ofrecen, a «{pool}» le quedan {left}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Over</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Overdraft</source>
        <translation>Descubierto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Pack small files into larger ones, such as Parquet or tar.</source>
        <translation>Junta los archivos pequeños en otros mayores, por ejemplo Parquet o tar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel</source>
        <translation>Comité</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel item</source>
        <translation>Punto del comité</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Parameters in millions</source>
        <translation>Parámetros (M)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Parquet is shown once the extra “parquet” of AllianceHub is installed.</source>
        <translation>Parquet se muestra una vez instalado el extra «parquet» de AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Parted by</source>
        <translation>Dividido por</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly accepted</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly approved</source>
        <translation>Aprobada en parte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed, and were fetched again: {n}.</source>
        <translation>Partes que diferían y se obtuvieron de nuevo: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed: {n}. Their scopes are fetched whole.</source>
        <translation>Partes que diferían: {n}. Sus ámbitos se obtienen enteros.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Pass each link on to its person and nobody else: it lets them in, once.</source>
        <translation>Entrega cada enlace a su persona y a nadie más: le da acceso, una sola vez.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Passed on without your name when the request is decided.</source>
        <translation>Se transmiten sin tu nombre cuando se decide la solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Password of that user</source>
        <translation>Contraseña de ese usuario</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all files.</source>
        <translation>Patrones como data/*.csv; vacío para todos los archivos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all.</source>
        <translation>Patrones como data/*.csv; vacío para todos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Pause sync</source>
        <translation>Pausar la sincronización</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused, {n} waiting</source>
        <comment>Paused, {n} waiting</comment>
        <translation>
            <numerusform>En pausa, {n} en espera</numerusform>
            <numerusform>En pausa, {n} en espera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People appear here once they are invited. Sync, or ask an administrator.</source>
        <translation>Las personas aparecen aquí cuando se las invita. Sincroniza o pregunta a quien administra la alianza.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Pick a day</source>
        <translation>Elige un día</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Pick a time that is still to come.</source>
        <translation>Elige una hora que aún esté por llegar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Pick the fields to change; all others stay as they are.</source>
        <translation>Escoge los campos que quieras cambiar; los demás se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Place on the agenda</source>
        <translation>Lugar en el orden del día</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pledge</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged, delivered and used</source>
        <translation>Comprometido, entregado y usado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policy &amp; advocacy</source>
        <translation>Políticas públicas e incidencia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policymakers</source>
        <translation>Responsables políticos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pool</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pools</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Pools that run today</source>
        <translation>Fondos vigentes hoy</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Port {port} of {host} is taken by another program.</source>
        <translation>Otro programa ocupa el puerto {port} de {host}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Posted.</source>
        <translation>Publicado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Potential</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Practitioners</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>Press the keys that you want.</source>
        <translation>Pulsa las teclas que quieras.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Press the new keys</source>
        <translation>Pulsa las teclas nuevas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Preview of {label}</source>
        <translation>Vista previa de {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Print or save as PDF…</source>
        <translation>Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when}</source>
        <translation>Impreso {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when} by {who}</source>
        <translation>Impreso {when} por {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityDecayHalfLife is {value}, not 0: what was used is forgotten by and by.</source>
        <translation>PriorityDecayHalfLife es {value} y no 0: lo usado se va olvidando poco a poco.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityUsageResetPeriod is {value}, not NONE: counters begin anew.</source>
        <translation>PriorityUsageResetPeriod es {value} y no NONE: los contadores empiezan de nuevo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Private comments</source>
        <translation>Comentarios reservados</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Programs that use it can read no more files from then on. It cannot come back.</source>
        <translation>Los programas que lo usan ya no podrán leer más archivos. No se puede recuperar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/progress_panel.py"/>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Project started. You lead it.</source>
        <translation>El proyecto está en marcha. Eres responsable de él.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Projects (JSON)</source>
        <translation>Proyectos (JSON)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Projects and requests that name it, as far as you may see them, stand here.</source>
        <translation>Aquí figuran los proyectos y solicitudes que lo nombran, en la medida en que pueda verlos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Projects, datasets, compute and people of an open alliance, also offline.</source>
        <translation>Proyectos, conjuntos de datos, cómputo y personas de una alianza abierta, también sin conexión.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed. They learn of it when you ask them.</source>
        <translation>Propuestas. Lo sabrán cuando se lo pidas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
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
        <translation>Proxy, certificados y una prueba…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Published elsewhere</source>
        <translation>Publicado en otro lugar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published.</source>
        <translation>Publicada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/publish_version.py"/>
        <source>Published: {title} {label}</source>
        <translation>Publicada: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put a cell that holds the sign between cells into quotation marks.</source>
        <translation>Pon entre comillas las celdas que contengan el signo que separa las celdas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put all about it into one line.</source>
        <translation>Pon todo lo que trate de ello en una sola línea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Put back the last backup: alliancehub admin restore-backup.</source>
        <translation>Restaure la última copia de seguridad: alliancehub admin restore-backup.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Put in place of what is there</source>
        <translation>Sustituir lo que hay</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Put many small ones into archives.</source>
        <translation>Ponga los muchos pequeños en archivos comprimidos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Put on the agenda</source>
        <translation>Poner en el orden del día</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Put the files of the version there, or choose their folder.</source>
        <translation>Pon ahí los archivos de la versión o elige su carpeta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Python, with huggingface_hub</source>
        <translation>Python, con huggingface_hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Questions to who asks</source>
        <translation>Preguntas a quien lo pide</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours begin at</source>
        <translation>Las horas de silencio empiezan a las</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours end at</source>
        <translation>Las horas de silencio terminan a las</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Quiet hours, daily sum and tray…</source>
        <translation>Horas de silencio, resumen diario y bandeja del sistema…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ROR id</source>
        <translation>Identificador ROR</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ran</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rates</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read and sign that one.</source>
        <translation>Lea y firme esa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Read the chosen row</source>
        <translation>Leer la fila elegida</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Read the columns</source>
        <translation>Leer las columnas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Read the question again, and correct the answer.</source>
        <translation>Lea otra vez la pregunta, y corrija la respuesta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Read the terms on the page of the dataset, and sign them.</source>
        <translation>Lea las condiciones en la página del conjunto de datos y fírmelas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Read them and tick the box.</source>
        <translation>Léalas y marque la casilla.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read them first. For an organisation its representative signs for its people.</source>
        <translation>Léalas primero. Por una organización firma su representante, en nombre de su gente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read them, and tick the box.</source>
        <translation>Léalas y luego marque la casilla.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Readiness</source>
        <translation>Grado de preparación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Reading of {file}</source>
        <translation>Lectura de {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; last used {day}</source>
        <translation>Lee archivos; termina {when}; último uso {day}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; never used</source>
        <translation>Lee archivos; termina {when}; nunca usado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/mark_provisioned.py"/>
        <source>Ready to use: {title}</source>
        <translation>Lista para usar: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Reason and remedy</source>
        <translation>Motivo y remedio</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of its state</source>
        <translation>Motivo de su estado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason, to be translated</source>
        <translation>Motivo, para traducir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Recommend as much or less.</source>
        <translation>Recomienda esa cantidad o menos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended by line</source>
        <translation>Recomendado por línea</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Records stand here that are no objects.</source>
        <translation>Aquí hay registros que no son objetos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse for a conflict</source>
        <translation>Recusar por conflicto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse myself</source>
        <translation>Recusarme</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>Recuse yourself; somebody else is asked then.</source>
        <translation>Recúsate; entonces se pide a otra persona.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reduced</source>
        <translation>Reducidas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>Refund that or less.</source>
        <translation>Reembolse eso o menos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund usage</source>
        <translation>Reembolsar uso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded. Whose it is is told.</source>
        <translation>Reembolsado. Se avisa a su titular.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Refused changes</source>
        <translation>Cambios rechazados</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Release</source>
        <translation>Liberación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Remind the advisor in the conversation.</source>
        <translation>Recuérdeselo al tutor en la conversación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Remove one of them.</source>
        <translation>Quita una de ellas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Remove the lines.</source>
        <translation>Quite las líneas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove the rule of {where}</source>
        <translation>Quitar la regla de {where}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Remove versions that nobody needs, or ask an administrator for more.</source>
        <translation>Elimina versiones que nadie necesite o pide más a un administrador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Remove {text}</source>
        <translation>Quitar {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <source>Remove {text} from {label}</source>
        <translation>Quitar {text} de {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Removed</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Rename it, or take it out of the folder.</source>
        <translation>Cámbiele el nombre, o sáquelo de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Rename or remove it, and resume the transfer.</source>
        <translation>Cámbiale el nombre o elimínalo, y reanuda la transferencia.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renews</source>
        <translation>Renueva</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopened.</source>
        <translation>Reabierto.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Reports of crashes</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Reports of crashes in {folder}: {n}.</source>
        <translation>Informes de fallos en {folder}: {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Request credits and follow what you were given.</source>
        <translation>Solicita créditos y sigue los que se te concedieron.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request for access</source>
        <translation>Solicitud de acceso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request to join</source>
        <translation>Solicitud de ingreso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request without names</source>
        <translation>Solicitud sin nombres</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests are screened first</source>
        <translation>Las solicitudes se revisan primero</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests for access</source>
        <translation>Solicitudes de acceso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests of calls in which neither side is named are read here.</source>
        <translation>Aquí se leen las solicitudes de convocatorias en las que no se nombra a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests that a panel talks about are listed here, in the order of its agenda.</source>
        <translation>Aquí figuran las solicitudes que trata un comité, según el orden del día.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests to join</source>
        <translation>Solicitudes de ingreso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests without names</source>
        <translation>Solicitudes sin nombres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Requests, answers and mentions come to your inbox.</source>
        <translation>Las solicitudes, respuestas y menciones llegan a tu bandeja de entrada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Required and missing</source>
        <translation>Exigido y ausente</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Reset columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Resolve it in the inbox.</source>
        <translation>Resuélvalo en la bandeja de entrada.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Restart it, or sign in to the desktop again; its own log tells more.</source>
        <translation>Reinícialo o vuelve a iniciar sesión en el escritorio; su propio registro dice más.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore the version of {when}: {words}</source>
        <translation>Restaurar la versión de {when}: {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Resume it when you want to send and fetch again.</source>
        <translation>Reanúdala cuando quieras volver a enviar y recibir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Resume sync</source>
        <translation>Reanudar la sincronización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Resume the transfer.</source>
        <translation>Reanuda la transferencia.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resumed. Whose it is is told.</source>
        <translation>Reanudada. Se avisa a su titular.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resume_allocation.py"/>
        <source>Resumed: {title}</source>
        <translation>Reanudada: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Retired</source>
        <translation>Retirado del servicio</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return for revision</source>
        <translation>Devolver para revisar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return it to be revised</source>
        <translation>Devolverla para revisarla</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Return the request, so that a later day can be asked for.</source>
        <translation>Devuelva la solicitud, para que se pueda pedir un día posterior.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Return the request, so that another one can be named.</source>
        <translation>Devuelva la solicitud, para que se pueda nombrar otra.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return to the draft</source>
        <translation>Devolver al borrador</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned to be revised</source>
        <translation>Devuelta para revisarla</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Returned to be revised: {title}</source>
        <translation>Devuelta para revisarla: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned.</source>
        <translation>Devuelta.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review asked for</source>
        <translation>Evaluación pedida</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewer</source>
        <translation>Quien evalúa</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers</source>
        <translation>Personas que evalúan</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>Reviewers advise: grant what is asked: {all}; grant a part: {part}; decline: {none}.</source>
        <translation>Los evaluadores aconsejan: conceder lo solicitado: {all}; conceder una parte: {part}; rechazar: {none}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers are not named</source>
        <translation>No se nombra a quienes evalúan</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewing</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews asked for</source>
        <translation>Evaluaciones pedidas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews owed already</source>
        <translation>Evaluaciones ya pendientes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews per request</source>
        <translation>Evaluaciones por solicitud</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays as it is.</source>
        <translation>Se escribieron evaluaciones con esta rúbrica, así que queda como está.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays.</source>
        <translation>Se escribieron evaluaciones con esta rúbrica, así que se conserva.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revise</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Revise the request and submit it again.</source>
        <translation>Revise la solicitud y envíela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>Revoke one that nothing uses any more.</source>
        <translation>Revoque uno que ya no se use.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke “{name}”?</source>
        <translation>¿Revocar «{name}»?</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Revoked an access token</source>
        <translation>Revocó un token de acceso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whoever holds it is told.</source>
        <translation>Revocado. Se avisa a quien lo tenía.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whose it is is told.</source>
        <translation>Revocada. Se avisa a su titular.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_allocation.py"/>
        <source>Revoked: {title}</source>
        <translation>Revocada: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Rows are found again by</source>
        <translation>Las filas se reconocen por</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/totals.py"/>
        <source>Rows are parted by at most {n} fields at a time.</source>
        <translation>Las filas se dividen por un máximo de {n} campos a la vez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Rows cannot be found again by {field}.</source>
        <translation>No se pueden reconocer las filas por {field}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubrics</source>
        <translation>Rúbricas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>S&amp;ave this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
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
        <translation>Identificador SPDX, como Apache-2.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as CC-BY-4.0.</source>
        <translation>Identificador SPDX, como CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id.</source>
        <translation>Identificador SPDX.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Safety</source>
        <translation>Seguridad de la IA</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Save a bundle…</source>
        <translation>Guardar un paquete…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save a description…</source>
        <translation>Guardar una descripción…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Save a form, send a message</source>
        <translation>Guardar un formulario, enviar un mensaje</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as &amp;vCard…</source>
        <translation>Guardar como &amp;vCard…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as i&amp;Calendar…</source>
        <translation>Guardar c&amp;omo iCalendar…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save as {format}</source>
        <translation>Guardar como {format}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save it anew as CSV, with the names of the columns in its first line.</source>
        <translation>Guárdalo de nuevo como CSV, con los nombres de las columnas en la primera línea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save it as a PDF, or set up a printer in the system's settings.</source>
        <translation>Guárdalo como PDF o configura una impresora en los ajustes del sistema.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Save it as “CSV UTF-8” and import it again.</source>
        <translation>Guárdalo como «CSV UTF-8» e impórtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Save it, or shorten it: what is typed is still in the form.</source>
        <translation>Guárdalo o acórtalo: lo que escribiste sigue en el formulario.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save the bundle</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save the table as “CSV UTF-8”, and import that.</source>
        <translation>Guarda la tabla como «CSV UTF-8» e importa ese archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken</source>
        <translation>Guardar lo que no se tomó</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken…</source>
        <translation>Guardar lo que no se tomó…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save {chart}</source>
        <translation>Guardar {chart}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Save&amp;d searches…</source>
        <translation>Búsquedas g&amp;uardadas…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Saved searches…</source>
        <translation>Búsquedas guardadas…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Saved {name}, {size}.</source>
        <translation>Se guardó {name}, {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Saved. Hubs are gone to in this way from now on.</source>
        <translation>Guardado. A partir de ahora se llega así a los hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Say all of it in one place.</source>
        <translation>Dilo todo en un solo lugar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Say by which rule less is granted than was asked.</source>
        <translation>Di según qué regla se concede menos de lo solicitado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Say one of these: {names}.</source>
        <translation>Indica una de estas: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say to the applicant what is missing, so that they can do better.</source>
        <translation>Di a quien solicita qué falta, para que pueda mejorarlo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say until when, and what for. Whoever keeps the dataset decides.</source>
        <translation>Diga hasta cuándo y para qué. Deciden los responsables del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>Say what is to be added to those who decide, in the panel's conversation.</source>
        <translation>Di a quienes deciden qué hay que añadir, en la conversación del comité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Say what it holds.</source>
        <translation>Diga qué contiene.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say what you advise.</source>
        <translation>Di qué recomiendas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say what you bring and what you hope for. The project's leads decide.</source>
        <translation>Cuenta qué aportas y qué esperas. Deciden las personas responsables del proyecto.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say whether it is whole and for this call, not whether it is good.</source>
        <translation>Diga si está completa y es para esta convocatoria, no si es buena.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Say whether the day or the month comes first, or write 2026-01-31.</source>
        <translation>Indica si va primero el día o el mes, o escribe 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score in %</source>
        <translation>Nota en %</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Scores are told apart by the criterion's name.</source>
        <translation>Las notas se distinguen por el nombre del criterio.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores by criterion</source>
        <translation>Notas por criterio</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screen</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Screen it.</source>
        <translation>Compruébela.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened</source>
        <translation>Comprobada el</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened by</source>
        <translation>Comprobada por</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened.</source>
        <translation>Comprobada.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sealed</source>
        <translation>Sellada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search a list, or narrow it by its filters, and press the star beside the words.</source>
        <translation>Busca en una lista, o redúcela con sus filtros, y pulsa la estrella junto a las palabras.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search a single list to be notified of what is new in it.</source>
        <translation>Busca en una sola lista para que se te notifique lo nuevo que haya en ella.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search changed.</source>
        <translation>Búsqueda cambiada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search deleted.</source>
        <translation>Búsqueda eliminada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Search e&amp;verything</source>
        <translation>Buscar en t&amp;odo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Search for words or choose filters first: then there is a search to save.</source>
        <translation>Busca primero con palabras o elige filtros: así habrá una búsqueda que guardar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Search paths</source>
        <translation>Buscar rutas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search saved.</source>
        <translation>Búsqueda guardada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Search {kinds}</source>
        <translation>Buscar {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Searched lately</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>See /openapi.json for what this address takes.</source>
        <translation>En /openapi.json figura lo que admite esta dirección.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Send UTF-8 JSON; nothing was done.</source>
        <translation>Envía JSON en UTF-8; no se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send blobs of at most {n} bytes in frames, larger ones as uploads.</source>
        <translation>Envía en tramas los blobs de hasta {n} bytes y los mayores como subidas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send frames; see the description of this address.</source>
        <translation>Envía tramas; mira la descripción de esta dirección.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send it again, from the same offset.</source>
        <translation>Envíalo otra vez, desde el mismo desplazamiento.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send it in smaller parts; nothing was done.</source>
        <translation>Envíalo en partes más pequeñas; no se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send one of {names}, a space, and its digest in Base64.</source>
        <translation>Envía uno de {names}, un espacio y su resumen en Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send plain JSON with the matching Content-Type.</source>
        <translation>Envía JSON sin comprimir con el Content-Type correspondiente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send several; of this one nothing was stored.</source>
        <translation>Envía varios; de este no se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the bytes as they are, with that Content-Type.</source>
        <translation>Envía los bytes tal cual, con ese Content-Type.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the number of bytes.</source>
        <translation>Envía el número de bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Send what waits if you can, then forget the account on this computer and add it again.</source>
        <translation>Envía lo que espera, si puedes; después olvida la cuenta en este equipo y añádela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send {name}: {version}.</source>
        <translation>Envía {name}: {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Sent files</source>
        <translation>Envió archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sent, latest first</source>
        <translation>Enviados, los más recientes primero</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sentences, to be translated</source>
        <translation>Frases, para traducir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Set ALLIANCEHUB_METRICS_TOKEN, or serve them at 127.0.0.1.</source>
        <translation>Defina ALLIANCEHUB_METRICS_TOKEN o sírvalas en 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Set ALLIANCEHUB_TRACE_RATIO to a number from 0 to 1.</source>
        <translation>Asigne a ALLIANCEHUB_TRACE_RATIO un número de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set a rate</source>
        <translation>Fijar una tarifa</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>Set another rate from a later day on.</source>
        <translation>Fije otra tarifa a partir de un día posterior.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Set it to a state that says it is over, instead.</source>
        <translation>Ponlo en su lugar en un estado que diga que ha terminado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set terms</source>
        <translation>Fijar condiciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Set the list of files</source>
        <translation>Fijó la lista de archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up a new hub</source>
        <translation>Configurar un hub nuevo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set up. Whose it is is told.</source>
        <translation>Preparada. Se avisa a su titular.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Set {variable} to what each may store, such as 1000000000000; 0 for no limit.</source>
        <translation>Ponga en {variable} lo que cada uno puede almacenar, por ejemplo 1000000000000; 0 sin límite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set-up code</source>
        <translation>Código de configuración</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Settings and logs</source>
        <translation>Ajustes y registros</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settled.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Several workers need a PostgreSQL database.</source>
        <translation>Varios procesos de trabajo necesitan una base de datos PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Several {kinds} are called {name}.</source>
        <translation>Varios objetos ({kinds}) se llaman {name}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Shorten it.</source>
        <translation>Acórtalo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Show a test notification</source>
        <translation>Mostrar una notificación de prueba</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Show all notices</source>
        <translation>Mostrar todos los avisos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Show earlier changes</source>
        <translation>Mostrar cambios anteriores</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_menu.py"/>
        <source>Show in {list}</source>
        <translation>Mostrar en {list}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Show older lines</source>
        <translation>Mostrar líneas más antiguas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show only these lines</source>
        <translation>Mostrar solo estas líneas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Show postings</source>
        <translation>Mostrar asientos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Show the columns that the list has by itself</source>
        <translation>Mostrar las columnas propias de la lista</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Show what it is about</source>
        <translation>Mostrar el objeto en cuestión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Showed a used token</source>
        <translation>Presentó un token ya usado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Side&amp;bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Sign in again.</source>
        <translation>Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Sign in again: all comes back from the hub, but for changes not sent yet.</source>
        <translation>Inicia sesión de nuevo: todo vuelve del hub, salvo los cambios que aún no se habían enviado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Sign in as one of them.</source>
        <translation>Inicia sesión con una de sus cuentas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign in as {name}</source>
        <translation>Iniciar sesión como {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Sign in first.</source>
        <translation>Inicia sesión primero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Sign in first: a token reads what its member may have.</source>
        <translation>Inicie sesión primero: un token lee lo que su miembro puede obtener.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sign in to go on.</source>
        <translation>Inicia sesión para continuar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Sign in to see what is open to members.</source>
        <translation>Inicia sesión para ver lo que está abierto a los miembros.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Sign in to send and fetch; what is here stays readable.</source>
        <translation>Inicia sesión para enviar y recibir; lo que hay aquí se puede seguir leyendo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in to take part.</source>
        <translation>Inicia sesión para participar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Sign in, or send an access token, and ask on the page of the dataset.</source>
        <translation>Inicie sesión o envíe un token de acceso, y solicítelo en la página del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Sign the terms…</source>
        <translation>Firmar las condiciones…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signature of terms</source>
        <translation>Firma de condiciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/terms_signature.py"/>
        <source>Signature: {terms}</source>
        <translation>Firma: {terms}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signatures of terms</source>
        <translation>Firmas de condiciones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Signed in at {hub}</source>
        <translation>Sesión iniciada en {hub}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in until the background process ends; no keyring keeps it.</source>
        <translation>Sesión abierta hasta que termine el proceso en segundo plano; ningún depósito de claves la guarda.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in. The keyring of this computer keeps the sign-in.</source>
        <translation>Sesión iniciada. El depósito de claves de este equipo la conserva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Signed out everywhere</source>
        <translation>Cerró todas las sesiones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed.</source>
        <translation>Firmado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Single blind: applicants do not learn who reviews</source>
        <translation>Ciego simple: quienes solicitan no saben quién evalúa</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills &amp; education</source>
        <translation>Competencias y educación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills the team looks for.</source>
        <translation>Competencias que busca el equipo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze &amp;until…</source>
        <translation>&amp;Posponer hasta…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Snooze 1 h</source>
        <translation>Posponer 1 h</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze for an &amp;hour</source>
        <translation>Posponer una &amp;hora</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until Mo&amp;nday</source>
        <translation>Posponer hasta el l&amp;unes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until to&amp;morrow</source>
        <translation>Posponer hasta &amp;mañana</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Snoozed</source>
        <translation>Pospuestos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Snoozed until</source>
        <translation>Pospuesto hasta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>So many units for so many hours each.</source>
        <translation>Tantas unidades durante tantas horas cada una.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some of its bytes are no UTF-8 and are shown as �.</source>
        <translation>Algunos de sus bytes no son UTF-8 y se muestran como �.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some rows have more or fewer cells than the first.</source>
        <translation>Algunas filas tienen más o menos celdas que la primera.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Somebody deleted it while you edited it. What you wrote is kept here to copy.</source>
        <translation>Alguien lo eliminó mientras lo editabas. Lo que escribiste se conserva aquí para copiarlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Somebody else of the panel votes.</source>
        <translation>Vota otra persona del comité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Somebody else who decides for the organisation can.</source>
        <translation>Puede hacerlo otra persona que decida por la organización.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Somebody may be reading along, or the hub is set up wrongly.</source>
        <translation>Puede que alguien esté leyendo la conexión, o que el hub esté mal configurado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Somebody sent you a link that begins your membership.</source>
        <translation>Alguien te envió un enlace con el que empieza tu membresía.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something ends soon</source>
        <translation>Algo termina pronto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Something takes connections at this address, but it is no web server, or it hangs.</source>
        <translation>Algo acepta conexiones en esta dirección, pero no es un servidor web o está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something that yours derives from changed</source>
        <translation>Cambió algo de lo que deriva lo suyo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Something went wrong inside the window; it goes on.</source>
        <translation>Algo falló dentro de la ventana; esta sigue funcionando.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Speaking</source>
        <translation>Dar charlas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Special categories of personal data</source>
        <translation>Categorías especiales de datos personales</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Split it.</source>
        <translation>Divídelo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Spreadsheets expect a semicolon where the comma is the decimal sign.</source>
        <translation>Las hojas de cálculo esperan un punto y coma cuando la coma es el separador decimal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>St&amp;orage…</source>
        <translation>Alma&amp;cenamiento…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Start a project</source>
        <translation>Iniciar un proyecto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Start it there with --database; what lies here is what it was before.</source>
        <translation>Inícielo allí con --database; lo que hay aquí es lo que era antes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>Start over with an empty cursor; changes that wait to be sent are kept.</source>
        <translation>Empieza de nuevo con un cursor vacío; los cambios que esperan a ser enviados se conservan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>Start the snapshot anew.</source>
        <translation>Empieza de nuevo la instantánea.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Startup</source>
        <translation>Empresa emergente</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement line</source>
        <translation>Línea de extracto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement lines</source>
        <translation>Líneas de extracto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Steps to the hub</source>
        <translation>Pasos hasta el hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Stop it first, or what is changed meanwhile would stay behind.</source>
        <translation>Deténgalo primero, o lo que se cambie mientras tanto se quedaría atrás.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Stop it, and move its hub.sqlite away before a backup takes its place.</source>
        <translation>Deténgalo y aparte su hub.sqlite antes de que una copia de seguridad ocupe su lugar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Stop that program, or choose another port with --port.</source>
        <translation>Detén ese programa o elige otro puerto con --port.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop: {text}</source>
        <translation>Detener: {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Storage quota in bytes</source>
        <translation>Cuota de almacenamiento en bytes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Storage…</source>
        <translation>Almacenamiento…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students name one of their own organisation.</source>
        <translation>Los estudiantes indican a alguien de su propia organización.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Sub-wallet</source>
        <translation>Subcartera</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sub-wallets</source>
        <translation>Subcuentas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted.</source>
        <translation>Enviada.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted. You are told when it is decided or somebody asks a question.</source>
        <translation>Presentada. Sabrás cuándo se decide o si alguien hace una pregunta.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0.</source>
        <translation>Por ejemplo, 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0; it stays as it is.</source>
        <translation>Por ejemplo, 1.0.0; no cambia.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 10.5281/zenodo.1234567.</source>
        <translation>Por ejemplo, 10.5281/zenodo.1234567.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as its office.</source>
        <translation>Por ejemplo su oficina.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Such as the machine that uses it.</source>
        <translation>Por ejemplo, la máquina que lo usa.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suggest reviewers</source>
        <translation>Proponer quién evalúa</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum it up at</source>
        <translation>Hacer el resumen a las</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum up the rest once a day</source>
        <translation>Resumir lo demás una vez al día</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Supplement</source>
        <translation>Suplemento</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend or restore</source>
        <translation>Suspender o restablecer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspended. Whose it is is told.</source>
        <translation>Suspendida. Se avisa a su titular.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suspend_allocation.py"/>
        <source>Suspended: {title}</source>
        <translation>Suspendida: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Switch on the system's time service.</source>
        <translation>Activa el servicio de hora del sistema.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Switch to this account first.</source>
        <translation>Cambia primero a esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Switch to {name}</source>
        <translation>Cambiar a {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;activity…</source>
        <translation>&amp;Actividad de sincronización…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync activity</source>
        <translation>Actividad de sincronización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync activity says why each was refused; edit them again, or dismiss them.</source>
        <translation>Actividad de sincronización dice por qué se rechazó cada uno; edítalos de nuevo o descártalos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Sync and look at it again.</source>
        <translation>Sincronice y vuelva a mirarlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync failed</source>
        <translation>Falló la sincronización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sync failed: {error}.</source>
        <translation>Falló la sincronización: {error}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Sync first, or take them back under Sync activity.</source>
        <translation>Sincroniza primero o deshazlos en Actividad de sincronización.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Sync goes this same way, and ends here too.</source>
        <translation>La sincronización sigue este mismo camino y también termina aquí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Sync is paused, and transfers with it. Resume sync to go on.</source>
        <translation>La sincronización está en pausa, y con ella las transferencias. Reanúdela para continuar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Sync is paused.</source>
        <translation>La sincronización está en pausa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync: {text}</source>
        <translation>Sincronización: {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Syncing failed</source>
        <translation>Falló la sincronización</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing {n}</source>
        <comment>Syncing {n}</comment>
        <translation>
            <numerusform>Sincronizando {n}</numerusform>
            <numerusform>Sincronizando {n}</numerusform>
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
        <translation>Tabulador</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Take back the yank</source>
        <translation>Dejar de desaconsejar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>Take less, or wait until more is granted.</source>
        <translation>Tome menos, o espere a que se conceda más.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Take out of what is there</source>
        <translation>Quitar de lo que hay</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Take part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Take the right file, or the computed hash.</source>
        <translation>Tome el archivo correcto, o el hash calculado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Take them</source>
        <translation>Tomarlas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back, but for {n} of {total}: {why}</source>
        <translation>Deshecho, salvo {n} de {total}: {why}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Takes part in the project</source>
        <translation>Participa en el proyecto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Tell whoever published it.</source>
        <translation>Avisa a quien la publicó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Tell whoever runs the hub or your network.</source>
        <translation>Avisa a quien administra el hub o tu red.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Tell whoever runs the hub.</source>
        <translation>Avisa a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Tell whoever runs the hub. What is here stays readable, what waits is kept; sync again when the hub is mended.</source>
        <translation>Avisa a quien administra el hub. Lo que hay aquí se puede seguir leyendo y lo que espera se conserva; sincroniza de nuevo cuando el hub esté reparado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>Tell whoever runs the hub: its log says where. It is tried again.</source>
        <translation>Avisa a quien administra el hub: su registro dice dónde. Se vuelve a intentar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>Tell whoever runs the hub; what waits is kept.</source>
        <translation>Avisa a quien administra el hub; lo que espera se conserva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Tell whoever runs the hub; what you wrote is kept under Sync activity.</source>
        <translation>Avisa a quien administra el hub; lo que escribiste se conserva en Actividad de sincronización.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Tell your administrator the number {number}.</source>
        <translation>Indique a su administrador el número {number}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Terms are signed by a person.</source>
        <translation>Las condiciones las firma una persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms cannot begin on {day}, which has passed.</source>
        <translation>Las condiciones no pueden empezar el {day}, que ya pasó.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of a dataset</source>
        <translation>Condiciones de un conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of datasets</source>
        <translation>Condiciones de conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms of {dataset}, version {n}</source>
        <translation>Condiciones de {dataset}, versión {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Test again to see how it goes on.</source>
        <translation>Prueba de nuevo para ver cómo continúa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Testing each step</source>
        <translation>Probando cada paso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>That a real conflict was found wrongly is for the alliance's administrators to say.</source>
        <translation>Que un conflicto real se detectó por error lo dice la administración de la alianza.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>That cannot be shown</source>
        <translation>Eso no se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>That is a member of the student's own organisation who is no student.</source>
        <translation>Es un miembro de la organización del estudiante que no es estudiante.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>That is more than was asked for.</source>
        <translation>Es más de lo solicitado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>That is {size} more than the quota has left. Ask an administrator for more, or delete drafts that are not needed.</source>
        <translation>Son {size} más de lo que queda de la cuota. Pida más a la administración o borre los borradores que no hagan falta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The Allow header names those it takes.</source>
        <translation>La cabecera Allow enumera los que admite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>The Authorization header holds no bearer token.</source>
        <translation>La cabecera Authorization no contiene ningún token de portador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>The Open Trusted Data Initiative asks for it.</source>
        <translation>La Open Trusted Data Initiative lo pide.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The accelerator does not fit the work</source>
        <translation>El acelerador no sirve para el trabajo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The account</source>
        <translation>La cuenta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The account cannot be used on this computer until then.</source>
        <translation>Hasta entonces no se puede usar la cuenta en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The account is {state} already.</source>
        <translation>La cuenta ya está en el estado: {state}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The account or login is not known to the cluster</source>
        <translation>El clúster no conoce la cuenta o el nombre de usuario</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} is missing.</source>
        <translation>Falta la cuenta {account}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The account {account} is not the hub's.</source>
        <translation>La cuenta {account} no es del hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} should be gone.</source>
        <translation>La cuenta {account} debería haber desaparecido.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The address is wrong, or this network does not know it ({error}).</source>
        <translation>La dirección es incorrecta, o esta red no la conoce ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The address of its page is missing.</source>
        <translation>Falta la dirección de su página.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The advisor is not of your organisation, or is a student, too.</source>
        <translation>El tutor no es de su organización, o también es estudiante.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>The alliance would be left without an administrator.</source>
        <translation>La alianza se quedaría sin nadie que la administre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The allocation</source>
        <translation>La asignación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The allocation is frozen, so nothing begins</source>
        <translation>La asignación está congelada, así que nada empieza</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The allocation is on another accelerator.</source>
        <translation>La asignación es de otro acelerador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The allocation that these credits would go to is over.</source>
        <translation>La asignación a la que irían estos créditos ha terminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>The answer is too long.</source>
        <translation>La respuesta es demasiado larga.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The answers do not fit together, by the rule “{rule}”.</source>
        <translation>Las respuestas no concuerdan, según la regla «{rule}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>The arguments of a command are an object.</source>
        <translation>Los argumentos de un comando son un objeto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>The arguments of {name} are no object.</source>
        <translation>Los argumentos de {name} no son un objeto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process could not be started. Reinstall AllianceHub, or start it by hand: alliancehub engine</source>
        <translation>No se pudo iniciar el proceso en segundo plano. Reinstala AllianceHub o inícialo a mano: alliancehub engine</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process does not answer. Run: alliancehub doctor</source>
        <translation>El proceso en segundo plano no responde. Ejecuta: alliancehub doctor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>The background process ended before the work did.</source>
        <translation>El proceso en segundo plano terminó antes que el trabajo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process ended. Starting it again…</source>
        <translation>El proceso en segundo plano terminó. Se está iniciando de nuevo…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process is of another version. Close all windows of AllianceHub, and open it again.</source>
        <translation>El proceso en segundo plano es de otra versión. Cierra todas las ventanas de AllianceHub y vuelve a abrirlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The beginning of the file</source>
        <translation>El comienzo del archivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The body is larger than the {n} bytes that this address takes.</source>
        <translation>El cuerpo supera los {n} bytes que admite esta dirección.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>The body is no frames of small blobs: {why}</source>
        <translation>El cuerpo no son tramas de blobs pequeños: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The body is not JSON.</source>
        <translation>El cuerpo no es JSON.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>The bytes of this file are not on the hub yet.</source>
        <translation>Los bytes de este archivo aún no están en el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The bytes of this upload are not those that its sha256 announced.</source>
        <translation>Los bytes de esta subida no son los que anunciaba su sha256.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>The bytes of {path} have another size than was said.</source>
        <translation>Los bytes de {path} tienen un tamaño distinto del indicado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache is being read, by an export for instance, so it cannot be written anew.</source>
        <translation>La caché se está leyendo, por ejemplo en una exportación, así que no se puede escribir de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The cache of {name} is damaged: {damage}.</source>
        <translation>La caché de {name} está dañada: {damage}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be opened: {why}.</source>
        <translation>No se puede abrir la caché {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be read: {why}.</source>
        <translation>No se puede leer la caché {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be written: {why}.</source>
        <translation>No se puede escribir en la caché {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>The cache {path} could not be written anew: {why}.</source>
        <translation>La caché {path} no se pudo escribir de nuevo: {why}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The call is not open to it</source>
        <translation>La convocatoria no está abierta para ella</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>The call wants {wanted} reviews; {given} are given.</source>
        <translation>Evaluaciones que pide la convocatoria: {wanted}; entregadas: {given}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not name its limits, biases and risks.</source>
        <translation>La ficha no indica sus límites, sesgos y riesgos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not say how its data were collected and processed.</source>
        <translation>La ficha no dice cómo se recogieron y procesaron sus datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate is for another host than {host}.</source>
        <translation>El certificado es para un servidor distinto de {host}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificate is good, but ends in {days} days.</source>
        <translation>El certificado es válido, pero termina pronto; días que le quedan: {days}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} has ended.</source>
        <translation>El certificado de {host} ha terminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not signed by anybody whom this machine trusts.</source>
        <translation>El certificado de {host} no está firmado por nadie en quien confíe este equipo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not trusted: {why}.</source>
        <translation>El certificado de {host} no es de confianza: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificates in {path} cannot be read.</source>
        <translation>No se pueden leer los certificados de {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>The class names somebody twice.</source>
        <translation>La clase nombra a alguien dos veces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The cluster has no account {account}.</source>
        <translation>El clúster no tiene ninguna cuenta {account}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster has no machine that fits what it asks for</source>
        <translation>El clúster no tiene ninguna máquina adecuada para lo que pide</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster or a part of it is being maintained</source>
        <translation>El clúster o una parte de él está en mantenimiento</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>The cluster says “{word}”, {when}</source>
        <translation>El clúster dice «{word}», {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>The column {column} becomes</source>
        <translation>La columna {column} pasa a ser</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>The columns of the list, in their order</source>
        <translation>Las columnas de la lista, en su orden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The columns {one} and {other} mean the same field.</source>
        <translation>Las columnas {one} y {other} se refieren al mismo campo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} holds text that is no valid Unicode.</source>
        <translation>El comando {name} contiene texto que no es Unicode válido.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} takes no {argument}.</source>
        <translation>El comando {name} no admite {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The connection was closed.</source>
        <translation>Se cerró la conexión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>The connector's setting {name} does not do: {why}.</source>
        <translation>El ajuste {name} del conector no sirve: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The context of its names is missing.</source>
        <translation>Falta el contexto de sus nombres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>The creator of “{title}” is to be named ({licence}).</source>
        <translation>Hay que nombrar al creador de «{title}» ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The credits are granted at once; until then none are set aside for you.</source>
        <translation>Los créditos se conceden al instante; hasta entonces no se reserva ninguno para usted.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>The criterion {name} has no weight.</source>
        <translation>El criterio {name} no tiene peso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The criterion {name} needs a score from 1 to {highest}.</source>
        <translation>El criterio {name} necesita una nota de 1 a {highest}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The data may not be processed there</source>
        <translation>Los datos no se pueden tratar allí</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The database does not answer: {why}</source>
        <translation>La base de datos no responde: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>The dataset has a version {label} already.</source>
        <translation>El conjunto de datos ya tiene una versión {label}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The day of its publication is missing.</source>
        <translation>Falta el día de su publicación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>The description is larger than 2 MB, which none has to be.</source>
        <translation>La descripción ocupa más de 2 MB, y ninguna lo necesita.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The disk is full, so nothing more can be kept.</source>
        <translation>El disco está lleno, así que no se puede guardar nada más.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The disk is full, so the transfer stopped.</source>
        <translation>El disco está lleno, así que la transferencia se detuvo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>The draft is made.</source>
        <translation>El borrador está creado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The earlier version is back.</source>
        <translation>La versión anterior está de vuelta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The engine failed at this; that is a fault of the app.</source>
        <translation>El motor falló en esto; es un error de la aplicación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The engine is {theirs}, this program {ours}.</source>
        <translation>El motor es {theirs}, este programa {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine of this profile does not answer.</source>
        <translation>El motor de este perfil no responde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine that runs speaks version {theirs}, this one {ours}.</source>
        <translation>El motor en marcha habla la versión {theirs} y este la versión {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>No se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>The file could not be written: {reason}.</source>
        <translation>No se pudo escribir el archivo: {reason}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>The file ends before its list does.</source>
        <translation>El archivo termina antes que su lista.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The file has more than {n} lines.</source>
        <translation>El archivo tiene más de {n} líneas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file has no line of column names.</source>
        <translation>El archivo no tiene una línea con los nombres de las columnas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file has {n} bytes, and none of them is in the part asked for.</source>
        <translation>El archivo tiene {n} bytes y ninguno está en la parte pedida.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The file has {n} columns.</source>
        <translation>El archivo tiene {n} columnas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file is UTF-16, as some spreadsheets save “Unicode text”.</source>
        <translation>El archivo es UTF-16, que es como algunas hojas de cálculo guardan el «texto Unicode».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file is not the one that you know.</source>
        <translation>El archivo no es el que conoces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>The files of this version stay as they are: it is no draft.</source>
        <translation>Los archivos de esta versión quedan como están: no es un borrador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>The first column names the row and stays where it is.</source>
        <translation>La primera columna da nombre a la fila y permanece en su sitio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <source>The first line names the columns</source>
        <translation>La primera línea da nombre a las columnas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} columns are shown.</source>
        <translation>Se muestran las primeras {n} columnas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} rows are shown.</source>
        <translation>Se muestran las primeras {n} filas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>The folder has more than {n} files.</source>
        <translation>La carpeta tiene más de {n} archivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>The form asks further questions.</source>
        <translation>El formulario hace más preguntas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The form begins with its reasons, and the applicant reads them: name nobody who reviewed.</source>
        <translation>El formulario empieza con sus motivos, y el solicitante los lee: no nombres a nadie que haya evaluado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The handle {handle} is taken by somebody else.</source>
        <translation>El alias {handle} ya lo tiene otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is missing, or no whole number.</source>
        <translation>Falta la cabecera {name}, o no es un número entero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is not pairs of a name and Base64.</source>
        <translation>La cabecera {name} no son pares de un nombre y Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} names no version of tus that the hub speaks.</source>
        <translation>La cabecera {name} no indica una versión de tus que el hub hable.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The history could not be read</source>
        <translation>No se pudo leer el historial</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>The host is written in letters that can look like others.</source>
        <translation>El nombre del servidor tiene letras que pueden confundirse con otras.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub</source>
        <translation>El hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>The hub answers, but does not know that it is you.</source>
        <translation>El hub responde, pero no sabe que eres tú.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>The hub answers, but not as a hub does.</source>
        <translation>El hub responde, pero no como lo hace un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>The hub asks that what is kept on this device is encrypted.</source>
        <translation>El hub pide que lo que se guarda en este dispositivo esté cifrado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub asks you to sign in first.</source>
        <translation>El hub le pide que inicie sesión primero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The hub cannot be asked for the quota now; it is checked once it answers.</source>
        <translation>Ahora no se puede preguntar la cuota al hub; se comprobará en cuanto responda.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>The hub cannot continue from where this device stood.</source>
        <translation>El hub no puede continuar desde donde estaba este dispositivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>The hub cannot take it back.</source>
        <translation>El hub no lo puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub cannot write to its disk, so it takes no changes now.</source>
        <translation>El hub no puede escribir en su disco, así que ahora no acepta cambios.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>The hub compares {n} files with {m}, and is not through yet.</source>
        <translation>El hub compara {n} archivos con {m} y aún no ha terminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub did not answer</source>
        <translation>El hub no respondió</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>The hub does not have the bytes of {path} yet.</source>
        <translation>El hub aún no tiene los bytes de {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note job {job}: {why}</source>
        <translation>El hub no anota el trabajo {job}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note that the allocation {allocation} is ready: {why}</source>
        <translation>El hub no anota que la asignación {allocation} está lista: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note the account {account}: {why}</source>
        <translation>El hub no anota la cuenta {account}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note this run: {why}</source>
        <translation>El hub no anota esta ejecución: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>The hub failed on it ({what}).</source>
        <translation>El hub falló en ello ({what}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>The hub failed on this change again and again, so it was set aside.</source>
        <translation>El hub falló una y otra vez con este cambio, así que lo dejó aparte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub failed on this request.</source>
        <translation>El hub falló con esta petición.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub gives its rows only to devices that encrypt them: {why}</source>
        <translation>El hub solo da sus datos a dispositivos que los cifran: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The hub has a certificate of its own making, or a proxy or virus scanner in between shows its own.</source>
        <translation>El hub tiene un certificado emitido por él mismo, o un proxy o antivirus intermedio muestra el suyo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>The hub has decided it; its rows come with the next pull.</source>
        <translation>El hub lo ha decidido; sus filas llegan con la próxima obtención.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The hub has imported no whole hour of it yet, from {day} on.</source>
        <translation>El hub aún no ha importado ninguna hora completa, a partir del {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub has no room for these bytes.</source>
        <translation>El hub no tiene sitio para estos bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The hub has {offset} bytes of this upload, and these begin at {wanted}.</source>
        <translation>El hub tiene {offset} bytes de esta subida, y estos empiezan en {wanted}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub is busy with other changes.</source>
        <translation>El hub está ocupado con otros cambios.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>The hub is running.</source>
        <translation>El hub está en marcha.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The hub itself</source>
        <translation>El propio hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub made this desktop start over {n} times within an hour: {why}</source>
        <translation>El hub hizo que este escritorio empezara de nuevo {n} veces en una hora: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>The hub printed it when it started; a restart prints a new one.</source>
        <translation>El hub lo mostró al iniciarse; al reiniciarlo muestra uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>The hub wants to know that it is you.</source>
        <translation>El hub quiere saber que eres tú.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>The hub was not reached</source>
        <translation>No se alcanzó el hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub was not reached; next try in {seconds} s.</source>
        <translation>No se alcanzó el hub; próximo intento en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database cannot be written: {why}.</source>
        <translation>No se puede escribir en la base de datos del hub: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub's database does not answer now.</source>
        <translation>La base de datos del hub no responde ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database is damaged: {why}.</source>
        <translation>La base de datos del hub está dañada: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub's store of bytes does not do what it should now.</source>
        <translation>El almacén de bytes del hub no hace ahora lo que debe.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The id in the Research Organization Registry.</source>
        <translation>El identificador en el Research Organization Registry.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>The id “{id}” names {other} already.</source>
        <translation>El identificador «{id}» ya nombra {other}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The inbox keeps all of it; rules for each project and reason are under Notifications.</source>
        <translation>La bandeja de entrada lo conserva todo; las reglas de cada proyecto y motivo están en Notificaciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The invitation has not been taken up yet.</source>
        <translation>La invitación aún no se ha aceptado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring does not keep what it is given.</source>
        <translation>El depósito de claves no conserva lo que se le entrega.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The keyring is locked</source>
        <translation>El depósito de claves está bloqueado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>The keyring is locked.</source>
        <translation>El depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>The keyring is locked: unlock it, then sync.</source>
        <translation>El depósito de claves está bloqueado: desbloquéalo y después sincroniza.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring is still locked.</source>
        <translation>El depósito de claves sigue bloqueado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring keeps your sign-in now.</source>
        <translation>El depósito de claves conserva ahora tu sesión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The kind “{kind}” has no field {field} to fill in.</source>
        <translation>{kind}: no hay ningún campo {field} que rellenar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/model/kind.py"/>
        <source>The kind “{kind}” has no field {field}.</source>
        <translation>{kind}: no hay ningún campo {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>The language changes when the window opens again.</source>
        <translation>El idioma cambia cuando la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/server/routes/ledger.py"/>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The last part of its address; it stays once a version is published.</source>
        <translation>La última parte de su dirección; no cambia una vez publicada una versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>The licence of “{title}”, which yours derives from, is {licence} now.</source>
        <translation>La licencia de «{title}», de lo que deriva lo suyo, es ahora {licence}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The line has more than {n} characters.</source>
        <translation>La línea tiene más de {n} caracteres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The line names no organisation.</source>
        <translation>La línea no indica ninguna organización.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: it says more than what to show, “{part}”.</source>
        <translation>No se puede seguir el enlace: dice más que lo que hay que mostrar, «{part}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no address of a hub.</source>
        <translation>No se puede seguir el enlace: «{part}» no es la dirección de un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no id.</source>
        <translation>No se puede seguir el enlace: «{part}» no es un identificador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no kind of thing there is.</source>
        <translation>No se puede seguir el enlace: «{part}» no es ningún tipo de objeto que exista.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link leads to {hub}, which is none of your hubs.</source>
        <translation>El enlace lleva a {hub}, que no es ninguno de tus hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link needs a hub to be shown from. Choose one, then open it again.</source>
        <translation>El enlace necesita un hub desde el que mostrarse. Elige uno y vuelve a abrirlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>The list could not be read</source>
        <translation>No se pudo leer la lista</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is off, or a firewall swallows the way there.</source>
        <translation>El equipo está apagado, o un cortafuegos corta el camino hasta él.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is there, but nothing listens: it is the wrong port, or the service is stopped.</source>
        <translation>El equipo está ahí, pero nada escucha: el puerto no es el correcto o el servicio está detenido.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The machine it ran on failed</source>
        <translation>Falló la máquina en la que se ejecutaba</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The name server does not answer: the network is down, or wants a sign-in.</source>
        <translation>El servidor de nombres no responde: la red no funciona o pide iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>The new token</source>
        <translation>El nuevo token</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>The offer lapsed unanswered: {title}</source>
        <translation>La oferta caducó sin respuesta: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The offer stays open until {day}. Ask who decided it in its conversation, or try again once the pool holds more.</source>
        <translation>La oferta sigue abierta hasta el {day}. Pregunte en su conversación a quien la decidió, o inténtelo de nuevo cuando el fondo tenga más.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decline_offer.py"/>
        <source>The offer was declined: {title}</source>
        <translation>La oferta fue rechazada: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>The old password is another.</source>
        <translation>La contraseña antigua es otra.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The one below</source>
        <translation>El que se indica abajo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The one that I enter</source>
        <translation>El que yo indique</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The organisation that provides the accelerator decides.</source>
        <translation>Decide la organización que proporciona el acelerador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The other side does not speak TLS here, hangs, or speaks a version that is too old to be safe.</source>
        <translation>El otro lado no habla TLS aquí, está bloqueado o habla una versión demasiado antigua para ser segura.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The other side is very slow, or the network in between.</source>
        <translation>El otro lado es muy lento, o lo es la red que hay en medio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} found: {what}</source>
        <translation>El comité del {day} concluyó: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} has not closed this yet.</source>
        <translation>El comité del {day} aún no ha cerrado este punto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends all that is asked: {what}</source>
        <translation>El comité del {day} recomienda todo lo solicitado: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends no credits.</source>
        <translation>El comité del {day} no recomienda ningún crédito.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends {amount} of {asked} credits; in whole units, hours and runs that is {given}.</source>
        <translation>El comité del {day} recomienda {amount} de {asked} créditos; en unidades, horas y ejecuciones enteras son {given}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The panel sees the reviews' scores, votes, and recommends amounts.</source>
        <translation>El comité ve las notas de las evaluaciones, vota y recomienda cantidades.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The parts add up to {n} credits, and the lines to {most}.</source>
        <translation>Las partes suman {n} créditos, y las líneas {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The picture cannot be shown</source>
        <translation>No se puede mostrar la imagen</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>The picture is too large to be shown here.</source>
        <translation>La imagen es demasiado grande para mostrarse aquí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>The place to resume from is not one that this hub gave.</source>
        <translation>Este hub no entregó el punto desde el que continuar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The pool</source>
        <translation>El fondo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The pool does not hold more</source>
        <translation>El fondo no tiene más</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <source>The profile's folder cannot be written: {why}.</source>
        <translation>No se puede escribir en la carpeta del perfil: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>The project would be left without a lead.</source>
        <translation>El proyecto se quedaría sin responsable.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy is that of the system, none, or one that you enter.</source>
        <translation>El proxy es el del sistema, ninguno o el que tú indiques.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The proxy lets nobody, or not you, go to this hub.</source>
        <translation>El proxy no deja pasar a nadie, o no te deja a ti, hasta este hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The proxy lets through only whom it knows.</source>
        <translation>El proxy solo deja pasar a quien conoce.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy of {source} is a SOCKS proxy, which is not spoken here.</source>
        <translation>El proxy de {source} es un proxy SOCKS, que aquí no se admite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy refused the way there: {words}.</source>
        <translation>El proxy negó el paso: {words}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy wants a user and a password that it knows.</source>
        <translation>El proxy pide un usuario y una contraseña que conozca.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The public</source>
        <translation>El público</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The questions are no JSON Schema of a form: {why}.</source>
        <translation>Las preguntas no son un esquema JSON de un formulario: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>The reason is told with the request or the grant; mend that meanwhile.</source>
        <translation>El motivo figura en la solicitud o el acceso; corríjalo entretanto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>The report of this import is not kept any more.</source>
        <translation>El informe de esta importación ya no se conserva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The request</source>
        <translation>La petición</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The request broke off.</source>
        <translation>La petición se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>The request has no line {n}.</source>
        <translation>La solicitud no tiene línea {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The request itself</source>
        <translation>La solicitud misma</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row cannot be read: {why}.</source>
        <translation>No se puede leer la fila: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The row has no url, which names the dataset.</source>
        <translation>La fila no tiene url, que da nombre al conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The row has {cells} cells, but the first line names {columns} columns. Put a cell that holds the delimiter into quotes.</source>
        <translation>La fila tiene {cells} celdas, pero la primera línea indica {columns} columnas. Pon entre comillas las celdas que contengan el separador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The row has {n} cells, but there are {m} columns.</source>
        <translation>La fila tiene {n} celdas, pero hay {m} columnas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row has {n} cells; at most {max} can be read.</source>
        <translation>La fila tiene {n} celdas; se pueden leer como máximo {max}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The rubric has no criterion {name}.</source>
        <translation>La rúbrica no tiene el criterio {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>The rules go with your account; the most particular one counts.</source>
        <translation>Las reglas acompañan a tu cuenta; vale la más específica.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The same person and organisation stand in line {line}.</source>
        <translation>La misma persona y organización figuran en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>The search went wrong</source>
        <translation>La búsqueda falló</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>The statement of {title}</source>
        <translation>El extracto de {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The sub-wallet</source>
        <translation>La subcuenta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names a script that finds the proxy (PAC). Scripts are not run here: hubs are gone to directly. Enter the proxy by hand where one is needed.</source>
        <translation>El sistema indica un script que encuentra el proxy (PAC). Aquí no se ejecutan scripts: se va directamente a los hubs. Introduce el proxy a mano donde haga falta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The system names none.</source>
        <translation>El sistema no indica ninguno.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names {address}, of {source}.</source>
        <translation>El sistema indica {address} ({source}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The terms are set.</source>
        <translation>Las condiciones están fijadas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>The terms are signed by accepting them.</source>
        <translation>Las condiciones se firman aceptándolas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The terms of {name} have to be accepted.</source>
        <translation>Hay que aceptar las condiciones de {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The two allocations come from different pools.</source>
        <translation>Las dos asignaciones proceden de fondos distintos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The upload goes on in the background.</source>
        <translation>La subida continúa en segundo plano.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is no valid Unicode.</source>
        <translation>El valor no es Unicode válido.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is not JSON.</source>
        <translation>El valor no es JSON.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The window ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The worst is 1.</source>
        <translation>La peor es 1.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The {column} is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>{column}: no es UTF-8. Guarda el archivo como «CSV UTF-8».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The {kind} was deleted, so nothing can be written to it.</source>
        <translation>{kind}: se eliminó, así que no se puede escribir nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>The {n} chosen rows</source>
        <comment>The {n} chosen row</comment>
        <translation>
            <numerusform>La fila elegida</numerusform>
            <numerusform>Las {n} filas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Theirs</source>
        <translation>El otro valor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There are: {names}.</source>
        <translation>Existen: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a file {file} already.</source>
        <translation>Ya hay un archivo {file}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>There is a further edition of this rubric already.</source>
        <translation>Ya hay otra edición de esta rúbrica.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a hub in {folder} already.</source>
        <translation>Ya hay un hub en {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>There is a newer version of this request already.</source>
        <translation>Ya hay una versión más reciente de esta solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>There is a rate from {day} on already.</source>
        <translation>Ya hay una tarifa a partir del {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>There is a rule for that already.</source>
        <translation>Ya hay una regla para eso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>There is no account with this login and password.</source>
        <translation>No hay ninguna cuenta con este nombre y contraseña.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>There is no account {key} on this machine.</source>
        <translation>En este equipo no existe la cuenta {key}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>There is no action “{name}”.</source>
        <translation>No existe la acción «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>There is no call {name}.</source>
        <translation>No existe la llamada {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>There is no card (README.md).</source>
        <translation>No hay ficha (README.md).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>There is no command {name}.</source>
        <translation>No existe el comando {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_export.py"/>
        <source>There is no field {name} to export.</source>
        <translation>No hay ningún campo {name} que exportar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>There is no file or folder {path}.</source>
        <translation>No existe el archivo o la carpeta {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>There is no file {path} here.</source>
        <translation>Aquí no hay ningún archivo {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/versions.py"/>
        <source>There is no file {path} in it.</source>
        <translation>No hay ningún archivo {path} dentro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>There is no folder {path}.</source>
        <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>There is no format {format}.</source>
        <translation>No existe el formato {format}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>There is no hub in {folder}.</source>
        <translation>No hay ningún hub en {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>There is no job {name}.</source>
        <translation>No existe la tarea {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>There is no keyring here, so you stay signed in until the next start.</source>
        <translation>Aquí no hay depósito de claves, así que la sesión sigue abierta hasta el próximo arranque.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>There is no keyring that is safe to use.</source>
        <translation>No hay ningún depósito de claves que sea seguro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>There is no keyring yet.</source>
        <translation>Aún no hay ningún depósito de claves.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There is no kind {name}.</source>
        <translation>No existe el tipo {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>There is no list {name} at this hub.</source>
        <translation>En este hub no existe la lista {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>There is no log {name}.</source>
        <translation>No existe el registro {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>There is no real conflict with this review.</source>
        <translation>Esta evaluación no presenta un conflicto real.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>There is no room to look at it: {why}.</source>
        <translation>No hay espacio para verlo: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>There is no setting {key}.</source>
        <translation>No existe la preferencia {key}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>There is no such dataset, or you may not see it.</source>
        <translation>No existe tal conjunto de datos, o no puede verlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>There is no such file, or you may not see it.</source>
        <translation>No existe tal archivo, o no puede verlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>There is no such upload, or it is somebody else's.</source>
        <translation>No existe esa subida, o es de otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>There is no transfer {id}.</source>
        <translation>No hay ninguna transferencia {id}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>There is no way to that machine from here: the network is down, or a VPN is needed.</source>
        <translation>Desde aquí no hay camino hasta ese equipo: la red no funciona o hace falta una VPN.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>There is nobody to warn of its end.</source>
        <translation>No hay nadie a quien avisar de su final.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>There is nothing in this span of time; choose a longer one.</source>
        <translation>No hay nada en este período; elija uno más largo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>There is nothing to note of this allocation now.</source>
        <translation>No hay nada que anotar de esta asignación ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>There is nothing unread.</source>
        <translation>No hay nada sin leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>There is too little usage yet to tell when it runs out.</source>
        <translation>Aún hay demasiado poco uso para decir cuándo se agota.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>There was no {value} in this time zone.</source>
        <translation>En esta zona horaria no existió {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>These are proposed. Take out whom you do not want to ask.</source>
        <translation>Estas personas están propuestas. Quita a quienes no quieras preguntar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>These bytes have another SHA-256 than was said.</source>
        <translation>Estos bytes tienen un SHA-256 distinto del indicado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>These change together, so each of them needs a value: {fields}.</source>
        <translation>Estos campos cambian juntos, así que cada uno necesita un valor: {fields}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, and you have no access yet.</source>
        <translation>Estos archivos se entregan por solicitud y aún no tiene acceso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, to members of the alliance.</source>
        <translation>Estos archivos se entregan por solicitud a miembros de la alianza.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given once version {n} of the terms is signed.</source>
        <translation>Estos archivos se entregan una vez firmada la versión {n} de las condiciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given to members who have signed the terms.</source>
        <translation>Estos archivos se entregan a los miembros que han firmado las condiciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given under terms, and none are in force yet.</source>
        <translation>Estos archivos se entregan bajo condiciones y aún no hay ninguna en vigor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are free.</source>
        <translation>Estas teclas están libres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are the same everywhere, and cannot be changed.</source>
        <translation>Estas teclas son iguales en todas partes y no se pueden cambiar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>These terms are signed already.</source>
        <translation>Estas condiciones ya están firmadas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advise the applicant on it.</source>
        <translation>Dirige a quien solicita en esto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advised the applicant on another request.</source>
        <translation>Dirigió a quien solicita en otra solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>They are kept on this computer until you save or discard them.</source>
        <translation>Se conservan en este equipo hasta que los guardes o los deseches.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, as the applicant is.</source>
        <translation>Pertenece a {organisation}, como quien solicita.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, which gives the credits.</source>
        <translation>Pertenece a {organisation}, que da los créditos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>They are yours alone, and on all your computers.</source>
        <translation>Son solo tuyas y están en todos tus equipos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>They cannot understand each other.</source>
        <translation>No pueden entenderse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>They go on when the window closes.</source>
        <translation>Continúan cuando se cierra la ventana.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They observe “{project}”, which it is asked for.</source>
        <translation>Observa «{project}», para el que se solicita.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>They show up here as they arrive; you need not wait.</source>
        <translation>Aparecen aquí a medida que llegan; no hace falta que esperes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>They sign in with their password.</source>
        <translation>Inicia sesión con su contraseña.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They take part in “{project}”, which it is asked for.</source>
        <translation>Participa en «{project}», para el que se solicita.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They were of {organisation} until {day}, where the applicant is.</source>
        <translation>Perteneció a {organisation} hasta el {day}, como quien solicita.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>They were thrown away. Look whether the file has changed, and send it anew.</source>
        <translation>Se descartaron. Mira si el archivo ha cambiado y envíalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They work with the applicant on “{project}”.</source>
        <translation>Trabaja con quien solicita en «{project}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They would share what is granted.</source>
        <translation>Tendría parte en lo concedido.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This PostgreSQL is version {found}; the hub needs {needed} or newer.</source>
        <translation>Este PostgreSQL es la versión {found}; el hub necesita la {needed} o una más reciente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>This accelerator has rates already.</source>
        <translation>Este acelerador ya tiene tarifas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>This accelerator is another organisation's.</source>
        <translation>Este acelerador es de otra organización.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>This access token has ended or was never given.</source>
        <translation>Este token de acceso ha terminado o nunca se emitió.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/file_callers.py"/>
        <source>This access token was revoked, has ended or was never given.</source>
        <translation>Este token de acceso fue revocado, ha caducado o nunca se otorgó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>This access was revoked already.</source>
        <translation>Este acceso ya fue revocado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>This access was revoked, so it is not renewed.</source>
        <translation>Este acceso fue revocado, así que no se renueva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>This address does not take this method.</source>
        <translation>Esta dirección no admite este método.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address sends requests faster than the hub answers them.</source>
        <translation>Esta dirección envía peticiones más rápido de lo que el hub las responde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address takes application/json as it is, not {found}.</source>
        <translation>Esta dirección admite application/json tal cual, no {found}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This address takes {type} alone.</source>
        <translation>Esta dirección solo acepta {type}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This allocation has ended, and what was left of it is gone.</source>
        <translation>Esta asignación ha terminado, y lo que quedaba se perdió.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is another person's.</source>
        <translation>Esta asignación es de otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>This allocation is in the ledger already.</source>
        <translation>Esta asignación ya está en el libro mayor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>This allocation is not over.</source>
        <translation>Esta asignación no ha terminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This allocation is over for good, so nothing can be added to it.</source>
        <translation>Esta asignación ha terminado del todo, así que no se le puede añadir nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is over for good.</source>
        <translation>Esta asignación ha terminado definitivamente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>This allocation is {state} already.</source>
        <translation>El estado de esta asignación ya es: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is for others than you.</source>
        <translation>Esta convocatoria no es para usted.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is not open today.</source>
        <translation>Esta convocatoria no está abierta hoy.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>This cannot be taken back. What is left goes back to the pool.</source>
        <translation>Esto no se puede deshacer. Lo que queda vuelve al fondo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change is not there any more.</source>
        <translation>Este cambio ya no existe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change was sent already, so it cannot be taken back.</source>
        <translation>Este cambio ya se envió, así que no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>This computer has no keyring that is safe to use.</source>
        <translation>Este equipo no tiene ningún depósito de claves que sea seguro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>This conflict is open.</source>
        <translation>Este conflicto está abierto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is resolved already.</source>
        <translation>Este conflicto ya está resuelto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>This conflict is settled, or is of no request.</source>
        <translation>Este conflicto está resuelto, o no es de ninguna solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is somebody else's.</source>
        <translation>Este conflicto es de otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>This conflict was found of a request, so it stays as it is.</source>
        <translation>Este conflicto se encontró en una solicitud, así que queda como está.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This database holds something already.</source>
        <translation>Esta base de datos ya contiene algo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This database keeps texts as {found}; the hub needs UTF8.</source>
        <translation>Esta base de datos guarda los textos como {found}; el hub necesita UTF8.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>This dataset has no version {label}.</source>
        <translation>Este conjunto de datos no tiene la versión {label}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>This decision grants</source>
        <translation>Esta decisión concede</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device belongs to another account.</source>
        <translation>Este dispositivo pertenece a otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device has sent another change as number {mid} before.</source>
        <translation>Este dispositivo ya envió otro cambio con el número {mid}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>This device was away for so long that the hub has forgotten what was deleted since.</source>
        <translation>Este dispositivo estuvo ausente tanto tiempo que el hub ha olvidado lo que se eliminó desde entonces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This device was signed out: its token was used twice.</source>
        <translation>Se cerró la sesión de este dispositivo: su token se usó dos veces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>This draft is too long to be kept.</source>
        <translation>Este borrador es demasiado largo para conservarlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>This hub does not compare.</source>
        <translation>Este hub no compara.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This hub has an administrator already.</source>
        <translation>Este hub ya tiene una persona administradora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>This hub has nothing to show here.</source>
        <translation>Este hub no tiene nada que mostrar aquí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This hub speaks versions {oldest} to {newest} of the protocol, this app version {ours}.</source>
        <translation>Este hub habla las versiones {oldest} a {newest} del protocolo; esta aplicación, la versión {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This hub was moved to {place}.</source>
        <translation>Este hub se trasladó a {place}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>This hub's data has schema {found}, which a newer AllianceHub made.</source>
        <translation>Los datos de este hub tienen el esquema {found}, creado por un AllianceHub más reciente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>This invitation is not known here, was taken up before, or has ended.</source>
        <translation>Esta invitación no se conoce aquí, ya se aceptó o ha terminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>This is a fault of the app: report it.</source>
        <translation>Es un fallo de la aplicación: infórmelo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>This is a fault of the app; its log tells more. What waits is kept.</source>
        <translation>Es un error de la aplicación; su registro dice más. Lo que espera se conserva.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>This is a test</source>
        <translation>Esto es una prueba</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is a workbook of a spreadsheet program, not a text file.</source>
        <translation>Esto es un libro de una hoja de cálculo, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>This is all that will be written, as it will be written. Untick what you would rather keep. Nothing is sent: you hand the file to whom you trust.</source>
        <translation>Esto es todo lo que se escribirá, tal como se escribirá. Desmarca lo que prefieras guardarte. No se envía nada: tú entregas el archivo a quien te inspire confianza.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>This is locked: this device has been away from the hub for longer than the hub allows.</source>
        <translation>Esto está bloqueado: este dispositivo ha estado alejado del hub más tiempo del que el hub permite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>This is needed.</source>
        <translation>Esto es obligatorio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>This is no JSON: line {line}, column {column} cannot be read.</source>
        <translation>Esto no es JSON: la línea {line}, columna {column}, no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>This is no YAML: line {line} cannot be read.</source>
        <translation>Esto no es YAML: la línea {line} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>This is no object in braces.</source>
        <translation>Esto no es un objeto entre llaves.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>This is no output of sacct that can be read: {why}</source>
        <translation>Esto no es una salida de sacct que se pueda leer: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is no text file.</source>
        <translation>Esto no es un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>This is not an invitation link.</source>
        <translation>Esto no es un enlace de invitación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This is not the set-up code.</source>
        <translation>Este no es el código de configuración.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>This is one line of at most 500 characters.</source>
        <translation>Es una sola línea de 500 caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>This is the card of a model, and would be that of a dataset here.</source>
        <translation>Esta es la ficha de un modelo, y aquí pasaría a ser la de un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>This link is not opened: only pages of the web and mail are.</source>
        <translation>Este enlace no se abre: solo se abren páginas web y correo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>This link is too long to be one of AllianceHub's.</source>
        <translation>Este enlace es demasiado largo para ser de AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>This machine's clock and the hub's differ by {seconds} s.</source>
        <translation>El reloj de este equipo y el del hub difieren en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This membership is suspended, so nobody can sign in with it.</source>
        <translation>Esta membresía está suspendida, así que nadie puede iniciar sesión con ella.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This needs an account.</source>
        <translation>Para esto hace falta una cuenta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>This offer could be answered until {day}.</source>
        <translation>Se podía responder a esta oferta hasta el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>This part of the allocation does not begin now.</source>
        <translation>Este tramo de la asignación no empieza ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>This part of the allocation does not end now.</source>
        <translation>Este tramo de la asignación no termina ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This part of the allocation has ended, and what was left of it is gone.</source>
        <translation>Este tramo de la asignación ha terminado, y lo que quedaba de él se ha ido.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>This person exists already, or the id is no UUID.</source>
        <translation>Esta persona ya existe, o el identificador no es un UUID.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>This person is a member of the organisation at that time already.</source>
        <translation>Esta persona ya es miembro de la organización en ese periodo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>This person takes part in the project already.</source>
        <translation>Esta persona ya participa en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This preview is not there any more.</source>
        <translation>Esta vista previa ya no existe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>This rate does not begin now.</source>
        <translation>Esta tarifa no empieza ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>This rate has begun, so it stays as it is.</source>
        <translation>Esta tarifa ha empezado, así que queda como está.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This refresh token has ended or was never given.</source>
        <translation>Este token de renovación ha terminado o nunca se emitió.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This report is not there any more.</source>
        <translation>Este informe ya no existe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>This request does not lapse now.</source>
        <translation>Esta solicitud no caduca ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>This request is decided already.</source>
        <translation>Esta solicitud ya está decidida.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>This request is not up for review any more.</source>
        <translation>Esta solicitud ya no está para evaluar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>This request is not up for review.</source>
        <translation>Esta solicitud no está para evaluar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is to be screened first.</source>
        <translation>Esta solicitud debe comprobarse antes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>This request is up for review.</source>
        <translation>Esta solicitud está en evaluación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is {state} already.</source>
        <translation>Esta solicitud ya está en el estado: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>This request is {state}.</source>
        <translation>El estado de esta solicitud es: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request waits for its advisor, and is not decided before.</source>
        <translation>Esta solicitud espera a su tutor, y no se decide antes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>This request was submitted, so its text stays as it is.</source>
        <translation>Esta solicitud ya se presentó, así que su texto se queda como está.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review is not asked for any more.</source>
        <translation>Esta evaluación ya no se pide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>This review is not late, or that was said already.</source>
        <translation>Esta evaluación no va con retraso, o ya se dijo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review was given already.</source>
        <translation>Esta evaluación ya se entregó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>This review was given, or is not asked for any more.</source>
        <translation>Esta evaluación se entregó, o ya no se pide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>This review was given, so it stays as it is.</source>
        <translation>Esta evaluación se entregó, así que queda como está.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>This row</source>
        <translation>Esta fila</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet does not end now.</source>
        <translation>Este subfondo no termina ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet is closed already.</source>
        <translation>Este subfondo ya está cerrado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>This upload was said to have {n} bytes, and more came.</source>
        <translation>Esta subida debía tener {n} bytes y llegaron más.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>This version has no files yet.</source>
        <translation>Esta versión aún no tiene archivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>This version has no such file.</source>
        <translation>Esta versión no tiene tal archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version is deprecated; look for a newer one.</source>
        <translation>Esta versión está obsoleta; busque una más reciente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>This version is of another dataset.</source>
        <translation>Esta versión es de otro conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>This version is {state}: it stays as it is.</source>
        <translation>Estado de esta versión: {state}. Se queda como está.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/navigation.py"/>
        <source>This version of AllianceHub does not know what that is.</source>
        <translation>Esta versión de AllianceHub no sabe qué es eso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was withdrawn: {reason}</source>
        <translation>Esta versión fue retirada: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was yanked, and should not be used: {reason}</source>
        <translation>Esta versión se ha desaconsejado y no debería usarse: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>This would begin on {day}, and no pool on {resource} that is open lasts so long.</source>
        <translation>Esto empezaría el {day}, y ningún fondo abierto para {resource} dura tanto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>This {kind} is there already.</source>
        <translation>{kind}: ya existe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>This {kind}'s conversation is not open to you.</source>
        <translation>No tienes acceso a la conversación de este objeto ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Those that you make are listed here until they end.</source>
        <translation>Los que cree aparecen aquí hasta que terminen.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Those who decide read it. It stays as it is then.</source>
        <translation>La leen quienes deciden. Después queda como está.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Those who decide the request can settle it, with a reason.</source>
        <translation>Quienes deciden la solicitud pueden resolverlo, con un motivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Tick what is missing, so that whoever decides knows.</source>
        <translation>Marque lo que falta, para que lo sepa quien decide.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>Title is needed.</source>
        <translation>El título es obligatorio.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title, to be translated</source>
        <translation>Título, para traducir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_version.py"/>
        <source>To be changed: {title} {label}</source>
        <translation>Por cambiar: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_version.py"/>
        <source>To be published: {title} {label}</source>
        <translation>Por publicar: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To renew, supplement, extend or report on.</source>
        <translation>Para renovar, complementar, prorrogar o informar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>To take it back, delete the account.</source>
        <translation>Para anularla, elimina la cuenta.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To the allocation</source>
        <translation>A la asignación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Today's rate. It changes by the action “Set a rate”.</source>
        <translation>La tarifa de hoy. Cambia con la acción «Fijar una tarifa».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Token copied.</source>
        <translation>Token copiado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left for its time limit</source>
        <translation>Quedan muy pocos créditos para su límite de tiempo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left in your sub-wallet for its time limit</source>
        <translation>En su subcartera quedan muy pocos créditos para su límite de tiempo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Too many datasets of this owner are called “{name}”.</source>
        <translation>Demasiados conjuntos de datos de este propietario se llaman «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <source>Too many people are signing in at this moment.</source>
        <translation>Hay demasiadas personas iniciando sesión en este momento.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>Too many wrong passwords in a row.</source>
        <translation>Demasiadas contraseñas incorrectas seguidas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Too many {kinds} belong to it to delete them with it.</source>
        <translation>Le pertenecen demasiados objetos ({kinds}) para eliminarlos a la vez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Took up an invitation</source>
        <translation>Aceptó una invitación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers…</source>
        <translation>Transferencias…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust &amp; safety tools</source>
        <translation>Herramientas de confianza y seguridad</translation>
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
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in {seconds} seconds.</source>
        <translation>Inténtalo de nuevo dentro de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>Try again later, and tell whoever runs the hub if it stays.</source>
        <translation>Inténtalo más tarde y, si continúa, avisa a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try again later, or from another network.</source>
        <translation>Inténtalo de nuevo más tarde o desde otra red.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Try again when that has ended.</source>
        <translation>Inténtalo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Try again: it is started when it is needed. Its log is engine.log in the profile.</source>
        <translation>Inténtalo de nuevo: se inicia cuando hace falta. Su registro es engine.log, en el perfil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again; if it stays, tell whoever runs the hub and name the request id.</source>
        <translation>Inténtalo de nuevo; si continúa, avisa a quien administra el hub e indica el identificador de la petición.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try another network or your VPN. If a proxy is needed here, enter it.</source>
        <translation>Prueba con otra red o con tu VPN. Si aquí hace falta un proxy, indícalo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Try another network, without a proxy that changes data; else tell whoever runs the hub.</source>
        <translation>Prueba con otra red, sin un proxy que altere los datos; si no, avisa a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Two columns mean {name}.</source>
        <translation>Dos columnas se refieren a {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Two criteria are called {name}.</source>
        <translation>Dos criterios se llaman {name}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Two edits met</source>
        <translation>Coincidieron dos ediciones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Two edits met: choose</source>
        <translation>Coincidieron dos ediciones: elige</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Two that are chosen, else the newest two</source>
        <translation>Las dos elegidas o, si no, las dos más recientes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Type the beginnings of words, in any order: all of them must be there.</source>
        <translation>Escribe el comienzo de las palabras, en cualquier orden: deben aparecer todas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Type to find actions, places, settings and things</source>
        <translation>Escribe para encontrar acciones, lugares, preferencias y objetos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>Type to search, ↓ to browse</source>
        <translation>Escribe para buscar, ↓ para explorar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Type words of what you look for.</source>
        <translation>Escribe palabras de lo que buscas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under 1 MB</source>
        <translation>Menos de 1 MB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unit-seconds</source>
        <translation>Unidades-segundo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Unlock it and sync, or sign in again.</source>
        <translation>Desbloquéalo y sincroniza, o inicia sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock it; then you stay signed in.</source>
        <translation>Desbloquéalo; así la sesión sigue abierta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock or install a keyring, then start AllianceHub again.</source>
        <translation>Desbloquea o instala un depósito de claves y vuelve a iniciar AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock or install a keyring: `alliancehub doctor` tells how it stands.</source>
        <translation>Desbloquea o instala un depósito de claves: `alliancehub doctor` dice cómo está.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock the keyring of this desktop, then sync.</source>
        <translation>Desbloquea el depósito de claves de este escritorio y luego sincroniza.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unresolved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until Monday morning</source>
        <translation>Hasta el lunes por la mañana</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until tomorrow morning</source>
        <translation>Hasta mañana por la mañana</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Until you have given your review. Somebody else is asked then.</source>
        <translation>Hasta que entregues tu evaluación. Entonces se pide a otra persona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Up and Down choose, Return opens, Esc closes, ? helps</source>
        <translation>Arriba y Abajo eligen, Intro abre, Esc cierra, ? da ayuda</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Update PostgreSQL, or use another server.</source>
        <translation>Actualice PostgreSQL o use otro servidor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Update needed</source>
        <translation>Actualización necesaria</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <source>Update the app and try again.</source>
        <translation>Actualiza la aplicación e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>Update the app.</source>
        <translation>Actualiza la aplicación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Update this app; what waits is kept, and sent then.</source>
        <translation>Actualice esta aplicación; lo que espera se conserva y se enviará entonces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Upload a folder to it first.</source>
        <translation>Suba primero una carpeta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder: all files in it become those of this draft.</source>
        <translation>Suba una carpeta: todos sus archivos pasan a ser los de este borrador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder…</source>
        <translation>Subir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Upload at most (kB a second, 0 for no limit)</source>
        <translation>Subida máxima (kB por segundo, 0 sin límite)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files to it and publish it when it is ready.</source>
        <translation>Suba archivos y publíquela cuando esté lista.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files with at most</source>
        <translation>Subir archivos con un máximo de</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Upload into version {label}</source>
        <translation>Subir a la versión {label}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Upload of {name}</source>
        <translation>Subida de {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload which folder?</source>
        <translation>¿Subir qué carpeta?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Upload-Metadata names no sha256 of 64 hexadecimal digits in lower case.</source>
        <translation>Upload-Metadata no indica un sha256 de 64 dígitos hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage appears here once the first job has ended and was imported.</source>
        <translation>El uso aparece aquí cuando el primer trabajo ha terminado y se ha importado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage is charged at the rate of the day on which a job started.</source>
        <translation>El uso se cobra a la tarifa del día en que empezó un trabajo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage known until</source>
        <translation>Uso conocido hasta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage records</source>
        <translation>Registros de uso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Usage {usage} of job {job} is not posted: {why}.</source>
        <translation>El uso {usage} del trabajo {job} no se ha asentado: {why}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use case</source>
        <translation>Caso de uso</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use cases</source>
        <translation>Casos de uso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Use compute</source>
        <translation>Usa el cómputo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Use https://{host}, or ask whoever runs the hub.</source>
        <translation>Usa https://{host} o pregunta a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Use letters, digits and . _ + -, such as 1.0.0.</source>
        <translation>Use letras, cifras y . _ + -, por ejemplo 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>Use letters, digits, spaces and hyphens, such as work.</source>
        <translation>Usa letras, cifras, espacios y guiones, por ejemplo trabajo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Use one of: {choices}.</source>
        <translation>Usa uno de estos valores: {choices}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Use small letters, digits, “-”, “_” and “.”, and begin with a letter or digit.</source>
        <translation>Use minúsculas, cifras, «-», «_» y «.», y empiece con una letra o una cifra.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Use that hub, or stop it first; a second one needs a folder of its own, --data.</source>
        <translation>Use ese hub o deténgalo primero; un segundo necesita una carpeta propia, --data.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Use the address that is named in the certificate, or tell whoever runs the hub.</source>
        <translation>Usa la dirección que figura en el certificado o avisa a quien administra el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>Use {formats}.</source>
        <translation>Usa {formats}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used before, in seconds</source>
        <translation>Usado antes, en segundos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used beyond the balance</source>
        <translation>Usado por encima del saldo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used up</source>
        <translation>Agotada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>User of the proxy</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>User, where the proxy asks for one</source>
        <translation>Usuario, si el proxy lo pide</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/version_panel.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} has no files yet.</source>
        <translation>La versión {label} aún no tiene archivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/unyank_version.py"/>
        <source>Version {label} is not yanked.</source>
        <translation>La versión {label} no está desaconsejada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>Version {label} is yanked already.</source>
        <translation>La versión {label} ya está desaconsejada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} is {state}.</source>
        <translation>El estado de la versión {label} es: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} names no licence.</source>
        <translation>La versión {label} no indica licencia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Version {label} was withdrawn.</source>
        <translation>La versión {label} fue retirada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Version {n} of these terms is in force now.</source>
        <translation>Ahora está en vigor la versión {n} de estas condiciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, accepted</source>
        <translation>Versión {n}, aceptada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, not accepted yet</source>
        <translation>Versión {n}, aún no aceptada</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Voted.</source>
        <translation>Votado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Votes are taken</source>
        <translation>Votación abierta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Votes on this are closed.</source>
        <translation>La votación sobre esto está cerrada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Wait to be sent</source>
        <translation>Pendientes de envío</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Wait until its upload has ended, and resume the transfer.</source>
        <translation>Espera a que termine su subida y reanuda la transferencia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Wait until one is decided, or withdraw one.</source>
        <translation>Espere a que se decida una, o retire una.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Wait until whatever writes it has finished, and resume the transfer.</source>
        <translation>Espera a que termine lo que está escribiendo en él y reanuda la transferencia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>Waiting for the background process to start…</source>
        <translation>Esperando a que se inicie el proceso en segundo plano…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn, number {n}</source>
        <translation>Espera su turno, número {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Waits for me</source>
        <translation>Esperan por mí</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Waits for the advisor</source>
        <translation>Espera al tutor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your answer until {day}</source>
        <translation>Espera su respuesta hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your decision</source>
        <translation>Espera tu decisión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your endorsement</source>
        <translation>Espera su aval</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Waits for your endorsement: {title}</source>
        <translation>Espera su aval: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your review</source>
        <translation>Espera su evaluación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your vote</source>
        <translation>Espera tu voto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent</source>
        <translation>Espera a ser enviado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent.</source>
        <translation>Espera a ser enviado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted by</source>
        <translation>Se espera para el</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted from</source>
        <translation>Deseada desde</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted until</source>
        <translation>Deseada hasta</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Warn of the end</source>
        <translation>Avisar del final</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Warnings and worse</source>
        <translation>Advertencias y más graves</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Was there already</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Welcome to AllianceHub</source>
        <translation>Te damos la bienvenida a AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Welcome, {name}.</source>
        <translation>Te damos la bienvenida, {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>What AllianceHub keeps on this machine.</source>
        <translation>Lo que AllianceHub guarda en este equipo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>What AllianceHub wrote down on this computer. Addresses of hubs and people, ids and secrets are taken out; nothing is sent.</source>
        <translation>Lo que AllianceHub anotó en este equipo. Se han quitado las direcciones de hubs y personas, los identificadores y los secretos; no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What administrators see</source>
        <translation>Lo que ven los administradores</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What all members see</source>
        <translation>Lo que ven todos los miembros</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>What answers is no AllianceHub hub.</source>
        <translation>Lo que responde no es un hub de AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What are the rows of this file?</source>
        <translation>¿Qué son las filas de este archivo?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>What arrived has another checksum than was sent along, so it was thrown away.</source>
        <translation>Lo que llegó tiene otra suma de comprobación que la enviada, así que se descartó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>What became of it stands on its page, as far as you may see it.</source>
        <translation>Lo que fue de ella está en su página, en la medida en que puedas verlo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What came of it</source>
        <translation>Qué resultó de ello</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What cannot be taken has to be corrected in the file first.</source>
        <translation>Lo que no se puede tomar debe corregirse antes en el archivo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What comes meanwhile is shown afterwards. The same hour twice: no quiet hours.</source>
        <translation>Lo que llegue mientras tanto se muestra después. Si las dos horas son iguales, no hay horas de silencio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>What differs in the field that is chosen</source>
        <translation>Lo que difiere en el campo elegido</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What each cycle brought</source>
        <translation>Lo que trajo cada ciclo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What everybody sees</source>
        <translation>Lo que ve todo el mundo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What fits the language</source>
        <translation>Lo que corresponda al idioma</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What happens next, why changes wait, and whether what is here is what the hub has.</source>
        <translation>Qué ocurre después, por qué esperan los cambios y si lo que hay aquí es lo que tiene el hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What if</source>
        <translation>Supongamos que</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is asked</source>
        <translation>Lo que se solicita</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is good on this computer, what is not, and what to do about it.</source>
        <translation>Qué está bien en este equipo, qué no, y qué hacer al respecto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>What is held</source>
        <translation>Lo reservado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>What is here is what the hub has. Scopes compared: {n}.</source>
        <translation>Lo que hay aquí es lo que tiene el hub. Ámbitos comparados: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring has no key for it any more.</source>
        <translation>Lo que se guarda en este dispositivo está cifrado, y el depósito de claves ya no tiene la suya.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring with its key is locked.</source>
        <translation>Lo que se guarda en este dispositivo está cifrado, y el depósito de claves con la suya está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What is left, in credits</source>
        <translation>Lo que queda, en créditos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>What is made of {dataset} may not be passed on ({licence}).</source>
        <translation>Lo que se haga con {dataset} no puede difundirse ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What is made of “{title}” is to be under its own licence ({licence}).</source>
        <translation>Lo que se haga de «{title}» debe llevar su misma licencia ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What is missing or wrong</source>
        <translation>Lo que falta o está mal</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>What is not as it should be</source>
        <translation>Lo que no está como debería</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is only counted in the inbox, in one notification.</source>
        <translation>Lo que solo se cuenta en la bandeja de entrada, en una sola notificación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What is opened by this access to a dataset</source>
        <translation>Lo que abre este acceso a un conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What is shown may be wrong; the hub has everything that was sent.</source>
        <translation>Lo que se muestra puede ser incorrecto; el hub tiene todo lo que se envió.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is to be changed</source>
        <translation>Qué hay que cambiar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is wrong with it</source>
        <translation>Qué tiene de malo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>What it has is kept: go on later, and tell whoever runs the hub to make room.</source>
        <translation>Lo que tiene se conserva: continúa más tarde y pide a quien administra el hub que haga sitio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>What it is about was deleted, or you may not see it any more.</source>
        <translation>El objeto en cuestión se eliminó, o ya no tienes permiso para verlo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it is for is missing: tasks or keywords.</source>
        <translation>Falta para qué sirve: tareas o palabras clave.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for.</source>
        <translation>Para qué sirve.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>What it takes</source>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it was made of is missing.</source>
        <translation>Falta de qué se hizo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it was made of.</source>
        <translation>De qué se hizo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>What it would cost</source>
        <translation>Lo que costaría</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What its holder has not used goes back to the allocation.</source>
        <translation>Lo que su titular no ha usado vuelve a la asignación.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add is listed here.</source>
        <translation>Aquí aparece lo que añaden los miembros.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add or import from a catalogue is listed here.</source>
        <translation>Aquí aparece lo que los miembros añaden o importan de un catálogo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members start is listed here.</source>
        <translation>Aquí aparece lo que inician los miembros.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>What metrics and traces need is not installed.</source>
        <translation>Lo que necesitan las métricas y las trazas no está instalado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What notifies me, and how loud…</source>
        <translation>Qué se me notifica y de qué modo…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>What notifies you, and how loud</source>
        <translation>Qué se te notifica y de qué modo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What reviewers see who are not to know the applicant</source>
        <translation>Lo que ven quienes evalúan sin deber conocer al candidato</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>What speaks to PostgreSQL is not installed.</source>
        <translation>Falta instalar lo que habla con PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>What speaks to S3 is not installed.</source>
        <translation>Falta instalar lo que habla con S3.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>What the job {name} was given does not fit it.</source>
        <translation>Lo que se entregó a la tarea {name} no le corresponde.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the panel found</source>
        <translation>Lo que concluyó el comité</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the people of this organisation see</source>
        <translation>Lo que ven las personas de esta organización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the reviewer and those who decide see of one review</source>
        <translation>Lo que ven de una evaluación quien evalúa y quienes deciden</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the reviewers say</source>
        <translation>Lo que dicen quienes evalúan</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the scores mean</source>
        <translation>Qué significan las notas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the team of this project sees</source>
        <translation>Lo que ve el equipo de este proyecto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who asked and those who decide see</source>
        <translation>Lo que ven quienes presentaron la solicitud y quienes deciden</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide see before a reviewer is asked</source>
        <translation>Lo que ven quienes deciden antes de pedir una evaluación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide share with the reviewers</source>
        <translation>Lo que comparten quienes deciden con quienes evalúan</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who hold this sub-wallet see</source>
        <translation>Lo que ven los titulares de esta subcuenta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who may open this dataset see</source>
        <translation>Lo que ven quienes pueden abrir este conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What to import</source>
        <translation>Qué importar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What uses the disk, and freeing it…</source>
        <translation>Qué ocupa el disco, y liberarlo…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>What was found, by kind</source>
        <translation>Lo que se encontró, por tipo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What would be left, in credits</source>
        <translation>Lo que quedaría, en créditos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you alone see</source>
        <translation>Lo que solo tú ves</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you are asked to review, and whom you asked, is listed here.</source>
        <translation>Aquí figura lo que te piden evaluar y a quién se lo has pedido.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>What you change appears here until the hub has confirmed it.</source>
        <translation>Lo que cambies aparece aquí hasta que el hub lo haya confirmado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>What you change is sent when you are back.</source>
        <translation>Lo que cambies se envía cuando vuelvas a tener conexión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What you do is kept on this machine and goes out later.</source>
        <translation>Lo que haces se conserva en este equipo y sale más tarde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you may see</source>
        <translation>Lo que puede ver</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>What you type into a form and do not save waits here, also after a crash.</source>
        <translation>Lo que escribes en un formulario sin guardarlo espera aquí, incluso después de un fallo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you would grant; 0 where you name no amount.</source>
        <translation>Lo que concederías; 0 si no indicas cantidad.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>What {account} sees, for working offline</source>
        <translation>Lo que ve {account}, para trabajar sin conexión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>What {licence} allows cannot be told: it is no licence of the SPDX list.</source>
        <translation>No se puede decir qué permite {licence}: no es una licencia de la lista SPDX.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What {licence} allows is not known here.</source>
        <translation>Aquí no se sabe qué permite {licence}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What “{title}” allows is not known ({licence}).</source>
        <translation>No se sabe qué permite «{title}» ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>When AllianceHub is opened</source>
        <translation>Al abrir AllianceHub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Where two edits of one field meet, both are kept here until you choose one.</source>
        <translation>Cuando dos cambios de un mismo campo coinciden, ambos quedan aquí hasta que elijas uno.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whether its allocations may go below zero.</source>
        <translation>Si sus asignaciones pueden bajar de cero.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Which data may not be processed there.</source>
        <translation>Qué datos no se pueden procesar allí.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Which files</source>
        <translation>Qué archivos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Which hub to try is not said.</source>
        <translation>No se ha dicho qué hub hay que probar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Which languages it holds is missing.</source>
        <translation>Falta qué idiomas contiene.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Which log</source>
        <translation>Qué registro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Which proxy is not said.</source>
        <translation>No se ha dicho qué proxy.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Which report</source>
        <translation>Qué informe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Which version of Croissant it is written for is missing.</source>
        <translation>Falta para qué versión de Croissant está escrito.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who did what, as the hub keeps it.</source>
        <translation>Quién hizo qué, según lo guarda el hub.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who gets a part of their own; what they leave comes back at the end.</source>
        <translation>Quién recibe una parte propia; lo que deja vuelve al final.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who is cited, in this order.</source>
        <translation>A quién se cita, en este orden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Who made it is missing.</source>
        <translation>Falta quién lo hizo.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who may ask</source>
        <translation>Quién puede solicitar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>Who reviews it declares a conflict at the review that they were asked for.</source>
        <translation>Quien la evalúa declara el conflicto en la evaluación que le pidieron.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Who takes the disk can read what is kept on it.</source>
        <translation>Quien se lleve el disco puede leer lo que guarda.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever decides begins with it, and the applicant may read the reasons: name no reviewer.</source>
        <translation>Quien decide empieza con ello, y el solicitante puede leer los motivos: no nombres a ningún evaluador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Whoever drafts the version has to send them first.</source>
        <translation>Quien prepara la versión tiene que enviarlos primero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Whoever holds it asks for it, and whoever keeps the dataset decides.</source>
        <translation>Lo solicita quien lo tiene y deciden los responsables del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever holds it is told the reason. Ask them to delete what they have.</source>
        <translation>Quien lo tiene conoce el motivo. Pídale que borre lo que tenga.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Whoever installed AllianceHub adds it: pip install 'alliancehub[parquet]'. Or download the file, and open it elsewhere.</source>
        <translation>Quien instaló AllianceHub lo añade: pip install 'alliancehub[parquet]'. O descargue el archivo y ábralo en otro programa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Whoever keeps the dataset</source>
        <translation>Quien mantiene el conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Whoever keeps the dataset can; whoever holds it can give it back.</source>
        <translation>Pueden los responsables del conjunto de datos; quien tiene el acceso puede renunciar a él.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever keeps the dataset decides. What it takes stands on its page.</source>
        <translation>Deciden los responsables del conjunto de datos. Los requisitos están en su página.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>Whoever receives it does, and never its author.</source>
        <translation>Lo hace quien la recibe, nunca quien la presentó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Whoever receives it does, or whom they let decide in their place; never who asks.</source>
        <translation>Lo hace quien la recibe, o quien puede decidir en su lugar; nunca quien solicita.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Whoever this is for cannot see the dataset, so a grant would be of no use.</source>
        <translation>El destinatario no ve el conjunto de datos, así que el acceso no serviría de nada.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>Whose allocation it is may.</source>
        <translation>Puede hacerlo su titular.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Whose it is can ask.</source>
        <translation>Puede pedirlo su titular.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>Whose it is may, or an administrator of its donor.</source>
        <translation>Puede su titular, o quien administra su donante.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Why changes wait</source>
        <translation>Por qué esperan los cambios</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is in this state</source>
        <translation>Por qué está en este estado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is no hindrance</source>
        <translation>Por qué no es un impedimento</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is yanked</source>
        <translation>Por qué está desaconsejada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this licence is allowed</source>
        <translation>Por qué se permite esta licencia</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this person</source>
        <translation>Por qué esta persona</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why, and what to use instead</source>
        <translation>Por qué, y qué usar en su lugar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width of the column</source>
        <translation>Ancho de la columna</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a key in the keyring: who takes the disk cannot read it. Searching is slower.</source>
        <translation>Con una clave en el depósito de claves: quien se lleve el disco no puede leerlo. La búsqueda es más lenta.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a real conflict nobody reviews or decides.</source>
        <translation>Con un conflicto real nadie evalúa ni decide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>With a real conflict nobody reviews.</source>
        <translation>Con un conflicto real nadie evalúa.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a reason, which stays beside it.</source>
        <translation>Con un motivo, que queda al lado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>With an account</source>
        <translation>Con una cuenta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>With the conversation</source>
        <translation>Con la conversación</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the organisation</source>
        <translation>Con la organización</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the person</source>
        <translation>Con la persona</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the project</source>
        <translation>Con el proyecto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>With these files {used} MB would be used, and {quota} MB may be.</source>
        <translation>Con estos archivos se usarían {used} MB, y se pueden usar {quota} MB.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Withdraw it and ask again, or add a message to its conversation.</source>
        <translation>Retírala y solicítalo de nuevo, o añade un mensaje a su conversación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Withdraw it and revise it, or add a message to its conversation.</source>
        <translation>Retírela y revísela, o añada un mensaje a su conversación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, and revoke the access.</source>
        <translation>Retire sus versiones con un motivo y revoque el acceso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, or let only its owner see it.</source>
        <translation>Retire sus versiones con un motivo, o deje que solo lo vea su propietario.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Withdraw that one first, or choose another day.</source>
        <translation>Retire primero aquella, o elija otro día.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Withdraw what you declared, or let another decider settle it.</source>
        <translation>Retira lo que declaraste, o deja que lo resuelva otra persona que decida.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn. The rate before it goes on.</source>
        <translation>Retirada. La tarifa anterior sigue.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a rule, a device shows what it holds for as long as it stays offline.</source>
        <translation>Sin regla, un dispositivo muestra lo que contiene mientras siga sin conexión.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a window, as soon as you sign in to your desktop; on Linux.</source>
        <translation>Sin ventana, en cuanto inicies sesión en tu escritorio; en Linux.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Words: {words}</source>
        <translation>Palabras: {words}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Work group</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Work offline</source>
        <translation>Trabaja sin conexión</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Worked out from {n} whole weeks of usage, of which later ones count more.</source>
        <comment>Worked out from {n} whole week of usage, of which later ones count more.</comment>
        <translation>
            <numerusform>Calculado con {n} semana completa de uso; las más recientes cuentan más.</numerusform>
            <numerusform>Calculado con {n} semanas completas de uso; las más recientes cuentan más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Workload plan</source>
        <translation>Plan de trabajo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Works with the applicant elsewhere</source>
        <translation>Trabaja en otra parte con quien solicita</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Write a message. Markdown works, @handle mentions.</source>
        <translation>Escribe un mensaje. Se admite Markdown; @alias menciona a alguien.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Write another</source>
        <translation>Escribir otro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write digits only.</source>
        <translation>Escribe solo cifras.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>Write it as 2026-01-31.</source>
        <translation>Escríbela como 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write it as 2026-01-31T09:00:00Z.</source>
        <translation>Escríbelo como 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Write it as a path, such as data/* or *.csv.</source>
        <translation>Escríbalo como una ruta, por ejemplo data/* o *.csv.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Write it as “key: value”, one for each line.</source>
        <translation>Escríbalo como «clave: valor», una por línea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Write it flatter; no format of descriptions needs that.</source>
        <translation>Escríbala más plana; ningún formato de descripciones necesita eso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Write its title, short name or id as AllianceHub shows it, or make it first.</source>
        <translation>Escribe su título, nombre corto o identificador tal como lo muestra AllianceHub, o créalo primero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Write them as tus does: sha256 and version, each with its value in Base64.</source>
        <translation>Escríbelos como tus: sha256 y version, cada uno con su valor en Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write yes or no.</source>
        <translation>Escribe sí o no.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Written on this computer and sent to nobody. They name where in the program it happened and what was done last, never what was written.</source>
        <translation>Se escriben en este equipo y no se envían a nadie. Dicen en qué parte del programa ocurrió y qué fue lo último que se hizo, nunca lo que se escribió.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yank</source>
        <translation>Desaconsejar</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked</source>
        <translation>Desaconsejada</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked.</source>
        <translation>Desaconsejada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You and somebody else changed “{field}” at the same time. Theirs stands for now.</source>
        <translation>Otra persona cambió «{field}» al mismo tiempo que tú. De momento vale el otro valor.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You appealed against this decision already.</source>
        <translation>Ya ha apelado contra esta decisión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You are asked for a review by {day}: {title}</source>
        <translation>Te piden una evaluación para el {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are in {organisation} now, as {role}.</source>
        <translation>Ahora formas parte de {organisation}, como {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are no longer in {organisation}.</source>
        <translation>Ya no formas parte de {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not a member of the organisation that would own it.</source>
        <translation>No es miembro de la organización que sería su propietaria.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not of the team of the project that it would come from.</source>
        <translation>No forma parte del equipo del proyecto del que provendría.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You are recused. Those who decide are told.</source>
        <translation>Te has recusado. Se avisa a quienes deciden.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>You are signed in as {name}.</source>
        <translation>Has iniciado sesión como {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>You are signed out.</source>
        <translation>Has cerrado la sesión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You are told when it is decided; you can add to its conversation.</source>
        <translation>Se le avisará de la decisión; puede escribir en la conversación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You are {role} in “{project}” now.</source>
        <translation>Tu rol en «{project}» es ahora: {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are {role} of {organisation} now.</source>
        <translation>Tu rol en {organisation} es ahora: {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You can ask again from {day} on.</source>
        <translation>Puede volver a solicitarlo a partir del {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotes.py"/>
        <source>You can no longer see what this was about.</source>
        <translation>Ya no puedes ver de qué trataba esto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You cannot ask in their name.</source>
        <translation>No puede solicitarlo en su nombre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>You cannot delete your own account.</source>
        <translation>No puedes eliminar tu propia cuenta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>You cannot renew this access.</source>
        <translation>No puede renovar este acceso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>You cannot revoke this access.</source>
        <translation>No puede revocar este acceso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>You cannot suspend yourself.</source>
        <translation>No puedes suspenderte a ti.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You deleted it while somebody else changed it. It stays until you decide.</source>
        <translation>Lo eliminó mientras otra persona lo modificaba. Se queda hasta que usted decida.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You do not decide over access to this dataset.</source>
        <translation>No decide sobre el acceso a este conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>You do not decide this request.</source>
        <translation>No decides esta solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>You do not decide which versions of this dataset are published.</source>
        <translation>Usted no decide qué versiones de este conjunto de datos se publican.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>You do not represent this organisation.</source>
        <translation>Usted no representa a esta organización.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You have a conflict of interest: {why}</source>
        <translation>Tienes un conflicto de intereses: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have a part in this request, so you have no vote.</source>
        <translation>Tienes parte en esta solicitud, así que no votas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You have a real conflict of interest: {why}</source>
        <translation>Tienes un conflicto de intereses real: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You have an account at a hub.</source>
        <translation>Tienes una cuenta en un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>You have begun {n} uploads and not ended them.</source>
        <translation>Has empezado {n} subidas y no las has terminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have voted: this is your vote as it stands.</source>
        <translation>Ya votaste: este es tu voto tal como está.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/handing_out.py"/>
        <source>You have {amount} credits: {title}</source>
        <translation>Tiene {amount} créditos: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>You have {n} access tokens, which is the most there can be.</source>
        <translation>Tiene {n} tokens de acceso, que es el máximo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You have {n} open requests in this call, which is its limit.</source>
        <translation>Tiene {n} solicitudes abiertas en esta convocatoria, que es su límite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>You keep this dataset, so you have all its files.</source>
        <translation>Usted es responsable de este conjunto de datos, así que dispone de todos sus archivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You look around as a guest.</source>
        <translation>Estás echando un vistazo sin cuenta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>You made it for an organisation or a project that you have left.</source>
        <translation>Lo creó para una organización o un proyecto que ha dejado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may ask again</source>
        <translation>Puede volver a pedirlo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You may decide requests for {organisation} until {day}.</source>
        <translation>Puedes decidir solicitudes por {organisation} hasta el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may download it</source>
        <translation>Puede descargarlo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>You may not close this allocation.</source>
        <translation>No puede cerrar esta asignación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>You may not close this sub-wallet.</source>
        <translation>No puede cerrar este subfondo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You may not decide this request, nor run its reviews.</source>
        <translation>No puedes decidir esta solicitud ni dirigir sus evaluaciones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>You may not decide this request.</source>
        <translation>No puedes decidir esta solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not do this any more; you can copy what you wrote.</source>
        <translation>Ya no puedes hacer esto; puedes copiar lo que escribiste.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not make one any more; you can copy it.</source>
        <translation>Ya no puedes crearlo; puedes copiarlo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>You may not manage this allocation.</source>
        <translation>No puede gestionar esta asignación.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>You may not {act} this {kind}.</source>
        <translation>No tienes permiso para {act} este objeto ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You no longer decide for {organisation}.</source>
        <translation>Ya no decides por {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>You no longer have access to what this changed, so it was dropped and its content erased.</source>
        <translation>Ya no tienes acceso a lo que esto cambiaba, así que se descartó y se borró su contenido.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You no longer take part in “{project}”.</source>
        <translation>Ya no participas en «{project}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>You review this no more, for a conflict: {title}</source>
        <translation>Ya no evalúas esto, por un conflicto: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You run a hub, and it printed a set-up code.</source>
        <translation>Administras un hub y este mostró un código de configuración.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You see only what is public.</source>
        <translation>Solo ves lo que es público.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>You stay signed in until the background process ends, then sign in again.</source>
        <translation>La sesión sigue abierta hasta que termine el proceso en segundo plano; después, inicia sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>You stay signed in until the background process ends; the sign-in is written nowhere. To stay signed in for longer, install gnome-keyring or KWallet, sign in to the desktop again, and try again here.</source>
        <translation>La sesión sigue abierta hasta que termine el proceso en segundo plano; no se escribe en ninguna parte. Para que dure más, instala gnome-keyring o KWallet, vuelve a iniciar sesión en el escritorio y prueba aquí de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>You take part in no project yet. Find one, and ask to join it.</source>
        <translation>Aún no participas en ningún proyecto. Busca uno y solicita el ingreso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>You take part in “{project}” already.</source>
        <translation>Ya participas en «{project}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You take part in “{project}” now, as {role}.</source>
        <translation>Participas en «{project}» como {role}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You vouch for the request as the student's advisor.</source>
        <translation>Usted responde de la solicitud como tutor del estudiante.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You were mentioned</source>
        <translation>Te mencionaron</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>You were mentioned: {title}</source>
        <translation>Te mencionaron: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>You were not let decide over “{pool}”.</source>
        <translation>No se te encargó decidir sobre «{pool}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Your advisor endorsed it: {title}</source>
        <translation>Su tutor la ha avalado: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Your change waits to be sent.</source>
        <translation>Tu cambio espera a ser enviado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your changes</source>
        <translation>Tus cambios</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>Your day: {n} new in the inbox</source>
        <translation>Tu día: novedades en la bandeja de entrada, {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Your devices send requests faster than the hub answers them.</source>
        <translation>Tus dispositivos envían peticiones más rápido de lo que el hub las responde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Your draft is back</source>
        <translation>Tu borrador está de vuelta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your e-mail address</source>
        <translation>Tu dirección de correo electrónico</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your handle</source>
        <translation>Tu alias</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/instant_field.py"/>
        <source>Your local time ({zone})</source>
        <translation>Tu hora local ({zone})</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your membership changed</source>
        <translation>Tu membresía cambió</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your membership is suspended</source>
        <translation>Tu membresía está suspendida</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Your membership is suspended, so changes are not accepted.</source>
        <translation>Tu membresía está suspendida, así que no se aceptan cambios.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Your membership is suspended.</source>
        <translation>Tu membresía está suspendida.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your membership is suspended; an administrator can restore it.</source>
        <translation>Su membresía está suspendida; un administrador puede restablecerla.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} ends on {day}.</source>
        <translation>Tu membresía en {organisation} termina el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} was changed.</source>
        <translation>Tu membresía en {organisation} cambió.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access waits for its decision.</source>
        <translation>Su solicitud de acceso espera una decisión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access was declined: {reason}</source>
        <translation>Su solicitud de acceso fue rechazada: {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to the project's leads.</source>
        <translation>Tu solicitud llega a las personas responsables del proyecto.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to whoever keeps the dataset.</source>
        <translation>Su solicitud llega a los responsables del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Your request lapsed unanswered</source>
        <translation>Tu solicitud caducó sin respuesta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>Your request to join “{project}” waits for its leads.</source>
        <translation>Tu solicitud de ingreso en «{project}» espera a las personas responsables.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Your request waits</source>
        <translation>Su solicitud espera</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Your review is not needed any more, the request was decided or withdrawn: {title}</source>
        <translation>Tu evaluación ya no hace falta, la solicitud se decidió o se retiró: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>Your review is not needed any more: {title}</source>
        <translation>Tu evaluación ya no hace falta: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Your sign-in is kept in it.</source>
        <translation>En él se guarda tu sesión.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your vote can be changed until the item is closed.</source>
        <translation>Tu voto se puede cambiar hasta que se cierre el punto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Archivos Zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a comma: 1,5</source>
        <translation>una coma: 1,5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <source>a member</source>
        <translation>un miembro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a point: 1.5</source>
        <translation>un punto: 1.5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>a project</source>
        <translation>un proyecto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>a snapshot without its end</source>
        <translation>una instantánea sin final</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>accessibility colours black white readable</source>
        <translation>accesibilidad colores negro blanco legible</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>add members to</source>
        <translation>añadir miembros a</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>again</source>
        <translation>otra vez de nuevo repetir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>an answer without end</source>
        <translation>una respuesta sin fin</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>an organisation</source>
        <translation>una organización</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without a place</source>
        <translation>una subida sin ubicación</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without an offset</source>
        <translation>una subida sin posición de continuación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>another part of the file</source>
        <translation>otra parte del archivo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>another project</source>
        <translation>otro proyecto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>any active member</source>
        <translation>cualquier miembro activo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>became</source>
        <translation>pasó a ser</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>becomes {role}</source>
        <translation>pasa a ser {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>board pledged delivered used credits organisations usage chart</source>
        <translation>junta comprometido entregado usado créditos organizaciones uso gráfico</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>change account hub</source>
        <translation>cambiar cuenta hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard address share</source>
        <translation>portapapeles dirección compartir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard name</source>
        <translation>portapapeles nombre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard rows table</source>
        <translation>portapapeles filas tabla</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>contact address book export</source>
        <translation>contacto agenda libreta de direcciones exportar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>crashes ended unexpectedly</source>
        <translation>fallos cierre inesperado se cerró</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>create add</source>
        <translation>crear añadir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>difference diff two rows versions</source>
        <translation>diferencia diff dos filas versiones</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>disk space free cache clean du</source>
        <translation>disco espacio liberar caché limpiar du</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>docs/operations.md lists the settings.</source>
        <translation>docs/operations.md enumera los ajustes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>doctor problem bundle support keyring crash</source>
        <translation>doctor problema paquete ayuda depósito de claves fallo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>draft a version of</source>
        <translation>redactar una versión de</translation>
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
        <translation>editar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>errors messages engine window</source>
        <translation>errores mensajes motor ventana</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>event date appointment export</source>
        <translation>evento fecha cita exportar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>exit close</source>
        <translation>terminar cerrar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>export print paper document</source>
        <translation>exportar imprimir papel documento</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>find global all kinds words</source>
        <translation>encontrar global todos los tipos palabras</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>first_N_keywords is no list, or keyword no text.</source>
        <translation>first_N_keywords no es una lista, o keyword no es un texto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>folder Croissant card Kaggle upload publish dataset</source>
        <translation>carpeta Croissant ficha Kaggle subir publicar conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>guessed</source>
        <translation>deducido</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>hide show places panel</source>
        <translation>ocultar mostrar lugares panel</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>in {span}</source>
        <translation>dentro de {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>is a member already</source>
        <translation>ya es miembro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it asks more than {n} questions</source>
        <translation>hace más de {n} preguntas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it describes no object with properties</source>
        <translation>no describe ningún objeto con propiedades</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “gres/gpu” nor “billing”</source>
        <translation>no es ni «gres/gpu» ni «billing»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “slurm” nor “file”</source>
        <translation>no es ni «slurm» ni «file»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is no name of a cluster</source>
        <translation>no es el nombre de un clúster</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is of the wrong type</source>
        <translation>es de un tipo equivocado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is too small</source>
        <translation>es demasiado pequeño</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it refers to something else by {word}</source>
        <translation>remite a otra cosa con {word}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins as {role}</source>
        <translation>ingresa como {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins this organisation too, as {role}</source>
        <translation>ingresa también en esta organización, como {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>keep bookmark filters notify</source>
        <translation>conservar marcador filtros notificar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept bookmark filters notify</source>
        <translation>conservadas marcadores filtros notificar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept unfinished typed</source>
        <translation>conservado sin terminar escrito</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>keys bindings rebind</source>
        <translation>teclas combinaciones reasignar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>more than {n} found</source>
        <translation>más de {n} resultados</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>more than {n} {kinds}</source>
        <translation>más de {n} {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>no event stream</source>
        <translation>ningún flujo de eventos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>nothing to mend</source>
        <translation>nada que corregir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>nothing: every row is a new one</source>
        <translation>nada: cada fila es nueva</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>outbox waiting conflicts errors history</source>
        <translation>bandeja de salida en espera conflictos errores historial</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>palette commands actions jump</source>
        <translation>paleta comandos órdenes acciones ir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>paper printer</source>
        <translation>papel impresora</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>preferences options</source>
        <translation>ajustes opciones configuración</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>programs huggingface api password revoke</source>
        <translation>programas huggingface api contraseña revocar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>proxy certificate connection test offline</source>
        <translation>proxy certificado conexión prueba sin conexión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>refresh reload fetch send</source>
        <translation>actualizar recargar recibir enviar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>remove bin trash</source>
        <translation>quitar papelera borrar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/restore.py"/>
        <source>restore</source>
        <translation>restaurar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>rules mute quiet level</source>
        <translation>reglas silenciar silencio nivel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>search filter words</source>
        <translation>buscar encontrar filtro palabras</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>sign in sign out hub switch</source>
        <translation>iniciar sesión cerrar sesión hub cambiar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>sorted by {field}</source>
        <translation>por orden de {field}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>stop offline</source>
        <translation>detener sin conexión</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>tables need a folder, and count accelerators</source>
        <translation>las tablas necesitan una carpeta y cuentan aceleradores</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>take back</source>
        <translation>revertir anular</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the alliance's administrators</source>
        <translation>la administración de la alianza</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the day: 31/01/2026</source>
        <translation>el día: 31/01/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the desktop's settings</source>
        <translation>los ajustes del escritorio</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the month: 01/31/2026</source>
        <translation>el mes: 01/31/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the network settings</source>
        <translation>los ajustes de la red</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the organisation's administrators</source>
        <translation>la administración de la organización</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the person it belongs to</source>
        <translation>la persona a la que pertenece</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>the project</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's leads and maintainers</source>
        <translation>las personas que dirigen o mantienen el proyecto</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's team</source>
        <translation>el equipo del proyecto</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the system</source>
        <translation>el sistema</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>theme appearance night dark mode light mode</source>
        <translation>tema apariencia noche modo oscuro modo claro</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such setting</source>
        <translation>no existe tal ajuste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such time zone</source>
        <translation>no existe tal zona horaria</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>upload download files speed bandwidth</source>
        <translation>subir descargar archivos velocidad ancho de banda</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>version licence</source>
        <translation>versión licencia</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>versions changes restore earlier before</source>
        <translation>versiones cambios restaurar anterior antes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>web page address link</source>
        <translation>página web dirección enlace</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>why explain compare cycles scopes</source>
        <translation>por qué explicar comparar ciclos ámbitos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom in font size bigger</source>
        <translation>ampliar acercar letra tamaño mayor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom out font size</source>
        <translation>reducir alejar letra tamaño</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom reset font size</source>
        <translation>restablecer zoom letra tamaño</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>{account} has {have} credits, which is less than {wanted}.</source>
        <translation>{account} tiene {have} créditos, que es menos que {wanted}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should be frozen.</source>
        <translation>{account} debería estar congelada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should not be frozen.</source>
        <translation>{account} no debería estar congelada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: a limit on {resource} alone is in the way.</source>
        <translation>{account}: estorba un límite solo para {resource}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit of {user} should be {minutes} minutes.</source>
        <translation>{account}: el límite de {user} debería ser de {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit should be {minutes} accelerator-minutes.</source>
        <translation>{account}: el límite debería ser de {minutes} minutos de acelerador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} is missing.</source>
        <translation>{account}: falta {user}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should have no limit of their own.</source>
        <translation>{account}: {user} no debería tener un límite propio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should not be there.</source>
        <translation>{account}: {user} no debería estar ahí.</translation>
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
        <translation>{added} añadidos, {removed} eliminados, {changed} modificados, {moved} movidos, {same} iguales. Llegaron {plus} y se fueron {minus}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{address} begins with {scheme}, which is no place where others find data.</source>
        <translation>{address} empieza por {scheme}, que no es un lugar donde otros encuentren datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>{address} cannot be listened on: {why}.</source>
        <translation>No se puede escuchar en {address}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{address} in {ms} ms</source>
        <translation>{address} en {ms} ms</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>{address} is no address to serve metrics at.</source>
        <translation>{address} no es una dirección en la que servir métricas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>{address} names no bucket that a hub can use.</source>
        <translation>{address} no indica ningún bucket que un hub pueda usar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{address} of {source} is not the address of a proxy.</source>
        <translation>{address} de {source} no es la dirección de un proxy.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>{amount} credits</source>
        <translation>{amount} créditos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>{amount} credits are offered to you until {day}, and not set aside until you accept: {title}</source>
        <translation>Se le ofrecen {amount} créditos hasta el {day}, sin reservarlos hasta que acepte: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/increment.py"/>
        <location filename="../../src/alliancehub/model/kinds/wallet.py"/>
        <source>{amount} credits of {title} end on {day}.</source>
        <translation>{amount} créditos de {title} terminan el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>{amount} credits of {title} have expired.</source>
        <translation>Han caducado {amount} créditos de {title}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>{amount} credits were refunded: {title}</source>
        <translation>Se reembolsaron {amount} créditos: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{argument} of {name} has the wrong type.</source>
        <translation>{argument} de {name} es de un tipo incorrecto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>{argument} of {name}: {what}.</source>
        <translation>{argument} de {name}: {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} does not keep what it is given.</source>
        <translation>{backend} no conserva lo que se le entrega.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} has no keyring yet.</source>
        <translation>{backend} no tiene todavía ningún depósito de claves.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} is locked.</source>
        <translation>{backend} tiene el depósito bloqueado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>{caption}: {value}</source>
        <translation>{caption}: {value}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>{chart} as a table</source>
        <translation>{chart} como tabla</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/interface.py"/>
        <source>{command}: {what}</source>
        <translation>{command}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>{dataset} for {name}</source>
        <translation>{dataset} para {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} holds data that the request does not name: {classes}.</source>
        <translation>{dataset} contiene datos que la solicitud no indica: {classes}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} is not for commercial use ({licence}).</source>
        <translation>{dataset} no es para uso comercial ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} names no licence: ask its creator.</source>
        <translation>{dataset} no indica ninguna licencia: pregunte a su creador.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (in {span})</source>
        <translation>{day} (dentro de {span})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (today)</source>
        <translation>{day} (hoy)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} ({span} ago)</source>
        <translation>{day} (hace {span})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>{day} has passed already.</source>
        <translation>{day} ya pasó.</translation>
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
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{done} of {total} · {percent} %</source>
        <translation>{done} de {total} · {percent} %</translation>
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
        <translation>{email} ya tiene una cuenta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>{email} has taken up an invitation before.</source>
        <translation>{email} ya aceptó una invitación.</translation>
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
        <translation>No se puede filtrar {field} por {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} cannot have had the value given as the old one.</source>
        <translation>El campo {field} no puede haber tenido el valor que se indica como antiguo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} contains control characters.</source>
        <translation>El campo {field} contiene caracteres de control.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>{field} does not fit the rule “{rule}” of its question.</source>
        <translation>{field} no cumple la regla «{rule}» de su pregunta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has a value of the wrong type for a {type} field.</source>
        <translation>El campo {field} tiene un valor de tipo incorrecto para un campo de tipo {type}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has {n} entries; at most {most} fit.</source>
        <translation>El campo {field} tiene {n} elementos; caben como máximo {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is for the alliance's administrators to set.</source>
        <translation>El campo {field} lo fija la administración de la alianza.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is needed.</source>
        <translation>El campo {field} es obligatorio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is set by the hub and cannot be edited.</source>
        <translation>El campo {field} lo fija el hub y no se puede editar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is {n} characters long; at most {most} fit.</source>
        <translation>El campo {field} tiene {n} caracteres; caben como máximo {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} may hold only non-empty texts.</source>
        <translation>El campo {field} solo puede contener textos que no estén vacíos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must be a single line.</source>
        <translation>El campo {field} debe ser una sola línea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must lie between {least} and {most}.</source>
        <translation>El campo {field} debe estar entre {least} y {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} names an entry twice.</source>
        <translation>El campo {field} repite un elemento.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} of “{name}”</source>
        <translation>{field} de «{name}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} stays as it was given at first.</source>
        <translation>El campo {field} se queda como se indicó al principio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>{field} was changed again since.</source>
        <translation>{field} se cambió de nuevo desde entonces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} could be two dates.</source>
        <translation>{field} {text} podría ser dos fechas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is neither yes nor no.</source>
        <translation>{field} {text} no es ni sí ni no.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a date.</source>
        <translation>{field} {text} no es una fecha.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a time with its zone.</source>
        <translation>{field} {text} no es una hora con su zona.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a whole number.</source>
        <translation>{field} {text} no es un número entero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not one of its choices.</source>
        <translation>{field} {text} no es uno de los valores posibles.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is none of: {values}.</source>
        <translation>{field} {value} no es ninguno de estos valores: {values}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a UTC time such as 2026-01-31T09:00:00Z.</source>
        <translation>{field} {value} no es una hora UTC como 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a date such as 2026-01-31.</source>
        <translation>{field} {value} no es una fecha como 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a web address that starts with https://.</source>
        <translation>{field} {value} no es una dirección web que empiece por https://.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an ORCID iD such as 0000-0002-1825-0097.</source>
        <translation>{field} {value} no es un ORCID iD como 0000-0002-1825-0097.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an e-mail address.</source>
        <translation>{field} {value} no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not made of small letters, digits and single hyphens.</source>
        <translation>{field} {value} no se compone de minúsculas, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not the id of an object.</source>
        <translation>{field} {value} no es el identificador de un objeto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>{field} {value} is taken by another {kind}.</source>
        <translation>{field} {value} ya está en uso ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>{field}, line {n}</source>
        <translation>{field}, línea {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}, line {n}: {what}</source>
        <translation>{field}, línea {n}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}: choose which one.</source>
        <translation>{field}: elige cuál.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: no {kind} {name} is known here.</source>
        <translation>{field}: aquí no se conoce {kind} {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>{field}: what to do</source>
        <translation>{field}: qué hacer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{field}: {added} added, {removed} removed, {changed} changed</source>
        <translation>{field}: {added} añadidos, {removed} quitados, {changed} cambiados</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: {n} objects are called {name}.</source>
        <translation>{field}: hay {n} objetos con el nombre {name}.</translation>
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
        <translation>{files} · manifiesto {hash}</translation>
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
        <translation>{files}, {size} transferidos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{files}, {size}; {left}</source>
        <translation>{files}, {size}; {left}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{file} (not taken).csv</source>
        <translation>{file} (no tomado).csv</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be read: {why}</source>
        <translation>No se puede leer {file}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be written: {why}</source>
        <translation>No se puede escribir {file}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} cannot be written: {why}.</source>
        <translation>No se puede escribir {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no column {columns}.</source>
        <translation>{file} no tiene ninguna columna {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{file} has no column “{name}”.</source>
        <translation>{file} no tiene la columna «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no line for it.</source>
        <translation>{file} no tiene ninguna línea para ello.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} is no backup of a hub, or a damaged one.</source>
        <translation>{file} no es una copia de seguridad de un hub, o está dañada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file}: the limit of {account} is no whole number: {text}.</source>
        <translation>{file}: el límite de {account} no es un número entero: {text}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>{first}, where it is empty {second}</source>
        <translation>{first}; si está vacío, {second}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: no</source>
        <translation>{flag}: no</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: yes</source>
        <translation>{flag}: sí</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{folder} cannot be written.</source>
        <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>{folder} cannot be written: {why}.</source>
        <translation>No se puede escribir en {folder}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{free} of {whole} are free on its disk.</source>
        <translation>En su disco hay {free} libres de {whole}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{given} is no number of bytes.</source>
        <translation>{given} no es un número de bytes.</translation>
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
        <translation>{host} no responde en el puerto {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is one of the hosts to go to directly.</source>
        <translation>{host} es uno de los equipos con los que conectar directamente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is this computer: no proxy is used for it.</source>
        <translation>{host} es este equipo: para él no se usa ningún proxy.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{host} is {addresses}.</source>
        <translation>{host} es {addresses}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} takes no connection at port {port}.</source>
        <translation>{host} no acepta conexiones en el puerto {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{host} would be spoken to without encryption.</source>
        <translation>Se hablaría con {host} sin cifrado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host}, port {port}, cannot be reached ({error}).</source>
        <translation>No se puede llegar a {host}, puerto {port} ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answered with status {status}.</source>
        <translation>{hub} respondió con el estado {status}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answers, but not as a hub does.</source>
        <translation>{hub} responde, pero no como lo hace un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} cannot be reached.</source>
        <translation>No se puede llegar a {hub}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub} speaks version {theirs} of the protocol, this app version {ours}.</source>
        <translation>{hub} habla la versión {theirs} del protocolo y esta aplicación la versión {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>{hub} speaks version {theirs}, this app version {ours}.</source>
        <translation>{hub} habla la versión {theirs} y esta aplicación la versión {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub} {where}</source>
        <translation>{hub} {where}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub}, version {version}.</source>
        <translation>{hub}, versión {version}.</translation>
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
        <translation>{id} no es un UUID en minúsculas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} failed. {why}</source>
        <translation>{job}: ha fallado. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} is done.</source>
        <translation>{job}: terminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} was cancelled.</source>
        <translation>{job}: cancelado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{job}: {state}</source>
        <translation>{job}: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} answers, but fails. You stay signed in until the background process ends. Restart it, or sign in to the desktop again.</source>
        <translation>{keyring} responde, pero falla. La sesión sigue abierta hasta que termine el proceso en segundo plano. Reinícialo o vuelve a iniciar sesión en el escritorio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} holds your sign-in, and gives it out only while it is unlocked. Until then you sign in again each time the background process starts.</source>
        <translation>{keyring} guarda tu sesión y solo la entrega si está desbloqueado. Hasta entonces tendrás que iniciar sesión cada vez que arranque el proceso en segundo plano.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} is here but has nothing to keep a sign-in in. Let it make one: it asks for a password. Without it you stay signed in until the background process ends.</source>
        <translation>{keyring} está aquí, pero no tiene dónde guardar una sesión. Deja que lo cree: te pedirá una contraseña. Si no, la sesión sigue abierta hasta que termine el proceso en segundo plano.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} alone is for typing and moving: hold Ctrl or Alt.</source>
        <translation>{keys} por sí sola sirve para escribir y moverse: mantén pulsada Ctrl o Alt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} finds and does anything, by name.</source>
        <translation>{keys} encuentra y hace cualquier cosa, por su nombre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} is kept for “{action}”.</source>
        <translation>{keys} está reservado para «{action}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} takes back what you did, also a while later.</source>
        <translation>{keys} deshace lo que hiciste, incluso un rato después.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{kinds} (CSV)</source>
        <translation>{kinds} (CSV)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{kinds} are on their way</source>
        <translation>En camino: {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} cannot be sorted by {field}.</source>
        <translation>{kinds}: no se puede ordenar por {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <source>{kinds} go into no calendar.</source>
        <translation>Estos objetos no van en un calendario: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} have no field {field} to filter by.</source>
        <translation>{kinds}: no hay ningún campo {field} por el que filtrar.</translation>
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
        <translation>{kind} no se puede sumar por {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>{kind} made.</source>
        <translation>Se ha creado: {kind}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>{kind} that was changed: {name}</source>
        <translation>{kind}, modificado entretanto: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{kind} that was deleted</source>
        <translation>{kind} que se eliminó</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>{kind} {id} does not exist, or you may not see it.</source>
        <translation>{kind} {id}: no existe o no tienes permiso para verlo.</translation>
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
        <translation>{kind} · conservado {when}</translation>
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
        <translation>{label} no es nombre de versión.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>{label} would be taken for something else.</source>
        <translation>{label} se confundiría con otra cosa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <source>{label}: choose one from the list; nothing is called “{text}”.</source>
        <translation>{label}: elige un elemento de la lista; no hay nada llamado «{text}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>{label}: choose “{text}” from the list, or clear it.</source>
        <translation>{label}: elige «{text}» de la lista o bórralo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/day_field.py"/>
        <source>{label}: “{text}” is not a date such as {example}.</source>
        <translation>{label}: «{text}» no es una fecha como {example}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/integer_field.py"/>
        <source>{label}: “{text}” is not a number.</source>
        <translation>{label}: «{text}» no es un número.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>{label}: “{text}” is not an amount of credits with at most six decimals.</source>
        <translation>{label}: «{text}» no es una cantidad de créditos con seis decimales como máximo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{length} characters; at most {limit} fit.</source>
        <translation>{length} caracteres; caben como máximo {limit}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/text_field.py"/>
        <source>{length} of {limit} characters</source>
        <translation>{length} de {limit} caracteres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids changed copies.</source>
        <translation>{licence} no es abierta: prohíbe las copias modificadas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids commercial use.</source>
        <translation>{licence} no es abierta: prohíbe el uso comercial.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{lines} lines of a log of {size}.</source>
        <translation>{lines} líneas de un registro de {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{list} · {search}</source>
        <translation>{list} · {search}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{log}, older ({number})</source>
        <translation>{log}, anterior ({number})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>{name} asks for access to {dataset}</source>
        <translation>{name} solicita acceso a {dataset}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>{name} asks for something that no field is for</source>
        <translation>{name} pide algo para lo que no hay campo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>{name} asks to join {project}</source>
        <translation>{name} pide ingresar en {project}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>{name} asks to renew access to {dataset}</source>
        <translation>{name} solicita renovar el acceso a {dataset}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be a login name on a cluster.</source>
        <translation>{name} no puede ser un nombre de usuario en un clúster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be the name of an account on a cluster.</source>
        <translation>{name} no puede ser el nombre de una cuenta en un clúster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} cannot sign in just now.</source>
        <translation>{name} no puede iniciar sesión ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has a real conflict of interest: {why}</source>
        <translation>{name} tiene un conflicto de intereses real: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has recused themselves from this request.</source>
        <translation>{name} se ha recusado de esta solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{name} is no encoding that tables are read in.</source>
        <translation>{name} no es una codificación en la que se lean tablas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is no format of datasets.</source>
        <translation>{name} no es un formato de conjuntos de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{name} is no name of a cluster.</source>
        <translation>{name} no es el nombre de un clúster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>{name} is no name of a profile.</source>
        <translation>{name} no es un nombre de perfil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is nothing that can be mended.</source>
        <translation>{name} no es nada que se pueda reparar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>{name} names no checksum that the hub knows.</source>
        <translation>{name} no indica ninguna suma de comprobación que el hub conozca.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} needs {argument}.</source>
        <translation>{name} necesita {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{name} said</source>
        <translation>{name} dijo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} takes no {argument}.</source>
        <translation>{name} no admite {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} was asked to review this request already.</source>
        <translation>Ya se pidió a {name} evaluar esta solicitud.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>{name}, {organisation}: {what}</source>
        <translation>{name}, {organisation}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: encrypted, with its key in the keyring</source>
        <translation>{name}: cifrado, con su clave en el depósito de claves</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, as the settings say</source>
        <translation>{name}: sin cifrar, como dicen los ajustes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, though it is wanted.</source>
        <translation>{name}: sin cifrar, aunque se desea.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {size} MB, sound</source>
        <translation>{name}: {size} MB, en buen estado</translation>
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
        <translation>Hacen falta {needed} MB más en {path}, y hay {free} MB libres.</translation>
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
        <translation>{n} MB libres en {folder}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} MB are free at {folder}.</source>
        <translation>Hay {n} MB libres en {folder}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} as they were</source>
        <comment>{n} as it was</comment>
        <translation>
            <numerusform>{n} sin cambios</numerusform>
            <numerusform>{n} sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} changed</source>
        <comment>{n} changed</comment>
        <translation>
            <numerusform>{n} cambiada</numerusform>
            <numerusform>{n} cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} changes refused</source>
        <comment>{n} change refused</comment>
        <translation>
            <numerusform>{n} cambio rechazado</numerusform>
            <numerusform>{n} cambios rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>{n} changes wait to be sent.</source>
        <comment>{n} change waits to be sent.</comment>
        <translation>
            <numerusform>{n} cambio espera a ser enviado.</numerusform>
            <numerusform>{n} cambios esperan a ser enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes were decided.</source>
        <comment>{n} change was decided.</comment>
        <translation>
            <numerusform>{n} cambio se decidió.</numerusform>
            <numerusform>{n} cambios se decidieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>{n} elegida</numerusform>
            <numerusform>{n} elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation>
            <numerusform>{n} conflicto</numerusform>
            <numerusform>{n} conflictos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>{n} credits are missing.</source>
        <translation>Faltan {n} créditos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{n} fields differ.</source>
        <comment>{n} field differs.</comment>
        <translation>
            <numerusform>{n} campo difiere.</numerusform>
            <numerusform>{n} campos difieren.</numerusform>
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
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} files a second</source>
        <comment>{n} file a second</comment>
        <translation>
            <numerusform>{n} archivo por segundo</numerusform>
            <numerusform>{n} archivos por segundo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{n} files are shown. {why}</source>
        <translation>Archivos mostrados: {n}. {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{n} files cannot go along as they are. Rename or remove them first.</source>
        <comment>{n} file cannot go along as it is. Rename or remove it first.</comment>
        <translation>
            <numerusform>{n} archivo no puede ir tal cual. Cámbiele el nombre o quítelo antes.</numerusform>
            <numerusform>{n} archivos no pueden ir tal cual. Cámbieles el nombre o quítelos antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{n} files were kept.</source>
        <comment>{n} file was kept.</comment>
        <translation>
            <numerusform>Se conservó {n} archivo.</numerusform>
            <numerusform>Se conservaron {n} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
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
            <numerusform>{n} hash copiado</numerusform>
            <numerusform>{n} hashes copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} hours left</source>
        <comment>{n} hour left</comment>
        <translation>
            <numerusform>Queda {n} hora</numerusform>
            <numerusform>Quedan {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} jobs go on</source>
        <comment>{n} job goes on</comment>
        <translation>
            <numerusform>{n} tarea en marcha</numerusform>
            <numerusform>{n} tareas en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} links copied</source>
        <comment>{n} link copied</comment>
        <translation>
            <numerusform>{n} enlace copiado</numerusform>
            <numerusform>{n} enlaces copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>{n} links copied.</source>
        <comment>Link copied.</comment>
        <translation>
            <numerusform>Enlace copiado.</numerusform>
            <numerusform>{n} enlaces copiados.</numerusform>
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
            <numerusform>Queda {n} minuto</numerusform>
            <numerusform>Quedan {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} novedad</numerusform>
            <numerusform>{n} novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>{n} new in the inbox</source>
        <comment>{n} new in the inbox</comment>
        <translation>
            <numerusform>{n} novedad en la bandeja de entrada</numerusform>
            <numerusform>{n} novedades en la bandeja de entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{n} new since you looked</source>
        <comment>{n} new since you looked</comment>
        <translation>
            <numerusform>{n} novedad desde la última vez</numerusform>
            <numerusform>{n} novedades desde la última vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} not taken</source>
        <comment>{n} not taken</comment>
        <translation>
            <numerusform>{n} no tomada</numerusform>
            <numerusform>{n} no tomadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices are back.</source>
        <comment>{n} notice is back.</comment>
        <translation>
            <numerusform>{n} aviso está de vuelta.</numerusform>
            <numerusform>{n} avisos están de vuelta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices put off.</source>
        <comment>{n} notice put off.</comment>
        <translation>
            <numerusform>{n} aviso pospuesto.</numerusform>
            <numerusform>{n} avisos pospuestos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices read.</source>
        <comment>{n} notice read.</comment>
        <translation>
            <numerusform>{n} aviso leído.</numerusform>
            <numerusform>{n} avisos leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices unread.</source>
        <comment>{n} notice unread.</comment>
        <translation>
            <numerusform>{n} aviso sin leer.</numerusform>
            <numerusform>{n} avisos sin leer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>{n} of its {count} files are not here yet or not verified, such as “{path}”.</source>
        <translation>{n} de sus {count} archivos aún no están aquí o no se han verificado, por ejemplo «{path}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>{n} of {total} changes were made; the rest was refused.</source>
        <translation>Se hicieron {n} de {total} cambios; el resto se rechazó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} of {total} taken…</source>
        <translation>{n} de {total} tomadas…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} on their way</source>
        <comment>{n} on its way</comment>
        <translation>
            <numerusform>{n} en camino</numerusform>
            <numerusform>{n} en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{n} places were taken out</source>
        <comment>{n} place was taken out</comment>
        <translation>
            <numerusform>Se quitó {n} parte</numerusform>
            <numerusform>Se quitaron {n} partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <translation>
            <numerusform>{n} problema</numerusform>
            <numerusform>{n} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} rechazado</numerusform>
            <numerusform>{n} rechazados</numerusform>
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
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} rows a second</source>
        <comment>{n} row a second</comment>
        <translation>
            <numerusform>{n} fila por segundo</numerusform>
            <numerusform>{n} filas por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} rows came.</source>
        <comment>{n} row came.</comment>
        <translation>
            <numerusform>Llegó {n} fila.</numerusform>
            <numerusform>Llegaron {n} filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows changed.</source>
        <comment>{n} row changed.</comment>
        <translation>
            <numerusform>{n} fila cambiada.</numerusform>
            <numerusform>{n} filas cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{n} rows copied</source>
        <comment>{n} row copied</comment>
        <translation>
            <numerusform>{n} fila copiada</numerusform>
            <numerusform>{n} filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows deleted.</source>
        <comment>{n} row deleted.</comment>
        <translation>
            <numerusform>{n} fila eliminada.</numerusform>
            <numerusform>{n} filas eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} rows were left out: they are closed, or you may not change them.</source>
        <comment>{n} row was left out: it is closed, or you may not change it.</comment>
        <translation>
            <numerusform>Se omitió {n} fila: está cerrada o no puedes cambiarla.</numerusform>
            <numerusform>Se omitieron {n} filas: están cerradas o no puedes cambiarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} runs</source>
        <comment>{n} run</comment>
        <translation>
            <numerusform>{n} ejecución</numerusform>
            <numerusform>{n} ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{n} seconds are more than lie between its start and its end.</source>
        <translation>{n} segundos son más de los que hay entre su inicio y su fin.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} seconds left</source>
        <comment>{n} second left</comment>
        <translation>
            <numerusform>Queda {n} segundo</numerusform>
            <numerusform>Quedan {n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} similar grants that are over: {amount} credits in the middle, of which {percent} % were used.</source>
        <translation>{n} concesiones parecidas ya terminadas: {amount} créditos de mediana, de los que se usó el {percent} %.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{n} things to mend</source>
        <comment>{n} thing to mend</comment>
        <translation>
            <numerusform>{n} punto que corregir</numerusform>
            <numerusform>{n} puntos que corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} titles copied</source>
        <comment>{n} title copied</comment>
        <translation>
            <numerusform>{n} título copiado</numerusform>
            <numerusform>{n} títulos copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} transfers go on</source>
        <comment>{n} transfer goes on</comment>
        <translation>
            <numerusform>{n} transferencia en curso</numerusform>
            <numerusform>{n} transferencias en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} units</source>
        <comment>{n} unit</comment>
        <translation>
            <numerusform>{n} unidad</numerusform>
            <numerusform>{n} unidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} unread</source>
        <comment>{n} unread</comment>
        <translation>
            <numerusform>{n} sin leer</numerusform>
            <numerusform>{n} sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} wait</source>
        <comment>{n} waits</comment>
        <translation>
            <numerusform>{n} en espera</numerusform>
            <numerusform>{n} en espera</numerusform>
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
        <translation>{one} o {more}</translation>
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
        <translation>Se usan {pace} créditos por semana.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{pace} credits a week are used; {even} a week would use everything by the end.</source>
        <translation>Se usan {pace} créditos por semana; con {even} por semana se usaría todo hasta el final.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>{part}, {when}</source>
        <translation>{part}, {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} and {other} differ only in the case of letters: on many systems they are one.</source>
        <translation>{path} y {other} solo difieren en mayúsculas y minúsculas: en muchos sistemas son uno.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} begins at the top of a disk or a home folder.</source>
        <translation>{path} empieza en la raíz de un disco o en una carpeta personal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>{path} cannot be read as Parquet.</source>
        <translation>{path} no se puede leer como Parquet.</translation>
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
        <translation>No se puede leer {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} does not arrive as it was sent, though it was tried again.</source>
        <translation>{path} no llega tal como se envió, aunque se intentó de nuevo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name of more than {most} bytes.</source>
        <translation>{path} tiene un nombre de más de {most} bytes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that Windows keeps for devices.</source>
        <translation>{path} tiene un nombre que Windows reserva a dispositivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that begins or ends with a space or ends with a dot.</source>
        <translation>{path} tiene un nombre que empieza o acaba con un espacio o acaba con un punto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has an empty name between two slashes.</source>
        <translation>{path} tiene un nombre vacío entre dos barras.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no SHA-256 of 64 hexadecimal digits in lower case.</source>
        <translation>{path} no tiene un SHA-256 de 64 cifras hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no size between 0 and 16 TiB.</source>
        <translation>{path} no tiene un tamaño entre 0 y 16 TiB.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{path} has other bytes than its hash says: they changed, or the hash is wrong.</source>
        <translation>{path} tiene otros bytes que los que dice su hash: cambiaron, o el hash es incorrecto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>{path} holds no .js file.</source>
        <translation>{path} no contiene ningún archivo .js.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{path} holds no certificates in PEM form.</source>
        <translation>{path} no contiene certificados en formato PEM.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>{path} holds no files.</source>
        <translation>{path} no contiene archivos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds the invisible character {code}.</source>
        <translation>{path} contiene el carácter invisible {code}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds {character}, which no name on Windows may.</source>
        <translation>{path} contiene {character}, que ningún nombre de Windows admite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} holds {n} files; a version has {most} at most.</source>
        <translation>{path} contiene {n} archivos; una versión tiene como máximo {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a device or a socket, and no file.</source>
        <translation>{path} es un dispositivo o un socket, no un archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is a file, and {other} lies in it.</source>
        <translation>{path} es un archivo, y {other} está dentro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a symbolic link; put the file itself there.</source>
        <translation>{path} es un enlace simbólico; pon ahí el propio archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>{path} is named twice.</source>
        <translation>{path} se nombra dos veces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is no file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} is no plain file, and is left out.</source>
        <translation>{path} no es un archivo común y se deja fuera.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is no whole path.</source>
        <translation>{path} no es una ruta completa.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is not in the Unicode form NFC, so it would be two names.</source>
        <translation>{path} no está en la forma NFC de Unicode, así que serían dos nombres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is on its way already.</source>
        <translation>La transferencia de {path} ya está en curso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already, and not empty.</source>
        <translation>{path} ya existe y no está vacía.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already; another download may be left there.</source>
        <translation>{path} ya existe; puede que haya quedado ahí otra descarga.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>{path} is written.</source>
        <translation>Se ha escrito {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is {n} bytes long; at most {most} fit.</source>
        <translation>{path} tiene {n} bytes; caben como máximo {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} leads out of its folder.</source>
        <translation>{path} lleva fuera de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{path} leads out of the dataset's folder.</source>
        <translation>{path} sale de la carpeta del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} lies in {other}, which is a file.</source>
        <translation>{path} está en {other}, que es un archivo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} may run code when it is opened.</source>
        <translation>{path} puede ejecutar código al abrirse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} was changed while it was uploaded.</source>
        <translation>{path} cambió mientras se subía.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} was written to since it was looked at.</source>
        <translation>Se ha escrito en {path} desde que se examinó.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{path} → {kinds}</source>
        <translation>{path} → {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: here it comes to more than {n} values.</source>
        <translation>{path}: aquí se llega a más de {n} valores.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: it is nested more than {n} deep.</source>
        <translation>{path}: está anidado a más de {n} niveles.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{path}: {words}</source>
        <translation>{path}: {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: folders are parted by /.</source>
        <translation>{pattern} no coincide con ningún archivo: las carpetas se separan con /.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: it names a folder, and not what is in it.</source>
        <translation>{pattern} no coincide con ningún archivo: nombra una carpeta y no lo que hay en ella.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: paths begin within the version.</source>
        <translation>{pattern} no coincide con ningún archivo: las rutas empiezan dentro de la versión.</translation>
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
        <translation>{place}, {n} en espera</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} ends on {day}.</source>
        <translation>{pool} termina el {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} grants from {first} to {last}.</source>
        <translation>{pool} concede del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>{pool} is pledged by another organisation.</source>
        <translation>{pool} lo ha prometido otra organización.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{problem} Export them instead.</source>
        <translation>{problem} Expórtalas en su lugar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{problem} Narrow the list down first.</source>
        <translation>{problem} Reduce la lista primero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} does not answer as a proxy does.</source>
        <translation>{proxy} no responde como lo hace un proxy.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} does not take this user and password.</source>
        <translation>{proxy} no acepta este usuario y contraseña.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} is used for each request.</source>
        <translation>{proxy} se usa para cada petición.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} opened the way.</source>
        <translation>{proxy} abrió el paso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} refuses the way to {host}: {status} {words}</source>
        <translation>{proxy} niega el paso a {host}: {status} {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} wants a user and a password.</source>
        <translation>{proxy} pide un usuario y una contraseña.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>{ratio} is no part of all requests.</source>
        <translation>{ratio} no es una parte de todas las peticiones.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{reason}: {n}</source>
        <translation>{reason}: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{resource} may not process: {classes}.</source>
        <translation>{resource} no puede procesar: {classes}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows} are too many to print.</source>
        <translation>{rows} son demasiadas para imprimirlas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{rows} written to {path}.</source>
        <translation>{rows} en {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows}. {printed}</source>
        <translation>{rows}. {printed}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>{scheme} is no database that a hub can use.</source>
        <translation>{scheme} no es una base de datos que un hub pueda usar.</translation>
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
        <translation>{setting} es un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is either on or off.</source>
        <translation>{setting} solo puede estar activado o desactivado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one line of at most 500 characters.</source>
        <translation>{setting} es una sola línea de 500 caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one of: {values}.</source>
        <translation>{setting} es uno de estos valores: {values}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{share} % will expire unused: {likely} credits (between {least} and {most}).</source>
        <translation>El {share} % caducará sin usar: {likely} créditos (entre {least} y {most}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} freed.</source>
        <translation>{size} liberados.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files}</source>
        <translation>{size} en {files}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files} will be deleted from this machine. What you did not change can be downloaded again; files that are in use or that you changed stay.</source>
        <translation>Se borrarán de este equipo {size} en {files}. Lo que no haya cambiado se puede descargar de nuevo; los archivos en uso o que haya cambiado se quedan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} moved before it ended</source>
        <translation>{size} transferidos antes de terminar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} on this machine</source>
        <translation>{size} en este equipo</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{span} ago</source>
        <translation>hace {span}</translation>
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
        <translation>{text} es menos que una millonésima de crédito</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is more than can be counted</source>
        <translation>{text} es más de lo que se puede contar</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is neither yes nor no</source>
        <translation>{text} no es ni sí ni no</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not JSON of the kind needed</source>
        <translation>{text} no es JSON del tipo necesario</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not an amount of credits</source>
        <translation>{text} no es una cantidad de créditos</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{text} is not the address of a hub.</source>
        <translation>{text} no es la dirección de un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>{title} has ended; {amount} credits that you left went back.</source>
        <translation>{title} ha terminado; {amount} créditos que le quedaban han vuelto.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_version.py"/>
        <source>{title} {label}, which yours derives from, was withdrawn.</source>
        <translation>{title} {label}, de la que deriva la suya, fue retirada.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>{title} {label}, which yours derives from, was yanked.</source>
        <translation>{title} {label}, de la que deriva la suya, se ha desaconsejado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: its accelerator has no rate today, so nothing may begin.</source>
        <translation>{title}: su acelerador no tiene tarifa hoy, así que nada puede empezar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: the counter of {account} began anew on the cluster.</source>
        <translation>{title}: el contador de {account} empezó de nuevo en el clúster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: {account} is no name of an account.</source>
        <translation>{title}: {account} no es un nombre de cuenta.</translation>
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
        <translation>{title}: {name} no tiene un nombre de usuario que el clúster pueda conocer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{title}: {rows}?</source>
        <translation>{title}: ¿{rows}?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>{title}: “{name}”?</source>
        <translation>{title}: ¿«{name}»?</translation>
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
        <translation>{told}, de los que se pueden liberar {freed}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} is done.</source>
        <translation>{transfer}: terminado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} stopped. {why}</source>
        <translation>{transfer}: detenido. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} was cancelled.</source>
        <translation>{transfer}: cancelado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{units} × {hours} h × {runs} × {rate} credits per unit and hour</source>
        <translation>{units} × {hours} h × {runs} × {rate} créditos por unidad y hora</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} are in use; there is no limit.</source>
        <translation>Hay {used} en uso; no hay límite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} of {quota} are in use.</source>
        <translation>Hay {used} de {quota} en uso.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is below zero.</source>
        <translation>{value} es menor que cero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is beyond all measure.</source>
        <translation>{value} está fuera de toda medida.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no account.</source>
        <translation>{value} no es una cuenta.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>{value} is no day.</source>
        <translation>{value} no es un día.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no list of resources.</source>
        <translation>{value} no es una lista de recursos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no login name.</source>
        <translation>{value} no es un nombre de usuario.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a job.</source>
        <translation>{value} no es el número de un trabajo.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a record.</source>
        <translation>{value} no es el número de un registro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no state that Slurm knows.</source>
        <translation>{value} no es un estado que Slurm conozca.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no time as Slurm writes it: 2026-01-31T14:00:00.</source>
        <translation>{value} no es una hora como la escribe Slurm: 2026-01-31T14:00:00.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no whole number.</source>
        <translation>{value} no es un número entero.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>{value} stands in the place of a hash and is none.</source>
        <translation>{value} está en el lugar de un hash y no lo es.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{version}; the certificate is trusted.</source>
        <translation>{version}; el certificado es de confianza.</translation>
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
        <translation>Cambio de {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} deleted it</source>
        <translation>Eliminación por {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} restored it</source>
        <translation>Restauración por {who}</translation>
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
        <translation>{width} × {height} píxeles, {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>{words} So many differ that only the first are listed.</source>
        <translation>{words} Difieren tantos que solo se muestran los primeros.</translation>
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
        <translation>{words}. Solo se comparan los primeros {n} de cada uno.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>“main” and “latest” mean the newest version, 40 or 64 hexadecimal digits a hash.</source>
        <translation>«main» y «latest» significan la versión más nueva; 40 o 64 cifras hexadecimales, un hash.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>“{action}” is not possible now.</source>
        <translation>«{action}» no es posible ahora.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent more than ten minutes ago.</source>
        <translation>«{change}» se envió hace más de diez minutos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent, and the hub cannot take it back.</source>
        <translation>«{change}» se envió y el hub no lo puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: it is not there any more.</source>
        <translation>«{change}»: ya no existe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: {field} was changed again since.</source>
        <translation>«{change}»: {field} se cambió de nuevo desde entonces.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” cannot be dropped here. Lists take tables (CSV, TSV); that of the datasets takes folders and descriptions (JSON, Markdown), too.</source>
        <translation>«{name}» no se puede soltar aquí. Las listas aceptan tablas (CSV, TSV); la de los conjuntos de datos acepta también carpetas y descripciones (JSON, Markdown).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>“{name}” holds no plain text.</source>
        <translation>«{name}» no contiene texto simple.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” is looked at, the rest was left: drop one at a time.</source>
        <translation>Se examina «{name}» y lo demás se ha dejado: suelta los archivos de uno en uno.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>“{name}” is missing.</source>
        <translation>Falta «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>“{name}” is revoked.</source>
        <translation>«{name}» está revocado.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>“{name}” is taken by another dataset of this owner.</source>
        <translation>«{name}» ya lo usa otro conjunto de datos de este propietario.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>“{name}” stands here twice; the last one counts.</source>
        <translation>«{name}» está aquí dos veces; cuenta la última.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>“{project}” is completed and takes nobody in.</source>
        <translation>«{project}» está completado y no admite a nadie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” looks through a list that this hub does not have.</source>
        <translation>«{search}» busca en una lista que este hub no tiene.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” was also narrowed by {fields}, which this list does not have any more.</source>
        <translation>«{search}» también estaba reducida por {fields}, que esta lista ya no tiene.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>“{title}” has published versions, which others may cite.</source>
        <translation>«{title}» tiene versiones publicadas que otros pueden citar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” has rules of use to be passed on ({licence}).</source>
        <translation>«{title}» tiene reglas de uso que hay que transmitir ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” is not for commercial use ({licence}).</source>
        <translation>«{title}» no es para uso comercial ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” may not be passed on changed ({licence}).</source>
        <translation>«{title}» no puede transmitirse modificado ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>“{title}” may store {quota}, and with these files it would be {used}.</source>
        <translation>«{title}» puede almacenar {quota}, y con estos archivos serían {used}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” names no licence.</source>
        <translation>«{title}» no indica licencia.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>“{title}” with all that belongs to it</source>
        <translation>«{title}» con todo lo que le pertenece</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
