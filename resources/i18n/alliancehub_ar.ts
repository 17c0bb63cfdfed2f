<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AllianceHub</name>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;About AllianceHub</source>
        <translation>&amp;حول AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Accounts…</source>
        <translation>ال&amp;حسابات…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Dark colours</source>
        <translation>ألوان &amp;داكنة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Diagnostics…</source>
        <translation>ال&amp;تشخيص…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Edit…</source>
        <translation>تعدي&amp;ل…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Export this list…</source>
        <translation>&amp;تصدير هذه القائمة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;History…</source>
        <translation>&amp;سجل التغييرات…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;How sync stands…</source>
        <translation>&amp;حال المزامنة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>&amp;Inbox</source>
        <translation>صندوق ال&amp;وارد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Log…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Network and proxy…</source>
        <translation>ال&amp;شبكة والوسيط…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;Normal text size</source>
        <translation>حجم النص ال&amp;عادي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Pause or resume</source>
        <translation>إيقاف &amp;مؤقت أو استئناف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>&amp;Reports of crashes…</source>
        <translation>تقارير الا&amp;نهيار…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Sync</source>
        <translation>م&amp;زامنة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Transfers…</source>
        <translation>عمليات الن&amp;قل…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(conflict: {fields})</source>
        <translation>(تعارض: {fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(merged: {fields})</source>
        <translation>(دُمج: {fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
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
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not here)</source>
        <translation>(غير موجود هنا)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not known here)</source>
        <translation>(غير معروف هنا)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>(unknown)</source>
        <translation>(غير معروف)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>*Nothing is written yet.*</source>
        <translation>*لم يُكتب شيء بعد.*</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 TB and more</source>
        <translation>1 تيرابايت فأكثر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 GB</source>
        <translation>من 1 إلى 100 غيغابايت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 MB</source>
        <translation>من 1 إلى 100 ميغابايت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 GB to 1 TB</source>
        <translation>من 100 غيغابايت إلى 1 تيرابايت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 MB to 1 GB</source>
        <translation>من 100 ميغابايت إلى 1 غيغابايت</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>A CSV file that spreadsheets open as it is. No cell of it can run as a formula.</source>
        <translation>ملف CSV تفتحه الجداول الحسابية كما هو. ولا يمكن لأي خلية فيه أن تُنفَّذ كصيغة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>A Croissant file needs a name, and files or an address.</source>
        <translation>يحتاج ملف Croissant إلى اسم، وإلى ملفات أو عنوان.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A JSON Schema of type object, or nothing.</source>
        <translation>مخطط JSON من النوع object، أو لا شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>A SHA-256 has 64 hexadecimal digits, and this has {n}.</source>
        <translation>بصمة SHA-256 مؤلفة من 64 رقمًا ست عشريًا، وفي هذه {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>A batch takes at most {count} blobs and {n} bytes.</source>
        <translation>تقبل الدفعة {count} كتلة و{n} بايت على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A cell has more than {n} characters, or a quotation mark is not closed.</source>
        <translation>عدد أحرف إحدى الخلايا أكثر من {n}، أو أن علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A class or a team cuts its allocation into sub-wallets.</source>
        <translation>يقسم صف أو فريق تخصيصه إلى محافظ فرعية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A class shares the credits of one accelerator.</source>
        <translation>يتقاسم الصف أرصدة مسرّع واحد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>A cluster adds up each hour some minutes after its end. Ask for an earlier day.</source>
        <translation>يجمع العنقود كل ساعة بعد انتهائها ببضع دقائق. اطلب يومًا أسبق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>A conflict is declared of a review or of a credit request.</source>
        <translation>يُصرَّح بالتضارب في مراجعة أو في طلب أرصدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>A conflict that holds for all requests is with somebody or something.</source>
        <translation>التضارب الذي يسري على كل الطلبات يكون مع أحد أو مع شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle in {seconds} s, or as soon as something changes.</source>
        <translation>دورة بعد {seconds} ث، أو حالما يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle is under way.</source>
        <translation>دورة جارية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>A dataset has at most {n} versions of its terms.</source>
        <translation>لمجموعة البيانات {n} من صيغ الشروط على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>A dataset has at most {n} versions.</source>
        <translation>لمجموعة البيانات {n} إصدارًا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A decline needs a reason.</source>
        <translation>الرفض يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>A delegation holds for an accelerator or for a pool, not for both.</source>
        <translation>يسري التفويض على مسرّع أو على صندوق، لا على كليهما.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A description is missing.</source>
        <translation>الوصف ناقص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A file has no path.</source>
        <translation>ملف بلا مسار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>A file of {n} bytes is larger than the hub takes.</source>
        <translation>ملف بحجم {n} بايت أكبر مما يقبله المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>A forecast needs usage in at least {n} whole weeks, Monday to Sunday.</source>
        <translation>يحتاج التوقع إلى استخدام في {n} أسابيع كاملة على الأقل، من الاثنين إلى الأحد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already.</source>
        <translation>المجلد {folder} لدى مركز آخر بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}, which answers at {address}.</source>
        <translation>المجلد {folder} لدى مركز آخر بالفعل: العملية {process} على {machine}، وتجيب على {address}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}.</source>
        <translation>المجلد {folder} لدى مركز آخر بالفعل: العملية {process} على {machine}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>A hub must renew its certificate in time; or this machine's clock is wrong.</source>
        <translation>على المركز تجديد شهادته في موعدها؛ أو أن ساعة هذا الجهاز خاطئة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>A key is no plain text: line {line}.</source>
        <translation>أحد المفاتيح ليس نصًا بسيطًا: السطر {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>A lead or maintainer of its project can: submit it for review.</source>
        <translation>يستطيع ذلك قائد مشروعه أو القيّم عليه: أرسله للمراجعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>A list that is gone</source>
        <translation>قائمة لم تعد موجودة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A look in {seconds} s whether that has changed.</source>
        <translation>نظرة بعد {seconds} ث لمعرفة هل تغير ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new draft is among your requests.</source>
        <translation>توجد مسودة جديدة بين طلباتك.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>A newer search took its place.</source>
        <translation>حلّ محله بحث أحدث.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>A panel meets on {day}: {title}</source>
        <translation>تجتمع لجنة في {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A part is more than nothing, and less than all that was asked for.</source>
        <translation>الجزء أكثر من لا شيء وأقل من كل المطلوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>A password in an address would be kept where it can be read.</source>
        <translation>كلمة السر داخل العنوان تُحفظ حيث تمكن قراءتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>A password without a user is of no use to a proxy.</source>
        <translation>كلمة السر بلا مستخدم لا تفيد الوسيط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A path is no valid Unicode.</source>
        <translation>مسار ليس يونيكود صالحًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project has no field {field}.</source>
        <translation>ليس للمشروع حقل {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project of this title stands in line {line}.</source>
        <translation>مشروع بهذا العنوان مذكور في السطر {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/ranges.py"/>
        <source>A range is two numbers or two ISO dates with two dots between them.</source>
        <translation>المجال عددان أو تاريخا ISO بينهما نقطتان متتاليتان.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>A rate begins tomorrow at the earliest: what was charged today stays as it was.</source>
        <translation>يبدأ السعر غدًا على الأقرب: يبقى ما احتُسب اليوم كما كان.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reason is needed, for those who ask somebody else then.</source>
        <translation>لا بد من سبب لمن سيطلبون من غيرك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <source>A reason is needed, so that its author can do better.</source>
        <translation>يلزم ذكر سبب، ليتمكن صاحبه من التحسين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>A reason is needed: its reviewer may have begun already.</source>
        <translation>لا بد من سبب: ربما بدأت المراجعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>A refresh token came twice; all tokens of that device were ended.</source>
        <translation>ورد رمز تجديد مرتين، فأُنهيت جميع رموز ذلك الجهاز.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A report appears here once a connector has run for a resource of yours.</source>
        <translation>يظهر تقرير هنا بعد أن يعمل موصِّل لأحد مواردك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A representative or administrator asks for an organisation, a lead for a project.</source>
        <translation>يطلب للمنظمة ممثّلها أو مديرها، وللمشروع قائده.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A request for access to “{dataset}” waits already.</source>
        <translation>هناك طلب وصول إلى «{dataset}» قيد الانتظار بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A request of this kind asks for no credits.</source>
        <translation>هذا النوع من الطلبات لا يطلب أرصدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A request of this kind is granted as a whole, or not.</source>
        <translation>طلب من هذا النوع يُمنح كله أو لا يُمنح.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request that would process such data is told so at once.</source>
        <translation>يُعلَم فورًا كل طلب قد يعالج مثل هذه البيانات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request waits for you</source>
        <translation>طلب بانتظارك</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request was decided</source>
        <translation>بُتَّ في طلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>A request with this id exists already.</source>
        <translation>يوجد بالفعل طلب بهذا المعرّف.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A review is begun for you when you are asked for one.</source>
        <translation>تُفتح لك مراجعة حين تُطلب منك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>A review is late, it was wanted by {day}: {title}</source>
        <translation>تأخرت مراجعة كانت مطلوبة قبل {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review_assignment.py"/>
        <source>A review is wanted by {day}: {title}</source>
        <translation>مراجعة مطلوبة قبل {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>A review was given: {title}</source>
        <translation>سُلّمت مراجعة: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>A reviewer has a conflict of interest now: {title}</source>
        <translation>صار لدى أحد المراجعين تضارب مصالح: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reviewer has recused themselves: {title}</source>
        <translation>تنحّى أحد المراجعين: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>A rule is about a project or about an organisation, not about both.</source>
        <translation>تخص القاعدة مشروعًا أو منظمة، لا كليهما.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>A rule is of an organisation or of a project, not of both.</source>
        <translation>تكون القاعدة لمؤسسة أو لمشروع، لا لكليهما.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>A set of records has no fields.</source>
        <translation>مجموعة سجلات بلا حقول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A student's request needs an advisor.</source>
        <translation>يحتاج طلب الطالب إلى مشرف.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A suspended member sees only what is public, from the next sync on.</source>
        <translation>لا يرى العضو الموقوف إلا ما هو عام، ابتداءً من المزامنة التالية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A token lets a program, such as huggingface_hub, read files of datasets in your name, and do nothing else. It ends by itself, when you sign out everywhere, and when you change your password.</source>
        <translation>يتيح الرمز لبرنامج مثل huggingface_hub أن يقرأ باسمك ملفات مجموعات البيانات، ولا يفعل غير ذلك. وينتهي من تلقاء نفسه، وعندما تسجّل الخروج من كل الأجهزة، وعندما تغيّر كلمة المرور.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>A version has at most {n} files.</source>
        <translation>الحد الأقصى لعدد ملفات الإصدار: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>A version is missing.</source>
        <translation>الإصدار ناقص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>A version may be stricter than its dataset, not laxer.</source>
        <translation>قد يكون الإصدار أشد من مجموعة بياناته لا ألين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>A version of it is published, so its short name stays: it is in its address.</source>
        <translation>نُشر إصدار منه، فيبقى اسمه القصير: هو في عنوانه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>A vote to decline names no amount.</source>
        <translation>صوت الرفض لا يذكر مبلغًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>A web server is there, but not a hub at this address, or the hub is in trouble.</source>
        <translation>يوجد خادم وب، لكن لا مركز على هذا العنوان، أو أن المركز يواجه مشكلة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A year at most.</source>
        <translation>سنة على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Abstain</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Academia</source>
        <translation>الأوساط الأكاديمية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator</source>
        <translation>مسرّع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours</source>
        <translation>ساعات المسرّع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used</source>
        <translation>ساعات المسرّع المستخدمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used, {span}</source>
        <translation>ساعات المسرّع المستخدمة، {span}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerator-seconds it may use</source>
        <translation>ثواني المسرّع التي يمكنه استخدامها</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerators</source>
        <translation>المسرّعات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accept the offer</source>
        <translation>قبول العرض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted terms</source>
        <translation>الشروط المقبولة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted. Your allocation is under Compute.</source>
        <translation>قُبل العرض. تجد تخصيصك تحت «الحوسبة».</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Access cannot end on {day}, which has passed.</source>
        <translation>لا يمكن أن ينتهي الوصول في {day} لأنه مضى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access ended on {day}.</source>
        <translation>انتهى الوصول في {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access ends</source>
        <translation>نهاية الوصول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>Access ends on {day}: {title}</source>
        <translation>ينتهي الوصول في {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access granted until {day}: {title}</source>
        <translation>مُنح الوصول حتى {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Access is asked for by a person.</source>
        <translation>يُطلب الوصول من قِبل شخص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access is granted to one person, one organisation or one project.</source>
        <translation>يُمنح الوصول لشخص واحد أو منظمة واحدة أو مشروع واحد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Access renewed until {day}: {title}</source>
        <translation>جُدّد الوصول حتى {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Access revoked: {title}</source>
        <translation>أُلغي الوصول: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access that you were granted, or that you granted, is listed here.</source>
        <translation>يظهر هنا الوصول الذي مُنح لك أو الذي منحته.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to a dataset</source>
        <translation>الوصول إلى مجموعة بيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to datasets</source>
        <translation>الوصول إلى مجموعات البيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to files</source>
        <translation>الوصول إلى الملفات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to its files</source>
        <translation>الوصول إلى ملفاته</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Access to “{title}” was granted, and that is kept.</source>
        <translation>مُنح الوصول إلى «{title}»، ويُحتفظ بذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Access to&amp;kens…</source>
        <translation>ر&amp;موز الوصول…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Access tokens…</source>
        <translation>رموز الوصول…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was granted from {day} on.</source>
        <translation>مُنح الوصول ابتداءً من {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was revoked on {day}: {reason}</source>
        <translation>أُلغي الوصول في {day}: {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account on a cluster</source>
        <translation>حساب على عنقود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Account: {name}</source>
        <translation>الحساب: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageEnforce lacks {word}: limits are not kept.</source>
        <translation>AccountingStorageEnforce ينقصه {word}: لا تُراعى الحدود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageTRES lacks {word}.</source>
        <translation>AccountingStorageTRES ينقصه {word}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accounts on clusters</source>
        <translation>الحسابات على العناقيد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Add a column Id with the id of the one that is meant.</source>
        <translation>أضف عمودًا باسم Id فيه معرّف العنصر المقصود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Add a line.</source>
        <translation>أضف سطرًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>Add a membership to that person instead.</source>
        <translation>أضف عضوية إلى ذلك الشخص بدلًا من هذا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Add a message to its conversation, or withdraw it.</source>
        <translation>أضف رسالة إلى محادثته، أو اسحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Add an account or a hub…</source>
        <translation>إضافة حساب أو مركز…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Add one for each.</source>
        <translation>أضف تفويضًا لكل منهما.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Add sha256 and version to the metadata; see the description of this address.</source>
        <translation>أضف sha256 وversion إلى البيانات الوصفية؛ انظر وصف هذا العنوان.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add the criteria by which requests are judged, each with a weight and anchors.</source>
        <translation>أضف المعايير التي تُقيَّم بها الطلبات، ولكل منها وزن ومعنى للدرجات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>Add the model under Models. Go on where its files are to be kept as a dataset.</source>
        <translation>أضف النموذج ضمن «النماذج». تابع إن كان المراد حفظ ملفاته كمجموعة بيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>Add this hub…</source>
        <translation>إضافة هذا المركز…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Add to what is there</source>
        <translation>الإضافة إلى الموجود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Add up again</source>
        <translation>إعادة الجمع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/tags_field.py"/>
        <source>Add, then Enter</source>
        <translation>أضف ثم اضغط Enter</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>Add: {kind}</source>
        <translation>إضافة {kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Added. Make an invitation link under Admin.</source>
        <translation>تمت الإضافة. أنشئ رابط دعوة من «الإدارة».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Adding up…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Address copied.</source>
        <translation>نُسخ العنوان.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Address of the hub</source>
        <translation>عنوان المركز</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Address of the proxy</source>
        <translation>عنوان الوسيط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Adjustment</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Admin</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administers the alliance</source>
        <translation>يدير التحالف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Administrators of an organisation pledge credits as a new pool in Compute.</source>
        <translation>يتعهّد مديرو المنظمة بالأرصدة بإنشاء مجمّع جديد في الحوسبة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advice</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advises the applicant</source>
        <translation>يشرف على مقدّم الطلب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliated</source>
        <translation>منتسب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliation</source>
        <translation>الانتماء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>After a decline</source>
        <translation>بعد الرفض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a decline.</source>
        <translation>بعد الرفض.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a request was granted</source>
        <translation>بعد الموافقة على طلب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a restart, go on with transfers</source>
        <translation>متابعة عمليات النقل بعد إعادة التشغيل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After accepting its terms</source>
        <translation>بعد قبول شروطه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After so many days without the hub, a device locks it; 0 for no limit.</source>
        <translation>بعد هذا العدد من الأيام بلا اتصال بالمركز يقفلها الجهاز؛ 0 يعني بلا حد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>After that this app refuses to speak to the hub.</source>
        <translation>بعد ذلك يرفض هذا التطبيق الاتصال بالمركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>All done</source>
        <translation>أُنجز كل شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All drafts</source>
        <translation>كل المسودات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All fields, to be imported again</source>
        <translation>كل الحقول، لإعادة استيرادها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>All here</source>
        <translation>كل شيء هنا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All of the file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All of them together; 0 for no limit.</source>
        <translation>جميعها معًا؛ 0 يعني بلا حد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>All of this works offline, too; what you change is sent later.</source>
        <translation>كل هذا يعمل دون اتصال أيضًا؛ ويُرسَل ما تغيّره لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>All others</source>
        <translation>كل الآخرين</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>All pools</source>
        <translation>كل المجمّعات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All rows that match the words</source>
        <translation>كل الصفوف المطابقة للكلمات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>All saved searches…</source>
        <translation>كل عمليات البحث المحفوظة…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All that I chose</source>
        <translation>كل ما اخترته</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>All {n} files are the same.</source>
        <comment>The {n} file is the same.</comment>
        <translation>
            <numerusform>لا ملفات مختلفة.</numerusform>
            <numerusform>الملف الوحيد متطابق.</numerusform>
            <numerusform>الملفان متطابقان.</numerusform>
            <numerusform>الملفات كلها ({n}) متطابقة.</numerusform>
            <numerusform>الملفات كلها ({n}) متطابقة.</numerusform>
            <numerusform>الملفات كلها ({n}) متطابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>All {n} rows of the list</source>
        <comment>All {n} row of the list</comment>
        <translation>
            <numerusform>لا صفوف في القائمة</numerusform>
            <numerusform>الصف الوحيد في القائمة</numerusform>
            <numerusform>صفّا القائمة كلاهما</numerusform>
            <numerusform>كل صفوف القائمة ({n} صفوف)</numerusform>
            <numerusform>كل صفوف القائمة ({n} صفًا)</numerusform>
            <numerusform>كل صفوف القائمة ({n} صف)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All {rows}</source>
        <translation>الكل: {rows}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Alliance-ready</source>
        <translation>جاهز للتحالف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub</source>
        <translation>AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub ended unexpectedly before.</source>
        <translation>انتهى AllianceHub من قبل على نحو غير متوقع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time.</source>
        <translation>انتهى AllianceHub في المرة الماضية على نحو غير متوقع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub ended unexpectedly last time. What you had typed is kept.</source>
        <translation>انتهى AllianceHub في المرة الماضية على نحو غير متوقع. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>AllianceHub goes on in the tray</source>
        <translation>يواصل AllianceHub العمل في علبة النظام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>AllianceHub is starting.</source>
        <translation>يجري تشغيل AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here.</source>
        <translation>يعرف AllianceHub مكانها؛ أما ملفاتها فليست محفوظة هنا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here. To hold versions of it, give it a short name first.</source>
        <translation>يعرف AllianceHub مكانها؛ أما ملفاتها فليست محفوظة هنا. لحفظ إصدارات منها أعطها اسمًا مختصرًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub {version}, Python {python}, {system}</source>
        <translation>‏AllianceHub {version}‎،‏ Python {python}‎،‏ {system}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window.py"/>
        <source>AllianceHub {version}. Apache-2.0.</source>
        <translation>‏AllianceHub {version}‎.‏ Apache-2.0‎.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>AllianceHub · {hub}</source>
        <translation>‏AllianceHub · {hub}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>AllianceHub's background process ended before it answered.</source>
        <translation>انتهت عملية الخلفية في AllianceHub قبل أن تجيب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>AllianceHub's background process ended unexpectedly.</source>
        <translation>انتهت عملية الخلفية في AllianceHub على نحو غير متوقع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub: {news}</source>
        <translation>‏AllianceHub: {news}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Allocation</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Allocations</source>
        <translation>التخصيصات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Also used by {actions}, which would lose them.</source>
        <translation>تستخدمها أيضًا: {actions}؛ وستفقدها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An account appears here once a cluster has set up an allocation.</source>
        <translation>يظهر حساب هنا بعد أن يهيّئ عنقود تخصيصًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An administrator adds member organisations, or imports them from a CSV file.</source>
        <translation>يضيف أحد المديرين المنظمات الأعضاء، أو يستوردها من ملف CSV.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>An administrator can restore the account.</source>
        <translation>يمكن لأحد المديرين إعادة الحساب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>An administrator of its donor or provider may.</source>
        <translation>يجوز ذلك لمدير من المنظمة المانحة أو المزوِّدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>An administrator of its organisation can: submit it for review.</source>
        <translation>يستطيع ذلك أحد مديري مؤسسته: أرسله للمراجعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>An administrator of the alliance can let a call grant from it.</source>
        <translation>يمكن لمدير من التحالف أن يجعل دعوة تمنح منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>An administrator of the alliance can pledge on behalf of both.</source>
        <translation>يمكن لمدير من التحالف أن يتعهد نيابة عن الاثنتين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>An administrator of the alliance can restore it.</source>
        <translation>يمكن لأحد مديري التحالف استعادتها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An allocation appears here once a credit request is granted.</source>
        <translation>يظهر التخصيص هنا بعد الموافقة على طلب أرصدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>An appeal is about a request of your own that was declined.</source>
        <translation>يتعلق التظلّم بطلب لك رُفض.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>An edit names the old and the new value of the same fields.</source>
        <translation>يذكر التعديل القيمة القديمة والجديدة للحقول نفسها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>An empty cell empties the field</source>
        <translation>الخلية الفارغة تُفرغ الحقل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>An organisation lets others decide over its own.</source>
        <translation>تدع المنظمة غيرها يقرر فيما هو لها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Another administrator can.</source>
        <translation>يستطيع ذلك مدير آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Another machine answers, or the hub is called by a name that it does not bear.</source>
        <translation>يجيب جهاز آخر، أو يُنادى المركز باسم لا يحمله.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another one, as the reason says</source>
        <translation>قاعدة أخرى، كما يبيّن السبب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Another rate holds from {day} already.</source>
        <translation>يسري سعر آخر ابتداءً من {day} من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request goes on with this upload, or nothing came for too long.</source>
        <translation>يواصل طلب آخر عملية الرفع هذه، أو لم يصل شيء منذ مدة طويلة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request writes to this upload.</source>
        <translation>يكتب طلب آخر في عملية الرفع هذه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Another transaction was posted under the same idempotency key.</source>
        <translation>قُيّدت معاملة أخرى بمفتاح عدم التكرار نفسه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Another try in {seconds} s, since the last failed. Failures in a row: {n}.</source>
        <translation>محاولة أخرى بعد {seconds} ث لأن الأخيرة فشلت. الإخفاقات المتتالية: {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another value, as JSON</source>
        <translation>قيمة أخرى بصيغة JSON</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Another version has this id already.</source>
        <translation>لإصدار آخر هذا المعرّف من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>Another {kind} has this id already.</source>
        <translation>يوجد بالفعل عنصر من نوع «{kind}» بهذا المعرّف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Apparent</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appeal</source>
        <translation>تظلّم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applicant</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approve in part</source>
        <translation>موافقة جزئية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Approve it in part, with a reason.</source>
        <translation>وافق عليه جزئيًا، مع سبب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approved</source>
        <translation>موافق عليه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>Arrow keys move it.</source>
        <translation>تحرّكه مفاتيح الأسهم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As its accounting calls it. Leave it empty where access is given by hand.</source>
        <translation>كما تسميه محاسبته. اتركه فارغًا حيث يُمنح الوصول يدويًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the cluster says it</source>
        <translation>كما يقولها العنقود</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the hub wants it</source>
        <translation>كما يريده المركز</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>As the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>As usual: {level}</source>
        <translation>كالمعتاد: {level}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Ask HEAD for the offset before you go on.</source>
        <translation>اسأل HEAD عن الموضع قبل المتابعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Ask HEAD for the offset, and go on from there.</source>
        <translation>اسأل HEAD عن الموضع وتابع منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>Ask again in a few seconds; what is found is kept for that.</source>
        <translation>اسأل ثانيةً بعد بضع ثوانٍ؛ يُحفظ ما يُعثر عليه لذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for a new one instead.</source>
        <translation>اطلب تخصيصًا جديدًا بدلًا منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Ask for a renewal instead.</source>
        <translation>اطلب تجديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Ask for a supplement…</source>
        <translation>طلب ملحق…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask for access</source>
        <translation>طلب الوصول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Ask for access anew on the page of the dataset.</source>
        <translation>اطلب الوصول من جديد في صفحة مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for access on the page of the dataset; its keeper decides.</source>
        <translation>اطلب الوصول في صفحة مجموعة البيانات؛ ويبتّ القائم عليها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask for an update of the hub.</source>
        <translation>اطلب تحديث المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for bytes that it has.</source>
        <translation>اطلب بايتات موجودة فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>Ask for fewer rows.</source>
        <translation>اطلب صفوفًا أقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for it without If-Match, and begin from its first byte.</source>
        <translation>اطلبه من دون If-Match وابدأ من أول بايت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for its renewal on the page of the dataset.</source>
        <translation>اطلب تجديده في صفحة مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for less, or withdraw another request.</source>
        <translation>اطلب أقل، أو اسحب طلبًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask for less.</source>
        <translation>اطلب أقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for one accelerator, or leave the class empty.</source>
        <translation>اطلب مسرّعًا واحدًا، أو اترك الصف فارغًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Ask further reviewers, or remind those who are late.</source>
        <translation>اطلب مراجعين آخرين، أو ذكّر المتأخرين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>Ask its administrators, or remove the account from this device.</source>
        <translation>اسأل مديري المركز، أو أزل الحساب من هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask its provider to set one.</source>
        <translation>اطلب من مزوّده أن يحدد سعرًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask no longer</source>
        <translation>إلغاء طلب المراجعة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>Ask one of their administrators or leads.</source>
        <translation>اسأل أحد المشرفين عليها أو قادتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask one of them, or ask another reviewer.</source>
        <translation>اطلب ذلك من أحدهم، أو اطلب من مراجع آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Ask one of them.</source>
        <translation>اطلب ذلك من أحدهم.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask reviewers</source>
        <translation>طلب مراجعات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Ask reviewers by name, or ask members to say in their profile that they are open to reviewing.</source>
        <translation>سمّ المراجعين، أو اطلب من الأعضاء أن يذكروا في ملفاتهم أنهم يقبلون المراجعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask somebody else.</source>
        <translation>اطلب من غيره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>Ask them for an invitation.</source>
        <translation>اطلب منهم دعوة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask to join</source>
        <translation>طلب الانضمام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Ask to join projects, edit them, and discuss.</source>
        <translation>طلب الانضمام إلى المشاريع وتعديلها ومناقشتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Ask twice.</source>
        <translation>قدّم طلبين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>Ask whoever invited you for a new link.</source>
        <translation>اطلب ممن دعاك رابطًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask whoever keeps the dataset to write them.</source>
        <translation>اطلب من القائم على مجموعة البيانات كتابتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Ask whoever runs the hub or your network for the file of their certificate authority, and choose it on the network page.</source>
        <translation>اطلب ممن يدير المركز أو شبكتك ملف سلطة الشهادات لديه، واختره في صفحة الشبكة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Ask whoever runs the hub to update it; what waits is kept until then.</source>
        <translation>اطلب ممن يدير المركز تحديثه؛ وما ينتظر يُحفَظ حتى ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask whoever runs your network to allow {host}, port {port}.</source>
        <translation>اطلب ممن يدير شبكتك السماح بـ {host}، المنفذ {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Ask with recursive=true.</source>
        <translation>اطلب مع recursive=true.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Asked for: {amount} credits</source>
        <translation>المطلوب: {amount} رصيد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked. Each has a review to fill in, offline as well.</source>
        <translation>أُرسل الطلب. لكل مراجع استمارة يملؤها، وبلا اتصال أيضًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Asking for the beginning of {path}…</source>
        <translation>جارٍ طلب بداية {path}…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Asking the hub what it needs</source>
        <translation>سؤال المحور عما يحتاجه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Asking the hub which files differ…</source>
        <translation>يُسأل المركز عن الملفات المختلفة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Asking the hub…</source>
        <translation>جارٍ سؤال المركز…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asks for it</source>
        <translation>يقدّم الطلب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At every sign-in</source>
        <translation>عند كل تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>At most {most} credits were paid for.</source>
        <translation>دُفع من الأرصدة على الأكثر: {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At most {most} credits will expire unused.</source>
        <translation>ستنتهي {most} من الأرصدة على الأكثر دون استخدام.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>At most {n} bytes fit; cut it into several files.</source>
        <translation>الحد الأقصى {n} بايت؛ قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>At most {n} commands can be taken at a time.</source>
        <translation>الحد الأقصى للأوامر التي يمكن أخذها دفعة واحدة: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>At most {n} patterns say which files.</source>
        <translation>تحدد الملفاتِ {n} من الأنماط على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>At most {n} rows can be changed at once.</source>
        <translation>الحد الأقصى للصفوف التي يمكن تغييرها دفعة واحدة: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>At most {n} rows can be copied at once.</source>
        <translation>الحد الأقصى للصفوف التي يمكن نسخها دفعة واحدة: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>At most {n} rows can be looked at at a time.</source>
        <translation>الحد الأقصى للصفوف التي يمكن الاطلاع عليها دفعة واحدة: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>At most {n} values of a field can be asked for at a time.</source>
        <translation>الحد الأقصى لقيم الحقل الواحد التي يمكن طلبها دفعة واحدة: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>At most {units} units for {hours} hours were asked for.</source>
        <translation>الحد الأقصى المطلوب: {units} وحدة لمدة {hours} ساعة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At most, per applicant</source>
        <translation>الحد الأقصى لكل مقدم طلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it does not run out.</source>
        <translation>بهذه الوتيرة لا ينفد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely} (between {early} and {late}).</source>
        <translation>بهذه الوتيرة ينفد في {likely} (بين {early} و{late}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}, on {early} at the earliest, or not at all.</source>
        <translation>بهذه الوتيرة ينفد في {likely}، وأقربه {early}، أو لا ينفد أبدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}.</source>
        <translation>بهذه الوتيرة ينفد في {likely}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace some is left at the end; it runs out on {early} at the earliest.</source>
        <translation>بهذه الوتيرة يبقى شيء في النهاية؛ وأقرب نفاد في {early}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Author: {name}</source>
        <translation>الكاتب: {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Back to the columns</source>
        <translation>العودة إلى الأعمدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Background process</source>
        <translation>عملية الخلفية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Before you search</source>
        <translation>قبل أن تبحث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Begin another upload with the right Upload-Length.</source>
        <translation>ابدأ عملية رفع أخرى بقيمة Upload-Length الصحيحة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another.</source>
        <translation>ابدأ واحدة أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another; what was stored is kept.</source>
        <translation>ابدأ واحدة أخرى؛ ما خُزّن محفوظ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Begin it at the top.</source>
        <translation>ابدأه من الجذر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Begin it with one.</source>
        <translation>ابدأه بواحد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Behind a closed quotation mark something else follows than the next cell.</source>
        <translation>يأتي بعد علامة اقتباس مغلقة شيء غير الخلية التالية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>Being fetched</source>
        <translation>قيد الجلب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being mentored</source>
        <translation>تلقّي الإرشاد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being screened</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being set up</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmark</source>
        <translation>اختبار معياري</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks</source>
        <translation>الاختبارات المعيارية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Benchmarks &amp; evaluation</source>
        <translation>الاختبارات المعيارية والتقييم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Best score</source>
        <translation>أعلى درجة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Beyond the licence; who uses it accepts them.</source>
        <translation>إضافةً إلى الترخيص؛ من يستخدمها يقبلها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>BibTeX</source>
        <translation>‏BibTeX</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bio</source>
        <translation>نبذة شخصية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Blindness</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bring into the ledger</source>
        <translation>الإدخال في دفتر الأستاذ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Bring it back now</source>
        <translation>إعادته الآن</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Brought in line</source>
        <translation>جرت مواءمته</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Browse what a hub shows to everybody, with no account.</source>
        <translation>تصفّح ما يعرضه المركز للجميع، دون حساب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Burn-down</source>
        <translation>منحنى الاستهلاك</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By</source>
        <translation>صاحب التغيير</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By the rule</source>
        <translation>وفق القاعدة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By which criteria requests are reviewed.</source>
        <translation>بأي معايير تُراجع الطلبات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Byte {n} of it is no text in UTF-8.</source>
        <translation>البايت {n} منه ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>CITATION.cff</source>
        <translation>‏CITATION.cff</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>CSV file spreadsheet save download</source>
        <translation>CSV ملف جدول حسابي حفظ تنزيل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>CSV file upload read in</source>
        <translation>CSV ملف رفع قراءة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Cache</source>
        <translation>الذاكرة المخبأة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Cache and hub were not compared yet.</source>
        <translation>لم تُقارَن الذاكرة المخبأة بالمركز بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Calendar: {label}</source>
        <translation>التقويم: {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Call</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Calls</source>
        <translation>الدعوات</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled after the last line.</source>
        <translation>أُلغي بعد السطر الأخير.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled before line {line}: {n} lines were not taken.</source>
        <translation>أُلغي قبل السطر {line}: عدد الأسطر التي لم تُؤخذ {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Cancelled: nothing behind line {line} was taken.</source>
        <translation>أُلغي: لم يُؤخذ شيء مما بعد السطر {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Cannot be taken</source>
        <translation>لا يمكن أخذه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Capitals and accents do not matter: “muller” finds Müller.</source>
        <translation>لا فرق بين الحروف الكبيرة والصغيرة ولا أثر لعلامات التشكيل: البحث عن «muller» يجد Müller.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Cell {n} is not stored in the same way as the rest of the file.</source>
        <translation>الخلية {n} غير مخزَّنة بالطريقة التي خُزّن بها باقي الملف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Change a saved search</source>
        <translation>تغيير بحث محفوظ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Change that one instead.</source>
        <translation>غيّر تلك بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>Change that, or make a further one of it.</source>
        <translation>عدّل ذلك، أو أنشئ منه إصدارًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Change the keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Change the role instead.</source>
        <translation>غيّر الدور بدلًا من هذا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Change the role or the dates of that membership instead.</source>
        <translation>غيّر دور تلك العضوية أو تواريخها بدلًا من هذا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Change {n} rows</source>
        <comment>Change {n} row</comment>
        <translation>
            <numerusform>لا صفوف لتغييرها</numerusform>
            <numerusform>تغيير صف واحد</numerusform>
            <numerusform>تغيير صفين</numerusform>
            <numerusform>تغيير {n} صفوف</numerusform>
            <numerusform>تغيير {n} صفًا</numerusform>
            <numerusform>تغيير {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Change, delete, copy or export them by the buttons above the list.</source>
        <translation>غيّرها أو احذفها أو انسخها أو صدّرها بالأزرار التي فوق القائمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Changed by {who}, {when}</source>
        <translation>غيّره {who}، {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Changed the password</source>
        <translation>غيّر كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when}</source>
        <translation>تغيّر {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when} by {who}</source>
        <translation>تغيّر {when} بواسطة {who}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Changed.</source>
        <translation>تم التغيير.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Changed. It waits to be sent.</source>
        <translation>تم التغيير، وهو بانتظار الإرسال.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes of yours that the hub refused: {n}.</source>
        <translation>رفض المركز بعض تغييراتك؛ عددها: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Changes of yours that were not sent yet and would be lost: {n}.</source>
        <translation>من تغييراتك ما لم يُرسَل بعد وسيُفقد؛ عددها: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes that wait: {n}.</source>
        <translation>التغييرات المنتظرة: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Chart. Arrow keys read it.</source>
        <translation>مخطط. يُقرأ بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check address and port. If they are right, tell whoever runs the hub.</source>
        <translation>تحقق من العنوان والمنفذ. فإن كانا صحيحين فأبلغ من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check it again before it is imported.</source>
        <translation>افحصه من جديد قبل استيراده.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Check its address, and that it runs and lets this hub in.</source>
        <translation>تحقّق من عنوانها ومن أنها تعمل وتسمح لهذا المركز بالدخول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Check of {file}</source>
        <translation>فحص {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Check the address, and the access token.</source>
        <translation>تحقق من العنوان ومن رمز الوصول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address. In a guest network, open a browser first: it may ask for a sign-in.</source>
        <translation>تحقق من العنوان. في شبكات الضيوف افتح متصفحًا أولًا: فقد تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Check the address; /openapi.json lists what there is.</source>
        <translation>تحقق من العنوان؛ ويسرد ‎/openapi.json ما هو موجود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address; whoever runs the hub can tell it.</source>
        <translation>تحقق من العنوان؛ ويعرفه من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>Check the file again.</source>
        <translation>افحص الملف من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check the path and who may read it.</source>
        <translation>تحقق من المسار وممن يملك إذن قراءته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the port in the address. If it is right, tell whoever runs the hub.</source>
        <translation>تحقق من المنفذ في العنوان. فإن كان صحيحًا فأبلغ من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the port. A firewall or virus scanner may stand in between; whoever runs your network knows.</source>
        <translation>تحقق من المنفذ. قد يحول بينهما جدار ناري أو ماسح فيروسات؛ ويعرف ذلك من يدير شبكتك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the proxy's address and port.</source>
        <translation>تحقق من عنوان الوسيط ومنفذه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the proxy's address and port; whoever runs your network knows them.</source>
        <translation>تحقق من عنوان الوسيط ومنفذه؛ ويعرفهما من يدير شبكتك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the spelling. Some hubs are known only inside their own network.</source>
        <translation>تحقق من التهجئة. بعض المراكز لا تُعرف إلا داخل شبكتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>الصينية المبسطة (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose a column with their id, short name or title.</source>
        <translation>اختر عمودًا فيه معرّفها أو اسمها المختصر أو عنوانها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a field for at least one column.</source>
        <translation>اختر حقلًا لعمود واحد على الأقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose a file or a folder, or drop it here.</source>
        <translation>اختر ملفًا أو مجلدًا، أو أفلته هنا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose a file that begins with -----BEGIN CERTIFICATE-----; whoever runs your network has it.</source>
        <translation>اختر ملفًا يبدأ بـ -----BEGIN CERTIFICATE-----؛ وهو لدى من يدير شبكتك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose a folder that is not there yet.</source>
        <translation>اختر مجلدًا غير موجود بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder with the files, or a Croissant file, a dataset card or a Kaggle description; or drop it here.</source>
        <translation>اختر مجلدًا فيه الملفات، أو ملف Croissant أو بطاقة مجموعة بيانات أو وصف Kaggle؛ أو أفلته هنا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Choose a hub or sign in</source>
        <translation>اختيار مركز أو تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Choose a later day.</source>
        <translation>اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Choose a later day; what began stays as it was.</source>
        <translation>اختر يومًا لاحقًا؛ يبقى ما بدأ كما كان.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Choose a licence that is as strict, or say in the draft why this is allowed.</source>
        <translation>اختر رخصة بالشدة نفسها، أو اذكر في المسودة سبب السماح.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Choose a licence…</source>
        <translation>اختيار رخصة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Choose a pool that is open now.</source>
        <translation>اختر مجمعًا مفتوحًا الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Choose a row to read it here.</source>
        <translation>اختر صفًا لتقرأه هنا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose above what they are to become, then press Continue.</source>
        <translation>اختر أعلاه ما ستصير إليه، ثم اضغط «متابعة».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>Choose an accelerator to see it.</source>
        <translation>اختر مسرّعًا لتراه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Choose an address of this machine and a port above 1023.</source>
        <translation>اختر عنوانًا لهذا الجهاز ومنفذًا أكبر من 1023.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Choose an address of this machine and a port that is free.</source>
        <translation>اختر عنوانًا لهذا الجهاز ومنفذًا حرًّا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose an open one, if you may.</source>
        <translation>اختر ترخيصًا مفتوحًا، إن جاز لك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Choose another accelerator, or leave that data out.</source>
        <translation>اختر مسرّعًا آخر، أو استغنِ عن تلك البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>اختر مجلدًا آخر، أو أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose another folder, or remove that one if nobody needs it.</source>
        <translation>اختر مجلدًا آخر، أو أزل ذلك المجلد إن لم يكن أحد بحاجة إليه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>Choose another place, or look whether the disk is full.</source>
        <translation>اختر مكانًا آخر، أو تحقق هل القرص ممتلئ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Choose another short name.</source>
        <translation>اختر اسمًا قصيرًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Choose another version.</source>
        <translation>اختر إصدارًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>Choose another, or edit the one that has it.</source>
        <translation>اختر غيره، أو عدّل العنصر الذي يستخدمه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose at least one.</source>
        <translation>اختر واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Choose in the inbox which value is right; both are kept until then.</source>
        <translation>اختر في صندوق الوارد القيمة الصحيحة؛ وتُحفظ القيمتان إلى ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Choose one of its own.</source>
        <translation>اختر واحدًا من إصداراتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose one of the three.</source>
        <translation>اختر أحد الثلاثة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose one that is as strict, or give the reason why it is allowed.</source>
        <translation>اختر ترخيصًا لا يقل صرامة، أو اذكر سبب جوازه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that is, or none.</source>
        <translation>اختر دعوة مفتوحة، أو لا تختر شيئًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that runs.</source>
        <translation>اختر تخصيصًا جاريًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose that request.</source>
        <translation>اختر ذلك الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Choose the file again on the network page.</source>
        <translation>اختر الملف من جديد في صفحة الشبكة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Choose the file of certificates</source>
        <translation>اختيار ملف الشهادات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Choose the folder that holds the files of the version.</source>
        <translation>اختر المجلد الذي يضم ملفات الإصدار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Choose the keys of an action to change them.</source>
        <translation>اختر مفاتيح أحد الإجراءات لتغييرها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/fields/choice_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/number_field.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Chosen rows</source>
        <translation>الصفوف المختارة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Cipher</source>
        <translation>خوارزمية التعمية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Citable</source>
        <translation>قابل للاستشهاد به</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Cite</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/clear_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Click for sync activity.</source>
        <translation>انقر لعرض نشاط المزامنة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Click its icon to open the window again.</source>
        <translation>انقر أيقونته لفتح النافذة من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Clock</source>
        <translation>الساعة</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sheet.py"/>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Close all windows, wait for the engine to end, and try again.</source>
        <translation>أغلق كل النوافذ، وانتظر إلى أن ينتهي المحرك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Close all windows; the engine then starts anew.</source>
        <translation>أغلق كل النوافذ؛ ثم يبدأ المحرك من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Close or go back</source>
        <translation>الإغلاق أو الرجوع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/tip.py"/>
        <source>Close this tip</source>
        <translation>إغلاق هذه النصيحة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Close with a recommendation</source>
        <translation>إغلاق مع توصية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/toast.py"/>
        <source>Close: {text}</source>
        <translation>إغلاق: {text}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the allocation.</source>
        <translation>أُغلقت. عاد ما تبقى إلى التخصيص.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the pool.</source>
        <translation>أُغلق. عاد ما تبقى إلى المجمع.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. Whoever decides reads what the panel recommends.</source>
        <translation>أُغلق. يقرأ صاحب القرار توصية اللجنة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closes on</source>
        <translation>يُغلق في</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closing the window leaves AllianceHub in the tray, where the desktop has one.</source>
        <translation>عند إغلاق النافذة يبقى AllianceHub في علبة النظام، إن كانت موجودة في سطح المكتب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cluster</source>
        <translation>العنقود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Co&amp;mpare…</source>
        <translation>م&amp;قارنة…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Collaboration</source>
        <translation>التعاون</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Collecting</source>
        <translation>جارٍ الجمع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Colours as the &amp;system</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Column {n}</source>
        <translation>العمود {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Columns are parted by</source>
        <translation>فاصل الأعمدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Columns are parted by a comma, a semicolon or a tab.</source>
        <translation>تُفصل الأعمدة بفاصلة أو فاصلة منقوطة أو علامة جدولة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Columns of an exported CSV file are parted by</source>
        <translation>فاصل الأعمدة في ملفات CSV المصدَّرة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Columns of {kinds}</source>
        <translation>أعمدة {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Come back on that day.</source>
        <translation>عُد في ذلك اليوم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Comes back {when}</source>
        <translation>يعود {when}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/seed.py"/>
        <source>Command {number} ({name}): {why}</source>
        <translation>الأمر {number} ({name}): {why}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comments to the applicant</source>
        <translation>تعليقات لمقدّم الطلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare now</source>
        <translation>المقارنة الآن</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Compare two {kinds}</source>
        <translation>مقارنة اثنين من {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare with the hub by sums, and fetch what differs</source>
        <translation>المقارنة مع المركز بالمجاميع وجلب ما يختلف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Compute</source>
        <translation>الحوسبة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>Compute &amp;report…</source>
        <translation>ت&amp;قرير الحوسبة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Compute report</source>
        <translation>تقرير الحوسبة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Compute the hashes</source>
        <translation>حساب البصمات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Computing hashes</source>
        <translation>جارٍ حساب البصمات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflict of interest</source>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflicts of interest</source>
        <translation>حالات تضارب المصالح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts that wait for you: {n}.</source>
        <translation>التعارضات التي بانتظارك: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>Connect to the hub, then try again.</source>
        <translation>اتصل بالمركز ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Connect to the hub: it unlocks with the next sync. What you wrote is kept.</source>
        <translation>اتصل بالمركز: يُفتح القفل مع المزامنة التالية. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connected to {host}, port {port}.</source>
        <translation>تم الاتصال بـ {host}، المنفذ {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector report</source>
        <translation>تقرير الموصِّل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector reports</source>
        <translation>تقارير الموصِّلات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Contents kept so that they need not be downloaded again</source>
        <translation>محتويات محفوظة كي لا يلزم تنزيلها من جديد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contributor</source>
        <translation>مساهم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
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
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Copy &amp;title</source>
        <translation>نسخ العن&amp;وان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Copy hashes</source>
        <translation>نسخ البصمات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Copy the link for {name}</source>
        <translation>نسخ رابط {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy the new token</source>
        <translation>نسخ الرمز الجديد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Copy the whole link, with everything behind the #.</source>
        <translation>انسخ الرابط كله، مع كل ما بعد #.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>Copy what you need from here, then keep theirs.</source>
        <translation>انسخ ما تحتاج إليه من هنا، ثم أبقِ على قيمة الآخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copy {text}</source>
        <translation>نسخ {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy “{name}” now: it is shown this once, since the hub keeps no more than its hash.</source>
        <translation>انسخ «{name}» الآن: لا يُعرض إلا هذه المرة، إذ لا يحفظ المركز إلا بصمته.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Core</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Correct it in the file.</source>
        <translation>صحّحه في الملف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the cell.</source>
        <translation>صحّح الخلية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the line in the file.</source>
        <translation>صحّح السطر في الملف.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Could be better</source>
        <translation>يمكن تحسينه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count in the inbox</source>
        <translation>العدّ في صندوق الوارد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count the files</source>
        <translation>عدّ الملفات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Crashes</source>
        <translation>الانهيارات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Crashes…</source>
        <translation>الانهيارات…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Create token</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Creator's page</source>
        <translation>صفحة المنشئ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit request</source>
        <translation>طلب أرصدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credit request: {title}</source>
        <translation>طلب أرصدة: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit requests</source>
        <translation>طلبات الأرصدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Credit statement</source>
        <translation>كشف الأرصدة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits missing</source>
        <translation>الأرصدة الناقصة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Credits more</source>
        <translation>أرصدة إضافية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credits of one pool can be transferred only within it.</source>
        <translation>لا تُنقل أرصدة صندوق إلا داخله.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits per unit and hour</source>
        <translation>الأرصدة لكل وحدة وساعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits to transfer</source>
        <translation>الأرصدة المراد نقلها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used</source>
        <translation>الأرصدة المستخدمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used, {span}</source>
        <translation>الأرصدة المستخدمة، {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Credits were granted out of this pool, so it stays.</source>
        <translation>مُنحت أرصدة من هذا المجمع، فيبقى.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criterion</source>
        <translation>المعيار</translation>
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
        <translation>‏Ctrl+Return للإرسال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>DOI</source>
        <translation>معرّف DOI</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data it holds</source>
        <translation>البيانات التي تحويها</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data policy</source>
        <translation>سياسة البيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data that is processed</source>
        <translation>البيانات المعالَجة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>DataCite JSON</source>
        <translation>‏DataCite JSON</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>Dataset card (README.md)</source>
        <translation>بطاقة مجموعة البيانات (README.md)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset version</source>
        <translation>إصدار مجموعة بيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset versions</source>
        <translation>إصدارات مجموعات البيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets used</source>
        <translation>مجموعات البيانات المستخدمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Dates begin with</source>
        <translation>تبدأ التواريخ بـ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days of grace</source>
        <translation>أيام السماح</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days offline</source>
        <translation>أيام دون اتصال</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days until one may ask again</source>
        <translation>الأيام حتى يمكن الطلب من جديد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decide</source>
        <translation>البتّ في الطلب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decided. Its author is told.</source>
        <translation>تم البتّ. وسيُبلَّغ صاحب الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Deciding for {organisation} ends on {day}.</source>
        <translation>ينتهي التفويض بالقرار عن {organisation} في {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Decimals stand behind</source>
        <translation>تأتي المنازل العشرية بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Decimals stand behind a point or a comma.</source>
        <translation>تأتي الكسور العشرية بعد نقطة أو فاصلة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions on credit requests are listed here, with their reasons.</source>
        <translation>تُسرد هنا القرارات في طلبات الأرصدة مع أسبابها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare a conflict of interest</source>
        <translation>التصريح بتضارب مصالح</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare once for all of whom you can be no judge; it is looked at before you are asked.</source>
        <translation>صرّح مرة واحدة بمن لا يمكنك أن تحكم عليه؛ ويُنظر في ذلك قبل أن يُطلب منك.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared.</source>
        <translation>صُرّح به.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>Decline it and say so; its author can ask again.</source>
        <translation>ارفضه واذكر ذلك؛ ويمكن لصاحبه الطلب مجددًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline the offer</source>
        <translation>رفض العرض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined request</source>
        <translation>الطلب المرفوض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined. Nothing was granted.</source>
        <translation>رُفض العرض. لم يُمنح شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegation</source>
        <translation>تفويض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegations</source>
        <translation>تفويضات</translation>
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
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Delete it all the same</source>
        <translation>حذفه على أي حال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Delete those {kinds} first.</source>
        <translation>احذف هذه أولًا: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>Delete what is not needed of them, or make a new one and withdraw this.</source>
        <translation>احذف ما لا حاجة إليه منها، أو أنشئ جديدًا واسحب هذا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Delete {kind}</source>
        <translation>حذف {kind}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Delete {n} rows?</source>
        <comment>Delete {n} row?</comment>
        <translation>
            <numerusform>لا صفوف للحذف. أتريد المتابعة؟</numerusform>
            <numerusform>أتريد حذف صف واحد؟</numerusform>
            <numerusform>أتريد حذف صفين؟</numerusform>
            <numerusform>أتريد حذف {n} صفوف؟</numerusform>
            <numerusform>أتريد حذف {n} صفًا؟</numerusform>
            <numerusform>أتريد حذف {n} صف؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Delete “{title}”?</source>
        <translation>أتريد حذف «{title}»؟</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Deleted.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered</source>
        <translation>المُسلَّم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Delivered is what was granted to allocations; what came back from them is not. Used is what their jobs took. Of a span of days the hub is asked: jobs count by the day on which they ended.</source>
        <translation>المُسلَّم هو ما مُنح للتخصيصات، ولا يُحسب ما عاد منها. والمستخدَم هو ما استهلكته مهامها. وعن مدة من الأيام يُسأل المركز: تُحسب المهام في اليوم الذي انتهت فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered, not used yet</source>
        <translation>مُسلَّم ولم يُستخدم بعد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecate</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated</source>
        <translation>مهمل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated.</source>
        <translation>أُهمل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from datasets</source>
        <translation>مشتق من مجموعات بيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from versions</source>
        <translation>مشتق من إصدارات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Describable</source>
        <translation>قابل للوصف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Detected</source>
        <translation>مكتشف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rule</source>
        <translation>قاعدة للأجهزة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rules</source>
        <translation>قواعد الأجهزة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Differs</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Discard drafts that are not needed, or make another dataset.</source>
        <translation>تجاهل المسودات غير اللازمة أو أنشئ مجموعة بيانات أخرى.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discard the draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discarded.</source>
        <translation>جرى تجاهلها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/banner.py"/>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Divider of files and preview</source>
        <translation>الفاصل بين الملفات والمعاينة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Divider of list and details</source>
        <translation>الفاصل بين القائمة والتفاصيل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Do it again, or dismiss it.</source>
        <translation>أعد فعله، أو تجاهله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Do it in several parts.</source>
        <translation>نفّذه على أجزاء.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Does it hold personal data?…</source>
        <translation>هل فيها بيانات شخصية؟…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Done again.</source>
        <translation>أُعيد التنفيذ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Done: renewed, or asked for.</source>
        <translation>تم: جُدّد أو طُلب تجديده.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Donor</source>
        <translation>المانح</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Double blind: reviewers do not learn who asks either</source>
        <translation>تعمية مزدوجة: لا يعرف المراجعون أيضًا من يطلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download at most (kB a second, 0 for no limit)</source>
        <translation>الحد الأقصى للتنزيل (كيلوبايت في الثانية، 0 بلا حد)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Download files with at most</source>
        <translation>تنزيل الملفات بسرعة لا تتجاوز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download into which folder?</source>
        <translation>التنزيل في أي مجلد؟</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Download of {name}</source>
        <translation>تنزيل {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download or upload files on the page of a version of a dataset.</source>
        <translation>نزّل الملفات أو ارفعها في صفحة نسخة من مجموعة بيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Download them; where they have terms, sign those first.</source>
        <translation>نزّلها؛ وإن كانت لها شروط فوقّعها أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Downloaded: {name}</source>
        <translation>تم تنزيله: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Downloading to {folder}.</source>
        <translation>جارٍ التنزيل إلى {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a request for accelerator time; you see the cost while you write.</source>
        <translation>أعدّ مسودة طلب لوقت على المسرّعات؛ سترى التكلفة وأنت تكتب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Draft a version</source>
        <translation>إعداد مسودة إصدار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Draft a version…</source>
        <translation>إعداد مسودة نسخة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Draft another version.</source>
        <translation>أعدّ مسودة إصدار آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft discarded.</source>
        <translation>أُهملت المسودة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft kept</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft not kept</source>
        <translation>لم تُحفظ المسودة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Draft&amp;s…</source>
        <translation>ال&amp;مسودات…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drafted.</source>
        <translation>أُعدّت المسودة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Dropped</source>
        <translation>أُسقط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>E-mail or handle</source>
        <translation>البريد الإلكتروني أو الاسم المستعار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Each accelerator has a rate from the day on which it is offered.</source>
        <translation>لكل مسرّع سعر منذ اليوم الذي عُرض فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Each account on a machine is a device of its own; sign in again.</source>
        <translation>كل حساب على الجهاز يُعدّ جهازًا مستقلًّا؛ سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Each grant to an allocation appears here.</source>
        <translation>تظهر هنا كل منحة إلى تخصيص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Each grant, each job and each refund will stand here.</source>
        <translation>ستظهر هنا كل منحة وكل مهمة وكل استرداد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Each has a cache of its own on this computer.</source>
        <translation>لكل حساب ذاكرة مخبأة خاصة به على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Each takes effect at once.</source>
        <translation>يسري كل إعداد فورًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Earlier changes</source>
        <translation>تغييرات أقدم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Edit and send again</source>
        <translation>تعديل وإعادة إرسال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Edit it as it is now; its history shows each value.</source>
        <translation>حرّره كما هو الآن؛ ويعرض سجله كل قيمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Edit the draft and choose one, such as CC-BY-4.0.</source>
        <translation>حرّر المسودة واختر واحدة مثل CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind}</source>
        <translation>تعديل {kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind} ({fields})</source>
        <translation>تعديل {kind} ({fields})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Edit “{title}”</source>
        <translation>تعديل «{title}»</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition before</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resource</source>
        <translation>مورد تعليمي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Education resources</source>
        <translation>الموارد التعليمية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Empty the cell to make a new one, or sync and check again.</source>
        <translation>أفرغ الخلية لإنشاء عنصر جديد، أو أجرِ المزامنة وافحص من جديد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Encrypt what is kept on this device</source>
        <translation>تشفير ما يُحفظ على هذا الجهاز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Encryption</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>End or delete some first.</source>
        <translation>أنهِ بعضها أو احذفه أولًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>End the reviews</source>
        <translation>إنهاء المراجعات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorse</source>
        <translation>تزكية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed</source>
        <translation>وقت التزكية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed by</source>
        <translation>زكّاه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed. It goes on to those who decide.</source>
        <translation>زُكّي الطلب. ينتقل إلى من يقررون.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Ends after (days)</source>
        <translation>ينتهي بعد (أيام)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Ends {when}</source>
        <translation>ينتهي {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>Enter a hub's address to look around, sign in, or take up an invitation.</source>
        <translation>أدخل عنوان مركز لإلقاء نظرة، أو لتسجيل الدخول، أو لقبول دعوة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter an HTTP proxy on the network page, or choose to go without one.</source>
        <translation>أدخل وسيط HTTP في صفحة الشبكة، أو اختر الاتصال بلا وسيط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter its host and port, such as proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>أدخل مضيفه ومنفذه، مثل proxy.example.org:3128؛ ويعرفه من يدير شبكتك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the address of a hub.</source>
        <translation>أدخل عنوان مركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the user, too, or leave the password empty.</source>
        <translation>أدخل المستخدم أيضًا، أو اترك كلمة السر فارغة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter user and password in their own lines; it goes to the keyring.</source>
        <translation>أدخل المستخدم وكلمة السر في سطريهما؛ وتُحفظ كلمة السر في حلقة المفاتيح.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Enter user and password of the proxy; whoever runs your network knows them.</source>
        <translation>أدخل مستخدم الوسيط وكلمة سره؛ ويعرفهما من يدير شبكتك.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Entry</source>
        <translation>قيد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Escalate</source>
        <translation>تنبيه إلى التأخر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Every account was taken up. Add members, and invite them then.</source>
        <translation>استُخدمت كل الحسابات. أضف أعضاء ثم ادعهم.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expired unused</source>
        <translation>انتهى دون استخدام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expiry</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export controlled</source>
        <translation>خاضع لرقابة التصدير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Export of {file}</source>
        <translation>تصدير {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Export of {kinds}</source>
        <translation>تصدير {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Export {kinds}</source>
        <translation>تصدير {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Extension</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Fails</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Fetching: {state}</source>
        <translation>الجلب: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Fields of both</source>
        <translation>حقول كليهما</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figure of a grant</source>
        <translation>رقم عن منحة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figures of grants</source>
        <translation>أرقام عن المنح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>File of further certificates to trust (PEM)</source>
        <translation>ملف شهادات إضافية موثوقة (PEM)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>File or record set</source>
        <translation>ملف أو مجموعة سجلات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>Files by now: {n}; bytes in all: {size}.</source>
        <translation>عدد الملفات الآن: {n}؛ مجموع البايتات: {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>Files like this can run a program when they are opened, so none is shown.</source>
        <translation>ملفات كهذه قد تشغّل برنامجًا عند فتحها، فلا يُعرض أي منها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Files of the bundle</source>
        <translation>ملفات الحزمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files of the draft that the folder lacks leave it. What the hub has already is not sent again.</source>
        <translation>ملفات المسودة التي ليست في المجلد تخرج منها. وما هو عند المحور لا يُرسل مجددًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Files of “{title}”</source>
        <translation>ملفات «{title}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Files sent: {n}; bytes in all: {size}.</source>
        <translation>عدد الملفات المرسلة: {n}؛ مجموع البايتات: {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files that cannot go along</source>
        <translation>ملفات لا يمكن إرسالها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Files…</source>
        <translation>الملفات…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Fill it in.</source>
        <translation>املأه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>Fill them in first.</source>
        <translation>املأها أولًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Financial</source>
        <translation>مالي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Find an&amp;ything or do anything…</source>
        <translation>العثور على أي شيء أو تن&amp;فيذه…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Find anything or do anything</source>
        <translation>العثور على أي شيء أو تنفيذه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Find in the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Finishing</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>First cells</source>
        <translation>الخلايا الأولى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First files</source>
        <translation>أول الملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First lines</source>
        <translation>الأسطر الأولى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First published</source>
        <translation>أول نشر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>First sync</source>
        <translation>المزامنة الأولى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>First sync {percent} %</source>
        <translation>المزامنة الأولى {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First {rows}</source>
        <translation>البداية: {rows}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Focus area</source>
        <translation>مجال التركيز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Follow</source>
        <translation>متابعة الجديد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For how long an allocation runs on after its end.</source>
        <translation>المدة التي يستمر فيها التخصيص بعد نهايته.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For jobs that failed through no fault of their owner.</source>
        <translation>للمهام التي فشلت دون ذنب من أصحابها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the files of its datasets; 0 for what the hub gives everybody.</source>
        <translation>لملفات مجموعات بياناته؛ 0 لما يمنحه المركز للجميع.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the organisation</source>
        <translation>للمنظمة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the project</source>
        <translation>للمشروع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>For {name}, {organisation}.</source>
        <translation>لأجل {name}، {organisation}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Forbidden data</source>
        <translation>البيانات الممنوعة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Forget on this computer</source>
        <translation>نسيانه على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Former</source>
        <translation>سابق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Forms and lists</source>
        <translation>الاستمارات والقوائم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Found not to be so</source>
        <translation>تبيّن أنه غير صحيح</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Foundation models</source>
        <translation>النماذج الأساسية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Free some space and resume the transfer; it goes on where it was.</source>
        <translation>أفرغ بعض المساحة واستأنف عملية النقل؛ فهي تتابع من حيث توقفت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Free some space and try again; what was kept before is still there.</source>
        <translation>أفرغ بعض المساحة وحاول من جديد؛ ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Free some space, see Storage, and resume the transfer.</source>
        <translation>أفرغ بعض المساحة، انظر «التخزين»، ثم استأنف عملية النقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free “{what}”?</source>
        <translation>تحرير «{what}»؟</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>From 1, the worst, to the best score of the rubric; 0 is not scored yet.</source>
        <translation>من 1 وهي الأدنى إلى أعلى درجة في سلّم التقييم؛ و0 تعني لم تُقيَّم بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From a day to a day</source>
        <translation>من يوم إلى يوم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Frozen</source>
        <translation>مجمّد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further certificates</source>
        <translation>شهادات إضافية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further questions</source>
        <translation>أسئلة إضافية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Give an object with “properties” of the types {types}.</source>
        <translation>أعطِ كائنًا فيه «properties» من الأنواع {types}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Give another in a column “handle”.</source>
        <translation>أعطِ غيره في عمود «handle».</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back what came late</source>
        <translation>إعادة ما جاء متأخرًا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Give host and port, as 127.0.0.1:9464.</source>
        <translation>أعطِ المضيف والمنفذ، مثل 127.0.0.1:9464.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Give it 1 or more.</source>
        <translation>أعطه 1 أو أكثر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Give it a short name of its own.</source>
        <translation>أعطه اسمًا قصيرًا خاصًا به.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for a supplement.</source>
        <translation>حدّد لها وقتًا أقصر أو اطلب ملحقًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for more from the allocation.</source>
        <translation>حدّد لها وقتًا أقصر أو اطلب المزيد من التخصيص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>Give it as s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes or no.</source>
        <translation>اذكره بالصيغة s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes أو no.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Give it back to your user.</source>
        <translation>أعد ملكيته إلى مستخدمك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Give the address of a PostgreSQL database, as postgresql://host/name, or none.</source>
        <translation>أعطِ عنوان قاعدة بيانات PostgreSQL بالشكل postgresql://host/name، أو لا تعطِ شيئًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Give the dataset a short name, and it can be had by the tools of others.</source>
        <translation>أعط مجموعة البيانات اسمًا قصيرًا لتحصل عليها أدوات الآخرين.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give the review</source>
        <translation>تسليم المراجعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given at</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given back. Its author is told why.</source>
        <translation>أُعيد الطلب. يُبلَّغ صاحبه بالسبب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given. Thank you.</source>
        <translation>سُلّمت. شكرًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Go directly to</source>
        <translation>الاتصال مباشرةً بـ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Go on once it has ended, from the offset that HEAD tells.</source>
        <translation>تابع بعد انتهائه من الموضع الذي يذكره HEAD.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Go on with that one; it is among your requests.</source>
        <translation>تابع بتلك النسخة؛ فهي بين طلباتك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good for</source>
        <translation>صالحة لـ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Good to see you, {name}</source>
        <translation>مرحبًا بك يا {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Government</source>
        <translation>الجهات الحكومية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>Grade: {grade}</source>
        <translation>الدرجة: {grade}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant</source>
        <translation>منحة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Grant a new one.</source>
        <translation>امنح تخصيصًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant a part</source>
        <translation>منح جزء</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant access</source>
        <translation>منح الوصول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Grant less, or ask a donor to pledge more.</source>
        <translation>امنح أقل، أو اطلب من متبرع أن يتعهد بالمزيد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Grant that or less.</source>
        <translation>امنح ذلك أو أقل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant what is asked</source>
        <translation>منح المطلوب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted by line</source>
        <translation>الممنوح بحسب السطر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted to</source>
        <translation>مُنح إلى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted. Whom it concerns is told.</source>
        <translation>مُنح. ويُبلَّغ المعنيون.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grants</source>
        <translation>المنح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>اليونانية (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Groups of notices</source>
        <translation>مجموعات التنبيهات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Guessed from a name that is alike; look at it.</source>
        <translation>خُمّن من اسم مشابه؛ تحقق منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Guests can look around but not change anything.</source>
        <translation>يمكن للضيوف إلقاء نظرة دون تغيير أي شيء.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Guidance for reviewers</source>
        <translation>إرشادات للمراجعين</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Handle</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hardware accelerators</source>
        <translation>المسرّعات العتادية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Hashes</source>
        <translation>البصمات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>Have it computed from the file.</source>
        <translation>دعها تُحسب من الملف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Have it returned first, or draft another version.</source>
        <translation>اطلب إعادته أولًا أو أعدّ مسودة إصدار آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>Have it returned where it is in review, or draft another version.</source>
        <translation>اطلب إعادته إن كان قيد المراجعة، أو أنشئ مسودة إصدار آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Have them read from the files.</source>
        <translation>دعها تُقرأ من الملفات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Health data</source>
        <translation>بيانات صحية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Hear of it</source>
        <translation>البقاء على اطلاع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Held until the background process ends: there is no keyring</source>
        <translation>تبقى إلى أن تنتهي عملية الخلفية: لا توجد حلقة مفاتيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Here, and fetched again</source>
        <translation>موجود ويُجلَب من جديد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Hi&amp;gh contrast</source>
        <translation>تبا&amp;ين عالٍ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>History of “{title}”</source>
        <translation>سجل تغييرات «{title}»</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hold</source>
        <translation>حجز</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Holder</source>
        <translation>الحائز</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Homepage</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hosts to go to directly</source>
        <translation>مضيفات يُتصل بها مباشرةً</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Hours per unit</source>
        <translation>الساعات لكل وحدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>How AllianceHub gets to its hubs. Certificates are checked against those that the operating system trusts.</source>
        <translation>كيف يصل AllianceHub إلى مراكزه. تُفحص الشهادات بمقارنتها بما يثق به نظام التشغيل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How far below zero each may go.</source>
        <translation>إلى أي حد يجوز لكل منها النزول تحت الصفر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>How fast files may be moved…</source>
        <translation>السرعة المسموح بها لنقل الملفات…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>How grave</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How loud</source>
        <translation>مستوى التنبيه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>How loud its notices are</source>
        <translation>مستوى تنبيهاته</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>How sync stands</source>
        <translation>حال المزامنة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>How sync stands…</source>
        <translation>حال المزامنة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>Hub and app are of different versions: update the older one, and send it again.</source>
        <translation>المركز والتطبيق من إصدارين مختلفين: حدّث الأقدم منهما وأرسله مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app know different columns, so nothing can be compared until the older one is updated.</source>
        <translation>يعرف المركز والتطبيق أعمدة مختلفة، فلا يمكن مقارنة شيء حتى يُحدَّث الأقدم منهما.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app must be brought to versions that understand each other.</source>
        <translation>يجب نقل المركز والتطبيق إلى إصدارين يفهم كل منهما الآخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hub to try</source>
        <translation>المركز المراد اختباره</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I accept the terms of the call and of the datasets</source>
        <translation>أقبل شروط الدعوة ومجموعات البيانات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>I have an invitation</source>
        <translation>لديّ دعوة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read the terms and accept them</source>
        <translation>قرأت الشروط وأقبلها</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read these terms and accept them</source>
        <translation>قرأت هذه الشروط وأقبلها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>I have what I need</source>
        <translation>لديّ ما أحتاج إليه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I withdraw what I declared</source>
        <translation>أسحب ما صرّحت به</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>If AllianceHub ends unexpectedly, what is known of it is found here.</source>
        <translation>إذا انتهى AllianceHub على نحو غير متوقع، فستجد هنا ما يُعرف عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>If a job cannot begin or ended early, the reason stands here.</source>
        <translation>إذا تعذّر بدء مهمة أو انتهت مبكرًا فالسبب مذكور هنا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If a job of yours cannot begin or ended early, the reason stands here.</source>
        <translation>إذا تعذّر بدء مهمة لك أو انتهت مبكرًا، فالسبب مذكور هنا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If files are on their way</source>
        <translation>إذا كانت هناك ملفات قيد النقل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Import members…</source>
        <translation>استيراد أعضاء…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Import of {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import of {kinds} from {file}</source>
        <translation>استيراد {kinds} من {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import these lines again.</source>
        <translation>استورد هذه الأسطر من جديد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import {n} rows</source>
        <comment>Import {n} row</comment>
        <translation>
            <numerusform>لا صفوف للاستيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد {n} صفوف</numerusform>
            <numerusform>استيراد {n} صفًا</numerusform>
            <numerusform>استيراد {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Importable</source>
        <translation>قابل للاستيراد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Imported: {new} new, {changed} changed.</source>
        <translation>تم الاستيراد: {new} جديد، {changed} معدَّل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>In credits: hours of the reference accelerator. Added up from what you may see.</source>
        <translation>بالأرصدة: ساعات المسرّع المرجعي. مجموعة مما يحق لك أن تراه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>In credits; up to six decimals.</source>
        <translation>بالأرصدة؛ حتى ست منازل عشرية.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In force from</source>
        <translation>سارية من</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>In line {n} a quotation mark does not fit.</source>
        <translation>في السطر {n} علامة اقتباس في غير موضعها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>In step with the hub</source>
        <translation>متوافق مع المركز</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In sub-wallets</source>
        <translation>في المحافظ الفرعية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_list.py"/>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>In {share} % of cases what happens lies within the range, as long as habits stay.</source>
        <translation>في {share} % من الحالات يقع ما يحدث ضمن المدى ما دامت العادات كما هي.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Incubating</source>
        <translation>قيد الاحتضان</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Industry</source>
        <translation>الصناعة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Information and worse</source>
        <translation>المعلومات فما فوق</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Install gnome-keyring or KWallet, and sign in to the desktop again.</source>
        <translation>ثبّت gnome-keyring أو KWallet، ثم سجّل الدخول إلى سطح المكتب من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Install it with: pip install 'alliancehub[server,observability]'</source>
        <translation>ثبّته بالأمر: pip install 'alliancehub[server,observability]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Install it with: pip install 'alliancehub[server,postgres]'</source>
        <translation>ثبّته بالأمر: pip install 'alliancehub[server,postgres]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>Install it with: pip install 'alliancehub[server,s3]'</source>
        <translation>ثبّته بالأمر: pip install 'alliancehub[server,s3]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation>ثبّت ذلك الإصدار أو ما بعده؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Install the app from its package, or add the Python package sqlcipher3.</source>
        <translation>ثبّت التطبيق من حزمته، أو أضف حزمة Python المسماة sqlcipher3.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Invitation link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invite a member, or import members from a CSV file.</source>
        <translation>ادعُ عضوًا، أو استورد الأعضاء من ملف CSV.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Invited</source>
        <translation>مدعوّ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of a donor of the pool</source>
        <translation>من جهة متبرعة للصندوق</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of the same organisation</source>
        <translation>من المنظمة نفسها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued to</source>
        <translation>صدرت لـ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It answers {status} {words}.</source>
        <translation>يجيب بـ {status} {words}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It answers.</source>
        <translation>يجيب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>It asks for access until {day}, which has passed.</source>
        <translation>يطلب الوصول حتى {day}، وقد مضى.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It asks for more than one job may have there</source>
        <translation>تطلب أكثر مما يُسمح به لمهمة واحدة هناك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It asks for nothing yet.</source>
        <translation>لا يطلب شيئًا بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It begins in the future: {value}.</source>
        <translation>يبدأ في المستقبل: {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>It begins with the mean of the votes that count as an amount ({n}): {amount} of {asked} credits.</source>
        <translation>يبدأ بمتوسط الأصوات التي تُحسب مبلغًا ({n}): {amount} من {asked} رصيد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>It belongs to another organisation.</source>
        <translation>هو لمنظمة أخرى.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It can still be downloaded, with a warning.</source>
        <translation>لا يزال تنزيله ممكنًا مع تحذير.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>It cannot be derived from itself.</source>
        <translation>لا يمكن أن يكون مشتقًا من نفسه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>It carries a name or a password before the host: {host}.</source>
        <translation>يحمل اسمًا أو كلمة سر قبل المضيف: {host}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>It comes back at that time, unread.</source>
        <translation>سيعود في ذلك الوقت، غير مقروء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It costs more credits than can be counted.</source>
        <translation>تكلفته أرصدة أكثر مما يمكن عدّه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It could not be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/undo.py"/>
        <source>It depends on a change that you took back: {title}.</source>
        <translation>يعتمد على تغيير تراجعت عنه: {title}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It describes no dataset: it is no object of the type “sc:Dataset”.</source>
        <translation>لا يصف مجموعة بيانات: ليس كائنًا من النوع «sc:Dataset».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>It did not answer in time.</source>
        <translation>لم يُجب في الوقت المناسب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It does not fit what the hub has now, so it is not shown; the hub decides.</source>
        <translation>لا يلائم ما لدى المركز الآن فلا يُعرَض؛ والمركز يبتّ فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say how many credits.</source>
        <translation>لا يذكر عدد الأرصدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say to which other allocation.</source>
        <translation>لا يذكر التخصيص الآخر المقصود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say which allocation it is about.</source>
        <translation>لا يذكر التخصيص المعني.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends before it begins.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends in the future: {value}.</source>
        <translation>ينتهي في المستقبل: {value}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It goes on</source>
        <translation>يمضي قدمًا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has a byte 0 in it.</source>
        <translation>فيه بايت قيمته 0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>It has more files than a version may.</source>
        <translation>عدد ملفاته أكثر مما يُسمح به للإصدار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>It has no SHA-256 to know its bytes by.</source>
        <translation>ليس له بصمة SHA-256 تُعرف بها بايتاته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no files.</source>
        <translation>لا ملفات له.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no licence, so nobody may use it.</source>
        <translation>ليس لها ترخيص، فلا يجوز لأحد استخدامها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no owner, so no organisation would see it.</source>
        <translation>لا مالك له، فلن تراه أي مؤسسة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no project, so nobody would see it.</source>
        <translation>لا مشروع له، فلن يراه أحد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>It has too many pixels to be shown here.</source>
        <translation>فيها بكسلات أكثر من أن تُعرض هنا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {found} columns and not {wanted}: it is cut off, or a name has a “|”.</source>
        <translation>فيه {found} أعمدة بدلًا من {wanted}: إما أنه مقطوع أو أن في أحد الأسماء «|».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {n} bytes.</source>
        <translation>فيه {n} بايت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>It has {n} lines.</source>
        <translation>عدد سطوره {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>It holds no keys with values.</source>
        <translation>لا يحوي مفاتيح لها قيم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It holds text that is no Unicode; save the file as UTF-8.</source>
        <translation>فيه نص ليس بترميز Unicode؛ احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is above the cap of the call</source>
        <translation>يتجاوز حد الدعوة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It is another web site, or the sign-in page of a guest network.</source>
        <translation>هذا موقع وب آخر، أو صفحة تسجيل الدخول لشبكة ضيوف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>It is as it was. Free some space, as much as it takes now, and try again.</source>
        <translation>بقيت كما كانت. أفرغ مساحة بقدر ما تشغله الآن، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>It is asked for an organisation or for a project, not for both.</source>
        <translation>يُطلب لمنظمة أو لمشروع، لا لكليهما.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>It is being compared…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>It is being restored.</source>
        <translation>تجري استعادته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>It is being started again. Look at Sync activity whether your change is there.</source>
        <translation>يُعاد تشغيلها الآن. انظر في «نشاط المزامنة» هل تغييرك موجود هناك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>It is from when every step before that is done, until it is decided.</source>
        <translation>يصح ذلك من إتمام كل خطوة سابقة إلى أن يُبتّ فيه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is held back by its owner or an administrator</source>
        <translation>يحتجزها مالكها أو أحد المديرين</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>It is larger than 2 MB, which some readers of Croissant do not take.</source>
        <translation>حجمه أكبر من 2 ميغابايت، ولا تقبله بعض قارئات Croissant.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is longer than {n} characters.</source>
        <translation>عدد أحرفه أكثر من {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>It is made as soon as there is something to say.</source>
        <translation>يُنشأ متى كان هناك ما يُقال.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is nested too deep.</source>
        <translation>تداخله أعمق مما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is no hindrance</source>
        <translation>لا يمنع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>It is no metadata of Kaggle: it has neither licences nor an id and a title.</source>
        <translation>ليست بيانات Kaggle الوصفية: لا تراخيص فيها، ولا معرّف وعنوان.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>It is no text, table or picture.</source>
        <translation>ليس نصًا ولا جدولًا ولا صورة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is not UTF-8, from byte {n} on.</source>
        <translation>ليس UTF-8 ابتداءً من البايت {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not so</source>
        <translation>ليس صحيحًا</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not yanked any more.</source>
        <translation>لم يعد موقوف التوصية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is of the cluster {name}.</source>
        <translation>هو من العنقود {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>It is on the agenda of that day already.</source>
        <translation>هو في جدول أعمال ذلك اليوم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>It is said to hold no personal data; by their names, these columns may: {columns}.</source>
        <translation>قيل إنها لا تحوي بيانات شخصية؛ وبحسب الأسماء قد تحويها هذه الأعمدة: {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>It is still needed: {kinds} refer to it ({n}).</source>
        <translation>ما زال مطلوبًا: عدد ما يشير إليه من {kinds} هو {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>It is stored in no Unicode; it is shown as Windows-1252.</source>
        <translation>ليس محفوظًا بترميز Unicode؛ ويُعرض بترميز Windows-1252.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>It is their own request.</source>
        <translation>هو طلبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>It is what version {n} says already.</source>
        <translation>هذا ما تنص عليه الصيغة {n} بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It is written for {what}; read as Croissant {version}.</source>
        <translation>كُتب من أجل {what}؛ وقُرئ بوصفه Croissant {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is {state}, but has no end.</source>
        <translation>حالته {state} لكن لا نهاية له.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It keeps what it is given.</source>
        <translation>تحتفظ بما يُعطى لها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>It looks like https://hub.example.org; whoever runs the hub can tell.</source>
        <translation>يكون على هيئة https://hub.example.org؛ ويعرفه من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>It looks like proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>يكون على هيئة proxy.example.org:3128؛ ويعرفه من يدير شبكتك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>It may have been deleted; sync and look again.</source>
        <translation>ربما حُذف؛ أجرِ المزامنة ثم انظر من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>It may have been taken off the list; look at the transfers again.</source>
        <translation>ربما أُزيلت من القائمة؛ انظر إلى عمليات النقل من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It names no files and no address, so nothing could be had.</source>
        <translation>لا يذكر ملفات ولا عنوانًا، فلا شيء يمكن الحصول عليه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It reached its own time limit</source>
        <translation>بلغت حدّها الزمني الخاص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>It refers to “{id}”, which is not in the file.</source>
        <translation>يشير إلى «{id}»، وهو غير موجود في الملف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It runs until {day} already.</source>
        <translation>يستمر حتى {day} من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It says on which accelerator by no line.</source>
        <translation>لا يذكر أي سطر مسرّعًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It stays as it is once it is set: what was signed never changes.</source>
        <translation>تبقى كما هي بعد وضعها: ما وُقّع لا يتغير أبدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>It stays as it was; choose another value.</source>
        <translation>بقي كما كان؛ اختر قيمة أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It takes whoever keeps it: its organisation, its project or who made it.</source>
        <translation>يتطلب ذلك القائم عليها: منظمتها أو مشروعها أو من أنشأها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>It takes {whom}.</source>
        <translation>هذا من صلاحية {whom}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>It took longer than {seconds} s.</source>
        <translation>استغرق أكثر من {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It took the connection, but did not say whether it opens the way ({error}).</source>
        <translation>قبل الاتصال، لكنه لم يقل هل يفتح الطريق ({error}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It used more memory than it had asked for</source>
        <translation>استخدمت ذاكرة أكثر مما طلبت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another job</source>
        <translation>تنتظر مهمة أخرى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another reason</source>
        <translation>تنتظر لسبب آخر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for its turn: credits are not what is missing</source>
        <translation>تنتظر دورها: ليست الأرصدة هي ما ينقص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It was ended because the credits were used up</source>
        <translation>أُنهيت لأن الأرصدة نفدت</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It was not sent yet.</source>
        <translation>لم يُرسَل بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It was refused, and can be asked for again from {day} on.</source>
        <translation>رُفض ذلك، ويمكن طلبه مجددًا ابتداءً من {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>It would be over before it begins.</source>
        <translation>سينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>It would close on {day}, before it opens.</source>
        <translation>سيُغلق في {day} قبل أن يُفتح.</translation>
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
        <translation>ستنتهي في {day}، قبل أن تبدأ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>It would lie where this device shows nothing until it has been at the hub again.</source>
        <translation>سيقع في نطاق لا يعرض هذا الجهاز منه شيئًا حتى يتصل بالمركز من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>Its JSON is damaged at character {n}: {why}.</source>
        <translation>صيغة JSON فيه تالفة عند الحرف {n}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Its accelerator, its window or the call is another one.</source>
        <translation>المسرّع أو المدة أو الدعوة مختلفة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Its certificate is not trusted: {why}.</source>
        <translation>شهادته غير موثوقة: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Its data was probably restored from a backup: sign in again, as a new device.</source>
        <translation>ربما استُعيدت بياناته من نسخة احتياطية: سجّل الدخول من جديد، كجهاز جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Its files are not given on request.</source>
        <translation>لا تُعطى ملفاتها بناءً على طلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Its files are uploaded in the background.</source>
        <translation>تُرفع ملفاته في الخلفية.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its files can never be changed after that.</source>
        <translation>لا يمكن تغيير ملفاته بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Its first line cannot be read. {why}</source>
        <translation>تتعذر قراءة سطره الأول. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Its first line does not name {columns}.</source>
        <translation>سطره الأول لا يذكر {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Its first line names no column that is known: {names}.</source>
        <translation>سطره الأول لا يسمّي أي عمود معروف: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Its first rows are too large to be shown before it is downloaded.</source>
        <translation>صفوفه الأولى أكبر من أن تُعرض قبل تنزيله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Its log, engine.log in the profile's folder, tells more.</source>
        <translation>في سجله engine.log، في مجلد ملف التعريف، مزيد من المعلومات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its organisation</source>
        <translation>مؤسسته</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Its own keys are used by {actions}. Reset that first.</source>
        <translation>مفاتيحه الأصلية تستخدمها: {actions}. أعد تعيين ذلك أولًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its owner, and whom they let in</source>
        <translation>مالكه ومن يسمح لهم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its project</source>
        <translation>مشروعه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits first.</source>
        <translation>يمكن لمزوّده أو لمتبرع آخر أن يتعهد بأرصدة أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits for longer first.</source>
        <translation>يمكن لمزوّده أو لمتبرع آخر أن يتعهد أولًا بأرصدة لمدة أطول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Its text says who may ask; choose another call.</source>
        <translation>يذكر نصها من يحق له الطلب؛ اختر دعوة أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>JSON (*.json *.jsonl);;Tables (*.csv *.tsv *.txt)</source>
        <translation>JSON ‏(*.json *.jsonl);;جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notice</source>
        <translation>إشعار مهمة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notices</source>
        <translation>إشعارات المهام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>Job {job} has run since {day} by what is known, but nothing was heard of it since {heard}: look whether its end was lost.</source>
        <translation>بحسب ما هو معروف، تعمل المهمة {job} منذ {day}، لكن لم يرد عنها شيء منذ {heard}: تحقّق مما إذا كانت نهايتها قد فُقدت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator has no rate on {day}.</source>
        <translation>لم تُحتسب المهمة {job}: ليس لمسرّعها سعر في {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator is no longer there.</source>
        <translation>لم تُحتسب المهمة {job}: لم يعد مسرّعها موجودًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: what it would cost is beyond all measure.</source>
        <translation>لم تُحتسب المهمة {job}: ما ستكلفه يفوق كل حد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Job {job} on {cluster}: {why}.</source>
        <translation>المهمة {job} على {cluster}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Job {job}: {reason}</source>
        <translation>المهمة {job}: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs on {cluster} name the account {account}</source>
        <translation>تذكر المهام على {cluster} الحساب {account}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Judged to be no hindrance</source>
        <translation>عُدّ غير مانع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Justification</source>
        <translation>المبررات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>KDE's settings</source>
        <translation>إعدادات KDE</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep</source>
        <translation>الإبقاء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Keep both, one below the other</source>
        <translation>الاحتفاظ بالاثنين، أحدهما تحت الآخر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/confirm_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Keep mine</source>
        <translation>الإبقاء على قيمتي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep running in the tray</source>
        <translation>مواصلة العمل في علبة النظام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Keep theirs</source>
        <translation>الإبقاء على قيمة الآخر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Kept as a draft.</source>
        <translation>حُفظ كمسودة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept by</source>
        <translation>القائم عليها</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept in the audit trail.</source>
        <translation>محفوظ في سجل التدقيق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Kept in the keyring; type to replace it</source>
        <translation>محفوظة في حلقة المفاتيح؛ اكتب لاستبدالها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Kept {when}</source>
        <translation>حُفظت {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keys of {action}: {keys}</source>
        <translation>مفاتيح {action}: {keys}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of conflict</source>
        <translation>نوع التضارب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of its cause</source>
        <translation>نوع سببه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of request</source>
        <translation>نوع الطلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Known are {names}.</source>
        <translation>المعروف منها: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Korean (EUC-KR)</source>
        <translation>الكورية (EUC-KR)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>L&amp;ight colours</source>
        <translation>ألوان &amp;فاتحة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Landscape</source>
        <translation>بالعرض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lapses on</source>
        <translation>يسقط في</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Lapses unanswered on {day}: {title}</source>
        <translation>يسقط دون رد في {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Last sync: {when}</source>
        <translation>آخر مزامنة: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Last synced {when}.</source>
        <translation>آخر مزامنة {when}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last year</source>
        <translation>العام الماضي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Latest version</source>
        <translation>أحدث إصدار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Laying out</source>
        <translation>جارٍ ترتيب الصفحات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lead</source>
        <translation>قائد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 for no cap.</source>
        <translation>اتركه 0 لعدم وضع حد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 unless you transfer.</source>
        <translation>اتركه 0 ما لم تنقل أرصدة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave both empty for all that is not public.</source>
        <translation>اترك كليهما فارغًا لكل ما ليس عامًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Leave files out or discard old drafts, or ask an administrator for more.</source>
        <translation>اترك بعض الملفات أو تجاهل مسودات قديمة، أو اطلب المزيد من أحد المديرين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Leave it at 0.</source>
        <translation>اتركه 0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for every member.</source>
        <translation>اتركه فارغًا لكل الأعضاء.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for that of the call.</source>
        <translation>اتركه فارغًا لاستخدام سلّم الدعوة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today.</source>
        <translation>اتركه فارغًا لليوم.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today; people can prepare.</source>
        <translation>اتركه فارغًا لليوم؛ فاليوم اللاحق يتيح الاستعداد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for yourself.</source>
        <translation>اتركه فارغًا لنفسك.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty where it is your own.</source>
        <translation>اتركه فارغًا إن كان لك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Leave it empty, or change the dataset.</source>
        <translation>اتركه فارغًا أو غيّر مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave one of them out.</source>
        <translation>استبعد أحدها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Leave rows of data out of it: they belong into files beside it.</source>
        <translation>اترك صفوف البيانات: فمكانها ملفات بجانبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave the column out.</source>
        <translation>استبعد العمود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Leave the criteria as they are called.</source>
        <translation>اترك أسماء المعايير كما هي.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the lines empty to grant all that was asked. All else needs a reason.</source>
        <translation>اترك السطور فارغة لمنح كل المطلوب. وما عدا ذلك يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the pool empty for the one that ends first and holds enough.</source>
        <translation>اترك الصندوق فارغًا لاختيار ما ينتهي أولًا وفيه ما يكفي.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the reviewers empty to ask all who are proposed.</source>
        <translation>اتركه فارغًا للطلب من كل المقترحين.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Less is granted than was asked for.</source>
        <translation>الممنوح أقل من المطلوب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part begin</source>
        <translation>بدء دفعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part end</source>
        <translation>إنهاء دفعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a rate begin</source>
        <translation>بدء سعر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Let it be read by you, or move what is not yours out of the folder.</source>
        <translation>امنح نفسك إذن قراءته، أو انقل ما ليس لك إلى خارج المجلد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Let it make one: choose a password when it asks. On most desktops signing in with a password makes and unlocks it.</source>
        <translation>دعها تنشئ واحدة: اختر كلمة سر حين تطلبها. في معظم أسطح المكتب يُنشئها الدخول بكلمة سر ويفتح قفلها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Let its time end, or lower what it pledges to what was granted.</source>
        <translation>دع وقته ينتهي، أو اخفض التعهد إلى ما مُنح.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let lapse</source>
        <translation>إسقاط الطلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Let the connector run first, or ask for an earlier day.</source>
        <translation>دع الموصِّل يعمل أولًا، أو اطلب يومًا أسبق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Let the upload end, then try again.</source>
        <translation>دع الرفع ينتهي ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Let this user write to it and start the hub again, or name another with --data.</source>
        <translation>اسمح لهذا المستخدم بالكتابة فيه ثم ابدأ المحور من جديد، أو سمِّ مجلدًا آخر باستخدام --data.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence as given</source>
        <translation>الرخصة كما وردت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Licence text</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Limit in accelerator-minutes</source>
        <translation>الحد بدقائق المسرّع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Line {line} is about the same {kind}.</source>
        <translation>السطر {line} يتعلق بالعنصر نفسه ({kind}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}, {field}: {what}</source>
        <translation>السطر {line}، {field}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {line}: {resource} has {n} units.</source>
        <translation>السطر {line}: لدى {resource} ‏{n} وحدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}: {what}</source>
        <translation>السطر {line}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Line {n} asks for {most} credits.</source>
        <translation>السطر {n} يطلب {most} رصيد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Line {n} cannot be granted from “{pool}”.</source>
        <translation>لا يمكن منح السطر {n} من «{pool}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Line {n} of the request is named twice.</source>
        <translation>ذُكر السطر {n} من الطلب مرتين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: its accelerator is no longer offered.</source>
        <translation>السطر {n}: لم يعد مسرّعه معروضًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: {resource} has no rate today.</source>
        <translation>السطر {n}: لا سعر لـ{resource} اليوم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Line {n}: {units} × {hours} h × {runs}, {resource}</source>
        <translation>السطر {n}: {units} × {hours} س × {runs}، {resource}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Lines of the import</source>
        <translation>أسطر الاستيراد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Lines of the log, the newest last</source>
        <translation>أسطر السجل، وأحدثها في الآخر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Lines that are no JSON and are left out: {n}.</source>
        <translation>أسطر ليست JSON وقد تُركت: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Link for {name}</source>
        <translation>رابط {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Links for the chosen accounts, or for all that were not taken up yet</source>
        <translation>روابط للحسابات المختارة، أو لكل ما لم يُستخدم منها بعد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Listing the files</source>
        <translation>تُسرد الملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Locked on this device, which was away from the hub for longer than the hub allows: {n} of what you may see.</source>
        <translation>مقفل على هذا الجهاز لأنه ابتعد عن المركز مدةً أطول مما يسمح به: {n} من النطاقات التي يحق لك رؤيتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Locked until the next sync</source>
        <translation>مقفل حتى المزامنة التالية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Look around</source>
        <translation>إلقاء نظرة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Look around a hub as a guest, sign in, or take up an invitation.</source>
        <translation>ألقِ نظرة على مركز كضيف، أو سجّل الدخول، أو اقبل دعوة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Look at Sync activity: it was sent or taken back.</source>
        <translation>انظر في «نشاط المزامنة»: فقد أُرسل أو جرى التراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Look at it again: it may have been written to.</source>
        <translation>انظر فيه من جديد: ربما كُتب فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Look at it under Transfers; it can be resumed or cancelled there.</source>
        <translation>انظر إليها في «عمليات النقل»؛ يمكن استئنافها أو إلغاؤها هناك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Look at its history</source>
        <translation>عرض سجل تغييراته</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Look at its listing for the files that it has.</source>
        <translation>انظر في قائمته إلى الملفات التي يضمها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Look at its manifest for the files that it has.</source>
        <translation>انظر في بيانه لمعرفة الملفات التي فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Look at the accounts: it was forgotten, or is called otherwise.</source>
        <translation>انظر في الحسابات: ربما نُسي، أو له اسم آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look at the clock. If it is right, tell whoever runs the hub.</source>
        <translation>تحقق من الساعة. فإن كانت صحيحة فأبلغ من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for another version.</source>
        <translation>ابحث عن إصدار آخر في صفحة مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for the versions and files that there are.</source>
        <translation>انظر في صفحة مجموعة البيانات إلى الإصدارات والملفات الموجودة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Look at the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Look at the statement: what was meant may be there already.</source>
        <translation>انظر إلى الكشف: قد يكون ما قُصد موجودًا فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Look at the storage again: it may be gone already.</source>
        <translation>انظر إلى التخزين من جديد: ربما لم يعد موجودًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Look at them under Help, Reports of crashes; they stay on this machine.</source>
        <translation>اطّلع عليها من «مساعدة» ثم «تقارير الانهيار»؛ فهي تبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look at your network, or try again later.</source>
        <translation>تحقق من شبكتك، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Look for news every</source>
        <translation>البحث عن المستجدات كل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Look there for a comma, a bracket or a quotation mark.</source>
        <translation>ابحث هناك عن فاصلة أو قوس أو علامة اقتباس.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Look there for an indentation, a colon or a quotation mark.</source>
        <translation>ابحث هناك عن مسافة بادئة أو نقطتين أو علامة اقتباس.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>Look what came of it, and start it again.</source>
        <translation>انظر ما نتج عنه، ثم ابدأه من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether it is there and may be read by you, and resume the transfer.</source>
        <translation>تحقق هل هو موجود وهل يحق لك قراءته، ثم استأنف عملية النقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Look whether it was moved or its disk is connected, and name it again.</source>
        <translation>تحقق هل نُقل وهل قرصه متصل، ثم حدده من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether its disk is connected and may be written, and resume the transfer.</source>
        <translation>تحقق هل قرصه متصل وهل تمكن الكتابة عليه، ثم استأنف عملية النقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Look whether its disk is well and may be written; what is kept stays readable.</source>
        <translation>تحقق من سلامة القرص ومن إمكان الكتابة عليه؛ ما حُفظ يبقى قابلًا للقراءة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Look whether other sites open. In a guest network, open a browser first.</source>
        <translation>تحقق هل تُفتح مواقع أخرى. في شبكات الضيوف افتح متصفحًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look whether other sites open; connect to the network or VPN that the hub is in.</source>
        <translation>تحقق هل تُفتح مواقع أخرى؛ واتصل بالشبكة أو بشبكة VPN التي فيها المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right and the network asks you to sign in; else tell whoever runs the hub.</source>
        <translation>تحقق هل العنوان صحيح وهل تطلب الشبكة تسجيل الدخول؛ وإلا فأبلغ من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right, or try again later.</source>
        <translation>تحقق هل العنوان صحيح، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Looking around {hub}. Click to sign in.</source>
        <translation>تتصفح {hub} كضيف. انقر لتسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Looking around.</source>
        <translation>تصفّح كضيف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>Looking at the rows…</source>
        <translation>جارٍ فحص الصفوف…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Looking at the tables</source>
        <translation>جارٍ فحص الجداول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Looking for files</source>
        <translation>البحث عن الملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Looking for files…</source>
        <translation>جارٍ البحث عن الملفات…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made</source>
        <translation>تم الإنشاء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an access token</source>
        <translation>أنشأ رمز وصول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an invitation link</source>
        <translation>أنشأ رابط دعوة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made by {who}</source>
        <translation>أنشأه {who}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Made. Change it, and name it in the next call.</source>
        <translation>أُنشئ. عدّله واذكره في الدعوة التالية.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Maintainer</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Make a bundle…</source>
        <translation>إنشاء حزمة…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make a further edition</source>
        <translation>إنشاء إصدار آخر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Make a further edition of it, and name that in the next call.</source>
        <translation>أنشئ إصدارًا آخر منه واذكره في الدعوة التالية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Make a new request, or appeal where it was declined.</source>
        <translation>قدّم طلبًا جديدًا، أو تظلّم إن رُفض.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Make a rule for each.</source>
        <translation>أنشئ قاعدة لكل منهما.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make an invitation link afterwards, under Admin, and pass it on.</source>
        <translation>أنشئ بعد ذلك رابط دعوة من «الإدارة» وسلّمه إلى صاحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Make another change that undoes it.</source>
        <translation>أجرِ تغييرًا آخر يلغيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Make it with: sacct -a -X -D -P -S START -E END -o {columns}</source>
        <translation>أنشئه بالأمر: sacct -a -X -D -P -S START -E END -o {columns}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Make one with: createdb --template=template0 --encoding=UTF8</source>
        <translation>أنشئ واحدة بالأمر: createdb --template=template0 --encoding=UTF8</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Make one…</source>
        <translation>إنشاء حلقة مفاتيح…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Make room on its disk, or let it be written, and start again.</source>
        <translation>أفرغ مساحة على القرص أو اسمح بالكتابة عليه، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Make room on its disk, or let it be written, and start the hub again.</source>
        <translation>أفرغ مساحة على القرص أو اسمح بالكتابة عليه، ثم شغّل المركز من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Make room.</source>
        <translation>أفرغ مساحة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Make somebody else administrator first.</source>
        <translation>عيّن شخصًا آخر مديرًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Make somebody else lead or maintainer first.</source>
        <translation>عيّن شخصًا آخر قائدًا أو مشرفًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Make the dataset private first: then those see it whom you grant access.</source>
        <translation>اجعل مجموعة البيانات خاصة أولًا: عندئذ يراها من تمنحهم الوصول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Make the draft</source>
        <translation>إنشاء المسودة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Make the parts smaller, or ask for more.</source>
        <translation>قلّل الحصص، أو اطلب أكثر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Make two rules.</source>
        <translation>أنشئ قاعدتين.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Makes a new draft of it. The old version is kept.</source>
        <translation>يُنشئ مسودة جديدة منه. تُحفظ النسخة القديمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Making links</source>
        <translation>جارٍ إنشاء الروابط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Manifest hash</source>
        <translation>بصمة البيان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark &amp;all as read</source>
        <translation>تعليم ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark as &amp;read or unread</source>
        <translation>تعليم كم&amp;قروء أو غير مقروء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mark as set up</source>
        <translation>التعليم كمُعَدّ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Markdown; @handle mentions somebody.</source>
        <translation>بصيغة Markdown؛ ويُذكر الشخص بكتابة @ قبل اسمه المستعار.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>May be overdrawn</source>
        <translation>يجوز السحب على المكشوف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mean in %</source>
        <translation>المتوسط بالمئة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Mean of the credits named</source>
        <translation>متوسط الأرصدة المذكورة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Measured in</source>
        <translation>مقيسة بـ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Measures</source>
        <translation>ما يقيسه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Meets on</source>
        <translation>تجتمع في</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Members and organisations (CSV)</source>
        <translation>الأعضاء والمنظمات (CSV)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Members of the alliance</source>
        <translation>أعضاء التحالف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Membership</source>
        <translation>عضوية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Memory per unit in GiB</source>
        <translation>ذاكرة الوحدة بوحدة GiB</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Mend it, and resume the transfer.</source>
        <translation>أصلحه ثم استأنف عملية النقل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentions</source>
        <translation>الإشارات إليّ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mentoring</source>
        <translation>تقديم الإرشاد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Merged</source>
        <translation>دُمج</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Message: {title}</source>
        <translation>الرسالة: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Metrics that other machines can read need a token.</source>
        <translation>المقاييس التي تستطيع أجهزة أخرى قراءتها تحتاج إلى رمز.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestone</source>
        <translation>معلَم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Milestones</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Modalities</source>
        <translation>أنماط البيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Modified</source>
        <translation>مُعدَّل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>More about {name}</source>
        <translation>المزيد عن {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/detail_header.py"/>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>More for {title}</source>
        <translation>المزيد من أجل {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>More lines would be granted than were asked for.</source>
        <translation>ستُمنح أسطر أكثر مما طُلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>More than {files}, {size}</source>
        <translation>أكثر من {files}، {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>More than {n} {kinds} belong to it, which are too many to move all at once.</source>
        <translation>ينتمي إليه أكثر من {n} من {kinds}، وهذا أكثر من أن يُنقل دفعة واحدة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>النقل إلى الأسفل (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Move its hub.sqlite away first, and keep it until all is well: it may hold what the backup does not.</source>
        <translation>انقل ملفه hub.sqlite جانبًا أولًا، واحتفظ به حتى يتم كل شيء بخير: فقد يحوي ما ليس في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Move the file away; accounts have to be added again, caches stay.</source>
        <translation>انقل الملف إلى مكان آخر؛ تجب إضافة الحسابات من جديد، وتبقى الذاكرات المخبأة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Move the file away; all but unsent changes comes back from the hub.</source>
        <translation>انقل الملف إلى مكان آخر؛ يعود كل شيء من المركز إلا التغييرات التي لم تُرسل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Move the hub into an empty one: createdb makes it.</source>
        <translation>انقل المركز إلى قاعدة فارغة: ينشئها الأمر createdb.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move up (Alt+↑)</source>
        <translation>النقل إلى الأعلى (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Moving files</source>
        <translation>نقل الملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My compute credits</source>
        <translation>أرصدة الحوسبة الخاصة بي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My projects</source>
        <translation>مشاريعي</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file in a folder that is there and that you may write to.</source>
        <translation>حدد ملفًا في مجلد موجود يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file that alliancehub admin backup has written.</source>
        <translation>حدد ملفًا كتبه الأمر alliancehub admin backup.</translation>
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
        <translation>اذكر يومًا لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name a member of your own organisation who is no student.</source>
        <translation>اذكر عضوًا من مؤسستك ليس طالبًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Name a person, an organisation or a project.</source>
        <translation>سمّ شخصًا أو منظمة أو مشروعًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name a pool that you may grant from.</source>
        <translation>سمّ صندوقًا يمكنك المنح منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Name a version, “main” for the newest, or the hash of a manifest.</source>
        <translation>اذكر إصدارًا، أو «main» للأحدث، أو بصمة بيان.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Name another one in the next call.</source>
        <translation>اذكر غيره في الدعوة التالية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Name another one, or remove the line.</source>
        <translation>اذكر غيره، أو أزل السطر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name another: an older backup is not written over.</source>
        <translation>حدد ملفًا آخر: لا تُكتب نسخة احتياطية فوق أقدم منها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Name exactly one; grant again for another.</source>
        <translation>اذكر واحدًا فقط؛ وامنح مرة أخرى لغيره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Name folders, such as data/*.</source>
        <translation>اذكر مجلدات، مثل data/*.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Name it by its id; its link ends with that.</source>
        <translation>سمّه بمعرّفه؛ فبه ينتهي رابطه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name it by line, or approve or decline the request.</source>
        <translation>اذكره بحسب السطر، أو وافق على الطلب أو ارفضه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <source>Name its folder with --data, or its database with --database.</source>
        <translation>سمِّ مجلده بالخيار --data، أو قاعدة بياناته بالخيار --database.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name its project, or choose who sees it anew.</source>
        <translation>سمّ مشروعه أو اختر من جديد من يراه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name one of your own organisation, who is no student.</source>
        <translation>اذكر شخصًا من مؤسستك ليس طالبًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own organisations, or leave it empty.</source>
        <translation>سمّ إحدى مؤسساتك أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own projects, or leave it empty.</source>
        <translation>سمّ أحد مشاريعك أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Name one person, one organisation or one project. Terms are still signed.</source>
        <translation>اذكر شخصًا واحدًا أو منظمة واحدة أو مشروعًا واحدًا. ويبقى توقيع الشروط لازمًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Name one with --database, or leave --workers out.</source>
        <translation>حدّد واحدة باستخدام ‎--database، أو احذف ‎--workers.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Name reviewers, or have some suggested first.</source>
        <translation>سمّ مراجعين، أو اطلب اقتراح بعضهم أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name somebody else.</source>
        <translation>اذكر شخصًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Name that day or an earlier one.</source>
        <translation>اذكر ذلك اليوم أو يومًا قبله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name that of the allocation, or make a new request.</source>
        <translation>اذكر مسرّع التخصيص، أو قدّم طلبًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Name that or less.</source>
        <translation>اذكر ذلك أو أقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name the amount.</source>
        <translation>اذكر المقدار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Name the first and the last day of what the report is to be about.</source>
        <translation>اذكر اليوم الأول واليوم الأخير اللذين يتناولهما التقرير.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name the folder or database that alliancehub serve was given.</source>
        <translation>حدد المجلد أو قاعدة البيانات المعطاة للأمر alliancehub serve.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Name the folder that alliancehub serve was given with --data.</source>
        <translation>حدّد المجلد الذي أُعطي لأمر alliancehub serve باستخدام ‎--data.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>Name the folder with domain, language and modality in it.</source>
        <translation>سمّ المجلد الذي فيه domain وlanguage وmodality.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Name the login of that person in the connector's file, under [users].</source>
        <translation>اكتب اسم دخول هذا الشخص في ملف الموصِّل، تحت [users].</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name the organisation that owns it, or choose who sees it anew.</source>
        <translation>سمّ المؤسسة المالكة أو اختر من جديد من يراه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Name today or a later day: nobody signed them before.</source>
        <translation>اذكر اليوم أو يومًا لاحقًا: لم يوقّعها أحد قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>Narrow the list by words or filters, or export it as a file.</source>
        <translation>ضيّق القائمة بكلمات أو مرشحات، أو صدّرها إلى ملف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Need you</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/form.py"/>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed to return it.</source>
        <translation>مطلوب لإعادته.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed where what it derives from is under a stricter licence.</source>
        <translation>مطلوب إذا كان ما اشتُق منه تحت رخصة أشد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Needs you</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Neither side is named</source>
        <translation>لا يُذكر اسم أي طرف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>New dataset from files</source>
        <translation>مجموعة بيانات جديدة من ملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New for “{search}”</source>
        <translation>جديد لأجل «{search}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>New from &amp;files…</source>
        <translation>جديد من م&amp;لفات…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>New in the alliance</source>
        <translation>الجديد في التحالف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New in the inbox: {n}</source>
        <translation>الجديد في صندوق الوارد: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>New keys for “{action}”</source>
        <translation>المفاتيح الجديدة للإجراء «{action}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>New message: {title}</source>
        <translation>رسالة جديدة: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>New {kind}</source>
        <translation>إنشاء {kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>New {kind} ({keys})</source>
        <translation>إنشاء {kind} ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>No access tokens</source>
        <translation>لا رموز وصول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation>لا يوجد إجراء ولا مفتاح بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No answer came that is HTTP ({error}).</source>
        <translation>لم ترد إجابة ببروتوكول HTTP ‏({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>No answer has come yet: it is sent again, and done once.</source>
        <translation>لم يصل رد بعد: يُرسَل من جديد ويُنفَّذ مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No call for requests is open yet.</source>
        <translation>لا توجد دعوة مفتوحة إلى الطلبات بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No column is chosen for any field of the kind “{kind}”.</source>
        <translation>لم يُختر عمود لأي حقل من النوع «{kind}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>No computer of this name is known here. Check the address, and that you are online.</source>
        <translation>لا يُعرف هنا حاسوب بهذا الاسم. تحقّق من العنوان ومن أنك متصل بالشبكة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>No crash is known</source>
        <translation>لا انهيارات معروفة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>No drafts</source>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No drafts.</source>
        <translation>لا مسودات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No encrypted connection came about ({error}).</source>
        <translation>لم يتم اتصال معمّى ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>No field is picked yet.</source>
        <translation>لم يُختر أي حقل بعد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No files here</source>
        <translation>لا ملفات هنا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>No hub chosen yet</source>
        <translation>لم يُختر مركز بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>No hub is known yet, so none was tried.</source>
        <translation>لا يُعرف أي مركز بعد، لذا لم يُختبر شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>No hub is known yet.</source>
        <translation>لا يُعرف أي مركز بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>No hub yet</source>
        <translation>لا مركز بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>No job is held up</source>
        <translation>لا مهمة متوقفة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No keys</source>
        <translation>لا مفاتيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>No line fits. Choose another level, or look for something else.</source>
        <translation>لا يوجد سطر مطابق. اختر مستوى آخر، أو ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>No lines yet</source>
        <translation>لا بنود بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No machine is known by the name {host}.</source>
        <translation>لا يُعرف جهاز باسم {host}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No memberships yet. Import members from a CSV file, or add one.</source>
        <translation>لا عضويات بعد. استورد الأعضاء من ملف CSV، أو أضف عضوًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No news.</source>
        <translation>لا أخبار.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has offered accelerators yet.</source>
        <translation>لم تعرض أي منظمة مسرّعات بعد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has pledged credits yet.</source>
        <translation>لم تتعهد أي منظمة بأرصدة بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool is open on {resource}, so there is nothing to grant from.</source>
        <translation>لا يوجد صندوق مفتوح على {resource}، فليس هناك ما يُمنح منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool on {resource} has {amount} credits left.</source>
        <translation>لم يبقَ في أي صندوق على {resource} مقدار {amount} رصيد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>No pools yet</source>
        <translation>لا مجمّعات بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>No printer is set up on this computer.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No requests and no allocations. Draft a request under Compute.</source>
        <translation>لا طلبات ولا تخصيصات. أعدّ مسودة طلب من «الحوسبة».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>No saved searches</source>
        <translation>لا عمليات بحث محفوظة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No time</source>
        <translation>لا وقت</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>No transfers yet</source>
        <translation>لا عمليات نقل بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>No version of this dataset is published.</source>
        <translation>لم يُنشر أي إصدار من مجموعة البيانات هذه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>No vote names an amount yet, so each line begins with nothing.</source>
        <translation>لم يذكر أي صوت مبلغًا بعد، لذا يبدأ كل سطر بلا شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>No word begins like this. Try fewer letters, or fewer words.</source>
        <translation>لا توجد كلمة تبدأ هكذا. جرّب حروفًا أقل، أو كلمات أقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No work is lost; times shown are wrong.</source>
        <translation>لا يضيع أي عمل؛ لكن الأوقات المعروضة خاطئة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>No {kinds} match these words and filters.</source>
        <translation>لا شيء في «{kinds}» يطابق هذه الكلمات والمرشحات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>No {kinds} yet</source>
        <translation>لا شيء بعد في «{kinds}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>No {kind} is a request.</source>
        <translation>النوع «{kind}» ليس طلبًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No {kind} with the id {id} is known here.</source>
        <translation>لا يُعرف هنا عنصر من نوع «{kind}» بالمعرّف {id}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>No, it may be public</source>
        <translation>لا، يمكن أن تكون علنية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody can download it any more, and this cannot be undone.</source>
        <translation>لن يستطيع أحد تنزيله بعد الآن، ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody decides for an organisation but its administrators. Add a person and an end.</source>
        <translation>لا يقرر عن المنظمة إلا مديروها. أضف شخصًا وتاريخ انتهاء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Nobody has written yet. Ask, or tell how it goes.</source>
        <translation>لم يكتب أحد بعد. اسأل، أو أخبر بما يجري.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody is charged for it, now or out of a later grant.</source>
        <translation>لا يُحتسب على أحد، لا الآن ولا من منحة لاحقة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Nobody is open to reviewing who has no conflict and is not asked already.</source>
        <translation>لا يوجد من يقبل المراجعة بلا تضارب ولم يُطلب منه من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Nobody is proposed who could be asked.</source>
        <translation>لا يوجد مقترح يمكن الطلب منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Nobody is their own advisor.</source>
        <translation>لا أحد يشرف على نفسه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Nobody judges a conflict of their own.</source>
        <translation>لا أحد يحكم في تضارب يخصه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Nobody may {act} any {kind} directly; an action of its own does.</source>
        <translation>لا يمكن لأحد {act} عنصر من نوع «{kind}» مباشرةً؛ فلذلك إجراء خاص به.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Nobody needs to sign the same text twice.</source>
        <translation>لا حاجة إلى توقيع النص نفسه مرتين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Nobody told within {seconds} s where {host} is.</source>
        <translation>لم يقل أحد خلال {seconds} ث أين {host}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits for access, and you have not asked. Ask on the page of a dataset.</source>
        <translation>لا أحد ينتظر الوصول، ولم تطلبه أنت. اطلبه في صفحة مجموعة بيانات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits to join, and you have not asked to. Ask on the page of a project.</source>
        <translation>لا أحد ينتظر الانضمام، ولم تطلب ذلك أنت. اطلبه في صفحة أحد المشاريع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Nobody went on with this upload for {n} days, so it was ended.</source>
        <translation>لم يواصل أحد عملية الرفع هذه لمدة {n} أيام، لذا أُنهيت.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Non-profit</source>
        <translation>غير ربحي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>None of the chosen rows is changed by this.</source>
        <translation>لا يغيّر هذا أيًّا من الصفوف المختارة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>None yet. Open a project or an organisation, and choose Notifications there.</source>
        <translation>لا توجد قواعد بعد. افتح مشروعًا أو منظمة، واختر هناك «الإشعارات».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>None: go there directly</source>
        <translation>بلا وسيط: اتصال مباشر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Not delivered yet</source>
        <translation>لم يُسلَّم بعد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not graded</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Not here</source>
        <translation>غير موجود هنا</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not in line</source>
        <translation>غير متوائم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Not kept: {title}. {why}</source>
        <translation>لم يُحفظ: {title}. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not my field</source>
        <translation>ليس مجالي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Not taken</source>
        <translation>لم يُؤخذ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken because something is wrong: {n}.</source>
        <translation>لم يُؤخذ لأن فيه خطأ: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken: the import was cancelled before it came to this line.</source>
        <translation>لم يُؤخذ: أُلغي الاستيراد قبل بلوغ هذا السطر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a figure</source>
        <translation>تدوين رقم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a run of a connector</source>
        <translation>تسجيل تشغيل موصِّل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an account on a cluster</source>
        <translation>تسجيل حساب على عنقود</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an overrun</source>
        <translation>تدوين تجاوز</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note why a job waits</source>
        <translation>تسجيل سبب انتظار مهمة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing by itself: a cycle runs when it is asked for.</source>
        <translation>لا شيء تلقائيًا: تجري دورة عندما تُطلَب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: there is no keyring that keeps the key.</source>
        <translation>لا يمكن تشفير شيء هنا: لا توجد حلقة مفاتيح تحفظ المفتاح.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: this installation lacks SQLCipher.</source>
        <translation>لا يمكن تشفير شيء هنا: ينقص هذا التثبيت SQLCipher.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Nothing can be written at {path}.</source>
        <translation>لا يمكن كتابة شيء في المسار ‎{path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Nothing can be written there.</source>
        <translation>لا يمكن كتابة شيء هناك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Nothing differs between the two.</source>
        <translation>لا اختلاف بين الاثنين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Nothing fits “{words}”.</source>
        <translation>لا شيء يطابق «{words}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Nothing happened in these days</source>
        <translation>لم يحدث شيء في هذه الأيام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Nothing here is called {what} and can be freed.</source>
        <translation>لا شيء هنا باسم {what} يمكن إفراغه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Nothing here waits for you. What you have read stays under All.</source>
        <translation>لا شيء بانتظارك هنا. ويبقى ما قرأته ضمن «الكل».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing hinders it.</source>
        <translation>لا شيء يعيقه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing is changed before you have seen what would happen.</source>
        <translation>لا يتغير شيء قبل أن ترى ما سيحدث.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Nothing is left.</source>
        <translation>لم يتبقَّ شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Nothing is made before you say so. The files stay where they are.</source>
        <translation>لا يُنشأ شيء قبل أن تطلب ذلك. تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Nothing is on its way.</source>
        <translation>لا شيء في الطريق.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nothing is sent or fetched; what you do is kept and goes out when you resume.</source>
        <translation>لا يُرسَل شيء ولا يُجلَب؛ ما تفعله محفوظ ويُرسَل عند الاستئناف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing is sent until then.</source>
        <translation>لا يُرسَل شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Nothing listens at this address: the hub is stopped, or it is another port.</source>
        <translation>لا شيء يستمع في هذا العنوان: المركز متوقف أو المنفذ غيره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>Nothing matches among these.</source>
        <translation>لا شيء مطابق ضمن هذه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Nothing of it is added up yet, from {day} on.</source>
        <translation>لم يُجمَع منه شيء بعد، ابتداءً من {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Nothing of it was taken: {what}.</source>
        <translation>لم يُؤخذ منه شيء: {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Nothing of its reviews is open.</source>
        <translation>لا شيء مفتوحًا من مراجعاته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Nothing of this part was posted. Look at that record, and import again.</source>
        <translation>لم يُقيَّد شيء من هذا الجزء. انظر إلى ذلك السجل، واستورد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Nothing of yours is lost: try again later, and tell whoever runs the hub.</source>
        <translation>لم يضع شيء من بياناتك: أعد المحاولة لاحقًا، وأبلغ من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Nothing says where “{name}” is read from.</source>
        <translation>لا شيء يذكر من أين يُقرأ «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Nothing says whether it holds personal data.</source>
        <translation>لا شيء يذكر هل تحوي بيانات شخصية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Nothing says whether it holds personal data; by name, these may: {columns}.</source>
        <translation>لا شيء يذكر هل تحوي بيانات شخصية؛ وبحسب الأسماء قد تحويها هذه: {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Nothing says which columns its tables have.</source>
        <translation>لا شيء يذكر أعمدة جداولها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing that you do can be kept.</source>
        <translation>لا يمكن حفظ أي شيء تفعله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Nothing uses it yet</source>
        <translation>لا شيء يستخدمه بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Nothing was changed since the hub keeps history.</source>
        <translation>لم يتغير شيء منذ بدأ المركز يحفظ سجل التغييرات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Nothing was used</source>
        <translation>لم يُستخدم شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Nothing was written down yet.</source>
        <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing, until you resume it.</source>
        <translation>لا شيء حتى تستأنفها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Noti&amp;fications…</source>
        <translation>الإ&amp;شعارات…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rule</source>
        <translation>قاعدة إشعار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notification rules</source>
        <translation>قواعد الإشعارات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Notifications of AllianceHub look like this.</source>
        <translation>هكذا تبدو إشعارات AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notice_menu.py"/>
        <source>Notifications: {level}</source>
        <translation>الإشعارات: {level}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Notifies of new ones</source>
        <translation>يُشعر بالجديد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify me on the desktop of</source>
        <translation>إشعارات سطح المكتب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Notify of new ones</source>
        <translation>الإشعار بالجديد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ORCID iD</source>
        <translation>معرّف ORCID</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Object</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Of a project or an organisation</source>
        <translation>لمشروع أو لمنظمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Of the files that are chosen, or all, for sha256sum -c</source>
        <translation>للملفات المختارة أو كلها، لأجل sha256sum -c</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Of those who are open to reviewing, without a conflict, the least busy first.</source>
        <translation>ممن يقبلون المراجعة وليس لديهم تضارب، الأقل انشغالًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Of which days?</source>
        <translation>أي أيام؟</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer accepted</source>
        <translation>قُبل العرض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer answered</source>
        <translation>وقت الرد على العرض</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Offer it as safetensors, Parquet or another format that holds data only.</source>
        <translation>قدّمه بصيغة safetensors أو Parquet أو صيغة أخرى لا تحوي إلا البيانات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer lapsed</source>
        <translation>سقط العرض</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Offline, {n} waiting</source>
        <comment>Offline, {n} waiting</comment>
        <translation>
            <numerusform>غير متصل، لا شيء ينتظر</numerusform>
            <numerusform>غير متصل، تغيير واحد ينتظر</numerusform>
            <numerusform>غير متصل، تغييران ينتظران</numerusform>
            <numerusform>غير متصل، {n} تغييرات تنتظر</numerusform>
            <numerusform>غير متصل، {n} تغييرًا ينتظر</numerusform>
            <numerusform>غير متصل، {n} تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>On its way: {done} of {total}</source>
        <translation>في الطريق: {done} من {total}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>On its way: {name}</source>
        <translation>قيد النقل: {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>On the agenda.</source>
        <translation>في جدول الأعمال.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Once it is full, nothing that you do can be kept.</source>
        <translation>متى امتلأ تعذّر حفظ أي شيء تفعله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>One applicant may ask for {most} credits in this call; with this you ask for {n}.</source>
        <translation>يحق لمقدّم الطلب الواحد {most} رصيد في هذه الدعوة؛ وبهذا الطلب تطلب {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>One may ask again after {days}.</source>
        <translation>يمكن الطلب مجددًا بعد {days}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>One of its representatives or administrators can sign for it.</source>
        <translation>يمكن لأحد ممثّليها أو مديريها التوقيع عنها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>One or two letters are looked for in names alone.</source>
        <translation>يُبحث عن حرف أو حرفين في الأسماء وحدها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_connector_run.py"/>
        <source>Only a connector reports its runs.</source>
        <translation>الموصِّل وحده يبلّغ عن مرات تشغيله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_cluster_account.py"/>
        <source>Only a connector says how a cluster stands.</source>
        <translation>الموصِّل وحده يقول كيف حال العنقود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Only a connector says why a job waits.</source>
        <translation>الموصِّل وحده يقول لماذا تنتظر مهمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Only a person has notices.</source>
        <translation>لا تنبيهات إلا لشخص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only actions</source>
        <translation>الإجراءات فقط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Only administrators of the alliance import members.</source>
        <translation>لا يستورد الأعضاء إلا مديرو التحالف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Only administrators of the alliance may do this.</source>
        <translation>لا يجوز هذا إلا لمديري التحالف.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the accelerator</source>
        <translation>للمسرّع وحده</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the pool</source>
        <translation>للصندوق وحده</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Only its advisor can endorse this request.</source>
        <translation>لا يزكّي هذا الطلب إلا مشرفه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Only its applicant can answer an offer.</source>
        <translation>لا يرد على العرض إلا مقدّم الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Only its author can revise a request.</source>
        <translation>لا ينقّح الطلب إلا صاحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>Only its author can submit a request.</source>
        <translation>لا يقدّم الطلب إلا صاحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>Only its author can withdraw a request.</source>
        <translation>لا يسحب الطلب إلا صاحبه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only on encrypted devices</source>
        <translation>على الأجهزة المشفَّرة فقط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Only the account in use can be signed out everywhere.</source>
        <translation>لا يمكن تسجيل الخروج من كل الأجهزة إلا للحساب المستخدَم.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the files</source>
        <translation>الملفات التالية فقط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Only the first 5,000 are added up.</source>
        <translation>جُمعت أول 5,000 فقط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>Only the hub brings allocations into the ledger.</source>
        <translation>المركز وحده يدخل التخصيصات في دفتر الأستاذ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_files.py"/>
        <source>Only the hub counts the files of a version.</source>
        <translation>المركز وحده يعدّ ملفات الإصدار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Only the hub ends the reviews of a request that was decided.</source>
        <translation>المركز وحده ينهي مراجعات طلب بُتّ فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>Only the hub gives an accelerator its first rate.</source>
        <translation>المركز وحده يعطي المسرّع سعره الأول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>Only the hub gives back what came late.</source>
        <translation>المركز وحده يعيد ما جاء متأخرًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>Only the hub lets a part of an allocation begin.</source>
        <translation>المركز وحده يبدأ دفعة من تخصيص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>Only the hub lets a part of an allocation end.</source>
        <translation>المركز وحده ينهي دفعة من تخصيص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>Only the hub lets a rate begin.</source>
        <translation>المركز وحده يبدأ سعرًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Only the hub lets a request lapse.</source>
        <translation>المركز وحده يُسقط الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>Only the hub looks for conflicts again.</source>
        <translation>المركز وحده يعيد البحث عن التضارب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <source>Only the hub notes what became of a grant.</source>
        <translation>لا يدوّن مآل المنحة إلا المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>Only the hub notes what was used beyond a balance.</source>
        <translation>لا يدوّن ما استُخدم فوق الرصيد إلا المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>Only the hub says that a review is late.</source>
        <translation>المركز وحده يقول إن المراجعة متأخرة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_postings.py"/>
        <source>Only the hub shows what was posted.</source>
        <translation>المركز وحده يعرض ما قُيّد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>Only the hub warns of an end.</source>
        <translation>المركز وحده يحذّر من قرب النهاية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Only the newest five are kept; look at the list again.</source>
        <translation>لا تُحفظ إلا أحدث خمسة؛ انظر في القائمة من جديد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the version</source>
        <translation>الإصدار التالي فقط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Only the whole tree of a version is listed.</source>
        <translation>لا تُسرد إلا شجرة الإصدار كاملة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Only these files</source>
        <translation>هذه الملفات فقط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only things, by their words</source>
        <translation>العناصر فقط، بكلماتها</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only those who decide, and the panel, read them.</source>
        <translation>لا يقرؤها إلا أصحاب القرار واللجنة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Only those who take part can write here.</source>
        <translation>لا يكتب هنا إلا المشاركون.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>Only those who take part in it can.</source>
        <translation>لا يستطيع ذلك إلا المشاركون فيه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to appeal.</source>
        <translation>للتظلّم فقط.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to transfer credits.</source>
        <translation>لنقل الأرصدة فقط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Only what differs</source>
        <translation>الاختلافات فقط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only what waits for me</source>
        <translation>ما ينتظرني فقط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where it is stricter than the dataset's.</source>
        <translation>فقط حيث يكون أشد من وصول مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where the hub cannot tell of news by itself.</source>
        <translation>فقط حين لا يستطيع المركز الإبلاغ بالمستجدات بنفسه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Only where the network has its own</source>
        <translation>فقط حيث تكون للشبكة شهاداتها الخاصة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Only who made the dataset can.</source>
        <translation>لا يستطيع ذلك إلا من صنع مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Only whoever declared a conflict withdraws it.</source>
        <translation>لا يسحب التصريح إلا صاحبه.</translation>
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
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Open AllianceHub</source>
        <translation>فتح AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Open Trusted Data Initiative catalogue (folder)</source>
        <translation>فهرس Open Trusted Data Initiative ‏(مجلد)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Open in &amp;browser</source>
        <translation>فتح في المت&amp;صفح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open in the browser?</source>
        <translation>أتريد الفتح في المتصفح؟</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>Open it again now</source>
        <translation>إعادة فتحها الآن</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Open it there, save it as “CSV UTF-8”, and import that.</source>
        <translation>افتحه هناك، واحفظه بصيغة «CSV UTF-8»، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Open its page</source>
        <translation>فتح صفحتها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open links to {host} without asking</source>
        <translation>فتح الروابط إلى {host} دون سؤال</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open rates</source>
        <translation>فتح الأسعار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open requests per applicant</source>
        <translation>الطلبات المفتوحة لكل مقدم طلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Open the diagnostics again, look at them, and save.</source>
        <translation>افتح التشخيص من جديد، واطّلع عليه، ثم احفظ.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to</source>
        <translation>متاح لـ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open to students</source>
        <translation>متاح للطلاب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Open what it is about</source>
        <translation>فتح ما يتعلق به</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open: whoever sees it may download it</source>
        <translation>مفتوح: من يراه يستطيع تنزيله</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Opens on</source>
        <translation>يُفتح في</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Or with an account</source>
        <translation>أو باستخدام حساب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Organiser</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Others were judged to be better</source>
        <translation>نالت طلبات أخرى تقييمًا أفضل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Others were quicker: of {amount} credits that are offered to you, “{pool}” has {left} left.</source>
        <translation>سبقك آخرون: من أصل {amount} رصيد معروض عليك بقي في «{pool}» {left}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Overdraft</source>
        <translation>السحب على المكشوف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Pack small files into larger ones, such as Parquet or tar.</source>
        <translation>اجمع الملفات الصغيرة في ملفات أكبر، مثل Parquet أو tar.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel item</source>
        <translation>بند اللجنة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Parameters in millions</source>
        <translation>عدد المعاملات بالملايين</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Parquet is shown once the extra “parquet” of AllianceHub is installed.</source>
        <translation>تُعرض ملفات Parquet بعد تثبيت الإضافة «parquet» لـ AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Parted by</source>
        <translation>مقسَّم حسب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Participation</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly accepted</source>
        <translation>مقبول جزئيًّا</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Partly approved</source>
        <translation>موافق عليه جزئيًا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed, and were fetched again: {n}.</source>
        <translation>الأجزاء التي اختلفت وجُلبت من جديد: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed: {n}. Their scopes are fetched whole.</source>
        <translation>الأجزاء التي اختلفت: {n}. تُجلَب نطاقاتها كاملة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Pass each link on to its person and nobody else: it lets them in, once.</source>
        <translation>سلّم كل رابط إلى صاحبه وحده: فهو يتيح له الدخول، مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Passed on without your name when the request is decided.</source>
        <translation>تُنقل بلا اسمك حين يُبتّ في الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Password of that user</source>
        <translation>كلمة سر ذلك المستخدم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all files.</source>
        <translation>أنماط مثل data/*.csv؛ فارغ لكل الملفات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all.</source>
        <translation>أنماط مثل data/*.csv؛ فارغ للكل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Pause sync</source>
        <translation>إيقاف المزامنة مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused, {n} waiting</source>
        <comment>Paused, {n} waiting</comment>
        <translation>
            <numerusform>متوقف مؤقتًا، لا شيء ينتظر</numerusform>
            <numerusform>متوقف مؤقتًا، تغيير واحد ينتظر</numerusform>
            <numerusform>متوقف مؤقتًا، تغييران ينتظران</numerusform>
            <numerusform>متوقف مؤقتًا، {n} تغييرات تنتظر</numerusform>
            <numerusform>متوقف مؤقتًا، {n} تغييرًا ينتظر</numerusform>
            <numerusform>متوقف مؤقتًا، {n} تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People appear here once they are invited. Sync, or ask an administrator.</source>
        <translation>يظهر الأشخاص هنا بعد دعوتهم. أجرِ المزامنة، أو اطلب ذلك من أحد المديرين.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Personal data</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/calendar_button.py"/>
        <source>Pick a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Pick a time that is still to come.</source>
        <translation>اختر وقتًا لم يحن بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Pick the fields to change; all others stay as they are.</source>
        <translation>اختر الحقول المراد تغييرها؛ وتبقى كل الحقول الأخرى كما هي.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Place on the agenda</source>
        <translation>الموضع في جدول الأعمال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Planned</source>
        <translation>مخطَّط له</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pledge</source>
        <translation>تعهد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged</source>
        <translation>المتعهَّد به</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged, delivered and used</source>
        <translation>المتعهَّد به والمُسلَّم والمستخدَم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policy &amp; advocacy</source>
        <translation>السياسات والمناصرة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Policymakers</source>
        <translation>صانعو السياسات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pool</source>
        <translation>مجمع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pools</source>
        <translation>المجمّعات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Pools that run today</source>
        <translation>المجمّعات السارية اليوم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Port {port} of {host} is taken by another program.</source>
        <translation>المنفذ {port} على {host} يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Posted.</source>
        <translation>تم النشر.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Potential</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Practitioners</source>
        <translation>الممارسون</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>Press the keys that you want.</source>
        <translation>اضغط المفاتيح التي تريدها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Preview of {label}</source>
        <translation>معاينة {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Print or save as PDF…</source>
        <translation>طباعة أو حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when}</source>
        <translation>طُبع {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Printed {when} by {who}</source>
        <translation>طُبع {when} بواسطة {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityDecayHalfLife is {value}, not 0: what was used is forgotten by and by.</source>
        <translation>قيمة PriorityDecayHalfLife هي {value} لا 0: يُنسى ما استُخدم شيئًا فشيئًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityUsageResetPeriod is {value}, not NONE: counters begin anew.</source>
        <translation>قيمة PriorityUsageResetPeriod هي {value} لا NONE: تبدأ العدّادات من جديد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Private comments</source>
        <translation>تعليقات سرية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Programs that use it can read no more files from then on. It cannot come back.</source>
        <translation>لن تقرأ البرامج التي تستخدمه أي ملف بعد ذلك. ولا يمكن استرجاعه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/progress_panel.py"/>
        <source>Progress</source>
        <translation>سير الطلب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Project started. You lead it.</source>
        <translation>بدأ المشروع. أنت قائده.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Projects (JSON)</source>
        <translation>المشاريع (JSON)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Projects and requests that name it, as far as you may see them, stand here.</source>
        <translation>تظهر هنا المشاريع والطلبات التي تذكرها، بقدر ما يحق لك رؤيته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Projects, datasets, compute and people of an open alliance, also offline.</source>
        <translation>مشاريع تحالف مفتوح ومجموعات بياناته وموارد حوسبته وأشخاصه، حتى دون اتصال.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed. They learn of it when you ask them.</source>
        <translation>اقتُرحوا. يعلمون بذلك حين تطلب منهم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Proxy, certificates and a test…</source>
        <translation>الوسيط والشهادات والاختبار…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Published elsewhere</source>
        <translation>منشورة في مكان آخر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published.</source>
        <translation>نُشر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/publish_version.py"/>
        <source>Published: {title} {label}</source>
        <translation>نُشر: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put a cell that holds the sign between cells into quotation marks.</source>
        <translation>ضع الخلية التي تحوي علامة الفصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put all about it into one line.</source>
        <translation>ضع كل ما يخصه في سطر واحد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Put back the last backup: alliancehub admin restore-backup.</source>
        <translation>استعد آخر نسخة احتياطية: ‎alliancehub admin restore-backup.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Put in place of what is there</source>
        <translation>الحلول محل الموجود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Put many small ones into archives.</source>
        <translation>ضع الملفات الصغيرة الكثيرة في أرشيفات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Put on the agenda</source>
        <translation>إدراج في جدول الأعمال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Put the files of the version there, or choose their folder.</source>
        <translation>ضع ملفات الإصدار هناك، أو اختر مجلدها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Python, with huggingface_hub</source>
        <translation>‏Python مع huggingface_hub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Questions to who asks</source>
        <translation>أسئلة لمن يطلب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours begin at</source>
        <translation>بداية ساعات الهدوء</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quiet hours end at</source>
        <translation>نهاية ساعات الهدوء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Quiet hours, daily sum and tray…</source>
        <translation>ساعات الهدوء والملخص اليومي وعلبة النظام…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quote</source>
        <translation>عرض السعر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ROR id</source>
        <translation>معرّف ROR</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ran</source>
        <translation>وقت التشغيل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rate</source>
        <translation>سعر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rates</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read and sign that one.</source>
        <translation>اقرأ تلك الصيغة ووقّعها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Read as</source>
        <translation>يُقرأ بترميز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Read the chosen row</source>
        <translation>قراءة الصف المختار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Read the columns</source>
        <translation>قراءة الأعمدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Read the question again, and correct the answer.</source>
        <translation>اقرأ السؤال مرة أخرى، وصحّح الجواب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Read the terms on the page of the dataset, and sign them.</source>
        <translation>اقرأ الشروط في صفحة مجموعة البيانات ووقّعها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Read them and tick the box.</source>
        <translation>اقرأها وضع علامة في المربع.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read them first. For an organisation its representative signs for its people.</source>
        <translation>اقرأها أولًا. وعن المنظمة يوقّع ممثّلها نيابة عن أفرادها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read them, and tick the box.</source>
        <translation>اقرأها ثم ضع علامة في المربع.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Readiness</source>
        <translation>درجة الجاهزية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Reading of {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; last used {day}</source>
        <translation>يقرأ الملفات؛ ينتهي {when}؛ آخر استخدام {day}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; never used</source>
        <translation>يقرأ الملفات؛ ينتهي {when}؛ لم يُستخدم قط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/mark_provisioned.py"/>
        <source>Ready to use: {title}</source>
        <translation>جاهز للاستخدام: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Real</source>
        <translation>حقيقي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Reason and remedy</source>
        <translation>السبب والعلاج</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of its state</source>
        <translation>سبب حالته</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of the decision</source>
        <translation>سبب القرار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason, to be translated</source>
        <translation>السبب، للترجمة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Receiver</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Recommend as much or less.</source>
        <translation>أوصِ بهذا القدر أو أقل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended by line</source>
        <translation>الموصى به بحسب السطر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Records stand here that are no objects.</source>
        <translation>هنا سجلات ليست كائنات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse for a conflict</source>
        <translation>تنحية بسبب تضارب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse myself</source>
        <translation>التنحّي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>Recuse yourself; somebody else is asked then.</source>
        <translation>تنحَّ؛ فيُطلب من غيرك.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recused</source>
        <translation>متنحٍّ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reduced</source>
        <translation>مقلّلة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund</source>
        <translation>رد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>Refund that or less.</source>
        <translation>رُدّ هذا المقدار أو أقل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund usage</source>
        <translation>رد الاستخدام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded</source>
        <translation>المردود</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded. Whose it is is told.</source>
        <translation>رُدّ. يُبلَّغ صاحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Refused changes</source>
        <translation>التغييرات المرفوضة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Release</source>
        <translation>إفراج</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Remind the advisor in the conversation.</source>
        <translation>ذكّر المشرف في المحادثة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Remove one of them.</source>
        <translation>أزل أحدها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Remove the lines.</source>
        <translation>احذف الأسطر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove the rule of {where}</source>
        <translation>إزالة قاعدة {where}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Remove this rule</source>
        <translation>إزالة هذه القاعدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Remove versions that nobody needs, or ask an administrator for more.</source>
        <translation>أزل الإصدارات التي لا يحتاجها أحد، أو اطلب المزيد من أحد المديرين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Remove {text}</source>
        <translation>حذف {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <source>Remove {text} from {label}</source>
        <translation>إزالة {text} من {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Rename it, or take it out of the folder.</source>
        <translation>أعد تسميته، أو أخرجه من المجلد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Rename or remove it, and resume the transfer.</source>
        <translation>أعد تسميته أو أزله، ثم استأنف عملية النقل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renewal</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renews</source>
        <translation>يجدّد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopened.</source>
        <translation>أُعيد الفتح.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Reports of crashes</source>
        <translation>تقارير الانهيار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Reports of crashes in {folder}: {n}.</source>
        <translation>تقارير الانهيار في {folder}: {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Representative</source>
        <translation>ممثّل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Request credits and follow what you were given.</source>
        <translation>طلب الأرصدة ومتابعة ما مُنح لك.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request for access</source>
        <translation>طلب وصول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request to join</source>
        <translation>طلب انضمام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request without names</source>
        <translation>طلب بلا أسماء</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests are screened first</source>
        <translation>تُفحص الطلبات أولًا</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests for access</source>
        <translation>طلبات الوصول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests of calls in which neither side is named are read here.</source>
        <translation>تُقرأ هنا طلبات الدعوات التي لا يُذكر فيها اسم أي طرف.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests that a panel talks about are listed here, in the order of its agenda.</source>
        <translation>تُسرد هنا الطلبات التي تنظر فيها اللجنة بترتيب جدول أعمالها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests to join</source>
        <translation>طلبات الانضمام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests without names</source>
        <translation>طلبات بلا أسماء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Requests, answers and mentions come to your inbox.</source>
        <translation>تصل الطلبات والإجابات والإشارات إلى صندوق واردك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Required and missing</source>
        <translation>مطلوب وناقص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Research</source>
        <translation>البحث العلمي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Reset all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_columns.py"/>
        <source>Reset columns</source>
        <translation>إعادة تعيين الأعمدة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Resolve it in the inbox.</source>
        <translation>حُلّه في الوارد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resolved.</source>
        <translation>تم الحل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Restart it, or sign in to the desktop again; its own log tells more.</source>
        <translation>أعد تشغيله، أو سجّل الدخول إلى سطح المكتب من جديد؛ وفي سجله مزيد من المعلومات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore the version of {when}: {words}</source>
        <translation>استعادة إصدار {when}: {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Restore this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Restored.</source>
        <translation>تمت الاستعادة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Resume it when you want to send and fetch again.</source>
        <translation>استأنفها حين تريد الإرسال والجلب من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Resume sync</source>
        <translation>استئناف المزامنة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Resume the transfer.</source>
        <translation>استأنف عملية النقل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resumed. Whose it is is told.</source>
        <translation>استؤنف. يُبلَّغ صاحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resume_allocation.py"/>
        <source>Resumed: {title}</source>
        <translation>استؤنف: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Retired</source>
        <translation>متقاعد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return for revision</source>
        <translation>إعادة للتنقيح</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return it to be revised</source>
        <translation>أعِده للتنقيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Return the request, so that a later day can be asked for.</source>
        <translation>أعِد الطلب، ليتسنى طلب يوم لاحق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Return the request, so that another one can be named.</source>
        <translation>أعِد الطلب، ليتسنى ذكر تخصيص آخر.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return to the draft</source>
        <translation>إعادة إلى المسودة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned to be revised</source>
        <translation>أُعيد للتنقيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Returned to be revised: {title}</source>
        <translation>أُعيد للتنقيح: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned.</source>
        <translation>أُعيد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review asked for</source>
        <translation>مراجعة مطلوبة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>Reviewers advise: grant what is asked: {all}; grant a part: {part}; decline: {none}.</source>
        <translation>يشير المراجعون: منح المطلوب: {all}؛ منح جزء: {part}؛ رفض: {none}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers are not named</source>
        <translation>لا تُذكر أسماء المراجعين</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewing</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews</source>
        <translation>مراجعات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews asked for</source>
        <translation>مراجعات مطلوبة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews owed already</source>
        <translation>مراجعات مستحقة عليه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews per request</source>
        <translation>المراجعات لكل طلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays as it is.</source>
        <translation>كُتبت مراجعات وفق هذا السلّم، فيبقى على حاله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays.</source>
        <translation>كُتبت مراجعات وفق هذا السلّم، فلا يُحذف.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revise</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Revise the request and submit it again.</source>
        <translation>نقّح الطلب وقدّمه من جديد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>Revoke one that nothing uses any more.</source>
        <translation>ألغِ واحدًا لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke “{name}”?</source>
        <translation>إلغاء «{name}»؟</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Revoked an access token</source>
        <translation>ألغى رمز وصول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whoever holds it is told.</source>
        <translation>أُلغي. ويُبلَّغ من كان يملكه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whose it is is told.</source>
        <translation>أُلغي. يُبلَّغ صاحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_allocation.py"/>
        <source>Revoked: {title}</source>
        <translation>أُلغي: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Rows are found again by</source>
        <translation>يُعثر على الصفوف من جديد بواسطة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/totals.py"/>
        <source>Rows are parted by at most {n} fields at a time.</source>
        <translation>تُقسَّم الصفوف حسب {n} من الحقول على الأكثر في المرة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Rows cannot be found again by {field}.</source>
        <translation>لا يمكن العثور على الصفوف من جديد بواسطة {field}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubric</source>
        <translation>سلّم تقييم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubrics</source>
        <translation>سلالم تقييم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Runs</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>S&amp;ave this search…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>SHA-256</source>
        <translation>‏SHA-256</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as Apache-2.0.</source>
        <translation>معرّف SPDX، مثل Apache-2.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id, such as CC-BY-4.0.</source>
        <translation>معرّف SPDX، مثل CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>SPDX id.</source>
        <translation>معرّف SPDX.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Save a bundle…</source>
        <translation>حفظ حزمة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save a description…</source>
        <translation>حفظ وصف…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Save a form, send a message</source>
        <translation>حفظ استمارة، إرسال رسالة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as &amp;vCard…</source>
        <translation>حفظ بصيغة &amp;vCard…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة P&amp;DF…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Save as i&amp;Calendar…</source>
        <translation>حفظ بصيغة &amp;iCalendar…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save as {format}</source>
        <translation>حفظ بصيغة {format}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save it anew as CSV, with the names of the columns in its first line.</source>
        <translation>احفظه من جديد بصيغة CSV، مع أسماء الأعمدة في سطره الأول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save it as a PDF, or set up a printer in the system's settings.</source>
        <translation>احفظه بصيغة PDF، أو أعدّ طابعة في إعدادات النظام.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Save it as “CSV UTF-8” and import it again.</source>
        <translation>احفظه بصيغة «CSV UTF-8» واستورده من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Save it, or shorten it: what is typed is still in the form.</source>
        <translation>احفظه أو اختصره: ما كُتب ما زال في الاستمارة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save the bundle</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save the chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save the table as “CSV UTF-8”, and import that.</source>
        <translation>احفظ الجدول بصيغة «CSV UTF-8»، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken</source>
        <translation>حفظ ما لم يُؤخذ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Save what was not taken…</source>
        <translation>حفظ ما لم يُؤخذ…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save {chart}</source>
        <translation>حفظ {chart}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Save&amp;d searches…</source>
        <translation>عمليات البحث المحفو&amp;ظة…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Saved searches…</source>
        <translation>عمليات البحث المحفوظة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Saved {name}, {size}.</source>
        <translation>حُفظ {name}، {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Saved. Hubs are gone to in this way from now on.</source>
        <translation>تم الحفظ. من الآن فصاعدًا يجري الاتصال بالمراكز بهذه الطريقة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Say all of it in one place.</source>
        <translation>اذكر كل شيء في موضع واحد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Say by which rule less is granted than was asked.</source>
        <translation>قل وفق أي قاعدة يُمنح أقل من المطلوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Say one of these: {names}.</source>
        <translation>حدّد واحدًا من هذه: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say to the applicant what is missing, so that they can do better.</source>
        <translation>قل لمقدّم الطلب ما ينقصه كي يحسّنه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say until when, and what for. Whoever keeps the dataset decides.</source>
        <translation>اذكر إلى متى ولماذا. ويبتّ في ذلك القائم على مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>Say what is to be added to those who decide, in the panel's conversation.</source>
        <translation>قل لأصحاب القرار ما يُضاف، في محادثة اللجنة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Say what it holds.</source>
        <translation>اذكر ما تحويه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say what you advise.</source>
        <translation>قل بماذا توصي.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say what you bring and what you hope for. The project's leads decide.</source>
        <translation>اذكر ما تقدّمه وما تأمله. يعود القرار إلى قادة المشروع.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say whether it is whole and for this call, not whether it is good.</source>
        <translation>قل هل هو مكتمل ويخص هذه الدعوة، لا هل هو جيد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Say whether the day or the month comes first, or write 2026-01-31.</source>
        <translation>حدّد هل يأتي اليوم أولًا أم الشهر، أو اكتب 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score in %</source>
        <translation>النتيجة بالمئة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Scores are told apart by the criterion's name.</source>
        <translation>تُميَّز الدرجات باسم المعيار.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores by criterion</source>
        <translation>الدرجات بحسب المعيار</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screen</source>
        <translation>فحص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Screen it.</source>
        <translation>افحصه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened</source>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened by</source>
        <translation>فحصه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened.</source>
        <translation>فُحص الطلب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search a list, or narrow it by its filters, and press the star beside the words.</source>
        <translation>ابحث في قائمة، أو ضيّقها بمرشحاتها، ثم اضغط النجمة بجانب الكلمات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search a single list to be notified of what is new in it.</source>
        <translation>ابحث في قائمة واحدة لتصلك إشعارات بالجديد فيها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search changed.</source>
        <translation>تم تغيير البحث.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search deleted.</source>
        <translation>تم حذف البحث.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Search e&amp;verything</source>
        <translation>البحث في &amp;كل شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Search for words or choose filters first: then there is a search to save.</source>
        <translation>ابحث عن كلمات أو اختر مرشحات أولًا: عندئذ يكون هناك بحث يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Search paths</source>
        <translation>البحث في المسارات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search saved.</source>
        <translation>تم حفظ البحث.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Search {kinds}</source>
        <translation>البحث في {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Searched lately</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>See /openapi.json for what this address takes.</source>
        <translation>انظر ‎/openapi.json لمعرفة ما يقبله هذا العنوان.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Send UTF-8 JSON; nothing was done.</source>
        <translation>أرسل JSON بترميز UTF-8؛ لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send blobs of at most {n} bytes in frames, larger ones as uploads.</source>
        <translation>أرسل الكتل التي لا تتجاوز {n} بايت في إطارات، والأكبر منها كعمليات رفع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send frames; see the description of this address.</source>
        <translation>أرسل إطارات؛ انظر وصف هذا العنوان.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send it again, from the same offset.</source>
        <translation>أرسله مرة أخرى من الموضع نفسه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send it in smaller parts; nothing was done.</source>
        <translation>أرسله على أجزاء أصغر؛ لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send one of {names}, a space, and its digest in Base64.</source>
        <translation>أرسل واحدًا من {names} ثم مسافة ثم بصمته بترميز Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send plain JSON with the matching Content-Type.</source>
        <translation>أرسل JSON عاديًّا مع Content-Type المطابق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send several; of this one nothing was stored.</source>
        <translation>أرسل عدة دفعات؛ لم يُخزَّن شيء من هذه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the bytes as they are, with that Content-Type.</source>
        <translation>أرسل البايتات كما هي مع Content-Type هذا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the number of bytes.</source>
        <translation>أرسل عدد البايتات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Send what waits if you can, then forget the account on this computer and add it again.</source>
        <translation>أرسل ما ينتظر إن استطعت، ثم انسَ الحساب على هذا الحاسوب وأضفه من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send {name}: {version}.</source>
        <translation>أرسل {name}: {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Sent files</source>
        <translation>أرسل ملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sent, latest first</source>
        <translation>المُرسَل، الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sentences, to be translated</source>
        <translation>الجمل، للترجمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Set ALLIANCEHUB_METRICS_TOKEN, or serve them at 127.0.0.1.</source>
        <translation>اضبط ALLIANCEHUB_METRICS_TOKEN، أو قدّمها على 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Set ALLIANCEHUB_TRACE_RATIO to a number from 0 to 1.</source>
        <translation>اضبط ALLIANCEHUB_TRACE_RATIO على عدد من 0 إلى 1.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set a rate</source>
        <translation>تحديد سعر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>Set another rate from a later day on.</source>
        <translation>حدد سعرًا آخر ابتداءً من يوم لاحق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Set it to a state that says it is over, instead.</source>
        <translation>اضبط له بدلًا من ذلك حالة تدل على انتهائه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set terms</source>
        <translation>وضع الشروط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Set the list of files</source>
        <translation>حدّد قائمة الملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set up a new hub</source>
        <translation>إعداد مركز جديد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set up. Whose it is is told.</source>
        <translation>أُعِدّ. يُبلَّغ صاحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Set {variable} to what each may store, such as 1000000000000; 0 for no limit.</source>
        <translation>اضبط {variable} على ما يجوز لكل واحد تخزينه مثل 1000000000000؛ و0 بلا حد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Set-up code</source>
        <translation>رمز الإعداد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set.</source>
        <translation>تم الضبط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Settings and logs</source>
        <translation>الإعدادات والسجلات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settle</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settled.</source>
        <translation>سُوّي.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Several workers need a PostgreSQL database.</source>
        <translation>يحتاج عدة عمّال إلى قاعدة بيانات PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Several {kinds} are called {name}.</source>
        <translation>أكثر من عنصر في «{kinds}» يحمل الاسم {name}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Show a test notification</source>
        <translation>عرض إشعار تجريبي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show all lines</source>
        <translation>عرض كل الأسطر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Show all notices</source>
        <translation>عرض كل التنبيهات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Show earlier changes</source>
        <translation>عرض تغييرات أقدم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Show in folder</source>
        <translation>العرض في المجلد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_menu.py"/>
        <source>Show in {list}</source>
        <translation>العرض في {list}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Show older lines</source>
        <translation>عرض أسطر أقدم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show only these lines</source>
        <translation>عرض هذه الأسطر فقط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Show postings</source>
        <translation>عرض القيود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Show the columns that the list has by itself</source>
        <translation>عرض الأعمدة الأصلية للقائمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Show what it is about</source>
        <translation>عرض ما يتعلق به</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Showed a used token</source>
        <translation>قدّم رمزًا مستخدمًا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Side&amp;bar</source>
        <translation>الشريط ال&amp;جانبي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Sign in again: all comes back from the hub, but for changes not sent yet.</source>
        <translation>سجّل الدخول من جديد: يعود كل شيء من المركز، ما عدا التغييرات التي لم تُرسل بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Sign in as one of them.</source>
        <translation>سجّل الدخول باسم أحدهم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign in as {name}</source>
        <translation>تسجيل الدخول باسم {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Sign in first: a token reads what its member may have.</source>
        <translation>سجّل الدخول أولًا: يقرأ الرمز ما يحق لصاحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sign in to go on.</source>
        <translation>سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Sign in to see what is open to members.</source>
        <translation>سجّل الدخول لترى ما هو متاح للأعضاء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Sign in to send and fetch; what is here stays readable.</source>
        <translation>سجّل الدخول للإرسال والجلب؛ ويبقى الموجود هنا قابلًا للقراءة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in to take part.</source>
        <translation>سجّل الدخول للمشاركة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Sign in, or send an access token, and ask on the page of the dataset.</source>
        <translation>سجّل الدخول أو أرسل رمز وصول، واطلب في صفحة مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل الأجهزة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Sign the terms…</source>
        <translation>توقيع الشروط…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signature of terms</source>
        <translation>توقيع شروط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/terms_signature.py"/>
        <source>Signature: {terms}</source>
        <translation>توقيع: {terms}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signatures of terms</source>
        <translation>تواقيع الشروط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed</source>
        <translation>وُقّع في</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Signed in at {hub}</source>
        <translation>الدخول مسجَّل في {hub}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in until the background process ends; no keyring keeps it.</source>
        <translation>الدخول مسجَّل إلى أن تنتهي عملية الخلفية؛ ولا تحفظه أي حلقة مفاتيح.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in. The keyring of this computer keeps the sign-in.</source>
        <translation>الدخول مسجَّل. وتحتفظ حلقة مفاتيح هذا الحاسوب ببيانات الدخول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Signed out everywhere</source>
        <translation>سجّل الخروج من كل مكان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed out.</source>
        <translation>الخروج مسجَّل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed.</source>
        <translation>تم التوقيع.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Single blind: applicants do not learn who reviews</source>
        <translation>تعمية مفردة: لا يعرف مقدمو الطلبات من يراجع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills &amp; education</source>
        <translation>المهارات والتعليم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Skills the team looks for.</source>
        <translation>المهارات التي يبحث عنها الفريق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze &amp;until…</source>
        <translation>التأ&amp;جيل حتى…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Snooze 1 h</source>
        <translation>تأجيل ساعة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze for an &amp;hour</source>
        <translation>التأجيل لمدة &amp;ساعة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until Mo&amp;nday</source>
        <translation>التأجيل حتى الا&amp;ثنين</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Snooze until to&amp;morrow</source>
        <translation>التأجيل حتى ال&amp;غد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Snoozed</source>
        <translation>المؤجلة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Snoozed until</source>
        <translation>مؤجل حتى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>So many units for so many hours each.</source>
        <translation>كذا وحدة لكذا ساعة لكل منها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Software</source>
        <translation>البرمجيات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some of its bytes are no UTF-8 and are shown as �.</source>
        <translation>بعض بايتاته ليست UTF-8 وتُعرض هكذا �.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some rows have more or fewer cells than the first.</source>
        <translation>في بعض الصفوف خلايا أكثر أو أقل مما في الأول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Somebody deleted it while you edited it. What you wrote is kept here to copy.</source>
        <translation>حذفه شخص ما بينما كنت تعدّله. ما كتبته محفوظ هنا للنسخ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Somebody else of the panel votes.</source>
        <translation>يصوّت غيرك من اللجنة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Somebody else who decides for the organisation can.</source>
        <translation>يمكن ذلك لغيرك ممن يقررون عن المنظمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Somebody may be reading along, or the hub is set up wrongly.</source>
        <translation>ربما يتنصت شخص ما، أو أن المركز مُعدّ إعدادًا خاطئًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Somebody sent you a link that begins your membership.</source>
        <translation>أرسل إليك أحدهم رابطًا تبدأ به عضويتك.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something ends soon</source>
        <translation>شيء ينتهي قريبًا</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something is missing</source>
        <translation>ينقصه شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Something takes connections at this address, but it is no web server, or it hangs.</source>
        <translation>هناك ما يقبل الاتصالات على هذا العنوان، لكنه ليس خادم وب، أو أنه معلّق.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something that yours derives from changed</source>
        <translation>تغيّر ما اشتُق منه ما يخصك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Something went wrong inside the window; it goes on.</source>
        <translation>حدث خطأ داخل النافذة، لكنها تواصل العمل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Speaking</source>
        <translation>إلقاء المحاضرات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Special categories of personal data</source>
        <translation>فئات خاصة من البيانات الشخصية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Split it.</source>
        <translation>قسّمه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Spreadsheets expect a semicolon where the comma is the decimal sign.</source>
        <translation>تتوقع الجداول الحسابية فاصلة منقوطة حيث تكون الفاصلة هي العلامة العشرية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>St&amp;orage…</source>
        <translation>التخ&amp;زين…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Start a project</source>
        <translation>بدء مشروع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Start it there with --database; what lies here is what it was before.</source>
        <translation>شغّله هناك باستخدام ‎--database؛ ما هو هنا هو ما كان عليه من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>Start over with an empty cursor; changes that wait to be sent are kept.</source>
        <translation>ابدأ من جديد بمؤشر فارغ؛ وتُحفظ التغييرات المنتظرة إرسالها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>Start the snapshot anew.</source>
        <translation>ابدأ اللقطة من جديد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Startup</source>
        <translation>شركة ناشئة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement line</source>
        <translation>سطر كشف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement lines</source>
        <translation>أسطر الكشف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Steps to the hub</source>
        <translation>خطوات الوصول إلى المركز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Stop it first, or what is changed meanwhile would stay behind.</source>
        <translation>أوقفه أولًا، وإلا فما يتغير في الأثناء سيبقى هناك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Stop it, and move its hub.sqlite away before a backup takes its place.</source>
        <translation>أوقفه وانقل ملفه hub.sqlite جانبًا قبل أن تحل نسخة احتياطية محله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Stop that program, or choose another port with --port.</source>
        <translation>أوقف ذلك البرنامج، أو اختر منفذًا آخر باستخدام ‎--port.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop: {text}</source>
        <translation>إيقاف: {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Stopped.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Storage quota in bytes</source>
        <translation>حصة التخزين بالبايت</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Storage…</source>
        <translation>التخزين…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Students name one of their own organisation.</source>
        <translation>يذكر الطلاب شخصًا من مؤسستهم.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Sub-wallet</source>
        <translation>محفظة فرعية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sub-wallets</source>
        <translation>المحافظ الفرعية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit for review</source>
        <translation>إرسال للمراجعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted.</source>
        <translation>أُرسل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted. You are told when it is decided or somebody asks a question.</source>
        <translation>تم التقديم. ستُبلَّغ حين يُبَتّ فيه أو يُطرح سؤال عنه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0.</source>
        <translation>مثل 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0; it stays as it is.</source>
        <translation>مثل 1.0.0؛ يبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 10.5281/zenodo.1234567.</source>
        <translation>مثل 10.5281/zenodo.1234567.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as its office.</source>
        <translation>مثل مكتبها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Such as the machine that uses it.</source>
        <translation>مثل الجهاز الذي يستخدمه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suggest reviewers</source>
        <translation>اقتراح مراجعين</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum it up at</source>
        <translation>وقت الملخص اليومي</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sum up the rest once a day</source>
        <translation>تلخيص الباقي مرة في اليوم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Supplement</source>
        <translation>إضافة أرصدة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend or restore</source>
        <translation>إيقاف عضو أو استعادته</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspended. Whose it is is told.</source>
        <translation>عُلّق. يُبلَّغ صاحبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suspend_allocation.py"/>
        <source>Suspended: {title}</source>
        <translation>عُلّق: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Switch on the system's time service.</source>
        <translation>شغّل خدمة الوقت في النظام.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Switch to this account first.</source>
        <translation>انتقل إلى هذا الحساب أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Switch to {name}</source>
        <translation>التبديل إلى {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;activity…</source>
        <translation>نشا&amp;ط المزامنة…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>Sync &amp;now</source>
        <translation>مزامنة الآ&amp;ن</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync activity</source>
        <translation>نشاط المزامنة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Sync activity says why each was refused; edit them again, or dismiss them.</source>
        <translation>يذكر «نشاط المزامنة» سبب رفض كل منها؛ عدّلها من جديد، أو تجاهلها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Sync and look at it again.</source>
        <translation>زامن وانظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync failed</source>
        <translation>فشلت المزامنة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sync failed: {error}.</source>
        <translation>فشلت المزامنة: {error}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Sync first, or take them back under Sync activity.</source>
        <translation>أجرِ المزامنة أولًا، أو تراجع عنها في «نشاط المزامنة».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Sync goes this same way, and ends here too.</source>
        <translation>تسلك المزامنة هذا الطريق نفسه، وتتوقف هنا أيضًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Sync is paused, and transfers with it. Resume sync to go on.</source>
        <translation>المزامنة متوقفة مؤقتًا ومعها عمليات النقل. استأنف المزامنة للمتابعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Sync is paused.</source>
        <translation>المزامنة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync: {text}</source>
        <translation>المزامنة: {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing</source>
        <translation>المزامنة جارية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Syncing failed</source>
        <translation>فشلت المزامنة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Syncing {n}</source>
        <comment>Syncing {n}</comment>
        <translation>
            <numerusform>تجري المزامنة</numerusform>
            <numerusform>تجري مزامنة تغيير واحد</numerusform>
            <numerusform>تجري مزامنة تغييرين</numerusform>
            <numerusform>تجري مزامنة {n} تغييرات</numerusform>
            <numerusform>تجري مزامنة {n} تغييرًا</numerusform>
            <numerusform>تجري مزامنة {n} تغيير</numerusform>
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
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Take back</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Take back the yank</source>
        <translation>إلغاء إيقاف التوصية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>Take less, or wait until more is granted.</source>
        <translation>خذ أقل، أو انتظر حتى يُمنح المزيد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Take out of what is there</source>
        <translation>الإزالة من الموجود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Take part</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Take the right file, or the computed hash.</source>
        <translation>خذ الملف الصحيح، أو البصمة المحسوبة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Take them</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back, but for {n} of {total}: {why}</source>
        <translation>تم التراجع، ما عدا {n} من أصل {total}: {why}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Takes part in the project</source>
        <translation>يشارك في المشروع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Tell whoever published it.</source>
        <translation>أبلغ من نشره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Tell whoever runs the hub or your network.</source>
        <translation>أبلغ من يدير المركز أو شبكتك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Tell whoever runs the hub.</source>
        <translation>أبلغ من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Tell whoever runs the hub. What is here stays readable, what waits is kept; sync again when the hub is mended.</source>
        <translation>أبلغ من يدير المركز. يبقى الموجود هنا قابلًا للقراءة، وما ينتظر محفوظ؛ أجرِ المزامنة من جديد بعد إصلاح المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>Tell whoever runs the hub: its log says where. It is tried again.</source>
        <translation>أبلغ من يدير المركز: سجله يبيّن الموضع. وستُعاد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>Tell whoever runs the hub; what waits is kept.</source>
        <translation>أبلغ من يدير المركز؛ وما ينتظر محفوظ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Tell whoever runs the hub; what you wrote is kept under Sync activity.</source>
        <translation>أبلغ من يدير المركز؛ ما كتبته محفوظ في «نشاط المزامنة».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Tell your administrator the number {number}.</source>
        <translation>أبلغ مديرك بالرقم {number}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Terms are signed by a person.</source>
        <translation>يوقّع الشروط شخص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms cannot begin on {day}, which has passed.</source>
        <translation>لا يمكن أن تبدأ الشروط في {day} لأنه مضى.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of a dataset</source>
        <translation>شروط مجموعة بيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of datasets</source>
        <translation>شروط مجموعات البيانات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of use</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms of {dataset}, version {n}</source>
        <translation>شروط {dataset}، الصيغة {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Test again to see how it goes on.</source>
        <translation>أعد الاختبار لترى كيف يسير.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Testing each step</source>
        <translation>جارٍ اختبار كل خطوة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>That a real conflict was found wrongly is for the alliance's administrators to say.</source>
        <translation>القول إن تضاربًا حقيقيًا اكتُشف خطأً هو لمديري التحالف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>That cannot be shown</source>
        <translation>لا يمكن عرض ذلك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>That is a member of the student's own organisation who is no student.</source>
        <translation>وهو عضو في مؤسسة الطالب نفسها ليس طالبًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>That is more than was asked for.</source>
        <translation>هذا أكثر من المطلوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>That is {size} more than the quota has left. Ask an administrator for more, or delete drafts that are not needed.</source>
        <translation>هذا أكثر مما بقي من الحصة بمقدار {size}. اطلب المزيد من الإدارة أو احذف المسودات غير اللازمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The Allow header names those it takes.</source>
        <translation>تسمّي ترويسة Allow الأساليب المقبولة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>The Authorization header holds no bearer token.</source>
        <translation>لا تحوي ترويسة Authorization رمز حامل (bearer token).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>The Open Trusted Data Initiative asks for it.</source>
        <translation>تطلبه مبادرة Open Trusted Data Initiative.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The accelerator does not fit the work</source>
        <translation>المسرّع لا يناسب العمل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The account cannot be used on this computer until then.</source>
        <translation>لا يمكن استخدام الحساب على هذا الحاسوب حتى ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The account is {state} already.</source>
        <translation>حالة الحساب بالفعل: {state}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The account or login is not known to the cluster</source>
        <translation>الحساب أو اسم الدخول غير معروف للعنقود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} is missing.</source>
        <translation>الحساب {account} مفقود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The account {account} is not the hub's.</source>
        <translation>الحساب {account} ليس تابعًا للمركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} should be gone.</source>
        <translation>يجب ألا يبقى الحساب {account}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The address is wrong, or this network does not know it ({error}).</source>
        <translation>العنوان خاطئ، أو لا تعرفه هذه الشبكة ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The address of its page is missing.</source>
        <translation>عنوان صفحتها ناقص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The advisor is not of your organisation, or is a student, too.</source>
        <translation>المشرف ليس من مؤسستك، أو هو طالب أيضًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>The alliance would be left without an administrator.</source>
        <translation>سيبقى التحالف بلا مدير.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The allocation</source>
        <translation>التخصيص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The allocation is frozen, so nothing begins</source>
        <translation>التخصيص مجمّد، فلا يبدأ شيء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The allocation is on another accelerator.</source>
        <translation>التخصيص على مسرّع آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The allocation that these credits would go to is over.</source>
        <translation>انتهى التخصيص الذي كانت هذه الأرصدة ستذهب إليه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>The answer is too long.</source>
        <translation>الإجابة أطول مما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The answers do not fit together, by the rule “{rule}”.</source>
        <translation>لا تتفق الأجوبة معًا، وفق القاعدة «{rule}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>The arguments of a command are an object.</source>
        <translation>معطيات الأمر كائن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>The arguments of {name} are no object.</source>
        <translation>معطيات {name} ليست كائنًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process could not be started. Reinstall AllianceHub, or start it by hand: alliancehub engine</source>
        <translation>تعذّر بدء عملية الخلفية. أعد تثبيت AllianceHub، أو ابدأها يدويًّا: alliancehub engine</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process does not answer. Run: alliancehub doctor</source>
        <translation>عملية الخلفية لا تجيب. نفّذ الأمر: alliancehub doctor</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>The background process ended before the work did.</source>
        <translation>انتهت عملية الخلفية قبل أن ينتهي العمل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process ended. Starting it again…</source>
        <translation>انتهت عملية الخلفية. يُعاد تشغيلها…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>The background process is of another version. Close all windows of AllianceHub, and open it again.</source>
        <translation>عملية الخلفية من إصدار آخر. أغلق كل نوافذ AllianceHub ثم افتحه من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The beginning of the file</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The body is larger than the {n} bytes that this address takes.</source>
        <translation>المتن أكبر مما يقبله هذا العنوان بالبايت: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>The body is no frames of small blobs: {why}</source>
        <translation>ليس المحتوى إطارات لكتل صغيرة: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The body is not JSON.</source>
        <translation>المتن ليس بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>The bytes of this file are not on the hub yet.</source>
        <translation>بايتات هذا الملف ليست على المركز بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The bytes of this upload are not those that its sha256 announced.</source>
        <translation>بايتات عملية الرفع هذه ليست التي أعلنتها قيمة sha256.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>The bytes of {path} have another size than was said.</source>
        <translation>لبايتات {path} حجم غير المذكور.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache is being read, by an export for instance, so it cannot be written anew.</source>
        <translation>الذاكرة المخبئية قيد القراءة، من تصدير مثلًا، فلا يمكن كتابتها من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The cache of {name} is damaged: {damage}.</source>
        <translation>الذاكرة المخبأة {name} تالفة: {damage}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be opened: {why}.</source>
        <translation>يتعذر فتح الذاكرة المخبأة {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be read: {why}.</source>
        <translation>تتعذر قراءة الذاكرة المخبأة {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be written: {why}.</source>
        <translation>تتعذر الكتابة في الذاكرة المخبأة {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>The cache {path} could not be written anew: {why}.</source>
        <translation>تعذرت كتابة الذاكرة المخبئية {path} من جديد: {why}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The call is not open to it</source>
        <translation>الدعوة ليست مفتوحة له</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>The call wants {wanted} reviews; {given} are given.</source>
        <translation>المراجعات التي تريدها الدعوة: {wanted}؛ والمسلّمة: {given}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not name its limits, biases and risks.</source>
        <translation>لا تذكر البطاقة حدودها وتحيّزاتها ومخاطرها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not say how its data were collected and processed.</source>
        <translation>لا تقول البطاقة كيف جُمعت بياناتها وعولجت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate is for another host than {host}.</source>
        <translation>الشهادة لمضيف غير {host}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificate is good, but ends in {days} days.</source>
        <translation>الشهادة سليمة، لكن الأيام المتبقية على انتهائها {days}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} has ended.</source>
        <translation>انتهت شهادة {host}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not signed by anybody whom this machine trusts.</source>
        <translation>شهادة {host} لم يوقّعها أحد يثق به هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not trusted: {why}.</source>
        <translation>شهادة {host} غير موثوقة: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificates in {path} cannot be read.</source>
        <translation>تتعذر قراءة الشهادات في {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>The class names somebody twice.</source>
        <translation>يذكر الصف شخصًا مرتين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The cluster has no account {account}.</source>
        <translation>ليس في العنقود حساب {account}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster has no machine that fits what it asks for</source>
        <translation>ليس في العنقود جهاز يناسب ما تطلبه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster or a part of it is being maintained</source>
        <translation>العنقود أو جزء منه قيد الصيانة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>The cluster says “{word}”, {when}</source>
        <translation>تقول العنقودية «{word}»، {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>The column {column} becomes</source>
        <translation>ما يصير إليه العمود {column}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>The columns of the list, in their order</source>
        <translation>أعمدة القائمة بترتيبها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The columns {one} and {other} mean the same field.</source>
        <translation>العمودان {one} و{other} يعنيان الحقل نفسه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} holds text that is no valid Unicode.</source>
        <translation>في الأمر {name} نص ليس بترميز Unicode صالح.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} takes no {argument}.</source>
        <translation>لا يقبل الأمر {name} المعطى {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The connection was closed.</source>
        <translation>أُغلق الاتصال.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>The connector's setting {name} does not do: {why}.</source>
        <translation>إعداد الموصِّل {name} لا يصلح: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The context of its names is missing.</source>
        <translation>سياق أسمائها ناقص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>The creator of “{title}” is to be named ({licence}).</source>
        <translation>يجب ذكر منشئ «{title}» ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The credits are granted at once; until then none are set aside for you.</source>
        <translation>تُمنح الأرصدة فورًا، ولا يُحجز لك شيء منها قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>The criterion {name} has no weight.</source>
        <translation>ليس للمعيار {name} وزن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The criterion {name} needs a score from 1 to {highest}.</source>
        <translation>يحتاج المعيار {name} إلى درجة من 1 إلى {highest}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The data may not be processed there</source>
        <translation>لا تجوز معالجة البيانات هناك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The database does not answer: {why}</source>
        <translation>قاعدة البيانات لا تجيب: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>The dataset has a version {label} already.</source>
        <translation>لمجموعة البيانات إصدار {label} من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The day of its publication is missing.</source>
        <translation>يوم نشرها ناقص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>The description is larger than 2 MB, which none has to be.</source>
        <translation>الوصف أكبر من 2 ميغابايت، ولا حاجة بأي وصف إلى ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The disk is full, so nothing more can be kept.</source>
        <translation>القرص ممتلئ، فلا يمكن حفظ المزيد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The disk is full, so the transfer stopped.</source>
        <translation>القرص ممتلئ، لذا توقفت عملية النقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>The draft is made.</source>
        <translation>أُنشئت المسودة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The earlier version is back.</source>
        <translation>استُعيد الإصدار السابق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The engine failed at this; that is a fault of the app.</source>
        <translation>أخفق المحرك في هذا؛ وهو عيب في التطبيق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The engine is {theirs}, this program {ours}.</source>
        <translation>إصدار المحرك {theirs}، وإصدار هذا البرنامج {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine of this profile does not answer.</source>
        <translation>محرك ملف التعريف هذا لا يجيب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine that runs speaks version {theirs}, this one {ours}.</source>
        <translation>يستخدم المحرك العامل الإصدار {theirs}، ويستخدم هذا الإصدار {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>تتعذر قراءة الملف: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>The file could not be written: {reason}.</source>
        <translation>تعذّرت كتابة الملف: {reason}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>The file ends before its list does.</source>
        <translation>ينتهي الملف قبل أن تنتهي قائمته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The file has more than {n} lines.</source>
        <translation>عدد أسطر الملف أكثر من {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file has no line of column names.</source>
        <translation>ليس في الملف سطر لأسماء الأعمدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file has {n} bytes, and none of them is in the part asked for.</source>
        <translation>في الملف {n} بايت، وليس أي منها في الجزء المطلوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The file has {n} columns.</source>
        <translation>عدد أعمدة الملف {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file is UTF-16, as some spreadsheets save “Unicode text”.</source>
        <translation>الملف بترميز UTF-16، كما تحفظ بعض الجداول الحسابية «نص Unicode».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file is not the one that you know.</source>
        <translation>ليس الملف هو الذي تعرفه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>The files of this version stay as they are: it is no draft.</source>
        <translation>تبقى ملفات هذا الإصدار كما هي: فهو ليس مسودة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>The first column names the row and stays where it is.</source>
        <translation>العمود الأول يسمّي الصف ويبقى في مكانه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <source>The first line names the columns</source>
        <translation>السطر الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} columns are shown.</source>
        <translation>تُعرض أول {n} من الأعمدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} rows are shown.</source>
        <translation>تُعرض أول {n} من الصفوف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>The folder has more than {n} files.</source>
        <translation>في المجلد أكثر من {n} من الملفات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>المجلد {folder} غير موجود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>The form asks further questions.</source>
        <translation>تطرح الاستمارة أسئلة أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The form begins with its reasons, and the applicant reads them: name nobody who reviewed.</source>
        <translation>يبدأ النموذج بأسباب اللجنة، ويقرؤها مقدّم الطلب: لا تذكر اسم أي من راجعوا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The handle {handle} is taken by somebody else.</source>
        <translation>الاسم المستعار {handle} يستخدمه شخص آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is missing, or no whole number.</source>
        <translation>الترويسة {name} مفقودة أو ليست عددًا صحيحًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is not pairs of a name and Base64.</source>
        <translation>ليست الترويسة {name} أزواجًا من اسم وقيمة Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} names no version of tus that the hub speaks.</source>
        <translation>لا تذكر الترويسة {name} إصدارًا من tus يفهمه المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The history could not be read</source>
        <translation>تعذّرت قراءة سجل التغييرات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>The host is written in letters that can look like others.</source>
        <translation>اسم المضيف مكتوب بحروف قد تشبه حروفًا أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>The hub answers, but does not know that it is you.</source>
        <translation>المركز يجيب، لكنه لا يتحقق من هويتك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>The hub answers, but not as a hub does.</source>
        <translation>المركز يجيب، لكن ليس كما يجيب مركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>The hub asks that what is kept on this device is encrypted.</source>
        <translation>يطلب المركز أن يكون ما يُحفظ على هذا الجهاز مشفَّرًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub asks you to sign in first.</source>
        <translation>يطلب المركز تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The hub cannot be asked for the quota now; it is checked once it answers.</source>
        <translation>لا يمكن سؤال المحور عن الحصة الآن؛ ستُفحص حين يجيب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>The hub cannot continue from where this device stood.</source>
        <translation>لم يستطع المركز المتابعة من حيث كان هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>The hub cannot take it back.</source>
        <translation>لا يستطيع المركز التراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub cannot write to its disk, so it takes no changes now.</source>
        <translation>لا يستطيع المركز الكتابة على قرصه، لذا لا يقبل تغييرات الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>The hub compares {n} files with {m}, and is not through yet.</source>
        <translation>يقارن المركز {n} من الملفات مع {m}، ولم ينتهِ بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub did not answer</source>
        <translation>لم يُجب المركز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>The hub does not have the bytes of {path} yet.</source>
        <translation>ليس لدى المركز محتوى ‎{path} بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note job {job}: {why}</source>
        <translation>لا يدوّن المركز المهمة {job}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note that the allocation {allocation} is ready: {why}</source>
        <translation>لا يدوّن المركز أن التخصيص {allocation} جاهز: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note the account {account}: {why}</source>
        <translation>لا يدوّن المركز الحساب {account}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note this run: {why}</source>
        <translation>لا يدوّن المركز هذا التشغيل: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>The hub failed on it ({what}).</source>
        <translation>أخفق المركز في ذلك ({what}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>The hub failed on this change again and again, so it was set aside.</source>
        <translation>أخفق المركز في هذا التغيير مرارًا، لذا نُحّي جانبًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub failed on this request.</source>
        <translation>أخفق المركز في هذا الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub gives its rows only to devices that encrypt them: {why}</source>
        <translation>لا يعطي المركز صفوفه إلا للأجهزة التي تشفّرها: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The hub has a certificate of its own making, or a proxy or virus scanner in between shows its own.</source>
        <translation>للمركز شهادة من صنعه، أو أن وسيطًا أو ماسح فيروسات في الطريق يعرض شهادته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>The hub has decided it; its rows come with the next pull.</source>
        <translation>بتّ المركز فيه؛ وتصل صفوفه مع الجلب التالي.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The hub has imported no whole hour of it yet, from {day} on.</source>
        <translation>لم يستورد المركز منه ساعة كاملة بعد، ابتداءً من {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub has no room for these bytes.</source>
        <translation>لا مكان لدى المركز لهذه البايتات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The hub has {offset} bytes of this upload, and these begin at {wanted}.</source>
        <translation>لدى المركز {offset} بايت من عملية الرفع هذه، وهذه تبدأ عند {wanted}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub is busy with other changes.</source>
        <translation>المركز مشغول بتغييرات أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>The hub is running.</source>
        <translation>المركز قيد التشغيل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The hub itself</source>
        <translation>المركز نفسه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub made this desktop start over {n} times within an hour: {why}</source>
        <translation>عدد المرات التي جعل فيها المركز هذا الحاسوب يبدأ من الصفر خلال ساعة: {n}. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>The hub printed it when it started; a restart prints a new one.</source>
        <translation>طبعه المركز حين بدأ؛ وإعادة التشغيل تطبع رمزًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>The hub wants to know that it is you.</source>
        <translation>يريد المركز التحقق من هويتك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>The hub was not reached</source>
        <translation>تعذر الوصول إلى المركز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub was not reached; next try in {seconds} s.</source>
        <translation>تعذر الوصول إلى المركز؛ المحاولة التالية بعد {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database cannot be written: {why}.</source>
        <translation>تتعذر الكتابة في قاعدة بيانات المركز: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub's database does not answer now.</source>
        <translation>قاعدة بيانات المركز لا تجيب الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database is damaged: {why}.</source>
        <translation>قاعدة بيانات المركز تالفة: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub's store of bytes does not do what it should now.</source>
        <translation>مخزن البايتات لدى المركز لا يعمل الآن كما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The id in the Research Organization Registry.</source>
        <translation>المعرّف في سجل Research Organization Registry.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>The id “{id}” names {other} already.</source>
        <translation>المعرّف «{id}» يسمّي {other} من قبل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The inbox keeps all of it; rules for each project and reason are under Notifications.</source>
        <translation>يحتفظ صندوق الوارد بها كلها؛ أما قواعد كل مشروع وسبب فتجدها في «الإشعارات».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The invitation has not been taken up yet.</source>
        <translation>لم تُقبل الدعوة بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring does not keep what it is given.</source>
        <translation>لا تحتفظ حلقة المفاتيح بما يُعطى لها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The keyring is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>The keyring is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>The keyring is locked: unlock it, then sync.</source>
        <translation>حلقة المفاتيح مقفلة: افتح قفلها، ثم أجرِ المزامنة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring is still locked.</source>
        <translation>ما زالت حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>The keyring keeps your sign-in now.</source>
        <translation>تحتفظ حلقة المفاتيح الآن ببيانات دخولك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The kind “{kind}” has no field {field} to fill in.</source>
        <translation>ليس للنوع «{kind}» حقل {field} يمكن ملؤه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/model/kind.py"/>
        <source>The kind “{kind}” has no field {field}.</source>
        <translation>ليس للنوع «{kind}» حقل {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>The language changes when the window opens again.</source>
        <translation>تتغير اللغة حين تُفتح النافذة من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/server/routes/ledger.py"/>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The last part of its address; it stays once a version is published.</source>
        <translation>الجزء الأخير من عنوانه؛ يبقى كما هو بعد نشر إصدار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>The licence of “{title}”, which yours derives from, is {licence} now.</source>
        <translation>رخصة «{title}» الذي اشتُق منه ما يخصك هي الآن {licence}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The line has more than {n} characters.</source>
        <translation>عدد أحرف السطر أكثر من {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The line names no organisation.</source>
        <translation>لا يسمّي السطر أي منظمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: it says more than what to show, “{part}”.</source>
        <translation>لا يمكن اتباع الرابط: فيه أكثر مما يُعرض، «{part}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no address of a hub.</source>
        <translation>لا يمكن اتباع الرابط: «{part}» ليس عنوان مركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no id.</source>
        <translation>لا يمكن اتباع الرابط: «{part}» ليس معرّفًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link cannot be followed: “{part}” is no kind of thing there is.</source>
        <translation>لا يمكن اتباع الرابط: «{part}» ليس نوعًا موجودًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link leads to {hub}, which is none of your hubs.</source>
        <translation>يؤدي الرابط إلى {hub}، وهو ليس من مراكزك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>The link needs a hub to be shown from. Choose one, then open it again.</source>
        <translation>يحتاج الرابط إلى مركز يُعرض منه. اختر مركزًا ثم افتح الرابط من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>The list could not be read</source>
        <translation>تعذّرت قراءة القائمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is off, or a firewall swallows the way there.</source>
        <translation>الجهاز مطفأ، أو أن جدارًا ناريًّا يحجب الطريق إليه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is there, but nothing listens: it is the wrong port, or the service is stopped.</source>
        <translation>الجهاز موجود، لكن لا شيء يصغي: المنفذ خاطئ، أو الخدمة متوقفة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The machine it ran on failed</source>
        <translation>تعطّل الجهاز الذي كانت تعمل عليه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The name server does not answer: the network is down, or wants a sign-in.</source>
        <translation>خادم الأسماء لا يجيب: الشبكة معطلة، أو تريد تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>The new token</source>
        <translation>الرمز الجديد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>The offer lapsed unanswered: {title}</source>
        <translation>سقط العرض دون رد: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The offer stays open until {day}. Ask who decided it in its conversation, or try again once the pool holds more.</source>
        <translation>يبقى العرض مفتوحًا حتى {day}. اسأل من قرّره في المحادثة، أو حاول مجددًا حين يزيد ما في الصندوق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decline_offer.py"/>
        <source>The offer was declined: {title}</source>
        <translation>رُفض العرض: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>The old password is another.</source>
        <translation>كلمة السر القديمة غير هذه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The one below</source>
        <translation>الوسيط المذكور أدناه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The one that I enter</source>
        <translation>الوسيط الذي أُدخله</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The organisation that provides the accelerator decides.</source>
        <translation>تقرّر المنظمة التي توفر المسرّع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The other side does not speak TLS here, hangs, or speaks a version that is too old to be safe.</source>
        <translation>الطرف الآخر لا يستخدم TLS هنا، أو أنه معلّق، أو يستخدم إصدارًا أقدم من أن يكون آمنًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The other side is very slow, or the network in between.</source>
        <translation>الطرف الآخر بطيء جدًّا، أو الشبكة بينهما.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} found: {what}</source>
        <translation>خلصت لجنة {day} إلى: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} has not closed this yet.</source>
        <translation>لم تغلق لجنة {day} هذا البند بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends all that is asked: {what}</source>
        <translation>توصي لجنة {day} بكل المطلوب: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends no credits.</source>
        <translation>لا توصي لجنة {day} بأي رصيد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends {amount} of {asked} credits; in whole units, hours and runs that is {given}.</source>
        <translation>توصي لجنة {day} بـ{amount} من {asked} رصيد؛ وهذا يساوي {given} بوحدات وساعات ومرات تشغيل كاملة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The panel sees the reviews' scores, votes, and recommends amounts.</source>
        <translation>ترى اللجنة درجات المراجعات وتصوّت وتوصي بمبالغ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The parts add up to {n} credits, and the lines to {most}.</source>
        <translation>مجموع الحصص {n} رصيد، ومجموع الأسطر {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The picture cannot be shown</source>
        <translation>لا يمكن عرض الصورة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>The picture is too large to be shown here.</source>
        <translation>الصورة أكبر من أن تُعرض هنا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>The place to resume from is not one that this hub gave.</source>
        <translation>موضع الاستئناف ليس مما أعطاه هذا المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The pool</source>
        <translation>المجمع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The pool does not hold more</source>
        <translation>لا يحوي الصندوق أكثر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <source>The profile's folder cannot be written: {why}.</source>
        <translation>تتعذر الكتابة في مجلد ملف التعريف: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>The project would be left without a lead.</source>
        <translation>سيبقى المشروع بلا قائد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy is that of the system, none, or one that you enter.</source>
        <translation>الوسيط هو وسيط النظام، أو لا شيء، أو ما تُدخله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The proxy lets nobody, or not you, go to this hub.</source>
        <translation>لا يسمح الوسيط لأحد، أو لا يسمح لك، بالوصول إلى هذا المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The proxy lets through only whom it knows.</source>
        <translation>لا يسمح الوسيط بالمرور إلا لمن يعرفه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy of {source} is a SOCKS proxy, which is not spoken here.</source>
        <translation>وسيط {source} من نوع SOCKS، وهو غير مدعوم هنا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy refused the way there: {words}.</source>
        <translation>رفض الوسيط الطريق إلى هناك: {words}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy wants a user and a password that it knows.</source>
        <translation>يريد الوسيط مستخدمًا وكلمة سر يعرفهما.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The public</source>
        <translation>الجمهور العام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The questions are no JSON Schema of a form: {why}.</source>
        <translation>الأسئلة ليست مخطط JSON لاستمارة: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>The reason is told with the request or the grant; mend that meanwhile.</source>
        <translation>السبب مذكور مع الطلب أو الوصول؛ عالجه في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>The report of this import is not kept any more.</source>
        <translation>تقرير هذا الاستيراد لم يعد محفوظًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The request broke off.</source>
        <translation>انقطع الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>The request has no line {n}.</source>
        <translation>ليس في الطلب سطر {n}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The request itself</source>
        <translation>الطلب نفسه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row cannot be read: {why}.</source>
        <translation>تتعذر قراءة الصف: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The row has no url, which names the dataset.</source>
        <translation>ليس في الصف url، وهو ما يسمّي مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The row has {cells} cells, but the first line names {columns} columns. Put a cell that holds the delimiter into quotes.</source>
        <translation>عدد خلايا الصف {cells}، لكن السطر الأول يسمّي من الأعمدة {columns}. ضع الخلية التي تحوي الفاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The row has {n} cells, but there are {m} columns.</source>
        <translation>عدد خلايا الصف {n}، لكن عدد الأعمدة {m}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row has {n} cells; at most {max} can be read.</source>
        <translation>عدد خلايا الصف {n}؛ ولا يمكن قراءة أكثر من {max}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The rubric has no criterion {name}.</source>
        <translation>ليس في السلّم معيار {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>The rules go with your account; the most particular one counts.</source>
        <translation>ترافق القواعد حسابك؛ والقاعدة الأخص هي المعتمدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The same person and organisation stand in line {line}.</source>
        <translation>الشخص نفسه والمنظمة نفسها مذكوران في السطر {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>The search went wrong</source>
        <translation>تعذّر البحث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>The statement of {title}</source>
        <translation>كشف {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The sub-wallet</source>
        <translation>المحفظة الفرعية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names a script that finds the proxy (PAC). Scripts are not run here: hubs are gone to directly. Enter the proxy by hand where one is needed.</source>
        <translation>يحدّد النظام برنامجًا نصيًا يعثر على الوسيط (PAC). لا تُشغَّل البرامج النصية هنا، ويُتصل بالمراكز مباشرة. أدخل الوسيط يدويًا حيث يلزم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The system names none.</source>
        <translation>لا يذكر النظام أي وسيط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names {address}, of {source}.</source>
        <translation>يحدّد النظام {address} ({source}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The terms are set.</source>
        <translation>وُضعت الشروط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>The terms are signed by accepting them.</source>
        <translation>تُوقّع الشروط بقبولها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The terms of {name} have to be accepted.</source>
        <translation>يجب قبول شروط {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The two allocations come from different pools.</source>
        <translation>التخصيصان من صندوقين مختلفين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The upload goes on in the background.</source>
        <translation>يستمر الرفع في الخلفية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is no valid Unicode.</source>
        <translation>القيمة ليست بترميز Unicode صالح.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is not JSON.</source>
        <translation>القيمة ليست بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The window ends before it begins.</source>
        <translation>تنتهي المدة قبل أن تبدأ.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The worst is 1.</source>
        <translation>الأدنى 1.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The {column} is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>{column} ليس بترميز UTF-8. احفظ الملف بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The {kind} was deleted, so nothing can be written to it.</source>
        <translation>حُذف العنصر من نوع «{kind}»، لذا لا يمكن كتابة شيء فيه.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>The {n} chosen rows</source>
        <comment>The {n} chosen row</comment>
        <translation>
            <numerusform>لا صفوف مختارة</numerusform>
            <numerusform>الصف المختار</numerusform>
            <numerusform>الصفان المختاران</numerusform>
            <numerusform>الصفوف المختارة ({n} صفوف)</numerusform>
            <numerusform>الصفوف المختارة ({n} صفًا)</numerusform>
            <numerusform>الصفوف المختارة ({n} صف)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Theirs</source>
        <translation>قيمة الآخر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There are: {names}.</source>
        <translation>الموجود: {names}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a file {file} already.</source>
        <translation>يوجد ملف بهذا الاسم من قبل: {file}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>There is a further edition of this rubric already.</source>
        <translation>يوجد إصدار آخر من هذا السلّم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a hub in {folder} already.</source>
        <translation>يوجد مركز من قبل في {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>There is a newer version of this request already.</source>
        <translation>توجد نسخة أحدث من هذا الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>There is a rate from {day} on already.</source>
        <translation>هناك سعر ابتداءً من {day} من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>There is a rule for that already.</source>
        <translation>توجد قاعدة لذلك بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>There is no account with this login and password.</source>
        <translation>لا يوجد حساب باسم الدخول وكلمة السر هذين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>There is no account {key} on this machine.</source>
        <translation>لا يوجد حساب {key} على هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>There is no action “{name}”.</source>
        <translation>لا يوجد إجراء باسم «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>There is no call {name}.</source>
        <translation>لا يوجد استدعاء باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>There is no card (README.md).</source>
        <translation>لا توجد بطاقة (README.md).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>There is no command {name}.</source>
        <translation>لا يوجد أمر باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_export.py"/>
        <source>There is no field {name} to export.</source>
        <translation>لا يوجد حقل {name} لتصديره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>There is no file or folder {path}.</source>
        <translation>لا يوجد ملف أو مجلد {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>There is no file {path} here.</source>
        <translation>لا يوجد هنا ملف {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/versions.py"/>
        <source>There is no file {path} in it.</source>
        <translation>لا يوجد فيها ملف {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>There is no folder {path}.</source>
        <translation>لا يوجد مجلد ‎{path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>There is no format {format}.</source>
        <translation>لا توجد صيغة {format}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>There is no hub in {folder}.</source>
        <translation>لا يوجد مركز في {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>There is no job {name}.</source>
        <translation>لا توجد مهمة باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>There is no keyring here, so you stay signed in until the next start.</source>
        <translation>لا توجد حلقة مفاتيح هنا، لذا يبقى دخولك مسجَّلًا حتى التشغيل التالي.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>There is no keyring that is safe to use.</source>
        <translation>لا توجد حلقة مفاتيح آمنة الاستخدام.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>There is no keyring yet.</source>
        <translation>لا توجد حلقة مفاتيح بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There is no kind {name}.</source>
        <translation>لا يوجد نوع {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>There is no list {name} at this hub.</source>
        <translation>لا توجد في هذا المركز قائمة باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>There is no log {name}.</source>
        <translation>لا يوجد سجل باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>There is no real conflict with this review.</source>
        <translation>ليس في هذه المراجعة تضارب حقيقي.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>There is no room to look at it: {why}.</source>
        <translation>لا مساحة لعرضه: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>There is no setting {key}.</source>
        <translation>لا يوجد إعداد {key}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>There is no such dataset, or you may not see it.</source>
        <translation>لا توجد مجموعة بيانات كهذه، أو لا يجوز لك رؤيتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>There is no such file, or you may not see it.</source>
        <translation>لا يوجد ملف كهذا، أو لا يجوز لك رؤيته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>There is no such upload, or it is somebody else's.</source>
        <translation>لا توجد عملية رفع كهذه، أو هي لشخص آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>There is no transfer {id}.</source>
        <translation>لا توجد عملية نقل {id}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>There is no way to that machine from here: the network is down, or a VPN is needed.</source>
        <translation>لا طريق من هنا إلى ذلك الجهاز: الشبكة معطلة، أو يلزم VPN.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>There is nobody to warn of its end.</source>
        <translation>لا يوجد من يُحذَّر من قرب نهايته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>There is nothing at this address.</source>
        <translation>لا شيء على هذا العنوان.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>There is nothing in this span of time; choose a longer one.</source>
        <translation>لا شيء في هذه المدة؛ اختر مدة أطول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>There is nothing to note of this allocation now.</source>
        <translation>لا شيء يدوَّن عن هذا التخصيص الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>There is nothing unread.</source>
        <translation>لا يوجد ما هو غير مقروء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>There is too little usage yet to tell when it runs out.</source>
        <translation>الاستخدام قليل بعد لمعرفة متى ينفد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>There was no {value} in this time zone.</source>
        <translation>لم يوجد {value} في هذه المنطقة الزمنية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>These are proposed. Take out whom you do not want to ask.</source>
        <translation>هؤلاء مقترحون. أزل من لا تريد أن تطلب منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>These bytes have another SHA-256 than was said.</source>
        <translation>لهذه البايتات قيمة SHA-256 غير المذكورة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>These change together, so each of them needs a value: {fields}.</source>
        <translation>هذه الحقول تتغير معًا، لذا يحتاج كل منها إلى قيمة: {fields}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, and you have no access yet.</source>
        <translation>تُعطى هذه الملفات بناءً على طلب، وليس لك وصول بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, to members of the alliance.</source>
        <translation>تُعطى هذه الملفات لأعضاء التحالف بناءً على طلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given once version {n} of the terms is signed.</source>
        <translation>تُعطى هذه الملفات بعد توقيع الصيغة {n} من الشروط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given to members who have signed the terms.</source>
        <translation>تُعطى هذه الملفات للأعضاء الذين وقّعوا الشروط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given under terms, and none are in force yet.</source>
        <translation>تُعطى هذه الملفات بشروط، وليس منها شيء سارٍ بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are free.</source>
        <translation>هذه المفاتيح متاحة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>These keys are the same everywhere, and cannot be changed.</source>
        <translation>هذه المفاتيح واحدة في كل مكان، ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>These terms are signed already.</source>
        <translation>هذه الشروط موقّعة من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advise the applicant on it.</source>
        <translation>يشرف على مقدّم الطلب فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advised the applicant on another request.</source>
        <translation>أشرف على مقدّم الطلب في طلب آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>They are kept on this computer until you save or discard them.</source>
        <translation>تُحفظ على هذا الحاسوب إلى أن تحفظها أو تهملها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, as the applicant is.</source>
        <translation>هو من {organisation}، مثل مقدّم الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, which gives the credits.</source>
        <translation>هو من {organisation} التي تعطي الأرصدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>They are yours alone, and on all your computers.</source>
        <translation>إنها لك وحدك، وعلى جميع حواسيبك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>They cannot understand each other.</source>
        <translation>لا يمكنهما التفاهم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>They go on when the window closes.</source>
        <translation>تستمر عند إغلاق النافذة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They observe “{project}”, which it is asked for.</source>
        <translation>يراقب «{project}» المطلوب له.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>They show up here as they arrive; you need not wait.</source>
        <translation>تظهر هنا فور وصولها؛ لا داعي إلى الانتظار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>They sign in with their password.</source>
        <translation>يسجّل صاحبها الدخول بكلمة سره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They take part in “{project}”, which it is asked for.</source>
        <translation>يشارك في «{project}» المطلوب له.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They were of {organisation} until {day}, where the applicant is.</source>
        <translation>كان من {organisation} حتى {day}، وفيها مقدّم الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>They were thrown away. Look whether the file has changed, and send it anew.</source>
        <translation>أُهملت. تحقق مما إذا كان الملف قد تغيّر وأرسله من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They work with the applicant on “{project}”.</source>
        <translation>يعمل مع مقدّم الطلب في «{project}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They would share what is granted.</source>
        <translation>سيكون له نصيب مما يُمنح.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This PostgreSQL is version {found}; the hub needs {needed} or newer.</source>
        <translation>إصدار PostgreSQL هذا هو {found}؛ يحتاج المركز إلى {needed} أو أحدث.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>This accelerator has rates already.</source>
        <translation>لهذا المسرّع أسعار من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>This accelerator is another organisation's.</source>
        <translation>هذا المسرّع لمنظمة أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>This access token has ended or was never given.</source>
        <translation>انتهى رمز الوصول هذا أو لم يُعطَ أصلًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/file_callers.py"/>
        <source>This access token was revoked, has ended or was never given.</source>
        <translation>رمز الوصول هذا أُلغي أو انتهى أو لم يُعطَ قط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>This access was revoked already.</source>
        <translation>أُلغي هذا الوصول من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>This access was revoked, so it is not renewed.</source>
        <translation>أُلغي هذا الوصول، فلا يُجدَّد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>This address does not take this method.</source>
        <translation>لا يقبل هذا العنوان هذا الأسلوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address sends requests faster than the hub answers them.</source>
        <translation>يرسل هذا العنوان الطلبات أسرع مما يجيب عنها المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address takes application/json as it is, not {found}.</source>
        <translation>يقبل هذا العنوان application/json كما هو، لا {found}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This address takes {type} alone.</source>
        <translation>لا يقبل هذا العنوان إلا {type}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This allocation has ended, and what was left of it is gone.</source>
        <translation>انتهى هذا التخصيص، وذهب ما تبقى منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is another person's.</source>
        <translation>هذا التخصيص لشخص آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>This allocation is in the ledger already.</source>
        <translation>هذا التخصيص في دفتر الأستاذ من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>This allocation is not over.</source>
        <translation>لم ينته هذا التخصيص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This allocation is over for good, so nothing can be added to it.</source>
        <translation>انتهى هذا التخصيص نهائيًا، فلا يمكن إضافة شيء إليه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is over for good.</source>
        <translation>انتهى هذا التخصيص نهائيًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>This allocation is {state} already.</source>
        <translation>حالة هذا التخصيص من قبل: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is for others than you.</source>
        <translation>هذه الدعوة لغيرك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is not open today.</source>
        <translation>هذه الدعوة ليست مفتوحة اليوم.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>This cannot be taken back. What is left goes back to the pool.</source>
        <translation>لا يمكن التراجع عن هذا. يعود ما تبقى إلى المجمع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change is not there any more.</source>
        <translation>هذا التغيير لم يعد موجودًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change was sent already, so it cannot be taken back.</source>
        <translation>أُرسل هذا التغيير بالفعل، لذا لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>This computer has no keyring that is safe to use.</source>
        <translation>ليس على هذا الحاسوب حلقة مفاتيح آمنة الاستخدام.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>This conflict is open.</source>
        <translation>هذا التعارض مفتوح.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is resolved already.</source>
        <translation>حُلّ هذا التعارض بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>This conflict is settled, or is of no request.</source>
        <translation>سُوّي هذا التضارب، أو لا يخص طلبًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is somebody else's.</source>
        <translation>هذا التعارض يخص شخصًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>This conflict was found of a request, so it stays as it is.</source>
        <translation>وُجد هذا التضارب في طلب، فيبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This database holds something already.</source>
        <translation>تحتوي قاعدة البيانات هذه على شيء بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This database keeps texts as {found}; the hub needs UTF8.</source>
        <translation>تحفظ قاعدة البيانات هذه النصوص بترميز {found}؛ يحتاج المركز إلى UTF8.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>This dataset has no version {label}.</source>
        <translation>ليس لمجموعة البيانات هذه إصدار {label}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>This decision grants</source>
        <translation>ما يمنحه هذا القرار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device belongs to another account.</source>
        <translation>هذا الجهاز يخص حسابًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device has sent another change as number {mid} before.</source>
        <translation>سبق لهذا الجهاز أن أرسل تغييرًا آخر بالرقم {mid}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>This device was away for so long that the hub has forgotten what was deleted since.</source>
        <translation>غاب هذا الجهاز طويلًا حتى نسي المركز ما حُذف منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This device was signed out: its token was used twice.</source>
        <translation>سُجّل خروج هذا الجهاز: استُخدم رمزه مرتين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>This draft is too long to be kept.</source>
        <translation>هذه المسودة أطول من أن تُحفظ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>This hub does not compare.</source>
        <translation>هذا المركز لا يقارن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This hub has an administrator already.</source>
        <translation>لهذا المركز مدير بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>This hub has nothing to show here.</source>
        <translation>ليس لدى هذا المركز ما يعرضه هنا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This hub speaks versions {oldest} to {newest} of the protocol, this app version {ours}.</source>
        <translation>يتحدث هذا المركز الإصدارات من {oldest} إلى {newest} من البروتوكول، ويتحدث هذا التطبيق الإصدار {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This hub was moved to {place}.</source>
        <translation>نُقل هذا المركز إلى {place}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>This hub's data has schema {found}, which a newer AllianceHub made.</source>
        <translation>مخطط بيانات هذا المركز {found}، وقد صنعه إصدار أحدث من AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>This invitation is not known here, was taken up before, or has ended.</source>
        <translation>هذه الدعوة غير معروفة هنا، أو قُبلت من قبل، أو انتهت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>This is a fault of the app: report it.</source>
        <translation>هذا عيب في التطبيق: أبلغ عنه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>This is a fault of the app; its log tells more. What waits is kept.</source>
        <translation>هذا عيب في التطبيق؛ وفي سجله مزيد من المعلومات. وما ينتظر محفوظ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>This is a test</source>
        <translation>هذا اختبار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is a workbook of a spreadsheet program, not a text file.</source>
        <translation>هذا مصنّف من برنامج جداول حسابية، وليس ملفًا نصيًّا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>This is all that will be written, as it will be written. Untick what you would rather keep. Nothing is sent: you hand the file to whom you trust.</source>
        <translation>هذا كل ما سيُكتب، وكما سيُكتب. ألغِ تحديد ما تفضّل الاحتفاظ به لنفسك. لا يُرسَل شيء: أنت من يسلّم الملف إلى من تثق به.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>This is locked: this device has been away from the hub for longer than the hub allows.</source>
        <translation>هذا مقفل: ابتعد هذا الجهاز عن المركز مدةً أطول مما يسمح به.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>This is no JSON: line {line}, column {column} cannot be read.</source>
        <translation>هذا ليس JSON: تتعذر قراءة السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>This is no YAML: line {line} cannot be read.</source>
        <translation>هذا ليس YAML: تتعذر قراءة السطر {line}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>This is no object in braces.</source>
        <translation>هذا ليس كائنًا بين قوسين معقوفين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>This is no output of sacct that can be read: {why}</source>
        <translation>هذا ليس مخرجات sacct يمكن قراءتها: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is no text file.</source>
        <translation>هذا ليس ملفًا نصيًّا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>This is not an invitation link.</source>
        <translation>هذا ليس رابط دعوة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This is not the set-up code.</source>
        <translation>هذا ليس رمز الإعداد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>This is one line of at most 500 characters.</source>
        <translation>هذا سطر واحد لا يزيد على 500 حرف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>This is the card of a model, and would be that of a dataset here.</source>
        <translation>هذه بطاقة نموذج، وستصير هنا بطاقة مجموعة بيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>This link is not opened: only pages of the web and mail are.</source>
        <translation>لا يُفتح هذا الرابط: لا تُفتح إلا صفحات الوب والبريد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>This link is too long to be one of AllianceHub's.</source>
        <translation>هذا الرابط أطول من أن يكون من روابط AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>This machine's clock and the hub's differ by {seconds} s.</source>
        <translation>الفرق بين ساعة هذا الجهاز وساعة المركز {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This membership is suspended, so nobody can sign in with it.</source>
        <translation>هذه العضوية موقوفة، لذا لا يمكن لأحد تسجيل الدخول بها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This needs an account.</source>
        <translation>يلزم لهذا حساب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>This offer could be answered until {day}.</source>
        <translation>كان يمكن الرد على هذا العرض حتى {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>This part of the allocation does not begin now.</source>
        <translation>لا تبدأ هذه الدفعة من التخصيص الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>This part of the allocation does not end now.</source>
        <translation>لا تنتهي هذه الدفعة من التخصيص الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This part of the allocation has ended, and what was left of it is gone.</source>
        <translation>انتهت هذه الدفعة من التخصيص، وذهب ما تبقى منها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>This person exists already, or the id is no UUID.</source>
        <translation>هذا الشخص موجود بالفعل، أو أن المعرّف ليس UUID.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>This person is a member of the organisation at that time already.</source>
        <translation>هذا الشخص عضو بالفعل في المنظمة في ذلك الوقت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>This person takes part in the project already.</source>
        <translation>هذا الشخص يشارك في المشروع بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This preview is not there any more.</source>
        <translation>هذه المعاينة لم تعد موجودة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>This rate does not begin now.</source>
        <translation>لا يبدأ هذا السعر الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>This rate has begun, so it stays as it is.</source>
        <translation>بدأ هذا السعر، فيبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This refresh token has ended or was never given.</source>
        <translation>انتهى رمز التجديد هذا أو لم يُعطَ أصلًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This report is not there any more.</source>
        <translation>هذا التقرير لم يعد موجودًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>This request does not lapse now.</source>
        <translation>لا يسقط هذا الطلب الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>This request is decided already.</source>
        <translation>بُتّ في هذا الطلب من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>This request is not up for review any more.</source>
        <translation>لم يعد هذا الطلب للمراجعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>This request is not up for review.</source>
        <translation>هذا الطلب ليس للمراجعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is to be screened first.</source>
        <translation>يجب فحص هذا الطلب أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>This request is up for review.</source>
        <translation>هذا الطلب قيد المراجعة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is {state} already.</source>
        <translation>حالة هذا الطلب بالفعل: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>This request is {state}.</source>
        <translation>حالة هذا الطلب: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request waits for its advisor, and is not decided before.</source>
        <translation>ينتظر هذا الطلب مشرفه، ولا يُبتّ فيه قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>This request was submitted, so its text stays as it is.</source>
        <translation>قُدّم هذا الطلب، لذا يبقى نصه كما هو.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review is not asked for any more.</source>
        <translation>لم تعد هذه المراجعة مطلوبة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>This review is not late, or that was said already.</source>
        <translation>هذه المراجعة ليست متأخرة، أو قيل ذلك من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review was given already.</source>
        <translation>سُلّمت هذه المراجعة من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>This review was given, or is not asked for any more.</source>
        <translation>سُلّمت هذه المراجعة، أو لم تعد مطلوبة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>This review was given, so it stays as it is.</source>
        <translation>سُلّمت هذه المراجعة، فتبقى كما هي.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>This row</source>
        <translation>هذا الصف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet does not end now.</source>
        <translation>لا تنتهي هذه المحفظة الفرعية الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet is closed already.</source>
        <translation>هذه المحفظة الفرعية مغلقة بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>This upload was said to have {n} bytes, and more came.</source>
        <translation>قيل إن لعملية الرفع هذه {n} بايت، ووصل أكثر من ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>This version has no files yet.</source>
        <translation>لا ملفات في هذه النسخة بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>This version has no such file.</source>
        <translation>لا يضم هذا الإصدار ملفًا كهذا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version is deprecated; look for a newer one.</source>
        <translation>هذا الإصدار مهجور؛ ابحث عن أحدث منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>This version is of another dataset.</source>
        <translation>هذا الإصدار من مجموعة بيانات أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>This version is {state}: it stays as it is.</source>
        <translation>حالة هذا الإصدار: {state}؛ يبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/navigation.py"/>
        <source>This version of AllianceHub does not know what that is.</source>
        <translation>هذا الإصدار من AllianceHub لا يعرف ما هذا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was withdrawn: {reason}</source>
        <translation>سُحب هذا الإصدار: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was yanked, and should not be used: {reason}</source>
        <translation>أُوقف التوصية بهذا الإصدار ولا ينبغي استخدامه: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>This would begin on {day}, and no pool on {resource} that is open lasts so long.</source>
        <translation>سيبدأ هذا في {day}، ولا يدوم أي صندوق مفتوح على {resource} إلى ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>This {kind} is there already.</source>
        <translation>هذا العنصر من نوع «{kind}» موجود بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>This {kind}'s conversation is not open to you.</source>
        <translation>محادثة هذا العنصر من نوع «{kind}» غير متاحة لك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Those that you make are listed here until they end.</source>
        <translation>تُدرج هنا الرموز التي تنشئها حتى تنتهي.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Those who decide read it. It stays as it is then.</source>
        <translation>يقرؤها أصحاب القرار، ثم تبقى كما هي.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Those who decide the request can settle it, with a reason.</source>
        <translation>يمكن لمن يبتّون في الطلب تسويته مع سبب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Tick what is missing, so that whoever decides knows.</source>
        <translation>ضع علامة على ما ينقص، ليعلم به من يقرر.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>Title is needed.</source>
        <translation>العنوان مطلوب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title, to be translated</source>
        <translation>العنوان، قابلًا للترجمة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_version.py"/>
        <source>To be changed: {title} {label}</source>
        <translation>للتغيير: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_version.py"/>
        <source>To be published: {title} {label}</source>
        <translation>للنشر: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To renew, supplement, extend or report on.</source>
        <translation>للتجديد أو الإضافة أو التمديد أو التقرير.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>To take it back, delete the account.</source>
        <translation>احذف الحساب للتراجع عنها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To the allocation</source>
        <translation>إلى التخصيص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Today's rate. It changes by the action “Set a rate”.</source>
        <translation>سعر اليوم. يتغير بالإجراء «تحديد سعر».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Token copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left for its time limit</source>
        <translation>ما تبقّى من أرصدة أقل مما يكفي حدّها الزمني</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left in your sub-wallet for its time limit</source>
        <translation>ما تبقّى في رصيدك الفرعي أقل مما يكفي حدّها الزمني</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Too many datasets of this owner are called “{name}”.</source>
        <translation>مجموعات بيانات كثيرة لهذا المالك اسمها «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <source>Too many people are signing in at this moment.</source>
        <translation>كثيرون يسجّلون الدخول في هذه اللحظة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>Too many wrong passwords in a row.</source>
        <translation>كلمات سر خاطئة كثيرة متتالية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Too many {kinds} belong to it to delete them with it.</source>
        <translation>يتبعه من {kinds} أكثر مما يمكن حذفه معه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Took up an invitation</source>
        <translation>قبِل دعوة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers…</source>
        <translation>عمليات النقل…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transparency</source>
        <translation>الشفافية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trouble</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trust &amp; safety tools</source>
        <translation>أدوات الثقة والسلامة</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in {seconds} seconds.</source>
        <translation>أعد المحاولة بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>Try again later, and tell whoever runs the hub if it stays.</source>
        <translation>أعد المحاولة لاحقًا، وأبلغ من يدير المركز إن استمر ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try again later, or from another network.</source>
        <translation>أعد المحاولة لاحقًا، أو من شبكة أخرى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Try again when that has ended.</source>
        <translation>أعد المحاولة عندما ينتهي ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Try again: it is started when it is needed. Its log is engine.log in the profile.</source>
        <translation>أعد المحاولة: فهو يبدأ عند الحاجة إليه. وسجله engine.log في ملف التعريف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again; if it stays, tell whoever runs the hub and name the request id.</source>
        <translation>أعد المحاولة؛ فإن استمر ذلك فأبلغ من يدير المركز واذكر معرّف الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try another network or your VPN. If a proxy is needed here, enter it.</source>
        <translation>جرّب شبكة أخرى أو VPN. وإن كان الوسيط لازمًا هنا فأدخله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Try another network, without a proxy that changes data; else tell whoever runs the hub.</source>
        <translation>جرّب شبكة أخرى ليس فيها وكيل يغيّر البيانات؛ وإلا فأبلغ من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>التركية (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Two columns mean {name}.</source>
        <translation>عمودان يعنيان {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Two criteria are called {name}.</source>
        <translation>معياران باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Two edits met</source>
        <translation>تعديلان متزامنان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Two edits met: choose</source>
        <translation>تعديلان متزامنان: اختر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Two that are chosen, else the newest two</source>
        <translation>النسختان المختارتان، وإلا فأحدث نسختين</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Type the beginnings of words, in any order: all of them must be there.</source>
        <translation>اكتب بدايات الكلمات بأي ترتيب: يجب أن ترد كلها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Type to find actions, places, settings and things</source>
        <translation>اكتب للعثور على الإجراءات والأماكن والإعدادات والعناصر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>Type to search, ↓ to browse</source>
        <translation>اكتب للبحث، ↓ للتصفح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Type words of what you look for.</source>
        <translation>اكتب كلمات مما تبحث عنه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under 1 MB</source>
        <translation>أقل من 1 ميغابايت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unit-seconds</source>
        <translation>وحدات-ثوانٍ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Unlock it and sync, or sign in again.</source>
        <translation>افتح قفلها وأجرِ المزامنة، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock it; then you stay signed in.</source>
        <translation>افتح قفلها؛ عندئذ يبقى دخولك مسجَّلًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock or install a keyring, then start AllianceHub again.</source>
        <translation>افتح حلقة مفاتيح أو ثبّت واحدة، ثم شغّل AllianceHub من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock or install a keyring: `alliancehub doctor` tells how it stands.</source>
        <translation>افتح حلقة مفاتيح أو ثبّت واحدة: يخبرك ‎`alliancehub doctor`‎ بحالها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock the keyring of this desktop, then sync.</source>
        <translation>افتح حلقة مفاتيح سطح المكتب هذا، ثم زامن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unresolved</source>
        <translation>غير محلول</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until Monday morning</source>
        <translation>حتى صباح الاثنين</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until tomorrow morning</source>
        <translation>حتى صباح الغد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Until you have given your review. Somebody else is asked then.</source>
        <translation>إلى أن تسلّم مراجعتك. ثم يُطلب من غيرك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Up and Down choose, Return opens, Esc closes, ? helps</source>
        <translation>↑ و↓ للاختيار، Return للفتح، Esc للإغلاق، ? للمساعدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Up to date</source>
        <translation>كل شيء محدَّث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Update PostgreSQL, or use another server.</source>
        <translation>حدّث PostgreSQL أو استخدم خادمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Update needed</source>
        <translation>التحديث مطلوب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <source>Update the app and try again.</source>
        <translation>حدّث التطبيق وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>Update the app.</source>
        <translation>حدّث التطبيق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Update this app; what waits is kept, and sent then.</source>
        <translation>حدّث هذا التطبيق؛ وما ينتظر محفوظ ويُرسَل بعدها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Upload</source>
        <translation>رفع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Upload a folder to it first.</source>
        <translation>ارفع إليه مجلدًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder: all files in it become those of this draft.</source>
        <translation>ارفع مجلدًا: تصير كل ملفاته ملفات هذه المسودة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder…</source>
        <translation>رفع مجلد…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Upload at most (kB a second, 0 for no limit)</source>
        <translation>الحد الأقصى للرفع (كيلوبايت في الثانية، 0 بلا حد)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files to it and publish it when it is ready.</source>
        <translation>ارفع إليه الملفات وانشره عندما يكون جاهزًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files with at most</source>
        <translation>رفع الملفات بسرعة لا تتجاوز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Upload into version {label}</source>
        <translation>الرفع إلى النسخة {label}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Upload of {name}</source>
        <translation>رفع {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload which folder?</source>
        <translation>رفع أي مجلد؟</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Upload-Metadata names no sha256 of 64 hexadecimal digits in lower case.</source>
        <translation>لا يذكر Upload-Metadata قيمة sha256 من 64 رقمًا ستعشريًا بأحرف صغيرة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage appears here once the first job has ended and was imported.</source>
        <translation>يظهر الاستخدام هنا حين تنتهي أول مهمة وتُستورد.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage is charged at the rate of the day on which a job started.</source>
        <translation>يُحتسب الاستخدام بسعر اليوم الذي بدأت فيه المهمة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage known until</source>
        <translation>الاستخدام معروف حتى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage records</source>
        <translation>سجلات الاستخدام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Usage {usage} of job {job} is not posted: {why}.</source>
        <translation>لم يُقيَّد الاستخدام {usage} للمهمة {job}: {why}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use case</source>
        <translation>حالة استخدام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Use cases</source>
        <translation>حالات الاستخدام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Use compute</source>
        <translation>استخدام الحوسبة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Use https://{host}, or ask whoever runs the hub.</source>
        <translation>استخدم https://{host}، أو اسأل من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Use letters, digits and . _ + -, such as 1.0.0.</source>
        <translation>استخدم حروفًا وأرقامًا و . _ + - مثل 1.0.0.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>Use letters, digits, spaces and hyphens, such as work.</source>
        <translation>استخدم الحروف والأرقام والمسافات والشرطات، مثل work.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Use one of: {choices}.</source>
        <translation>استخدم أحد هذه: {choices}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Use small letters, digits, “-”, “_” and “.”, and begin with a letter or digit.</source>
        <translation>استخدم أحرفًا صغيرة وأرقامًا و«-» و«_» و«.»، وابدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Use that hub, or stop it first; a second one needs a folder of its own, --data.</source>
        <translation>استخدم ذلك المركز، أو أوقفه أولًا؛ يحتاج مركز ثانٍ إلى مجلد خاص به، ‎--data.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Use the address that is named in the certificate, or tell whoever runs the hub.</source>
        <translation>استخدم العنوان المذكور في الشهادة، أو أبلغ من يدير المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>Use {formats}.</source>
        <translation>استخدم {formats}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Used</source>
        <translation>المستخدَم</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used before, in seconds</source>
        <translation>المستخدم سابقًا، بالثواني</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used beyond the balance</source>
        <translation>المستخدَم فوق الرصيد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Used by</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used up</source>
        <translation>مستنفد</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>User of the proxy</source>
        <translation>مستخدم الوسيط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>User, where the proxy asks for one</source>
        <translation>المستخدم، إن طلبه الوسيط</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/version_panel.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} has no files yet.</source>
        <translation>لا ملفات في الإصدار {label} بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/unyank_version.py"/>
        <source>Version {label} is not yanked.</source>
        <translation>الإصدار {label} غير موقوف التوصية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>Version {label} is yanked already.</source>
        <translation>الإصدار {label} موقوف التوصية من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} is {state}.</source>
        <translation>حالة الإصدار {label}: {state}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} names no licence.</source>
        <translation>لا يذكر الإصدار {label} رخصة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Version {label} was withdrawn.</source>
        <translation>سُحب الإصدار {label}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Version {n} of these terms is in force now.</source>
        <translation>الصيغة {n} من هذه الشروط هي السارية الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, accepted</source>
        <translation>النسخة {n}، مقبولة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, not accepted yet</source>
        <translation>النسخة {n}، لم تُقبل بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Vote</source>
        <translation>صوت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Voted.</source>
        <translation>صُوّت.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Votes</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Votes are taken</source>
        <translation>التصويت جارٍ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Votes on this are closed.</source>
        <translation>أُغلق التصويت على هذا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Wait to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Wait until its upload has ended, and resume the transfer.</source>
        <translation>انتظر حتى ينتهي رفعه، ثم استأنف عملية النقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Wait until one is decided, or withdraw one.</source>
        <translation>انتظر حتى يُبتّ في أحدها، أو اسحب واحدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Wait until whatever writes it has finished, and resume the transfer.</source>
        <translation>انتظر حتى ينتهي ما يكتب فيه، ثم استأنف عملية النقل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/bridge.py"/>
        <source>Waiting for the background process to start…</source>
        <translation>بانتظار بدء عملية الخلفية…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn, number {n}</source>
        <translation>ينتظر دوره، الرقم {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Waits for me</source>
        <translation>بانتظاري</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Waits for the advisor</source>
        <translation>ينتظر المشرف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your answer until {day}</source>
        <translation>ينتظر ردّك حتى {day}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your decision</source>
        <translation>بانتظار قرارك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your endorsement</source>
        <translation>ينتظر تزكيتك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Waits for your endorsement: {title}</source>
        <translation>ينتظر تزكيتك: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your review</source>
        <translation>ينتظر مراجعتك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your vote</source>
        <translation>ينتظر صوتك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Waits to be sent.</source>
        <translation>بانتظار الإرسال.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted by</source>
        <translation>مطلوبة قبل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted from</source>
        <translation>مطلوب من</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted until</source>
        <translation>مطلوب حتى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Warn of the end</source>
        <translation>التحذير من قرب النهاية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Warnings and worse</source>
        <translation>التحذيرات فما فوق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Was there already</source>
        <translation>كان موجودًا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Welcome to AllianceHub</source>
        <translation>مرحبًا بك في AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Welcome, {name}.</source>
        <translation>مرحبًا بك يا {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>What</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>What AllianceHub keeps on this machine.</source>
        <translation>ما يحتفظ به AllianceHub على هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>What AllianceHub wrote down on this computer. Addresses of hubs and people, ids and secrets are taken out; nothing is sent.</source>
        <translation>ما دوّنه AllianceHub على هذا الحاسوب. حُذفت عناوين المراكز والأشخاص والمعرّفات والأسرار؛ ولا يُرسَل شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What administrators see</source>
        <translation>ما يراه المسؤولون</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What all members see</source>
        <translation>ما يراه جميع الأعضاء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>What answers is no AllianceHub hub.</source>
        <translation>ما يجيب ليس مركز AllianceHub.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What are the rows of this file?</source>
        <translation>ما الذي تمثله صفوف هذا الملف؟</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>What arrived has another checksum than was sent along, so it was thrown away.</source>
        <translation>لما وصل مجموع اختباري غير المرسل معه، لذا أُهمل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>What became of it stands on its page, as far as you may see it.</source>
        <translation>ما آل إليه مذكور في صفحته، بقدر ما يحق لك أن تراه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What cannot be taken has to be corrected in the file first.</source>
        <translation>ما لا يمكن أخذه يجب تصحيحه في الملف أولًا.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What comes meanwhile is shown afterwards. The same hour twice: no quiet hours.</source>
        <translation>يظهر ما يرد خلالها بعد انتهائها. تكرار الساعة نفسها يعني: لا ساعات هدوء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>What differs in the field that is chosen</source>
        <translation>ما يختلف في الحقل المختار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What each cycle brought</source>
        <translation>ما جاءت به كل دورة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What everybody sees</source>
        <translation>ما يراه الجميع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What fits the language</source>
        <translation>ما يناسب اللغة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What happens next, why changes wait, and whether what is here is what the hub has.</source>
        <translation>ما يحدث تاليًا، وسبب انتظار التغييرات، وهل ما هنا هو ما لدى المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is good on this computer, what is not, and what to do about it.</source>
        <translation>ما هو سليم على هذا الحاسوب وما ليس كذلك، وما ينبغي فعله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>What is held</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>What is here is what the hub has. Scopes compared: {n}.</source>
        <translation>ما هنا هو ما لدى المركز. النطاقات المقارنة: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is in the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring has no key for it any more.</source>
        <translation>ما يُحفظ على هذا الجهاز مشفَّر، ولم يعد في حلقة المفاتيح مفتاح له.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring with its key is locked.</source>
        <translation>ما يُحفظ على هذا الجهاز مشفَّر، وحلقة المفاتيح التي فيها مفتاحه مقفلة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What is left, in credits</source>
        <translation>المتبقي بالأرصدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>What is made of {dataset} may not be passed on ({licence}).</source>
        <translation>ما يُصنع من {dataset} لا يجوز تمريره ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What is made of “{title}” is to be under its own licence ({licence}).</source>
        <translation>ما يُصنع من «{title}» يجب أن يكون تحت رخصته نفسها ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What is missing or wrong</source>
        <translation>ما ينقص أو فيه خطأ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/problem_list.py"/>
        <source>What is not as it should be</source>
        <translation>ما ليس على ما يرام</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is only counted in the inbox, in one notification.</source>
        <translation>ما يُعدّ في صندوق الوارد فقط، في إشعار واحد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What is opened by this access to a dataset</source>
        <translation>ما يتيحه هذا الوصول إلى مجموعة بيانات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What is shown may be wrong; the hub has everything that was sent.</source>
        <translation>قد يكون المعروض خاطئًا؛ ولدى المركز كل ما أُرسل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is to be changed</source>
        <translation>ما يجب تغييره</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is wrong with it</source>
        <translation>ما الخطأ فيه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>What it has is kept: go on later, and tell whoever runs the hub to make room.</source>
        <translation>ما لديه محفوظ: تابع لاحقًا، واطلب ممن يدير المركز أن يفسح مكانًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>What it is about was deleted, or you may not see it any more.</source>
        <translation>حُذف ما يتعلق به، أو لم تعد تملك إذن رؤيته.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it is for is missing: tasks or keywords.</source>
        <translation>لم يُذكر ما الغرض منها: المهام أو الكلمات المفتاحية.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for.</source>
        <translation>الغرض منها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>What it takes</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it was made of is missing.</source>
        <translation>لم يُذكر مما صُنعت.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it was made of.</source>
        <translation>ما صُنع منه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>What it would cost</source>
        <translation>التكلفة المتوقعة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What its holder has not used goes back to the allocation.</source>
        <translation>ما لم يستخدمه صاحبها يعود إلى التخصيص.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add is listed here.</source>
        <translation>يظهر هنا ما يضيفه الأعضاء.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add or import from a catalogue is listed here.</source>
        <translation>يظهر هنا ما يضيفه الأعضاء أو يستوردونه من فهرس.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members start is listed here.</source>
        <translation>يظهر هنا ما يبدؤه الأعضاء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>What metrics and traces need is not installed.</source>
        <translation>ما تحتاجه المقاييس والتتبعات غير مثبَّت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What notifies me, and how loud…</source>
        <translation>ما يُشعرني، وبأي مستوى…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>What notifies you, and how loud</source>
        <translation>ما يُشعرك، وبأي مستوى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What reviewers see who are not to know the applicant</source>
        <translation>ما يراه المراجعون الذين لا ينبغي أن يعرفوا مقدّم الطلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>What speaks to PostgreSQL is not installed.</source>
        <translation>ما يخاطب PostgreSQL غير مثبّت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>What speaks to S3 is not installed.</source>
        <translation>ما يخاطب S3 غير مثبّت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>What the job {name} was given does not fit it.</source>
        <translation>ما أُعطي للمهمة {name} لا يناسبها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the panel found</source>
        <translation>ما خلصت إليه اللجنة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the people of this organisation see</source>
        <translation>ما يراه أفراد هذه المنظمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the reviewer and those who decide see of one review</source>
        <translation>ما يراه المراجع ومن يقرّرون من مراجعة واحدة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the reviewers say</source>
        <translation>ما يقوله المراجعون</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the scores mean</source>
        <translation>معنى الدرجات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the team of this project sees</source>
        <translation>ما يراه فريق هذا المشروع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who asked and those who decide see</source>
        <translation>ما يراه من طلبوا ومن يقرّرون</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide see before a reviewer is asked</source>
        <translation>ما يراه من يقرّرون قبل أن تُطلب مراجعة من مراجع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide share with the reviewers</source>
        <translation>ما يشاركه من يقرّرون مع المراجعين</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who hold this sub-wallet see</source>
        <translation>ما يراه أصحاب هذه المحفظة الفرعية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who may open this dataset see</source>
        <translation>ما يراه من يحق لهم فتح مجموعة البيانات هذه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What to import</source>
        <translation>ما يُستورَد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>What to print</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What uses the disk, and freeing it…</source>
        <translation>ما يشغل القرص وتحريره…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>What was found, by kind</source>
        <translation>ما عُثر عليه، حسب النوع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What would be left, in credits</source>
        <translation>ما كان سيتبقى بالأرصدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you alone see</source>
        <translation>ما تراه وحدك</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you are asked to review, and whom you asked, is listed here.</source>
        <translation>يُسرد هنا ما طُلب منك مراجعته ومن طلبت منهم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>What you change appears here until the hub has confirmed it.</source>
        <translation>يظهر ما تغيّره هنا إلى أن يؤكده المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>What you change is sent when you are back.</source>
        <translation>يُرسَل ما تغيّره حين تعود إلى الاتصال.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What you do is kept on this machine and goes out later.</source>
        <translation>يُحفظ ما تفعله على هذا الجهاز ويُرسَل لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you may see</source>
        <translation>ما يمكنك رؤيته</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>What you type into a form and do not save waits here, also after a crash.</source>
        <translation>ما تكتبه في استمارة ولا تحفظه ينتظر هنا، حتى بعد انهيار.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you would grant; 0 where you name no amount.</source>
        <translation>ما كنت ستمنحه؛ 0 إن لم تذكر مبلغًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>What {account} sees, for working offline</source>
        <translation>ما يراه {account}، للعمل دون اتصال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>What {licence} allows cannot be told: it is no licence of the SPDX list.</source>
        <translation>لا يُعرف ما يجيزه {licence}: ليس ترخيصًا من قائمة SPDX.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What {licence} allows is not known here.</source>
        <translation>لا يُعرف هنا ما تسمح به {licence}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What “{title}” allows is not known ({licence}).</source>
        <translation>ما يسمح به «{title}» غير معروف ({licence}).</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>When AllianceHub is opened</source>
        <translation>عند فتح AllianceHub</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Where two edits of one field meet, both are kept here until you choose one.</source>
        <translation>حين يلتقي تعديلان لحقل واحد يبقى كلاهما هنا إلى أن تختار أحدهما.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whether its allocations may go below zero.</source>
        <translation>هل يجوز لتخصيصاته النزول تحت الصفر.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Which data may not be processed there.</source>
        <translation>البيانات التي لا يجوز معالجتها هناك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Which files</source>
        <translation>أي ملفات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Which hub to try is not said.</source>
        <translation>لم يُذكر أي مركز يُراد اختباره.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Which languages it holds is missing.</source>
        <translation>لم تُذكر اللغات التي تحويها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Which log</source>
        <translation>أيّ سجل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Which proxy is not said.</source>
        <translation>لم يُذكر أي وسيط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Which report</source>
        <translation>أيّ تقرير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Which version of Croissant it is written for is missing.</source>
        <translation>لم يُذكر لأي إصدار من Croissant كُتب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Who decides</source>
        <translation>من يبتّ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who did what, as the hub keeps it.</source>
        <translation>من فعل ماذا، كما يحفظه المركز.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who gets a part of their own; what they leave comes back at the end.</source>
        <translation>من ينال حصة خاصة به؛ وما يتركه يعود في النهاية.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who is cited, in this order.</source>
        <translation>من يُستشهد به، بهذا الترتيب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Who made it is missing.</source>
        <translation>لم يُذكر من أنشأها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who may ask</source>
        <translation>من يجوز له الطلب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>Who reviews it declares a conflict at the review that they were asked for.</source>
        <translation>من يراجعه يصرّح بالتضارب عند المراجعة التي طُلبت منه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who sees it</source>
        <translation>من يراه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Who takes the disk can read what is kept on it.</source>
        <translation>من يأخذ القرص يستطيع قراءة ما حُفظ عليه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever decides begins with it, and the applicant may read the reasons: name no reviewer.</source>
        <translation>يبدأ صاحب القرار بها، وقد يقرأ مقدّم الطلب الأسباب: لا تذكر اسم أي مراجع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Whoever drafts the version has to send them first.</source>
        <translation>على من يعدّ الإصدار أن يرسلها أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Whoever holds it asks for it, and whoever keeps the dataset decides.</source>
        <translation>يطلبه من يملكه، ويبتّ فيه القائم على مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever holds it is told the reason. Ask them to delete what they have.</source>
        <translation>يُبلَّغ من يملكه بالسبب. اطلب منه حذف ما لديه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Whoever installed AllianceHub adds it: pip install 'alliancehub[parquet]'. Or download the file, and open it elsewhere.</source>
        <translation>يضيفه من ثبّت AllianceHub: pip install 'alliancehub[parquet]'. أو نزّل الملف وافتحه في برنامج آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Whoever keeps the dataset</source>
        <translation>من يرعى مجموعة البيانات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Whoever keeps the dataset can; whoever holds it can give it back.</source>
        <translation>يستطيع ذلك القائم على مجموعة البيانات؛ ويستطيع من يملكه أن يتنازل عنه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever keeps the dataset decides. What it takes stands on its page.</source>
        <translation>يبتّ القائم على مجموعة البيانات. وما يلزم مذكور في صفحتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>Whoever receives it does, and never its author.</source>
        <translation>يبتّ فيه من يستلمه، ولا يبتّ فيه صاحبه أبدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Whoever receives it does, or whom they let decide in their place; never who asks.</source>
        <translation>يفعل ذلك من يتلقاه أو من فُوّض مكانه؛ وليس مقدّم الطلب أبدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Whoever this is for cannot see the dataset, so a grant would be of no use.</source>
        <translation>من يخصّه ذلك لا يرى مجموعة البيانات، فلا فائدة من منحه الوصول.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>Whose allocation it is may.</source>
        <translation>يحق ذلك لصاحب التخصيص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Whose it is can ask.</source>
        <translation>يمكن لصاحبه أن يطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>Whose it is may, or an administrator of its donor.</source>
        <translation>يجوز ذلك لصاحبه أو لمدير من المنظمة المانحة.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Why changes wait</source>
        <translation>سبب انتظار التغييرات</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is in this state</source>
        <translation>سبب هذه الحالة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is no hindrance</source>
        <translation>لماذا لا يمنع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is yanked</source>
        <translation>سبب إيقاف التوصية به</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this licence is allowed</source>
        <translation>سبب السماح بهذه الرخصة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this person</source>
        <translation>لماذا هذا الشخص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why, and what to use instead</source>
        <translation>السبب وما يُستخدم بدلًا منه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Width of the column</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a key in the keyring: who takes the disk cannot read it. Searching is slower.</source>
        <translation>بمفتاح في حلقة المفاتيح: من يأخذ القرص لا يستطيع قراءته. يصبح البحث أبطأ.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a real conflict nobody reviews or decides.</source>
        <translation>مع تضارب حقيقي لا أحد يراجع أو يقرر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>With a real conflict nobody reviews.</source>
        <translation>مع تضارب حقيقي لا أحد يراجع.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a reason, which stays beside it.</source>
        <translation>مع سبب يبقى بجانبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>With an account</source>
        <translation>باستخدام حساب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>With the conversation</source>
        <translation>مع المحادثة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the organisation</source>
        <translation>مع المنظمة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the person</source>
        <translation>مع الشخص</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the project</source>
        <translation>مع المشروع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>With these files {used} MB would be used, and {quota} MB may be.</source>
        <translation>مع هذه الملفات سيُستخدم {used} ميغابايت، والمسموح به {quota} ميغابايت.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Withdraw it and ask again, or add a message to its conversation.</source>
        <translation>اسحبه وقدّم طلبًا جديدًا، أو أضف رسالة إلى محادثته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Withdraw it and revise it, or add a message to its conversation.</source>
        <translation>اسحبه ونقّحه، أو أضف رسالة إلى محادثته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, and revoke the access.</source>
        <translation>اسحب إصداراتها مع ذكر السبب، وألغِ الوصول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, or let only its owner see it.</source>
        <translation>اسحب إصداراته مع ذكر السبب، أو دع مالكه وحده يراه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Withdraw that one first, or choose another day.</source>
        <translation>اسحب ذلك أولًا، أو اختر يومًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Withdraw what you declared, or let another decider settle it.</source>
        <translation>اسحب ما صرّحت به، أو دع صاحب قرار آخر يسوّيه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn.</source>
        <translation>تم السحب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdrawn. The rate before it goes on.</source>
        <translation>سُحب. يستمر السعر السابق.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a rule, a device shows what it holds for as long as it stays offline.</source>
        <translation>بلا قاعدة يعرض الجهاز ما لديه ما دام غير متصل.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a window, as soon as you sign in to your desktop; on Linux.</source>
        <translation>دون نافذة، فور تسجيل دخولك إلى سطح المكتب؛ على لينكس.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Words: {words}</source>
        <translation>الكلمات: {words}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Work group</source>
        <translation>مجموعة عمل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Work offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Worked out from {n} whole weeks of usage, of which later ones count more.</source>
        <comment>Worked out from {n} whole week of usage, of which later ones count more.</comment>
        <translation>
            <numerusform>محسوب من {n} أسبوع كامل من الاستخدام؛ والأحدث أثقل وزنًا.</numerusform>
            <numerusform>محسوب من أسبوع كامل واحد من الاستخدام؛ والأحدث أثقل وزنًا.</numerusform>
            <numerusform>محسوب من أسبوعين كاملين من الاستخدام؛ والأحدث أثقل وزنًا.</numerusform>
            <numerusform>محسوب من {n} أسابيع كاملة من الاستخدام؛ والأحدث أثقل وزنًا.</numerusform>
            <numerusform>محسوب من {n} أسبوعًا كاملًا من الاستخدام؛ والأحدث أثقل وزنًا.</numerusform>
            <numerusform>محسوب من {n} أسبوع كامل من الاستخدام؛ والأحدث أثقل وزنًا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Workload plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Works with the applicant elsewhere</source>
        <translation>يعمل مع مقدّم الطلب في مكان آخر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Write a message. Markdown works, @handle mentions.</source>
        <translation>اكتب رسالة. تعمل صيغة Markdown، و@ قبل الاسم المستعار للإشارة إلى شخص.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Write another</source>
        <translation>كتابة قيمة أخرى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write digits only.</source>
        <translation>اكتب أرقامًا فقط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>Write it as 2026-01-31.</source>
        <translation>اكتبه هكذا 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write it as 2026-01-31T09:00:00Z.</source>
        <translation>اكتبه هكذا 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Write it as a path, such as data/* or *.csv.</source>
        <translation>اكتبه كمسار، مثل data/* أو *.csv.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Write it as “key: value”, one for each line.</source>
        <translation>اكتبه على هيئة «مفتاح: قيمة»، واحد في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Write it flatter; no format of descriptions needs that.</source>
        <translation>اكتبه بتداخل أقل؛ فلا تحتاج أي صيغة للأوصاف إلى ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Write its title, short name or id as AllianceHub shows it, or make it first.</source>
        <translation>اكتب عنوانه أو اسمه المختصر أو معرّفه كما يعرضه AllianceHub، أو أنشئه أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Write them as tus does: sha256 and version, each with its value in Base64.</source>
        <translation>اكتبها كما يفعل tus: sha256 وversion، كلٌّ بقيمته بترميز Base64.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write yes or no.</source>
        <translation>اكتب yes (نعم) أو no (لا).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Written on this computer and sent to nobody. They name where in the program it happened and what was done last, never what was written.</source>
        <translation>تُكتب على هذا الحاسوب ولا تُرسَل إلى أحد. تذكر موضع الخطأ في البرنامج وآخر ما جرى، ولا تذكر أبدًا ما كُتب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yank</source>
        <translation>إيقاف التوصية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked</source>
        <translation>موقوف التوصية</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked.</source>
        <translation>أُوقفت التوصية به.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You and somebody else changed “{field}” at the same time. Theirs stands for now.</source>
        <translation>غيّرت أنت وشخص آخر الحقل «{field}» في الوقت نفسه. والمعتمد حاليًّا قيمته هو.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You appealed against this decision already.</source>
        <translation>تظلّمت من هذا القرار من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You are asked for a review by {day}: {title}</source>
        <translation>تُطلب منك مراجعة قبل {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are in {organisation} now, as {role}.</source>
        <translation>أنت الآن في {organisation}، بدور {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are no longer in {organisation}.</source>
        <translation>لم تعد في {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not a member of the organisation that would own it.</source>
        <translation>لست عضوًا في المؤسسة التي ستملكه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not of the team of the project that it would come from.</source>
        <translation>لست من فريق المشروع الذي سيأتي منه.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You are recused. Those who decide are told.</source>
        <translation>تنحّيت. أُبلغ أصحاب القرار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>You are signed in as {name}.</source>
        <translation>الدخول مسجَّل باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>You are signed out.</source>
        <translation>سُجّل خروجك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You are told when it is decided; you can add to its conversation.</source>
        <translation>تُبلَّغ عند البتّ فيه؛ ويمكنك الكتابة في محادثته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You are {role} in “{project}” now.</source>
        <translation>دورك في «{project}» الآن: {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are {role} of {organisation} now.</source>
        <translation>دورك في {organisation} الآن: {role}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You can ask again from {day} on.</source>
        <translation>يمكنك الطلب مجددًا ابتداءً من {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotes.py"/>
        <source>You can no longer see what this was about.</source>
        <translation>لم يعد بإمكانك رؤية ما كان هذا بشأنه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You cannot ask in their name.</source>
        <translation>لا يمكنك الطلب باسمهم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>You cannot delete your own account.</source>
        <translation>لا يمكنك حذف حسابك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>You cannot renew this access.</source>
        <translation>لا يمكنك تجديد هذا الوصول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>You cannot revoke this access.</source>
        <translation>لا يمكنك إلغاء هذا الوصول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>You cannot suspend yourself.</source>
        <translation>لا يمكنك إيقاف نفسك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You deleted it while somebody else changed it. It stays until you decide.</source>
        <translation>لقد حذفته بينما غيّره شخص آخر. يبقى حتى تقرر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You do not decide over access to this dataset.</source>
        <translation>لست من يبتّ في الوصول إلى مجموعة البيانات هذه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>You do not decide this request.</source>
        <translation>لست من يبتّ في هذا الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>You do not decide which versions of this dataset are published.</source>
        <translation>لست من يقرر أي إصدارات مجموعة البيانات هذه تُنشر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>You do not represent this organisation.</source>
        <translation>أنت لا تمثّل هذه المنظمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You have a conflict of interest: {why}</source>
        <translation>لديك تضارب مصالح: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have a part in this request, so you have no vote.</source>
        <translation>لك صلة بهذا الطلب، فلا صوت لك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You have a real conflict of interest: {why}</source>
        <translation>لديك تضارب مصالح حقيقي: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You have an account at a hub.</source>
        <translation>لديك حساب في أحد المراكز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>You have begun {n} uploads and not ended them.</source>
        <translation>عدد عمليات الرفع التي بدأتها ولم تنهها: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have voted: this is your vote as it stands.</source>
        <translation>لقد صوّت: هذا صوتك كما هو الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/handing_out.py"/>
        <source>You have {amount} credits: {title}</source>
        <translation>لديك {amount} رصيد: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>You have {n} access tokens, which is the most there can be.</source>
        <translation>لديك {n} من رموز الوصول، وهو الحد الأقصى.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You have {n} open requests in this call, which is its limit.</source>
        <translation>لديك {n} طلبات مفتوحة في هذه الدعوة، وهو حدّها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>You keep this dataset, so you have all its files.</source>
        <translation>أنت قائم على مجموعة البيانات هذه، فكل ملفاتها متاحة لك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You look around as a guest.</source>
        <translation>أنت تتصفح كضيف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>You made it for an organisation or a project that you have left.</source>
        <translation>لقد أنشأته لمنظمة أو مشروع غادرته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may ask again</source>
        <translation>يمكنك الطلب مجددًا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You may decide requests for {organisation} until {day}.</source>
        <translation>يمكنك البتّ في الطلبات عن {organisation} حتى {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may download it</source>
        <translation>يمكنك التنزيل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>You may not close this allocation.</source>
        <translation>لا يجوز لك إغلاق هذا التخصيص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>You may not close this sub-wallet.</source>
        <translation>لا يحق لك إغلاق هذه المحفظة الفرعية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You may not decide this request, nor run its reviews.</source>
        <translation>لا يمكنك البتّ في هذا الطلب ولا إدارة مراجعاته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>You may not decide this request.</source>
        <translation>لا تملك إذن البتّ في هذا الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not do this any more; you can copy what you wrote.</source>
        <translation>لم تعد تملك إذن هذا؛ يمكنك نسخ ما كتبته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not make one any more; you can copy it.</source>
        <translation>لم تعد تملك إذن إنشاء عنصر كهذا؛ يمكنك نسخه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>You may not manage this allocation.</source>
        <translation>لا يجوز لك إدارة هذا التخصيص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>You may not {act} this {kind}.</source>
        <translation>لا تملك إذن {act} هذا العنصر من نوع «{kind}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You no longer decide for {organisation}.</source>
        <translation>لم تعد تقرر عن {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>You no longer have access to what this changed, so it was dropped and its content erased.</source>
        <translation>لم يعد لك وصول إلى ما غيّره هذا، لذا أُسقط ومُحي محتواه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You no longer take part in “{project}”.</source>
        <translation>لم تعد تشارك في «{project}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>You review this no more, for a conflict: {title}</source>
        <translation>لم تعد تراجع هذا، بسبب تضارب: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You run a hub, and it printed a set-up code.</source>
        <translation>أنت تدير مركزًا، وقد طبع رمز إعداد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You see only what is public.</source>
        <translation>لا ترى إلا ما هو عام.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>You stay signed in until the background process ends, then sign in again.</source>
        <translation>يبقى دخولك مسجَّلًا إلى أن تنتهي عملية الخلفية، ثم عليك تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>You stay signed in until the background process ends; the sign-in is written nowhere. To stay signed in for longer, install gnome-keyring or KWallet, sign in to the desktop again, and try again here.</source>
        <translation>يبقى دخولك مسجَّلًا إلى أن تنتهي عملية الخلفية؛ ولا تُكتب بيانات الدخول في أي مكان. لإطالة ذلك ثبّت gnome-keyring أو KWallet، وسجّل الدخول إلى سطح المكتب من جديد، ثم أعد المحاولة هنا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>You take part in no project yet. Find one, and ask to join it.</source>
        <translation>لا تشارك في أي مشروع بعد. ابحث عن مشروع واطلب الانضمام إليه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>You take part in “{project}” already.</source>
        <translation>أنت تشارك بالفعل في «{project}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You take part in “{project}” now, as {role}.</source>
        <translation>تشارك الآن في «{project}»، بدور {role}.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You vouch for the request as the student's advisor.</source>
        <translation>تضمن الطلب بصفتك مشرف الطالب.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You were mentioned</source>
        <translation>إشارة إليك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>You were mentioned: {title}</source>
        <translation>إشارة إليك: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>You were not let decide over “{pool}”.</source>
        <translation>لم تُفوَّض بالقرار في «{pool}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Your advisor endorsed it: {title}</source>
        <translation>زكّاه مشرفك: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Your change waits to be sent.</source>
        <translation>تغييرك بانتظار الإرسال.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your changes</source>
        <translation>تغييراتك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>Your day: {n} new in the inbox</source>
        <translation>يومك: الجديد في صندوق الوارد {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Your devices send requests faster than the hub answers them.</source>
        <translation>ترسل أجهزتك الطلبات أسرع مما يجيب عنها المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Your draft is back</source>
        <translation>عادت مسودتك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your handle</source>
        <translation>اسمك المستعار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/instant_field.py"/>
        <source>Your local time ({zone})</source>
        <translation>وقتك المحلي ({zone})</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your membership changed</source>
        <translation>تغيّرت عضويتك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your membership is suspended</source>
        <translation>عضويتك موقوفة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Your membership is suspended, so changes are not accepted.</source>
        <translation>عضويتك موقوفة، لذا لا تُقبل التغييرات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Your membership is suspended.</source>
        <translation>عضويتك موقوفة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your membership is suspended; an administrator can restore it.</source>
        <translation>عضويتك موقوفة؛ ويمكن لأحد المديرين إعادتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} ends on {day}.</source>
        <translation>تنتهي عضويتك في {organisation} في {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} was changed.</source>
        <translation>تغيّرت عضويتك في {organisation}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access waits for its decision.</source>
        <translation>طلبك للوصول بانتظار البتّ فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access was declined: {reason}</source>
        <translation>رُفض طلبك للوصول: {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to the project's leads.</source>
        <translation>يذهب طلبك إلى قادة المشروع.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to whoever keeps the dataset.</source>
        <translation>يذهب طلبك إلى القائم على مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Your request lapsed unanswered</source>
        <translation>سقط طلبك دون رد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>Your request to join “{project}” waits for its leads.</source>
        <translation>طلبك للانضمام إلى «{project}» بانتظار قادته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Your request waits</source>
        <translation>طلبك قيد الانتظار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Your review is not needed any more, the request was decided or withdrawn: {title}</source>
        <translation>لم تعد مراجعتك لازمة، فقد بُتّ في الطلب أو سُحب: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>Your review is not needed any more: {title}</source>
        <translation>لم تعد مراجعتك لازمة: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Your sign-in is kept in it.</source>
        <translation>بيانات دخولك محفوظة فيها.</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your vote can be changed until the item is closed.</source>
        <translation>يمكن تغيير صوتك إلى أن يُغلق البند.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Zip files (*.zip)</source>
        <translation>ملفات Zip ‏(*.zip)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a comma: 1,5</source>
        <translation>فاصلة: 1,5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <source>a member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a point: 1.5</source>
        <translation>نقطة: 1.5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>a project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>a snapshot without its end</source>
        <translation>لقطة بلا نهاية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>accessibility colours black white readable</source>
        <translation>إمكانية الوصول ألوان أسود أبيض مقروء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>add members to</source>
        <translation>إضافة أعضاء إلى</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>again</source>
        <translation>مجددا تكرار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>an answer without end</source>
        <translation>إجابة بلا نهاية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>an organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without a place</source>
        <translation>عملية رفع بلا مكان</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without an offset</source>
        <translation>عملية رفع بلا موضع بدء</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} آخر</numerusform>
            <numerusform>و{n} آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>another part of the file</source>
        <translation>جزء آخر من الملف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>another project</source>
        <translation>مشروع آخر</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>any active member</source>
        <translation>أي عضو نشط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>became</source>
        <translation>صار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>becomes {role}</source>
        <translation>يصير دوره {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>board pledged delivered used credits organisations usage chart</source>
        <translation>مجلس متعهد مسلّم مستخدم أرصدة منظمات استخدام مخطط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>change account hub</source>
        <translation>تغيير الحساب المركز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard address share</source>
        <translation>حافظة عنوان مشاركة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard name</source>
        <translation>حافظة اسم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>clipboard rows table</source>
        <translation>حافظة صفوف جدول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>contact address book export</source>
        <translation>جهة اتصال دفتر عناوين تصدير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>crashes ended unexpectedly</source>
        <translation>انهيارات انتهى على نحو غير متوقع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>create add</source>
        <translation>إنشاء إضافة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>difference diff two rows versions</source>
        <translation>اختلاف فرق صفان نسخ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>disk space free cache clean du</source>
        <translation>قرص حيز تحرير ذاكرة تنظيف du</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>docs/operations.md lists the settings.</source>
        <translation>تجد الإعدادات في docs/operations.md.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>doctor problem bundle support keyring crash</source>
        <translation>طبيب مشكلة حزمة دعم حلقة مفاتيح انهيار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>draft a version of</source>
        <translation>إعداد إصدار من</translation>
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
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>errors messages engine window</source>
        <translation>أخطاء رسائل محرك نافذة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>event date appointment export</source>
        <translation>فعالية تاريخ موعد تصدير</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>exit close</source>
        <translation>خروج إغلاق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>export print paper document</source>
        <translation>تصدير طباعة ورق مستند</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>find global all kinds words</source>
        <translation>إيجاد بحث شامل كل الأنواع كلمات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>first_N_keywords is no list, or keyword no text.</source>
        <translation>‏first_N_keywords ليس قائمة، أو keyword ليس نصًّا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>folder Croissant card Kaggle upload publish dataset</source>
        <translation>مجلد Croissant بطاقة Kaggle رفع نشر مجموعة بيانات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>guessed</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>hide show places panel</source>
        <translation>إخفاء إظهار أماكن لوحة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>in {span}</source>
        <translation>بعد {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>is a member already</source>
        <translation>عضو بالفعل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it asks more than {n} questions</source>
        <translation>يطرح أكثر من {n} أسئلة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it describes no object with properties</source>
        <translation>لا يصف كائنًا له خصائص</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is missing</source>
        <translation>هو مفقود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “gres/gpu” nor “billing”</source>
        <translation>ليس «gres/gpu» ولا «billing»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “slurm” nor “file”</source>
        <translation>ليس «slurm» ولا «file»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it is no JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is no name of a cluster</source>
        <translation>ليس اسم عنقود</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is of the wrong type</source>
        <translation>هو من نوع خاطئ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is too small</source>
        <translation>هو صغير جدًا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it refers to something else by {word}</source>
        <translation>يحيل إلى شيء آخر عبر {word}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins as {role}</source>
        <translation>ينضم بدور {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins this organisation too, as {role}</source>
        <translation>ينضم إلى هذه المنظمة أيضًا، بدور {role}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>kB/s</source>
        <translation>كيلوبايت/ث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>keep bookmark filters notify</source>
        <translation>احتفاظ علامة مرشحات إشعار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept bookmark filters notify</source>
        <translation>محفوظ علامة مرشحات إشعار</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept unfinished typed</source>
        <translation>محفوظ غير مكتمل مكتوب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>keys bindings rebind</source>
        <translation>مفاتيح ربط إعادة ربط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>more than {n} found</source>
        <translation>عُثر على أكثر من {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>more than {n} {kinds}</source>
        <translation>{kinds}: أكثر من {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>no event stream</source>
        <translation>لا دفق أحداث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>not given</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>nothing to mend</source>
        <translation>لا شيء للإصلاح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>nothing: every row is a new one</source>
        <translation>لا شيء: كل صف جديد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>outbox waiting conflicts errors history</source>
        <translation>صندوق الصادر انتظار تعارضات أخطاء سجل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>palette commands actions jump</source>
        <translation>لوحة أوامر إجراءات انتقال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>paper printer</source>
        <translation>ورق طابعة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>preferences options</source>
        <translation>تفضيلات خيارات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>programs huggingface api password revoke</source>
        <translation>برامج huggingface api كلمة المرور إلغاء</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>proxy certificate connection test offline</source>
        <translation>وسيط شهادة اتصال اختبار غير متصل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>reached</source>
        <translation>بُلغت</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>refresh reload fetch send</source>
        <translation>تحديث إعادة تحميل جلب إرسال</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>remove bin trash</source>
        <translation>إزالة سلة المهملات محو</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/restore.py"/>
        <source>restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>rules mute quiet level</source>
        <translation>قواعد كتم هدوء مستوى</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>search filter words</source>
        <translation>بحث ترشيح كلمات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>sign in sign out hub switch</source>
        <translation>تسجيل الدخول تسجيل الخروج مركز تبديل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>sorted by {field}</source>
        <translation>مرتّب حسب {field}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>stop offline</source>
        <translation>إيقاف غير متصل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>tables need a folder, and count accelerators</source>
        <translation>الجداول تحتاج إلى مجلد، وتعدّ المسرّعات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>take back</source>
        <translation>إرجاع استرجاع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the alliance's administrators</source>
        <translation>مديري التحالف</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the day: 31/01/2026</source>
        <translation>اليوم: 31/01/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the desktop's settings</source>
        <translation>إعدادات سطح المكتب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the month: 01/31/2026</source>
        <translation>الشهر: 01/31/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the organisation's administrators</source>
        <translation>مديري المنظمة</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the person it belongs to</source>
        <translation>الشخص المعني</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>the project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's leads and maintainers</source>
        <translation>قادة المشروع ومشرفيه</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>the project's team</source>
        <translation>فريق المشروع</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>theme appearance night dark mode light mode</source>
        <translation>سمة مظهر ليل داكن الوضع الداكن الوضع الفاتح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such setting</source>
        <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such time zone</source>
        <translation>لا توجد منطقة زمنية كهذه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>upload download files speed bandwidth</source>
        <translation>رفع تنزيل ملفات سرعة عرض النطاق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>version licence</source>
        <translation>إصدار رخصة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>versions changes restore earlier before</source>
        <translation>إصدارات تغييرات استعادة سابق قبل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>web page address link</source>
        <translation>وب صفحة عنوان رابط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>why explain compare cycles scopes</source>
        <translation>لماذا شرح مقارنة دورات نطاقات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom in font size bigger</source>
        <translation>تكبير حجم الخط أكبر</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom out font size</source>
        <translation>تصغير حجم الخط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>zoom reset font size</source>
        <translation>إعادة التكبير حجم الخط</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>{account} has {have} credits, which is less than {wanted}.</source>
        <translation>لدى {account} من الأرصدة {have}، وهذا أقل من {wanted}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should be frozen.</source>
        <translation>يجب أن يكون {account} مجمّدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should not be frozen.</source>
        <translation>يجب ألا يكون {account} مجمّدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: a limit on {resource} alone is in the way.</source>
        <translation>{account}: هناك حدّ على {resource} وحده يعترض الطريق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit of {user} should be {minutes} minutes.</source>
        <translation>{account}: ينبغي أن يكون حدّ {user} {minutes} دقيقة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit should be {minutes} accelerator-minutes.</source>
        <translation>{account}: ينبغي أن يكون الحد {minutes} دقيقة مسرّع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} is missing.</source>
        <translation>{account}: {user} مفقود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should have no limit of their own.</source>
        <translation>{account}: ينبغي ألا يكون لدى {user} حدّ خاص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should not be there.</source>
        <translation>{account}: ينبغي ألا يكون {user} هناك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>{action}: {about}</source>
        <translation>‏{action}: {about}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{action}: {title}</source>
        <translation>‏{action}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>{added} added, {removed} removed, {changed} changed, {moved} moved, {same} the same. {plus} came and {minus} went.</source>
        <translation>أُضيف {added}، وحُذف {removed}، وعُدّل {changed}، ونُقل {moved}، وبقي {same} كما هو. زاد {plus} ونقص {minus}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{address} begins with {scheme}, which is no place where others find data.</source>
        <translation>يبدأ {address} بـ {scheme}، وهو ليس مكانًا يجد فيه الآخرون بيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>{address} cannot be listened on: {why}.</source>
        <translation>لا يمكن الإصغاء على {address}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{address} in {ms} ms</source>
        <translation>{address} خلال {ms} م.ث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>{address} is no address to serve metrics at.</source>
        <translation>‏{address} ليس عنوانًا لتقديم المقاييس.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>{address} names no bucket that a hub can use.</source>
        <translation>لا يذكر {address} حاوية يمكن لمركز استخدامها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{address} of {source} is not the address of a proxy.</source>
        <translation>{address} من {source} ليس عنوان وسيط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>{amount} credits</source>
        <translation>الأرصدة: {amount}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>{amount} credits are offered to you until {day}, and not set aside until you accept: {title}</source>
        <translation>معروض عليك {amount} رصيد حتى {day}، ولا يُحجز لك قبل قبولك: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/increment.py"/>
        <location filename="../../src/alliancehub/model/kinds/wallet.py"/>
        <source>{amount} credits of {title} end on {day}.</source>
        <translation>تنتهي {amount} من أرصدة {title} في {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>{amount} credits of {title} have expired.</source>
        <translation>انتهت صلاحية {amount} من أرصدة {title}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>{amount} credits were refunded: {title}</source>
        <translation>رُدّ من الأرصدة {amount}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{argument} of {name} has the wrong type.</source>
        <translation>{argument} في {name} من نوع خاطئ.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>{argument} of {name}: {what}.</source>
        <translation>{argument} في {name}: {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} does not keep what it is given.</source>
        <translation>لا تحتفظ {backend} بما يُعطى لها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} has no keyring yet.</source>
        <translation>لا حلقة مفاتيح في {backend} بعد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} is locked.</source>
        <translation>حلقة المفاتيح {backend} مقفلة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>{caption}: {value}</source>
        <translation>‏{caption}: {value}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>{chart} as a table</source>
        <translation>{chart} كجدول</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/interface.py"/>
        <source>{command}: {what}</source>
        <translation>{command}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>{dataset} for {name}</source>
        <translation>{dataset} لصالح {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} holds data that the request does not name: {classes}.</source>
        <translation>تحوي {dataset} بيانات لا يذكرها الطلب: {classes}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} is not for commercial use ({licence}).</source>
        <translation>{dataset} ليست للاستخدام التجاري ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} names no licence: ask its creator.</source>
        <translation>لا تذكر {dataset} ترخيصًا: اسأل منشئها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (in {span})</source>
        <translation>{day} (بعد {span})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (today)</source>
        <translation>{day} (اليوم)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} ({span} ago)</source>
        <translation>{day} (قبل {span})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>{day} has passed already.</source>
        <translation>مضى {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{done} ({rows})</source>
        <translation>‏{done} ({rows})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{done} of {total} · {percent} %</source>
        <translation>{done} من {total} · {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{done} {more}</source>
        <translation>‏{done} {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{done} {rest}</source>
        <translation>‏{done} {rest}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>{done}: {name}</source>
        <translation>‏{done}: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>{email} has an account already.</source>
        <translation>لصاحب {email} حساب بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>{email} has taken up an invitation before.</source>
        <translation>قبِل {email} دعوة من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{facet}: {value}, {n}</source>
        <translation>‏{facet}: {value}، {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>{field} *</source>
        <translation>‏{field} *</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/ranges.py"/>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{field} cannot be filtered by {value}.</source>
        <translation>لا يمكن ترشيح {field} حسب {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} cannot have had the value given as the old one.</source>
        <translation>لا يمكن أن تكون قيمة {field} السابقة هي المذكورة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} contains control characters.</source>
        <translation>يحوي {field} أحرف تحكم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>{field} does not fit the rule “{rule}” of its question.</source>
        <translation>لا يوافق {field} القاعدة «{rule}» لسؤاله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has a value of the wrong type for a {type} field.</source>
        <translation>في {field} قيمة من نوع خاطئ لحقل من نوع {type}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has {n} entries; at most {most} fit.</source>
        <translation>عدد مدخلات {field} هو {n}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is for the alliance's administrators to set.</source>
        <translation>ضبط {field} من صلاحية مديري التحالف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is needed.</source>
        <translation>الحقل {field} مطلوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is set by the hub and cannot be edited.</source>
        <translation>يضبط المركز {field}، ولا يمكن تعديل ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is {n} characters long; at most {most} fit.</source>
        <translation>عدد أحرف {field} هو {n}؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} may hold only non-empty texts.</source>
        <translation>لا يقبل {field} إلا نصوصًا غير فارغة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must be a single line.</source>
        <translation>يجب أن يكون {field} سطرًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must lie between {least} and {most}.</source>
        <translation>يجب أن تقع قيمة {field} بين {least} و{most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} names an entry twice.</source>
        <translation>يذكر {field} مدخلًا مرتين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} of “{name}”</source>
        <translation>{field} في «{name}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} stays as it was given at first.</source>
        <translation>يبقى {field} كما أُعطي أول مرة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>{field} was changed again since.</source>
        <translation>تغيّر {field} مرة أخرى منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} could be two dates.</source>
        <translation>الحقل {field}: {text} قد يكون أحد تاريخين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is neither yes nor no.</source>
        <translation>الحقل {field}: {text} ليس yes ولا no.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a date.</source>
        <translation>الحقل {field}: {text} ليس تاريخًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a time with its zone.</source>
        <translation>الحقل {field}: {text} ليس وقتًا مع منطقته الزمنية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a whole number.</source>
        <translation>الحقل {field}: {text} ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not one of its choices.</source>
        <translation>الحقل {field}: {text} ليس من خياراته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is none of: {values}.</source>
        <translation>الحقل {field}: {value} ليس من هذه القيم: {values}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a UTC time such as 2026-01-31T09:00:00Z.</source>
        <translation>الحقل {field}: {value} ليس وقتًا بالتوقيت العالمي مثل 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a date such as 2026-01-31.</source>
        <translation>الحقل {field}: {value} ليس تاريخًا مثل 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a web address that starts with https://.</source>
        <translation>الحقل {field}: {value} ليس عنوان وب يبدأ بـ https://.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an ORCID iD such as 0000-0002-1825-0097.</source>
        <translation>الحقل {field}: {value} ليس معرّف ORCID مثل 0000-0002-1825-0097.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an e-mail address.</source>
        <translation>الحقل {field}: {value} ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not made of small letters, digits and single hyphens.</source>
        <translation>الحقل {field}: يجب أن يتكون {value} من أحرف لاتينية صغيرة وأرقام وشرطات مفردة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not the id of an object.</source>
        <translation>الحقل {field}: {value} ليس معرّف عنصر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>{field} {value} is taken by another {kind}.</source>
        <translation>الحقل {field}: {value} مستخدم في عنصر آخر من نوع «{kind}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>{field}, line {n}</source>
        <translation>{field}، السطر {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}, line {n}: {what}</source>
        <translation>{field}، السطر {n}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}: choose which one.</source>
        <translation>{field}: اختر أيًّا منها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: no {kind} {name} is known here.</source>
        <translation>الحقل {field}: لا يُعرف هنا عنصر من نوع «{kind}» باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>{field}: what to do</source>
        <translation>{field}: ما العمل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{field}: {added} added, {removed} removed, {changed} changed</source>
        <translation>‏{field}: المضاف {added}، المحذوف {removed}، المتغير {changed}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: {n} objects are called {name}.</source>
        <translation>الحقل {field}: عدد العناصر التي اسمها {name} هو {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>{field}: {values}</source>
        <translation>‏{field}: {values}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>{field}: {value}.</source>
        <translation>{field}: {value}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field}: {why}</source>
        <translation>‏{field}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>{field}: {why}.</source>
        <translation>‏{field}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{files} · manifest {hash}</source>
        <translation>‏{files} · البيان {hash}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{files}, {size}</source>
        <translation>‏{files}، {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{files}, {size} moved</source>
        <translation>‏{files}، المنقول {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{files}, {size}; {left}</source>
        <translation>‏{files}، {size}؛ {left}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{file} (not taken).csv</source>
        <translation>{file} (لم يُؤخذ).csv</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be read: {why}</source>
        <translation>تتعذر قراءة {file}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>تعذّرت قراءة {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be written: {why}</source>
        <translation>تتعذر كتابة {file}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} cannot be written: {why}.</source>
        <translation>تتعذر كتابة {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no column {columns}.</source>
        <translation>ليس في {file} عمود {columns}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{file} has no column “{name}”.</source>
        <translation>ليس في {file} عمود «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no line for it.</source>
        <translation>ليس في {file} سطر لذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} is no backup of a hub, or a damaged one.</source>
        <translation>ليس هذا الملف نسخة احتياطية من مركز، أو هو تالف: {file}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file}: the limit of {account} is no whole number: {text}.</source>
        <translation>{file}: حد {account} ليس عددًا صحيحًا: {text}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>{first}, where it is empty {second}</source>
        <translation>{first}، وحيث يكون فارغًا {second}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: no</source>
        <translation>{flag}: لا</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: yes</source>
        <translation>{flag}: نعم</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{folder} cannot be written.</source>
        <translation>تتعذر الكتابة في {folder}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>{folder} cannot be written: {why}.</source>
        <translation>تتعذر الكتابة في {folder}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{free} of {whole} are free on its disk.</source>
        <translation>الحيز الحر على قرصه {free} من {whole}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{given} is no number of bytes.</source>
        <translation>{given} ليس عدد بايتات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>{grade}: {state}</source>
        <translation>‏{grade}: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>{group} {n}</source>
        <translation>‏{group} {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{hint} {more}</source>
        <translation>‏{hint} {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} does not answer at port {port}.</source>
        <translation>لا يجيب {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is one of the hosts to go to directly.</source>
        <translation>{host} من المضيفات التي يُتصل بها مباشرةً.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is this computer: no proxy is used for it.</source>
        <translation>{host} هو هذا الحاسوب: لا يُستخدم له وسيط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{host} is {addresses}.</source>
        <translation>{host} هو {addresses}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} takes no connection at port {port}.</source>
        <translation>لا يقبل {host} الاتصال على المنفذ {port}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{host} would be spoken to without encryption.</source>
        <translation>سيجري الاتصال بـ {host} دون تعمية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host}, port {port}, cannot be reached ({error}).</source>
        <translation>يتعذر الوصول إلى {host}، المنفذ {port} ({error}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answered with status {status}.</source>
        <translation>أجاب {hub} بالحالة {status}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answers, but not as a hub does.</source>
        <translation>يجيب {hub}، لكن ليس كما يجيب مركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} cannot be reached.</source>
        <translation>يتعذر الوصول إلى {hub}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub} speaks version {theirs} of the protocol, this app version {ours}.</source>
        <translation>يستخدم {hub} الإصدار {theirs} من البروتوكول، ويستخدم هذا التطبيق الإصدار {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>{hub} speaks version {theirs}, this app version {ours}.</source>
        <translation>يستخدم {hub} الإصدار {theirs}، ويستخدم هذا التطبيق الإصدار {ours}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub} {where}</source>
        <translation>‏{hub} {where}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub}, version {version}.</source>
        <translation>{hub}، الإصدار {version}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub}: {step}: {text}</source>
        <translation>‏{hub}: {step}: {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>{id} is not a UUID in lower case.</source>
        <translation>{id} ليس معرّف UUID بأحرف صغيرة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} failed. {why}</source>
        <translation>فشلت المهمة: {job}. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} is done.</source>
        <translation>اكتملت المهمة: {job}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{job} was cancelled.</source>
        <translation>أُلغيت المهمة: {job}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{job}: {state}</source>
        <translation>‏{job}: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} answers, but fails. You stay signed in until the background process ends. Restart it, or sign in to the desktop again.</source>
        <translation>تجيب {keyring} لكنها تتعطل. يبقى دخولك مسجَّلًا إلى أن تنتهي عملية الخلفية. أعد تشغيلها، أو سجّل الدخول إلى سطح المكتب من جديد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} holds your sign-in, and gives it out only while it is unlocked. Until then you sign in again each time the background process starts.</source>
        <translation>تحتفظ {keyring} ببيانات دخولك، ولا تعطيها إلا وقفلها مفتوح. وإلى ذلك الحين عليك تسجيل الدخول من جديد كلما بدأت عملية الخلفية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>{keyring} is here but has nothing to keep a sign-in in. Let it make one: it asks for a password. Without it you stay signed in until the background process ends.</source>
        <translation>حلقة المفاتيح {keyring} موجودة، لكن ليس فيها ما يحفظ بيانات الدخول. دعها تنشئه: ستطلب كلمة سر. وبدونه يبقى دخولك مسجَّلًا إلى أن تنتهي عملية الخلفية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} alone is for typing and moving: hold Ctrl or Alt.</source>
        <translation>المفتاح {keys} وحده مخصص للكتابة والتنقل: استمر في ضغط Ctrl أو Alt.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} finds and does anything, by name.</source>
        <translation>بالمفاتيح {keys} تجد أي شيء وتنفّذه، باسمه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} is kept for “{action}”.</source>
        <translation>المفاتيح {keys} محجوزة للإجراء «{action}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} takes back what you did, also a while later.</source>
        <translation>بالمفاتيح {keys} تتراجع عما فعلته، حتى بعد مدة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{kinds} (CSV)</source>
        <translation>‏{kinds} (CSV)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{kinds} are on their way</source>
        <translation>{kinds} في الطريق</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} cannot be sorted by {field}.</source>
        <translation>لا يمكن ترتيب {kinds} حسب {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <source>{kinds} go into no calendar.</source>
        <translation>{kinds} لا تدخل في تقويم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} have no field {field} to filter by.</source>
        <translation>ليس في {kinds} حقل {field} للترشيح حسبه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <source>{kinds}: {field}</source>
        <translation>‏{kinds}: {field}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{kinds}: {n}</source>
        <translation>‏{kinds}: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/totals.py"/>
        <source>{kind} cannot be added up by {field}.</source>
        <translation>لا يمكن جمع {kind} حسب {field}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>{kind} made.</source>
        <translation>تم الإنشاء: {kind}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>{kind} that was changed: {name}</source>
        <translation>{kind}، تغيّر في هذه الأثناء: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{kind} that was deleted</source>
        <translation>عنصر محذوف من نوع «{kind}»</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>{kind} {id} does not exist, or you may not see it.</source>
        <translation>العنصر {id} من نوع «{kind}» غير موجود، أو لا تملك إذن رؤيته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>{kind} {n}</source>
        <translation>‏{kind} {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>{kind} · kept {when}</source>
        <translation>{kind} · حُفظت {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>{kind} · {when}</source>
        <translation>‏{kind} · {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>{kind}: {title}</source>
        <translation>‏{kind}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>{label} is no name of a version.</source>
        <translation>{label} ليس اسم إصدار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>{label} would be taken for something else.</source>
        <translation>{label} قد يُظن شيئًا آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/ref_field.py"/>
        <source>{label}: choose one from the list; nothing is called “{text}”.</source>
        <translation>{label}: اختر من القائمة؛ لا شيء باسم «{text}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/refs_field.py"/>
        <source>{label}: choose “{text}” from the list, or clear it.</source>
        <translation>{label}: اختر «{text}» من القائمة، أو امسحه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/day_field.py"/>
        <source>{label}: “{text}” is not a date such as {example}.</source>
        <translation>{label}: «{text}» ليس تاريخًا مثل {example}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/integer_field.py"/>
        <source>{label}: “{text}” is not a number.</source>
        <translation>{label}: «{text}» ليس عددًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>{label}: “{text}” is not an amount of credits with at most six decimals.</source>
        <translation>{label}: «{text}» ليس مقدار أرصدة بست منازل عشرية على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{length} characters; at most {limit} fit.</source>
        <translation>عدد الأحرف {length}؛ والحد الأقصى {limit}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/text_field.py"/>
        <source>{length} of {limit} characters</source>
        <translation>الأحرف: {length} من {limit}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids changed copies.</source>
        <translation>{licence} ليس مفتوحًا: يمنع النسخ المعدّلة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids commercial use.</source>
        <translation>{licence} ليس مفتوحًا: يمنع الاستخدام التجاري.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{lines} lines of a log of {size}.</source>
        <translation>{lines} من سجل حجمه {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{list} · {search}</source>
        <translation>‏{list} · {search}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{log}, older ({number})</source>
        <translation>{log}، أقدم ({number})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>{ms} ms</source>
        <translation>{ms} م.ث</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>{name} asks for access to {dataset}</source>
        <translation>طلب وصول من {name} إلى {dataset}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>{name} asks for something that no field is for</source>
        <translation>يسأل {name} عن شيء ليس له حقل</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>{name} asks to join {project}</source>
        <translation>طلب انضمام من {name} إلى {project}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>{name} asks to renew access to {dataset}</source>
        <translation>طلب من {name} لتجديد الوصول إلى {dataset}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be a login name on a cluster.</source>
        <translation>لا يصلح {name} اسمَ دخول على عنقود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be the name of an account on a cluster.</source>
        <translation>لا يصلح {name} اسمًا لحساب على عنقود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} cannot sign in just now.</source>
        <translation>لا يستطيع {name} الدخول الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has a real conflict of interest: {why}</source>
        <translation>لدى {name} تضارب مصالح حقيقي: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has recused themselves from this request.</source>
        <translation>تنحّى {name} عن هذا الطلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{name} is no encoding that tables are read in.</source>
        <translation>ليس {name} ترميزًا تُقرأ به الجداول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is no format of datasets.</source>
        <translation>{name} ليس صيغة لمجموعات البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{name} is no name of a cluster.</source>
        <translation>{name} ليس اسم عنقود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>{name} is no name of a profile.</source>
        <translation>ليس {name} اسمًا لملف تعريف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is nothing that can be mended.</source>
        <translation>{name} ليس شيئًا يمكن إصلاحه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>{name} names no checksum that the hub knows.</source>
        <translation>لا يذكر {name} مجموعًا اختباريًا يعرفه المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} needs {argument}.</source>
        <translation>يحتاج {name} إلى {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{name} said</source>
        <translation>رسالة من {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} takes no {argument}.</source>
        <translation>لا يقبل {name} المعطى {argument}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} was asked to review this request already.</source>
        <translation>طُلب من {name} مراجعة هذا الطلب من قبل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>{name}, {organisation}: {what}</source>
        <translation>‏{name}، {organisation}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: encrypted, with its key in the keyring</source>
        <translation>{name}: مشفَّر، ومفتاحه في حلقة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, as the settings say</source>
        <translation>{name}: غير مشفَّر، كما تنص الإعدادات</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, though it is wanted.</source>
        <translation>{name}: غير مشفَّر مع أن التشفير مطلوب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {size} MB, sound</source>
        <translation>{name}: {size} م.ب، سليمة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{name}: {what}</source>
        <translation>‏{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>{needed} MB more are needed at {path}, and {free} MB are free.</source>
        <translation>يلزم {needed} ميغابايت إضافية في ‎{path}، والمتاح {free} ميغابايت.</translation>
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
        <translation>المساحة الحرة في {folder}: {n} م.ب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} MB are free at {folder}.</source>
        <translation>المساحة الحرة في {folder}: {n} م.ب.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} as they were</source>
        <comment>{n} as it was</comment>
        <translation>
            <numerusform>لا شيء كما كان</numerusform>
            <numerusform>واحد كما كان</numerusform>
            <numerusform>اثنان كما كانا</numerusform>
            <numerusform>{n} كما كانت</numerusform>
            <numerusform>{n} كما كانت</numerusform>
            <numerusform>{n} كما كانت</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{n} bytes</source>
        <translation>{n} بايت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} changed</source>
        <comment>{n} changed</comment>
        <translation>
            <numerusform>لا شيء تغيّر</numerusform>
            <numerusform>واحد تغيّر</numerusform>
            <numerusform>اثنان تغيّرا</numerusform>
            <numerusform>{n} تغيّرت</numerusform>
            <numerusform>{n} تغيّرت</numerusform>
            <numerusform>{n} تغيّرت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{n} تغييرات</numerusform>
            <numerusform>{n} تغييرًا</numerusform>
            <numerusform>{n} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} changes refused</source>
        <comment>{n} change refused</comment>
        <translation>
            <numerusform>لا تغييرات مرفوضة</numerusform>
            <numerusform>رُفض تغيير واحد</numerusform>
            <numerusform>رُفض تغييران</numerusform>
            <numerusform>رُفضت {n} تغييرات</numerusform>
            <numerusform>رُفض {n} تغييرًا</numerusform>
            <numerusform>رُفض {n} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>{n} changes wait to be sent.</source>
        <comment>{n} change waits to be sent.</comment>
        <translation>
            <numerusform>لا تغييرات تنتظر الإرسال.</numerusform>
            <numerusform>تغيير واحد ينتظر الإرسال.</numerusform>
            <numerusform>تغييران ينتظران الإرسال.</numerusform>
            <numerusform>{n} تغييرات تنتظر الإرسال.</numerusform>
            <numerusform>{n} تغييرًا ينتظر الإرسال.</numerusform>
            <numerusform>{n} تغيير ينتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes were decided.</source>
        <comment>{n} change was decided.</comment>
        <translation>
            <numerusform>لم يُبتّ في تغيير.</numerusform>
            <numerusform>بُتّ في تغيير واحد.</numerusform>
            <numerusform>بُتّ في تغييرين.</numerusform>
            <numerusform>بُتّ في {n} تغييرات.</numerusform>
            <numerusform>بُتّ في {n} تغييرًا.</numerusform>
            <numerusform>بُتّ في {n} تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>عنصر واحد مختار</numerusform>
            <numerusform>عنصران مختاران</numerusform>
            <numerusform>{n} عناصر مختارة</numerusform>
            <numerusform>{n} عنصرًا مختارًا</numerusform>
            <numerusform>{n} عنصر مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>{n} تعارضات</numerusform>
            <numerusform>{n} تعارضًا</numerusform>
            <numerusform>{n} تعارض</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>{n} credits are missing.</source>
        <translation>ينقص {n} من الأرصدة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{n} fields differ.</source>
        <comment>{n} field differs.</comment>
        <translation>
            <numerusform>لا يختلف أي حقل.</numerusform>
            <numerusform>يختلف حقل واحد.</numerusform>
            <numerusform>يختلف حقلان.</numerusform>
            <numerusform>تختلف {n} حقول.</numerusform>
            <numerusform>يختلف {n} حقلًا.</numerusform>
            <numerusform>يختلف {n} حقل.</numerusform>
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
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} files a second</source>
        <comment>{n} file a second</comment>
        <translation>
            <numerusform>لا ملفات في الثانية</numerusform>
            <numerusform>ملف واحد في الثانية</numerusform>
            <numerusform>ملفان في الثانية</numerusform>
            <numerusform>{n} ملفات في الثانية</numerusform>
            <numerusform>{n} ملفًا في الثانية</numerusform>
            <numerusform>{n} ملف في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{n} files are shown. {why}</source>
        <translation>الملفات المعروضة: {n}. {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{n} files cannot go along as they are. Rename or remove them first.</source>
        <comment>{n} file cannot go along as it is. Rename or remove it first.</comment>
        <translation>
            <numerusform>لا ملفات تمنع الإرسال.</numerusform>
            <numerusform>ملف واحد لا يمكن إرساله كما هو. غيّر اسمه أو أزله أولًا.</numerusform>
            <numerusform>ملفان لا يمكن إرسالهما كما هما. غيّر اسميهما أو أزلهما أولًا.</numerusform>
            <numerusform>{n} ملفات لا يمكن إرسالها كما هي. غيّر أسماءها أو أزلها أولًا.</numerusform>
            <numerusform>{n} ملفًا لا يمكن إرسالها كما هي. غيّر أسماءها أو أزلها أولًا.</numerusform>
            <numerusform>{n} ملف لا يمكن إرسالها كما هي. غيّر أسماءها أو أزلها أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{n} files were kept.</source>
        <comment>{n} file was kept.</comment>
        <translation>
            <numerusform>لم يُبقَ على أي ملف.</numerusform>
            <numerusform>أُبقي على ملف واحد.</numerusform>
            <numerusform>أُبقي على ملفين.</numerusform>
            <numerusform>أُبقي على {n} ملفات.</numerusform>
            <numerusform>أُبقي على {n} ملفًا.</numerusform>
            <numerusform>أُبقي على {n} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على نتيجة واحدة</numerusform>
            <numerusform>عُثر على نتيجتين</numerusform>
            <numerusform>عُثر على {n} نتائج</numerusform>
            <numerusform>عُثر على {n} نتيجة</numerusform>
            <numerusform>عُثر على {n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} h</source>
        <comment>{n} h</comment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>{n} س</numerusform>
            <numerusform>{n} س</numerusform>
            <numerusform>{n} س</numerusform>
            <numerusform>{n} س</numerusform>
            <numerusform>{n} س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{n} hashes copied</source>
        <comment>{n} hash copied</comment>
        <translation>
            <numerusform>لم تُنسخ أي بصمة</numerusform>
            <numerusform>نُسخت بصمة واحدة</numerusform>
            <numerusform>نُسخت بصمتان</numerusform>
            <numerusform>نُسخت {n} بصمات</numerusform>
            <numerusform>نُسخت {n} بصمة</numerusform>
            <numerusform>نُسخت {n} بصمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} hours left</source>
        <comment>{n} hour left</comment>
        <translation>
            <numerusform>أقل من ساعة متبقية</numerusform>
            <numerusform>ساعة واحدة متبقية</numerusform>
            <numerusform>ساعتان متبقيتان</numerusform>
            <numerusform>{n} ساعات متبقية</numerusform>
            <numerusform>{n} ساعة متبقية</numerusform>
            <numerusform>{n} ساعة متبقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} jobs go on</source>
        <comment>{n} job goes on</comment>
        <translation>
            <numerusform>لا مهام جارية</numerusform>
            <numerusform>مهمة واحدة جارية</numerusform>
            <numerusform>مهمتان جاريتان</numerusform>
            <numerusform>{n} مهام جارية</numerusform>
            <numerusform>{n} مهمة جارية</numerusform>
            <numerusform>{n} مهمة جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} أسطر</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} links copied</source>
        <comment>{n} link copied</comment>
        <translation>
            <numerusform>لم يُنسخ أي رابط</numerusform>
            <numerusform>نُسخ رابط واحد</numerusform>
            <numerusform>نُسخ رابطان</numerusform>
            <numerusform>نُسخت {n} روابط</numerusform>
            <numerusform>نُسخ {n} رابطًا</numerusform>
            <numerusform>نُسخ {n} رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>{n} links copied.</source>
        <comment>Link copied.</comment>
        <translation>
            <numerusform>لم يُنسخ أي رابط.</numerusform>
            <numerusform>نُسخ الرابط.</numerusform>
            <numerusform>نُسخ رابطان.</numerusform>
            <numerusform>نُسخت {n} روابط.</numerusform>
            <numerusform>نُسخ {n} رابطًا.</numerusform>
            <numerusform>نُسخ {n} رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} min</source>
        <comment>{n} min</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>{n} د</numerusform>
            <numerusform>{n} د</numerusform>
            <numerusform>{n} د</numerusform>
            <numerusform>{n} د</numerusform>
            <numerusform>{n} د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} minutes left</source>
        <comment>{n} minute left</comment>
        <translation>
            <numerusform>أقل من دقيقة متبقية</numerusform>
            <numerusform>دقيقة واحدة متبقية</numerusform>
            <numerusform>دقيقتان متبقيتان</numerusform>
            <numerusform>{n} دقائق متبقية</numerusform>
            <numerusform>{n} دقيقة متبقية</numerusform>
            <numerusform>{n} دقيقة متبقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} آخر</numerusform>
            <numerusform>{n} آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>نتيجة جديدة واحدة</numerusform>
            <numerusform>نتيجتان جديدتان</numerusform>
            <numerusform>{n} نتائج جديدة</numerusform>
            <numerusform>{n} نتيجة جديدة</numerusform>
            <numerusform>{n} نتيجة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>{n} new in the inbox</source>
        <comment>{n} new in the inbox</comment>
        <translation>
            <numerusform>لا جديد في صندوق الوارد</numerusform>
            <numerusform>تنبيه جديد واحد في صندوق الوارد</numerusform>
            <numerusform>تنبيهان جديدان في صندوق الوارد</numerusform>
            <numerusform>{n} تنبيهات جديدة في صندوق الوارد</numerusform>
            <numerusform>{n} تنبيهًا جديدًا في صندوق الوارد</numerusform>
            <numerusform>{n} تنبيه جديد في صندوق الوارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{n} new since you looked</source>
        <comment>{n} new since you looked</comment>
        <translation>
            <numerusform>لا جديد منذ آخر اطلاع</numerusform>
            <numerusform>نتيجة جديدة واحدة منذ آخر اطلاع</numerusform>
            <numerusform>نتيجتان جديدتان منذ آخر اطلاع</numerusform>
            <numerusform>{n} نتائج جديدة منذ آخر اطلاع</numerusform>
            <numerusform>{n} نتيجة جديدة منذ آخر اطلاع</numerusform>
            <numerusform>{n} نتيجة جديدة منذ آخر اطلاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} not taken</source>
        <comment>{n} not taken</comment>
        <translation>
            <numerusform>أُخذت كلها</numerusform>
            <numerusform>واحد لم يُؤخذ</numerusform>
            <numerusform>اثنان لم يُؤخذا</numerusform>
            <numerusform>{n} لم تُؤخذ</numerusform>
            <numerusform>{n} لم تُؤخذ</numerusform>
            <numerusform>{n} لم تُؤخذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices are back.</source>
        <comment>{n} notice is back.</comment>
        <translation>
            <numerusform>لم يعُد أي تنبيه.</numerusform>
            <numerusform>عاد تنبيه واحد.</numerusform>
            <numerusform>عاد تنبيهان.</numerusform>
            <numerusform>عادت {n} تنبيهات.</numerusform>
            <numerusform>عاد {n} تنبيهًا.</numerusform>
            <numerusform>عاد {n} تنبيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices put off.</source>
        <comment>{n} notice put off.</comment>
        <translation>
            <numerusform>لم يؤجَّل أي تنبيه.</numerusform>
            <numerusform>أُجّل تنبيه واحد.</numerusform>
            <numerusform>أُجّل تنبيهان.</numerusform>
            <numerusform>أُجّلت {n} تنبيهات.</numerusform>
            <numerusform>أُجّل {n} تنبيهًا.</numerusform>
            <numerusform>أُجّل {n} تنبيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices read.</source>
        <comment>{n} notice read.</comment>
        <translation>
            <numerusform>لم يُقرأ أي تنبيه.</numerusform>
            <numerusform>قُرئ تنبيه واحد.</numerusform>
            <numerusform>قُرئ تنبيهان.</numerusform>
            <numerusform>قُرئت {n} تنبيهات.</numerusform>
            <numerusform>قُرئ {n} تنبيهًا.</numerusform>
            <numerusform>قُرئ {n} تنبيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices unread.</source>
        <comment>{n} notice unread.</comment>
        <translation>
            <numerusform>لا تنبيهات غير مقروءة.</numerusform>
            <numerusform>تنبيه واحد غير مقروء.</numerusform>
            <numerusform>تنبيهان غير مقروءين.</numerusform>
            <numerusform>{n} تنبيهات غير مقروءة.</numerusform>
            <numerusform>{n} تنبيهًا غير مقروء.</numerusform>
            <numerusform>{n} تنبيه غير مقروء.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>{n} of its {count} files are not here yet or not verified, such as “{path}”.</source>
        <translation>{n} من ملفاته البالغة {count} ليست هنا بعد أو لم يُتحقق منها، مثل «{path}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>{n} of {total} changes were made; the rest was refused.</source>
        <translation>نُفّذ من التغييرات {n} من أصل {total}، ورُفض الباقي.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} of {total} taken…</source>
        <translation>أُخذ {n} من {total}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} on their way</source>
        <comment>{n} on its way</comment>
        <translation>
            <numerusform>لا شيء في الطريق</numerusform>
            <numerusform>واحدة في الطريق</numerusform>
            <numerusform>اثنتان في الطريق</numerusform>
            <numerusform>{n} في الطريق</numerusform>
            <numerusform>{n} في الطريق</numerusform>
            <numerusform>{n} في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{n} places were taken out</source>
        <comment>{n} place was taken out</comment>
        <translation>
            <numerusform>لم يُحذف أي موضع</numerusform>
            <numerusform>حُذف موضع واحد</numerusform>
            <numerusform>حُذف موضعان</numerusform>
            <numerusform>حُذفت {n} مواضع</numerusform>
            <numerusform>حُذف {n} موضعًا</numerusform>
            <numerusform>حُذف {n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>{n} مشكلات</numerusform>
            <numerusform>{n} مشكلة</numerusform>
            <numerusform>{n} مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>لا تغييرات مرفوضة</numerusform>
            <numerusform>تغيير واحد مرفوض</numerusform>
            <numerusform>تغييران مرفوضان</numerusform>
            <numerusform>{n} تغييرات مرفوضة</numerusform>
            <numerusform>{n} تغييرًا مرفوضًا</numerusform>
            <numerusform>{n} تغيير مرفوض</numerusform>
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
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} rows a second</source>
        <comment>{n} row a second</comment>
        <translation>
            <numerusform>لا صفوف في الثانية</numerusform>
            <numerusform>صف واحد في الثانية</numerusform>
            <numerusform>صفان في الثانية</numerusform>
            <numerusform>{n} صفوف في الثانية</numerusform>
            <numerusform>{n} صفًا في الثانية</numerusform>
            <numerusform>{n} صف في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} rows came.</source>
        <comment>{n} row came.</comment>
        <translation>
            <numerusform>لم تصل صفوف.</numerusform>
            <numerusform>وصل صف واحد.</numerusform>
            <numerusform>وصل صفان.</numerusform>
            <numerusform>وصلت {n} صفوف.</numerusform>
            <numerusform>وصل {n} صفًا.</numerusform>
            <numerusform>وصل {n} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows changed.</source>
        <comment>{n} row changed.</comment>
        <translation>
            <numerusform>لم يتغيّر أي صف.</numerusform>
            <numerusform>تغيّر صف واحد.</numerusform>
            <numerusform>تغيّر صفان.</numerusform>
            <numerusform>تغيّرت {n} صفوف.</numerusform>
            <numerusform>تغيّر {n} صفًا.</numerusform>
            <numerusform>تغيّر {n} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{n} rows copied</source>
        <comment>{n} row copied</comment>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت {n} صفوف</numerusform>
            <numerusform>نُسخ {n} صفًا</numerusform>
            <numerusform>نُسخ {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows deleted.</source>
        <comment>{n} row deleted.</comment>
        <translation>
            <numerusform>لم يُحذف أي صف.</numerusform>
            <numerusform>حُذف صف واحد.</numerusform>
            <numerusform>حُذف صفان.</numerusform>
            <numerusform>حُذفت {n} صفوف.</numerusform>
            <numerusform>حُذف {n} صفًا.</numerusform>
            <numerusform>حُذف {n} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} rows were left out: they are closed, or you may not change them.</source>
        <comment>{n} row was left out: it is closed, or you may not change it.</comment>
        <translation>
            <numerusform>لم يُستبعد أي صف.</numerusform>
            <numerusform>استُبعد صف واحد: إما أنه مغلق أو أنك لا تملك إذن تغييره.</numerusform>
            <numerusform>استُبعد صفان: إما أنهما مغلقان أو أنك لا تملك إذن تغييرهما.</numerusform>
            <numerusform>استُبعدت {n} صفوف: إما أنها مغلقة أو أنك لا تملك إذن تغييرها.</numerusform>
            <numerusform>استُبعد {n} صفًا: إما أنها مغلقة أو أنك لا تملك إذن تغييرها.</numerusform>
            <numerusform>استُبعد {n} صف: إما أنها مغلقة أو أنك لا تملك إذن تغييرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} runs</source>
        <comment>{n} run</comment>
        <translation>
            <numerusform>لا مرات تشغيل</numerusform>
            <numerusform>مرة تشغيل واحدة</numerusform>
            <numerusform>مرتا تشغيل</numerusform>
            <numerusform>{n} مرات تشغيل</numerusform>
            <numerusform>{n} مرة تشغيل</numerusform>
            <numerusform>{n} مرة تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{n} seconds are more than lie between its start and its end.</source>
        <translation>{n} ثانية أكثر مما يقع بين بدايته ونهايته.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} seconds left</source>
        <comment>{n} second left</comment>
        <translation>
            <numerusform>أقل من ثانية متبقية</numerusform>
            <numerusform>ثانية واحدة متبقية</numerusform>
            <numerusform>ثانيتان متبقيتان</numerusform>
            <numerusform>{n} ثوانٍ متبقية</numerusform>
            <numerusform>{n} ثانية متبقية</numerusform>
            <numerusform>{n} ثانية متبقية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} similar grants that are over: {amount} credits in the middle, of which {percent} % were used.</source>
        <translation>{n} منح مشابهة منتهية: الوسيط {amount} رصيد، استُخدم منها {percent} %.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{n} things to mend</source>
        <comment>{n} thing to mend</comment>
        <translation>
            <numerusform>لا شيء للإصلاح</numerusform>
            <numerusform>أمر واحد للإصلاح</numerusform>
            <numerusform>أمران للإصلاح</numerusform>
            <numerusform>{n} أمور للإصلاح</numerusform>
            <numerusform>{n} أمرًا للإصلاح</numerusform>
            <numerusform>{n} أمر للإصلاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} titles copied</source>
        <comment>{n} title copied</comment>
        <translation>
            <numerusform>لم يُنسخ أي عنوان</numerusform>
            <numerusform>نُسخ عنوان واحد</numerusform>
            <numerusform>نُسخ عنوانان</numerusform>
            <numerusform>نُسخت {n} عناوين</numerusform>
            <numerusform>نُسخ {n} عنوانًا</numerusform>
            <numerusform>نُسخ {n} عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} transfers go on</source>
        <comment>{n} transfer goes on</comment>
        <translation>
            <numerusform>لا عملية نقل جارية</numerusform>
            <numerusform>عملية نقل واحدة جارية</numerusform>
            <numerusform>عمليتا نقل جاريتان</numerusform>
            <numerusform>{n} عمليات نقل جارية</numerusform>
            <numerusform>{n} عملية نقل جارية</numerusform>
            <numerusform>{n} عملية نقل جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} units</source>
        <comment>{n} unit</comment>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>{n} وحدات</numerusform>
            <numerusform>{n} وحدة</numerusform>
            <numerusform>{n} وحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>{n} unread</source>
        <comment>{n} unread</comment>
        <translation>
            <numerusform>لا تنبيهات غير مقروءة</numerusform>
            <numerusform>تنبيه واحد غير مقروء</numerusform>
            <numerusform>تنبيهان غير مقروءين</numerusform>
            <numerusform>{n} تنبيهات غير مقروءة</numerusform>
            <numerusform>{n} تنبيهًا غير مقروء</numerusform>
            <numerusform>{n} تنبيه غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} wait</source>
        <comment>{n} waits</comment>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال</numerusform>
            <numerusform>تغيير واحد ينتظر</numerusform>
            <numerusform>تغييران ينتظران</numerusform>
            <numerusform>{n} تغييرات تنتظر</numerusform>
            <numerusform>{n} تغييرًا ينتظر</numerusform>
            <numerusform>{n} تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{n} {kinds}</source>
        <translation>‏{kinds}: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one} or {more}</source>
        <translation>{one} أو {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one} {more}</source>
        <translation>‏{one} {more}</translation>
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
        <translation>‏{one}، {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{pace} credits a week are used.</source>
        <translation>يُستخدم {pace} من الأرصدة في الأسبوع.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{pace} credits a week are used; {even} a week would use everything by the end.</source>
        <translation>يُستخدم {pace} من الأرصدة في الأسبوع؛ ولو كان {even} في الأسبوع لاستُخدم كل شيء حتى النهاية.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>{part}, {when}</source>
        <translation>‏{part}، {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} and {other} differ only in the case of letters: on many systems they are one.</source>
        <translation>لا يختلف {path} عن {other} إلا في حالة الأحرف: هما واحد في أنظمة كثيرة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} begins at the top of a disk or a home folder.</source>
        <translation>يبدأ {path} من أعلى قرص أو من مجلد منزلي.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>{path} cannot be read as Parquet.</source>
        <translation>تتعذر قراءة {path} بصيغة Parquet.</translation>
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
        <translation>تتعذر قراءة {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>تتعذر الكتابة في {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} does not arrive as it was sent, though it was tried again.</source>
        <translation>لا يصل ‎{path} كما أُرسل، مع أن المحاولة أُعيدت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name of more than {most} bytes.</source>
        <translation>في {path} اسم أطول من {most} بايت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that Windows keeps for devices.</source>
        <translation>في {path} اسم يحجزه ويندوز للأجهزة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that begins or ends with a space or ends with a dot.</source>
        <translation>في {path} اسم يبدأ أو ينتهي بمسافة أو ينتهي بنقطة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has an empty name between two slashes.</source>
        <translation>في {path} اسم فارغ بين شرطتين مائلتين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no SHA-256 of 64 hexadecimal digits in lower case.</source>
        <translation>ليس لـ {path} بصمة SHA-256 من 64 رقمًا ستة عشريًا بأحرف صغيرة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no size between 0 and 16 TiB.</source>
        <translation>حجم {path} ليس بين 0 و16 تيبيبايت.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{path} has other bytes than its hash says: they changed, or the hash is wrong.</source>
        <translation>بايتات {path} غير ما تقوله بصمته: إما أنها تغيّرت، أو أن البصمة خاطئة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>{path} holds no .js file.</source>
        <translation>لا يحوي {path} أي ملف ‎.js.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{path} holds no certificates in PEM form.</source>
        <translation>لا يحوي {path} شهادات بصيغة PEM.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>{path} holds no files.</source>
        <translation>لا يحوي ‎{path} أي ملفات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds the invisible character {code}.</source>
        <translation>في {path} المحرف الخفي {code}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds {character}, which no name on Windows may.</source>
        <translation>في {path} المحرف {character} الذي لا يجوز في أسماء ويندوز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} holds {n} files; a version has {most} at most.</source>
        <translation>عدد الملفات في ‎{path} هو {n}؛ والحد الأقصى للإصدار {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a device or a socket, and no file.</source>
        <translation>العنصر ‎{path} جهاز أو مقبس وليس ملفًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is a file, and {other} lies in it.</source>
        <translation>{path} ملف، و{other} يقع فيه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} مجلد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a symbolic link; put the file itself there.</source>
        <translation>العنصر ‎{path} رابط رمزي؛ ضع الملف نفسه هناك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>{path} is named twice.</source>
        <translation>ذُكر {path} مرتين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is no file.</source>
        <translation>{path} ليس ملفًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} is no plain file, and is left out.</source>
        <translation>{path} ليس ملفًا عاديًا، وقد تُرك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is no whole path.</source>
        <translation>ليس ‎{path} مسارًا كاملًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is not in the Unicode form NFC, so it would be two names.</source>
        <translation>{path} ليس بصيغة يونيكود NFC، فيكون اسمين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is on its way already.</source>
        <translation>عملية نقل ‎{path} جارية بالفعل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already, and not empty.</source>
        <translation>المجلد ‎{path} موجود بالفعل وليس فارغًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already; another download may be left there.</source>
        <translation>المسار ‎{path} موجود بالفعل؛ وربما بقي فيه تنزيل آخر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>{path} is written.</source>
        <translation>كُتب {path}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is {n} bytes long; at most {most} fit.</source>
        <translation>طول {path} هو {n} بايت، والحد الأقصى {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} leads out of its folder.</source>
        <translation>يؤدي {path} إلى خارج مجلده.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{path} leads out of the dataset's folder.</source>
        <translation>يخرج {path} عن مجلد مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} lies in {other}, which is a file.</source>
        <translation>يقع {path} في {other} وهو ملف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} may run code when it is opened.</source>
        <translation>قد يشغّل {path} شيفرة برمجية عند فتحه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} was changed while it was uploaded.</source>
        <translation>تغيّر ‎{path} في أثناء رفعه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} was written to since it was looked at.</source>
        <translation>كُتب في {path} بعد أن فُحص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{path} → {kinds}</source>
        <translation>‏{path} ← {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: here it comes to more than {n} values.</source>
        <translation>{path}: يبلغ العدد هنا أكثر من {n} من القيم.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: it is nested more than {n} deep.</source>
        <translation>{path}: متداخل بعمق يتجاوز {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{path}: {words}</source>
        <translation>‏{path}: {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: folders are parted by /.</source>
        <translation>لا يطابق {pattern} أي ملف: تُفصل المجلدات بالعلامة /.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: it names a folder, and not what is in it.</source>
        <translation>لا يطابق {pattern} أي ملف: فهو يسمّي مجلدًا لا ما بداخله.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: paths begin within the version.</source>
        <translation>لا يطابق {pattern} أي ملف: تبدأ المسارات من داخل الإصدار.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>{percent} %</source>
        <translation>‏{percent} ٪</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{percent} % · {job}</source>
        <translation>‏{percent} % · {job}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{percent} % · {line}</source>
        <translation>‏{percent} % · {line}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}، بالانتظار: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} ends on {day}.</source>
        <translation>ينتهي {pool} في {day}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} grants from {first} to {last}.</source>
        <translation>يمنح {pool} من {first} إلى {last}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>{pool} is pledged by another organisation.</source>
        <translation>تعهدت منظمة أخرى بما في {pool}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{problem} Export them instead.</source>
        <translation>{problem} صدّرها بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{problem} Narrow the list down first.</source>
        <translation>{problem} ضيّق القائمة أولًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} does not answer as a proxy does.</source>
        <translation>{proxy} لا يجيب كما يجيب وسيط.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} does not take this user and password.</source>
        <translation>لا يقبل {proxy} هذا المستخدم وكلمة السر هذه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} is used for each request.</source>
        <translation>يُستخدم {proxy} لكل طلب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} opened the way.</source>
        <translation>فتح {proxy} الطريق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} refuses the way to {host}: {status} {words}</source>
        <translation>يرفض {proxy} الطريق إلى {host}: {status} {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} wants a user and a password.</source>
        <translation>يريد {proxy} مستخدمًا وكلمة سر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>{ratio} is no part of all requests.</source>
        <translation>‏{ratio} ليس جزءًا من كل الطلبات.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{reason}: {n}</source>
        <translation>‏{reason}: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{resource} may not process: {classes}.</source>
        <translation>لا يجوز أن يعالج {resource}: {classes}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows} are too many to print.</source>
        <translation>عدد الصفوف أكبر من أن يُطبع: {rows}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{rows} written to {path}.</source>
        <translation>كُتب في {path}: {rows}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/list_print.py"/>
        <source>{rows}. {printed}</source>
        <translation>‏{rows}. {printed}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>{scheme} is no database that a hub can use.</source>
        <translation>{scheme} ليست قاعدة بيانات يمكن للمركز استخدامها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>{search} · {list}</source>
        <translation>‏{search} · {list}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>{search} · {news}</source>
        <translation>‏{search} · {news}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is a whole number from {least} to {most}.</source>
        <translation>قيمة «{setting}» عدد صحيح من {least} إلى {most}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is either on or off.</source>
        <translation>قيمة «{setting}» إما تشغيل وإما إيقاف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one line of at most 500 characters.</source>
        <translation>قيمة «{setting}» سطر واحد لا يزيد على 500 حرف.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one of: {values}.</source>
        <translation>قيمة «{setting}» واحدة من: {values}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{share} % will expire unused: {likely} credits (between {least} and {most}).</source>
        <translation>سينتهي {share} % دون استخدام: {likely} من الأرصدة (بين {least} و{most}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} a second</source>
        <translation>{size} في الثانية</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} freed.</source>
        <translation>الحيز المحرر: {size}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files}</source>
        <translation>‏{size} في {files}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files} will be deleted from this machine. What you did not change can be downloaded again; files that are in use or that you changed stay.</source>
        <translation>سيُحذف من هذا الجهاز {size} في {files}. ما لم تغيّره يمكن تنزيله مجددًا؛ وتبقى الملفات المستخدمة أو التي غيّرتها.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} moved before it ended</source>
        <translation>المنقول قبل الانتهاء: {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} on this machine</source>
        <translation>‏{size} على هذا الجهاز</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{span} ago</source>
        <translation>قبل {span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>{state}: {title}</source>
        <translation>‏{state}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{taken}: {marks}</source>
        <translation>‏{taken}: {marks}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is finer than a millionth of a credit</source>
        <translation>{text} أدق من جزء من مليون من الرصيد</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is more than can be counted</source>
        <translation>{text} أكثر مما يمكن عدّه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is neither yes nor no</source>
        <translation>{text} ليس yes ولا no</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not JSON of the kind needed</source>
        <translation>{text} ليس JSON من النوع المطلوب</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not an amount of credits</source>
        <translation>{text} ليس مقدار أرصدة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{text} is not the address of a hub.</source>
        <translation>{text} ليس عنوان مركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{title} ({keys})</source>
        <translation>‏{title} ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>{title} has ended; {amount} credits that you left went back.</source>
        <translation>انتهت {title}؛ وعاد {amount} رصيد تركته.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_version.py"/>
        <source>{title} {label}, which yours derives from, was withdrawn.</source>
        <translation>سُحب {title} {label} الذي اشتُق منه ما يخصك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>{title} {label}, which yours derives from, was yanked.</source>
        <translation>أُوقفت التوصية بـ {title} {label} الذي اشتُق منه ما يخصك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: its accelerator has no rate today, so nothing may begin.</source>
        <translation>{title}: لا سعر لمسرّعه اليوم، فلا يجوز أن يبدأ شيء.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: the counter of {account} began anew on the cluster.</source>
        <translation>{title}: بدأ عدّاد {account} من جديد على العنقود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: {account} is no name of an account.</source>
        <translation>{title}: ‏{account} ليس اسم حساب.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>{title}: {fields}</source>
        <translation>‏{title}: {fields}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: {name} has no login name that the cluster could know.</source>
        <translation>{title}: ليس لدى {name} اسم دخول يمكن أن يعرفه العنقود.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{title}: {rows}?</source>
        <translation>{title}: {rows}؟</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>{title}: “{name}”?</source>
        <translation>{title}: «{name}»؟</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{title}…</source>
        <translation>‏{title}…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{told}, of which {freed} can be freed</source>
        <translation>‏{told}، يمكن تحرير {freed} منها</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} is done.</source>
        <translation>اكتمل: {transfer}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} stopped. {why}</source>
        <translation>توقف: {transfer}. {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} was cancelled.</source>
        <translation>أُلغي: {transfer}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{units} × {hours} h × {runs} × {rate} credits per unit and hour</source>
        <translation>{units} × {hours} ساعة × {runs} × {rate} رصيد لكل وحدة وساعة</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} are in use; there is no limit.</source>
        <translation>المستخدم {used}؛ ولا حد له.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} of {quota} are in use.</source>
        <translation>المستخدم {used} من {quota}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is below zero.</source>
        <translation>{value} أقل من الصفر.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is beyond all measure.</source>
        <translation>{value} يتجاوز كل حدّ معقول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no account.</source>
        <translation>{value} ليس حسابًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>{value} is no day.</source>
        <translation>{value} ليس يومًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no list of resources.</source>
        <translation>{value} ليس قائمة موارد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no login name.</source>
        <translation>{value} ليس اسم دخول.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a job.</source>
        <translation>{value} ليس رقم مهمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a record.</source>
        <translation>{value} ليس رقم سجل.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no state that Slurm knows.</source>
        <translation>{value} ليست حالة يعرفها Slurm.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no time as Slurm writes it: 2026-01-31T14:00:00.</source>
        <translation>{value} ليس وقتًا كما يكتبه Slurm: ‎2026-01-31T14:00:00.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no whole number.</source>
        <translation>{value} ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>{value} stands in the place of a hash and is none.</source>
        <translation>{value} في موضع بصمة وليس بصمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{version}; the certificate is trusted.</source>
        <translation>{version}؛ الشهادة موثوقة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{what}: {of}</source>
        <translation>‏{what}: {of}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/plan.py"/>
        <source>{what}: {why}</source>
        <translation>‏{what}: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>{where}: {reason}</source>
        <translation>‏{where}: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>{where}: {what}.</source>
        <translation>‏{where}: {what}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} changed it</source>
        <translation>عدّله {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} deleted it</source>
        <translation>حذفه {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who} restored it</source>
        <translation>استعاده {who}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <source>{who}, {when}</source>
        <translation>‏{who}، {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>{who}: {action}</source>
        <translation>‏{who}: {action}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{width} × {height} pixels, {size}</source>
        <translation>‏{width} × {height} بكسل، {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>{words} So many differ that only the first are listed.</source>
        <translation>{words} المختلف كثير، فلا يُدرج إلا أوله.</translation>
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
        <translation>‏{words}. لا يُقارن إلا الأوائل من كل منهما، وعددها: {n}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>“main” and “latest” mean the newest version, 40 or 64 hexadecimal digits a hash.</source>
        <translation>«main» و«latest» تعنيان أحدث إصدار، و40 أو 64 رقمًا ستة عشريًا تعني بصمة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>“{action}” is not possible now.</source>
        <translation>الإجراء «{action}» غير ممكن الآن.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent more than ten minutes ago.</source>
        <translation>أُرسل «{change}» قبل أكثر من عشر دقائق.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent, and the hub cannot take it back.</source>
        <translation>أُرسل «{change}»، ولا يستطيع المركز التراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: it is not there any more.</source>
        <translation>«{change}»: لم يعد موجودًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: {field} was changed again since.</source>
        <translation>«{change}»: تغيّر {field} مرة أخرى منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” cannot be dropped here. Lists take tables (CSV, TSV); that of the datasets takes folders and descriptions (JSON, Markdown), too.</source>
        <translation>لا يمكن إفلات «{name}» هنا. تقبل القوائم الجداول (CSV وTSV)؛ وتقبل قائمة مجموعات البيانات المجلدات والأوصاف أيضًا (JSON وMarkdown).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>“{name}” holds no plain text.</source>
        <translation>لا يحوي «{name}» نصًا بسيطًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” is looked at, the rest was left: drop one at a time.</source>
        <translation>يجري النظر في «{name}»، وتُرك الباقي: أفلت واحدًا في كل مرة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>“{name}” is missing.</source>
        <translation>«{name}» ناقص.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>“{name}” is revoked.</source>
        <translation>أُلغي «{name}».</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>“{name}” is taken by another dataset of this owner.</source>
        <translation>«{name}» مستخدم لمجموعة بيانات أخرى لهذا المالك.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>“{name}” stands here twice; the last one counts.</source>
        <translation>ورد «{name}» هنا مرتين؛ والأخير هو المعتمد.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>“{project}” is completed and takes nobody in.</source>
        <translation>اكتمل «{project}» ولا يقبل أحدًا.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” looks through a list that this hub does not have.</source>
        <translation>يبحث «{search}» في قائمة لا توجد في هذا المركز.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” was also narrowed by {fields}, which this list does not have any more.</source>
        <translation>كان «{search}» مضيَّقًا أيضًا بما لم يعد في هذه القائمة: {fields}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>“{title}” has published versions, which others may cite.</source>
        <translation>لـ «{title}» إصدارات منشورة قد يستشهد بها آخرون.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” has rules of use to be passed on ({licence}).</source>
        <translation>لـ «{title}» قواعد استخدام يجب نقلها ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” is not for commercial use ({licence}).</source>
        <translation>«{title}» ليس للاستخدام التجاري ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” may not be passed on changed ({licence}).</source>
        <translation>لا يجوز نقل «{title}» بعد تغييره ({licence}).</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>“{title}” may store {quota}, and with these files it would be {used}.</source>
        <translation>يجوز لـ «{title}» تخزين {quota}، ومع هذه الملفات يصير {used}.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” names no licence.</source>
        <translation>لا يذكر «{title}» رخصة.</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>“{title}” with all that belongs to it</source>
        <translation>«{title}» مع كل ما يتبعه</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>“{words}”</source>
        <translation>‏«{words}»</translation>
    </message>
</context>
</TS>
