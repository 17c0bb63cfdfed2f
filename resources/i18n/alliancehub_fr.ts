<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>À &amp;propos d’AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Accounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Dark colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Export this list…</source>
        <translation>&amp;Exporter cette liste…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;History…</source>
        <translation>Hist&amp;orique…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;How sync stands…</source>
        <translation>É&amp;tat de la synchronisation…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>&amp;Inbox</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Network and proxy…</source>
        <translation>Réseau et ser&amp;veur mandataire…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Pause or resume</source>
        <translation>Mettre en &amp;pause ou reprendre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Reports of crashes…</source>
        <translation>Rapports de plan&amp;tage…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Transfers…</source>
        <translation>T&amp;ransferts…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(conflict: {fields})</source>
        <translation>(conflit : {fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(merged: {fields})</source>
        <translation>(fusionné : {fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
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
        <translation>(sans titre)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not here)</source>
        <translation>(absent d’ici)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not known here)</source>
        <translation>(inconnu ici)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>*Nothing is written yet.*</source>
        <translation>*Rien n’est encore écrit.*</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 TB and more</source>
        <translation>1 To et plus</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 GB</source>
        <translation>De 1 à 100 Go</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 MB</source>
        <translation>De 1 à 100 Mo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 GB to 1 TB</source>
        <translation>De 100 Go à 1 To</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 MB to 1 GB</source>
        <translation>De 100 Mo à 1 Go</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>A CSV file that spreadsheets open as it is. No cell of it can run as a formula.</source>
        <translation>Un fichier CSV que les tableurs ouvrent tel quel. Aucune cellule ne peut s’exécuter comme formule.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>A Croissant file needs a name, and files or an address.</source>
        <translation>Un fichier Croissant a besoin d’un nom, et de fichiers ou d’une adresse.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A JSON Schema of type object, or nothing.</source>
        <translation>Un schéma JSON de type object, ou rien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>A SHA-256 has 64 hexadecimal digits, and this has {n}.</source>
        <translation>Un SHA-256 a 64 chiffres hexadécimaux, et celui-ci en a {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>A batch takes at most {count} blobs and {n} bytes.</source>
        <translation>Un lot accepte au plus {count} blobs et {n} octets.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A cell has more than {n} characters, or a quotation mark is not closed.</source>
        <translation>Une cellule a plus de {n} caractères, ou un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A class or a team cuts its allocation into sub-wallets.</source>
        <translation>Un cours ou une équipe partage son allocation en sous-comptes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A class shares the credits of one accelerator.</source>
        <translation>Une classe se partage les crédits d’un seul accélérateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>A cluster adds up each hour some minutes after its end. Ask for an earlier day.</source>
        <translation>Un cluster additionne chaque heure quelques minutes après sa fin. Demandez un jour antérieur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>A conflict is declared of a review or of a credit request.</source>
        <translation>Un conflit se déclare pour une évaluation ou pour une demande de crédits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>A conflict that holds for all requests is with somebody or something.</source>
        <translation>Un conflit valable pour toutes les demandes concerne quelqu’un ou quelque chose.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle in {seconds} s, or as soon as something changes.</source>
        <translation>Un cycle dans {seconds} s, ou dès que quelque chose change.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle is under way.</source>
        <translation>Un cycle est en cours.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>A dataset has at most {n} versions of its terms.</source>
        <translation>Un jeu de données a au plus {n} versions de ses conditions.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>A dataset has at most {n} versions.</source>
        <translation>Un jeu de données a au plus {n} versions.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A decline needs a reason.</source>
        <translation>Un refus doit être motivé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>A delegation holds for an accelerator or for a pool, not for both.</source>
        <translation>Une délégation vaut pour un accélérateur ou pour une réserve, pas pour les deux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A description is missing.</source>
        <translation>Il manque une description.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A file has no path.</source>
        <translation>Un fichier n’a pas de chemin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>A file of {n} bytes is larger than the hub takes.</source>
        <translation>Un fichier de {n} octets est plus grand que ce que le hub accepte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>A forecast needs usage in at least {n} whole weeks, Monday to Sunday.</source>
        <translation>Une prévision demande une utilisation sur au moins {n} semaines entières, du lundi au dimanche.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already.</source>
        <translation>Un hub a déjà le dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}, which answers at {address}.</source>
        <translation>Un hub a déjà le dossier {folder} : le processus {process} de {machine}, qui répond à {address}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}.</source>
        <translation>Un hub a déjà le dossier {folder} : le processus {process} de {machine}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>A hub must renew its certificate in time; or this machine's clock is wrong.</source>
        <translation>Un hub doit renouveler son certificat à temps ; ou l’horloge de cette machine est fausse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>A key is no plain text: line {line}.</source>
        <translation>Une clé n’est pas du texte simple : ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>A lead or maintainer of its project can: submit it for review.</source>
        <translation>Un responsable ou mainteneur de son projet le peut : soumettez-la à l’examen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>A list that is gone</source>
        <translation>Une liste qui n’existe plus</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A look in {seconds} s whether that has changed.</source>
        <translation>Dans {seconds} s, vérification si cela a changé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new draft is among your requests.</source>
        <translation>Un nouveau brouillon figure parmi vos demandes.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new message</source>
        <translation>Un nouveau message</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>A newer search took its place.</source>
        <translation>Une recherche plus récente a pris sa place.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>A panel meets on {day}: {title}</source>
        <translation>Un comité se réunit le {day} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A part is more than nothing, and less than all that was asked for.</source>
        <translation>Une partie est plus que rien, et moins que tout ce qui a été demandé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>A password in an address would be kept where it can be read.</source>
        <translation>Un mot de passe dans une adresse serait conservé là où on peut le lire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>A password without a user is of no use to a proxy.</source>
        <translation>Un mot de passe sans utilisateur ne sert à rien à un serveur mandataire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A path is no valid Unicode.</source>
        <translation>Un chemin n’est pas de l’Unicode valide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project has no field {field}.</source>
        <translation>Un projet n’a pas de champ {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project of this title stands in line {line}.</source>
        <translation>Un projet de ce titre se trouve à la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/ranges.py"/>
        <source>A range is two numbers or two ISO dates with two dots between them.</source>
        <translation>Un intervalle se compose de deux nombres ou de deux dates ISO séparés par deux points de suite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>A rate begins tomorrow at the earliest: what was charged today stays as it was.</source>
        <translation>Un tarif commence au plus tôt demain : ce qui a été facturé aujourd’hui reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reason is needed, for those who ask somebody else then.</source>
        <translation>Un motif est nécessaire, pour ceux qui solliciteront quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <source>A reason is needed, so that its author can do better.</source>
        <translation>Un motif est nécessaire, pour que son auteur puisse faire mieux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>A reason is needed: its reviewer may have begun already.</source>
        <translation>Un motif est nécessaire : l’évaluation est peut-être déjà commencée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>A refresh token came twice; all tokens of that device were ended.</source>
        <translation>Un jeton de renouvellement est arrivé deux fois ; tous les jetons de cet appareil ont été révoqués.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A report appears here once a connector has run for a resource of yours.</source>
        <translation>Un rapport apparaît ici dès qu'un connecteur a tourné pour une de vos ressources.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A representative or administrator asks for an organisation, a lead for a project.</source>
        <translation>Un représentant ou administrateur demande pour une organisation, un responsable pour un projet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A request for access to “{dataset}” waits already.</source>
        <translation>Une demande d’accès à « {dataset} » est déjà en attente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A request of this kind asks for no credits.</source>
        <translation>Une demande de ce type ne demande pas de crédits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A request of this kind is granted as a whole, or not.</source>
        <translation>Une demande de ce genre est accordée entière, ou pas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request that would process such data is told so at once.</source>
        <translation>Une demande qui traiterait de telles données l’apprend aussitôt.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request waits for you</source>
        <translation>Une demande vous attend</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request was decided</source>
        <translation>Une demande a été tranchée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>A request with this id exists already.</source>
        <translation>Une demande avec cet identifiant existe déjà.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A review is begun for you when you are asked for one.</source>
        <translation>Une évaluation est ouverte pour vous quand on vous en demande une.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>A review is late, it was wanted by {day}: {title}</source>
        <translation>Une évaluation est en retard, elle était souhaitée avant le {day} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review_assignment.py"/>
        <source>A review is wanted by {day}: {title}</source>
        <translation>Une évaluation est souhaitée avant le {day} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>A review was given: {title}</source>
        <translation>Une évaluation a été remise : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>A reviewer has a conflict of interest now: {title}</source>
        <translation>Un évaluateur a désormais un conflit d’intérêts : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reviewer has recused themselves: {title}</source>
        <translation>Un évaluateur s’est récusé : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>A rule is about a project or about an organisation, not about both.</source>
        <translation>Une règle concerne un projet ou une organisation, pas les deux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>A rule is of an organisation or of a project, not of both.</source>
        <translation>Une règle concerne une organisation ou un projet, pas les deux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>A set of records has no fields.</source>
        <translation>Un ensemble d’enregistrements n’a pas de champs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A student's request needs an advisor.</source>
        <translation>La demande d’un étudiant exige un référent.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A suspended member sees only what is public, from the next sync on.</source>
        <translation>Un membre suspendu ne voit plus que ce qui est public, dès la synchronisation suivante.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A token lets a program, such as huggingface_hub, read files of datasets in your name, and do nothing else. It ends by itself, when you sign out everywhere, and when you change your password.</source>
        <translation>Un jeton permet à un programme, comme huggingface_hub, de lire en votre nom des fichiers de jeux de données, et rien d’autre. Il expire de lui-même, quand vous vous déconnectez partout et quand vous changez de mot de passe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>A version has at most {n} files.</source>
        <translation>Une version a au plus {n} fichiers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>A version is missing.</source>
        <translation>Il manque une version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>A version may be stricter than its dataset, not laxer.</source>
        <translation>Une version peut être plus stricte que son jeu de données, pas plus souple.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>A version of it is published, so its short name stays: it is in its address.</source>
        <translation>Une version en est publiée, son nom court reste donc : il est dans son adresse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>A vote to decline names no amount.</source>
        <translation>Un vote de refus n’indique pas de montant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>A web server is there, but not a hub at this address, or the hub is in trouble.</source>
        <translation>Un serveur web s’y trouve, mais aucun hub à cette adresse, ou le hub est en difficulté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A year at most.</source>
        <translation>Un an au plus.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Abstain</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Academia</source>
        <translation>Monde universitaire</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours</source>
        <translation>Heures d’accélérateur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used</source>
        <translation>Heures d’accélérateur utilisées</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used, {span}</source>
        <translation>Heures d’accélérateur utilisées, {span}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerator-seconds it may use</source>
        <translation>Secondes d'accélérateur qu'il peut utiliser</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept the offer</source>
        <translation>Accepter l’offre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted terms</source>
        <translation>Conditions acceptées</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted. Your allocation is under Compute.</source>
        <translation>Acceptée. Votre allocation se trouve sous Calcul.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Access cannot end on {day}, which has passed.</source>
        <translation>L’accès ne peut pas finir le {day}, qui est passé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access ended on {day}.</source>
        <translation>L’accès a pris fin le {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access ends</source>
        <translation>Fin de l’accès</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>Access ends on {day}: {title}</source>
        <translation>L’accès prend fin le {day} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access granted until {day}: {title}</source>
        <translation>Accès accordé jusqu’au {day} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Access is asked for by a person.</source>
        <translation>L’accès est demandé par une personne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access is granted to one person, one organisation or one project.</source>
        <translation>L’accès est accordé à une personne, une organisation ou un projet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Access renewed until {day}: {title}</source>
        <translation>Accès prolongé jusqu’au {day} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Access revoked: {title}</source>
        <translation>Accès révoqué : {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access that you were granted, or that you granted, is listed here.</source>
        <translation>Les accès que vous avez reçus ou accordés figurent ici.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to a dataset</source>
        <translation>Accès à un jeu de données</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to datasets</source>
        <translation>Accès aux jeux de données</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to files</source>
        <translation>Accès aux fichiers</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to its files</source>
        <translation>Accès à ses fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Access to “{title}” was granted, and that is kept.</source>
        <translation>L’accès à « {title} » a été accordé, et cela est conservé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Access to&amp;kens…</source>
        <translation>&amp;Jetons d’accès…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Access tokens…</source>
        <translation>Jetons d’accès…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was granted from {day} on.</source>
        <translation>L’accès a été accordé à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was revoked on {day}: {reason}</source>
        <translation>L’accès a été révoqué le {day} : {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account on a cluster</source>
        <translation>Compte sur un cluster</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Account: {name}</source>
        <translation>Compte : {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageEnforce lacks {word}: limits are not kept.</source>
        <translation>Il manque {word} à AccountingStorageEnforce : les limites ne sont pas respectées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageTRES lacks {word}.</source>
        <translation>Il manque {word} à AccountingStorageTRES.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accounts on clusters</source>
        <translation>Comptes sur les clusters</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Add a column Id with the id of the one that is meant.</source>
        <translation>Ajoutez une colonne Id avec l’identifiant de l’objet voulu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Add a line.</source>
        <translation>Ajoutez une ligne.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>Add a membership to that person instead.</source>
        <translation>Ajoutez plutôt une adhésion à cette personne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Add a message to its conversation, or withdraw it.</source>
        <translation>Ajoutez un message à sa conversation, ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Add an account or a hub…</source>
        <translation>Ajouter un compte ou un hub…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Add one for each.</source>
        <translation>Ajoutez-en une pour chacun.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Add sha256 and version to the metadata; see the description of this address.</source>
        <translation>Ajoutez sha256 et version aux métadonnées ; voyez la description de cette adresse.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add the criteria by which requests are judged, each with a weight and anchors.</source>
        <translation>Ajoutez les critères d’après lesquels les demandes sont jugées, chacun avec un poids et le sens des notes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>Add the model under Models. Go on where its files are to be kept as a dataset.</source>
        <translation>Ajoutez le modèle sous « Modèles ». Continuez si ses fichiers doivent être conservés comme jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>Add this hub…</source>
        <translation>Ajouter ce hub…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Add to what is there</source>
        <translation>Ajouter à ce qui s’y trouve</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Add up again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/tags_field.py"/>
        <source>Add, then Enter</source>
        <translation>Ajoutez, puis Entrée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>Add: {kind}</source>
        <translation>Ajouter : {kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Added. Make an invitation link under Admin.</source>
        <translation>Ajouté. Créez un lien d’invitation sous Administration.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Adding up…</source>
        <translation>Calcul en cours…</translation>
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
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Address of the hub</source>
        <translation>Adresse du hub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Address of the proxy</source>
        <translation>Adresse du serveur mandataire</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Admin</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administers the alliance</source>
        <translation>Administre l’alliance</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Administrators of an organisation pledge credits as a new pool in Compute.</source>
        <translation>Les administrateurs d’une organisation promettent des crédits en créant une réserve dans Calcul.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advises the applicant</source>
        <translation>Encadre la personne qui demande</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advisor</source>
        <translation>Référent</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliated</source>
        <translation>Affilié</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>After a decline</source>
        <translation>Après un refus</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a decline.</source>
        <translation>Après un refus.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a request was granted</source>
        <translation>Après acceptation d’une demande</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a restart, go on with transfers</source>
        <translation>Après un redémarrage, poursuivre les transferts</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After accepting its terms</source>
        <translation>Après acceptation de ses conditions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After so many days without the hub, a device locks it; 0 for no limit.</source>
        <translation>Après ce nombre de jours sans le hub, un appareil les verrouille ; 0 pour aucune limite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>After that this app refuses to speak to the hub.</source>
        <translation>Après cela, cette application refuse de parler au hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All drafts</source>
        <translation>Tous les brouillons</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All fields, to be imported again</source>
        <translation>Tous les champs, pour un nouvel import</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>All here</source>
        <translation>Tout est là</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All of the file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All of them together; 0 for no limit.</source>
        <translation>Tous les fichiers ensemble ; 0 pour aucune limite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>All of this works offline, too; what you change is sent later.</source>
        <translation>Tout cela fonctionne aussi hors ligne ; vos modifications sont envoyées plus tard.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>All pools</source>
        <translation>Toutes les réserves</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All rows that match the words</source>
        <translation>Toutes les lignes qui correspondent aux mots</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>All saved searches…</source>
        <translation>Toutes les recherches enregistrées…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All that I chose</source>
        <translation>Tout ce que j’ai choisi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>All {n} files are the same.</source>
        <comment>The {n} file is the same.</comment>
        <translation>
            <numerusform>Le fichier ({n}) est identique.</numerusform>
            <numerusform>Les {n} fichiers sont identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>All {n} rows of the list</source>
        <comment>All {n} row of the list</comment>
        <translation>
            <numerusform>La ligne de la liste ({n})</numerusform>
            <numerusform>Les {n} lignes de la liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All {rows}</source>
        <translation>Tout : {rows}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Alliance-ready</source>
        <translation>Prêt pour l’alliance</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub</source>
        <translation>AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub ended unexpectedly before.</source>
        <translation>AllianceHub s’est arrêté de façon inattendue auparavant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time.</source>
        <translation>AllianceHub s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time. What you had typed is kept.</source>
        <translation>AllianceHub s’est arrêté de façon inattendue la dernière fois. Votre saisie est conservée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>AllianceHub goes on in the tray</source>
        <translation>AllianceHub continue dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>AllianceHub is starting.</source>
        <translation>AllianceHub démarre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here.</source>
        <translation>AllianceHub sait où il se trouve ; ses fichiers ne sont pas conservés ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here. To hold versions of it, give it a short name first.</source>
        <translation>AllianceHub sait où il se trouve ; ses fichiers ne sont pas conservés ici. Pour en conserver des versions, donnez-lui d’abord un nom court.</translation>
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
        <translation>Le processus d’arrière-plan d’AllianceHub s’est arrêté avant de répondre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub's background process ended unexpectedly.</source>
        <translation>Le processus d’arrière-plan d’AllianceHub s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub: {news}</source>
        <translation>AllianceHub : {news}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Allocation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Allocations</source>
        <translation>Allocations</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Also used by {actions}, which would lose them.</source>
        <translation>Déjà utilisées par {actions}, qui les perdrait.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An account appears here once a cluster has set up an allocation.</source>
        <translation>Un compte apparaît ici dès qu'un cluster a mis en place une allocation.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An administrator adds member organisations, or imports them from a CSV file.</source>
        <translation>Un administrateur ajoute les organisations membres, ou les importe depuis un fichier CSV.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>An administrator can restore the account.</source>
        <translation>Un administrateur peut rétablir le compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>An administrator of its donor or provider may.</source>
        <translation>Un administrateur de son donateur ou de son fournisseur le peut.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>An administrator of its organisation can: submit it for review.</source>
        <translation>Un administrateur de son organisation le peut : soumettez-la à l’examen.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>An administrator of the alliance can let a call grant from it.</source>
        <translation>Un administrateur de l’alliance peut laisser un appel y puiser.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>An administrator of the alliance can pledge on behalf of both.</source>
        <translation>Un administrateur de l’alliance peut promettre au nom des deux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>An administrator of the alliance can restore it.</source>
        <translation>Un administrateur de l’alliance peut la rétablir.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An allocation appears here once a credit request is granted.</source>
        <translation>Une allocation apparaît ici dès qu’une demande de crédits est accordée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>An appeal is about a request of your own that was declined.</source>
        <translation>Un recours porte sur une de vos demandes qui a été refusée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>An edit names the old and the new value of the same fields.</source>
        <translation>Une modification indique l’ancienne et la nouvelle valeur des mêmes champs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>An empty cell empties the field</source>
        <translation>Une cellule vide vide le champ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>An organisation lets others decide over its own.</source>
        <translation>Une organisation laisse d’autres décider de ce qui est à elle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Another administrator can.</source>
        <translation>Un autre administrateur le peut.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Another machine answers, or the hub is called by a name that it does not bear.</source>
        <translation>Une autre machine répond, ou le hub est appelé par un nom qu’il ne porte pas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another one, as the reason says</source>
        <translation>Une autre, comme le dit le motif</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Another rate holds from {day} already.</source>
        <translation>Un autre tarif est déjà en vigueur à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request goes on with this upload, or nothing came for too long.</source>
        <translation>Une autre requête poursuit cet envoi, ou rien n’est venu depuis trop longtemps.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request writes to this upload.</source>
        <translation>Une autre requête écrit dans cet envoi.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Another transaction was posted under the same idempotency key.</source>
        <translation>Une autre écriture a été inscrite sous la même clé d’idempotence.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Another try in {seconds} s, since the last failed. Failures in a row: {n}.</source>
        <translation>Nouvel essai dans {seconds} s, car le dernier a échoué. Échecs consécutifs : {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another value, as JSON</source>
        <translation>Une autre valeur, en JSON</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Another version has this id already.</source>
        <translation>Une autre version a déjà cet identifiant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>Another {kind} has this id already.</source>
        <translation>Un objet du type {kind} a déjà cet identifiant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Apparent</source>
        <translation>Apparent</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appeal</source>
        <translation>Recours</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approve in part</source>
        <translation>Approuver en partie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Approve it in part, with a reason.</source>
        <translation>Approuvez-la en partie, avec un motif.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>Arrow keys move it.</source>
        <translation>Les touches fléchées le déplacent.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>As it was</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As its accounting calls it. Leave it empty where access is given by hand.</source>
        <translation>Tel que sa comptabilité le nomme. À laisser vide si l’accès est donné à la main.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the cluster says it</source>
        <translation>Tel que le dit le cluster</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the hub wants it</source>
        <translation>Comme le veut le hub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>As the system says</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>As usual: {level}</source>
        <translation>Par défaut : {level}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Ask HEAD for the offset before you go on.</source>
        <translation>Demandez la position par HEAD avant de continuer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Ask HEAD for the offset, and go on from there.</source>
        <translation>Demandez la position par HEAD, et continuez de là.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>Ask again in a few seconds; what is found is kept for that.</source>
        <translation>Redemandez dans quelques secondes ; ce qui est trouvé est gardé pour cela.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for a new one instead.</source>
        <translation>Demandez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Ask for a renewal instead.</source>
        <translation>Demandez plutôt un renouvellement.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Ask for a supplement…</source>
        <translation>Demander un complément…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask for access</source>
        <translation>Demander l’accès</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Ask for access anew on the page of the dataset.</source>
        <translation>Demandez à nouveau l’accès sur la page du jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for access on the page of the dataset; its keeper decides.</source>
        <translation>Demandez l’accès sur la page du jeu de données ; ses responsables décident.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask for an update of the hub.</source>
        <translation>Demandez une mise à jour du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for bytes that it has.</source>
        <translation>Demandez des octets qu’il a.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>Ask for fewer rows.</source>
        <translation>Demandez moins de lignes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for it without If-Match, and begin from its first byte.</source>
        <translation>Demandez-le sans If-Match, à partir du premier octet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for its renewal on the page of the dataset.</source>
        <translation>Demandez sa prolongation sur la page du jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for less, or withdraw another request.</source>
        <translation>Demandez moins, ou retirez une autre demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask for less.</source>
        <translation>Demandez moins.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for one accelerator, or leave the class empty.</source>
        <translation>Demandez un seul accélérateur, ou laissez la classe vide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Ask further reviewers, or remind those who are late.</source>
        <translation>Sollicitez d’autres évaluateurs, ou relancez les retardataires.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>Ask its administrators, or remove the account from this device.</source>
        <translation>Demandez à ses administrateurs, ou retirez le compte de cet appareil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask its provider to set one.</source>
        <translation>Demandez à son fournisseur d’en fixer un.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask no longer</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>Ask one of their administrators or leads.</source>
        <translation>Demandez à l’une des personnes qui les administrent ou les dirigent.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask one of them, or ask another reviewer.</source>
        <translation>Adressez-vous à l’un d’eux, ou sollicitez un autre évaluateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Ask one of them.</source>
        <translation>Adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask reviewers</source>
        <translation>Demander des évaluations</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Ask reviewers by name, or ask members to say in their profile that they are open to reviewing.</source>
        <translation>Sollicitez des évaluateurs par leur nom, ou priez les membres d’indiquer dans leur profil qu’ils acceptent d’évaluer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask somebody else.</source>
        <translation>Sollicitez quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>Ask them for an invitation.</source>
        <translation>Demandez-leur une invitation.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask to join</source>
        <translation>Demander à participer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Ask to join projects, edit them, and discuss.</source>
        <translation>Demandez à participer à des projets, modifiez-les et discutez-en.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Ask twice.</source>
        <translation>Faites deux demandes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>Ask whoever invited you for a new link.</source>
        <translation>Demandez un nouveau lien à la personne qui vous a invité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask whoever keeps the dataset to write them.</source>
        <translation>Demandez aux responsables du jeu de données de les rédiger.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Ask whoever runs the hub or your network for the file of their certificate authority, and choose it on the network page.</source>
        <translation>Demandez à l’exploitant du hub ou de votre réseau le fichier de son autorité de certification, et choisissez-le sur la page du réseau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Ask whoever runs the hub to update it; what waits is kept until then.</source>
        <translation>Demandez à qui gère le hub de le mettre à jour ; ce qui attend est conservé d’ici là.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask whoever runs your network to allow {host}, port {port}.</source>
        <translation>Demandez à l’exploitant de votre réseau d’autoriser {host}, port {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Ask with recursive=true.</source>
        <translation>Demandez avec recursive=true.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked</source>
        <translation>Sollicité</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Asked for: {amount} credits</source>
        <translation>Demandé : {amount} crédits</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked. Each has a review to fill in, offline as well.</source>
        <translation>Demandé. Chacun a une évaluation à remplir, même hors ligne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Asking for the beginning of {path}…</source>
        <translation>Demande du début de {path}…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Asking the hub what it needs</source>
        <translation>Le hub indique ce qu’il lui faut</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Asking the hub which files differ…</source>
        <translation>On demande au hub quels fichiers diffèrent…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Asking the hub…</source>
        <translation>Interrogation du hub…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asks for it</source>
        <translation>Présente la demande</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At every sign-in</source>
        <translation>À chaque ouverture de session</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>At most {most} credits were paid for.</source>
        <translation>Au plus {most} crédits ont été payés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At most {most} credits will expire unused.</source>
        <translation>Au plus {most} crédits expireront sans être utilisés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>At most {n} bytes fit; cut it into several files.</source>
        <translation>Au plus {n} octets conviennent ; coupez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>At most {n} commands can be taken at a time.</source>
        <translation>{n} commandes au plus peuvent être reprises à la fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>At most {n} patterns say which files.</source>
        <translation>Au plus {n} motifs désignent les fichiers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>At most {n} rows can be changed at once.</source>
        <translation>{n} lignes au plus peuvent être modifiées à la fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>At most {n} rows can be copied at once.</source>
        <translation>{n} lignes au plus peuvent être copiées à la fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>At most {n} rows can be looked at at a time.</source>
        <translation>{n} lignes au plus peuvent être examinées à la fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>At most {n} values of a field can be asked for at a time.</source>
        <translation>{n} valeurs d’un champ au plus peuvent être demandées à la fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>At most {units} units for {hours} hours were asked for.</source>
        <translation>La demande porte au plus sur {units} × {hours} h.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At most, per applicant</source>
        <translation>Au plus, par demandeur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it does not run out.</source>
        <translation>À ce rythme, cela ne s’épuise pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely} (between {early} and {late}).</source>
        <translation>À ce rythme, tout est épuisé le {likely} (entre le {early} et le {late}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}, on {early} at the earliest, or not at all.</source>
        <translation>À ce rythme, tout est épuisé le {likely}, au plus tôt le {early}, ou jamais.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}.</source>
        <translation>À ce rythme, tout est épuisé le {likely}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace some is left at the end; it runs out on {early} at the earliest.</source>
        <translation>À ce rythme, il en reste à la fin ; l’épuisement serait au plus tôt le {early}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Author: {name}</source>
        <translation>Auteur : {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Background process</source>
        <translation>Processus d’arrière-plan</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Before you search</source>
        <translation>Avant de chercher</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Begin another upload with the right Upload-Length.</source>
        <translation>Commencez un autre envoi avec le bon Upload-Length.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another.</source>
        <translation>Commencez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another; what was stored is kept.</source>
        <translation>Commencez-en un autre ; ce qui a été stocké est gardé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Begin it at the top.</source>
        <translation>Faites-le commencer à la racine.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Begin it with one.</source>
        <translation>Commencez par une telle ligne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Behind a closed quotation mark something else follows than the next cell.</source>
        <translation>Après un guillemet fermant vient autre chose que la cellule suivante.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>Being fetched</source>
        <translation>Réception en cours</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being mentored</source>
        <translation>Bénéficier d’un mentorat</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being screened</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being set up</source>
        <translation>En cours de mise en place</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmark</source>
        <translation>Banc d’essai</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks</source>
        <translation>Bancs d’essai</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks &amp; evaluation</source>
        <translation>Bancs d’essai et évaluation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Best score</source>
        <translation>Meilleure note</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Beyond the licence; who uses it accepts them.</source>
        <translation>Au-delà de la licence ; qui les utilise les accepte.</translation>
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
        <translation>Biographie</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Blindness</source>
        <translation>Anonymat</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bring into the ledger</source>
        <translation>Reprendre dans le grand livre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Bring it back now</source>
        <translation>Le faire revenir maintenant</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Brought in line</source>
        <translation>Remis en conformité</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Browse what a hub shows to everybody, with no account.</source>
        <translation>Parcourez ce qu’un hub montre à tous, sans compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Burn-down</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By the rule</source>
        <translation>Selon la règle</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By which criteria requests are reviewed.</source>
        <translation>D’après quels critères les demandes sont évaluées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Byte {n} of it is no text in UTF-8.</source>
        <translation>L’octet {n} n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bytes</source>
        <translation>Octets</translation>
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
        <translation>fichier CSV tableur enregistrer télécharger</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>CSV file upload read in</source>
        <translation>fichier CSV charger téléverser lire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Cache and hub were not compared yet.</source>
        <translation>Le cache et le hub n’ont pas encore été comparés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar: {label}</source>
        <translation>Calendrier : {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Calls</source>
        <translation>Appels</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled after the last line.</source>
        <translation>Annulé après la dernière ligne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled before line {line}: {n} lines were not taken.</source>
        <translation>Annulé avant la ligne {line}. Lignes non reprises : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Cancelled: nothing behind line {line} was taken.</source>
        <translation>Annulé : rien n’a été repris après la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Cannot be taken</source>
        <translation>Ne peut être repris</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Capitals and accents do not matter: “muller” finds Müller.</source>
        <translation>Majuscules et accents n’importent pas : « muller » trouve Müller.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Cell {n} is not stored in the same way as the rest of the file.</source>
        <translation>La cellule {n} n’est pas enregistrée de la même façon que le reste du fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Change a saved search</source>
        <translation>Modifier une recherche enregistrée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Change that one instead.</source>
        <translation>Modifiez plutôt celle-là.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>Change that, or make a further one of it.</source>
        <translation>Modifiez celle-ci, ou créez-en une suivante.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Change the keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Change the role instead.</source>
        <translation>Modifiez plutôt le rôle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Change the role or the dates of that membership instead.</source>
        <translation>Modifiez plutôt le rôle ou les dates de cette adhésion.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Change {n} rows</source>
        <comment>Change {n} row</comment>
        <translation>
            <numerusform>Modifier {n} ligne</numerusform>
            <numerusform>Modifier {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Change, delete, copy or export them by the buttons above the list.</source>
        <translation>Modifiez-les, supprimez-les, copiez-les ou exportez-les par les boutons au-dessus de la liste.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Changed by {who}, {when}</source>
        <translation>Modifié par {who}, {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Changed the password</source>
        <translation>A changé le mot de passe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when}</source>
        <translation>Modifié : {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when} by {who}</source>
        <translation>Modifié : {when}, par {who}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Changed. It waits to be sent.</source>
        <translation>Modifié. En attente d’envoi.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes of yours that the hub refused: {n}.</source>
        <translation>Modifications refusées par le hub : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Changes of yours that were not sent yet and would be lost: {n}.</source>
        <translation>Modifications pas encore envoyées, qui seraient perdues : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes that wait: {n}.</source>
        <translation>Modifications en attente : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Chart. Arrow keys read it.</source>
        <translation>Graphique. Se lit avec les flèches.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check address and port. If they are right, tell whoever runs the hub.</source>
        <translation>Vérifiez l’adresse et le port. S’ils sont justes, prévenez l’exploitant du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check it again before it is imported.</source>
        <translation>Vérifiez-le à nouveau avant l’import.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Check its address, and that it runs and lets this hub in.</source>
        <translation>Vérifiez son adresse, qu’elle fonctionne et qu’elle laisse entrer ce hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Check of {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Check the address, and the access token.</source>
        <translation>Vérifiez l’adresse et le jeton d’accès.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address. In a guest network, open a browser first: it may ask for a sign-in.</source>
        <translation>Vérifiez l’adresse. Sur un réseau invité, ouvrez d’abord un navigateur : une connexion est peut-être demandée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Check the address; /openapi.json lists what there is.</source>
        <translation>Vérifiez l’adresse ; /openapi.json énumère ce qu’il y a.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address; whoever runs the hub can tell it.</source>
        <translation>Vérifiez l’adresse ; l’exploitant du hub peut vous la donner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>Check the file again.</source>
        <translation>Vérifiez à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check the path and who may read it.</source>
        <translation>Vérifiez le chemin et qui a le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the port in the address. If it is right, tell whoever runs the hub.</source>
        <translation>Vérifiez le port dans l’adresse. S’il est juste, prévenez l’exploitant du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the port. A firewall or virus scanner may stand in between; whoever runs your network knows.</source>
        <translation>Vérifiez le port. Un pare-feu ou un antivirus peut s’interposer ; l’exploitant de votre réseau le sait.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the proxy's address and port.</source>
        <translation>Vérifiez l’adresse et le port du serveur mandataire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the proxy's address and port; whoever runs your network knows them.</source>
        <translation>Vérifiez l’adresse et le port du serveur mandataire ; l’exploitant de votre réseau les connaît.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the spelling. Some hubs are known only inside their own network.</source>
        <translation>Vérifiez l’orthographe. Certains hubs ne sont connus que dans leur propre réseau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose a column with their id, short name or title.</source>
        <translation>Choisissez une colonne avec leur identifiant, leur nom court ou leur titre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a field for at least one column.</source>
        <translation>Choisissez un champ pour au moins une colonne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a file or a folder, or drop it here.</source>
        <translation>Choisissez un fichier ou un dossier, ou déposez-le ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose a file that begins with -----BEGIN CERTIFICATE-----; whoever runs your network has it.</source>
        <translation>Choisissez un fichier qui commence par -----BEGIN CERTIFICATE----- ; l’exploitant de votre réseau en dispose.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose a folder that is not there yet.</source>
        <translation>Choisissez un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder with the files, or a Croissant file, a dataset card or a Kaggle description; or drop it here.</source>
        <translation>Choisissez un dossier contenant les fichiers, ou un fichier Croissant, une fiche de jeu de données ou une description Kaggle ; ou déposez-le ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Choose a hub or sign in</source>
        <translation>Choisir un hub ou se connecter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Choose a later day.</source>
        <translation>Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Choose a later day; what began stays as it was.</source>
        <translation>Choisissez un jour plus tardif ; ce qui a commencé reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Choose a licence that is as strict, or say in the draft why this is allowed.</source>
        <translation>Choisissez une licence aussi stricte, ou dites dans le brouillon pourquoi c’est permis.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Choose a licence…</source>
        <translation>Choisir une licence…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Choose a pool that is open now.</source>
        <translation>Choisissez une réserve ouverte en ce moment.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Choose a row to read it here.</source>
        <translation>Choisissez une ligne pour la lire ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose above what they are to become, then press Continue.</source>
        <translation>Choisissez ci-dessus ce qu’elles deviennent, puis appuyez sur Continuer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>Choose an accelerator to see it.</source>
        <translation>Choisissez un accélérateur pour le voir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Choose an address of this machine and a port above 1023.</source>
        <translation>Choisissez une adresse de cette machine et un port supérieur à 1023.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Choose an address of this machine and a port that is free.</source>
        <translation>Choisissez une adresse de cette machine et un port libre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose an open one, if you may.</source>
        <translation>Choisissez-en une ouverte, si vous le pouvez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Choose another accelerator, or leave that data out.</source>
        <translation>Choisissez un autre accélérateur, ou renoncez à ces données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose another folder, or remove that one if nobody needs it.</source>
        <translation>Choisissez un autre dossier, ou supprimez celui-ci si personne n’en a besoin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>Choose another place, or look whether the disk is full.</source>
        <translation>Choisissez un autre endroit, ou vérifiez si le disque est plein.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Choose another short name.</source>
        <translation>Choisissez un autre nom court.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Choose another version.</source>
        <translation>Choisissez une autre version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>Choose another, or edit the one that has it.</source>
        <translation>Choisissez-en un autre, ou modifiez l’objet qui l’a déjà.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Choose another.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Choose in the inbox which value is right; both are kept until then.</source>
        <translation>Choisissez dans la boîte de réception la bonne valeur ; les deux sont gardées d’ici là.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Choose one of its own.</source>
        <translation>Choisissez-en une qui lui appartient.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose one of the three.</source>
        <translation>Choisissez l’un des trois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose one that is as strict, or give the reason why it is allowed.</source>
        <translation>Choisissez-en une aussi stricte, ou donnez la raison pour laquelle elle est permise.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that is, or none.</source>
        <translation>Choisissez-en un qui est ouvert, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that runs.</source>
        <translation>Choisissez-en une en cours.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one.</source>
        <translation>Choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose that request.</source>
        <translation>Choisissez cette demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Choose the file again on the network page.</source>
        <translation>Choisissez de nouveau le fichier sur la page du réseau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Choose the file of certificates</source>
        <translation>Choisir le fichier de certificats</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Choose the folder that holds the files of the version.</source>
        <translation>Choisissez le dossier qui contient les fichiers de la version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Choose the keys of an action to change them.</source>
        <translation>Choisissez les touches d’une action pour les modifier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/choice_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/number_field.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Chosen rows</source>
        <translation>Lignes choisies</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Cipher</source>
        <translation>Chiffrement utilisé</translation>
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
        <translation>Citer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/clear_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Click for sync activity.</source>
        <translation>Cliquez pour voir l’activité de synchronisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Click its icon to open the window again.</source>
        <translation>Cliquez sur son icône pour rouvrir la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Clock</source>
        <translation>Horloge</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Close all windows, wait for the engine to end, and try again.</source>
        <translation>Fermez toutes les fenêtres, attendez l’arrêt du moteur, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Close all windows; the engine then starts anew.</source>
        <translation>Fermez toutes les fenêtres ; le moteur redémarre ensuite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Close or go back</source>
        <translation>Fermer ou revenir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/tip.py"/>
        <source>Close this tip</source>
        <translation>Fermer cette astuce</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Close with a recommendation</source>
        <translation>Clore avec une recommandation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/toast.py"/>
        <source>Close: {text}</source>
        <translation>Fermer : {text}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the allocation.</source>
        <translation>Fermé. Ce qui restait est revenu à l’allocation.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the pool.</source>
        <translation>Fermée. Le reste est revenu à la réserve.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. Whoever decides reads what the panel recommends.</source>
        <translation>Clos. Qui décide lit ce que le comité recommande.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closes on</source>
        <translation>Ferme le</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closing the window leaves AllianceHub in the tray, where the desktop has one.</source>
        <translation>À la fermeture de la fenêtre, AllianceHub reste dans la zone de notification, si le bureau en a une.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Collaboration</source>
        <translation>Collaboration</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Collecting</source>
        <translation>Collecte en cours</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Colours as the &amp;system</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Columns are parted by</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Columns are parted by a comma, a semicolon or a tab.</source>
        <translation>Les colonnes sont séparées par une virgule, un point-virgule ou une tabulation.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Columns of an exported CSV file are parted by</source>
        <translation>Séparateur de colonnes des fichiers CSV exportés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Columns of {kinds}</source>
        <translation>Colonnes : {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Come back on that day.</source>
        <translation>Revenez ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Comes back {when}</source>
        <translation>Revient {when}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/seed.py"/>
        <source>Command {number} ({name}): {why}</source>
        <translation>Commande {number} ({name}) : {why}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comments to the applicant</source>
        <translation>Commentaires à l’intention du demandeur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Compare two {kinds}</source>
        <translation>Comparer deux objets : {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare with the hub by sums, and fetch what differs</source>
        <translation>Comparer avec le hub par sommes de contrôle et récupérer ce qui diffère</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>Compute &amp;report…</source>
        <translation>&amp;Rapport de calcul…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Compute report</source>
        <translation>Rapport de calcul</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Compute the hashes</source>
        <translation>Calculer les empreintes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Computing hashes</source>
        <translation>Calcul des empreintes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflicts of interest</source>
        <translation>Conflits d’intérêts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts that wait for you: {n}.</source>
        <translation>Conflits qui vous attendent : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>Connect to the hub, then try again.</source>
        <translation>Connectez-vous au hub, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Connect to the hub: it unlocks with the next sync. What you wrote is kept.</source>
        <translation>Connectez-vous au hub : tout se déverrouille à la prochaine synchronisation. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connected to {host}, port {port}.</source>
        <translation>Connexion établie avec {host}, port {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connection</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector report</source>
        <translation>Rapport de connecteur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector reports</source>
        <translation>Rapports de connecteurs</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Contents kept so that they need not be downloaded again</source>
        <translation>Contenus conservés pour ne pas avoir à les télécharger de nouveau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;title</source>
        <translation>Copier le &amp;titre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Copy hashes</source>
        <translation>Copier les empreintes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy the link for {name}</source>
        <translation>Copier le lien pour {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy the new token</source>
        <translation>Copier le nouveau jeton</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Copy the whole link, with everything behind the #.</source>
        <translation>Copiez tout le lien, avec tout ce qui suit le #.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>Copy what you need from here, then keep theirs.</source>
        <translation>Copiez d’ici ce dont vous avez besoin, puis gardez l’autre version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copy {text}</source>
        <translation>Copier {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy “{name}” now: it is shown this once, since the hub keeps no more than its hash.</source>
        <translation>Copiez « {name} » maintenant : il n’est affiché que cette fois, car le hub n’en garde que l’empreinte.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Core</source>
        <translation>Central</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Correct it in the file.</source>
        <translation>Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the cell.</source>
        <translation>Corrigez la cellule.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the line in the file.</source>
        <translation>Corrigez la ligne dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Could be better</source>
        <translation>À améliorer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count in the inbox</source>
        <translation>Compter seulement</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count the files</source>
        <translation>Compter les fichiers</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Crashes</source>
        <translation>Plantages</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Crashes…</source>
        <translation>Plantages…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator's page</source>
        <translation>Page du créateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit request</source>
        <translation>Demande de crédits</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credit request: {title}</source>
        <translation>Demande de crédits : {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit requests</source>
        <translation>Demandes de crédits</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Credit statement</source>
        <translation>Relevé de crédits</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits missing</source>
        <translation>Crédits manquants</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Credits more</source>
        <translation>Crédits en plus</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credits of one pool can be transferred only within it.</source>
        <translation>Les crédits d’une réserve ne se transfèrent qu’à l’intérieur de celle-ci.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits per unit and hour</source>
        <translation>Crédits par unité et par heure</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits to transfer</source>
        <translation>Crédits à transférer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used</source>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used, {span}</source>
        <translation>Crédits utilisés, {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Credits were granted out of this pool, so it stays.</source>
        <translation>Des crédits ont été octroyés sur cette réserve, elle reste donc.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criterion</source>
        <translation>Critère</translation>
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
        <translation>Ctrl+Return (Entrée) envoie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data it holds</source>
        <translation>Données contenues</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data policy</source>
        <translation>Règles sur les données</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data that is processed</source>
        <translation>Données traitées</translation>
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
        <translation>Jeu de données</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>Dataset card (README.md)</source>
        <translation>Fiche du jeu de données (README.md)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset version</source>
        <translation>Version du jeu de données</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset versions</source>
        <translation>Versions de jeux de données</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets used</source>
        <translation>Jeux de données utilisés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Dates begin with</source>
        <translation>Les dates commencent par</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days of grace</source>
        <translation>Jours de grâce</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days offline</source>
        <translation>Jours hors ligne</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days until one may ask again</source>
        <translation>Jours avant de pouvoir redemander</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided</source>
        <translation>Tranchée le</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided by</source>
        <translation>Tranchée par</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided. Its author is told.</source>
        <translation>Décision prise. L’auteur de la demande en est informé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Deciding for {organisation} ends on {day}.</source>
        <translation>La délégation de décision pour {organisation} se termine le {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Decimals stand behind</source>
        <translation>Les décimales suivent</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Decimals stand behind a point or a comma.</source>
        <translation>Les décimales se placent après un point ou une virgule.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions on credit requests are listed here, with their reasons.</source>
        <translation>Les décisions sur les demandes de crédits figurent ici, avec leurs motifs.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare a conflict of interest</source>
        <translation>Déclarer un conflit d’intérêts</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare once for all of whom you can be no judge; it is looked at before you are asked.</source>
        <translation>Déclarez une fois pour toutes qui vous ne pouvez pas juger ; on le vérifie avant de vous solliciter.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared.</source>
        <translation>Déclaré.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>Decline it and say so; its author can ask again.</source>
        <translation>Refusez-la en le disant ; son auteur peut redemander.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline the offer</source>
        <translation>Décliner l’offre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined request</source>
        <translation>Demande refusée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined. Nothing was granted.</source>
        <translation>Déclinée. Rien n’a été accordé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegations</source>
        <translation>Délégations</translation>
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
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Delete it all the same</source>
        <translation>Le supprimer quand même</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Delete those {kinds} first.</source>
        <translation>Supprimez d’abord ces éléments : {kinds}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>Delete what is not needed of them, or make a new one and withdraw this.</source>
        <translation>Supprimez ce qui n’est pas nécessaire, ou créez-en un nouveau et retirez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Delete {kind}</source>
        <translation>Supprimer : {kind}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Delete {n} rows?</source>
        <comment>Delete {n} row?</comment>
        <translation>
            <numerusform>Supprimer {n} ligne ?</numerusform>
            <numerusform>Supprimer {n} lignes ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Delete “{title}”?</source>
        <translation>Supprimer « {title} » ?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Delivered is what was granted to allocations; what came back from them is not. Used is what their jobs took. Of a span of days the hub is asked: jobs count by the day on which they ended.</source>
        <translation>Fourni désigne ce qui a été accordé aux allocations, hors ce qui en est revenu. Utilisé désigne ce que leurs tâches ont consommé. Pour une période, le hub est interrogé : les tâches comptent au jour où elles se sont terminées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered, not used yet</source>
        <translation>Fourni, pas encore utilisé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecate</source>
        <translation>Marquer comme obsolète</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated.</source>
        <translation>Marquée comme obsolète.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from datasets</source>
        <translation>Dérivée de jeux de données</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from versions</source>
        <translation>Dérivée de versions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Describable</source>
        <translation>Descriptible</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rule</source>
        <translation>Règle pour les appareils</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rules</source>
        <translation>Règles pour les appareils</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Differs</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Discard drafts that are not needed, or make another dataset.</source>
        <translation>Abandonnez les brouillons inutiles ou créez un autre jeu de données.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discarded.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/banner.py"/>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Divider of files and preview</source>
        <translation>Séparateur entre les fichiers et l’aperçu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Divider of list and details</source>
        <translation>Séparateur entre la liste et les détails</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Do it again, or dismiss it.</source>
        <translation>Recommencez, ou ignorez-la.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Do it in several parts.</source>
        <translation>Procédez en plusieurs fois.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Does it hold personal data?…</source>
        <translation>Contient-il des données personnelles ?…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Done: renewed, or asked for.</source>
        <translation>Fait : prolongé ou demandé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Double blind: reviewers do not learn who asks either</source>
        <translation>Double aveugle : les évaluateurs non plus ne savent pas qui demande</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download at most (kB a second, 0 for no limit)</source>
        <translation>Téléchargement maximal (ko par seconde, 0 sans limite)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Download files with at most</source>
        <translation>Télécharger les fichiers à au plus</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download into which folder?</source>
        <translation>Télécharger dans quel dossier ?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Download of {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download or upload files on the page of a version of a dataset.</source>
        <translation>Téléchargez ou envoyez des fichiers sur la page d’une version d’un jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Download them; where they have terms, sign those first.</source>
        <translation>Téléchargez-les ; s’ils ont des conditions, signez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Downloaded: {name}</source>
        <translation>Téléchargé : {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Downloading to {folder}.</source>
        <translation>Téléchargement vers {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a request for accelerator time; you see the cost while you write.</source>
        <translation>Rédigez une demande de temps d’accélérateur ; le coût s’affiche pendant la saisie.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a version</source>
        <translation>Préparer une version</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Draft a version…</source>
        <translation>Rédiger une version…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Draft another version.</source>
        <translation>Préparez une autre version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft discarded.</source>
        <translation>Brouillon abandonné.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft kept</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft not kept</source>
        <translation>Brouillon non conservé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Draft&amp;s…</source>
        <translation>&amp;Brouillons…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drafted.</source>
        <translation>Brouillon créé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drift</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Dropped</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>E-mail or handle</source>
        <translation>Adresse électronique ou nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Each accelerator has a rate from the day on which it is offered.</source>
        <translation>Chaque accélérateur a un tarif dès le jour où il est offert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Each account on a machine is a device of its own; sign in again.</source>
        <translation>Chaque compte sur une machine est un appareil à part ; reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Each grant to an allocation appears here.</source>
        <translation>Chaque octroi à une allocation apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Each grant, each job and each refund will stand here.</source>
        <translation>Chaque octroi, chaque tâche et chaque remboursement figurera ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Each has a cache of its own on this computer.</source>
        <translation>Chacun a son propre cache sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Each takes effect at once.</source>
        <translation>Chaque changement prend effet aussitôt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Earlier changes</source>
        <translation>Modifications antérieures</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Edit it as it is now; its history shows each value.</source>
        <translation>Modifiez-le tel qu’il est maintenant ; son historique montre chaque valeur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Edit the draft and choose one, such as CC-BY-4.0.</source>
        <translation>Modifiez le brouillon et choisissez-en une, par exemple CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind}</source>
        <translation>Modifier : {kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind} ({fields})</source>
        <translation>Modifier : {kind} ({fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Edit “{title}”</source>
        <translation>Modifier « {title} »</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition before</source>
        <translation>Édition précédente</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resource</source>
        <translation>Ressource pédagogique</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resources</source>
        <translation>Ressources pédagogiques</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Empty the cell to make a new one, or sync and check again.</source>
        <translation>Videz la cellule pour créer un nouvel objet, ou synchronisez et vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Encrypt what is kept on this device</source>
        <translation>Chiffrer ce qui est conservé sur cet appareil</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>End or delete some first.</source>
        <translation>Terminez-en ou supprimez-en d’abord.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>End the reviews</source>
        <translation>Terminer les évaluations</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorse</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed</source>
        <translation>Appuyée le</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed by</source>
        <translation>Appuyée par</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed. It goes on to those who decide.</source>
        <translation>Appuyée. Elle passe à ceux qui décident.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Ends after (days)</source>
        <translation>Expire après (jours)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Ends {when}</source>
        <translation>Fin : {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>Enter a hub's address to look around, sign in, or take up an invitation.</source>
        <translation>Saisissez l’adresse d’un hub pour le visiter, vous connecter, ou accepter une invitation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter an HTTP proxy on the network page, or choose to go without one.</source>
        <translation>Saisissez un serveur mandataire HTTP sur la page du réseau, ou choisissez de vous en passer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter its host and port, such as proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>Saisissez son hôte et son port, par exemple proxy.example.org:3128 ; l’exploitant de votre réseau les connaît.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the address of a hub.</source>
        <translation>Saisissez l’adresse d’un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the user, too, or leave the password empty.</source>
        <translation>Saisissez aussi l’utilisateur, ou laissez le mot de passe vide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter user and password in their own lines; it goes to the keyring.</source>
        <translation>Saisissez l’utilisateur et le mot de passe dans leurs propres lignes ; le mot de passe va dans le trousseau de clés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Enter user and password of the proxy; whoever runs your network knows them.</source>
        <translation>Saisissez l’utilisateur et le mot de passe du serveur mandataire ; l’exploitant de votre réseau les connaît.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Escalate</source>
        <translation>Signaler le retard</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Every account was taken up. Add members, and invite them then.</source>
        <translation>Tous les comptes ont été activés. Ajoutez des membres, puis invitez-les.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expired unused</source>
        <translation>Expiré sans être utilisé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export controlled</source>
        <translation>Soumis au contrôle des exportations</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Export of {file}</source>
        <translation>Export de {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Export of {kinds}</source>
        <translation>Export : {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Export {kinds}</source>
        <translation>Exporter : {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Extension</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Fails</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Fetching: {state}</source>
        <translation>Réception : {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Fields of both</source>
        <translation>Champs des deux</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figure of a grant</source>
        <translation>Chiffre d’une attribution</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figures of grants</source>
        <translation>Chiffres d’attributions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>File of further certificates to trust (PEM)</source>
        <translation>Fichier de certificats supplémentaires à accepter (PEM)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>File or record set</source>
        <translation>Fichier ou ensemble d’enregistrements</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>Files by now: {n}; bytes in all: {size}.</source>
        <translation>Fichiers à ce jour : {n} ; octets en tout : {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>Files like this can run a program when they are opened, so none is shown.</source>
        <translation>De tels fichiers peuvent exécuter un programme à l’ouverture, aucun n’est donc affiché.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Files of the bundle</source>
        <translation>Fichiers de l’archive</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files of the draft that the folder lacks leave it. What the hub has already is not sent again.</source>
        <translation>Les fichiers du brouillon absents du dossier en sont retirés. Ce que le hub possède déjà n’est pas renvoyé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Files of “{title}”</source>
        <translation>Fichiers de « {title} »</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Files sent: {n}; bytes in all: {size}.</source>
        <translation>Fichiers envoyés : {n} ; octets en tout : {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files that cannot go along</source>
        <translation>Fichiers qui ne peuvent pas être envoyés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Fill it in.</source>
        <translation>Remplissez-le.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>Fill them in first.</source>
        <translation>Remplissez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Financial</source>
        <translation>Financier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Find an&amp;ything or do anything…</source>
        <translation>To&amp;ut trouver ou faire…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Find anything or do anything</source>
        <translation>Tout trouver ou faire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>First cells</source>
        <translation>Premières cellules</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First files</source>
        <translation>Premiers fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First lines</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First published</source>
        <translation>Première publication</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First rows</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>First sync</source>
        <translation>Première synchronisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>First sync {percent} %</source>
        <translation>Première synchronisation {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First {rows}</source>
        <translation>Au début : {rows}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Focus area</source>
        <translation>Axe de travail</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For how long an allocation runs on after its end.</source>
        <translation>Combien de temps une allocation continue après sa fin.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For jobs that failed through no fault of their owner.</source>
        <translation>Pour les tâches qui ont échoué sans faute de leur propriétaire.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the files of its datasets; 0 for what the hub gives everybody.</source>
        <translation>Pour les fichiers de ses jeux de données ; 0 pour ce que le hub accorde à tous.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the organisation</source>
        <translation>Pour l’organisation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the project</source>
        <translation>Pour le projet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>For {name}, {organisation}.</source>
        <translation>Pour {name}, {organisation}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Forbidden data</source>
        <translation>Données interdites</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Forget on this computer</source>
        <translation>Oublier sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Former</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Forms and lists</source>
        <translation>Formulaires et listes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Found not to be so</source>
        <translation>Jugé inexact</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Foundation models</source>
        <translation>Modèles de fondation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Free some space and resume the transfer; it goes on where it was.</source>
        <translation>Libérez de l’espace et reprenez le transfert ; il continue là où il en était.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Free some space and try again; what was kept before is still there.</source>
        <translation>Libérez de la place et réessayez ; ce qui était enregistré est toujours là.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Free some space, see Storage, and resume the transfer.</source>
        <translation>Libérez de l’espace, voyez Stockage, puis reprenez le transfert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free “{what}”?</source>
        <translation>Libérer « {what} » ?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>From 1, the worst, to the best score of the rubric; 0 is not scored yet.</source>
        <translation>De 1, la pire, à la meilleure note de la grille ; 0 signifie pas encore noté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From a day to a day</source>
        <translation>D’un jour à un autre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further certificates</source>
        <translation>Certificats supplémentaires</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Give an object with “properties” of the types {types}.</source>
        <translation>Donnez un objet avec des « properties » des types {types}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Give another in a column “handle”.</source>
        <translation>Donnez-en un autre dans une colonne « handle ».</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back what came late</source>
        <translation>Rendre ce qui est arrivé tard</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Give host and port, as 127.0.0.1:9464.</source>
        <translation>Indiquez l’hôte et le port, par exemple 127.0.0.1:9464.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Give it 1 or more.</source>
        <translation>Donnez-lui 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Give it a short name of its own.</source>
        <translation>Donnez-lui un nom court à lui.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for a supplement.</source>
        <translation>Donnez-lui une limite de temps plus courte, ou demandez un complément.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for more from the allocation.</source>
        <translation>Donnez-lui une limite de temps plus courte, ou demandez davantage sur l’allocation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>Give it as s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes or no.</source>
        <translation>Donnez-le sous la forme s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes ou no.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Give it back to your user.</source>
        <translation>Rendez-le à votre utilisateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Give the address of a PostgreSQL database, as postgresql://host/name, or none.</source>
        <translation>Donnez l’adresse d’une base de données PostgreSQL, sous la forme postgresql://host/name, ou aucune.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Give the dataset a short name, and it can be had by the tools of others.</source>
        <translation>Donnez un nom court au jeu de données, et les outils d’autrui pourront l’obtenir.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give the review</source>
        <translation>Remettre l’évaluation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given</source>
        <translation>Remise</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given at</source>
        <translation>Remise le</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given back. Its author is told why.</source>
        <translation>Rendue. Son auteur en apprend la raison.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given. Thank you.</source>
        <translation>Remise. Merci.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Go directly to</source>
        <translation>Connexion directe à</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Go on once it has ended, from the offset that HEAD tells.</source>
        <translation>Continuez une fois qu’elle est finie, à la position que HEAD indique.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Go on with that one; it is among your requests.</source>
        <translation>Poursuivez avec celle-ci ; elle figure parmi vos demandes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Good</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Good to see you, {name}</source>
        <translation>Ravis de vous revoir, {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Government</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>Grade: {grade}</source>
        <translation>Niveau : {grade}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant</source>
        <translation>Octroi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Grant a new one.</source>
        <translation>Octroyez-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant a part</source>
        <translation>Accorder une partie</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant access</source>
        <translation>Accorder l’accès</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Grant less, or ask a donor to pledge more.</source>
        <translation>Accordez moins, ou demandez à un donateur de promettre plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Grant that or less.</source>
        <translation>Accordez cela ou moins.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant what is asked</source>
        <translation>Accorder ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted by line</source>
        <translation>Accordé par ligne</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted to</source>
        <translation>Accordé à</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted. Whom it concerns is told.</source>
        <translation>Accordé. Les personnes concernées en sont informées.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grants</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Groups of notices</source>
        <translation>Groupes d’avis</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Guessed from a name that is alike; look at it.</source>
        <translation>Deviné d’après un nom semblable ; vérifiez-le.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Guest</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Guests can look around but not change anything.</source>
        <translation>Les visiteurs peuvent tout regarder mais rien modifier.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Guidance for reviewers</source>
        <translation>Consignes pour les évaluateurs</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Handle</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hardware accelerators</source>
        <translation>Accélérateurs matériels</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Hashes</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>Have it computed from the file.</source>
        <translation>Faites-la calculer à partir du fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Have it returned first, or draft another version.</source>
        <translation>Faites-la d’abord rendre, ou préparez une autre version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>Have it returned where it is in review, or draft another version.</source>
        <translation>Faites-la renvoyer si elle est en relecture, ou préparez une autre version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Have them read from the files.</source>
        <translation>Faites-les lire dans les fichiers.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Health data</source>
        <translation>Données de santé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Hear of it</source>
        <translation>Soyez au courant</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Held</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Held until the background process ends: there is no keyring</source>
        <translation>Gardé jusqu’à l’arrêt du processus d’arrière-plan : il n’y a pas de trousseau de clés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Here, and fetched again</source>
        <translation>Présent, et récupéré à nouveau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Hi&amp;gh contrast</source>
        <translation>Contraste él&amp;evé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Highest</source>
        <translation>La plus haute</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>History of “{title}”</source>
        <translation>Historique de « {title} »</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hold</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Homepage</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hosts to go to directly</source>
        <translation>Hôtes à joindre directement</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hours per unit</source>
        <translation>Heures par unité</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>How AllianceHub gets to its hubs. Certificates are checked against those that the operating system trusts.</source>
        <translation>Comment AllianceHub joint ses hubs. Les certificats sont comparés à ceux que le système d’exploitation accepte.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How far below zero each may go.</source>
        <translation>Jusqu’où chacune peut descendre sous zéro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>How fast files may be moved…</source>
        <translation>À quelle vitesse les fichiers peuvent être transférés…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>How grave</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How loud</source>
        <translation>Niveau de notification</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>How loud its notices are</source>
        <translation>Le niveau de ses notifications</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>How sync stands</source>
        <translation>État de la synchronisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>How sync stands…</source>
        <translation>État de la synchronisation…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>Hub and app are of different versions: update the older one, and send it again.</source>
        <translation>Le hub et l’application sont de versions différentes : mettez à jour le plus ancien, puis renvoyez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app know different columns, so nothing can be compared until the older one is updated.</source>
        <translation>Le hub et l’application connaissent des colonnes différentes ; rien ne peut être comparé avant la mise à jour du plus ancien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app must be brought to versions that understand each other.</source>
        <translation>Le hub et l’application doivent être mis à des versions qui se comprennent.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hub to try</source>
        <translation>Hub à essayer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I accept the terms of the call and of the datasets</source>
        <translation>J’accepte les conditions de l’appel et des jeux de données</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read the terms and accept them</source>
        <translation>J’ai lu les conditions et je les accepte</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read these terms and accept them</source>
        <translation>J’ai lu ces conditions et je les accepte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>I have what I need</source>
        <translation>J’ai ce qu’il me faut</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I withdraw what I declared</source>
        <translation>Je retire ma déclaration</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>If AllianceHub ends unexpectedly, what is known of it is found here.</source>
        <translation>Si AllianceHub s’arrête de façon inattendue, ce qu’on en sait se trouve ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>If a job cannot begin or ended early, the reason stands here.</source>
        <translation>Si une tâche ne peut pas commencer ou s’est arrêtée trop tôt, la raison figure ici.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If a job of yours cannot begin or ended early, the reason stands here.</source>
        <translation>Si une de vos tâches ne peut pas commencer ou s'est terminée trop tôt, la raison figure ici.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If files are on their way</source>
        <translation>Si des fichiers sont en cours de transfert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Import members…</source>
        <translation>Importer des membres…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Import of {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import of {kinds} from {file}</source>
        <translation>Import de {file} : {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import these lines again.</source>
        <translation>Importez de nouveau ces lignes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import {n} rows</source>
        <comment>Import {n} row</comment>
        <translation>
            <numerusform>Importer {n} ligne</numerusform>
            <numerusform>Importer {n} lignes</numerusform>
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
        <translation>Importé : {new} nouveautés, {changed} modifications.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>In credits: hours of the reference accelerator. Added up from what you may see.</source>
        <translation>En crédits : heures de l’accélérateur de référence. Additionné à partir de ce que vous pouvez voir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>In credits; up to six decimals.</source>
        <translation>En crédits ; six décimales au plus.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>In line {n} a quotation mark does not fit.</source>
        <translation>À la ligne {n}, un guillemet ne convient pas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In review</source>
        <translation>En évaluation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>In step with the hub</source>
        <translation>À la même heure que le hub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In sub-wallets</source>
        <translation>Dans les sous-comptes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_list.py"/>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>In {share} % of cases what happens lies within the range, as long as habits stay.</source>
        <translation>Dans {share} % des cas, ce qui arrive se situe dans la fourchette, tant que les habitudes restent.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increment</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increments</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Incubating</source>
        <translation>En incubation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Information and worse</source>
        <translation>Informations et plus grave</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Install gnome-keyring or KWallet, and sign in to the desktop again.</source>
        <translation>Installez gnome-keyring ou KWallet, et reconnectez-vous au bureau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Install it with: pip install 'alliancehub[server,observability]'</source>
        <translation>Installez-le avec : pip install 'alliancehub[server,observability]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Install it with: pip install 'alliancehub[server,postgres]'</source>
        <translation>Installez-le avec : pip install 'alliancehub[server,postgres]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>Install it with: pip install 'alliancehub[server,s3]'</source>
        <translation>Installez-le avec : pip install 'alliancehub[server,s3]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation>Installez cette version ou une plus récente ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Install the app from its package, or add the Python package sqlcipher3.</source>
        <translation>Installez l’application depuis son paquet, ou ajoutez le paquet Python sqlcipher3.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Invitation link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invite a member, or import members from a CSV file.</source>
        <translation>Invitez un membre, ou importez des membres depuis un fichier CSV.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of a donor of the pool</source>
        <translation>Appartient à un donateur de la réserve</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of the same organisation</source>
        <translation>Appartient à la même organisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It answers {status} {words}.</source>
        <translation>Réponse : {status} {words}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>It asks for access until {day}, which has passed.</source>
        <translation>Elle demande l’accès jusqu’au {day}, qui est passé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It asks for more than one job may have there</source>
        <translation>Elle demande plus que ce qu'une tâche peut avoir là-bas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It asks for nothing yet.</source>
        <translation>Elle ne demande encore rien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It begins in the future: {value}.</source>
        <translation>Cela commence dans le futur : {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>It begins with the mean of the votes that count as an amount ({n}): {amount} of {asked} credits.</source>
        <translation>Le formulaire commence par la moyenne des votes qui comptent comme un montant ({n}) : {amount} crédits sur {asked}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>It belongs to another organisation.</source>
        <translation>Cela appartient à une autre organisation.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It can still be downloaded, with a warning.</source>
        <translation>Elle peut encore être téléchargée, avec un avertissement.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>It cannot be derived from itself.</source>
        <translation>Elle ne peut pas dériver d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>It carries a name or a password before the host: {host}.</source>
        <translation>Elle contient un nom ou un mot de passe avant l’hôte : {host}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>It comes back at that time, unread.</source>
        <translation>L’avis revient à ce moment-là, non lu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It costs more credits than can be counted.</source>
        <translation>Elle coûte plus de crédits qu’on ne peut en compter.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It could not be reached</source>
        <translation>Il était injoignable</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/undo.py"/>
        <source>It depends on a change that you took back: {title}.</source>
        <translation>Cela dépend d’une modification que vous avez annulée : {title}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It describes no dataset: it is no object of the type “sc:Dataset”.</source>
        <translation>Il ne décrit aucun jeu de données : ce n’est pas un objet de type « sc:Dataset ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>It did not answer in time.</source>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It does not fit what the hub has now, so it is not shown; the hub decides.</source>
        <translation>Cela ne s’accorde pas avec ce que le hub a maintenant et n’est donc pas affiché ; le hub décide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say how many credits.</source>
        <translation>Elle n’indique pas combien de crédits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say to which other allocation.</source>
        <translation>Elle n’indique pas vers quelle autre allocation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say which allocation it is about.</source>
        <translation>Elle n’indique pas de quelle allocation il s’agit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends before it begins.</source>
        <translation>Cela finit avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends in the future: {value}.</source>
        <translation>Cela finit dans le futur : {value}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It goes on</source>
        <translation>Elle continue</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has a byte 0 in it.</source>
        <translation>Il s'y trouve un octet 0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>It has more files than a version may.</source>
        <translation>Elle a plus de fichiers qu’une version ne peut en avoir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>It has no SHA-256 to know its bytes by.</source>
        <translation>Il n’a pas de SHA-256 auquel reconnaître ses octets.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no files.</source>
        <translation>Il n’a pas de fichiers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no licence, so nobody may use it.</source>
        <translation>Il n’a pas de licence : personne ne peut donc l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no owner, so no organisation would see it.</source>
        <translation>Il n’a pas de propriétaire, donc aucune organisation ne le verrait.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no project, so nobody would see it.</source>
        <translation>Il n’a pas de projet, donc personne ne le verrait.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>It has too many pixels to be shown here.</source>
        <translation>Elle a trop de pixels pour être affichée ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {found} columns and not {wanted}: it is cut off, or a name has a “|”.</source>
        <translation>Elle a {found} colonnes et non {wanted} : elle est coupée, ou un nom contient « | ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {n} bytes.</source>
        <translation>Elle a {n} octets.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>It has {n} lines.</source>
        <translation>Elle a {n} lignes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>It holds no keys with values.</source>
        <translation>Il ne contient pas de clés avec des valeurs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It holds text that is no Unicode; save the file as UTF-8.</source>
        <translation>Il contient du texte qui n’est pas de l’Unicode ; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is above the cap of the call</source>
        <translation>Elle dépasse le plafond de l’appel</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It is another web site, or the sign-in page of a guest network.</source>
        <translation>C’est un autre site web, ou la page de connexion d’un réseau invité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>It is as it was. Free some space, as much as it takes now, and try again.</source>
        <translation>Il est resté tel quel. Libérez autant d’espace qu’il en occupe maintenant, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>It is asked for an organisation or for a project, not for both.</source>
        <translation>La demande porte sur une organisation ou sur un projet, pas sur les deux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>It is being compared…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>It is being restored.</source>
        <translation>La restauration est en cours.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>It is being started again. Look at Sync activity whether your change is there.</source>
        <translation>Il redémarre. Vérifiez dans l’activité de synchronisation que votre modification y est.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>It is from when every step before that is done, until it is decided.</source>
        <translation>C’est possible une fois chaque étape précédente faite, et jusqu’à la décision.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is held back by its owner or an administrator</source>
        <translation>Elle est retenue par son propriétaire ou un administrateur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>It is larger than 2 MB, which some readers of Croissant do not take.</source>
        <translation>Il dépasse 2 Mo, ce que certains lecteurs de Croissant n’acceptent pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is longer than {n} characters.</source>
        <translation>Plus de {n} caractères.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>It is made as soon as there is something to say.</source>
        <translation>Il est créé dès qu’il y a quelque chose à y écrire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is nested too deep.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is no hindrance</source>
        <translation>Ce n’est pas un obstacle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>It is no metadata of Kaggle: it has neither licences nor an id and a title.</source>
        <translation>Ce ne sont pas des métadonnées de Kaggle : il n’y a ni licences, ni identifiant et titre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>It is no text, table or picture.</source>
        <translation>Ce n’est ni un texte, ni un tableau, ni une image.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is not UTF-8, from byte {n} on.</source>
        <translation>Ce n'est pas de l'UTF-8 à partir de l'octet {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not so</source>
        <translation>Ce n’est pas exact</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not yanked any more.</source>
        <translation>Elle n’est plus déconseillée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is of the cluster {name}.</source>
        <translation>Elle vient du cluster {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>It is on the agenda of that day already.</source>
        <translation>Elle est déjà à l’ordre du jour de ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>It is said to hold no personal data; by their names, these columns may: {columns}.</source>
        <translation>Il est dit ne contenir aucune donnée personnelle ; d’après leurs noms, ces colonnes le pourraient : {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>It is still needed: {kinds} refer to it ({n}).</source>
        <translation>On en a encore besoin : les {kinds} y font référence ({n}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>It is stored in no Unicode; it is shown as Windows-1252.</source>
        <translation>Il n’est pas stocké en Unicode ; il est affiché en Windows-1252.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>It is their own request.</source>
        <translation>C’est sa propre demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>It is what version {n} says already.</source>
        <translation>C’est déjà ce que dit la version {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It is written for {what}; read as Croissant {version}.</source>
        <translation>Il est écrit pour {what} ; lu comme Croissant {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is {state}, but has no end.</source>
        <translation>L'état est {state}, mais il n'y a pas de fin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It keeps what it is given.</source>
        <translation>Il garde ce qu’on lui confie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>It looks like https://hub.example.org; whoever runs the hub can tell.</source>
        <translation>Elle ressemble à https://hub.example.org ; l’exploitant du hub peut vous la donner.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>It looks like proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>Elle ressemble à proxy.example.org:3128 ; l’exploitant de votre réseau la connaît.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>It may have been deleted; sync and look again.</source>
        <translation>Il a peut-être été supprimé ; synchronisez et vérifiez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>It may have been taken off the list; look at the transfers again.</source>
        <translation>Il a peut-être été retiré de la liste ; regardez de nouveau les transferts.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It names no files and no address, so nothing could be had.</source>
        <translation>Il ne nomme ni fichiers ni adresse : il n’y aurait rien à obtenir.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It reached its own time limit</source>
        <translation>Elle a atteint sa propre limite de temps</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>It refers to “{id}”, which is not in the file.</source>
        <translation>Il renvoie à « {id} », qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It runs until {day} already.</source>
        <translation>C’est déjà valable jusqu’au {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It says on which accelerator by no line.</source>
        <translation>Aucune ligne n’indique d’accélérateur.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It stays as it is once it is set: what was signed never changes.</source>
        <translation>Une fois fixées, elles restent telles quelles : ce qui a été signé ne change jamais.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>It stays as it was; choose another value.</source>
        <translation>La valeur reste inchangée ; choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It takes whoever keeps it: its organisation, its project or who made it.</source>
        <translation>Il faut en être responsable : son organisation, son projet ou la personne qui l’a créé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>It takes {whom}.</source>
        <translation>Y sont autorisés : {whom}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>It took longer than {seconds} s.</source>
        <translation>Cela a pris plus de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It took the connection, but did not say whether it opens the way ({error}).</source>
        <translation>Il a accepté la liaison, mais n’a pas dit s’il ouvre le passage ({error}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It used more memory than it had asked for</source>
        <translation>Elle a utilisé plus de mémoire qu'elle n'en avait demandé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another job</source>
        <translation>Elle attend une autre tâche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another reason</source>
        <translation>Elle attend pour une autre raison</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for its turn: credits are not what is missing</source>
        <translation>Elle attend son tour : ce ne sont pas les crédits qui manquent</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It was ended because the credits were used up</source>
        <translation>Elle a été arrêtée parce que les crédits étaient épuisés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It was not sent yet.</source>
        <translation>Cela n’a pas encore été envoyé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It was refused, and can be asked for again from {day} on.</source>
        <translation>Cela a été refusé et peut être redemandé à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>It would be over before it begins.</source>
        <translation>Ce serait fini avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>It would close on {day}, before it opens.</source>
        <translation>Il fermerait le {day}, avant d’ouvrir.</translation>
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
        <translation>Elle finirait le {day}, avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>It would lie where this device shows nothing until it has been at the hub again.</source>
        <translation>Cela se trouverait dans un espace dont cet appareil ne montre rien avant d’avoir de nouveau joint le hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>Its JSON is damaged at character {n}: {why}.</source>
        <translation>Son JSON est endommagé au caractère {n} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Its accelerator, its window or the call is another one.</source>
        <translation>Son accélérateur, sa période ou l’appel est un autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Its certificate is not trusted: {why}.</source>
        <translation>Son certificat n’est pas accepté : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Its data was probably restored from a backup: sign in again, as a new device.</source>
        <translation>Ses données ont sans doute été restaurées d’une sauvegarde : reconnectez-vous, comme nouvel appareil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Its files are not given on request.</source>
        <translation>Ses fichiers ne sont pas fournis sur demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Its files are uploaded in the background.</source>
        <translation>Ses fichiers sont envoyés en arrière-plan.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its files can never be changed after that.</source>
        <translation>Ensuite, ses fichiers ne pourront plus jamais être modifiés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Its first line cannot be read. {why}</source>
        <translation>Impossible de lire sa première ligne. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Its first line does not name {columns}.</source>
        <translation>Sa première ligne ne nomme pas {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Its first line names no column that is known: {names}.</source>
        <translation>Sa première ligne ne nomme aucune colonne connue : {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Its first rows are too large to be shown before it is downloaded.</source>
        <translation>Ses premières lignes sont trop volumineuses pour être affichées avant le téléchargement.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Its log, engine.log in the profile's folder, tells more.</source>
        <translation>Son journal, engine.log dans le dossier du profil, en dit plus.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its organisation</source>
        <translation>Son organisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Its own keys are used by {actions}. Reset that first.</source>
        <translation>Ses propres touches servent à {actions}. Réinitialisez d’abord ce raccourci.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its owner, and whom they let in</source>
        <translation>Son propriétaire et ceux qu’il laisse entrer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its project</source>
        <translation>Son projet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits first.</source>
        <translation>Son fournisseur ou un autre donateur peut d’abord promettre des crédits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits for longer first.</source>
        <translation>Son fournisseur ou un autre donateur peut d’abord promettre des crédits pour plus longtemps.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Its text says who may ask; choose another call.</source>
        <translation>Son texte dit qui peut demander ; choisissez un autre appel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>JSON (*.json *.jsonl);;Tables (*.csv *.tsv *.txt)</source>
        <translation>JSON (*.json *.jsonl);;Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notice</source>
        <translation>Avis de tâche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notices</source>
        <translation>Avis de tâches</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>Job {job} has run since {day} by what is known, but nothing was heard of it since {heard}: look whether its end was lost.</source>
        <translation>D’après ce que l’on sait, la tâche {job} est en cours depuis {day}, mais on n’en a plus de nouvelles depuis {heard} : vérifiez si sa fin a été perdue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator has no rate on {day}.</source>
        <translation>La tâche {job} n'est pas facturée : son accélérateur n'a pas de tarif le {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator is no longer there.</source>
        <translation>La tâche {job} n'est pas facturée : son accélérateur n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: what it would cost is beyond all measure.</source>
        <translation>La tâche {job} n'est pas facturée : ce qu'elle coûterait dépasse toute mesure.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Job {job} on {cluster}: {why}.</source>
        <translation>Tâche {job} sur {cluster} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Job {job}: {reason}</source>
        <translation>Tâche {job} : {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs on {cluster} name the account {account}</source>
        <translation>Les tâches sur {cluster} indiquent le compte {account}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Judged to be no hindrance</source>
        <translation>Jugé sans conséquence</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>KDE's settings</source>
        <translation>les paramètres de KDE</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Keep both, one below the other</source>
        <translation>Garder les deux, l’un sous l’autre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/confirm_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep running in the tray</source>
        <translation>Rester actif dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Keep theirs</source>
        <translation>Garder l’autre version</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Kept as a draft.</source>
        <translation>Conservé comme brouillon.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept by</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept in the audit trail.</source>
        <translation>Conservé dans le journal d’audit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Kept in the keyring; type to replace it</source>
        <translation>Gardé dans le trousseau de clés ; écrivez pour le remplacer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Kept {when}</source>
        <translation>Conservé {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Keyring</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keys of {action}: {keys}</source>
        <translation>Touches de {action} : {keys}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of conflict</source>
        <translation>Nature du conflit</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of its cause</source>
        <translation>Type de sa cause</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of request</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Known are {names}.</source>
        <translation>Colonnes connues : {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>L&amp;ight colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lapses on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Lapses unanswered on {day}: {title}</source>
        <translation>Expire sans réponse le {day} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Last sync: {when}</source>
        <translation>Dernière synchronisation : {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Last synced {when}.</source>
        <translation>Dernière synchronisation : {when}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Latest version</source>
        <translation>Dernière version</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Laying out</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 for no cap.</source>
        <translation>Laisser à 0 pour aucun plafond.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 unless you transfer.</source>
        <translation>Laissez 0 sauf pour un transfert.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave both empty for all that is not public.</source>
        <translation>Laisser les deux vides pour tout ce qui n’est pas public.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Leave files out or discard old drafts, or ask an administrator for more.</source>
        <translation>Omettez des fichiers, abandonnez d’anciens brouillons, ou demandez plus à un administrateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Leave it at 0.</source>
        <translation>Laissez-le à 0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for every member.</source>
        <translation>Laisser vide pour tous les membres.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for that of the call.</source>
        <translation>Laissez vide pour celle de l’appel.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today.</source>
        <translation>Laissez vide pour aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today; people can prepare.</source>
        <translation>Laissez vide pour aujourd’hui ; une date ultérieure permet de se préparer.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for yourself.</source>
        <translation>Laissez vide pour vous-même.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty where it is your own.</source>
        <translation>Laissez vide s’il est à vous.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Leave it empty, or change the dataset.</source>
        <translation>Laissez vide, ou modifiez le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave one of them out.</source>
        <translation>Laissez l’un des deux de côté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Leave rows of data out of it: they belong into files beside it.</source>
        <translation>Laissez-en de côté les lignes de données : leur place est dans des fichiers à côté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave the column out.</source>
        <translation>Laissez la colonne de côté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Leave the criteria as they are called.</source>
        <translation>Laissez aux critères leur nom.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the lines empty to grant all that was asked. All else needs a reason.</source>
        <translation>Laissez les lignes vides pour tout accorder. Tout le reste demande un motif.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the pool empty for the one that ends first and holds enough.</source>
        <translation>Laissez la réserve vide pour celle qui finit la première et contient assez.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the reviewers empty to ask all who are proposed.</source>
        <translation>Laissez vide pour solliciter toutes les personnes proposées.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Less is granted than was asked for.</source>
        <translation>On accorde moins que ce qui a été demandé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part begin</source>
        <translation>Laisser commencer une tranche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part end</source>
        <translation>Laisser finir une tranche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a rate begin</source>
        <translation>Laisser commencer un tarif</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Let it be read by you, or move what is not yours out of the folder.</source>
        <translation>Accordez-vous le droit de le lire, ou déplacez hors du dossier ce qui n’est pas à vous.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Let it make one: choose a password when it asks. On most desktops signing in with a password makes and unlocks it.</source>
        <translation>Laissez-le en créer un : choisissez un mot de passe quand il le demande. Sur la plupart des bureaux, ouvrir la session avec un mot de passe le crée et le déverrouille.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Let its time end, or lower what it pledges to what was granted.</source>
        <translation>Laissez son temps s’achever, ou ramenez la promesse à ce qui a été octroyé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let lapse</source>
        <translation>Laisser expirer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Let the connector run first, or ask for an earlier day.</source>
        <translation>Laissez d’abord le connecteur s’exécuter, ou demandez un jour antérieur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Let the upload end, then try again.</source>
        <translation>Laissez l’envoi se terminer, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Let this user write to it and start the hub again, or name another with --data.</source>
        <translation>Laissez cet utilisateur y écrire et redémarrez le hub, ou nommez-en un autre avec --data.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence as given</source>
        <translation>Licence telle qu’indiquée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Limit in accelerator-minutes</source>
        <translation>Limite en minutes d'accélérateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Line {line} is about the same {kind}.</source>
        <translation>La ligne {line} concerne le même objet ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}, {field}: {what}</source>
        <translation>Ligne {line}, {field} : {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {line}: {resource} has {n} units.</source>
        <translation>Ligne {line} : {resource} a {n} unités.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}: {what}</source>
        <translation>Ligne {line} : {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Line {n} asks for {most} credits.</source>
        <translation>La ligne {n} demande {most} crédits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Line {n} cannot be granted from “{pool}”.</source>
        <translation>La ligne {n} ne peut pas être accordée depuis « {pool} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Line {n} of the request is named twice.</source>
        <translation>La ligne {n} de la demande est nommée deux fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: its accelerator is no longer offered.</source>
        <translation>Ligne {n} : son accélérateur n’est plus proposé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: {resource} has no rate today.</source>
        <translation>Ligne {n} : {resource} n’a pas de tarif aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Line {n}: {units} × {hours} h × {runs}, {resource}</source>
        <translation>Ligne {n} : {units} × {hours} h × {runs}, {resource}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Lines of the import</source>
        <translation>Lignes de l’import</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Lines of the log, the newest last</source>
        <translation>Lignes du journal, la plus récente en dernier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Lines that are no JSON and are left out: {n}.</source>
        <translation>Lignes qui ne sont pas du JSON et sont laissées de côté : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Link for {name}</source>
        <translation>Lien pour {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Links for the chosen accounts, or for all that were not taken up yet</source>
        <translation>Liens pour les comptes choisis, ou pour tous ceux qui ne sont pas encore activés</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Listing the files</source>
        <translation>Liste des fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Locked on this device, which was away from the hub for longer than the hub allows: {n} of what you may see.</source>
        <translation>Verrouillé sur cet appareil, resté loin du hub plus longtemps que le hub ne le permet : {n} des espaces que vous pouvez voir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Locked until the next sync</source>
        <translation>Verrouillé jusqu’à la prochaine synchronisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Look around</source>
        <translation>Visiter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Look around a hub as a guest, sign in, or take up an invitation.</source>
        <translation>Visitez un hub, connectez-vous, ou acceptez une invitation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Look at Sync activity: it was sent or taken back.</source>
        <translation>Voyez l’activité de synchronisation : elle a été envoyée ou annulée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Look at it again: it may have been written to.</source>
        <translation>Consultez-le de nouveau : il a peut-être été modifié.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Look at it under Transfers; it can be resumed or cancelled there.</source>
        <translation>Voyez-le dans Transferts ; il peut y être repris ou annulé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Look at its history</source>
        <translation>Voir son historique</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Look at its listing for the files that it has.</source>
        <translation>Voyez dans sa liste quels fichiers elle contient.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Look at its manifest for the files that it has.</source>
        <translation>Voyez dans son manifeste les fichiers qu’elle a.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Look at the accounts: it was forgotten, or is called otherwise.</source>
        <translation>Consultez les comptes : il a été oublié, ou s’appelle autrement.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look at the clock. If it is right, tell whoever runs the hub.</source>
        <translation>Regardez l’horloge. Si elle est juste, prévenez l’exploitant du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for another version.</source>
        <translation>Cherchez une autre version sur la page du jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for the versions and files that there are.</source>
        <translation>Voyez sur la page du jeu de données quelles versions et quels fichiers existent.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Look at the report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Look at the statement: what was meant may be there already.</source>
        <translation>Regardez le relevé : ce qui était voulu y est peut-être déjà.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Look at the storage again: it may be gone already.</source>
        <translation>Regardez de nouveau le stockage : cela a peut-être déjà disparu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Look at them under Help, Reports of crashes; they stay on this machine.</source>
        <translation>Consultez-les sous Aide, Rapports de plantage ; ils restent sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look at your network, or try again later.</source>
        <translation>Vérifiez votre réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Look for news every</source>
        <translation>Chercher les nouveautés toutes les</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Look there for a comma, a bracket or a quotation mark.</source>
        <translation>Cherchez-y une virgule, une parenthèse ou un guillemet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Look there for an indentation, a colon or a quotation mark.</source>
        <translation>Cherchez-y un retrait, un deux-points ou un guillemet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>Look what came of it, and start it again.</source>
        <translation>Voyez ce qu’il en est advenu, et relancez-la.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether it is there and may be read by you, and resume the transfer.</source>
        <translation>Vérifiez qu’il est là et que vous pouvez le lire, puis reprenez le transfert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Look whether it was moved or its disk is connected, and name it again.</source>
        <translation>Vérifiez s’il a été déplacé ou si son disque est connecté, puis indiquez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether its disk is connected and may be written, and resume the transfer.</source>
        <translation>Vérifiez que son disque est connecté et accessible en écriture, puis reprenez le transfert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Look whether its disk is well and may be written; what is kept stays readable.</source>
        <translation>Vérifiez que le disque est en bon état et accessible en écriture ; ce qui est enregistré reste lisible.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Look whether other sites open. In a guest network, open a browser first.</source>
        <translation>Vérifiez si d’autres sites s’ouvrent. Sur un réseau invité, ouvrez d’abord un navigateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look whether other sites open; connect to the network or VPN that the hub is in.</source>
        <translation>Vérifiez si d’autres sites s’ouvrent ; connectez-vous au réseau ou au VPN dans lequel se trouve le hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right and the network asks you to sign in; else tell whoever runs the hub.</source>
        <translation>Vérifiez l’adresse et si le réseau demande de se connecter ; sinon, prévenez l’exploitant du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right, or try again later.</source>
        <translation>Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Looking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Looking around {hub}. Click to sign in.</source>
        <translation>Visite de {hub}. Cliquez pour vous connecter.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Looking around.</source>
        <translation>Visite en cours.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>Looking at the rows…</source>
        <translation>Examen des lignes…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Looking at the tables</source>
        <translation>Examen des tables</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Looking for files</source>
        <translation>Recherche des fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Looking for files…</source>
        <translation>Recherche des fichiers…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lowest</source>
        <translation>La plus basse</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an access token</source>
        <translation>A créé un jeton d’accès</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an invitation link</source>
        <translation>A créé un lien d’invitation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made by {who}</source>
        <translation>Création par {who}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Made. Change it, and name it in the next call.</source>
        <translation>Créée. Modifiez-la et nommez-la dans le prochain appel.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Maintainer</source>
        <translation>Mainteneur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Make a bundle…</source>
        <translation>Créer une archive…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make a further edition</source>
        <translation>Créer une nouvelle édition</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Make a further edition of it, and name that in the next call.</source>
        <translation>Créez-en une nouvelle édition, et nommez-la dans le prochain appel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Make a new request, or appeal where it was declined.</source>
        <translation>Faites une nouvelle demande, ou un recours si elle a été refusée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Make a rule for each.</source>
        <translation>Créez une règle pour chacun.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make an invitation link afterwards, under Admin, and pass it on.</source>
        <translation>Créez ensuite un lien d’invitation, sous Administration, et transmettez-le.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Make another change that undoes it.</source>
        <translation>Faites une autre modification qui l’annule.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Make it with: sacct -a -X -D -P -S START -E END -o {columns}</source>
        <translation>Créez-le avec : sacct -a -X -D -P -S START -E END -o {columns}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Make one with: createdb --template=template0 --encoding=UTF8</source>
        <translation>Créez-en une avec : createdb --template=template0 --encoding=UTF8</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Make one…</source>
        <translation>En créer un…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Make room on its disk, or let it be written, and start again.</source>
        <translation>Libérez de la place sur le disque ou autorisez-y l’écriture, puis redémarrez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Make room on its disk, or let it be written, and start the hub again.</source>
        <translation>Libérez de la place sur le disque ou autorisez-y l’écriture, puis redémarrez le hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Make room.</source>
        <translation>Libérez de la place.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Make somebody else administrator first.</source>
        <translation>Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Make somebody else lead or maintainer first.</source>
        <translation>Nommez d’abord un autre responsable ou mainteneur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Make the dataset private first: then those see it whom you grant access.</source>
        <translation>Rendez d’abord le jeu de données privé : les personnes à qui vous accordez l’accès le verront alors.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Make the draft</source>
        <translation>Créer le brouillon</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Make the parts smaller, or ask for more.</source>
        <translation>Réduisez les parts, ou demandez davantage.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Make two rules.</source>
        <translation>Créez deux règles.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Makes a new draft of it. The old version is kept.</source>
        <translation>En fait un nouveau brouillon. L’ancienne version est conservée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Making links</source>
        <translation>Création des liens</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Manifest hash</source>
        <translation>Empreinte du manifeste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark &amp;all as read</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark as &amp;read or unread</source>
        <translation>Marquer comme &amp;lu ou non lu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mark as set up</source>
        <translation>Marquer comme mise en place</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Markdown; @handle mentions somebody.</source>
        <translation>Markdown ; @nom mentionne quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>May be overdrawn</source>
        <translation>Découvert permis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mean in %</source>
        <translation>Moyenne en %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Mean of the credits named</source>
        <translation>Moyenne des crédits indiqués</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Measured in</source>
        <translation>Mesuré en</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Measures</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Meets on</source>
        <translation>Se réunit le</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Members and organisations (CSV)</source>
        <translation>Membres et organisations (CSV)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Members of the alliance</source>
        <translation>Membres de l’alliance</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memory per unit in GiB</source>
        <translation>Mémoire par unité, en Gio</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Mend it, and resume the transfer.</source>
        <translation>Corrigez cela, puis reprenez le transfert.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Message: {title}</source>
        <translation>Message : {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Metrics that other machines can read need a token.</source>
        <translation>Des métriques lisibles par d’autres machines exigent un jeton.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Modalities</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>More about {name}</source>
        <translation>Plus sur {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/detail_header.py"/>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>More for {title}</source>
        <translation>Davantage pour {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>More lines would be granted than were asked for.</source>
        <translation>Plus de lignes seraient accordées qu’il n’en a été demandé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>More than {files}, {size}</source>
        <translation>Plus de {files}, {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>More than {n} {kinds} belong to it, which are too many to move all at once.</source>
        <translation>Plus de {n} {kinds} en dépendent : c’est trop pour tout déplacer d’un coup.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Move its hub.sqlite away first, and keep it until all is well: it may hold what the backup does not.</source>
        <translation>Déplacez d’abord son hub.sqlite et gardez-le jusqu’à ce que tout aille bien : il contient peut-être ce que la sauvegarde n’a pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Move the file away; accounts have to be added again, caches stay.</source>
        <translation>Déplacez le fichier ; les comptes sont à ajouter de nouveau, les caches restent.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Move the file away; all but unsent changes comes back from the hub.</source>
        <translation>Déplacez le fichier ; tout revient du hub, sauf les modifications non envoyées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Move the hub into an empty one: createdb makes it.</source>
        <translation>Déplacez le hub dans une base vide : createdb la crée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move up (Alt+↑)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Moved</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Moving files</source>
        <translation>Transfert des fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My compute credits</source>
        <translation>Mes crédits de calcul</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My projects</source>
        <translation>Mes projets</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file in a folder that is there and that you may write to.</source>
        <translation>Indiquez un fichier dans un dossier qui existe et où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file that alliancehub admin backup has written.</source>
        <translation>Indiquez un fichier écrit par alliancehub admin backup.</translation>
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
        <translation>Indiquez un jour plus tardif.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name a member of your own organisation who is no student.</source>
        <translation>Indiquez un membre de votre organisation qui n’est pas étudiant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Name a person, an organisation or a project.</source>
        <translation>Nommez une personne, une organisation ou un projet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name a pool that you may grant from.</source>
        <translation>Nommez une réserve dont vous pouvez accorder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Name a version, “main” for the newest, or the hash of a manifest.</source>
        <translation>Indiquez une version, « main » pour la plus récente, ou l’empreinte d’un manifeste.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Name another one in the next call.</source>
        <translation>Nommez-en une autre dans le prochain appel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Name another one, or remove the line.</source>
        <translation>Indiquez-en un autre, ou retirez la ligne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name another: an older backup is not written over.</source>
        <translation>Indiquez-en un autre : une sauvegarde plus ancienne n’est pas écrasée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Name exactly one; grant again for another.</source>
        <translation>Indiquez-en exactement un ; recommencez pour un autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Name folders, such as data/*.</source>
        <translation>Indiquez des dossiers, par exemple data/*.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Name it by its id; its link ends with that.</source>
        <translation>Désignez-le par son identifiant ; son lien se termine par celui-ci.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name it by line, or approve or decline the request.</source>
        <translation>Indiquez-la par ligne, ou approuvez ou refusez la demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <source>Name its folder with --data, or its database with --database.</source>
        <translation>Indiquez son dossier avec --data, ou sa base de données avec --database.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name its project, or choose who sees it anew.</source>
        <translation>Indiquez son projet, ou choisissez à nouveau qui le voit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name one of your own organisation, who is no student.</source>
        <translation>Indiquez quelqu’un de votre organisation, qui n’est pas étudiant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own organisations, or leave it empty.</source>
        <translation>Indiquez l’une de vos organisations, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own projects, or leave it empty.</source>
        <translation>Indiquez l’un de vos projets, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Name one person, one organisation or one project. Terms are still signed.</source>
        <translation>Indiquez une personne, une organisation ou un projet. Les conditions restent à signer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Name one with --database, or leave --workers out.</source>
        <translation>Indiquez-en une avec --database, ou retirez --workers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Name reviewers, or have some suggested first.</source>
        <translation>Nommez des évaluateurs, ou faites-en d’abord proposer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name somebody else.</source>
        <translation>Indiquez quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Name that day or an earlier one.</source>
        <translation>Indiquez ce jour-là ou un jour antérieur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name that of the allocation, or make a new request.</source>
        <translation>Indiquez celui de l’allocation, ou faites une nouvelle demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Name that or less.</source>
        <translation>Indiquez ce montant ou moins.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name the amount.</source>
        <translation>Indiquez le montant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Name the first and the last day of what the report is to be about.</source>
        <translation>Indiquez le premier et le dernier jour sur lesquels doit porter le rapport.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name the folder or database that alliancehub serve was given.</source>
        <translation>Indiquez le dossier ou la base de données donnés à alliancehub serve.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Name the folder that alliancehub serve was given with --data.</source>
        <translation>Indiquez le dossier donné à alliancehub serve avec --data.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>Name the folder with domain, language and modality in it.</source>
        <translation>Indiquez le dossier qui contient domain, language et modality.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Name the login of that person in the connector's file, under [users].</source>
        <translation>Indiquez l'identifiant de cette personne dans le fichier du connecteur, sous [users].</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name the organisation that owns it, or choose who sees it anew.</source>
        <translation>Indiquez l’organisation propriétaire, ou choisissez à nouveau qui le voit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Name today or a later day: nobody signed them before.</source>
        <translation>Indiquez aujourd’hui ou un jour ultérieur : personne ne les a signées avant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>Narrow the list by words or filters, or export it as a file.</source>
        <translation>Restreignez la liste par des mots ou des filtres, ou exportez-la dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Need you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/form.py"/>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed to return it.</source>
        <translation>Nécessaire pour la rendre.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed where what it derives from is under a stricter licence.</source>
        <translation>Nécessaire si ce dont elle dérive est sous une licence plus stricte.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Neither side is named</source>
        <translation>Aucune partie n’est nommée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>New</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>New dataset from files</source>
        <translation>Nouveau jeu de données à partir de fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New for “{search}”</source>
        <translation>Nouveau pour « {search} »</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>New from &amp;files…</source>
        <translation>Nouveau à partir de &amp;fichiers…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>New in the alliance</source>
        <translation>Nouveau dans l’alliance</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New in the inbox: {n}</source>
        <translation>Nouveautés dans la boîte de réception : {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys for “{action}”</source>
        <translation>Nouvelles touches pour « {action} »</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>New message: {title}</source>
        <translation>Nouveau message : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>New {kind}</source>
        <translation>Créer : {kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>New {kind} ({keys})</source>
        <translation>Créer : {kind} ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>No access tokens</source>
        <translation>Aucun jeton d’accès</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation>Aucune action ni aucune touche ne porte ce nom.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No answer came that is HTTP ({error}).</source>
        <translation>Aucune réponse HTTP n’est arrivée ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>No answer has come yet: it is sent again, and done once.</source>
        <translation>Aucune réponse n’est encore arrivée : c’est renvoyé, et fait une seule fois.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No call for requests is open yet.</source>
        <translation>Aucun appel à demandes n’est encore ouvert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No column is chosen for any field of the kind “{kind}”.</source>
        <translation>Aucune colonne n’est choisie pour un champ du type {kind}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>No computer of this name is known here. Check the address, and that you are online.</source>
        <translation>Aucun ordinateur de ce nom n’est connu ici. Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>No crash is known</source>
        <translation>Aucun plantage connu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>No drafts</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No drafts.</source>
        <translation>Aucun brouillon.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No encrypted connection came about ({error}).</source>
        <translation>Aucune liaison chiffrée n’a pu être établie ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>No field is picked yet.</source>
        <translation>Aucun champ n’est encore choisi.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No files here</source>
        <translation>Aucun fichier ici</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>No files yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>No hub chosen yet</source>
        <translation>Aucun hub choisi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>No hub is known yet, so none was tried.</source>
        <translation>Aucun hub n’est encore connu, donc aucun n’a été essayé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>No hub is known yet.</source>
        <translation>Aucun hub n’est encore connu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>No hub yet</source>
        <translation>Pas encore de hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>No job is held up</source>
        <translation>Aucune tâche n’est bloquée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>No line fits. Choose another level, or look for something else.</source>
        <translation>Aucune ligne ne convient. Choisissez un autre niveau, ou cherchez autre chose.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>No lines yet</source>
        <translation>Pas encore de ligne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No machine is known by the name {host}.</source>
        <translation>Aucune machine n’est connue sous le nom {host}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No memberships yet. Import members from a CSV file, or add one.</source>
        <translation>Aucune adhésion pour l’instant. Importez des membres depuis un fichier CSV, ou ajoutez-en un.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No news.</source>
        <translation>Aucune nouvelle.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has offered accelerators yet.</source>
        <translation>Aucune organisation ne propose encore d’accélérateurs.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has pledged credits yet.</source>
        <translation>Aucune organisation n’a encore promis de crédits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool is open on {resource}, so there is nothing to grant from.</source>
        <translation>Aucune réserve n’est ouverte pour {resource} : il n’y a rien à accorder.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool on {resource} has {amount} credits left.</source>
        <translation>Aucune réserve pour {resource} n’a encore {amount} crédits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>No pools yet</source>
        <translation>Pas encore de réserve</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No requests and no allocations. Draft a request under Compute.</source>
        <translation>Aucune demande et aucune allocation. Rédigez une demande sous Calcul.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>No saved searches</source>
        <translation>Aucune recherche enregistrée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No time</source>
        <translation>Pas le temps</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>No transfers yet</source>
        <translation>Aucun transfert pour l’instant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>No version of this dataset is published.</source>
        <translation>Aucune version de ce jeu de données n’est publiée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>No vote names an amount yet, so each line begins with nothing.</source>
        <translation>Aucun vote n’indique encore de montant : chaque ligne commence donc à zéro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>No word begins like this. Try fewer letters, or fewer words.</source>
        <translation>Aucun mot ne commence ainsi. Essayez moins de lettres, ou moins de mots.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No work is lost; times shown are wrong.</source>
        <translation>Aucun travail n’est perdu ; les heures affichées sont fausses.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>No {kinds} match these words and filters.</source>
        <translation>Rien parmi les {kinds} ne correspond à ces mots et à ces filtres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>No {kinds} yet</source>
        <translation>Encore rien parmi les {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>No {kind} is a request.</source>
        <translation>Ce n’est pas une demande : {kind}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No {kind} with the id {id} is known here.</source>
        <translation>Aucun objet du type {kind} et d’identifiant {id} n’est connu ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>No, it may be public</source>
        <translation>Non, il peut être public</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody can download it any more, and this cannot be undone.</source>
        <translation>Plus personne ne pourra la télécharger, et c’est irréversible.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody decides for an organisation but its administrators. Add a person and an end.</source>
        <translation>Seuls ses administrateurs décident pour une organisation. Ajoutez une personne et une fin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Nobody has written yet. Ask, or tell how it goes.</source>
        <translation>Personne n’a encore écrit. Posez une question, ou donnez des nouvelles.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody is charged for it, now or out of a later grant.</source>
        <translation>Personne n’en est débité, ni maintenant ni sur un octroi ultérieur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Nobody is open to reviewing who has no conflict and is not asked already.</source>
        <translation>Personne n’accepte d’évaluer qui soit sans conflit et pas déjà sollicité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Nobody is proposed who could be asked.</source>
        <translation>Personne n’est proposé qui puisse être sollicité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Nobody is their own advisor.</source>
        <translation>Nul n’est son propre référent.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Nobody judges a conflict of their own.</source>
        <translation>Personne ne juge son propre conflit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Nobody may {act} any {kind} directly; an action of its own does.</source>
        <translation>Personne ne peut faire cela directement ({act} : {kind}) ; une action particulière s’en charge.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Nobody needs to sign the same text twice.</source>
        <translation>Personne n’a à signer deux fois le même texte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Nobody told within {seconds} s where {host} is.</source>
        <translation>En {seconds} s, personne n’a dit où se trouve {host}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits for access, and you have not asked. Ask on the page of a dataset.</source>
        <translation>Personne n’attend d’accès, et vous n’avez rien demandé. Demandez sur la page d’un jeu de données.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits to join, and you have not asked to. Ask on the page of a project.</source>
        <translation>Personne n’attend de réponse, et vous n’avez rien demandé. Demandez sur la page d’un projet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Nobody went on with this upload for {n} days, so it was ended.</source>
        <translation>Personne n’a poursuivi cet envoi pendant {n} jours ; il a donc été clos.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Non-profit</source>
        <translation>Organisme à but non lucratif</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>None of the chosen rows is changed by this.</source>
        <translation>Aucune des lignes choisies n’est changée par cela.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>None yet. Open a project or an organisation, and choose Notifications there.</source>
        <translation>Aucune pour l’instant. Ouvrez un projet ou une organisation, et choisissez Notifications.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>None: go there directly</source>
        <translation>Aucun : connexion directe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Not delivered yet</source>
        <translation>Pas encore fourni</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not graded</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Not here</source>
        <translation>Absent d’ici</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not in line</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Not kept: {title}. {why}</source>
        <translation>Non conservé : {title}. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not my field</source>
        <translation>Pas mon domaine</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Not signed in</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken because something is wrong: {n}.</source>
        <translation>Lignes non reprises à cause d’un problème : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken: the import was cancelled before it came to this line.</source>
        <translation>Non repris : l’import a été annulé avant d’arriver à cette ligne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a figure</source>
        <translation>Noter un chiffre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a run of a connector</source>
        <translation>Noter un passage de connecteur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an account on a cluster</source>
        <translation>Noter un compte sur un cluster</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an overrun</source>
        <translation>Noter un dépassement</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note why a job waits</source>
        <translation>Noter pourquoi une tâche attend</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing by itself: a cycle runs when it is asked for.</source>
        <translation>Rien de soi-même : un cycle s’exécute quand on le demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: there is no keyring that keeps the key.</source>
        <translation>Rien ne peut être chiffré ici : aucun trousseau ne conserve la clé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: this installation lacks SQLCipher.</source>
        <translation>Rien ne peut être chiffré ici : SQLCipher manque à cette installation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Nothing can be written at {path}.</source>
        <translation>Rien ne peut être écrit dans {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Nothing can be written there.</source>
        <translation>Impossible d’écrire à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Nothing differs between the two.</source>
        <translation>Rien ne diffère entre les deux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Nothing fits “{words}”.</source>
        <translation>Rien ne correspond à « {words} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Nothing happened in these days</source>
        <translation>Rien ne s’est passé pendant ces jours</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Nothing here is called {what} and can be freed.</source>
        <translation>Rien ici ne s’appelle {what} et ne peut être libéré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Nothing here waits for you. What you have read stays under All.</source>
        <translation>Rien ne vous attend ici. Ce que vous avez lu reste sous Tous.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing hinders it.</source>
        <translation>Rien ne l’entrave.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing is changed before you have seen what would happen.</source>
        <translation>Rien n’est modifié avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Nothing is left.</source>
        <translation>Il ne reste rien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Nothing is made before you say so. The files stay where they are.</source>
        <translation>Rien n’est créé avant que vous ne le demandiez. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Nothing is on its way.</source>
        <translation>Rien n’est en route.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nothing is sent or fetched; what you do is kept and goes out when you resume.</source>
        <translation>Rien n’est envoyé ni reçu ; ce que vous faites est conservé et part à la reprise.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing is sent until then.</source>
        <translation>Rien n’est envoyé d’ici là.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Nothing listens at this address: the hub is stopped, or it is another port.</source>
        <translation>Rien n’écoute à cette adresse : le hub est arrêté, ou c’est un autre port.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>Nothing matches among these.</source>
        <translation>Rien ne correspond parmi ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Nothing of it is added up yet, from {day} on.</source>
        <translation>Rien n’en est encore additionné, à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Nothing of it was taken: {what}.</source>
        <translation>Rien n’en a été repris : {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Nothing of its reviews is open.</source>
        <translation>Rien n’est ouvert de ses évaluations.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Nothing of this part was posted. Look at that record, and import again.</source>
        <translation>Rien de cette partie n’a été inscrit. Regardez cet enregistrement et importez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Nothing of yours is lost: try again later, and tell whoever runs the hub.</source>
        <translation>Rien n’est perdu : réessayez plus tard, et prévenez l’exploitant du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Nothing says where “{name}” is read from.</source>
        <translation>Rien n’indique d’où « {name} » est lu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Nothing says whether it holds personal data.</source>
        <translation>Rien n’indique s’il contient des données personnelles.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Nothing says whether it holds personal data; by name, these may: {columns}.</source>
        <translation>Rien n’indique s’il contient des données personnelles ; d’après leurs noms, celles-ci le pourraient : {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Nothing says which columns its tables have.</source>
        <translation>Rien n’indique quelles colonnes ont ses tables.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing that you do can be kept.</source>
        <translation>Rien de ce que vous faites ne peut être conservé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Nothing uses it yet</source>
        <translation>Rien ne l’utilise encore</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Nothing was changed since the hub keeps history.</source>
        <translation>Rien n’a changé depuis que le hub tient un historique.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Nothing was used</source>
        <translation>Rien n’a été utilisé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Nothing was written down yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing, until you resume it.</source>
        <translation>Rien, jusqu’à ce que vous repreniez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Noti&amp;fications…</source>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rule</source>
        <translation>Règle de notification</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rules</source>
        <translation>Règles de notification</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Notifications of AllianceHub look like this.</source>
        <translation>Les notifications d’AllianceHub ressemblent à ceci.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>Notifications: {level}</source>
        <translation>Notifications : {level}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Notifications…</source>
        <translation>Notifications…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Notifies of new ones</source>
        <translation>Notifie les nouveautés</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify me on the desktop of</source>
        <translation>Me notifier sur le bureau</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify of new ones</source>
        <translation>Notifier les nouveautés</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ORCID iD</source>
        <translation>Identifiant ORCID</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Of a project or an organisation</source>
        <translation>D’un projet ou d’une organisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Of the files that are chosen, or all, for sha256sum -c</source>
        <translation>Des fichiers choisis, ou de tous, pour sha256sum -c</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Of those who are open to reviewing, without a conflict, the least busy first.</source>
        <translation>Parmi ceux qui acceptent d’évaluer, sans conflit, les moins occupés d’abord.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Of which days?</source>
        <translation>De quels jours ?</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer accepted</source>
        <translation>Offre acceptée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer answered</source>
        <translation>Réponse à l’offre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Offer it as safetensors, Parquet or another format that holds data only.</source>
        <translation>Proposez-le en safetensors, en Parquet ou dans un autre format qui ne contient que des données.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer lapsed</source>
        <translation>Offre expirée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline, {n} waiting</source>
        <comment>Offline, {n} waiting</comment>
        <translation>
            <numerusform>Hors ligne, {n} en attente</numerusform>
            <numerusform>Hors ligne, {n} en attente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>On its way: {done} of {total}</source>
        <translation>En route : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>On its way: {name}</source>
        <translation>En cours de transfert : {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>On the agenda.</source>
        <translation>À l’ordre du jour.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Once it is full, nothing that you do can be kept.</source>
        <translation>Une fois plein, rien de ce que vous faites ne pourra être conservé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>One applicant may ask for {most} credits in this call; with this you ask for {n}.</source>
        <translation>Une personne peut demander {most} crédits dans cet appel ; avec celle-ci vous en demandez {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>One may ask again after {days}.</source>
        <translation>On peut redemander après {days}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>One of its representatives or administrators can sign for it.</source>
        <translation>Un de ses représentants ou administrateurs peut signer pour elle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>One or two letters are looked for in names alone.</source>
        <translation>Une ou deux lettres ne sont cherchées que dans les noms.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_connector_run.py"/>
        <source>Only a connector reports its runs.</source>
        <translation>Seul un connecteur rend compte de ses passages.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_cluster_account.py"/>
        <source>Only a connector says how a cluster stands.</source>
        <translation>Seul un connecteur dit où en est un cluster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Only a connector says why a job waits.</source>
        <translation>Seul un connecteur dit pourquoi une tâche attend.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Only a person has notices.</source>
        <translation>Seule une personne a des avis.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only actions</source>
        <translation>Seulement les actions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Only administrators of the alliance import members.</source>
        <translation>Seuls les administrateurs de l’alliance importent des membres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Only administrators of the alliance may do this.</source>
        <translation>Seuls les administrateurs de l’alliance peuvent le faire.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the accelerator</source>
        <translation>Seulement pour l’accélérateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the pool</source>
        <translation>Seulement pour la réserve</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Only its advisor can endorse this request.</source>
        <translation>Seul son référent peut appuyer cette demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Only its applicant can answer an offer.</source>
        <translation>Seul son demandeur peut répondre à une offre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Only its author can revise a request.</source>
        <translation>Seul son auteur peut réviser une demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>Only its author can submit a request.</source>
        <translation>Seul son auteur peut soumettre une demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>Only its author can withdraw a request.</source>
        <translation>Seul son auteur peut retirer une demande.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only on encrypted devices</source>
        <translation>Seulement sur des appareils chiffrés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Only the account in use can be signed out everywhere.</source>
        <translation>Seul le compte utilisé peut être déconnecté partout.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the files</source>
        <translation>Seulement les fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Only the first 5,000 are added up.</source>
        <translation>Seuls les 5 000 premiers sont additionnés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>Only the hub brings allocations into the ledger.</source>
        <translation>Seul le hub reprend des allocations dans le grand livre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_files.py"/>
        <source>Only the hub counts the files of a version.</source>
        <translation>Seul le hub compte les fichiers d’une version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Only the hub ends the reviews of a request that was decided.</source>
        <translation>Seul le hub termine les évaluations d’une demande déjà tranchée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>Only the hub gives an accelerator its first rate.</source>
        <translation>Seul le hub donne à un accélérateur son premier tarif.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>Only the hub gives back what came late.</source>
        <translation>Seul le hub rend ce qui est arrivé tard.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>Only the hub lets a part of an allocation begin.</source>
        <translation>Seul le hub laisse commencer une tranche d’allocation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>Only the hub lets a part of an allocation end.</source>
        <translation>Seul le hub laisse finir une tranche d’allocation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>Only the hub lets a rate begin.</source>
        <translation>Seul le hub laisse commencer un tarif.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Only the hub lets a request lapse.</source>
        <translation>Seul le hub laisse expirer une demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>Only the hub looks for conflicts again.</source>
        <translation>Seul le hub recherche à nouveau les conflits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <source>Only the hub notes what became of a grant.</source>
        <translation>Seul le hub note ce qu’est devenue une attribution.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>Only the hub notes what was used beyond a balance.</source>
        <translation>Seul le hub note ce qui a été utilisé au-delà d’un solde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>Only the hub says that a review is late.</source>
        <translation>Seul le hub dit qu’une évaluation est en retard.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_postings.py"/>
        <source>Only the hub shows what was posted.</source>
        <translation>Seul le hub montre ce qui a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>Only the hub warns of an end.</source>
        <translation>Seul le hub avertit d’une fin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Only the newest five are kept; look at the list again.</source>
        <translation>Seuls les cinq plus récents sont conservés ; consultez de nouveau la liste.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the version</source>
        <translation>Seulement la version</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Only the whole tree of a version is listed.</source>
        <translation>Seule l’arborescence entière d’une version est listée.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Only these files</source>
        <translation>Seulement ces fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only things, by their words</source>
        <translation>Seulement les objets, par leurs mots</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only those who decide, and the panel, read them.</source>
        <translation>Seuls ceux qui décident et le comité les lisent.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Only those who take part can write here.</source>
        <translation>Seules les personnes qui participent peuvent écrire ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>Only those who take part in it can.</source>
        <translation>Seules les personnes qui y participent le peuvent.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to appeal.</source>
        <translation>Seulement pour un recours.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to transfer credits.</source>
        <translation>Seulement pour transférer des crédits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only what waits for me</source>
        <translation>Seulement ce qui m’attend</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where it is stricter than the dataset's.</source>
        <translation>Seulement s’il est plus strict que celui du jeu de données.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where the hub cannot tell of news by itself.</source>
        <translation>Seulement quand le hub ne peut pas annoncer lui-même les nouveautés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Only where the network has its own</source>
        <translation>Seulement si le réseau a les siens</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Only who made the dataset can.</source>
        <translation>Seul qui a fait le jeu de données le peut.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Only whoever declared a conflict withdraws it.</source>
        <translation>Seul qui a déclaré un conflit le retire.</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Open AllianceHub</source>
        <translation>Ouvrir AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Open Trusted Data Initiative catalogue (folder)</source>
        <translation>Catalogue de l’Open Trusted Data Initiative (dossier)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open in the browser?</source>
        <translation>Ouvrir dans le navigateur ?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>Open it again now</source>
        <translation>La rouvrir maintenant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Open it there, save it as “CSV UTF-8”, and import that.</source>
        <translation>Ouvrez-le dans ce programme, enregistrez-le en « CSV UTF-8 », et importez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open links to {host} without asking</source>
        <translation>Ouvrir sans demander les liens vers {host}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open rates</source>
        <translation>Ouvrir les tarifs</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open requests per applicant</source>
        <translation>Demandes ouvertes par demandeur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Open the diagnostics again, look at them, and save.</source>
        <translation>Rouvrez le diagnostic, relisez-le, puis enregistrez.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to</source>
        <translation>Disponible pour</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to students</source>
        <translation>Ouvert aux étudiants</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Open what it is about</source>
        <translation>Ouvrir l’objet concerné</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open: whoever sees it may download it</source>
        <translation>Ouvert : qui le voit peut le télécharger</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Opens on</source>
        <translation>Ouvre le</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Or with an account</source>
        <translation>Ou avec un compte</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Order</source>
        <translation>Tri</translation>
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
        <translation>Organisations</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Others were judged to be better</source>
        <translation>D’autres ont été mieux jugées</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Others were quicker: of {amount} credits that are offered to you, “{pool}” has {left} left.</source>
        <translation>D’autres ont été plus rapides : sur {amount} crédits qui vous sont offerts, il en reste {left} dans « {pool} ».</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Over</source>
        <translation>Passé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Overdraft</source>
        <translation>Découvert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Pack small files into larger ones, such as Parquet or tar.</source>
        <translation>Regroupez les petits fichiers dans de plus grands, par exemple en Parquet ou en tar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel</source>
        <translation>Comité</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel item</source>
        <translation>Point du comité</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Parameters in millions</source>
        <translation>Paramètres, en millions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Parquet is shown once the extra “parquet” of AllianceHub is installed.</source>
        <translation>Parquet s’affiche une fois l’extra « parquet » d’AllianceHub installé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Parted by</source>
        <translation>Réparti par</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly accepted</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly approved</source>
        <translation>Approuvée en partie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed, and were fetched again: {n}.</source>
        <translation>Parties qui différaient et ont été récupérées à nouveau : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed: {n}. Their scopes are fetched whole.</source>
        <translation>Parties qui différaient : {n}. Leurs portées sont récupérées en entier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Pass each link on to its person and nobody else: it lets them in, once.</source>
        <translation>Ne transmettez chaque lien qu’à la personne nommée : il la fait entrer, une fois.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Passed on without your name when the request is decided.</source>
        <translation>Transmis sans votre nom quand la demande est tranchée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Password of that user</source>
        <translation>Mot de passe de cet utilisateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all files.</source>
        <translation>Motifs tels que data/*.csv ; vide pour tous les fichiers.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all.</source>
        <translation>Motifs tels que data/*.csv ; vide pour tous.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Pause sync</source>
        <translation>Suspendre la synchronisation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused, {n} waiting</source>
        <comment>Paused, {n} waiting</comment>
        <translation>
            <numerusform>En pause, {n} en attente</numerusform>
            <numerusform>En pause, {n} en attente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People appear here once they are invited. Sync, or ask an administrator.</source>
        <translation>Les personnes apparaissent ici une fois invitées. Synchronisez, ou adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Pick a time that is still to come.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Pick the fields to change; all others stay as they are.</source>
        <translation>Choisissez les champs à modifier ; tous les autres restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Place on the agenda</source>
        <translation>Place à l’ordre du jour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pledge</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged</source>
        <translation>Promis</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged, delivered and used</source>
        <translation>Promis, fourni et utilisé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policy &amp; advocacy</source>
        <translation>Politiques publiques et plaidoyer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policymakers</source>
        <translation>Décideurs publics</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pool</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pools</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Pools that run today</source>
        <translation>Réserves en cours aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Port {port} of {host} is taken by another program.</source>
        <translation>Le port {port} de {host} est pris par un autre programme.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Posted.</source>
        <translation>Publié.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Practitioners</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>Press the keys that you want.</source>
        <translation>Appuyez sur les touches voulues.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Preview of {label}</source>
        <translation>Aperçu de {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when}</source>
        <translation>Imprimé : {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when} by {who}</source>
        <translation>Imprimé : {when}, par {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityDecayHalfLife is {value}, not 0: what was used is forgotten by and by.</source>
        <translation>PriorityDecayHalfLife vaut {value} et non 0 : ce qui a été utilisé est oublié peu à peu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityUsageResetPeriod is {value}, not NONE: counters begin anew.</source>
        <translation>PriorityUsageResetPeriod vaut {value} et non NONE : les compteurs recommencent à zéro.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Private comments</source>
        <translation>Commentaires confidentiels</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Programs that use it can read no more files from then on. It cannot come back.</source>
        <translation>Les programmes qui l’utilisent ne pourront plus lire de fichiers dès lors. C’est définitif.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/progress_panel.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Project started. You lead it.</source>
        <translation>Projet lancé. Vous en êtes responsable.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Projects (JSON)</source>
        <translation>Projets (JSON)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Projects and requests that name it, as far as you may see them, stand here.</source>
        <translation>Les projets et demandes qui le citent, dans la mesure où vous pouvez les voir, figurent ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Projects, datasets, compute and people of an open alliance, also offline.</source>
        <translation>Projets, jeux de données, calcul et membres d’une alliance ouverte, même hors ligne.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed. They learn of it when you ask them.</source>
        <translation>Proposé. Ils l’apprennent quand vous les sollicitez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Proxy, certificates and a test…</source>
        <translation>Serveur mandataire, certificats et test…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Published elsewhere</source>
        <translation>Publié ailleurs</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published.</source>
        <translation>Publiée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/publish_version.py"/>
        <source>Published: {title} {label}</source>
        <translation>Publiée : {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put a cell that holds the sign between cells into quotation marks.</source>
        <translation>Mettez entre guillemets la cellule qui contient le séparateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put all about it into one line.</source>
        <translation>Réunissez sur une ligne tout ce qui le concerne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Put back the last backup: alliancehub admin restore-backup.</source>
        <translation>Restaurez la dernière sauvegarde : alliancehub admin restore-backup.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Put in place of what is there</source>
        <translation>Remplacer ce qui s’y trouve</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Put many small ones into archives.</source>
        <translation>Mettez les nombreux petits fichiers dans des archives.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Put on the agenda</source>
        <translation>Mettre à l’ordre du jour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Put the files of the version there, or choose their folder.</source>
        <translation>Mettez-y les fichiers de la version, ou choisissez leur dossier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Python, with huggingface_hub</source>
        <translation>Python, avec huggingface_hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Questions to who asks</source>
        <translation>Questions à qui demande</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours begin at</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours end at</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Quiet hours, daily sum and tray…</source>
        <translation>Heures calmes, résumé quotidien et zone de notification…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ROR id</source>
        <translation>Identifiant ROR</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ran</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rates</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read and sign that one.</source>
        <translation>Lisez et signez celle-ci.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Read the chosen row</source>
        <translation>Lire la ligne choisie</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Read the columns</source>
        <translation>Lire les colonnes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Read the question again, and correct the answer.</source>
        <translation>Relisez la question, et corrigez la réponse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Read the terms on the page of the dataset, and sign them.</source>
        <translation>Lisez les conditions sur la page du jeu de données et signez-les.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Read them and tick the box.</source>
        <translation>Lisez-les et cochez la case.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read them first. For an organisation its representative signs for its people.</source>
        <translation>Lisez-les d’abord. Pour une organisation, son représentant signe au nom de ses membres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read them, and tick the box.</source>
        <translation>Lisez-les, puis cochez la case.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Readiness</source>
        <translation>Niveau de préparation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Reading of {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; last used {day}</source>
        <translation>Lit des fichiers ; expire {when} ; dernière utilisation {day}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; never used</source>
        <translation>Lit des fichiers ; expire {when} ; jamais utilisé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/mark_provisioned.py"/>
        <source>Ready to use: {title}</source>
        <translation>Prête à l’emploi : {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Reason and remedy</source>
        <translation>Raison et remède</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of its state</source>
        <translation>Raison de son état</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason, to be translated</source>
        <translation>Motif, à traduire</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Recommend as much or less.</source>
        <translation>Recommandez autant ou moins.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended by line</source>
        <translation>Recommandé par ligne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Records stand here that are no objects.</source>
        <translation>Il y a ici des enregistrements qui ne sont pas des objets.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse for a conflict</source>
        <translation>Récuser pour conflit</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse myself</source>
        <translation>Me récuser</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>Recuse yourself; somebody else is asked then.</source>
        <translation>Récusez-vous ; quelqu’un d’autre est alors sollicité.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recused</source>
        <translation>Récusé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>Refund that or less.</source>
        <translation>Remboursez cela ou moins.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund usage</source>
        <translation>Rembourser l’usage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded. Whose it is is told.</source>
        <translation>Remboursé. Le titulaire en est informé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Refused changes</source>
        <translation>Modifications refusées</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Release</source>
        <translation>Libération</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Remind the advisor in the conversation.</source>
        <translation>Rappelez-le au référent dans la conversation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Remove one of them.</source>
        <translation>Enlevez l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Remove the lines.</source>
        <translation>Retirez les lignes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove the rule of {where}</source>
        <translation>Enlever la règle : {where}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove this rule</source>
        <translation>Enlever cette règle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Remove versions that nobody needs, or ask an administrator for more.</source>
        <translation>Supprimez des versions dont personne n’a besoin, ou demandez plus de place à un administrateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Remove {text}</source>
        <translation>Retirer {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <source>Remove {text} from {label}</source>
        <translation>Enlever {text} de {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Rename it, or take it out of the folder.</source>
        <translation>Renommez-le, ou retirez-le du dossier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Rename or remove it, and resume the transfer.</source>
        <translation>Renommez-le ou supprimez-le, puis reprenez le transfert.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renew</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renews</source>
        <translation>Prolonge</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopened.</source>
        <translation>Rouvert.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Reports of crashes</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Reports of crashes in {folder}: {n}.</source>
        <translation>Rapports de plantage dans {folder} : {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Request credits and follow what you were given.</source>
        <translation>Demandez des crédits et suivez ce qui vous est accordé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request for access</source>
        <translation>Demande d’accès</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request to join</source>
        <translation>Demande de participation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request without names</source>
        <translation>Demande sans noms</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests are screened first</source>
        <translation>Les demandes sont d’abord examinées</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests for access</source>
        <translation>Demandes d’accès</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests of calls in which neither side is named are read here.</source>
        <translation>Les demandes des appels où aucune partie n’est nommée se lisent ici.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests that a panel talks about are listed here, in the order of its agenda.</source>
        <translation>Les demandes dont un comité parle figurent ici, dans l’ordre du jour.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests to join</source>
        <translation>Demandes de participation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests without names</source>
        <translation>Demandes sans noms</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Requests, answers and mentions come to your inbox.</source>
        <translation>Demandes, réponses et mentions arrivent dans votre boîte de réception.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Required and missing</source>
        <translation>Exigé et manquant</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Resolve it in the inbox.</source>
        <translation>Résolvez-le dans la boîte de réception.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved.</source>
        <translation>Résolu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Restart it, or sign in to the desktop again; its own log tells more.</source>
        <translation>Redémarrez-le, ou rouvrez votre session de bureau ; son propre journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore the version of {when}: {words}</source>
        <translation>Restaurer la version : {when}, {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Resume it when you want to send and fetch again.</source>
        <translation>Reprenez-la quand vous voudrez de nouveau envoyer et recevoir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Resume sync</source>
        <translation>Reprendre la synchronisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Resume the transfer.</source>
        <translation>Reprenez le transfert.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resumed. Whose it is is told.</source>
        <translation>Reprise. Le titulaire en est informé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resume_allocation.py"/>
        <source>Resumed: {title}</source>
        <translation>Reprise : {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return for revision</source>
        <translation>Renvoyer pour révision</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return it to be revised</source>
        <translation>La rendre pour révision</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Return the request, so that a later day can be asked for.</source>
        <translation>Rendez la demande, pour qu’une date ultérieure puisse être demandée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Return the request, so that another one can be named.</source>
        <translation>Rendez la demande, pour qu’une autre puisse être indiquée.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return to the draft</source>
        <translation>Remettre à l’état de brouillon</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned</source>
        <translation>Rendue</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned to be revised</source>
        <translation>Rendue pour révision</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Returned to be revised: {title}</source>
        <translation>Rendue pour révision : {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned.</source>
        <translation>Rendue.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review asked for</source>
        <translation>Évaluation demandée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>Reviewers advise: grant what is asked: {all}; grant a part: {part}; decline: {none}.</source>
        <translation>Avis des évaluateurs : accorder ce qui est demandé : {all} ; accorder une partie : {part} ; refuser : {none}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers are not named</source>
        <translation>Les évaluateurs ne sont pas nommés</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewing</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews asked for</source>
        <translation>Évaluations demandées</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews owed already</source>
        <translation>Évaluations déjà dues</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews per request</source>
        <translation>Évaluations par demande</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays as it is.</source>
        <translation>Des évaluations ont été écrites avec cette grille, elle reste donc telle quelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays.</source>
        <translation>Des évaluations ont été écrites avec cette grille, elle est donc conservée.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revise</source>
        <translation>Réviser</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Revise the request and submit it again.</source>
        <translation>Révisez la demande et soumettez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>Revoke one that nothing uses any more.</source>
        <translation>Révoquez-en un qui ne sert plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke “{name}”?</source>
        <translation>Révoquer « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Revoked an access token</source>
        <translation>A révoqué un jeton d’accès</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whoever holds it is told.</source>
        <translation>Révoqué. Les personnes qui en disposaient en sont informées.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whose it is is told.</source>
        <translation>Révoquée. Le titulaire en est informé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_allocation.py"/>
        <source>Revoked: {title}</source>
        <translation>Révoquée : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Row</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Rows are found again by</source>
        <translation>Les lignes sont retrouvées par</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/totals.py"/>
        <source>Rows are parted by at most {n} fields at a time.</source>
        <translation>Les lignes se répartissent selon {n} champs au plus à la fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Rows cannot be found again by {field}.</source>
        <translation>Les lignes ne peuvent pas être retrouvées par {field}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubric</source>
        <translation>Grille d’évaluation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubrics</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>S&amp;ave this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
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
        <translation>Identifiant SPDX, par exemple Apache-2.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as CC-BY-4.0.</source>
        <translation>Identifiant SPDX, par exemple CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id.</source>
        <translation>Identifiant SPDX.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Safety</source>
        <translation>Sûreté</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Save a bundle…</source>
        <translation>Enregistrer une archive…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save a description…</source>
        <translation>Enregistrer une description…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Save a form, send a message</source>
        <translation>Enregistrer un formulaire, envoyer un message</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as &amp;vCard…</source>
        <translation>Enregistrer en &amp;vCard…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as i&amp;Calendar…</source>
        <translation>Enregistrer en iC&amp;alendar…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save as {format}</source>
        <translation>Enregistrer en {format}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save it anew as CSV, with the names of the columns in its first line.</source>
        <translation>Enregistrez-le de nouveau en CSV, avec les noms des colonnes sur la première ligne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save it as a PDF, or set up a printer in the system's settings.</source>
        <translation>Enregistrez en PDF, ou configurez une imprimante dans les paramètres du système.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Save it as “CSV UTF-8” and import it again.</source>
        <translation>Enregistrez-le en « CSV UTF-8 » et importez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Save it, or shorten it: what is typed is still in the form.</source>
        <translation>Enregistrez, ou raccourcissez : la saisie est toujours dans le formulaire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save the bundle</source>
        <translation>Enregistrer l’archive</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save the table as “CSV UTF-8”, and import that.</source>
        <translation>Enregistrez le tableau en « CSV UTF-8 », et importez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken</source>
        <translation>Enregistrer ce qui n’a pas été repris</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken…</source>
        <translation>Enregistrer ce qui n’a pas été repris…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save {chart}</source>
        <translation>Enregistrer {chart}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Save&amp;d searches…</source>
        <translation>Recherches enre&amp;gistrées…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Saved searches…</source>
        <translation>Recherches enregistrées…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Saved {name}, {size}.</source>
        <translation>{name} est enregistré, {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Saved. Hubs are gone to in this way from now on.</source>
        <translation>Enregistré. Les hubs sont désormais joints ainsi.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Say all of it in one place.</source>
        <translation>Dites tout à un seul endroit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Say by which rule less is granted than was asked.</source>
        <translation>Dites selon quelle règle on accorde moins que ce qui a été demandé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Say one of these: {names}.</source>
        <translation>Indiquez l’un de ceux-ci : {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say to the applicant what is missing, so that they can do better.</source>
        <translation>Dites au demandeur ce qui manque, pour qu’il puisse mieux faire.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say until when, and what for. Whoever keeps the dataset decides.</source>
        <translation>Dites jusqu’à quand et pour quoi. Les responsables du jeu de données décident.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>Say what is to be added to those who decide, in the panel's conversation.</source>
        <translation>Dites à ceux qui décident ce qu’il faut ajouter, dans la conversation du comité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Say what it holds.</source>
        <translation>Dites ce qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say what you advise.</source>
        <translation>Dites quel est votre avis.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say what you bring and what you hope for. The project's leads decide.</source>
        <translation>Dites ce que vous apportez et ce que vous espérez. Les responsables du projet décident.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say whether it is whole and for this call, not whether it is good.</source>
        <translation>Dites si elle est complète et relève de cet appel, non si elle est bonne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Say whether the day or the month comes first, or write 2026-01-31.</source>
        <translation>Dites si le jour ou le mois vient d’abord, ou écrivez 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score in %</source>
        <translation>Note en %</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Scores are told apart by the criterion's name.</source>
        <translation>Les notes se distinguent par le nom du critère.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores by criterion</source>
        <translation>Notes par critère</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screen</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Screen it.</source>
        <translation>Vérifiez-la.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened by</source>
        <translation>Vérifiée par</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened.</source>
        <translation>Vérifiée.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search a list, or narrow it by its filters, and press the star beside the words.</source>
        <translation>Cherchez dans une liste, ou restreignez-la par ses filtres, puis appuyez sur l’étoile à côté des mots.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search a single list to be notified of what is new in it.</source>
        <translation>Cherchez dans une seule liste pour être averti de ses nouveautés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search changed.</source>
        <translation>Recherche modifiée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search deleted.</source>
        <translation>Recherche supprimée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Search e&amp;verything</source>
        <translation>Rechercher &amp;partout</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Search for words or choose filters first: then there is a search to save.</source>
        <translation>Cherchez des mots ou choisissez d’abord des filtres : il y aura alors une recherche à enregistrer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Search paths</source>
        <translation>Rechercher des chemins</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search saved.</source>
        <translation>Recherche enregistrée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Search {kinds}</source>
        <translation>Rechercher parmi les {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Searched lately</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>See /openapi.json for what this address takes.</source>
        <translation>Voyez dans /openapi.json ce que cette adresse accepte.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Send UTF-8 JSON; nothing was done.</source>
        <translation>Envoyez du JSON en UTF-8 ; rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send blobs of at most {n} bytes in frames, larger ones as uploads.</source>
        <translation>Envoyez en trames les blobs d’au plus {n} octets, et les plus grands comme envois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send frames; see the description of this address.</source>
        <translation>Envoyez des trames ; voyez la description de cette adresse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send it again, from the same offset.</source>
        <translation>Envoyez-le de nouveau, à la même position.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send it in smaller parts; nothing was done.</source>
        <translation>Envoyez-le en plus petites parties ; rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send one of {names}, a space, and its digest in Base64.</source>
        <translation>Envoyez l’un de {names}, une espace et l’empreinte en Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send plain JSON with the matching Content-Type.</source>
        <translation>Envoyez du JSON simple avec le Content-Type correspondant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send several; of this one nothing was stored.</source>
        <translation>Envoyez-en plusieurs ; rien de celui-ci n’a été stocké.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the bytes as they are, with that Content-Type.</source>
        <translation>Envoyez les octets tels quels, avec ce Content-Type.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the number of bytes.</source>
        <translation>Envoyez le nombre d’octets.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Send what waits if you can, then forget the account on this computer and add it again.</source>
        <translation>Envoyez si possible ce qui attend, puis oubliez le compte sur cet ordinateur et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send {name}: {version}.</source>
        <translation>Envoyez {name}: {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Sent files</source>
        <translation>A envoyé des fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sent, latest first</source>
        <translation>Envoyées, les plus récentes d’abord</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sentences, to be translated</source>
        <translation>Phrases, à traduire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Set ALLIANCEHUB_METRICS_TOKEN, or serve them at 127.0.0.1.</source>
        <translation>Définissez ALLIANCEHUB_METRICS_TOKEN, ou servez-les sur 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Set ALLIANCEHUB_TRACE_RATIO to a number from 0 to 1.</source>
        <translation>Donnez à ALLIANCEHUB_TRACE_RATIO un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set a rate</source>
        <translation>Fixer un tarif</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>Set another rate from a later day on.</source>
        <translation>Fixez un autre tarif à partir d’un jour plus tardif.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Set it to a state that says it is over, instead.</source>
        <translation>Donnez-lui plutôt un état qui dit que c’est fini.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set terms</source>
        <translation>Fixer des conditions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Set the list of files</source>
        <translation>A fixé la liste des fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up a new hub</source>
        <translation>Configurer un nouveau hub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set up. Whose it is is told.</source>
        <translation>Mise en place. Le titulaire en est informé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Set {variable} to what each may store, such as 1000000000000; 0 for no limit.</source>
        <translation>Mettez dans {variable} ce que chacun peut stocker, par exemple 1000000000000 ; 0 pour aucune limite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set-up code</source>
        <translation>Code de configuration</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Settings and logs</source>
        <translation>Réglages et journaux</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settled.</source>
        <translation>Réglé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Several workers need a PostgreSQL database.</source>
        <translation>Plusieurs processus de travail demandent une base de données PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Several {kinds} are called {name}.</source>
        <translation>Plusieurs objets parmi les {kinds} s’appellent {name}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Shorten it.</source>
        <translation>Raccourcissez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Show a test notification</source>
        <translation>Afficher une notification d’essai</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Show all notices</source>
        <translation>Afficher tous les avis</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Show earlier changes</source>
        <translation>Afficher les modifications antérieures</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_menu.py"/>
        <source>Show in {list}</source>
        <translation>Afficher dans {list}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Show older lines</source>
        <translation>Afficher des lignes plus anciennes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show only these lines</source>
        <translation>N’afficher que ces lignes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Show postings</source>
        <translation>Montrer les écritures</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Show the columns that the list has by itself</source>
        <translation>Afficher les colonnes d’origine de la liste</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Show what it is about</source>
        <translation>Afficher l’objet concerné</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Showed a used token</source>
        <translation>A présenté un jeton déjà utilisé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Side&amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Sign in again: all comes back from the hub, but for changes not sent yet.</source>
        <translation>Connectez-vous de nouveau : tout revient du hub, sauf les modifications pas encore envoyées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Sign in as one of them.</source>
        <translation>Connectez-vous comme l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign in as {name}</source>
        <translation>Se connecter en tant que {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Sign in first: a token reads what its member may have.</source>
        <translation>Connectez-vous d’abord : un jeton lit ce à quoi son membre a droit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sign in to go on.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Sign in to see what is open to members.</source>
        <translation>Connectez-vous pour voir ce qui est ouvert aux membres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Sign in to send and fetch; what is here stays readable.</source>
        <translation>Connectez-vous pour envoyer et recevoir ; ce qui est ici reste lisible.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in to take part.</source>
        <translation>Connectez-vous pour participer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Sign in, or send an access token, and ask on the page of the dataset.</source>
        <translation>Connectez-vous ou envoyez un jeton d’accès, et demandez sur la page du jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Sign the terms…</source>
        <translation>Signer les conditions…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sign-in needed</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signature of terms</source>
        <translation>Signature de conditions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/terms_signature.py"/>
        <source>Signature: {terms}</source>
        <translation>Signature : {terms}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signatures of terms</source>
        <translation>Signatures de conditions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Signed in at {hub}</source>
        <translation>Connexion à {hub}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in until the background process ends; no keyring keeps it.</source>
        <translation>Connexion ouverte jusqu’à l’arrêt du processus d’arrière-plan ; aucun trousseau de clés ne la garde.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in. The keyring of this computer keeps the sign-in.</source>
        <translation>Connexion établie. Le trousseau de clés de cet ordinateur la conserve.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Signed out everywhere</source>
        <translation>S’est déconnecté partout</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed out.</source>
        <translation>Déconnexion effectuée.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed.</source>
        <translation>Signé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Single blind: applicants do not learn who reviews</source>
        <translation>Simple aveugle : les demandeurs ne savent pas qui évalue</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills &amp; education</source>
        <translation>Compétences et formation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills the team looks for.</source>
        <translation>Compétences que l’équipe recherche.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze &amp;until…</source>
        <translation>Reporter &amp;jusqu’à…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Snooze 1 h</source>
        <translation>Reporter d’1 h</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze for an &amp;hour</source>
        <translation>Reporter d’une &amp;heure</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until Mo&amp;nday</source>
        <translation>Reporter jusqu’à l&amp;undi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until to&amp;morrow</source>
        <translation>Reporter jusqu’à &amp;demain</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Snoozed</source>
        <translation>Reportés</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Snoozed until</source>
        <translation>Reporté jusqu’au</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>So many units for so many hours each.</source>
        <translation>Tant d’unités pour tant d’heures chacune.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some of its bytes are no UTF-8 and are shown as �.</source>
        <translation>Certains de ses octets ne sont pas de l’UTF-8 et sont affichés �.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some rows have more or fewer cells than the first.</source>
        <translation>Certaines lignes ont plus ou moins de cellules que la première.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Somebody deleted it while you edited it. What you wrote is kept here to copy.</source>
        <translation>Quelqu’un l’a supprimé pendant que vous le modifiiez. Ce que vous avez écrit est gardé ici pour être copié.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Somebody else of the panel votes.</source>
        <translation>Quelqu’un d’autre du comité vote.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Somebody else who decides for the organisation can.</source>
        <translation>Quelqu’un d’autre qui décide pour l’organisation le peut.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Somebody may be reading along, or the hub is set up wrongly.</source>
        <translation>Quelqu’un lit peut-être les échanges, ou le hub est mal configuré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Somebody sent you a link that begins your membership.</source>
        <translation>Quelqu’un vous a envoyé un lien qui ouvre votre adhésion.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something ends soon</source>
        <translation>Une échéance approche</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Something takes connections at this address, but it is no web server, or it hangs.</source>
        <translation>Quelque chose accepte les liaisons à cette adresse, mais ce n’est pas un serveur web, ou il est bloqué.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something that yours derives from changed</source>
        <translation>Quelque chose dont le vôtre dérive a changé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Something went wrong inside the window; it goes on.</source>
        <translation>Un problème est survenu dans la fenêtre ; elle continue.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Speaking</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Special categories of personal data</source>
        <translation>Catégories particulières de données personnelles</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Spreadsheets expect a semicolon where the comma is the decimal sign.</source>
        <translation>Les tableurs attendent un point-virgule quand la virgule est le signe décimal.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>St&amp;orage…</source>
        <translation>St&amp;ockage…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Start a project</source>
        <translation>Lancer un projet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Start it there with --database; what lies here is what it was before.</source>
        <translation>Lancez-le là-bas avec --database ; ce qui reste ici est ce qu’il était avant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>Start over with an empty cursor; changes that wait to be sent are kept.</source>
        <translation>Recommencez avec un curseur vide ; les modifications à envoyer sont conservées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>Start the snapshot anew.</source>
        <translation>Recommencez l’instantané depuis le début.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Startup</source>
        <translation>Jeune pousse</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement line</source>
        <translation>Ligne de relevé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement lines</source>
        <translation>Lignes de relevé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Steps to the hub</source>
        <translation>Étapes jusqu’au hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Stop it first, or what is changed meanwhile would stay behind.</source>
        <translation>Arrêtez-le d’abord, sinon ce qui est modifié entre-temps resterait en arrière.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Stop it, and move its hub.sqlite away before a backup takes its place.</source>
        <translation>Arrêtez-le et déplacez son hub.sqlite avant qu’une sauvegarde prenne sa place.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Stop that program, or choose another port with --port.</source>
        <translation>Arrêtez ce programme, ou choisissez un autre port avec --port.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop: {text}</source>
        <translation>Arrêter : {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Storage quota in bytes</source>
        <translation>Quota de stockage en octets</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Storage…</source>
        <translation>Stockage…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students name one of their own organisation.</source>
        <translation>Les étudiants indiquent quelqu’un de leur propre organisation.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Sub-wallet</source>
        <translation>Sous-enveloppe</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sub-wallets</source>
        <translation>Sous-comptes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit for review</source>
        <translation>Soumettre à l’examen</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted.</source>
        <translation>Soumise.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted. You are told when it is decided or somebody asks a question.</source>
        <translation>Demande soumise. Vous serez prévenu d’une décision ou d’une question.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0.</source>
        <translation>Par exemple 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0; it stays as it is.</source>
        <translation>Par exemple 1.0.0 ; elle reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 10.5281/zenodo.1234567.</source>
        <translation>Par exemple 10.5281/zenodo.1234567.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as its office.</source>
        <translation>Par exemple son bureau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Such as the machine that uses it.</source>
        <translation>Par exemple la machine qui l’utilise.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suggest reviewers</source>
        <translation>Proposer des évaluateurs</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum it up at</source>
        <translation>Résumer à</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum up the rest once a day</source>
        <translation>Résumer le reste une fois par jour</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Supplement</source>
        <translation>Complément</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend or restore</source>
        <translation>Suspendre ou rétablir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspended. Whose it is is told.</source>
        <translation>Suspendue. Le titulaire en est informé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suspend_allocation.py"/>
        <source>Suspended: {title}</source>
        <translation>Suspendue : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Switch</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Switch on the system's time service.</source>
        <translation>Activez le service de l’heure du système.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Switch to this account first.</source>
        <translation>Passez d’abord à ce compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Switch to {name}</source>
        <translation>Passer à {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;activity…</source>
        <translation>&amp;Activité de synchronisation…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;now</source>
        <translation>Synchroniser &amp;maintenant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync activity</source>
        <translation>Activité de synchronisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync activity says why each was refused; edit them again, or dismiss them.</source>
        <translation>L’activité de synchronisation dit pourquoi chacune a été refusée ; modifiez-les, ou ignorez-les.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Sync and look at it again.</source>
        <translation>Synchronisez et regardez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync failed</source>
        <translation>Échec de la synchronisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sync failed: {error}.</source>
        <translation>Échec de la synchronisation : {error}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Sync first, or take them back under Sync activity.</source>
        <translation>Synchronisez d’abord, ou annulez-les dans l’activité de synchronisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Sync goes this same way, and ends here too.</source>
        <translation>La synchronisation suit le même chemin, et s’arrête ici aussi.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Sync is paused, and transfers with it. Resume sync to go on.</source>
        <translation>La synchronisation est en pause, et les transferts avec elle. Reprenez-la pour continuer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Sync is paused.</source>
        <translation>La synchronisation est suspendue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync: {text}</source>
        <translation>Synchronisation : {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Syncing failed</source>
        <translation>Échec de la synchronisation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing {n}</source>
        <comment>Syncing {n}</comment>
        <translation>
            <numerusform>Synchronisation de {n}</numerusform>
            <numerusform>Synchronisation de {n}</numerusform>
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
        <translation>Tabulation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Take back the yank</source>
        <translation>Ne plus déconseiller</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>Take less, or wait until more is granted.</source>
        <translation>Prenez moins, ou attendez que davantage soit octroyé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Take out of what is there</source>
        <translation>Enlever de ce qui s’y trouve</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Take part</source>
        <translation>Participez</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Take the right file, or the computed hash.</source>
        <translation>Prenez le bon fichier, ou l’empreinte calculée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Take them</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back, but for {n} of {total}: {why}</source>
        <translation>Annulé, sauf pour {n} sur {total} : {why}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Takes part in the project</source>
        <translation>Participe au projet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Tell whoever published it.</source>
        <translation>Prévenez la personne qui l’a publiée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Tell whoever runs the hub or your network.</source>
        <translation>Prévenez l’exploitant du hub ou de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Tell whoever runs the hub.</source>
        <translation>Prévenez l’exploitant du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Tell whoever runs the hub. What is here stays readable, what waits is kept; sync again when the hub is mended.</source>
        <translation>Prévenez l’exploitant du hub. Ce qui est ici reste lisible, ce qui attend est conservé ; synchronisez de nouveau quand le hub sera réparé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>Tell whoever runs the hub: its log says where. It is tried again.</source>
        <translation>Prévenez l’exploitant du hub : son journal dit où. Un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>Tell whoever runs the hub; what waits is kept.</source>
        <translation>Prévenez l’exploitant du hub ; ce qui attend est conservé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Tell whoever runs the hub; what you wrote is kept under Sync activity.</source>
        <translation>Prévenez l’exploitant du hub ; ce que vous avez écrit est conservé dans l’activité de synchronisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Tell your administrator the number {number}.</source>
        <translation>Indiquez à votre administrateur le numéro {number}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Terms are signed by a person.</source>
        <translation>Les conditions sont signées par une personne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms cannot begin on {day}, which has passed.</source>
        <translation>Des conditions ne peuvent pas commencer le {day}, qui est passé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of a dataset</source>
        <translation>Conditions d’un jeu de données</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of datasets</source>
        <translation>Conditions de jeux de données</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of use</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms of {dataset}, version {n}</source>
        <translation>Conditions de {dataset}, version {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Test again to see how it goes on.</source>
        <translation>Testez de nouveau pour voir la suite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Testing each step</source>
        <translation>Test de chaque étape</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>That a real conflict was found wrongly is for the alliance's administrators to say.</source>
        <translation>Seuls les administrateurs de l’alliance peuvent dire qu’un conflit réel a été détecté à tort.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>That cannot be shown</source>
        <translation>Cela ne peut pas être affiché</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>That is a member of the student's own organisation who is no student.</source>
        <translation>C’est un membre de l’organisation de l’étudiant qui n’est pas étudiant lui-même.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>That is more than was asked for.</source>
        <translation>C’est plus que ce qui a été demandé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>That is {size} more than the quota has left. Ask an administrator for more, or delete drafts that are not needed.</source>
        <translation>C’est {size} de plus que ce qu’il reste du quota. Demandez-en plus à l’administration, ou supprimez les brouillons inutiles.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The Allow header names those it takes.</source>
        <translation>L’en-tête Allow nomme celles qui sont acceptées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>The Authorization header holds no bearer token.</source>
        <translation>L’en-tête Authorization ne contient pas de jeton bearer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>The Open Trusted Data Initiative asks for it.</source>
        <translation>L’Open Trusted Data Initiative le demande.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The accelerator does not fit the work</source>
        <translation>L’accélérateur ne convient pas au travail</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The account cannot be used on this computer until then.</source>
        <translation>D’ici là, le compte ne peut pas être utilisé sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The account is {state} already.</source>
        <translation>Le compte est déjà dans cet état : {state}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The account or login is not known to the cluster</source>
        <translation>Le compte ou l'identifiant n'est pas connu du cluster</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} is missing.</source>
        <translation>Le compte {account} manque.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The account {account} is not the hub's.</source>
        <translation>Le compte {account} n'est pas celui du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} should be gone.</source>
        <translation>Le compte {account} devrait avoir disparu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The address is wrong, or this network does not know it ({error}).</source>
        <translation>L’adresse est fausse, ou ce réseau ne la connaît pas ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The address of its page is missing.</source>
        <translation>Il manque l’adresse de sa page.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The advisor is not of your organisation, or is a student, too.</source>
        <translation>Le référent n’est pas de votre organisation, ou est étudiant lui aussi.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>The alliance would be left without an administrator.</source>
        <translation>L’alliance se retrouverait sans administrateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The allocation</source>
        <translation>L’allocation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The allocation is frozen, so nothing begins</source>
        <translation>L'allocation est gelée, donc rien ne commence</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The allocation is on another accelerator.</source>
        <translation>L’allocation porte sur un autre accélérateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The allocation that these credits would go to is over.</source>
        <translation>L’allocation à laquelle ces crédits devaient aller est terminée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>The answer is too long.</source>
        <translation>La réponse est trop longue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The answers do not fit together, by the rule “{rule}”.</source>
        <translation>Les réponses ne vont pas ensemble, selon la règle « {rule} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>The arguments of a command are an object.</source>
        <translation>Les arguments d’une commande forment un objet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>The arguments of {name} are no object.</source>
        <translation>Les arguments de {name} ne sont pas un objet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process could not be started. Reinstall AllianceHub, or start it by hand: alliancehub engine</source>
        <translation>Impossible de démarrer le processus d’arrière-plan. Réinstallez AllianceHub, ou démarrez-le à la main : alliancehub engine</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process does not answer. Run: alliancehub doctor</source>
        <translation>Le processus d’arrière-plan ne répond pas. Lancez : alliancehub doctor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>The background process ended before the work did.</source>
        <translation>Le processus d’arrière-plan s’est arrêté avant la fin de la tâche.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process ended. Starting it again…</source>
        <translation>Le processus d’arrière-plan s’est arrêté. Redémarrage…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process is of another version. Close all windows of AllianceHub, and open it again.</source>
        <translation>Le processus d’arrière-plan est d’une autre version. Fermez toutes les fenêtres d’AllianceHub, puis rouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The beginning of the file</source>
        <translation>Le début du fichier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The body is larger than the {n} bytes that this address takes.</source>
        <translation>Le corps dépasse les {n} octets que cette adresse accepte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>The body is no frames of small blobs: {why}</source>
        <translation>Le corps n’est pas fait de trames de petits blobs : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The body is not JSON.</source>
        <translation>Le corps n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>The bytes of this file are not on the hub yet.</source>
        <translation>Les octets de ce fichier ne sont pas encore sur le hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The bytes of this upload are not those that its sha256 announced.</source>
        <translation>Les octets de cet envoi ne sont pas ceux que son sha256 annonçait.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>The bytes of {path} have another size than was said.</source>
        <translation>Les octets de {path} ont une autre taille que celle annoncée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache is being read, by an export for instance, so it cannot be written anew.</source>
        <translation>Le cache est en cours de lecture, par un export par exemple, et ne peut donc pas être réécrit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The cache of {name} is damaged: {damage}.</source>
        <translation>Le cache de {name} est endommagé : {damage}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be opened: {why}.</source>
        <translation>Impossible d’ouvrir le cache {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be read: {why}.</source>
        <translation>Impossible de lire le cache {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be written: {why}.</source>
        <translation>Impossible d’écrire dans le cache {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>The cache {path} could not be written anew: {why}.</source>
        <translation>Le cache {path} n’a pas pu être réécrit : {why}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The call is not open to it</source>
        <translation>L’appel ne lui est pas ouvert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>The call wants {wanted} reviews; {given} are given.</source>
        <translation>Évaluations voulues par l’appel : {wanted} ; remises : {given}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not name its limits, biases and risks.</source>
        <translation>La fiche n’indique pas ses limites, biais et risques.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not say how its data were collected and processed.</source>
        <translation>La fiche ne dit pas comment ses données ont été collectées et traitées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate is for another host than {host}.</source>
        <translation>Le certificat est celui d’un autre hôte que {host}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificate is good, but ends in {days} days.</source>
        <translation>Le certificat est bon, mais se termine dans {days} jours.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} has ended.</source>
        <translation>Le certificat de {host} a expiré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not signed by anybody whom this machine trusts.</source>
        <translation>Le certificat de {host} n’est signé par personne que cette machine reconnaisse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not trusted: {why}.</source>
        <translation>Le certificat de {host} n’est pas accepté : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificates in {path} cannot be read.</source>
        <translation>Impossible de lire les certificats de {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>The class names somebody twice.</source>
        <translation>La classe nomme quelqu’un deux fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The cluster has no account {account}.</source>
        <translation>Le cluster n’a pas de compte {account}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster has no machine that fits what it asks for</source>
        <translation>Le cluster n'a aucune machine qui convienne à ce qu'elle demande</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster or a part of it is being maintained</source>
        <translation>Le cluster ou une partie de celui-ci est en maintenance</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>The cluster says “{word}”, {when}</source>
        <translation>La grappe indique « {word} », {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>The column {column} becomes</source>
        <translation>La colonne {column} devient</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>The columns of the list, in their order</source>
        <translation>Les colonnes de la liste, dans leur ordre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The columns {one} and {other} mean the same field.</source>
        <translation>Les colonnes {one} et {other} désignent le même champ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} holds text that is no valid Unicode.</source>
        <translation>La commande {name} contient du texte qui n’est pas de l’Unicode valide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} takes no {argument}.</source>
        <translation>La commande {name} n’admet pas {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>The connector's setting {name} does not do: {why}.</source>
        <translation>Le réglage {name} du connecteur ne convient pas : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The context of its names is missing.</source>
        <translation>Il manque le contexte de ses noms.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>The creator of “{title}” is to be named ({licence}).</source>
        <translation>Le créateur de « {title} » doit être nommé ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The credits are granted at once; until then none are set aside for you.</source>
        <translation>Les crédits sont accordés aussitôt ; d’ici là, aucun n’est mis de côté pour vous.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>The criterion {name} has no weight.</source>
        <translation>Le critère {name} n’a pas de poids.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The criterion {name} needs a score from 1 to {highest}.</source>
        <translation>Le critère {name} demande une note de 1 à {highest}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The data may not be processed there</source>
        <translation>Les données ne peuvent pas y être traitées</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The database does not answer: {why}</source>
        <translation>La base de données ne répond pas : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>The dataset has a version {label} already.</source>
        <translation>Le jeu de données a déjà une version {label}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The day of its publication is missing.</source>
        <translation>Il manque le jour de sa publication.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>The description is larger than 2 MB, which none has to be.</source>
        <translation>La description dépasse 2 Mo, ce qu’aucune n’a à faire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The disk is full, so nothing more can be kept.</source>
        <translation>Le disque est plein : plus rien ne peut être enregistré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The disk is full, so the transfer stopped.</source>
        <translation>Le disque est plein, le transfert s’est donc arrêté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>The draft is made.</source>
        <translation>Le brouillon est créé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The earlier version is back.</source>
        <translation>La version antérieure est rétablie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The engine failed at this; that is a fault of the app.</source>
        <translation>Le moteur a échoué ; c’est un défaut de l’application.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The engine is {theirs}, this program {ours}.</source>
        <translation>Le moteur est en version {theirs}, ce programme en version {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine of this profile does not answer.</source>
        <translation>Le moteur de ce profil ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine that runs speaks version {theirs}, this one {ours}.</source>
        <translation>Le moteur en marche parle la version {theirs}, celui-ci la version {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>Impossible de lire le fichier : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>The file could not be written: {reason}.</source>
        <translation>Impossible d’écrire le fichier : {reason}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>The file ends before its list does.</source>
        <translation>Le fichier se termine avant sa liste.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The file has more than {n} lines.</source>
        <translation>Le fichier a plus de {n} lignes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file has no line of column names.</source>
        <translation>Le fichier n’a pas de ligne avec les noms des colonnes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file has {n} bytes, and none of them is in the part asked for.</source>
        <translation>Le fichier a {n} octets, et aucun n’est dans la partie demandée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The file has {n} columns.</source>
        <translation>Colonnes dans le fichier : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file is UTF-16, as some spreadsheets save “Unicode text”.</source>
        <translation>Le fichier est en UTF-16, comme certains tableurs enregistrent le « texte Unicode ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file is not the one that you know.</source>
        <translation>Le fichier n’est pas celui que vous connaissez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>The files of this version stay as they are: it is no draft.</source>
        <translation>Les fichiers de cette version restent tels quels : ce n’est pas un brouillon.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>The first column names the row and stays where it is.</source>
        <translation>La première colonne nomme la ligne et reste à sa place.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <source>The first line names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} columns are shown.</source>
        <translation>Les {n} premières colonnes sont affichées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} rows are shown.</source>
        <translation>Les {n} premières lignes sont affichées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>The folder has more than {n} files.</source>
        <translation>Le dossier contient plus de {n} fichiers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>The form asks further questions.</source>
        <translation>Le formulaire pose d’autres questions.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The form begins with its reasons, and the applicant reads them: name nobody who reviewed.</source>
        <translation>Le formulaire commence par ses motifs, et le demandeur les lit : ne nommez personne qui a évalué.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The handle {handle} is taken by somebody else.</source>
        <translation>Le nom d’utilisateur {handle} est déjà pris par quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is missing, or no whole number.</source>
        <translation>L’en-tête {name} manque, ou n’est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is not pairs of a name and Base64.</source>
        <translation>L’en-tête {name} n’est pas fait de paires d’un nom et de Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} names no version of tus that the hub speaks.</source>
        <translation>L’en-tête {name} ne nomme aucune version de tus que le hub parle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The history could not be read</source>
        <translation>L’historique n’a pas pu être lu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>The host is written in letters that can look like others.</source>
        <translation>L’hôte est écrit avec des lettres qui peuvent en imiter d’autres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub</source>
        <translation>Le hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>The hub answers, but does not know that it is you.</source>
        <translation>Le hub répond, mais ne vous reconnaît pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>The hub answers, but not as a hub does.</source>
        <translation>Le hub répond, mais pas comme un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>The hub asks that what is kept on this device is encrypted.</source>
        <translation>Le hub demande que ce qui est conservé sur cet appareil soit chiffré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub asks you to sign in first.</source>
        <translation>Le hub vous demande d’abord de vous connecter.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The hub cannot be asked for the quota now; it is checked once it answers.</source>
        <translation>Le hub ne peut pas être interrogé sur le quota maintenant ; il sera vérifié dès qu’il répond.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>The hub cannot continue from where this device stood.</source>
        <translation>Le hub ne peut pas reprendre là où cet appareil en était.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>The hub cannot take it back.</source>
        <translation>Le hub ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub cannot write to its disk, so it takes no changes now.</source>
        <translation>Le hub ne peut pas écrire sur son disque ; il n’accepte donc pas de modifications.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>The hub compares {n} files with {m}, and is not through yet.</source>
        <translation>Le hub compare {n} fichiers avec {m} et n’a pas encore terminé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub did not answer</source>
        <translation>Le hub n’a pas répondu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>The hub does not have the bytes of {path} yet.</source>
        <translation>Le hub n’a pas encore les octets de {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note job {job}: {why}</source>
        <translation>Le hub ne note pas la tâche {job} : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note that the allocation {allocation} is ready: {why}</source>
        <translation>Le hub ne note pas que l’allocation {allocation} est prête : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note the account {account}: {why}</source>
        <translation>Le hub ne note pas le compte {account} : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note this run: {why}</source>
        <translation>Le hub ne note pas ce passage : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>The hub failed on it ({what}).</source>
        <translation>Le hub a échoué là-dessus ({what}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>The hub failed on this change again and again, so it was set aside.</source>
        <translation>Le hub a échoué à plusieurs reprises sur cette modification ; elle a été mise de côté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub failed on this request.</source>
        <translation>Le hub a échoué sur cette requête.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub gives its rows only to devices that encrypt them: {why}</source>
        <translation>Le hub ne donne ses données qu’aux appareils qui les chiffrent : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The hub has a certificate of its own making, or a proxy or virus scanner in between shows its own.</source>
        <translation>Le hub a un certificat autosigné, ou un serveur mandataire ou un antivirus intermédiaire montre le sien.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>The hub has decided it; its rows come with the next pull.</source>
        <translation>Le hub en a décidé ; ses lignes arrivent avec la prochaine récupération.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The hub has imported no whole hour of it yet, from {day} on.</source>
        <translation>Le hub n’en a encore importé aucune heure entière, à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub has no room for these bytes.</source>
        <translation>Le hub n’a pas de place pour ces octets.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The hub has {offset} bytes of this upload, and these begin at {wanted}.</source>
        <translation>Le hub a {offset} octets de cet envoi, et ceux-ci commencent à {wanted}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub is busy with other changes.</source>
        <translation>Le hub est occupé par d’autres modifications.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>The hub is running.</source>
        <translation>Le hub est en marche.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The hub itself</source>
        <translation>Le hub lui-même</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub made this desktop start over {n} times within an hour: {why}</source>
        <translation>Le hub a fait recommencer cet ordinateur {n} fois en une heure : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>The hub printed it when it started; a restart prints a new one.</source>
        <translation>Le hub l’a affiché au démarrage ; un redémarrage en affiche un nouveau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>The hub wants to know that it is you.</source>
        <translation>Le hub veut s’assurer de votre identité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>The hub was not reached</source>
        <translation>Le hub n’a pas été joint</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub was not reached; next try in {seconds} s.</source>
        <translation>Le hub n’a pas été joint ; prochain essai dans {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database cannot be written: {why}.</source>
        <translation>Impossible d’écrire dans la base de données du hub : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub's database does not answer now.</source>
        <translation>La base de données du hub ne répond pas pour le moment.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database is damaged: {why}.</source>
        <translation>La base de données du hub est endommagée : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub's store of bytes does not do what it should now.</source>
        <translation>Le stockage d’octets du hub ne fait pas ce qu’il doit en ce moment.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The id in the Research Organization Registry.</source>
        <translation>L’identifiant dans le Research Organization Registry.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>The id “{id}” names {other} already.</source>
        <translation>L’identifiant « {id} » désigne déjà {other}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The inbox keeps all of it; rules for each project and reason are under Notifications.</source>
        <translation>La boîte de réception garde tout ; les règles par projet et par motif sont sous Notifications.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The invitation has not been taken up yet.</source>
        <translation>L’invitation n’a pas encore été acceptée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring does not keep what it is given.</source>
        <translation>Le trousseau de clés ne garde pas ce qu’on lui confie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The keyring is locked</source>
        <translation>Le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>The keyring is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>The keyring is locked: unlock it, then sync.</source>
        <translation>Le trousseau de clés est verrouillé : déverrouillez-le, puis synchronisez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring is still locked.</source>
        <translation>Le trousseau de clés est toujours verrouillé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring keeps your sign-in now.</source>
        <translation>Le trousseau de clés conserve maintenant votre connexion.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The kind “{kind}” has no field {field} to fill in.</source>
        <translation>Un objet du type {kind} n’a pas de champ {field} à remplir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/model/kind.py"/>
        <source>The kind “{kind}” has no field {field}.</source>
        <translation>Un objet du type {kind} n’a pas de champ {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>The language changes when the window opens again.</source>
        <translation>La langue change à la réouverture de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/server/routes/ledger.py"/>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The last part of its address; it stays once a version is published.</source>
        <translation>La dernière partie de son adresse ; elle reste une fois une version publiée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>The licence of “{title}”, which yours derives from, is {licence} now.</source>
        <translation>La licence de « {title} », dont le vôtre dérive, est maintenant {licence}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The line has more than {n} characters.</source>
        <translation>La ligne a plus de {n} caractères.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The line names no organisation.</source>
        <translation>La ligne n’indique pas d’organisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: it says more than what to show, “{part}”.</source>
        <translation>Ce lien ne peut pas être suivi : il dit plus que ce qu’il faut montrer, « {part} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no address of a hub.</source>
        <translation>Ce lien ne peut pas être suivi : « {part} » n’est pas l’adresse d’un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no id.</source>
        <translation>Ce lien ne peut pas être suivi : « {part} » n’est pas un identifiant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no kind of thing there is.</source>
        <translation>Ce lien ne peut pas être suivi : « {part} » n’est pas un type d’objet connu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link leads to {hub}, which is none of your hubs.</source>
        <translation>Ce lien mène à {hub}, qui ne fait pas partie de vos hubs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link needs a hub to be shown from. Choose one, then open it again.</source>
        <translation>Ce lien a besoin d’un hub d’où le montrer. Choisissez-en un, puis rouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is off, or a firewall swallows the way there.</source>
        <translation>La machine est éteinte, ou un pare-feu bloque le passage.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is there, but nothing listens: it is the wrong port, or the service is stopped.</source>
        <translation>La machine est là, mais rien n’écoute : le port est faux, ou le service est arrêté.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The machine it ran on failed</source>
        <translation>La machine sur laquelle elle tournait est tombée en panne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The name server does not answer: the network is down, or wants a sign-in.</source>
        <translation>Le serveur de noms ne répond pas : le réseau est en panne, ou demande une connexion.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>The new token</source>
        <translation>Le nouveau jeton</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>The offer lapsed unanswered: {title}</source>
        <translation>L’offre a expiré sans réponse : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The offer stays open until {day}. Ask who decided it in its conversation, or try again once the pool holds more.</source>
        <translation>L’offre reste ouverte jusqu’au {day}. Demandez dans sa conversation à qui l’a décidée, ou réessayez quand la réserve en aura davantage.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decline_offer.py"/>
        <source>The offer was declined: {title}</source>
        <translation>L’offre a été déclinée : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>The old password is another.</source>
        <translation>L’ancien mot de passe n’est pas celui-là.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The one below</source>
        <translation>Celui ci-dessous</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The one that I enter</source>
        <translation>Celui que je saisis</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The organisation that provides the accelerator decides.</source>
        <translation>L’organisation qui fournit l’accélérateur décide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The other side does not speak TLS here, hangs, or speaks a version that is too old to be safe.</source>
        <translation>L’autre côté ne parle pas TLS ici, est bloqué, ou parle une version trop ancienne pour être sûre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The other side is very slow, or the network in between.</source>
        <translation>L’autre côté est très lent, ou bien le réseau entre les deux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} found: {what}</source>
        <translation>Le comité du {day} a conclu : {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} has not closed this yet.</source>
        <translation>Le comité du {day} n’a pas encore clos ce point.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends all that is asked: {what}</source>
        <translation>Le comité du {day} recommande tout ce qui est demandé : {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends no credits.</source>
        <translation>Le comité du {day} ne recommande aucun crédit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends {amount} of {asked} credits; in whole units, hours and runs that is {given}.</source>
        <translation>Le comité du {day} recommande {amount} crédits sur {asked} ; en unités, heures et exécutions entières, cela fait {given}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The panel sees the reviews' scores, votes, and recommends amounts.</source>
        <translation>Le comité voit les notes des évaluations, vote et recommande des montants.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The parts add up to {n} credits, and the lines to {most}.</source>
        <translation>Les parts font {n} crédits au total, et les lignes {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The picture cannot be shown</source>
        <translation>L’image ne peut pas être affichée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>The picture is too large to be shown here.</source>
        <translation>L’image est trop grande pour être affichée ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>The place to resume from is not one that this hub gave.</source>
        <translation>L’endroit d’où reprendre n’est pas de ceux que ce hub a donnés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The pool</source>
        <translation>La réserve</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The pool does not hold more</source>
        <translation>La réserve ne contient pas davantage</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <source>The profile's folder cannot be written: {why}.</source>
        <translation>Impossible d’écrire dans le dossier du profil : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>The project would be left without a lead.</source>
        <translation>Le projet se retrouverait sans responsable.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy is that of the system, none, or one that you enter.</source>
        <translation>Le serveur mandataire est celui du système, aucun, ou celui que vous saisissez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The proxy lets nobody, or not you, go to this hub.</source>
        <translation>Le serveur mandataire ne laisse personne, ou pas vous, aller à ce hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The proxy lets through only whom it knows.</source>
        <translation>Le serveur mandataire ne laisse passer que ceux qu’il connaît.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy of {source} is a SOCKS proxy, which is not spoken here.</source>
        <translation>Le serveur mandataire indiqué ({source}) est de type SOCKS, qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy refused the way there: {words}.</source>
        <translation>Le serveur mandataire a refusé le passage : {words}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy wants a user and a password that it knows.</source>
        <translation>Le serveur mandataire demande un utilisateur et un mot de passe qu’il connaît.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The public</source>
        <translation>Le grand public</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The questions are no JSON Schema of a form: {why}.</source>
        <translation>Les questions ne sont pas le schéma JSON d’un formulaire : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>The reason is told with the request or the grant; mend that meanwhile.</source>
        <translation>Le motif figure avec la demande ou l’accès ; remédiez-y entre-temps.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>The report of this import is not kept any more.</source>
        <translation>Le rapport de cet import n’est plus conservé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The request broke off.</source>
        <translation>La requête s’est interrompue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>The request has no line {n}.</source>
        <translation>La demande n’a pas de ligne {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The request itself</source>
        <translation>La demande elle-même</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row cannot be read: {why}.</source>
        <translation>Impossible de lire la ligne : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The row has no url, which names the dataset.</source>
        <translation>La ligne n’a pas d’url, qui désigne le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The row has {cells} cells, but the first line names {columns} columns. Put a cell that holds the delimiter into quotes.</source>
        <translation>La ligne a {cells} cellules, mais la première ligne nomme {columns} colonnes. Mettez entre guillemets la cellule qui contient le séparateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The row has {n} cells, but there are {m} columns.</source>
        <translation>La ligne a {n} cellules, mais il y a {m} colonnes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row has {n} cells; at most {max} can be read.</source>
        <translation>La ligne a {n} cellules ; {max} au plus peuvent être lues.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The rubric has no criterion {name}.</source>
        <translation>La grille n’a pas de critère {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>The rules go with your account; the most particular one counts.</source>
        <translation>Les règles suivent votre compte ; la plus précise l’emporte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The same person and organisation stand in line {line}.</source>
        <translation>La même personne et la même organisation se trouvent à la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>The search went wrong</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>The statement of {title}</source>
        <translation>Le relevé de {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The sub-wallet</source>
        <translation>Le sous-compte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names a script that finds the proxy (PAC). Scripts are not run here: hubs are gone to directly. Enter the proxy by hand where one is needed.</source>
        <translation>Le système indique un script qui trouve le serveur mandataire (PAC). Les scripts ne sont pas exécutés ici : les hubs sont joints directement. Saisissez le serveur mandataire à la main s’il en faut un.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The system names none.</source>
        <translation>Le système n’en indique aucun.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names {address}, of {source}.</source>
        <translation>Le système indique {address} ({source}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The terms are set.</source>
        <translation>Les conditions sont fixées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>The terms are signed by accepting them.</source>
        <translation>On signe les conditions en les acceptant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The terms of {name} have to be accepted.</source>
        <translation>Les conditions de {name} doivent être acceptées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The two allocations come from different pools.</source>
        <translation>Les deux allocations viennent de réserves différentes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The upload goes on in the background.</source>
        <translation>L’envoi continue en arrière-plan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is no valid Unicode.</source>
        <translation>La valeur n’est pas de l’Unicode valide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is not JSON.</source>
        <translation>La valeur n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The window ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The worst is 1.</source>
        <translation>La pire est 1.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The {column} is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>Pas d’UTF-8 ici : {column}. Enregistrez le fichier en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The {kind} was deleted, so nothing can be written to it.</source>
        <translation>L’élément ({kind}) a été supprimé, donc rien ne peut y être écrit.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>The {n} chosen rows</source>
        <comment>The {n} chosen row</comment>
        <translation>
            <numerusform>La ligne choisie ({n})</numerusform>
            <numerusform>Les {n} lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There are: {names}.</source>
        <translation>Il y a : {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a file {file} already.</source>
        <translation>Il y a déjà un fichier {file}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>There is a further edition of this rubric already.</source>
        <translation>Il existe déjà une nouvelle édition de cette grille.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a hub in {folder} already.</source>
        <translation>Il y a déjà un hub dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>There is a newer version of this request already.</source>
        <translation>Il existe déjà une version plus récente de cette demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>There is a rate from {day} on already.</source>
        <translation>Il y a déjà un tarif à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>There is a rule for that already.</source>
        <translation>Il existe déjà une règle pour cela.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>There is no account with this login and password.</source>
        <translation>Aucun compte n’a cet identifiant et ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>There is no account {key} on this machine.</source>
        <translation>Le compte {key} n’existe pas sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>There is no action “{name}”.</source>
        <translation>L’action « {name} » n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>There is no call {name}.</source>
        <translation>L’appel {name} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>There is no card (README.md).</source>
        <translation>Il n’y a pas de fiche (README.md).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>There is no command {name}.</source>
        <translation>La commande {name} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_export.py"/>
        <source>There is no field {name} to export.</source>
        <translation>Il n’y a pas de champ {name} à exporter.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>There is no file or folder {path}.</source>
        <translation>Le fichier ou dossier {path} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>There is no file {path} here.</source>
        <translation>Il n’y a pas de fichier {path} ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/versions.py"/>
        <source>There is no file {path} in it.</source>
        <translation>Il n’y a pas de fichier {path} dedans.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>There is no folder {path}.</source>
        <translation>Il n’y a pas de dossier {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>There is no format {format}.</source>
        <translation>Le format {format} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>There is no hub in {folder}.</source>
        <translation>Il n’y a pas de hub dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>There is no job {name}.</source>
        <translation>La tâche {name} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>There is no keyring here, so you stay signed in until the next start.</source>
        <translation>Il n’y a pas de trousseau de clés ici : votre connexion dure jusqu’au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>There is no keyring that is safe to use.</source>
        <translation>Il n’y a pas de trousseau de clés sûr.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>There is no keyring yet.</source>
        <translation>Il n’y a pas encore de trousseau de clés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There is no kind {name}.</source>
        <translation>Le type {name} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>There is no list {name} at this hub.</source>
        <translation>Ce hub n’a pas de liste {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>There is no log {name}.</source>
        <translation>Le journal {name} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>There is no real conflict with this review.</source>
        <translation>Cette évaluation ne pose pas de conflit réel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>There is no room to look at it: {why}.</source>
        <translation>La place manque pour l’examiner : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>There is no setting {key}.</source>
        <translation>Le paramètre {key} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>There is no such dataset, or you may not see it.</source>
        <translation>Ce jeu de données n’existe pas, ou vous ne pouvez pas le voir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>There is no such file, or you may not see it.</source>
        <translation>Ce fichier n’existe pas, ou vous ne pouvez pas le voir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>There is no such upload, or it is somebody else's.</source>
        <translation>Cet envoi n’existe pas, ou il est à quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>There is no transfer {id}.</source>
        <translation>Il n’y a pas de transfert {id}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>There is no way to that machine from here: the network is down, or a VPN is needed.</source>
        <translation>Aucun chemin ne mène d’ici à cette machine : le réseau est en panne, ou un VPN est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>There is nobody to warn of its end.</source>
        <translation>Il n’y a personne à avertir de sa fin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>There is nothing in this span of time; choose a longer one.</source>
        <translation>Il n’y a rien dans cette période ; choisissez-en une plus longue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>There is nothing to note of this allocation now.</source>
        <translation>Il n’y a rien à noter de cette allocation maintenant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>There is nothing unread.</source>
        <translation>Il n’y a rien de non lu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>There is too little usage yet to tell when it runs out.</source>
        <translation>L’utilisation est encore trop faible pour dire quand ce sera épuisé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>There was no {value} in this time zone.</source>
        <translation>Il n'y a pas eu de {value} dans ce fuseau horaire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>These are proposed. Take out whom you do not want to ask.</source>
        <translation>Ces personnes sont proposées. Retirez celles que vous ne voulez pas solliciter.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>These bytes have another SHA-256 than was said.</source>
        <translation>Ces octets ont un autre SHA-256 que celui annoncé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>These change together, so each of them needs a value: {fields}.</source>
        <translation>Ces champs changent ensemble, il faut donc une valeur à chacun : {fields}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, and you have no access yet.</source>
        <translation>Ces fichiers sont fournis sur demande, et vous n’y avez pas encore accès.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, to members of the alliance.</source>
        <translation>Ces fichiers sont fournis sur demande aux membres de l’alliance.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given once version {n} of the terms is signed.</source>
        <translation>Ces fichiers sont fournis une fois signée la version {n} des conditions.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given to members who have signed the terms.</source>
        <translation>Ces fichiers sont fournis aux membres qui ont signé les conditions.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given under terms, and none are in force yet.</source>
        <translation>Ces fichiers sont fournis sous conditions, et aucune n’est encore en vigueur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are free.</source>
        <translation>Ces touches sont libres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are the same everywhere, and cannot be changed.</source>
        <translation>Ces touches sont les mêmes partout et ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>These terms are signed already.</source>
        <translation>Ces conditions sont déjà signées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advise the applicant on it.</source>
        <translation>Encadre le demandeur pour cette demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advised the applicant on another request.</source>
        <translation>A encadré le demandeur pour une autre demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>They are kept on this computer until you save or discard them.</source>
        <translation>Ils sont conservés sur cet ordinateur jusqu’à ce que vous les enregistriez ou les abandonniez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, as the applicant is.</source>
        <translation>Appartient à {organisation}, comme le demandeur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, which gives the credits.</source>
        <translation>Appartient à {organisation}, qui donne les crédits.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>They are yours alone, and on all your computers.</source>
        <translation>Elles ne sont qu’à vous, et sur tous vos ordinateurs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>They cannot understand each other.</source>
        <translation>Ils ne peuvent pas se comprendre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>They go on when the window closes.</source>
        <translation>Ils continuent quand la fenêtre se ferme.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They observe “{project}”, which it is asked for.</source>
        <translation>Observe « {project} », pour lequel on demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>They show up here as they arrive; you need not wait.</source>
        <translation>Le contenu s’affiche à mesure qu’il arrive ; inutile d’attendre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>They sign in with their password.</source>
        <translation>La connexion se fait avec le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They take part in “{project}”, which it is asked for.</source>
        <translation>Participe à « {project} », pour lequel on demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They were of {organisation} until {day}, where the applicant is.</source>
        <translation>Appartenait jusqu’au {day} à {organisation}, comme le demandeur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>They were thrown away. Look whether the file has changed, and send it anew.</source>
        <translation>Ils ont été jetés. Voyez si le fichier a changé, et renvoyez-le.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They work with the applicant on “{project}”.</source>
        <translation>Travaille avec le demandeur sur « {project} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They would share what is granted.</source>
        <translation>Aurait part à ce qui est accordé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This PostgreSQL is version {found}; the hub needs {needed} or newer.</source>
        <translation>Ce PostgreSQL est en version {found} ; le hub demande la version {needed} ou plus récente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>This accelerator has rates already.</source>
        <translation>Cet accélérateur a déjà des tarifs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>This accelerator is another organisation's.</source>
        <translation>Cet accélérateur est à une autre organisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>This access token has ended or was never given.</source>
        <translation>Ce jeton d’accès a expiré ou n’a jamais été délivré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/file_callers.py"/>
        <source>This access token was revoked, has ended or was never given.</source>
        <translation>Ce jeton d’accès a été révoqué, a expiré ou n’a jamais été donné.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>This access was revoked already.</source>
        <translation>Cet accès a déjà été révoqué.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>This access was revoked, so it is not renewed.</source>
        <translation>Cet accès a été révoqué ; il n’est donc pas prolongé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>This address does not take this method.</source>
        <translation>Cette adresse n’accepte pas cette méthode.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address sends requests faster than the hub answers them.</source>
        <translation>Cette adresse envoie des requêtes plus vite que le hub n’y répond.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address takes application/json as it is, not {found}.</source>
        <translation>Cette adresse accepte application/json tel quel, pas {found}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This address takes {type} alone.</source>
        <translation>Cette adresse n’accepte que {type}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This allocation has ended, and what was left of it is gone.</source>
        <translation>Cette allocation a pris fin, et ce qui en restait est perdu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is another person's.</source>
        <translation>Cette allocation est à quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>This allocation is in the ledger already.</source>
        <translation>Cette allocation est déjà dans le grand livre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>This allocation is not over.</source>
        <translation>Cette allocation n’est pas terminée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This allocation is over for good, so nothing can be added to it.</source>
        <translation>Cette allocation est terminée pour de bon, rien ne peut donc y être ajouté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is over for good.</source>
        <translation>Cette allocation est terminée pour de bon.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>This allocation is {state} already.</source>
        <translation>L’état de cette allocation est déjà : {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is for others than you.</source>
        <translation>Cet appel s’adresse à d’autres que vous.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is not open today.</source>
        <translation>Cet appel n’est pas ouvert aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>This cannot be taken back. What is left goes back to the pool.</source>
        <translation>Cela ne peut pas être annulé. Le reste revient à la réserve.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change is not there any more.</source>
        <translation>Cette modification n’existe plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change was sent already, so it cannot be taken back.</source>
        <translation>Cette modification a déjà été envoyée et ne peut plus être annulée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>This computer has no keyring that is safe to use.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés sûr.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>This conflict is open.</source>
        <translation>Ce conflit est ouvert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is resolved already.</source>
        <translation>Ce conflit est déjà résolu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>This conflict is settled, or is of no request.</source>
        <translation>Ce conflit est réglé, ou ne concerne aucune demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is somebody else's.</source>
        <translation>Ce conflit est celui de quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>This conflict was found of a request, so it stays as it is.</source>
        <translation>Ce conflit a été trouvé pour une demande, il reste donc tel quel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This database holds something already.</source>
        <translation>Cette base de données contient déjà quelque chose.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This database keeps texts as {found}; the hub needs UTF8.</source>
        <translation>Cette base de données garde les textes en {found} ; le hub demande UTF8.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>This dataset has no version {label}.</source>
        <translation>Ce jeu de données n’a pas de version {label}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>This decision grants</source>
        <translation>Cette décision accorde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device belongs to another account.</source>
        <translation>Cet appareil appartient à un autre compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device has sent another change as number {mid} before.</source>
        <translation>Cet appareil a déjà envoyé une autre modification sous le numéro {mid}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>This device was away for so long that the hub has forgotten what was deleted since.</source>
        <translation>Cet appareil est resté absent si longtemps que le hub a oublié ce qui a été supprimé depuis.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This device was signed out: its token was used twice.</source>
        <translation>Cet appareil a été déconnecté : son jeton a été utilisé deux fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>This draft is too long to be kept.</source>
        <translation>Ce brouillon est trop long pour être conservé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>This hub does not compare.</source>
        <translation>Ce hub ne compare pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This hub has an administrator already.</source>
        <translation>Ce hub a déjà un administrateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>This hub has nothing to show here.</source>
        <translation>Ce hub n’a rien à montrer ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This hub speaks versions {oldest} to {newest} of the protocol, this app version {ours}.</source>
        <translation>Ce hub parle les versions {oldest} à {newest} du protocole, cette application la version {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This hub was moved to {place}.</source>
        <translation>Ce hub a été déplacé vers {place}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>This hub's data has schema {found}, which a newer AllianceHub made.</source>
        <translation>Les données de ce hub ont le schéma {found}, créé par un AllianceHub plus récent.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>This invitation is not known here, was taken up before, or has ended.</source>
        <translation>Cette invitation n’est pas connue ici, a déjà été acceptée, ou a expiré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>This is a fault of the app: report it.</source>
        <translation>C’est un défaut de l’application : signalez-le.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>This is a fault of the app; its log tells more. What waits is kept.</source>
        <translation>C’est un défaut de l’application ; son journal en dit plus. Ce qui attend est conservé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>This is a test</source>
        <translation>Ceci est un essai</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is a workbook of a spreadsheet program, not a text file.</source>
        <translation>C’est un classeur de tableur, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>This is all that will be written, as it will be written. Untick what you would rather keep. Nothing is sent: you hand the file to whom you trust.</source>
        <translation>Voici tout ce qui sera écrit, tel quel. Décochez ce que vous préférez garder pour vous. Rien n’est envoyé : vous remettez le fichier à qui vous voulez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>This is locked: this device has been away from the hub for longer than the hub allows.</source>
        <translation>Ceci est verrouillé : cet appareil est resté loin du hub plus longtemps que le hub ne le permet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>This is no JSON: line {line}, column {column} cannot be read.</source>
        <translation>Ce n’est pas du JSON : la ligne {line}, colonne {column}, ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>This is no YAML: line {line} cannot be read.</source>
        <translation>Ce n’est pas du YAML : la ligne {line} ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>This is no object in braces.</source>
        <translation>Ce n’est pas un objet entre accolades.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>This is no output of sacct that can be read: {why}</source>
        <translation>Ce n'est pas une sortie de sacct lisible : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is no text file.</source>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>This is not an invitation link.</source>
        <translation>Ce n’est pas un lien d’invitation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This is not the set-up code.</source>
        <translation>Ce n’est pas le code de configuration.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>This is one line of at most 500 characters.</source>
        <translation>Une seule ligne de 500 caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>This is the card of a model, and would be that of a dataset here.</source>
        <translation>Ceci est la fiche d’un modèle, et deviendrait ici celle d’un jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>This link is not opened: only pages of the web and mail are.</source>
        <translation>Ce lien n’est pas ouvert : seuls le sont les pages web et les adresses électroniques.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>This link is too long to be one of AllianceHub's.</source>
        <translation>Ce lien est trop long pour être un lien d’AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>This machine's clock and the hub's differ by {seconds} s.</source>
        <translation>L’horloge de cette machine et celle du hub diffèrent de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This membership is suspended, so nobody can sign in with it.</source>
        <translation>Cette adhésion est suspendue ; personne ne peut donc se connecter avec elle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This needs an account.</source>
        <translation>Cela nécessite un compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>This offer could be answered until {day}.</source>
        <translation>On pouvait répondre à cette offre jusqu’au {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>This part of the allocation does not begin now.</source>
        <translation>Cette tranche de l’allocation ne commence pas maintenant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>This part of the allocation does not end now.</source>
        <translation>Cette tranche de l’allocation ne finit pas maintenant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This part of the allocation has ended, and what was left of it is gone.</source>
        <translation>Cette tranche de l’allocation est finie, et ce qui en restait est perdu.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>This person exists already, or the id is no UUID.</source>
        <translation>Cette personne existe déjà, ou l’identifiant n’est pas un UUID.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>This person is a member of the organisation at that time already.</source>
        <translation>Cette personne est déjà membre de l’organisation à ce moment.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>This person takes part in the project already.</source>
        <translation>Cette personne participe déjà au projet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This preview is not there any more.</source>
        <translation>Cet aperçu n’existe plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>This rate does not begin now.</source>
        <translation>Ce tarif ne commence pas maintenant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>This rate has begun, so it stays as it is.</source>
        <translation>Ce tarif a commencé, il reste donc tel quel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This refresh token has ended or was never given.</source>
        <translation>Ce jeton de renouvellement a expiré ou n’a jamais été délivré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This report is not there any more.</source>
        <translation>Ce rapport n’existe plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>This request does not lapse now.</source>
        <translation>Cette demande n’expire pas maintenant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>This request is decided already.</source>
        <translation>Cette demande est déjà tranchée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>This request is not up for review any more.</source>
        <translation>Cette demande n’est plus à évaluer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>This request is not up for review.</source>
        <translation>Cette demande n’est pas à évaluer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is to be screened first.</source>
        <translation>Cette demande doit d’abord être vérifiée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>This request is up for review.</source>
        <translation>Cette demande est en cours d’évaluation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is {state} already.</source>
        <translation>Cette demande est déjà dans cet état : {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>This request is {state}.</source>
        <translation>État de cette demande : {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request waits for its advisor, and is not decided before.</source>
        <translation>Cette demande attend son référent, et n’est pas décidée avant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>This request was submitted, so its text stays as it is.</source>
        <translation>Cette demande a été soumise, donc son texte ne change plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review is not asked for any more.</source>
        <translation>Cette évaluation n’est plus demandée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>This review is not late, or that was said already.</source>
        <translation>Cette évaluation n’est pas en retard, ou cela a déjà été dit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review was given already.</source>
        <translation>Cette évaluation a déjà été remise.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>This review was given, or is not asked for any more.</source>
        <translation>Cette évaluation a été remise, ou n’est plus demandée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>This review was given, so it stays as it is.</source>
        <translation>Cette évaluation a été remise, elle reste donc telle quelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>This row</source>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet does not end now.</source>
        <translation>Ce sous-portefeuille ne prend pas fin maintenant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet is closed already.</source>
        <translation>Ce sous-portefeuille est déjà fermé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>This upload was said to have {n} bytes, and more came.</source>
        <translation>Cet envoi devait avoir {n} octets, et il en est venu plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>This version has no files yet.</source>
        <translation>Cette version n’a pas encore de fichiers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>This version has no such file.</source>
        <translation>Cette version ne contient pas ce fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version is deprecated; look for a newer one.</source>
        <translation>Cette version est obsolète ; cherchez-en une plus récente.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>This version is of another dataset.</source>
        <translation>Cette version est celle d’un autre jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>This version is {state}: it stays as it is.</source>
        <translation>État de cette version : {state}. Elle reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/navigation.py"/>
        <source>This version of AllianceHub does not know what that is.</source>
        <translation>Cette version d’AllianceHub ne sait pas ce que c’est.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was withdrawn: {reason}</source>
        <translation>Cette version a été retirée : {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was yanked, and should not be used: {reason}</source>
        <translation>Cette version est déconseillée et ne devrait pas être utilisée : {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>This would begin on {day}, and no pool on {resource} that is open lasts so long.</source>
        <translation>Cela commencerait le {day}, et aucune réserve ouverte pour {resource} ne dure aussi longtemps.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>This {kind} is there already.</source>
        <translation>Cet élément existe déjà ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>This {kind}'s conversation is not open to you.</source>
        <translation>Cette conversation ne vous est pas ouverte ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Those that you make are listed here until they end.</source>
        <translation>Ceux que vous créez sont listés ici jusqu’à leur expiration.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Those who decide read it. It stays as it is then.</source>
        <translation>Ceux qui décident la lisent. Elle reste ensuite telle quelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Those who decide the request can settle it, with a reason.</source>
        <translation>Ceux qui tranchent la demande peuvent le régler, avec un motif.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Tick what is missing, so that whoever decides knows.</source>
        <translation>Cochez ce qui manque, pour que ceux qui décident le sachent.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>Title is needed.</source>
        <translation>Un titre est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title, to be translated</source>
        <translation>Titre, à traduire</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_version.py"/>
        <source>To be changed: {title} {label}</source>
        <translation>À modifier : {title} {label}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_version.py"/>
        <source>To be published: {title} {label}</source>
        <translation>À publier : {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To renew, supplement, extend or report on.</source>
        <translation>Pour renouveler, compléter, prolonger ou rendre compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>To take it back, delete the account.</source>
        <translation>Pour revenir en arrière, supprimez le compte.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To the allocation</source>
        <translation>Vers l’allocation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Today's rate. It changes by the action “Set a rate”.</source>
        <translation>Le tarif d’aujourd’hui. Il change par l’action « Fixer un tarif ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Token copied.</source>
        <translation>Jeton copié.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left for its time limit</source>
        <translation>Il reste trop peu de crédits pour sa limite de temps</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left in your sub-wallet for its time limit</source>
        <translation>Il reste trop peu de crédits dans votre sous-portefeuille pour sa limite de temps</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Too many datasets of this owner are called “{name}”.</source>
        <translation>Trop de jeux de données de ce propriétaire s’appellent « {name} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <source>Too many people are signing in at this moment.</source>
        <translation>Trop de personnes se connectent en ce moment.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>Too many wrong passwords in a row.</source>
        <translation>Trop de mots de passe erronés de suite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Too many {kinds} belong to it to delete them with it.</source>
        <translation>Trop d’éléments parmi les {kinds} en dépendent pour être supprimés avec lui.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Took up an invitation</source>
        <translation>A accepté une invitation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers…</source>
        <translation>Transferts…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trouble</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust &amp; safety tools</source>
        <translation>Outils de confiance et de sûreté</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in {seconds} seconds.</source>
        <translation>Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>Try again later, and tell whoever runs the hub if it stays.</source>
        <translation>Réessayez plus tard, et prévenez l’exploitant du hub si cela dure.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try again later, or from another network.</source>
        <translation>Réessayez plus tard, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Try again when that has ended.</source>
        <translation>Réessayez une fois que c’est terminé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Try again: it is started when it is needed. Its log is engine.log in the profile.</source>
        <translation>Réessayez : il démarre quand on en a besoin. Son journal est engine.log, dans le profil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again; if it stays, tell whoever runs the hub and name the request id.</source>
        <translation>Réessayez ; si cela persiste, prévenez l’exploitant du hub en indiquant l’identifiant de la requête.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try another network or your VPN. If a proxy is needed here, enter it.</source>
        <translation>Essayez un autre réseau ou votre VPN. Si un serveur mandataire est nécessaire ici, saisissez-le.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Try another network, without a proxy that changes data; else tell whoever runs the hub.</source>
        <translation>Essayez un autre réseau, sans proxy qui modifie les données ; sinon, prévenez l’exploitant du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Two columns mean {name}.</source>
        <translation>Deux colonnes désignent {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Two criteria are called {name}.</source>
        <translation>Deux critères s’appellent {name}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Two edits met</source>
        <translation>Deux modifications se croisent</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Two edits met: choose</source>
        <translation>Deux modifications se croisent : choisissez</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Two that are chosen, else the newest two</source>
        <translation>Les deux choisies, sinon les deux plus récentes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Type the beginnings of words, in any order: all of them must be there.</source>
        <translation>Saisissez le début des mots, dans n’importe quel ordre : tous doivent s’y trouver.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Type to find actions, places, settings and things</source>
        <translation>Saisissez pour trouver actions, lieux, paramètres et objets</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>Type to search, ↓ to browse</source>
        <translation>Écrivez pour chercher, ↓ pour parcourir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Type words of what you look for.</source>
        <translation>Saisissez des mots de ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under 1 MB</source>
        <translation>Moins de 1 Mo</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unit-seconds</source>
        <translation>Unités-secondes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Unlock it and sync, or sign in again.</source>
        <translation>Déverrouillez-le et synchronisez, ou reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock it; then you stay signed in.</source>
        <translation>Déverrouillez-le ; votre connexion est alors conservée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock or install a keyring, then start AllianceHub again.</source>
        <translation>Déverrouillez ou installez un trousseau, puis relancez AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock or install a keyring: `alliancehub doctor` tells how it stands.</source>
        <translation>Déverrouillez ou installez un trousseau : `alliancehub doctor` dit où il en est.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock the keyring of this desktop, then sync.</source>
        <translation>Déverrouillez le trousseau de ce bureau, puis synchronisez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unresolved</source>
        <translation>Non résolu</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until Monday morning</source>
        <translation>Jusqu’à lundi matin</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until tomorrow morning</source>
        <translation>Jusqu’à demain matin</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Until you have given your review. Somebody else is asked then.</source>
        <translation>Jusqu’à la remise de votre évaluation. Quelqu’un d’autre est alors sollicité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Up and Down choose, Return opens, Esc closes, ? helps</source>
        <translation>Haut et Bas choisissent, Entrée ouvre, Échap ferme, ? aide</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Update PostgreSQL, or use another server.</source>
        <translation>Mettez PostgreSQL à jour ou utilisez un autre serveur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Update needed</source>
        <translation>Mise à jour nécessaire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <source>Update the app and try again.</source>
        <translation>Mettez l’application à jour et réessayez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>Update the app.</source>
        <translation>Mettez l’application à jour.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Update this app; what waits is kept, and sent then.</source>
        <translation>Mettez à jour cette application ; ce qui attend est conservé et sera envoyé ensuite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Upload a folder to it first.</source>
        <translation>Envoyez-y d’abord un dossier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder: all files in it become those of this draft.</source>
        <translation>Envoyez un dossier : tous ses fichiers deviennent ceux de ce brouillon.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder…</source>
        <translation>Envoyer un dossier…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Upload at most (kB a second, 0 for no limit)</source>
        <translation>Envoi maximal (ko par seconde, 0 sans limite)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files to it and publish it when it is ready.</source>
        <translation>Envoyez-y des fichiers et publiez-la quand elle est prête.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files with at most</source>
        <translation>Envoyer les fichiers à au plus</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Upload into version {label}</source>
        <translation>Envoyer dans la version {label}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Upload of {name}</source>
        <translation>Envoi de {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload which folder?</source>
        <translation>Envoyer quel dossier ?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Upload-Metadata names no sha256 of 64 hexadecimal digits in lower case.</source>
        <translation>Upload-Metadata ne nomme pas de sha256 de 64 chiffres hexadécimaux en minuscules.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage appears here once the first job has ended and was imported.</source>
        <translation>L’utilisation apparaît ici dès que la première tâche est terminée et importée.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage is charged at the rate of the day on which a job started.</source>
        <translation>L’usage est facturé au tarif du jour où une tâche a commencé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage known until</source>
        <translation>Utilisation connue jusqu'à</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage records</source>
        <translation>Relevés d'utilisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Usage {usage} of job {job} is not posted: {why}.</source>
        <translation>L’usage {usage} de la tâche {job} n’est pas inscrit : {why}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use case</source>
        <translation>Cas d’usage</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use cases</source>
        <translation>Cas d’usage</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Use compute</source>
        <translation>Utilisez le calcul</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Use https://{host}, or ask whoever runs the hub.</source>
        <translation>Utilisez https://{host}, ou adressez-vous à l’exploitant du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Use letters, digits and . _ + -, such as 1.0.0.</source>
        <translation>Utilisez des lettres, des chiffres et . _ + -, par exemple 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>Use letters, digits, spaces and hyphens, such as work.</source>
        <translation>Utilisez des lettres, des chiffres, des espaces et des traits d’union, comme dans « travail ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Use one of: {choices}.</source>
        <translation>Utilisez une de ces valeurs : {choices}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Use small letters, digits, “-”, “_” and “.”, and begin with a letter or digit.</source>
        <translation>Utilisez des minuscules, des chiffres, « - », « _ » et « . », en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Use that hub, or stop it first; a second one needs a folder of its own, --data.</source>
        <translation>Utilisez ce hub, ou arrêtez-le d’abord ; un second a besoin d’un dossier à lui, --data.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Use the address that is named in the certificate, or tell whoever runs the hub.</source>
        <translation>Utilisez l’adresse nommée dans le certificat, ou prévenez l’exploitant du hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>Use {formats}.</source>
        <translation>Utilisez {formats}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used before, in seconds</source>
        <translation>Utilisé auparavant, en secondes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used beyond the balance</source>
        <translation>Utilisé au-delà du solde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used up</source>
        <translation>Épuisée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>User of the proxy</source>
        <translation>Utilisateur du serveur mandataire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>User, where the proxy asks for one</source>
        <translation>Utilisateur, si le serveur mandataire en demande un</translation>
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
        <translation>La version {label} n’a pas encore de fichiers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/unyank_version.py"/>
        <source>Version {label} is not yanked.</source>
        <translation>La version {label} n’est pas déconseillée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>Version {label} is yanked already.</source>
        <translation>La version {label} est déjà déconseillée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} is {state}.</source>
        <translation>L’état de la version {label} est : {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} names no licence.</source>
        <translation>La version {label} n’indique pas de licence.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Version {label} was withdrawn.</source>
        <translation>La version {label} a été retirée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Version {n} of these terms is in force now.</source>
        <translation>La version {n} de ces conditions est maintenant en vigueur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, accepted</source>
        <translation>Version {n}, acceptée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, not accepted yet</source>
        <translation>Version {n}, pas encore acceptée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Voted.</source>
        <translation>Voté.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Votes are taken</source>
        <translation>Vote ouvert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Votes on this are closed.</source>
        <translation>Le vote sur ce point est clos.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Wait to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Wait until its upload has ended, and resume the transfer.</source>
        <translation>Attendez la fin de son envoi, puis reprenez le transfert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Wait until one is decided, or withdraw one.</source>
        <translation>Attendez qu’une soit décidée, ou retirez-en une.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Wait until whatever writes it has finished, and resume the transfer.</source>
        <translation>Attendez que ce qui l’écrit ait terminé, puis reprenez le transfert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>Waiting for the background process to start…</source>
        <translation>Attente du démarrage du processus d’arrière-plan…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn, number {n}</source>
        <translation>Attend son tour, numéro {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Waits for me</source>
        <translation>M’attendent</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Waits for the advisor</source>
        <translation>Attend le référent</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your answer until {day}</source>
        <translation>Attend votre réponse jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your decision</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your endorsement</source>
        <translation>Attend votre appui</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Waits for your endorsement: {title}</source>
        <translation>Attend votre appui : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your review</source>
        <translation>Attend votre évaluation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your vote</source>
        <translation>Attend votre vote</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent.</source>
        <translation>En attente d’envoi.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted by</source>
        <translation>Souhaitée avant le</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted from</source>
        <translation>Souhaitée à partir du</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted until</source>
        <translation>Souhaitée jusqu’au</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Warn of the end</source>
        <translation>Avertir de la fin</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Warnings and worse</source>
        <translation>Avertissements et plus grave</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Was there already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Welcome to AllianceHub</source>
        <translation>Bienvenue dans AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Welcome, {name}.</source>
        <translation>Bienvenue, {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>What AllianceHub keeps on this machine.</source>
        <translation>Ce qu’AllianceHub conserve sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>What AllianceHub wrote down on this computer. Addresses of hubs and people, ids and secrets are taken out; nothing is sent.</source>
        <translation>Ce qu’AllianceHub a consigné sur cet ordinateur. Adresses des hubs et des personnes, identifiants et secrets en sont retirés ; rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What administrators see</source>
        <translation>Ce que voient les administrateurs</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What all members see</source>
        <translation>Ce que voient tous les membres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>What answers is no AllianceHub hub.</source>
        <translation>Ce qui répond n’est pas un hub AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What are the rows of this file?</source>
        <translation>Que sont les lignes de ce fichier ?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>What arrived has another checksum than was sent along, so it was thrown away.</source>
        <translation>Ce qui est arrivé a une autre somme de contrôle que celle envoyée ; cela a été jeté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>What became of it stands on its page, as far as you may see it.</source>
        <translation>Ce qu’elle est devenue figure sur sa page, dans la mesure où vous pouvez le voir.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What cannot be taken has to be corrected in the file first.</source>
        <translation>Ce qui ne peut pas être repris doit d’abord être corrigé dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What comes meanwhile is shown afterwards. The same hour twice: no quiet hours.</source>
        <translation>Ce qui arrive entre-temps s’affiche ensuite. Deux fois la même heure : pas d’heures calmes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>What differs in the field that is chosen</source>
        <translation>Ce qui diffère dans le champ choisi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What each cycle brought</source>
        <translation>Ce que chaque cycle a apporté</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What everybody sees</source>
        <translation>Ce que tout le monde voit</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What fits the language</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What happens next, why changes wait, and whether what is here is what the hub has.</source>
        <translation>Ce qui se passe ensuite, pourquoi des modifications attendent, et si ce qui est ici est ce qu’a le hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is good on this computer, what is not, and what to do about it.</source>
        <translation>Ce qui va bien sur cet ordinateur, ce qui va moins bien, et que faire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>What is held</source>
        <translation>Ce qui est réservé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>What is here is what the hub has. Scopes compared: {n}.</source>
        <translation>Ce qui est ici est ce qu’a le hub. Portées comparées : {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>What is it for?</source>
        <translation>À quoi sert-il ?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring has no key for it any more.</source>
        <translation>Ce qui est conservé sur cet appareil est chiffré, et le trousseau n’en a plus la clé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring with its key is locked.</source>
        <translation>Ce qui est conservé sur cet appareil est chiffré, et le trousseau qui en a la clé est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What is left, in credits</source>
        <translation>Ce qui reste, en crédits</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>What is made of {dataset} may not be passed on ({licence}).</source>
        <translation>Ce qui est tiré de {dataset} ne peut être transmis ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What is made of “{title}” is to be under its own licence ({licence}).</source>
        <translation>Ce qui est fait de « {title} » doit être sous sa propre licence ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What is missing or wrong</source>
        <translation>Ce qui manque ou est faux</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>What is not as it should be</source>
        <translation>Ce qui ne va pas comme il faut</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is only counted in the inbox, in one notification.</source>
        <translation>Ce qui n’est que compté dans la boîte de réception, en une seule notification.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What is opened by this access to a dataset</source>
        <translation>Ce qu’ouvre cet accès à un jeu de données</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What is shown may be wrong; the hub has everything that was sent.</source>
        <translation>Ce qui s’affiche peut être faux ; le hub a tout ce qui a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is to be changed</source>
        <translation>Ce qui est à changer</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>What it has is kept: go on later, and tell whoever runs the hub to make room.</source>
        <translation>Ce qu’il a est gardé : continuez plus tard, et demandez à l’exploitant du hub de faire de la place.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>What it is about was deleted, or you may not see it any more.</source>
        <translation>L’objet concerné a été supprimé, ou vous ne pouvez plus le voir.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it is for is missing: tasks or keywords.</source>
        <translation>Il manque à quoi il sert : tâches ou mots-clés.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for.</source>
        <translation>À quoi elle sert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>What it takes</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it was made of is missing.</source>
        <translation>Il manque de quoi il a été fait.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it was made of.</source>
        <translation>Ce dont elle est faite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>What it would cost</source>
        <translation>Ce que cela coûterait</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What its holder has not used goes back to the allocation.</source>
        <translation>Ce que son titulaire n’a pas utilisé revient à l’allocation.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add is listed here.</source>
        <translation>Ce que les membres ajoutent apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add or import from a catalogue is listed here.</source>
        <translation>Ce que les membres ajoutent ou importent d’un catalogue apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members start is listed here.</source>
        <translation>Ce que les membres lancent apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>What metrics and traces need is not installed.</source>
        <translation>Ce dont les métriques et les traces ont besoin n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What notifies me, and how loud…</source>
        <translation>Ce qui m’est notifié, et à quel niveau…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>What notifies you, and how loud</source>
        <translation>Ce qui vous est notifié, et à quel niveau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What reviewers see who are not to know the applicant</source>
        <translation>Ce que voient les évaluateurs qui ne doivent pas connaître le demandeur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>What speaks to PostgreSQL is not installed.</source>
        <translation>Ce qui dialogue avec PostgreSQL n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>What speaks to S3 is not installed.</source>
        <translation>Ce qui dialogue avec S3 n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>What the job {name} was given does not fit it.</source>
        <translation>Ce qui a été donné à la tâche {name} ne lui convient pas.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the panel found</source>
        <translation>Ce que le comité a conclu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the people of this organisation see</source>
        <translation>Ce que voient les personnes de cette organisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the reviewer and those who decide see of one review</source>
        <translation>Ce que l’évaluateur et ceux qui décident voient d’une évaluation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the reviewers say</source>
        <translation>Ce que disent les évaluateurs</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the scores mean</source>
        <translation>Sens des notes</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the team of this project sees</source>
        <translation>Ce que voit l’équipe de ce projet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who asked and those who decide see</source>
        <translation>Ce que voient ceux qui ont fait la demande et ceux qui décident</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide see before a reviewer is asked</source>
        <translation>Ce que voient ceux qui décident avant qu’un évaluateur soit sollicité</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide share with the reviewers</source>
        <translation>Ce que ceux qui décident partagent avec les évaluateurs</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who hold this sub-wallet see</source>
        <translation>Ce que voient les titulaires de ce sous-compte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who may open this dataset see</source>
        <translation>Ce que voient ceux qui peuvent ouvrir ce jeu de données</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What to import</source>
        <translation>Éléments à importer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>What to print</source>
        <translation>Éléments à imprimer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What uses the disk, and freeing it…</source>
        <translation>Ce qui occupe le disque, et le libérer…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>What was found, by kind</source>
        <translation>Ce qui a été trouvé, par type</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What would be left, in credits</source>
        <translation>Ce qui resterait, en crédits</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you alone see</source>
        <translation>Ce que vous êtes seul à voir</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you are asked to review, and whom you asked, is listed here.</source>
        <translation>Ce que l’on vous demande d’évaluer, et qui vous avez sollicité, figure ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>What you change appears here until the hub has confirmed it.</source>
        <translation>Vos modifications apparaissent ici jusqu’à ce que le hub les ait confirmées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>What you change is sent when you are back.</source>
        <translation>Vos modifications sont envoyées à votre retour en ligne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What you do is kept on this machine and goes out later.</source>
        <translation>Ce que vous faites est conservé sur cette machine et part plus tard.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you may see</source>
        <translation>Ce que vous pouvez voir</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>What you type into a form and do not save waits here, also after a crash.</source>
        <translation>Ce que vous saisissez dans un formulaire sans l’enregistrer attend ici, même après un plantage.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you would grant; 0 where you name no amount.</source>
        <translation>Ce que vous accorderiez ; 0 si vous ne donnez pas de montant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>What {account} sees, for working offline</source>
        <translation>Ce que voit {account}, pour travailler hors ligne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>What {licence} allows cannot be told: it is no licence of the SPDX list.</source>
        <translation>On ne peut dire ce que {licence} permet : ce n’est pas une licence de la liste SPDX.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What {licence} allows is not known here.</source>
        <translation>Ce que {licence} permet n’est pas connu ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What “{title}” allows is not known ({licence}).</source>
        <translation>On ne sait pas ce que « {title} » permet ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>When AllianceHub is opened</source>
        <translation>À l’ouverture de AllianceHub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Where two edits of one field meet, both are kept here until you choose one.</source>
        <translation>Quand deux modifications d’un même champ se rencontrent, les deux restent ici jusqu’à votre choix.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whether its allocations may go below zero.</source>
        <translation>Si ses allocations peuvent descendre sous zéro.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Which data may not be processed there.</source>
        <translation>Données qui ne peuvent pas y être traitées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Which hub to try is not said.</source>
        <translation>Le hub à essayer n’est pas indiqué.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Which languages it holds is missing.</source>
        <translation>Il manque les langues qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Which log</source>
        <translation>Quel journal</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Which proxy is not said.</source>
        <translation>Le serveur mandataire n’est pas indiqué.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Which report</source>
        <translation>Quel rapport</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Which version of Croissant it is written for is missing.</source>
        <translation>Il manque la version de Croissant pour laquelle il est écrit.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who did what, as the hub keeps it.</source>
        <translation>Qui a fait quoi, tel que le hub le conserve.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who gets a part of their own; what they leave comes back at the end.</source>
        <translation>Qui reçoit sa propre part ; ce qui en reste revient à la fin.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who is cited, in this order.</source>
        <translation>Qui est cité, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Who made it is missing.</source>
        <translation>Il manque qui l’a fait.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who may ask</source>
        <translation>Qui peut demander</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>Who reviews it declares a conflict at the review that they were asked for.</source>
        <translation>Qui l’évalue déclare un conflit auprès de l’évaluation qui lui a été demandée.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Who takes the disk can read what is kept on it.</source>
        <translation>Qui emporte le disque peut lire ce qui y est conservé.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever decides begins with it, and the applicant may read the reasons: name no reviewer.</source>
        <translation>Qui décide commence par là, et le demandeur peut lire les motifs : ne nommez aucun évaluateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Whoever drafts the version has to send them first.</source>
        <translation>Qui prépare la version doit d’abord les envoyer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Whoever holds it asks for it, and whoever keeps the dataset decides.</source>
        <translation>La personne qui en dispose le demande, et les responsables du jeu de données décident.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever holds it is told the reason. Ask them to delete what they have.</source>
        <translation>Les personnes qui en disposent apprennent le motif. Demandez-leur d’effacer ce qu’elles ont.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Whoever installed AllianceHub adds it: pip install 'alliancehub[parquet]'. Or download the file, and open it elsewhere.</source>
        <translation>La personne qui a installé AllianceHub l’ajoute : pip install 'alliancehub[parquet]'. Ou téléchargez le fichier et ouvrez-le ailleurs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Whoever keeps the dataset</source>
        <translation>Qui gère le jeu de données</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Whoever keeps the dataset can; whoever holds it can give it back.</source>
        <translation>Les responsables du jeu de données le peuvent ; la personne qui dispose de l’accès peut y renoncer.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever keeps the dataset decides. What it takes stands on its page.</source>
        <translation>Les responsables du jeu de données décident. Les conditions figurent sur sa page.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>Whoever receives it does, and never its author.</source>
        <translation>La personne qui la reçoit décide, et jamais son auteur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Whoever receives it does, or whom they let decide in their place; never who asks.</source>
        <translation>C’est à qui la reçoit, ou à qui peut décider à sa place ; jamais à qui demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Whoever this is for cannot see the dataset, so a grant would be of no use.</source>
        <translation>Le destinataire ne voit pas le jeu de données ; l’accès serait donc inutile.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>Whose allocation it is may.</source>
        <translation>Le titulaire de l’allocation le peut.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Whose it is can ask.</source>
        <translation>Son titulaire peut le demander.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>Whose it is may, or an administrator of its donor.</source>
        <translation>Son titulaire le peut, ou un administrateur de son donateur.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Why changes wait</source>
        <translation>Pourquoi des modifications attendent</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is in this state</source>
        <translation>Pourquoi elle est dans cet état</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is no hindrance</source>
        <translation>Pourquoi ce n’est pas un obstacle</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is yanked</source>
        <translation>Pourquoi elle est déconseillée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this licence is allowed</source>
        <translation>Pourquoi cette licence est permise</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this person</source>
        <translation>Pourquoi cette personne</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why, and what to use instead</source>
        <translation>Pourquoi, et quoi utiliser à la place</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width of the column</source>
        <translation>Largeur de la colonne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a key in the keyring: who takes the disk cannot read it. Searching is slower.</source>
        <translation>Avec une clé dans le trousseau : qui emporte le disque ne peut pas le lire. La recherche est plus lente.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a real conflict nobody reviews or decides.</source>
        <translation>Avec un conflit réel, personne n’évalue ni ne décide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>With a real conflict nobody reviews.</source>
        <translation>Avec un conflit réel, personne n’évalue.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a reason, which stays beside it.</source>
        <translation>Avec un motif, qui reste à côté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>With an account</source>
        <translation>Avec un compte</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>With the conversation</source>
        <translation>Avec la conversation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the organisation</source>
        <translation>Avec l’organisation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the person</source>
        <translation>Avec la personne</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the project</source>
        <translation>Avec le projet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>With these files {used} MB would be used, and {quota} MB may be.</source>
        <translation>Avec ces fichiers, {used} Mo seraient utilisés, et {quota} Mo peuvent l’être.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Withdraw it and ask again, or add a message to its conversation.</source>
        <translation>Retirez-la et recommencez, ou ajoutez un message à sa conversation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Withdraw it and revise it, or add a message to its conversation.</source>
        <translation>Retirez-la et révisez-la, ou ajoutez un message à sa conversation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, and revoke the access.</source>
        <translation>Retirez ses versions avec un motif, et révoquez l’accès.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, or let only its owner see it.</source>
        <translation>Retirez ses versions avec un motif, ou laissez-le voir à son seul propriétaire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Withdraw that one first, or choose another day.</source>
        <translation>Retirez d’abord celui-là, ou choisissez un autre jour.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Withdraw what you declared, or let another decider settle it.</source>
        <translation>Retirez votre déclaration, ou laissez un autre décideur régler la question.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn.</source>
        <translation>Retirée.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn. The rate before it goes on.</source>
        <translation>Retiré. Le tarif précédent continue.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a rule, a device shows what it holds for as long as it stays offline.</source>
        <translation>Sans règle, un appareil montre ce qu’il contient aussi longtemps qu’il reste hors ligne.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a window, as soon as you sign in to your desktop; on Linux.</source>
        <translation>Sans fenêtre, dès que vous ouvrez votre session de bureau ; sous Linux.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Words: {words}</source>
        <translation>Mots : {words}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Work group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Work offline</source>
        <translation>Travaillez hors ligne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Worked out from {n} whole weeks of usage, of which later ones count more.</source>
        <comment>Worked out from {n} whole week of usage, of which later ones count more.</comment>
        <translation>
            <numerusform>Calculé sur {n} semaine entière d’utilisation ; les plus récentes comptent davantage.</numerusform>
            <numerusform>Calculé sur {n} semaines entières d’utilisation ; les plus récentes comptent davantage.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Working…</source>
        <translation>Traitement en cours…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Workload plan</source>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Works with the applicant elsewhere</source>
        <translation>Travaille ailleurs avec la personne qui demande</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Write a message. Markdown works, @handle mentions.</source>
        <translation>Écrivez un message. Markdown est accepté, @nom mentionne quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Write another</source>
        <translation>En écrire une autre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write digits only.</source>
        <translation>N’écrivez que des chiffres.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>Write it as 2026-01-31.</source>
        <translation>Écrivez-la sous la forme 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write it as 2026-01-31T09:00:00Z.</source>
        <translation>Écrivez-le sous la forme 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Write it as a path, such as data/* or *.csv.</source>
        <translation>Écrivez-le comme un chemin, par exemple data/* ou *.csv.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Write it as “key: value”, one for each line.</source>
        <translation>Écrivez « clé: valeur », une par ligne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Write it flatter; no format of descriptions needs that.</source>
        <translation>Écrivez-la plus à plat ; aucun format de description n’en a besoin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Write its title, short name or id as AllianceHub shows it, or make it first.</source>
        <translation>Écrivez son titre, son nom court ou son identifiant comme AllianceHub le montre, ou créez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Write them as tus does: sha256 and version, each with its value in Base64.</source>
        <translation>Écrivez-les comme tus : sha256 et version, chacun avec sa valeur en Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write yes or no.</source>
        <translation>Écrivez oui ou non.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Written on this computer and sent to nobody. They name where in the program it happened and what was done last, never what was written.</source>
        <translation>Écrits sur cet ordinateur et envoyés à personne. Ils disent où, dans le programme, c’est arrivé et ce qui a été fait en dernier, jamais ce qui a été écrit.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yank</source>
        <translation>Déconseiller</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked</source>
        <translation>Déconseillée</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked.</source>
        <translation>Déconseillée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You and somebody else changed “{field}” at the same time. Theirs stands for now.</source>
        <translation>Vous et quelqu’un d’autre avez modifié « {field} » en même temps. L’autre version vaut pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You appealed against this decision already.</source>
        <translation>Vous avez déjà fait un recours contre cette décision.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You are asked for a review by {day}: {title}</source>
        <translation>On vous demande une évaluation avant le {day} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are in {organisation} now, as {role}.</source>
        <translation>Vous faites maintenant partie de {organisation}, avec ce rôle : {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are no longer in {organisation}.</source>
        <translation>Vous ne faites plus partie de {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not a member of the organisation that would own it.</source>
        <translation>Vous n’êtes pas membre de l’organisation qui en serait propriétaire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not of the team of the project that it would come from.</source>
        <translation>Vous n’êtes pas de l’équipe du projet dont il viendrait.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You are recused. Those who decide are told.</source>
        <translation>Vous êtes récusé. Ceux qui décident en sont avertis.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>You are signed in as {name}.</source>
        <translation>Connexion en tant que {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>You are signed out.</source>
        <translation>La connexion est fermée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You are told when it is decided; you can add to its conversation.</source>
        <translation>Vous êtes informé de la décision ; vous pouvez écrire dans la conversation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You are {role} in “{project}” now.</source>
        <translation>Votre rôle dans « {project} » est maintenant : {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are {role} of {organisation} now.</source>
        <translation>Votre rôle dans {organisation} est maintenant : {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You can ask again from {day} on.</source>
        <translation>Vous pourrez redemander à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotes.py"/>
        <source>You can no longer see what this was about.</source>
        <translation>Vous ne pouvez plus voir ce dont il s’agissait.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You cannot ask in their name.</source>
        <translation>Vous ne pouvez pas demander en leur nom.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>You cannot delete your own account.</source>
        <translation>Vous ne pouvez pas supprimer votre propre compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>You cannot renew this access.</source>
        <translation>Vous ne pouvez pas prolonger cet accès.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>You cannot revoke this access.</source>
        <translation>Vous ne pouvez pas révoquer cet accès.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>You cannot suspend yourself.</source>
        <translation>Vous ne pouvez pas vous suspendre vous-même.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You deleted it while somebody else changed it. It stays until you decide.</source>
        <translation>Vous l’avez supprimé pendant que quelqu’un d’autre le modifiait. Il reste jusqu’à ce que vous décidiez.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You do not decide over access to this dataset.</source>
        <translation>Vous ne décidez pas de l’accès à ce jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>You do not decide this request.</source>
        <translation>Vous ne tranchez pas cette demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>You do not decide which versions of this dataset are published.</source>
        <translation>Vous ne décidez pas quelles versions de ce jeu de données sont publiées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>You do not represent this organisation.</source>
        <translation>Vous ne représentez pas cette organisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You have a conflict of interest: {why}</source>
        <translation>Vous avez un conflit d’intérêts : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have a part in this request, so you have no vote.</source>
        <translation>Vous avez part à cette demande, donc pas de vote.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You have a real conflict of interest: {why}</source>
        <translation>Vous avez un conflit d’intérêts réel : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You have an account at a hub.</source>
        <translation>Vous avez un compte sur un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>You have begun {n} uploads and not ended them.</source>
        <translation>Vous avez commencé {n} envois sans les terminer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have voted: this is your vote as it stands.</source>
        <translation>Vous avez voté : voici votre vote tel qu’il est.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/handing_out.py"/>
        <source>You have {amount} credits: {title}</source>
        <translation>Vous avez {amount} crédits : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>You have {n} access tokens, which is the most there can be.</source>
        <translation>Vous avez {n} jetons d’accès, ce qui est le maximum.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You have {n} open requests in this call, which is its limit.</source>
        <translation>Vous avez {n} demandes ouvertes dans cet appel, ce qui est sa limite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>You keep this dataset, so you have all its files.</source>
        <translation>Vous êtes responsable de ce jeu de données ; vous disposez donc de tous ses fichiers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You look around as a guest.</source>
        <translation>Vous êtes ici en visite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>You made it for an organisation or a project that you have left.</source>
        <translation>Vous l’avez créé pour une organisation ou un projet que vous avez quitté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may ask again</source>
        <translation>Nouvelle demande possible</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You may decide requests for {organisation} until {day}.</source>
        <translation>Vous pouvez trancher les demandes pour {organisation} jusqu’au {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may download it</source>
        <translation>Vous pouvez le télécharger</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>You may not close this allocation.</source>
        <translation>Vous ne pouvez pas fermer cette allocation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>You may not close this sub-wallet.</source>
        <translation>Vous ne pouvez pas fermer ce sous-portefeuille.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You may not decide this request, nor run its reviews.</source>
        <translation>Vous ne pouvez ni trancher cette demande ni mener ses évaluations.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>You may not decide this request.</source>
        <translation>Vous ne pouvez pas trancher cette demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not do this any more; you can copy what you wrote.</source>
        <translation>Vous ne pouvez plus faire cela ; vous pouvez copier ce que vous avez écrit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not make one any more; you can copy it.</source>
        <translation>Vous ne pouvez plus en créer ; vous pouvez copier le texte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>You may not manage this allocation.</source>
        <translation>Vous ne pouvez pas gérer cette allocation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>You may not {act} this {kind}.</source>
        <translation>Vous n’avez pas le droit de faire cela ici ({act} : {kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You no longer decide for {organisation}.</source>
        <translation>Vous ne décidez plus pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>You no longer have access to what this changed, so it was dropped and its content erased.</source>
        <translation>Vous n’avez plus accès à l’objet de cette modification ; elle a été écartée et son contenu effacé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You no longer take part in “{project}”.</source>
        <translation>Vous ne participez plus à « {project} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>You review this no more, for a conflict: {title}</source>
        <translation>Vous n’évaluez plus ceci, en raison d’un conflit : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You run a hub, and it printed a set-up code.</source>
        <translation>Vous gérez un hub, et il a affiché un code de configuration.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You see only what is public.</source>
        <translation>Vous ne voyez que ce qui est public.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>You stay signed in until the background process ends, then sign in again.</source>
        <translation>Votre connexion dure jusqu’à l’arrêt du processus d’arrière-plan ; reconnectez-vous ensuite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>You stay signed in until the background process ends; the sign-in is written nowhere. To stay signed in for longer, install gnome-keyring or KWallet, sign in to the desktop again, and try again here.</source>
        <translation>Votre connexion dure jusqu’à l’arrêt du processus d’arrière-plan ; elle n’est écrite nulle part. Pour la garder plus longtemps, installez gnome-keyring ou KWallet, rouvrez votre session de bureau, puis réessayez ici.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>You take part in no project yet. Find one, and ask to join it.</source>
        <translation>Vous ne participez encore à aucun projet. Trouvez-en un, et demandez à y participer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>You take part in “{project}” already.</source>
        <translation>Vous participez déjà à « {project} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You take part in “{project}” now, as {role}.</source>
        <translation>Vous participez maintenant à « {project} », avec ce rôle : {role}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You vouch for the request as the student's advisor.</source>
        <translation>Vous vous portez garant de la demande comme référent de l’étudiant.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You were mentioned</source>
        <translation>On vous mentionne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>You were mentioned: {title}</source>
        <translation>On vous mentionne : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>You were not let decide over “{pool}”.</source>
        <translation>On ne vous a pas laissé décider de « {pool} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Your advisor endorsed it: {title}</source>
        <translation>Votre référent l’a appuyée : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Your change waits to be sent.</source>
        <translation>Votre modification attend d’être envoyée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>Your day: {n} new in the inbox</source>
        <translation>Votre journée, nouveautés dans la boîte de réception : {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Your devices send requests faster than the hub answers them.</source>
        <translation>Vos appareils envoient des requêtes plus vite que le hub n’y répond.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Your draft is back</source>
        <translation>Votre brouillon est de retour</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your handle</source>
        <translation>Votre nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/instant_field.py"/>
        <source>Your local time ({zone})</source>
        <translation>Votre heure locale ({zone})</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your membership changed</source>
        <translation>Votre adhésion a changé</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your membership is suspended</source>
        <translation>Votre adhésion est suspendue</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Your membership is suspended, so changes are not accepted.</source>
        <translation>Votre adhésion est suspendue ; les modifications ne sont donc pas acceptées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Your membership is suspended.</source>
        <translation>Votre adhésion est suspendue.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your membership is suspended; an administrator can restore it.</source>
        <translation>Votre adhésion est suspendue ; un administrateur peut la rétablir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} ends on {day}.</source>
        <translation>Votre adhésion à {organisation} se termine le {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} was changed.</source>
        <translation>Votre adhésion à {organisation} a été modifiée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access waits for its decision.</source>
        <translation>Votre demande d’accès attend une décision.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access was declined: {reason}</source>
        <translation>Votre demande d’accès a été refusée : {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to the project's leads.</source>
        <translation>Votre demande parvient aux responsables du projet.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to whoever keeps the dataset.</source>
        <translation>Votre demande parvient aux responsables du jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Your request lapsed unanswered</source>
        <translation>Votre demande a expiré sans réponse</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>Your request to join “{project}” waits for its leads.</source>
        <translation>Votre demande de participation à « {project} » attend ses responsables.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Your request waits</source>
        <translation>Votre demande attend</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Your review is not needed any more, the request was decided or withdrawn: {title}</source>
        <translation>Votre évaluation n’est plus nécessaire, la demande a été tranchée ou retirée : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>Your review is not needed any more: {title}</source>
        <translation>Votre évaluation n’est plus nécessaire : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Your sign-in is kept in it.</source>
        <translation>Votre connexion y est conservée.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your vote can be changed until the item is closed.</source>
        <translation>Votre vote peut changer jusqu’à la clôture du point.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers Zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a comma: 1,5</source>
        <translation>une virgule : 1,5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <source>a member</source>
        <translation>un membre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a point: 1.5</source>
        <translation>un point : 1.5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>a project</source>
        <translation>un projet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>a snapshot without its end</source>
        <translation>un instantané sans fin</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>accessibility colours black white readable</source>
        <translation>accessibilité couleurs noir blanc lisible</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>add members to</source>
        <translation>ajouter des membres</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>again</source>
        <translation>refaire de nouveau encore</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>an answer without end</source>
        <translation>une réponse sans fin</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>an organisation</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without a place</source>
        <translation>un envoi sans emplacement</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without an offset</source>
        <translation>un envoi sans position</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et encore {n}</numerusform>
            <numerusform>et encore {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>another part of the file</source>
        <translation>une autre partie du fichier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>another project</source>
        <translation>un autre projet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>any active member</source>
        <translation>tout membre actif</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>became</source>
        <translation>est devenu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>becomes {role}</source>
        <translation>nouveau rôle : {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>board pledged delivered used credits organisations usage chart</source>
        <translation>conseil promis fourni utilisé crédits organisations utilisation graphique</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>change</source>
        <translation>changer éditer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>change account hub</source>
        <translation>changer compte hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard address share</source>
        <translation>presse-papiers adresse partager</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard name</source>
        <translation>presse-papiers nom</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard rows table</source>
        <translation>presse-papiers lignes tableau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>contact address book export</source>
        <translation>contact carnet d’adresses exporter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>crashes ended unexpectedly</source>
        <translation>plantages crash arrêt inattendu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>create add</source>
        <translation>créer ajouter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>difference diff two rows versions</source>
        <translation>différence diff deux lignes versions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>disk space free cache clean du</source>
        <translation>disque espace libérer cache nettoyer du</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>docs/operations.md lists the settings.</source>
        <translation>docs/operations.md énumère les réglages.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>doctor problem bundle support keyring crash</source>
        <translation>doctor problème archive assistance trousseau plantage</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>draft a version of</source>
        <translation>préparer une version</translation>
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
        <translation>modifier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>errors messages engine window</source>
        <translation>erreurs messages moteur fenêtre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>event date appointment export</source>
        <translation>événement date rendez-vous exporter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>exit close</source>
        <translation>sortir fermer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>export print paper document</source>
        <translation>exporter imprimer papier document</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>find global all kinds words</source>
        <translation>trouver global tous types mots</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>first_N_keywords is no list, or keyword no text.</source>
        <translation>first_N_keywords n’est pas une liste, ou keyword n’est pas un texte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>folder Croissant card Kaggle upload publish dataset</source>
        <translation>dossier Croissant fiche Kaggle envoyer publier jeu de données</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>hide show places panel</source>
        <translation>masquer afficher lieux panneau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>in {span}</source>
        <translation>dans {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>is a member already</source>
        <translation>est déjà membre</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it asks more than {n} questions</source>
        <translation>il pose plus de {n} questions</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it describes no object with properties</source>
        <translation>il ne décrit aucun objet avec des propriétés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “gres/gpu” nor “billing”</source>
        <translation>ce n'est ni « gres/gpu » ni « billing »</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “slurm” nor “file”</source>
        <translation>ce n'est ni « slurm » ni « file »</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is no name of a cluster</source>
        <translation>ce n'est pas un nom de cluster</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is of the wrong type</source>
        <translation>il est du mauvais type</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is too small</source>
        <translation>il est trop petit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it refers to something else by {word}</source>
        <translation>il renvoie à autre chose par {word}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins as {role}</source>
        <translation>entre comme {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins this organisation too, as {role}</source>
        <translation>entre aussi dans cette organisation, comme {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>kB/s</source>
        <translation>ko/s</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>keep bookmark filters notify</source>
        <translation>garder signet favori filtres notifier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept bookmark filters notify</source>
        <translation>gardées signets favoris filtres notifier</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept unfinished typed</source>
        <translation>gardés inachevé saisi</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>keys bindings rebind</source>
        <translation>touches clavier réaffecter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>more than {n} found</source>
        <translation>plus de {n} résultats</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>more than {n} {kinds}</source>
        <translation>plus de {n} {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>next</source>
        <translation>suivant avancer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>no event stream</source>
        <translation>aucun flux d’événements</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>not given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>nothing to mend</source>
        <translation>rien à corriger</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>nothing: every row is a new one</source>
        <translation>rien : chaque ligne est nouvelle</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>outbox waiting conflicts errors history</source>
        <translation>boîte d’envoi en attente conflits erreurs historique</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>palette commands actions jump</source>
        <translation>palette commandes actions aller à</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>paper printer</source>
        <translation>papier imprimante</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>preferences options</source>
        <translation>préférences options réglages</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>previous</source>
        <translation>précédent reculer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>programs huggingface api password revoke</source>
        <translation>programmes huggingface api mot de passe révoquer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>proxy certificate connection test offline</source>
        <translation>proxy mandataire certificat connexion test hors ligne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>refresh reload fetch send</source>
        <translation>actualiser recharger recevoir envoyer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>remove bin trash</source>
        <translation>retirer corbeille effacer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/restore.py"/>
        <source>restore</source>
        <translation>restaurer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>rules mute quiet level</source>
        <translation>règles silence muet calme niveau</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>search filter words</source>
        <translation>chercher filtrer mots</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>sign in sign out hub switch</source>
        <translation>se connecter se déconnecter hub changer</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>sorted by {field}</source>
        <translation>tri par {field}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>stop offline</source>
        <translation>arrêter hors ligne</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>tables need a folder, and count accelerators</source>
        <translation>les tableaux ont besoin d'un dossier et comptent des accélérateurs</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>take back</source>
        <translation>revenir en arrière défaire</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the alliance's administrators</source>
        <translation>les administrateurs de l’alliance</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the day: 31/01/2026</source>
        <translation>le jour : 31/01/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the desktop's settings</source>
        <translation>les paramètres du bureau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the environment</source>
        <translation>l’environnement</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the month: 01/31/2026</source>
        <translation>le mois : 01/31/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the network settings</source>
        <translation>les paramètres du réseau</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the organisation's administrators</source>
        <translation>les administrateurs de l’organisation</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the person it belongs to</source>
        <translation>la personne concernée</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's leads and maintainers</source>
        <translation>les responsables et mainteneurs du projet</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's team</source>
        <translation>l’équipe du projet</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the system</source>
        <translation>le système</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>theme appearance night dark mode light mode</source>
        <translation>thème apparence nuit mode sombre mode clair</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such setting</source>
        <translation>ce réglage n'existe pas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such time zone</source>
        <translation>ce fuseau horaire n'existe pas</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>upload download files speed bandwidth</source>
        <translation>envoyer télécharger fichiers vitesse bande passante</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>version licence</source>
        <translation>version licence</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>versions changes restore earlier before</source>
        <translation>versions modifications restaurer plus tôt avant</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>web page address link</source>
        <translation>web page adresse lien</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>why explain compare cycles scopes</source>
        <translation>pourquoi expliquer comparer cycles portées</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom in font size bigger</source>
        <translation>zoom avant police plus grande</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom out font size</source>
        <translation>zoom arrière police plus petite</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom reset font size</source>
        <translation>zoom réinitialiser taille police</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>{account} has {have} credits, which is less than {wanted}.</source>
        <translation>{account} a {have} crédits, ce qui est moins que {wanted}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should be frozen.</source>
        <translation>{account} devrait être gelé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should not be frozen.</source>
        <translation>{account} ne devrait pas être gelé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: a limit on {resource} alone is in the way.</source>
        <translation>{account} : une limite sur {resource} seul fait obstacle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit of {user} should be {minutes} minutes.</source>
        <translation>{account} : la limite de {user} devrait être de {minutes} minutes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit should be {minutes} accelerator-minutes.</source>
        <translation>{account} : la limite devrait être de {minutes} minutes d'accélérateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} is missing.</source>
        <translation>{account} : {user} manque.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should have no limit of their own.</source>
        <translation>{account} : {user} ne devrait pas avoir de limite propre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should not be there.</source>
        <translation>{account} : {user} ne devrait pas y être.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>{action}: {about}</source>
        <translation>{action} : {about}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{action}: {title}</source>
        <translation>{action} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>{added} added, {removed} removed, {changed} changed, {moved} moved, {same} the same. {plus} came and {minus} went.</source>
        <translation>{added} ajoutés, {removed} supprimés, {changed} modifiés, {moved} déplacés, {same} identiques. {plus} en plus et {minus} en moins.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{address} begins with {scheme}, which is no place where others find data.</source>
        <translation>{address} commence par {scheme}, ce qui n’est pas un lieu où d’autres trouvent des données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>{address} cannot be listened on: {why}.</source>
        <translation>Impossible d’écouter à l’adresse {address} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{address} in {ms} ms</source>
        <translation>{address} en {ms} ms</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>{address} is no address to serve metrics at.</source>
        <translation>{address} n’est pas une adresse où servir des métriques.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>{address} names no bucket that a hub can use.</source>
        <translation>{address} ne nomme aucun compartiment qu’un hub puisse utiliser.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{address} of {source} is not the address of a proxy.</source>
        <translation>{address} n’est pas l’adresse d’un serveur mandataire (source : {source}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>{amount} credits</source>
        <translation>{amount} crédits</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>{amount} credits are offered to you until {day}, and not set aside until you accept: {title}</source>
        <translation>{amount} crédits vous sont offerts jusqu’au {day}, sans être mis de côté avant votre accord : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/increment.py"/>
        <location filename="../../src/alliancehub/model/kinds/wallet.py"/>
        <source>{amount} credits of {title} end on {day}.</source>
        <translation>{amount} crédits de {title} prennent fin le {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>{amount} credits of {title} have expired.</source>
        <translation>{amount} crédits de {title} ont expiré.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>{amount} credits were refunded: {title}</source>
        <translation>{amount} crédits ont été remboursés : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{argument} of {name} has the wrong type.</source>
        <translation>{argument} de {name} n’est pas du bon type.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>{argument} of {name}: {what}.</source>
        <translation>{argument} de {name} : {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} does not keep what it is given.</source>
        <translation>{backend} ne garde pas ce qu’on lui confie.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} has no keyring yet.</source>
        <translation>{backend} n’a pas encore de trousseau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} is locked.</source>
        <translation>{backend} est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>{caption}: {value}</source>
        <translation>{caption} : {value}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>{chart} as a table</source>
        <translation>{chart} en tableau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/interface.py"/>
        <source>{command}: {what}</source>
        <translation>{command} : {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>{dataset} for {name}</source>
        <translation>{dataset} pour {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} holds data that the request does not name: {classes}.</source>
        <translation>{dataset} contient des données que la demande n’indique pas : {classes}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} is not for commercial use ({licence}).</source>
        <translation>{dataset} n’est pas destiné à un usage commercial ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} names no licence: ask its creator.</source>
        <translation>{dataset} n’indique aucune licence : demandez à son créateur.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (in {span})</source>
        <translation>{day} (dans {span})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (today)</source>
        <translation>{day} (aujourd’hui)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} ({span} ago)</source>
        <translation>{day} (il y a {span})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>{day} has passed already.</source>
        <translation>{day} est déjà passé.</translation>
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
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{done} of {total} · {percent} %</source>
        <translation>{done} sur {total} · {percent} %</translation>
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
        <translation>{done} : {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>{email} has an account already.</source>
        <translation>{email} a déjà un compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>{email} has taken up an invitation before.</source>
        <translation>{email} a déjà accepté une invitation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{facet}: {value}, {n}</source>
        <translation>{facet} : {value}, {n}</translation>
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
        <translation>{field} ne peut pas être filtré par {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} cannot have had the value given as the old one.</source>
        <translation>{field} n’a pas pu avoir la valeur donnée comme ancienne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} contains control characters.</source>
        <translation>{field} contient des caractères de contrôle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>{field} does not fit the rule “{rule}” of its question.</source>
        <translation>{field} ne respecte pas la règle « {rule} » de sa question.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has a value of the wrong type for a {type} field.</source>
        <translation>{field} a une valeur du mauvais type pour un champ {type}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has {n} entries; at most {most} fit.</source>
        <translation>{field} a {n} entrées ; {most} au plus sont possibles.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is for the alliance's administrators to set.</source>
        <translation>{field} ne peut être fixé que par les administrateurs de l’alliance.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is needed.</source>
        <translation>{field} : ce champ est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is set by the hub and cannot be edited.</source>
        <translation>{field} est fixé par le hub et ne peut pas être modifié.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is {n} characters long; at most {most} fit.</source>
        <translation>{field} fait {n} caractères ; {most} au plus sont possibles.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} may hold only non-empty texts.</source>
        <translation>{field} ne peut contenir que des textes non vides.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must be a single line.</source>
        <translation>{field} doit tenir en une seule ligne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must lie between {least} and {most}.</source>
        <translation>{field} doit être entre {least} et {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} names an entry twice.</source>
        <translation>{field} nomme deux fois la même entrée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} of “{name}”</source>
        <translation>{field} de « {name} »</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} stays as it was given at first.</source>
        <translation>{field} reste tel que donné au départ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>{field} was changed again since.</source>
        <translation>{field} a été modifié à nouveau depuis.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} could be two dates.</source>
        <translation>{field} {text} peut désigner deux dates.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is neither yes nor no.</source>
        <translation>{field} {text} n’est ni oui ni non.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a date.</source>
        <translation>{field} {text} n’est pas une date.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a time with its zone.</source>
        <translation>{field} {text} n’est pas un moment avec son fuseau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a whole number.</source>
        <translation>{field} {text} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not one of its choices.</source>
        <translation>{field} {text} ne fait pas partie des choix.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is none of: {values}.</source>
        <translation>{field} {value} ne fait pas partie de : {values}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a UTC time such as 2026-01-31T09:00:00Z.</source>
        <translation>{field} {value} n’est pas un moment UTC comme 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a date such as 2026-01-31.</source>
        <translation>{field} {value} n’est pas une date comme 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a web address that starts with https://.</source>
        <translation>{field} {value} n’est pas une adresse web commençant par https://.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an ORCID iD such as 0000-0002-1825-0097.</source>
        <translation>{field} {value} n’est pas un identifiant ORCID comme 0000-0002-1825-0097.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an e-mail address.</source>
        <translation>{field} {value} n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not made of small letters, digits and single hyphens.</source>
        <translation>{field} {value} ne se compose pas de minuscules, de chiffres et de traits d’union isolés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not the id of an object.</source>
        <translation>{field} {value} n’est pas l’identifiant d’un objet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>{field} {value} is taken by another {kind}.</source>
        <translation>{field} {value} est déjà pris par un autre objet du type {kind}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>{field}, line {n}</source>
        <translation>{field}, ligne {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}, line {n}: {what}</source>
        <translation>{field}, ligne {n} : {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}: choose which one.</source>
        <translation>{field} : choisissez laquelle.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: no {kind} {name} is known here.</source>
        <translation>{field} : aucun objet du type {kind} n’est connu ici sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>{field}: what to do</source>
        <translation>{field} : que faire</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{field}: {added} added, {removed} removed, {changed} changed</source>
        <translation>{field} : {added} ajoutés, {removed} supprimés, {changed} modifiés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: {n} objects are called {name}.</source>
        <translation>{field} : {n} objets s’appellent {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>{field}: {values}</source>
        <translation>{field} : {values}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>{field}: {value}.</source>
        <translation>{field} : {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field}: {why}</source>
        <translation>{field} : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>{field}: {why}.</source>
        <translation>{field} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{files} · manifest {hash}</source>
        <translation>{files} · manifeste {hash}</translation>
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
        <translation>{files}, {size} transférés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{files}, {size}; {left}</source>
        <translation>{files}, {size} ; {left}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{file} (not taken).csv</source>
        <translation>{file} (non repris).csv</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no column {columns}.</source>
        <translation>{file} n’a pas de colonne {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{file} has no column “{name}”.</source>
        <translation>{file} n’a pas de colonne « {name} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no line for it.</source>
        <translation>{file} n’a pas de ligne pour cela.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} is no backup of a hub, or a damaged one.</source>
        <translation>{file} n’est pas une sauvegarde de hub, ou elle est endommagée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file}: the limit of {account} is no whole number: {text}.</source>
        <translation>{file} : la limite de {account} n’est pas un nombre entier : {text}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>{first}, where it is empty {second}</source>
        <translation>{first}, ou, si la cellule est vide, {second}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: no</source>
        <translation>{flag} : non</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: yes</source>
        <translation>{flag} : oui</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{folder} cannot be written.</source>
        <translation>Impossible d’écrire dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>{folder} cannot be written: {why}.</source>
        <translation>Impossible d’écrire dans {folder} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{free} of {whole} are free on its disk.</source>
        <translation>{free} sur {whole} sont libres sur son disque.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{given} is no number of bytes.</source>
        <translation>{given} n’est pas un nombre d’octets.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>{grade}: {state}</source>
        <translation>{grade} : {state}</translation>
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
        <translation>{host} ne répond pas sur le port {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is one of the hosts to go to directly.</source>
        <translation>{host} fait partie des hôtes à joindre directement.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is this computer: no proxy is used for it.</source>
        <translation>{host} est cet ordinateur : aucun serveur mandataire n’est utilisé pour lui.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{host} is {addresses}.</source>
        <translation>{host} correspond à {addresses}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} takes no connection at port {port}.</source>
        <translation>{host} n’accepte aucune liaison sur le port {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{host} would be spoken to without encryption.</source>
        <translation>La communication avec {host} ne serait pas chiffrée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host}, port {port}, cannot be reached ({error}).</source>
        <translation>{host}, port {port}, est injoignable ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answered with status {status}.</source>
        <translation>{hub} a répondu avec le code {status}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answers, but not as a hub does.</source>
        <translation>{hub} répond, mais pas comme un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} cannot be reached.</source>
        <translation>{hub} est injoignable.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub} speaks version {theirs} of the protocol, this app version {ours}.</source>
        <translation>{hub} parle la version {theirs} du protocole, cette application la version {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>{hub} speaks version {theirs}, this app version {ours}.</source>
        <translation>{hub} parle la version {theirs}, cette application la version {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub} {where}</source>
        <translation>{hub} {where}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub}, version {version}.</source>
        <translation>{hub}, version {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub}: {step}: {text}</source>
        <translation>{hub} : {step} : {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>{id} is not a UUID in lower case.</source>
        <translation>{id} n’est pas un UUID en minuscules.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} failed. {why}</source>
        <translation>{job} : échec. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} is done.</source>
        <translation>{job} : terminé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} was cancelled.</source>
        <translation>{job} : annulé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{job}: {state}</source>
        <translation>{job} : {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} answers, but fails. You stay signed in until the background process ends. Restart it, or sign in to the desktop again.</source>
        <translation>{keyring} répond, mais échoue. Votre connexion dure jusqu’à l’arrêt du processus d’arrière-plan. Redémarrez-le, ou rouvrez votre session de bureau.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} holds your sign-in, and gives it out only while it is unlocked. Until then you sign in again each time the background process starts.</source>
        <translation>{keyring} détient votre connexion et ne la livre que déverrouillé. D’ici là, vous devrez vous reconnecter à chaque démarrage du processus d’arrière-plan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} is here but has nothing to keep a sign-in in. Let it make one: it asks for a password. Without it you stay signed in until the background process ends.</source>
        <translation>{keyring} est présent mais n’a rien où garder une connexion. Laissez-le créer un trousseau : il demande un mot de passe. Sans cela, votre connexion dure jusqu’à l’arrêt du processus d’arrière-plan.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} alone is for typing and moving: hold Ctrl or Alt.</source>
        <translation>{keys} sert déjà à écrire et à se déplacer : ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} finds and does anything, by name.</source>
        <translation>{keys} trouve et fait tout, par son nom.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} is kept for “{action}”.</source>
        <translation>{keys} est réservé à « {action} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} takes back what you did, also a while later.</source>
        <translation>{keys} annule ce que vous avez fait, même un peu plus tard.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{kinds} (CSV)</source>
        <translation>{kinds} (CSV)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{kinds} are on their way</source>
        <translation>{kinds} : réception en cours</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} cannot be sorted by {field}.</source>
        <translation>{kinds} : tri impossible par {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <source>{kinds} go into no calendar.</source>
        <translation>{kinds} : un calendrier ne peut pas en contenir.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} have no field {field} to filter by.</source>
        <translation>{kinds} : pas de champ {field} pour filtrer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <source>{kinds}: {field}</source>
        <translation>{kinds} : {field}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{kinds}: {n}</source>
        <translation>{kinds} : {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/totals.py"/>
        <source>{kind} cannot be added up by {field}.</source>
        <translation>{kind} ne peut pas être additionné selon {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>{kind} made.</source>
        <translation>{kind} : création effectuée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>{kind} that was changed: {name}</source>
        <translation>{kind}, modifié entre-temps : {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{kind} that was deleted</source>
        <translation>{kind} (élément supprimé)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>{kind} {id} does not exist, or you may not see it.</source>
        <translation>{kind} {id} n’existe pas, ou n’est pas visible pour vous.</translation>
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
        <translation>{kind} · conservé {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>{kind}: {title}</source>
        <translation>{kind} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>{label} is no name of a version.</source>
        <translation>{label} n’est pas un nom de version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>{label} would be taken for something else.</source>
        <translation>{label} serait pris pour autre chose.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <source>{label}: choose one from the list; nothing is called “{text}”.</source>
        <translation>{label} : choisissez un élément de la liste ; rien ne s’appelle « {text} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>{label}: choose “{text}” from the list, or clear it.</source>
        <translation>{label} : choisissez « {text} » dans la liste, ou effacez-le.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/day_field.py"/>
        <source>{label}: “{text}” is not a date such as {example}.</source>
        <translation>{label} : « {text} » n’est pas une date comme {example}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/integer_field.py"/>
        <source>{label}: “{text}” is not a number.</source>
        <translation>{label} : « {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>{label}: “{text}” is not an amount of credits with at most six decimals.</source>
        <translation>{label} : « {text} » n’est pas un montant de crédits à six décimales au plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{length} characters; at most {limit} fit.</source>
        <translation>{length} caractères ; {limit} au plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/text_field.py"/>
        <source>{length} of {limit} characters</source>
        <translation>{length} caractères sur {limit}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids changed copies.</source>
        <translation>{licence} n’est pas ouverte : elle interdit les copies modifiées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids commercial use.</source>
        <translation>{licence} n’est pas ouverte : elle interdit l’usage commercial.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{lines} lines of a log of {size}.</source>
        <translation>{lines} lignes d’un journal de {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{list} · {search}</source>
        <translation>{list} · {search}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{log}, older ({number})</source>
        <translation>{log}, plus ancien ({number})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>{name} asks for access to {dataset}</source>
        <translation>{name} demande l’accès à {dataset}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>{name} asks for something that no field is for</source>
        <translation>{name} demande une chose pour laquelle il n’y a pas de champ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>{name} asks to join {project}</source>
        <translation>{name} demande à participer à {project}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>{name} asks to renew access to {dataset}</source>
        <translation>{name} demande à prolonger l’accès à {dataset}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be a login name on a cluster.</source>
        <translation>{name} ne peut pas être un identifiant sur un cluster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be the name of an account on a cluster.</source>
        <translation>{name} ne peut pas être le nom d'un compte sur un cluster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} cannot sign in just now.</source>
        <translation>{name} ne peut pas se connecter pour le moment.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has a real conflict of interest: {why}</source>
        <translation>{name} a un conflit d’intérêts réel : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has recused themselves from this request.</source>
        <translation>{name} s’est récusé pour cette demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{name} is no encoding that tables are read in.</source>
        <translation>{name} n’est pas un encodage dans lequel des tableaux sont lus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is no format of datasets.</source>
        <translation>{name} n’est pas un format de jeux de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{name} is no name of a cluster.</source>
        <translation>{name} n'est pas un nom de cluster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>{name} is no name of a profile.</source>
        <translation>{name} n’est pas un nom de profil.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is nothing that can be mended.</source>
        <translation>{name} n’est rien qui puisse être réparé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>{name} names no checksum that the hub knows.</source>
        <translation>{name} ne nomme aucune somme de contrôle que le hub connaisse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} needs {argument}.</source>
        <translation>{name} a besoin de {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{name} said</source>
        <translation>{name} a dit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} takes no {argument}.</source>
        <translation>{name} n’admet pas {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} was asked to review this request already.</source>
        <translation>{name} a déjà été sollicité pour évaluer cette demande.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>{name}, {organisation}: {what}</source>
        <translation>{name}, {organisation} : {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: encrypted, with its key in the keyring</source>
        <translation>{name} : chiffré, avec sa clé dans le trousseau</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, as the settings say</source>
        <translation>{name} : non chiffré, comme le veulent les réglages</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, though it is wanted.</source>
        <translation>{name} : non chiffré, bien que ce soit souhaité.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name} : {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {size} MB, sound</source>
        <translation>{name} : {size} Mo, intact</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {why}</source>
        <translation>{name} : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>{needed} MB more are needed at {path}, and {free} MB are free.</source>
        <translation>Il faut encore {needed} Mo dans {path}, et {free} Mo sont libres.</translation>
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
        <translation>{n} Mo libres dans {folder}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} MB are free at {folder}.</source>
        <translation>{n} Mo sont libres dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} as they were</source>
        <comment>{n} as it was</comment>
        <translation>
            <numerusform>{n} inchangée</numerusform>
            <numerusform>{n} inchangées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{n} bytes</source>
        <translation>{n} octets</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} changed</source>
        <comment>{n} changed</comment>
        <translation>
            <numerusform>{n} modifiée</numerusform>
            <numerusform>{n} modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} changes refused</source>
        <comment>{n} change refused</comment>
        <translation>
            <numerusform>{n} modification refusée</numerusform>
            <numerusform>{n} modifications refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>{n} changes wait to be sent.</source>
        <comment>{n} change waits to be sent.</comment>
        <translation>
            <numerusform>{n} modification attend d’être envoyée.</numerusform>
            <numerusform>{n} modifications attendent d’être envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes were decided.</source>
        <comment>{n} change was decided.</comment>
        <translation>
            <numerusform>{n} modification a été décidée.</numerusform>
            <numerusform>{n} modifications ont été décidées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>{n} choisi</numerusform>
            <numerusform>{n} choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation>
            <numerusform>{n} conflit</numerusform>
            <numerusform>{n} conflits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>{n} credits are missing.</source>
        <translation>Il manque {n} crédits.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{n} fields differ.</source>
        <comment>{n} field differs.</comment>
        <translation>
            <numerusform>{n} champ diffère.</numerusform>
            <numerusform>{n} champs diffèrent.</numerusform>
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
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} files a second</source>
        <comment>{n} file a second</comment>
        <translation>
            <numerusform>{n} fichier par seconde</numerusform>
            <numerusform>{n} fichiers par seconde</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{n} files are shown. {why}</source>
        <translation>Fichiers affichés : {n}. {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{n} files cannot go along as they are. Rename or remove them first.</source>
        <comment>{n} file cannot go along as it is. Rename or remove it first.</comment>
        <translation>
            <numerusform>{n} fichier ne peut pas être envoyé tel quel. Renommez-le ou retirez-le d’abord.</numerusform>
            <numerusform>{n} fichiers ne peuvent pas être envoyés tels quels. Renommez-les ou retirez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{n} files were kept.</source>
        <comment>{n} file was kept.</comment>
        <translation>
            <numerusform>{n} fichier a été gardé.</numerusform>
            <numerusform>{n} fichiers ont été gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
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
            <numerusform>{n} empreinte copiée</numerusform>
            <numerusform>{n} empreintes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} hours left</source>
        <comment>{n} hour left</comment>
        <translation>
            <numerusform>{n} heure restante</numerusform>
            <numerusform>{n} heures restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} jobs go on</source>
        <comment>{n} job goes on</comment>
        <translation>
            <numerusform>{n} tâche en cours</numerusform>
            <numerusform>{n} tâches en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} links copied</source>
        <comment>{n} link copied</comment>
        <translation>
            <numerusform>{n} lien copié</numerusform>
            <numerusform>{n} liens copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>{n} links copied.</source>
        <comment>Link copied.</comment>
        <translation>
            <numerusform>Lien copié.</numerusform>
            <numerusform>{n} liens copiés.</numerusform>
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
            <numerusform>{n} minute restante</numerusform>
            <numerusform>{n} minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} nouveauté</numerusform>
            <numerusform>{n} nouveautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>{n} new in the inbox</source>
        <comment>{n} new in the inbox</comment>
        <translation>
            <numerusform>{n} nouveauté dans la boîte de réception</numerusform>
            <numerusform>{n} nouveautés dans la boîte de réception</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{n} new since you looked</source>
        <comment>{n} new since you looked</comment>
        <translation>
            <numerusform>{n} nouveauté depuis votre dernière visite</numerusform>
            <numerusform>{n} nouveautés depuis votre dernière visite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} not taken</source>
        <comment>{n} not taken</comment>
        <translation>
            <numerusform>{n} non reprise</numerusform>
            <numerusform>{n} non reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices are back.</source>
        <comment>{n} notice is back.</comment>
        <translation>
            <numerusform>{n} avis est de retour.</numerusform>
            <numerusform>{n} avis sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices put off.</source>
        <comment>{n} notice put off.</comment>
        <translation>
            <numerusform>{n} avis reporté.</numerusform>
            <numerusform>{n} avis reportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices read.</source>
        <comment>{n} notice read.</comment>
        <translation>
            <numerusform>{n} avis lu.</numerusform>
            <numerusform>{n} avis lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices unread.</source>
        <comment>{n} notice unread.</comment>
        <translation>
            <numerusform>{n} avis non lu.</numerusform>
            <numerusform>{n} avis non lus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>{n} of its {count} files are not here yet or not verified, such as “{path}”.</source>
        <translation>{n} de ses {count} fichiers ne sont pas encore ici ou pas vérifiés, par exemple « {path} ».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>{n} of {total} changes were made; the rest was refused.</source>
        <translation>Modifications faites : {n} sur {total} ; les autres ont été refusées.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} of {total} taken…</source>
        <translation>{n} sur {total} prises en compte…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} on their way</source>
        <comment>{n} on its way</comment>
        <translation>
            <numerusform>{n} en route</numerusform>
            <numerusform>{n} en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{n} places were taken out</source>
        <comment>{n} place was taken out</comment>
        <translation>
            <numerusform>{n} passage a été retiré</numerusform>
            <numerusform>{n} passages ont été retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} refusée</numerusform>
            <numerusform>{n} refusées</numerusform>
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
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} rows a second</source>
        <comment>{n} row a second</comment>
        <translation>
            <numerusform>{n} ligne par seconde</numerusform>
            <numerusform>{n} lignes par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} rows came.</source>
        <comment>{n} row came.</comment>
        <translation>
            <numerusform>{n} ligne est arrivée.</numerusform>
            <numerusform>{n} lignes sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows changed.</source>
        <comment>{n} row changed.</comment>
        <translation>
            <numerusform>{n} ligne modifiée.</numerusform>
            <numerusform>{n} lignes modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{n} rows copied</source>
        <comment>{n} row copied</comment>
        <translation>
            <numerusform>{n} ligne copiée</numerusform>
            <numerusform>{n} lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows deleted.</source>
        <comment>{n} row deleted.</comment>
        <translation>
            <numerusform>{n} ligne supprimée.</numerusform>
            <numerusform>{n} lignes supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} rows were left out: they are closed, or you may not change them.</source>
        <comment>{n} row was left out: it is closed, or you may not change it.</comment>
        <translation>
            <numerusform>{n} ligne a été laissée de côté : elle est close, ou vous ne pouvez pas la modifier.</numerusform>
            <numerusform>{n} lignes ont été laissées de côté : elles sont closes, ou vous ne pouvez pas les modifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} runs</source>
        <comment>{n} run</comment>
        <translation>
            <numerusform>{n} exécution</numerusform>
            <numerusform>{n} exécutions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{n} seconds are more than lie between its start and its end.</source>
        <translation>{n} secondes, c'est plus qu'il n'y en a entre le début et la fin.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} seconds left</source>
        <comment>{n} second left</comment>
        <translation>
            <numerusform>{n} seconde restante</numerusform>
            <numerusform>{n} secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} similar grants that are over: {amount} credits in the middle, of which {percent} % were used.</source>
        <translation>{n} attributions semblables terminées : {amount} crédits en valeur médiane, dont {percent} % utilisés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{n} things to mend</source>
        <comment>{n} thing to mend</comment>
        <translation>
            <numerusform>{n} point à corriger</numerusform>
            <numerusform>{n} points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} titles copied</source>
        <comment>{n} title copied</comment>
        <translation>
            <numerusform>{n} titre copié</numerusform>
            <numerusform>{n} titres copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} transfers go on</source>
        <comment>{n} transfer goes on</comment>
        <translation>
            <numerusform>{n} transfert en cours</numerusform>
            <numerusform>{n} transferts en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} units</source>
        <comment>{n} unit</comment>
        <translation>
            <numerusform>{n} unité</numerusform>
            <numerusform>{n} unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} unread</source>
        <comment>{n} unread</comment>
        <translation>
            <numerusform>{n} non lu</numerusform>
            <numerusform>{n} non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} wait</source>
        <comment>{n} waits</comment>
        <translation>
            <numerusform>{n} en attente</numerusform>
            <numerusform>{n} en attente</numerusform>
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
        <translation>{one} ou {more}</translation>
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
        <translation>{pace} crédits sont utilisés par semaine.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{pace} credits a week are used; {even} a week would use everything by the end.</source>
        <translation>{pace} crédits sont utilisés par semaine ; {even} par semaine utiliseraient tout d’ici la fin.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>{part}, {when}</source>
        <translation>{part}, {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} and {other} differ only in the case of letters: on many systems they are one.</source>
        <translation>{path} et {other} ne diffèrent que par la casse : sur bien des systèmes, ils ne font qu’un.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} begins at the top of a disk or a home folder.</source>
        <translation>{path} commence à la racine d’un disque ou d’un dossier personnel.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>{path} cannot be read as Parquet.</source>
        <translation>{path} ne peut pas être lu comme Parquet.</translation>
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
        <translation>Impossible de lire {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>Impossible d’écrire {path} : {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} does not arrive as it was sent, though it was tried again.</source>
        <translation>{path} n’arrive pas tel qu’il a été envoyé, malgré une nouvelle tentative.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name of more than {most} bytes.</source>
        <translation>{path} a un nom de plus de {most} octets.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that Windows keeps for devices.</source>
        <translation>{path} a un nom que Windows réserve à des périphériques.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that begins or ends with a space or ends with a dot.</source>
        <translation>{path} a un nom qui commence ou finit par une espace ou finit par un point.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has an empty name between two slashes.</source>
        <translation>{path} a un nom vide entre deux barres obliques.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no SHA-256 of 64 hexadecimal digits in lower case.</source>
        <translation>{path} n’a pas de SHA-256 de 64 chiffres hexadécimaux en minuscules.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no size between 0 and 16 TiB.</source>
        <translation>{path} n’a pas de taille entre 0 et 16 Tio.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{path} has other bytes than its hash says: they changed, or the hash is wrong.</source>
        <translation>{path} a d’autres octets que ne le dit son empreinte : ils ont changé, ou l’empreinte est fausse.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>{path} holds no .js file.</source>
        <translation>{path} ne contient aucun fichier .js.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{path} holds no certificates in PEM form.</source>
        <translation>{path} ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>{path} holds no files.</source>
        <translation>{path} ne contient aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds the invisible character {code}.</source>
        <translation>{path} contient le caractère invisible {code}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds {character}, which no name on Windows may.</source>
        <translation>{path} contient {character}, interdit dans tout nom sous Windows.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} holds {n} files; a version has {most} at most.</source>
        <translation>{path} contient {n} fichiers ; une version en a au plus {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a device or a socket, and no file.</source>
        <translation>{path} est un périphérique ou un socket, et non un fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is a file, and {other} lies in it.</source>
        <translation>{path} est un fichier, et {other} s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a symbolic link; put the file itself there.</source>
        <translation>{path} est un lien symbolique ; mettez-y le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>{path} is named twice.</source>
        <translation>{path} est nommé deux fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is no file.</source>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} is no plain file, and is left out.</source>
        <translation>{path} n’est pas un fichier ordinaire et est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is no whole path.</source>
        <translation>{path} n’est pas un chemin complet.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is not in the Unicode form NFC, so it would be two names.</source>
        <translation>{path} n’est pas dans la forme Unicode NFC, ce serait donc deux noms.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is on its way already.</source>
        <translation>{path} est déjà en cours de transfert.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already, and not empty.</source>
        <translation>{path} existe déjà et n’est pas vide.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already; another download may be left there.</source>
        <translation>{path} existe déjà ; il y reste peut-être un autre téléchargement.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>{path} is written.</source>
        <translation>{path} est écrit.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is {n} bytes long; at most {most} fit.</source>
        <translation>{path} fait {n} octets ; au plus {most} sont possibles.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} leads out of its folder.</source>
        <translation>{path} mène hors de son dossier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{path} leads out of the dataset's folder.</source>
        <translation>{path} sort du dossier du jeu de données.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} lies in {other}, which is a file.</source>
        <translation>{path} se trouve dans {other}, qui est un fichier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} may run code when it is opened.</source>
        <translation>{path} peut exécuter du code à l’ouverture.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} was changed while it was uploaded.</source>
        <translation>{path} a été modifié pendant son envoi.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} was written to since it was looked at.</source>
        <translation>{path} a été modifié depuis sa vérification.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{path} → {kinds}</source>
        <translation>{path} → {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: here it comes to more than {n} values.</source>
        <translation>{path} : on arrive ici à plus de {n} valeurs.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: it is nested more than {n} deep.</source>
        <translation>{path} : c’est imbriqué sur plus de {n} niveaux.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{path}: {words}</source>
        <translation>{path} : {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: folders are parted by /.</source>
        <translation>{pattern} ne correspond à aucun fichier : les dossiers sont séparés par /.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: it names a folder, and not what is in it.</source>
        <translation>{pattern} ne correspond à aucun fichier : il désigne un dossier, et non ce qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: paths begin within the version.</source>
        <translation>{pattern} ne correspond à aucun fichier : les chemins commencent à l’intérieur de la version.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{percent} % · {job}</source>
        <translation>{percent} % · {job}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{percent} % · {line}</source>
        <translation>{percent} % · {line}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} en attente</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} ends on {day}.</source>
        <translation>{pool} se termine le {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} grants from {first} to {last}.</source>
        <translation>{pool} octroie du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>{pool} is pledged by another organisation.</source>
        <translation>{pool} est promise par une autre organisation.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{problem} Export them instead.</source>
        <translation>{problem} Exportez-les plutôt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{problem} Narrow the list down first.</source>
        <translation>{problem} Restreignez d’abord la liste.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} does not answer as a proxy does.</source>
        <translation>{proxy} ne répond pas comme un serveur mandataire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} does not take this user and password.</source>
        <translation>{proxy} n’accepte pas cet utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} is used for each request.</source>
        <translation>{proxy} est utilisé pour chaque requête.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} opened the way.</source>
        <translation>{proxy} a ouvert le passage.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} refuses the way to {host}: {status} {words}</source>
        <translation>{proxy} refuse le passage vers {host} : {status} {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} wants a user and a password.</source>
        <translation>{proxy} demande un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>{ratio} is no part of all requests.</source>
        <translation>{ratio} n’est pas une part de toutes les requêtes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{reason}: {n}</source>
        <translation>{reason} : {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{resource} may not process: {classes}.</source>
        <translation>{resource} ne peut pas traiter : {classes}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows} are too many to print.</source>
        <translation>{rows} : c’est trop pour imprimer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{rows} written to {path}.</source>
        <translation>{rows} : écrit dans {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows}. {printed}</source>
        <translation>{rows}. {printed}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>{scheme} is no database that a hub can use.</source>
        <translation>{scheme} n’est pas une base de données qu’un hub peut utiliser.</translation>
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
        <translation>{setting} est un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is either on or off.</source>
        <translation>{setting} ne peut être qu’activé ou désactivé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one line of at most 500 characters.</source>
        <translation>{setting} tient en une ligne de 500 caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one of: {values}.</source>
        <translation>{setting} prend une de ces valeurs : {values}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{share} % will expire unused: {likely} credits (between {least} and {most}).</source>
        <translation>{share} % expireront sans être utilisés : {likely} crédits (entre {least} et {most}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} a second</source>
        <translation>{size} par seconde</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} freed.</source>
        <translation>{size} libérés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files}</source>
        <translation>{size} dans {files}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files} will be deleted from this machine. What you did not change can be downloaded again; files that are in use or that you changed stay.</source>
        <translation>{size} dans {files} seront supprimés de cette machine. Ce que vous n’avez pas modifié peut être téléchargé de nouveau ; les fichiers utilisés ou modifiés par vous restent.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} moved before it ended</source>
        <translation>{size} transférés avant la fin</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} on this machine</source>
        <translation>{size} sur cette machine</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>{state}: {title}</source>
        <translation>{state} : {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{taken}: {marks}</source>
        <translation>{taken} : {marks}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is finer than a millionth of a credit</source>
        <translation>{text} est plus fin qu’un millionième de crédit</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is more than can be counted</source>
        <translation>{text} dépasse ce qui peut être compté</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is neither yes nor no</source>
        <translation>{text} n’est ni oui ni non</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not JSON of the kind needed</source>
        <translation>{text} n’est pas du JSON du type voulu</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not an amount of credits</source>
        <translation>{text} n’est pas un montant de crédits</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{text} is not the address of a hub.</source>
        <translation>{text} n’est pas l’adresse d’un hub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>{title} has ended; {amount} credits that you left went back.</source>
        <translation>{title} a pris fin ; {amount} crédits que vous aviez encore sont revenus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_version.py"/>
        <source>{title} {label}, which yours derives from, was withdrawn.</source>
        <translation>{title} {label}, dont la vôtre dérive, a été retirée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>{title} {label}, which yours derives from, was yanked.</source>
        <translation>{title} {label}, dont la vôtre dérive, est déconseillée.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: its accelerator has no rate today, so nothing may begin.</source>
        <translation>{title} : son accélérateur n’a pas de tarif aujourd’hui, donc rien ne peut commencer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: the counter of {account} began anew on the cluster.</source>
        <translation>{title} : le compteur de {account} a recommencé à zéro sur le cluster.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: {account} is no name of an account.</source>
        <translation>{title} : {account} n’est pas un nom de compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>{title}: {fields}</source>
        <translation>{title} : {fields}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: {name} has no login name that the cluster could know.</source>
        <translation>{title} : {name} n’a pas d’identifiant que le cluster puisse connaître.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{title}: {rows}?</source>
        <translation>{title} : {rows} ?</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>{title}: “{name}”?</source>
        <translation>{title} : « {name} » ?</translation>
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
        <translation>{told}, dont {freed} peuvent être libérés</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} is done.</source>
        <translation>{transfer} : terminé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} stopped. {why}</source>
        <translation>{transfer} : arrêté. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} was cancelled.</source>
        <translation>{transfer} : annulé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{units} × {hours} h × {runs} × {rate} credits per unit and hour</source>
        <translation>{units} × {hours} h × {runs} × {rate} crédits par unité et heure</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} are in use; there is no limit.</source>
        <translation>{used} sont utilisés ; il n’y a pas de limite.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} of {quota} are in use.</source>
        <translation>{used} sur {quota} sont utilisés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is below zero.</source>
        <translation>{value} est inférieur à zéro.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is beyond all measure.</source>
        <translation>{value} dépasse toute mesure.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no account.</source>
        <translation>{value} n'est pas un compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>{value} is no day.</source>
        <translation>{value} n'est pas un jour.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no list of resources.</source>
        <translation>{value} n'est pas une liste de ressources.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no login name.</source>
        <translation>{value} n'est pas un identifiant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a job.</source>
        <translation>{value} n'est pas un numéro de tâche.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a record.</source>
        <translation>{value} n'est pas un numéro de relevé.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no state that Slurm knows.</source>
        <translation>{value} n'est pas un état que Slurm connaît.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no time as Slurm writes it: 2026-01-31T14:00:00.</source>
        <translation>{value} n'est pas une heure telle que Slurm l'écrit : 2026-01-31T14:00:00.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no whole number.</source>
        <translation>{value} n'est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>{value} stands in the place of a hash and is none.</source>
        <translation>{value} tient lieu d’empreinte et n’en est pas une.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{version}; the certificate is trusted.</source>
        <translation>{version} ; le certificat est accepté.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{what}: {of}</source>
        <translation>{what} : {of}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/plan.py"/>
        <source>{what}: {why}</source>
        <translation>{what} : {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>{where}: {reason}</source>
        <translation>{where} : {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>{where}: {what}.</source>
        <translation>{where} : {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} changed it</source>
        <translation>Modification par {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} deleted it</source>
        <translation>Suppression par {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} restored it</source>
        <translation>Restauration par {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who}: {action}</source>
        <translation>{who} : {action}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} pixels, {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>{words} So many differ that only the first are listed.</source>
        <translation>{words} Il y en a tant qui diffèrent que seuls les premiers sont listés.</translation>
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
        <translation>{words}. Seuls les {n} premiers de chacun sont comparés.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>“main” and “latest” mean the newest version, 40 or 64 hexadecimal digits a hash.</source>
        <translation>« main » et « latest » désignent la version la plus récente, 40 ou 64 chiffres hexadécimaux une empreinte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>“{action}” is not possible now.</source>
        <translation>« {action} » n’est pas possible en ce moment.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent more than ten minutes ago.</source>
        <translation>« {change} » a été envoyé il y a plus de dix minutes.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent, and the hub cannot take it back.</source>
        <translation>« {change} » a été envoyé, et le hub ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: it is not there any more.</source>
        <translation>« {change} » : cela n’existe plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: {field} was changed again since.</source>
        <translation>« {change} » : {field} a de nouveau été modifié depuis.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” cannot be dropped here. Lists take tables (CSV, TSV); that of the datasets takes folders and descriptions (JSON, Markdown), too.</source>
        <translation>« {name} » ne peut pas être déposé ici. Les listes acceptent des tableaux (CSV, TSV) ; celle des jeux de données accepte aussi des dossiers et des descriptions (JSON, Markdown).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>“{name}” holds no plain text.</source>
        <translation>« {name} » ne contient pas de texte simple.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” is looked at, the rest was left: drop one at a time.</source>
        <translation>« {name} » est examiné, le reste a été laissé : déposez un fichier à la fois.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>“{name}” is missing.</source>
        <translation>« {name} » manque.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>“{name}” is revoked.</source>
        <translation>« {name} » est révoqué.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>“{name}” is taken by another dataset of this owner.</source>
        <translation>« {name} » est pris par un autre jeu de données de ce propriétaire.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>“{name}” stands here twice; the last one counts.</source>
        <translation>« {name} » figure ici deux fois ; la dernière compte.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>“{project}” is completed and takes nobody in.</source>
        <translation>« {project} » est terminé et n’accueille plus personne.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” looks through a list that this hub does not have.</source>
        <translation>« {search} » parcourt une liste que ce hub n’a pas.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” was also narrowed by {fields}, which this list does not have any more.</source>
        <translation>« {search} » était aussi restreinte par {fields}, que cette liste n’a plus.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>“{title}” has published versions, which others may cite.</source>
        <translation>« {title} » a des versions publiées, que d’autres peuvent citer.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” has rules of use to be passed on ({licence}).</source>
        <translation>« {title} » a des règles d’usage à transmettre ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” is not for commercial use ({licence}).</source>
        <translation>« {title} » n’est pas pour un usage commercial ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” may not be passed on changed ({licence}).</source>
        <translation>« {title} » ne peut pas être transmis modifié ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>“{title}” may store {quota}, and with these files it would be {used}.</source>
        <translation>« {title} » peut stocker {quota}, et avec ces fichiers ce serait {used}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” names no licence.</source>
        <translation>« {title} » n’indique pas de licence.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>“{title}” with all that belongs to it</source>
        <translation>« {title} » avec tout ce qui s’y rattache</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
</TS>
