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
        <translation>ダーク配色(&amp;D)</translation>
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
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;How sync stands…</source>
        <translation>同期の詳しい状態(&amp;H)…</translation>
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
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>&amp;Transfers…</source>
        <translation>転送(&amp;T)…</translation>
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
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(conflict: {fields})</source>
        <translation>（競合：{fields}）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>(merged: {fields})</source>
        <translation>（統合：{fields}）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
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
        <translation>（無題）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>(not here)</source>
        <translation>（ここにありません）</translation>
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
        <translation>（不明）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>*Nothing is written yet.*</source>
        <translation>*まだ何も書かれていません。*</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 TB and more</source>
        <translation>1 TB以上</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 GB</source>
        <translation>1~100 GB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>1 to 100 MB</source>
        <translation>1~100 MB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 GB to 1 TB</source>
        <translation>100 GB~1 TB</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>100 MB to 1 GB</source>
        <translation>100 MB~1 GB</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>A CSV file that spreadsheets open as it is. No cell of it can run as a formula.</source>
        <translation>表計算ソフトでそのまま開けるCSVファイルです。セルの内容が数式として実行されることはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>A Croissant file needs a name, and files or an address.</source>
        <translation>Croissant ファイルには名前と、ファイルまたはアドレスが必要です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A JSON Schema of type object, or nothing.</source>
        <translation>object 型の JSON Schema、または空欄。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>A SHA-256 has 64 hexadecimal digits, and this has {n}.</source>
        <translation>SHA-256 は 16 進数 64 桁ですが、これは {n} 桁です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>A batch takes at most {count} blobs and {n} bytes.</source>
        <translation>一括送信は最大 {count} 個のブロブ、{n} バイトまでです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A cell has more than {n} characters, or a quotation mark is not closed.</source>
        <translation>セルが{n}文字を超えているか、引用符が閉じられていません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A class or a team cuts its allocation into sub-wallets.</source>
        <translation>授業やチームは、割り当てをサブウォレットに分けます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A class shares the credits of one accelerator.</source>
        <translation>クラスは一つのアクセラレータのクレジットを分け合います。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>A cluster adds up each hour some minutes after its end. Ask for an earlier day.</source>
        <translation>クラスタは各時間の終了から数分後に集計します。もっと前の日を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>A conflict is declared of a review or of a credit request.</source>
        <translation>相反は、審査またはクレジット申請について申告します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>A conflict that holds for all requests is with somebody or something.</source>
        <translation>すべての申請に当てはまる相反には、相手が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle in {seconds} s, or as soon as something changes.</source>
        <translation>{seconds} 秒後、または何かが変わるとすぐにサイクルを実行します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A cycle is under way.</source>
        <translation>サイクルを実行中です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>A dataset has at most {n} versions of its terms.</source>
        <translation>データセットの条件は{n}版までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>A dataset has at most {n} versions.</source>
        <translation>データセットのバージョンは最大{n}個です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A decline needs a reason.</source>
        <translation>却下には理由が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>A delegation holds for an accelerator or for a pool, not for both.</source>
        <translation>委任の対象は、アクセラレーターかプールのどちらか一方です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A description is missing.</source>
        <translation>説明がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A file has no path.</source>
        <translation>パスのないファイルがあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>A file of {n} bytes is larger than the hub takes.</source>
        <translation>{n} バイトのファイルは、ハブが受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>A forecast needs usage in at least {n} whole weeks, Monday to Sunday.</source>
        <translation>予測には、月曜から日曜までの週で少なくとも{n}週分の利用が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already.</source>
        <translation>フォルダー {folder} はすでに別のハブが使っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}, which answers at {address}.</source>
        <translation>フォルダー {folder} はすでに別のハブが使っています。{machine} のプロセス {process} で、{address} で応答しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>A hub has the folder {folder} already: process {process} of {machine}.</source>
        <translation>フォルダー {folder} はすでに別のハブが使っています。{machine} のプロセス {process} です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>A hub must renew its certificate in time; or this machine's clock is wrong.</source>
        <translation>ハブの証明書が期限内に更新されていないか、このコンピューターの時計が間違っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>A key is no plain text: line {line}.</source>
        <translation>キーが単純なテキストではありません: {line} 行目。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>A lead or maintainer of its project can: submit it for review.</source>
        <translation>プロジェクトのリーダーまたはメンテナーができます。審査に提出してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>A list that is gone</source>
        <translation>なくなった一覧</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>A look in {seconds} s whether that has changed.</source>
        <translation>{seconds} 秒後に変化がないか確認します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>A name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A new draft is among your requests.</source>
        <translation>新しい下書きが申請の一覧にあります。</translation>
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
        <translation>新しい検索に置き換えられました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>A panel meets on {day}: {title}</source>
        <translation>{day} に委員会が開かれます：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A part is more than nothing, and less than all that was asked for.</source>
        <translation>一部とは、0 より多く申請の全額より少ない額です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>A password in an address would be kept where it can be read.</source>
        <translation>アドレスに含めたパスワードは、読まれる場所に保存されてしまいます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>A password without a user is of no use to a proxy.</source>
        <translation>プロキシでは、ユーザーのないパスワードは使えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>A path is no valid Unicode.</source>
        <translation>パスが有効なUnicodeではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project has no field {field}.</source>
        <translation>プロジェクトに{field}というフィールドはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>A project of this title stands in line {line}.</source>
        <translation>同じタイトルのプロジェクトが{line}行目にあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/ranges.py"/>
        <source>A range is two numbers or two ISO dates with two dots between them.</source>
        <translation>範囲は、2つの数値かISO形式の日付2つを、2つのピリオドでつないで書きます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>A rate begins tomorrow at the earliest: what was charged today stays as it was.</source>
        <translation>料率の開始は早くても明日です。今日課されたものはそのままです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reason is needed, for those who ask somebody else then.</source>
        <translation>別の人に依頼する人のために、理由が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <source>A reason is needed, so that its author can do better.</source>
        <translation>申請者が改善できるよう、理由が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>A reason is needed: its reviewer may have begun already.</source>
        <translation>理由が必要です。審査者がすでに書き始めているかもしれません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>A refresh token came twice; all tokens of that device were ended.</source>
        <translation>更新トークンが2回届いたため、その端末のトークンをすべて無効にしました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A report appears here once a connector has run for a resource of yours.</source>
        <translation>あなたのリソースについてコネクターが実行されると、ここにレポートが表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A representative or administrator asks for an organisation, a lead for a project.</source>
        <translation>組織のためには代表者か管理者が、プロジェクトのためにはリーダーが申請します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>A request for access to “{dataset}” waits already.</source>
        <translation>「{dataset}」へのアクセス申請がすでに決定待ちです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A request of this kind asks for no credits.</source>
        <translation>この種類の申請ではクレジットを求めません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>A request of this kind is granted as a whole, or not.</source>
        <translation>この種類の申請は、全体を認めるか認めないかのどちらかです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request that would process such data is told so at once.</source>
        <translation>そのようなデータを処理する申請には、すぐにそう知らせます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request waits for you</source>
        <translation>申請の対応待ち</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A request was decided</source>
        <translation>申請の決定</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/create.py"/>
        <source>A request with this id exists already.</source>
        <translation>このIDの申請はすでに存在します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A review is begun for you when you are asked for one.</source>
        <translation>審査を依頼されると、記入用の審査票が用意されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>A review is late, it was wanted by {day}: {title}</source>
        <translation>審査が遅れています（希望期限 {day}）：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review_assignment.py"/>
        <source>A review is wanted by {day}: {title}</source>
        <translation>{day} までに審査が求められています：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>A review was given: {title}</source>
        <translation>審査が提出されました：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>A reviewer has a conflict of interest now: {title}</source>
        <translation>審査者に利益相反が生じました：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>A reviewer has recused themselves: {title}</source>
        <translation>審査者が辞退しました：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>A rule is about a project or about an organisation, not about both.</source>
        <translation>ルールの対象はプロジェクトか組織のどちらかで、両方にはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>A rule is of an organisation or of a project, not of both.</source>
        <translation>ルールは組織かプロジェクトのどちらか一方に対するもので、両方にはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>A set of records has no fields.</source>
        <translation>レコードの集まりにフィールドがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>A student's request needs an advisor.</source>
        <translation>学生の申請には指導者が必要です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>A suspended member sees only what is public, from the next sync on.</source>
        <translation>資格停止中のメンバーには、次回の同期から公開情報だけが表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A token lets a program, such as huggingface_hub, read files of datasets in your name, and do nothing else. It ends by itself, when you sign out everywhere, and when you change your password.</source>
        <translation>トークンがあれば、huggingface_hub などのプログラムがあなたの名義でデータセットのファイルを読み取れます。それ以外のことはできません。期限が来たとき、すべての端末からサインアウトしたとき、パスワードを変更したときに無効になります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>A version has at most {n} files.</source>
        <translation>1 つのバージョンのファイルは最大 {n} 個です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>A version is missing.</source>
        <translation>バージョンがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>A version may be stricter than its dataset, not laxer.</source>
        <translation>バージョンはデータセットより厳しくできますが、緩くはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>A version of it is published, so its short name stays: it is in its address.</source>
        <translation>公開済みのバージョンがあるため、アドレスに含まれる短い名前は変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>A vote to decline names no amount.</source>
        <translation>不採択の票に金額は付けられません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>A web server is there, but not a hub at this address, or the hub is in trouble.</source>
        <translation>ウェブサーバーはありますが、このアドレスにハブがないか、ハブに問題が起きています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>A year at most.</source>
        <translation>最長1年。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Abstain</source>
        <translation>棄権</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Academia</source>
        <translation>学術機関</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours</source>
        <translation>アクセラレーター時間</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used</source>
        <translation>使用したアクセラレーター時間</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Accelerator-hours used, {span}</source>
        <translation>使用したアクセラレーター時間、{span}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accelerator-seconds it may use</source>
        <translation>使用できるアクセラレーター秒</translation>
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
        <source>Accept the offer</source>
        <translation>提示を受け入れる</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted terms</source>
        <translation>同意した条件</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Accepted. Your allocation is under Compute.</source>
        <translation>受け入れました。割り当ては「計算資源」にあります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Access cannot end on {day}, which has passed.</source>
        <translation>過ぎた日である{day}にアクセスを終えることはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access ended on {day}.</source>
        <translation>アクセスは{day}に終了しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Access ends</source>
        <translation>アクセスの終了</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>Access ends on {day}: {title}</source>
        <translation>アクセスは{day}に終了: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access granted until {day}: {title}</source>
        <translation>{day}までアクセスを許可: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Access is asked for by a person.</source>
        <translation>アクセスを申請するのは個人です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Access is granted to one person, one organisation or one project.</source>
        <translation>アクセスは個人、組織、プロジェクトのいずれか一つに許可します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Access renewed until {day}: {title}</source>
        <translation>{day}までアクセスを更新: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Access revoked: {title}</source>
        <translation>アクセスの取り消し: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access that you were granted, or that you granted, is listed here.</source>
        <translation>許可された、または許可したアクセスがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to a dataset</source>
        <translation>データセットへのアクセス</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to datasets</source>
        <translation>各データセットへのアクセス</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to files</source>
        <translation>ファイルへのアクセス</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Access to its files</source>
        <translation>このバージョンのファイルへのアクセス</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Access to “{title}” was granted, and that is kept.</source>
        <translation>「{title}」へのアクセスが許可されたことがあり、その記録は残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>Access to&amp;kens…</source>
        <translation>アクセストークン(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Access tokens…</source>
        <translation>アクセストークン…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was granted from {day} on.</source>
        <translation>アクセスは{day}から許可されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Access was revoked on {day}: {reason}</source>
        <translation>アクセスは{day}に取り消されました: {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Account on a cluster</source>
        <translation>クラスター上のアカウント</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Account: {name}</source>
        <translation>アカウント: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageEnforce lacks {word}: limits are not kept.</source>
        <translation>AccountingStorageEnforce に {word} がありません。上限が守られません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>AccountingStorageTRES lacks {word}.</source>
        <translation>AccountingStorageTRES に {word} がありません。</translation>
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
        <source>Accounts on clusters</source>
        <translation>クラスター上のアカウント</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Add a column Id with the id of the one that is meant.</source>
        <translation>対象のIDを入れた列「Id」を追加してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Add a line.</source>
        <translation>行を追加してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>Add a membership to that person instead.</source>
        <translation>代わりに、その人物にメンバーシップを追加してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Add a message to its conversation, or withdraw it.</source>
        <translation>会話にメッセージを追加するか、申請を取り下げてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Add an account or a hub…</source>
        <translation>アカウントまたはハブを追加…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Add one for each.</source>
        <translation>それぞれに追加してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Add sha256 and version to the metadata; see the description of this address.</source>
        <translation>メタデータに sha256 と version を加えてください。このアドレスの説明を参照してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Add the criteria by which requests are judged, each with a weight and anchors.</source>
        <translation>申請を評価する基準を、重みと点数の目安を付けて追加してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>Add the model under Models. Go on where its files are to be kept as a dataset.</source>
        <translation>モデルは「モデル」に追加してください。そのファイルをデータセットとして保管する場合は続けてください。</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Add up again</source>
        <translation>もう一度集計</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/tags_field.py"/>
        <source>Add, then Enter</source>
        <translation>入力してEnterで追加</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>Add: {kind}</source>
        <translation>{kind}を追加</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Added. Make an invitation link under Admin.</source>
        <translation>追加しました。招待リンクは「管理」で作成してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Adding up…</source>
        <translation>集計中…</translation>
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
        <source>Adjustment</source>
        <translation>調整</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Administrators of an organisation pledge credits as a new pool in Compute.</source>
        <translation>組織の管理者は、「計算」で新しいプールを作ってクレジットを拠出します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advice</source>
        <translation>勧告</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advises the applicant</source>
        <translation>申請者を指導している</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Advisor</source>
        <translation>指導者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliated</source>
        <translation>提携</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>After a decline</source>
        <translation>却下された後</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a decline.</source>
        <translation>却下された後の日数です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a request was granted</source>
        <translation>申請が許可された後</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After a restart, go on with transfers</source>
        <translation>再起動後に転送を続ける</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After accepting its terms</source>
        <translation>条件に同意した後</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>After so many days without the hub, a device locks it; 0 for no limit.</source>
        <translation>ハブに接続しないままこの日数が過ぎると、端末はこれをロックします。0 は無制限です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>After that this app refuses to speak to the hub.</source>
        <translation>その後は、このアプリからハブに接続できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>All done</source>
        <translation>すべて対応済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All drafts</source>
        <translation>すべての下書き</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All fields, to be imported again</source>
        <translation>すべてのフィールド（再び取り込む場合）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>All here</source>
        <translation>すべてあります</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All of the file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All of them together; 0 for no limit.</source>
        <translation>すべてのファイルの合計です。0 は無制限です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>All of this works offline, too; what you change is sent later.</source>
        <translation>すべてオフラインでも使えます。変更した内容はあとで送信されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>All pools</source>
        <translation>すべてのプール</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>All rows that match the words</source>
        <translation>検索語に一致するすべての行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>All saved searches…</source>
        <translation>保存した検索をすべて表示…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>All that I chose</source>
        <translation>自分で選んだものすべて</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>All {n} files are the same.</source>
        <comment>The {n} file is the same.</comment>
        <translation>
            <numerusform>{n}個のファイルはすべて同じです。</numerusform>
        </translation>
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
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>All {rows}</source>
        <translation>全 {rows}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Alliance-ready</source>
        <translation>アライアンスで利用可能</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>AllianceHub</source>
        <translation>AllianceHub</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub ended unexpectedly before.</source>
        <translation>AllianceHubは以前、予期せず終了しました。</translation>
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
        <translation>AllianceHubを起動しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here.</source>
        <translation>AllianceHub は所在を把握していますが、ファイルはここには保管されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>AllianceHub knows where it is; its files are not held here. To hold versions of it, give it a short name first.</source>
        <translation>AllianceHub は所在を把握していますが、ファイルはここには保管されていません。バージョンを保管するには、先に略称を付けてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>AllianceHub {version}, Python {python}, {system}</source>
        <translation>AllianceHub {version}、Python {python}、{system}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window.py"/>
        <source>AllianceHub {version}. Apache-2.0.</source>
        <translation>AllianceHub {version}。Apache-2.0。</translation>
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
        <translation>AllianceHub: {news}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
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
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An account appears here once a cluster has set up an allocation.</source>
        <translation>クラスターが割り当てを設定すると、ここにアカウントが表示されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An administrator adds member organisations, or imports them from a CSV file.</source>
        <translation>加盟組織は管理者が追加するか、CSVファイルから取り込みます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>An administrator can restore the account.</source>
        <translation>管理者がアカウントを復旧できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>An administrator of its donor or provider may.</source>
        <translation>提供者またはプロバイダーの管理者が行えます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>An administrator of its organisation can: submit it for review.</source>
        <translation>組織の管理者ができます。審査に提出してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>An administrator of the alliance can let a call grant from it.</source>
        <translation>アライアンスの管理者なら、公募がそこから付与できるようにできます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>An administrator of the alliance can pledge on behalf of both.</source>
        <translation>アライアンスの管理者なら、双方に代わって拠出できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>An administrator of the alliance can restore it.</source>
        <translation>資格はアライアンスの管理者が回復できます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>An allocation appears here once a credit request is granted.</source>
        <translation>クレジット申請が認められると、割り当てがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>An appeal is about a request of your own that was declined.</source>
        <translation>異議申し立ては、却下された自分の申請についてのものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>An edit names the old and the new value of the same fields.</source>
        <translation>編集では、同じフィールドの元の値と新しい値を指定します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>An empty cell empties the field</source>
        <translation>空のセルはフィールドを空にする</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>An organisation lets others decide over its own.</source>
        <translation>組織が委任できるのは、自らのものについての決定です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Another administrator can.</source>
        <translation>ほかの管理者ならできます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Another machine answers, or the hub is called by a name that it does not bear.</source>
        <translation>別のコンピューターが応答しているか、ハブの正式ではない名前を使っています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another one, as the reason says</source>
        <translation>その他（理由に記載）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Another rate holds from {day} already.</source>
        <translation>{day} からの別の料率がすでにあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request goes on with this upload, or nothing came for too long.</source>
        <translation>別の要求がこのアップロードを続けているか、長い間何も届きませんでした。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Another request writes to this upload.</source>
        <translation>別の要求がこのアップロードに書き込んでいます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Another transaction was posted under the same idempotency key.</source>
        <translation>同じ冪等キーで別の取引がすでに記帳されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Another try in {seconds} s, since the last failed. Failures in a row: {n}.</source>
        <translation>前回失敗したため、{seconds} 秒後に再試行します。連続した失敗: {n}。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Another value, as JSON</source>
        <translation>別の値（JSON）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Another version has this id already.</source>
        <translation>別のバージョンがすでにこのIDを使っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>Another {kind} has this id already.</source>
        <translation>このIDの{kind}はすでに存在します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Apparent</source>
        <translation>外観上</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Appeal</source>
        <translation>異議申し立て</translation>
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
        <location filename="../../declarations"/>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approve in part</source>
        <translation>一部承認</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Approve it in part, with a reason.</source>
        <translation>理由を付けて一部承認にしてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>アラビア語 (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>Arrow keys move it.</source>
        <translation>矢印キーで動かせます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>As it is</source>
        <translation>現状に戻す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>As it was</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As its accounting calls it. Leave it empty where access is given by hand.</source>
        <translation>会計での呼び名。手作業で利用を許す場合は空欄にします。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the cluster says it</source>
        <translation>クラスターの表現</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>As the hub wants it</source>
        <translation>ハブの指定どおり</translation>
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
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Ask HEAD for the offset before you go on.</source>
        <translation>続ける前に HEAD でオフセットを確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Ask HEAD for the offset, and go on from there.</source>
        <translation>HEAD でオフセットを確認し、そこから続けてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>Ask again in a few seconds; what is found is kept for that.</source>
        <translation>数秒後にもう一度お試しください。結果はそのために保存されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for a new one instead.</source>
        <translation>代わりに新しいものを申請してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Ask for a renewal instead.</source>
        <translation>代わりに更新を申請してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Ask for a supplement…</source>
        <translation>追加を申請…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask for access</source>
        <translation>アクセスを申請</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Ask for access anew on the page of the dataset.</source>
        <translation>データセットのページから、改めてアクセスを申請してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for access on the page of the dataset; its keeper decides.</source>
        <translation>データセットのページからアクセスを申請してください。管理者が決定します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask for an update of the hub.</source>
        <translation>ハブの更新を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for bytes that it has.</source>
        <translation>存在するバイトを要求してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>Ask for fewer rows.</source>
        <translation>行数を減らしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>Ask for it without If-Match, and begin from its first byte.</source>
        <translation>If-Match なしで要求し、最初のバイトから始めてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask for its renewal on the page of the dataset.</source>
        <translation>データセットのページから更新を申請してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for less, or withdraw another request.</source>
        <translation>申請を減らすか、別の申請を取り下げてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask for less.</source>
        <translation>申請を減らしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Ask for one accelerator, or leave the class empty.</source>
        <translation>アクセラレータを一つにするか、クラスを空にしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Ask further reviewers, or remind those who are late.</source>
        <translation>審査者を追加するか、遅れている人に催促してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>Ask its administrators, or remove the account from this device.</source>
        <translation>ハブの管理者に尋ねるか、この端末からアカウントを削除してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Ask its provider to set one.</source>
        <translation>提供者に設定を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask no longer</source>
        <translation>依頼を取り消す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>Ask one of their administrators or leads.</source>
        <translation>その管理者またはリーダーのいずれかに依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask one of them, or ask another reviewer.</source>
        <translation>管理者に依頼するか、別の審査者に依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Ask one of them.</source>
        <translation>管理者に依頼してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask reviewers</source>
        <translation>審査を依頼</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Ask reviewers by name, or ask members to say in their profile that they are open to reviewing.</source>
        <translation>審査者を名前で指定するか、審査に応じる旨をプロフィールに書くようメンバーに頼んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Ask somebody else.</source>
        <translation>別の人に依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>Ask them for an invitation.</source>
        <translation>管理者に招待を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ask to join</source>
        <translation>参加を申請</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Ask to join projects, edit them, and discuss.</source>
        <translation>プロジェクトへの参加申請、編集、議論ができます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Ask twice.</source>
        <translation>二回に分けて申請してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>Ask whoever invited you for a new link.</source>
        <translation>招待した人に新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Ask whoever keeps the dataset to write them.</source>
        <translation>データセットの管理者に、条件を書くよう依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Ask whoever runs the hub or your network for the file of their certificate authority, and choose it on the network page.</source>
        <translation>ハブの運営者かネットワークの管理者に認証局のファイルを求め、ネットワークのページで選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Ask whoever runs the hub to update it; what waits is kept until then.</source>
        <translation>ハブの運営者に更新を依頼してください。待機中のものはそれまで保持されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Ask whoever runs your network to allow {host}, port {port}.</source>
        <translation>ネットワークの管理者に、{host}のポート{port}の許可を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Ask with recursive=true.</source>
        <translation>recursive=true を付けて問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked</source>
        <translation>依頼済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked for</source>
        <translation>申請額</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Asked for: {amount} credits</source>
        <translation>申請: {amount} クレジット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asked. Each has a review to fill in, offline as well.</source>
        <translation>依頼しました。それぞれに審査票があり、オフラインでも記入できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Asking for the beginning of {path}…</source>
        <translation>{path} の先頭を取得しています…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Asking the hub what it needs</source>
        <translation>ハブに必要なものを問い合わせ中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Asking the hub which files differ…</source>
        <translation>どのファイルが異なるかハブに問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Asking the hub…</source>
        <translation>ハブに問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Asks for it</source>
        <translation>申請している</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At every sign-in</source>
        <translation>サインインのたびに</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At least</source>
        <translation>少なくとも</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>At most</source>
        <translation>多くて</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>At most {most} credits were paid for.</source>
        <translation>支払われたのは最大 {most} クレジットです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At most {most} credits will expire unused.</source>
        <translation>未使用のまま失効するのは多くて{most}クレジットです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>At most {n} bytes fit; cut it into several files.</source>
        <translation>最大 {n} バイトです。複数のファイルに分けてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>At most {n} commands can be taken at a time.</source>
        <translation>一度に受け付けられるコマンドは{n}件までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>At most {n} patterns say which files.</source>
        <translation>ファイルを指定するパターンは{n}個までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>At most {n} rows can be changed at once.</source>
        <translation>一度に変更できるのは{n}行までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>At most {n} rows can be copied at once.</source>
        <translation>一度にコピーできるのは{n}行までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <source>At most {n} rows can be looked at at a time.</source>
        <translation>一度に確認できるのは{n}行までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>At most {n} values of a field can be asked for at a time.</source>
        <translation>1つのフィールドに一度に指定できる値は{n}個までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>At most {units} units for {hours} hours were asked for.</source>
        <translation>申請された範囲は{units}台、{hours}時間までです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>At most, per applicant</source>
        <translation>申請者ごとの上限</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it does not run out.</source>
        <translation>このペースでは使い切りません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely} (between {early} and {late}).</source>
        <translation>このペースでは{likely}に使い切ります（{early}から{late}の間）。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}, on {early} at the earliest, or not at all.</source>
        <translation>このペースでは{likely}に使い切ります。早ければ{early}、または使い切らないこともあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace it runs out on {likely}.</source>
        <translation>このペースでは{likely}に使い切ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>At this pace some is left at the end; it runs out on {early} at the earliest.</source>
        <translation>このペースでは最後に残りが出ます。使い切るとしても早くて{early}です。</translation>
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
        <translation>監査証跡</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>Author: {name}</source>
        <translation>書いた人: {name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Authors</source>
        <translation>著者</translation>
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
        <location filename="../../declarations"/>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Becomes</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Before you search</source>
        <translation>検索のヒント</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>Begin</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Begin another upload with the right Upload-Length.</source>
        <translation>正しい Upload-Length で別のアップロードを始めてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another.</source>
        <translation>別のものを始めてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Begin another; what was stored is kept.</source>
        <translation>別のものを始めてください。保存されたものは残っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Begin it at the top.</source>
        <translation>最上位のフォルダーから書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Begin it with one.</source>
        <translation>列名の行を先頭に置いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Behind a closed quotation mark something else follows than the next cell.</source>
        <translation>閉じた引用符の後ろに、次のセル以外のものがあります。</translation>
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
        <source>Being screened</source>
        <translation>確認中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Being set up</source>
        <translation>準備中</translation>
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
        <source>Best score</source>
        <translation>最高点</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Beyond the licence; who uses it accepts them.</source>
        <translation>ライセンスのほかの条件。利用する人は同意します。</translation>
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
        <translation>自己紹介</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Blindness</source>
        <translation>匿名性</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bring into the ledger</source>
        <translation>元帳に取り込む</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Bring it back now</source>
        <translation>今すぐ戻す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Brought in line</source>
        <translation>一致させました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Browse what a hub shows to everybody, with no account.</source>
        <translation>ハブが公開しているものを、アカウントなしで閲覧できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Burn-down</source>
        <translation>消費の推移</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By</source>
        <translation>相手</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By the rule</source>
        <translation>根拠となる規則</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>By which criteria requests are reviewed.</source>
        <translation>申請を審査する基準です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Byte {n} of it is no text in UTF-8.</source>
        <translation>{n} バイト目が UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Bytes</source>
        <translation>バイト数</translation>
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
        <translation>キャッシュ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Cache and hub were not compared yet.</source>
        <translation>キャッシュとハブはまだ比較されていません。</translation>
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
        <location filename="../../declarations"/>
        <source>Call</source>
        <translation>公募</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Calls</source>
        <translation>公募</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled after the last line.</source>
        <translation>最後の行のあとでキャンセルしました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Cancelled before line {line}: {n} lines were not taken.</source>
        <translation>{line}行目の前でキャンセルしました。{n}行は取り込まれていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Cancelled: nothing behind line {line} was taken.</source>
        <translation>キャンセルしました。{line}行目より後は取り込まれていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Cannot be taken</source>
        <translation>取り込めません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Capitals and accents do not matter: “muller” finds Müller.</source>
        <translation>大文字と小文字、アクセント記号は区別しません。「muller」でMüllerが見つかります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Cell {n} is not stored in the same way as the rest of the file.</source>
        <translation>セル{n}だけ、ファイルのほかの部分と保存形式が異なります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>中央ヨーロッパ言語 (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Change a saved search</source>
        <translation>保存した検索の変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Change that one instead.</source>
        <translation>代わりにそちらを変更してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>Change that, or make a further one of it.</source>
        <translation>それを変更するか、そこから次の版を作ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Change the keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Change the role instead.</source>
        <translation>代わりに役割を変更してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Change the role or the dates of that membership instead.</source>
        <translation>代わりに、そのメンバーシップの役割か日付を変更してください。</translation>
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
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Change, delete, copy or export them by the buttons above the list.</source>
        <translation>リストの上のボタンで変更、削除、コピー、書き出しができます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/cell_text.py"/>
        <location filename="../../src/alliancehub/desktop/models/column_choice.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Changed by {who}, {when}</source>
        <translation>変更: {who}、{when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Changed the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when}</source>
        <translation>変更日時: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Changed {when} by {who}</source>
        <translation>変更: {when}、{who}</translation>
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
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes of yours that the hub refused: {n}.</source>
        <translation>ハブが{n}件の変更を拒否しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Changes of yours that were not sent yet and would be lost: {n}.</source>
        <translation>未送信の変更が{n}件あり、失われます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Changes that wait: {n}.</source>
        <translation>{n}件の変更が待機中です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Chart. Arrow keys read it.</source>
        <translation>グラフ。矢印キーで読めます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check address and port. If they are right, tell whoever runs the hub.</source>
        <translation>アドレスとポートを確認してください。正しい場合は、ハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check it again before it is imported.</source>
        <translation>取り込む前に、もう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Check its address, and that it runs and lets this hub in.</source>
        <translation>アドレスと、動作していてこのハブの接続を許可していることを確かめてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Check of {file}</source>
        <translation>{file}の確認</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Check the address, and the access token.</source>
        <translation>アドレスとアクセストークンを確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address. In a guest network, open a browser first: it may ask for a sign-in.</source>
        <translation>アドレスを確認してください。ゲスト用ネットワークでは先にブラウザーを開いてください。サインインを求められることがあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Check the address; /openapi.json lists what there is.</source>
        <translation>アドレスを確認してください。使えるものは/openapi.jsonにあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the address; whoever runs the hub can tell it.</source>
        <translation>アドレスを確認してください。ハブの運営者に尋ねるとわかります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>Check the file again.</source>
        <translation>ファイルをもう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Check the path and who may read it.</source>
        <translation>パスと読み取りの権限を確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the port in the address. If it is right, tell whoever runs the hub.</source>
        <translation>アドレスのポートを確認してください。正しい場合は、ハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the port. A firewall or virus scanner may stand in between; whoever runs your network knows.</source>
        <translation>ポートを確認してください。ファイアウォールやウイルス対策ソフトが遮っている可能性があります。ネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Check the proxy's address and port.</source>
        <translation>プロキシのアドレスとポートを確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the proxy's address and port; whoever runs your network knows them.</source>
        <translation>プロキシのアドレスとポートを確認してください。ネットワークの管理者に尋ねるとわかります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Check the spelling. Some hubs are known only inside their own network.</source>
        <translation>つづりを確認してください。特定のネットワーク内からしか見えないハブもあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>中国語、簡体字 (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>中国語、繁体字 (Big5)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose a column with their id, short name or title.</source>
        <translation>ID、略称、タイトルのいずれかの列を選んでください。</translation>
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
        <translation>-----BEGIN CERTIFICATE-----で始まるファイルを選んでください。ネットワークの管理者が持っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose a folder that is not there yet.</source>
        <translation>まだ存在しないフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder with the files, or a Croissant file, a dataset card or a Kaggle description; or drop it here.</source>
        <translation>ファイルのあるフォルダー、Croissant ファイル、データセットカード、または Kaggle の説明を選ぶか、ここにドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Choose a hub or sign in</source>
        <translation>ハブを選ぶかサインイン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Choose a later day.</source>
        <translation>もっと後の日を選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rate.py"/>
        <source>Choose a later day; what began stays as it was.</source>
        <translation>もっと後の日を選んでください。始まったものはそのままです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Choose a licence that is as strict, or say in the draft why this is allowed.</source>
        <translation>同じくらい厳しいライセンスを選ぶか、許される理由を下書きに書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Choose a licence…</source>
        <translation>ライセンスを選択…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Choose a pool that is open now.</source>
        <translation>今開いているプールを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Choose a row to read it here.</source>
        <translation>行を選ぶと、ここで読めます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose above what they are to become, then press Continue.</source>
        <translation>何として取り込むかを上で選び、「続ける」を押してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>Choose an accelerator to see it.</source>
        <translation>アクセラレーターを選ぶと、ここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Choose an address of this machine and a port above 1023.</source>
        <translation>このコンピューターのアドレスと、1023より大きいポートを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Choose an address of this machine and a port that is free.</source>
        <translation>このマシンのアドレスと空いているポートを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose an open one, if you may.</source>
        <translation>可能であれば、オープンなものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Choose another accelerator, or leave that data out.</source>
        <translation>別のアクセラレータを選ぶか、そのデータを外してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>Choose another folder, or remove that one if nobody needs it.</source>
        <translation>別のフォルダーを選ぶか、誰も必要としていなければそのフォルダーを取り除いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>Choose another place, or look whether the disk is full.</source>
        <translation>別の場所を選ぶか、ディスクに空きがあるか確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Choose another short name.</source>
        <translation>別の短い名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Choose another version.</source>
        <translation>別のバージョンを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>Choose another, or edit the one that has it.</source>
        <translation>別の値を選ぶか、その値を使っているほうを編集してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Choose another.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Choose at least one.</source>
        <translation>1つ以上選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Choose in the inbox which value is right; both are kept until then.</source>
        <translation>受信トレイでどちらの値が正しいか選んでください。それまでは両方が残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Choose one of its own.</source>
        <translation>このデータセットのものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Choose one of the three.</source>
        <translation>3つのうちの1つを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Choose one that is as strict, or give the reason why it is allowed.</source>
        <translation>同じくらい厳しいものを選ぶか、許される理由を書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that is, or none.</source>
        <translation>受付中のものを選ぶか、空にしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one that runs.</source>
        <translation>有効なものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose one.</source>
        <translation>選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Choose that request.</source>
        <translation>その申請を選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Choose the file again on the network page.</source>
        <translation>ネットワークのページでファイルを選び直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Choose the file of certificates</source>
        <translation>証明書のファイルを選択</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Choose the folder that holds the files of the version.</source>
        <translation>バージョンのファイルが入っているフォルダーを選んでください。</translation>
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
        <location filename="../../src/alliancehub/desktop/fields/number_field.py"/>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Chosen rows</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Cipher</source>
        <translation>暗号方式</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Citable</source>
        <translation>引用可能</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/clear_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Clear search and filters</source>
        <translation>検索とフィルターを解除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Click for sync activity.</source>
        <translation>クリックすると同期の状況を表示します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>Click its icon to open the window again.</source>
        <translation>アイコンをクリックすると、ウィンドウが再び開きます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Clock</source>
        <translation>時計</translation>
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
        <translation>ウィンドウをすべて閉じ、エンジンが終了するのを待ってから再試行してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Close all windows; the engine then starts anew.</source>
        <translation>すべてのウィンドウを閉じてください。エンジンが新しく起動します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Close or go back</source>
        <translation>閉じる、または戻る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/tip.py"/>
        <source>Close this tip</source>
        <translation>このヒントを閉じる</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Close with a recommendation</source>
        <translation>推薦を付けて締め切る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/toast.py"/>
        <source>Close: {text}</source>
        <translation>閉じる: {text}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the allocation.</source>
        <translation>閉じました。残りは割り当てに戻りました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. What was left is back in the pool.</source>
        <translation>終了しました。残りはプールに戻りました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closed. Whoever decides reads what the panel recommends.</source>
        <translation>締め切りました。決定者が委員会の推薦を読みます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closes on</source>
        <translation>締切日</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Closing the window leaves AllianceHub in the tray, where the desktop has one.</source>
        <translation>デスクトップにトレイがある場合、ウィンドウを閉じてもAllianceHubはトレイに残ります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Co&amp;mpare…</source>
        <translation>比較(&amp;D)…</translation>
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
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Column {n}</source>
        <translation>列{n}</translation>
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
        <translation>列の区切りはコンマ、セミコロン、タブのいずれかです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Columns of an exported CSV file are parted by</source>
        <translation>書き出すCSVファイルの列の区切り</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
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
        <translation>列…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Come back on that day.</source>
        <translation>その日にもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Comes back {when}</source>
        <translation>再表示: {when}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/seed.py"/>
        <source>Command {number} ({name}): {why}</source>
        <translation>コマンド{number}（{name}）: {why}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Comments to the applicant</source>
        <translation>申請者へのコメント</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare now</source>
        <translation>今すぐ比較</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Compare two {kinds}</source>
        <translation>2 件の比較: {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Compare with the hub by sums, and fetch what differs</source>
        <translation>チェックサムでハブと比較し、異なるものを取得する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Compare…</source>
        <translation>比較…</translation>
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
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>Compute &amp;report…</source>
        <translation>計算資源レポート(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Compute report</source>
        <translation>計算資源レポート</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Compute the hashes</source>
        <translation>ハッシュを計算</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Computing hashes</source>
        <translation>ハッシュを計算しています</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Confidential</source>
        <translation>機密</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflict of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Conflicts that wait for you: {n}.</source>
        <translation>{n}件の競合が対応を待っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>Connect to the hub, then try again.</source>
        <translation>ハブに接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Connect to the hub: it unlocks with the next sync. What you wrote is kept.</source>
        <translation>ハブに接続してください。次の同期でロックが解除されます。書いた内容は保持されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connected to {host}, port {port}.</source>
        <translation>{host}のポート{port}に接続しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector report</source>
        <translation>コネクターレポート</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Connector reports</source>
        <translation>コネクターレポート</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Contents kept so that they need not be downloaded again</source>
        <translation>再ダウンロードせずに済むよう保持している内容</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Contrast</source>
        <translation>コントラスト</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Copy hashes</source>
        <translation>ハッシュをコピー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy the new token</source>
        <translation>新しいトークンをコピー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Copy the whole link, with everything behind the #.</source>
        <translation>#の後ろも含めて、リンク全体をコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Copy title</source>
        <translation>タイトルをコピー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>Copy what you need from here, then keep theirs.</source>
        <translation>必要なものをここからコピーして、相手の値を残してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Copy {text}</source>
        <translation>{text} をコピー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Copy “{name}” now: it is shown this once, since the hub keeps no more than its hash.</source>
        <translation>「{name}」を今コピーしてください。ハブはハッシュしか保存しないため、表示されるのは今回だけです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Core</source>
        <translation>コア</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Correct it in the file.</source>
        <translation>ファイルの中で修正してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the cell.</source>
        <translation>セルを修正してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Correct the line in the file.</source>
        <translation>ファイルの行を修正してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Could be better</source>
        <translation>改善の余地あり</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count in the inbox</source>
        <translation>受信トレイの件数だけ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Count the files</source>
        <translation>ファイルを数える</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Crashes</source>
        <translation>クラッシュ</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Create token</source>
        <translation>トークンを作成</translation>
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
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credit request: {title}</source>
        <translation>クレジット申請: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credit requests</source>
        <translation>クレジット申請</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Credit statement</source>
        <translation>クレジット明細</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits missing</source>
        <translation>不足しているクレジット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Credits more</source>
        <translation>追加クレジット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Credits of one pool can be transferred only within it.</source>
        <translation>プールのクレジットは、そのプールの中でだけ移せます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits per unit and hour</source>
        <translation>1台1時間あたりのクレジット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Credits to transfer</source>
        <translation>移すクレジット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used</source>
        <translation>使用したクレジット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Credits used, {span}</source>
        <translation>使用したクレジット、{span}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Credits were granted out of this pool, so it stays.</source>
        <translation>このプールからクレジットが付与されたので、残ります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Criterion</source>
        <translation>基準</translation>
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
        <translation>Ctrl+Returnで送信</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Current</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>キリル文字 (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data it holds</source>
        <translation>含まれるデータ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data policy</source>
        <translation>データポリシー</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Data that is processed</source>
        <translation>処理するデータ</translation>
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
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/dataset_api.py"/>
        <source>Dataset card (README.md)</source>
        <translation>データセットカード（README.md）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset version</source>
        <translation>データセットのバージョン</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Dataset versions</source>
        <translation>データセットのバージョン一覧</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Datasets used</source>
        <translation>使うデータセット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Dates begin with</source>
        <translation>日付の先頭</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days of grace</source>
        <translation>猶予日数</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days offline</source>
        <translation>オフライン日数</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Days until one may ask again</source>
        <translation>再申請できるまでの日数</translation>
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
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>Deciding for {organisation} ends on {day}.</source>
        <translation>{organisation} のための決定の委任は {day} に終わります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Decimals stand behind</source>
        <translation>小数点の記号</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Decimals stand behind a point or a comma.</source>
        <translation>小数は、ピリオドまたはコンマの後に書きます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decisions on credit requests are listed here, with their reasons.</source>
        <translation>クレジット申請への決定が、理由とともにここに並びます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare a conflict of interest</source>
        <translation>利益相反を申告</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declare once for all of whom you can be no judge; it is looked at before you are asked.</source>
        <translation>公正に審査できない相手を一度申告しておくと、依頼の前に確認されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared</source>
        <translation>申告</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declared.</source>
        <translation>申告しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>Decline it and say so; its author can ask again.</source>
        <translation>その旨を書いて却下してください。申請者は改めて申請できます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Decline the offer</source>
        <translation>提示を断る</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined request</source>
        <translation>却下された申請</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Declined. Nothing was granted.</source>
        <translation>断りました。何も付与されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegation</source>
        <translation>委任</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Delegations</source>
        <translation>委任</translation>
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
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Delete it all the same</source>
        <translation>それでも削除する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Delete those {kinds} first.</source>
        <translation>先にそれらの{kinds}を削除してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>Delete what is not needed of them, or make a new one and withdraw this.</source>
        <translation>不要なものを削除するか、新しく作成してこれを取り下げてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Delete {kind}</source>
        <translation>{kind}を削除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>Delete {n} rows?</source>
        <comment>Delete {n} row?</comment>
        <translation>
            <numerusform>{n}行を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Delete “{title}”?</source>
        <translation>「{title}」を削除しますか？</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered</source>
        <translation>提供済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Delivered is what was granted to allocations; what came back from them is not. Used is what their jobs took. Of a span of days the hub is asked: jobs count by the day on which they ended.</source>
        <translation>「提供済み」は割り当てに交付された分で、戻された分は含みません。「使用済み」はジョブが消費した分です。期間についてはハブに問い合わせます。ジョブは終了した日で数えます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Delivered, not used yet</source>
        <translation>提供済み・未使用</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecate</source>
        <translation>非推奨にする</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Deprecated.</source>
        <translation>非推奨にしました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from datasets</source>
        <translation>元になったデータセット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Derived from versions</source>
        <translation>元になったバージョン</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Describable</source>
        <translation>記述可能</translation>
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
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Detected</source>
        <translation>検出</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rule</source>
        <translation>端末ルール</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Device rules</source>
        <translation>端末ルール</translation>
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
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Differs</source>
        <translation>違い</translation>
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
        <location filename="../../src/alliancehub/model/commands/draft_version.py"/>
        <source>Discard drafts that are not needed, or make another dataset.</source>
        <translation>不要な下書きを破棄するか、別のデータセットを作成してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discard the draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Discarded.</source>
        <translation>破棄しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/banner.py"/>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Divider of files and preview</source>
        <translation>ファイルとプレビューの境界</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Divider of list and details</source>
        <translation>一覧と詳細の境界</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Do it again, or dismiss it.</source>
        <translation>もう一度行うか、閉じてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/reading.py"/>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Do it in several parts.</source>
        <translation>何回かに分けて行ってください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Does it hold personal data?…</source>
        <translation>個人データを含みますか？…</translation>
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
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
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
        <source>Done: renewed, or asked for.</source>
        <translation>完了しました。更新されたか、申請されました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Donor</source>
        <translation>提供者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Double blind: reviewers do not learn who asks either</source>
        <translation>二重盲検：査読者にも申請者は知らされません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download at most (kB a second, 0 for no limit)</source>
        <translation>ダウンロードの上限 (kB/秒、0 は無制限)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Download files with at most</source>
        <translation>ファイルのダウンロード速度の上限</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download into which folder?</source>
        <translation>どのフォルダーにダウンロードしますか？</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Download of {name}</source>
        <translation>{name} のダウンロード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Download or upload files on the page of a version of a dataset.</source>
        <translation>データセットのバージョンのページでファイルをダウンロードまたはアップロードしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Download them; where they have terms, sign those first.</source>
        <translation>ダウンロードしてください。条件がある場合は、先に署名してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Downloaded: {name}</source>
        <translation>ダウンロード済み：{name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Downloading to {folder}.</source>
        <translation>{folder} にダウンロードしています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
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
        <location filename="../../declarations"/>
        <source>Draft a version</source>
        <translation>バージョンの下書きを作成</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Draft a version…</source>
        <translation>バージョンの下書き…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Draft another version.</source>
        <translation>別のバージョンの下書きを作成してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft discarded.</source>
        <translation>下書きを破棄しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft kept</source>
        <translation>下書きを保存済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Draft not kept</source>
        <translation>下書きを保存できませんでした</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Draft&amp;s…</source>
        <translation>下書き(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drafted.</source>
        <translation>下書きを作成しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Drift</source>
        <translation>ずれ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Dropped</source>
        <translation>破棄済み</translation>
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
        <location filename="../../declarations"/>
        <source>Each accelerator has a rate from the day on which it is offered.</source>
        <translation>アクセラレーターには、提供された日からの料率があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Each account on a machine is a device of its own; sign in again.</source>
        <translation>コンピューター上のアカウントは、それぞれ別の端末として扱われます。サインインし直してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Each grant to an allocation appears here.</source>
        <translation>割り当てへの付与がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Each grant, each job and each refund will stand here.</source>
        <translation>交付、ジョブ、払い戻しがすべてここに並びます。</translation>
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
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Earlier</source>
        <translation>前へ</translation>
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
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Edit it as it is now; its history shows each value.</source>
        <translation>現在の状態で編集してください。履歴に各値が表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Edit the draft and choose one, such as CC-BY-4.0.</source>
        <translation>下書きを編集し、CC-BY-4.0などを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind}</source>
        <translation>{kind}を編集</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>Edit {kind} ({fields})</source>
        <translation>{kind}を編集（{fields}）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Edit “{title}”</source>
        <translation>「{title}」の編集</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Edition before</source>
        <translation>前の版</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>Edit…</source>
        <translation>編集…</translation>
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
        <translation>新しく作る場合はセルを空にし、そうでなければ同期してから確認し直してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Encrypt what is kept on this device</source>
        <translation>この端末に保存する内容を暗号化する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>End or delete some first.</source>
        <translation>先にいくつかを終えるか削除してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>End the reviews</source>
        <translation>審査を終える</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorse</source>
        <translation>推薦</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed</source>
        <translation>推薦日時</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed by</source>
        <translation>推薦者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Endorsed. It goes on to those who decide.</source>
        <translation>推薦しました。決定者に回ります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ends</source>
        <translation>終了日</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Ends after (days)</source>
        <translation>有効期間（日数）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Ends {when}</source>
        <translation>期限: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>Enter a hub's address to look around, sign in, or take up an invitation.</source>
        <translation>ハブのアドレスを入力して閲覧するか、サインインするか、招待を受け取ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter an HTTP proxy on the network page, or choose to go without one.</source>
        <translation>ネットワークのページでHTTPプロキシを入力するか、プロキシなしを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter its host and port, such as proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>proxy.example.org:3128のように、ホストとポートを入力してください。ネットワークの管理者に尋ねるとわかります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the address of a hub.</source>
        <translation>ハブのアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Enter the user, too, or leave the password empty.</source>
        <translation>ユーザーも入力するか、パスワードを空にしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Enter user and password in their own lines; it goes to the keyring.</source>
        <translation>ユーザーとパスワードはそれぞれの欄に入力してください。パスワードはキーリングに保存されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Enter user and password of the proxy; whoever runs your network knows them.</source>
        <translation>プロキシのユーザーとパスワードを入力してください。ネットワークの管理者に尋ねるとわかります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Entry</source>
        <translation>記帳</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Escalate</source>
        <translation>遅れを知らせる</translation>
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
        <translation>すべてのアカウントが受け取り済みです。メンバーを追加してから招待してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Everybody</source>
        <translation>すべての人</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Expired unused</source>
        <translation>未使用のまま失効</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Expiry</source>
        <translation>失効</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Export controlled</source>
        <translation>輸出規制対象</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Export of {file}</source>
        <translation>{file} の書き出し</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <location filename="../../src/alliancehub/engine/csv_job.py"/>
        <source>Export of {kinds}</source>
        <translation>{kinds}の書き出し</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Export {kinds}</source>
        <translation>{kinds}の書き出し</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Extension</source>
        <translation>延長</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Fetching: {state}</source>
        <translation>取得中: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Fewer</source>
        <translation>少なく表示</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Fields of both</source>
        <translation>両方のフィールド</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figure of a grant</source>
        <translation>付与の数値</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Figures of grants</source>
        <translation>付与の数値</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>File of further certificates to trust (PEM)</source>
        <translation>追加で信頼する証明書のファイル（PEM）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>File or record set</source>
        <translation>ファイルまたはレコードセット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>Files by now: {n}; bytes in all: {size}.</source>
        <translation>現在のファイル数: {n}、合計バイト数: {size}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>Files like this can run a program when they are opened, so none is shown.</source>
        <translation>この種のファイルは開くとプログラムを実行できるため、表示しません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Files of the bundle</source>
        <translation>バンドルのファイル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files of the draft that the folder lacks leave it. What the hub has already is not sent again.</source>
        <translation>フォルダーにない下書きのファイルは取り除かれます。ハブに既にあるものは再送しません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Files of “{title}”</source>
        <translation>「{title}」のファイル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Files sent: {n}; bytes in all: {size}.</source>
        <translation>送信したファイル数: {n}、合計バイト数: {size}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Files that cannot go along</source>
        <translation>送れないファイル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Files…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Fill it in.</source>
        <translation>記入してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_writer.py"/>
        <source>Fill them in first.</source>
        <translation>まずそれらを記入してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Financial</source>
        <translation>金銭的</translation>
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
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>First cells</source>
        <translation>先頭のセル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First files</source>
        <translation>最初のファイル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First lines</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>First published</source>
        <translation>初回公開日</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First rows</source>
        <translation>表の先頭</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>First sync</source>
        <translation>初回の同期</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>First sync {percent} %</source>
        <translation>初回の同期 {percent}%</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>First {rows}</source>
        <translation>最初の {rows}</translation>
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
        <translation>1時間</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For how long an allocation runs on after its end.</source>
        <translation>割り当てが終了日の後も動き続ける期間。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For jobs that failed through no fault of their owner.</source>
        <translation>所有者の落ち度なく失敗したジョブのためです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the files of its datasets; 0 for what the hub gives everybody.</source>
        <translation>そのデータセットのファイル用です。0ならハブの共通の値になります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the organisation</source>
        <translation>対象の組織</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>For the project</source>
        <translation>対象のプロジェクト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>For {name}, {organisation}.</source>
        <translation>{name}さん（{organisation}）宛て。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Forbidden data</source>
        <translation>禁止データ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Forget on this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Forget them</source>
        <translation>最近の検索を消去</translation>
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
        <source>Found not to be so</source>
        <translation>事実でないと判断</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Foundation models</source>
        <translation>基盤モデル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free</source>
        <translation>解放</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Free some space and resume the transfer; it goes on where it was.</source>
        <translation>空き容量を増やして転送を再開してください。中断したところから続きます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Free some space and try again; what was kept before is still there.</source>
        <translation>空き容量を増やしてもう一度お試しください。以前に保存されたものは残っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Free some space, see Storage, and resume the transfer.</source>
        <translation>「ストレージ」を見て空き容量を増やし、転送を再開してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free “{what}”?</source>
        <translation>「{what}」を解放しますか？</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Free…</source>
        <translation>解放…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>From 1, the worst, to the best score of the rubric; 0 is not scored yet.</source>
        <translation>1（最低）から審査基準表の最高点まで。0 は未採点です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>From a day to a day</source>
        <translation>日付で指定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further certificates</source>
        <translation>追加の証明書</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Further questions</source>
        <translation>追加の質問</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Give an object with “properties” of the types {types}.</source>
        <translation>型が {types} の「properties」を持つオブジェクトを指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Give another in a column “handle”.</source>
        <translation>列「handle」に別のハンドルを書いてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give back what came late</source>
        <translation>遅れて届いた分を返す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Give host and port, as 127.0.0.1:9464.</source>
        <translation>ホストとポートを 127.0.0.1:9464 のように指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Give it 1 or more.</source>
        <translation>1 以上にしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Give it a short name of its own.</source>
        <translation>固有の短い名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for a supplement.</source>
        <translation>制限時間を短くするか、追加を申請してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/job_reasons.py"/>
        <source>Give it a shorter time limit, or ask for more from the allocation.</source>
        <translation>制限時間を短くするか、割り当てからの追加を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>Give it as s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes or no.</source>
        <translation>s3://bucket/prefix?endpoint=https://…&amp;region=…&amp;links=yes または no の形で指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Give it back to your user.</source>
        <translation>所有者を自分のユーザーに戻してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Give the address of a PostgreSQL database, as postgresql://host/name, or none.</source>
        <translation>PostgreSQL データベースのアドレスを postgresql://host/name の形で指定するか、何も指定しないでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Give the dataset a short name, and it can be had by the tools of others.</source>
        <translation>データセットに短い名前を付けると、ほかのツールからも取得できます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Give the review</source>
        <translation>審査を提出</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given at</source>
        <translation>提出日時</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given back. Its author is told why.</source>
        <translation>差し戻しました。申請者に理由が伝わります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Given. Thank you.</source>
        <translation>提出しました。ありがとうございます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Go directly to</source>
        <translation>直接接続する接続先</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Go on once it has ended, from the offset that HEAD tells.</source>
        <translation>それが終わったら、HEAD が示すオフセットから続けてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Go on with that one; it is among your requests.</source>
        <translation>そちらを続けてください。申請の一覧にあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good for</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Good to see you, {name}</source>
        <translation>{name}さん、こんにちは</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Good until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Government</source>
        <translation>政府機関</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>Grade: {grade}</source>
        <translation>段階: {grade}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant</source>
        <translation>付与</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Grant a new one.</source>
        <translation>新しく付与してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant a part</source>
        <translation>一部を認める</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant access</source>
        <translation>アクセスを許可</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Grant less, or ask a donor to pledge more.</source>
        <translation>付与を減らすか、提供者に追加の拠出を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Grant that or less.</source>
        <translation>その範囲内で付与してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grant what is asked</source>
        <translation>申請どおり認める</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted</source>
        <translation>付与されたクレジット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted by line</source>
        <translation>明細ごとの付与</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted to</source>
        <translation>許可の相手</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Granted. Whom it concerns is told.</source>
        <translation>許可しました。関係者に通知されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Grants</source>
        <translation>付与</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>ギリシャ語 (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Groups of notices</source>
        <translation>お知らせのグループ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Guessed from a name that is alike; look at it.</source>
        <translation>似た名前からの推測です。確認してください。</translation>
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
        <translation>ゲストは閲覧できますが、変更はできません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Guidance for reviewers</source>
        <translation>審査者への手引き</translation>
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
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Hashes</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>Have it computed from the file.</source>
        <translation>ファイルから計算させてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Have it returned first, or draft another version.</source>
        <translation>先に差し戻してもらうか、別のバージョンの下書きを作成してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>Have it returned where it is in review, or draft another version.</source>
        <translation>審査中なら差し戻してもらうか、別のバージョンを下書きしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Have them read from the files.</source>
        <translation>ファイルから読み取らせてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Health data</source>
        <translation>健康データ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Hear of it</source>
        <translation>知らせを受け取る</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Held</source>
        <translation>保留中</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Here, and fetched again</source>
        <translation>あります。再取得中です</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Hi&amp;gh contrast</source>
        <translation>高コントラスト(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Highest</source>
        <translation>最高</translation>
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
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Holder</source>
        <translation>保有者</translation>
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
        <source>Hours per unit</source>
        <translation>1台あたりの時間数</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>How AllianceHub gets to its hubs. Certificates are checked against those that the operating system trusts.</source>
        <translation>AllianceHubからハブへの接続方法です。証明書は、オペレーティングシステムが信頼する証明書と照合されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How far below zero each may go.</source>
        <translation>それぞれがゼロをどこまで下回れるか。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>How fast files may be moved…</source>
        <translation>ファイルを転送する速さ…</translation>
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
        <translation>お知らせの通知方法</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>How sync stands</source>
        <translation>同期の状況</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>How sync stands…</source>
        <translation>同期の状況…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>Hub and app are of different versions: update the older one, and send it again.</source>
        <translation>ハブとアプリのバージョンが異なります。古い方を更新して、もう一度送信してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app know different columns, so nothing can be compared until the older one is updated.</source>
        <translation>ハブとアプリで列が異なるため、古い方が更新されるまで比較できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Hub and app must be brought to versions that understand each other.</source>
        <translation>ハブとアプリを互換性のあるバージョンにする必要があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Hub to try</source>
        <translation>テストするハブ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I accept the terms of the call and of the datasets</source>
        <translation>公募とデータセットの条件に同意します</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>I have an invitation</source>
        <translation>招待を受け取っている</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read the terms and accept them</source>
        <translation>条件を読み、同意します</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I have read these terms and accept them</source>
        <translation>この条件を読み、同意します</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>I have what I need</source>
        <translation>確認済みなので閉じる</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>I withdraw what I declared</source>
        <translation>申告を取り下げる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>If AllianceHub ends unexpectedly, what is known of it is found here.</source>
        <translation>AllianceHubが予期せず終了した場合、判明したことがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>If a job cannot begin or ended early, the reason stands here.</source>
        <translation>ジョブが始まらないときや途中で終わったときは、ここに理由が出ます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If a job of yours cannot begin or ended early, the reason stands here.</source>
        <translation>ジョブを開始できない場合や途中で終了した場合、その理由がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>If files are on their way</source>
        <translation>転送中のファイルがあるとき</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Import members…</source>
        <translation>メンバーを取り込む…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>Import of {file}</source>
        <translation>{file}の取り込み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import of {kinds} from {file}</source>
        <translation>{file}から{kinds}を取り込み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Import these lines again.</source>
        <translation>これらの行をもう一度取り込んでください。</translation>
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
        <location filename="../../declarations"/>
        <source>Importable</source>
        <translation>取り込み可能</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Imported: {new} new, {changed} changed.</source>
        <translation>取り込みました: 新規{new}件、変更{changed}件。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Importing</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>In credits: hours of the reference accelerator. Added up from what you may see.</source>
        <translation>単位はクレジット（基準アクセラレーターの時間）。閲覧できるものから合計しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/credits_field.py"/>
        <source>In credits; up to six decimals.</source>
        <translation>クレジット単位で、小数点以下6桁まで。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In force from</source>
        <translation>発効日</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>In line {n} a quotation mark does not fit.</source>
        <translation>{n} 行目の引用符が合っていません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In review</source>
        <translation>審査中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>In step with the hub</source>
        <translation>ハブと同期済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>In sub-wallets</source>
        <translation>サブウォレット内</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_list.py"/>
        <source>In the background</source>
        <translation>バックグラウンドの処理</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>In {share} % of cases what happens lies within the range, as long as habits stay.</source>
        <translation>使い方が変わらない限り、{share} %の場合で結果はこの範囲に収まります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increment</source>
        <translation>付与分</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Increments</source>
        <translation>付与分</translation>
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
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Install gnome-keyring or KWallet, and sign in to the desktop again.</source>
        <translation>gnome-keyringかKWalletをインストールし、デスクトップにサインインし直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Install it with: pip install 'alliancehub[server,observability]'</source>
        <translation>次のコマンドでインストールしてください: pip install 'alliancehub[server,observability]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Install it with: pip install 'alliancehub[server,postgres]'</source>
        <translation>次のコマンドでインストールしてください: pip install 'alliancehub[server,postgres]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>Install it with: pip install 'alliancehub[server,s3]'</source>
        <translation>次のコマンドでインストールしてください: pip install 'alliancehub[server,s3]'</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation>そのバージョン以降をインストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Install the app from its package, or add the Python package sqlcipher3.</source>
        <translation>アプリをパッケージからインストールするか、Python パッケージ sqlcipher3 を追加してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Internal</source>
        <translation>内部</translation>
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
        <translation>招待…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of a donor of the pool</source>
        <translation>プールの提供者に所属している</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Is of the same organisation</source>
        <translation>同じ組織に所属している</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It answers {status} {words}.</source>
        <translation>応答: {status} {words}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It answers.</source>
        <translation>応答しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_request.py"/>
        <source>It asks for access until {day}, which has passed.</source>
        <translation>希望の期限{day}はすでに過ぎています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It asks for more than one job may have there</source>
        <translation>そこで1つのジョブに許される量を超えて要求しています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It asks for nothing yet.</source>
        <translation>まだ何も申請していません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It begins in the future: {value}.</source>
        <translation>開始が未来です：{value}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>It begins with the mean of the votes that count as an amount ({n}): {amount} of {asked} credits.</source>
        <translation>金額として数えられる票（{n}）の平均から始まります：{asked} クレジット中 {amount}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>It belongs to another organisation.</source>
        <translation>別の組織のものです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It can still be downloaded, with a warning.</source>
        <translation>警告付きで引き続きダウンロードできます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>It cannot be derived from itself.</source>
        <translation>自分自身から派生することはできません。</translation>
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
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It costs more credits than can be counted.</source>
        <translation>数えられる量を超えるクレジットになります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It could not be reached</source>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/undo.py"/>
        <source>It depends on a change that you took back: {title}.</source>
        <translation>取り消した変更に依存しています: {title}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It describes no dataset: it is no object of the type “sc:Dataset”.</source>
        <translation>データセットを記述していません。型「sc:Dataset」のオブジェクトではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>It did not answer in time.</source>
        <translation>時間内に応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It does not fit what the hub has now, so it is not shown; the hub decides.</source>
        <translation>ハブの現在の内容に合わないため表示されません。判断はハブが行います。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say how many credits.</source>
        <translation>クレジットの量が示されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say to which other allocation.</source>
        <translation>どの割り当てに移すかが示されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It does not say which allocation it is about.</source>
        <translation>どの割り当てについてかが示されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends before it begins.</source>
        <translation>開始より前に終了しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It ends in the future: {value}.</source>
        <translation>終了が未来です：{value}。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It goes on</source>
        <translation>先へ進める</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has a byte 0 in it.</source>
        <translation>値 0 のバイトが含まれています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>It has more files than a version may.</source>
        <translation>1 つのバージョンに許されるファイル数を超えています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>It has no SHA-256 to know its bytes by.</source>
        <translation>内容を確かめるための SHA-256 がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no files.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>It has no licence, so nobody may use it.</source>
        <translation>ライセンスがないため、だれも使えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no owner, so no organisation would see it.</source>
        <translation>所有者がないため、どの組織からも見えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>It has no project, so nobody would see it.</source>
        <translation>プロジェクトがないため、誰からも見えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>It has too many pixels to be shown here.</source>
        <translation>画素数が多すぎてここでは表示できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {found} columns and not {wanted}: it is cut off, or a name has a “|”.</source>
        <translation>列が {wanted} ではなく {found} あります。途中で切れているか、名前に「|」が含まれています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It has {n} bytes.</source>
        <translation>{n} バイトあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>It has {n} lines.</source>
        <translation>明細は {n} 件です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>It holds no keys with values.</source>
        <translation>値を持つキーがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It holds text that is no Unicode; save the file as UTF-8.</source>
        <translation>Unicodeではない文字列が含まれています。UTF-8で保存してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is above the cap of the call</source>
        <translation>公募の上限を超えている</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It is another web site, or the sign-in page of a guest network.</source>
        <translation>別のウェブサイトか、ゲスト用ネットワークのサインインページです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>It is as it was. Free some space, as much as it takes now, and try again.</source>
        <translation>元のままです。現在の使用量と同じだけの空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>It is asked for an organisation or for a project, not for both.</source>
        <translation>申請は組織かプロジェクトのどちらか一方のためにします。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>It is being compared…</source>
        <translation>比較しています…</translation>
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
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>It is from when every step before that is done, until it is decided.</source>
        <translation>前の段階がすべて済んでから、決定されるまで可能です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is held back by its owner or an administrator</source>
        <translation>所有者または管理者によって保留されています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>It is larger than 2 MB, which some readers of Croissant do not take.</source>
        <translation>2 MB を超えているため、Croissant の一部のリーダーでは読み込めません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is longer than {n} characters.</source>
        <translation>{n}文字を超えています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>It is made as soon as there is something to say.</source>
        <translation>記録する内容が生じると、すぐに作られます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>It is nested too deep.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is no hindrance</source>
        <translation>支障にならない</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>It is no metadata of Kaggle: it has neither licences nor an id and a title.</source>
        <translation>Kaggle のメタデータではありません。ライセンスも、ID とタイトルもありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>It is no text, table or picture.</source>
        <translation>テキスト、表、画像のいずれでもありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is not UTF-8, from byte {n} on.</source>
        <translation>{n} バイト目から UTF-8 ではありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not so</source>
        <translation>事実ではない</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It is not yanked any more.</source>
        <translation>差し止めを解除しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is of the cluster {name}.</source>
        <translation>クラスター {name} のものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>It is on the agenda of that day already.</source>
        <translation>その日の議題にすでに載っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>It is said to hold no personal data; by their names, these columns may: {columns}.</source>
        <translation>個人データを含まないとされていますが、名前からすると次の列は含むかもしれません: {columns}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>It is still needed: {kinds} refer to it ({n}).</source>
        <translation>まだ必要です。参照している{kinds}があります（{n}件）。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>It is stored in no Unicode; it is shown as Windows-1252.</source>
        <translation>Unicode で保存されていないため、Windows-1252 として表示しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>It is their own request.</source>
        <translation>本人の申請です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>It is what version {n} says already.</source>
        <translation>すでに第{n}版と同じ内容です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It is written for {what}; read as Croissant {version}.</source>
        <translation>{what} 向けに書かれています。Croissant {version} として読み取りました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>It is {state}, but has no end.</source>
        <translation>{state} ですが、終了時刻がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>It keeps what it is given.</source>
        <translation>渡した内容が保存されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>It looks like https://hub.example.org; whoever runs the hub can tell.</source>
        <translation>https://hub.example.orgのような形です。ハブの運営者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>It looks like proxy.example.org:3128; whoever runs your network knows it.</source>
        <translation>proxy.example.org:3128のような形です。ネットワークの管理者に尋ねるとわかります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>It may have been deleted; sync and look again.</source>
        <translation>削除された可能性があります。同期してから確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>It may have been taken off the list; look at the transfers again.</source>
        <translation>一覧から取り除かれたのかもしれません。転送をもう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>It names no files and no address, so nothing could be had.</source>
        <translation>ファイルもアドレスも示されていないため、入手できるものがありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It reached its own time limit</source>
        <translation>ジョブ自身の制限時間に達しました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>It refers to “{id}”, which is not in the file.</source>
        <translation>「{id}」を参照していますが、ファイルの中にありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>It runs until {day} already.</source>
        <translation>すでに {day} まで続きます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>It says on which accelerator by no line.</source>
        <translation>アクセラレータを示す行がありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It stays as it is once it is set: what was signed never changes.</source>
        <translation>一度設定すると変わりません。署名されたものが変わることはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>It stays as it was; choose another value.</source>
        <translation>設定は変わっていません。別の値を選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It takes whoever keeps it: its organisation, its project or who made it.</source>
        <translation>できるのは管理者です。所有する組織、プロジェクト、または作成者がこれに当たります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>It takes {whom}.</source>
        <translation>この操作ができるのは{whom}です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>It took longer than {seconds} s.</source>
        <translation>{seconds}秒を超えました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>It took the connection, but did not say whether it opens the way ({error}).</source>
        <translation>接続はできましたが、経路を開くかどうかの応答がありませんでした（{error}）。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It used more memory than it had asked for</source>
        <translation>要求したより多くのメモリを使用しました</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another job</source>
        <translation>別のジョブを待っています</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for another reason</source>
        <translation>ほかの理由で待っています</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It waits for its turn: credits are not what is missing</source>
        <translation>順番を待っています。クレジットの不足ではありません</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>It was ended because the credits were used up</source>
        <translation>クレジットを使い切ったため終了されました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>It was not sent yet.</source>
        <translation>まだ送信されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>It was refused, and can be asked for again from {day} on.</source>
        <translation>却下されており、{day}以降に再び申請できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>It would be over before it begins.</source>
        <translation>始まる前に終わってしまいます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>It would close on {day}, before it opens.</source>
        <translation>開始する前の {day} に締め切ることになります。</translation>
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
        <translation>開始より前の{day}に終了してしまいます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/overlay.py"/>
        <source>It would lie where this device shows nothing until it has been at the hub again.</source>
        <translation>この端末が再びハブに接続するまで何も表示しない範囲に入るものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>Its JSON is damaged at character {n}: {why}.</source>
        <translation>{n}文字目でJSONが壊れています: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Its accelerator, its window or the call is another one.</source>
        <translation>アクセラレーター、期間、または公募が異なります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Its certificate is not trusted: {why}.</source>
        <translation>証明書を信頼できません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Its data was probably restored from a backup: sign in again, as a new device.</source>
        <translation>ハブのデータがバックアップから復元された可能性があります。新しい端末としてサインインし直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>Its files are not given on request.</source>
        <translation>このファイルは申請制ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Its files are uploaded in the background.</source>
        <translation>ファイルはバックグラウンドでアップロードされます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its files can never be changed after that.</source>
        <translation>その後、ファイルは決して変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Its first line cannot be read. {why}</source>
        <translation>1行目を読み込めません。{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Its first line does not name {columns}.</source>
        <translation>1 行目に {columns} がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Its first line names no column that is known: {names}.</source>
        <translation>1行目に、使える列名がありません: {names}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Its first rows are too large to be shown before it is downloaded.</source>
        <translation>最初の行が大きすぎるため、ダウンロードするまで表示できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Its log, engine.log in the profile's folder, tells more.</source>
        <translation>プロファイルのフォルダーにあるログengine.logに詳細があります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its organisation</source>
        <translation>所属組織</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Its own keys are used by {actions}. Reset that first.</source>
        <translation>既定のキーは{actions}で使われています。先にそちらをリセットしてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its owner, and whom they let in</source>
        <translation>所有者と、所有者が許可した人</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Its project</source>
        <translation>所属プロジェクト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits first.</source>
        <translation>提供者か別の拠出者が、先にクレジットを拠出できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Its provider or another donor can pledge credits for longer first.</source>
        <translation>提供者か別の拠出者が、先により長い期間のクレジットを拠出できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Its text says who may ask; choose another call.</source>
        <translation>申請できる人は公募の文に書かれています。別の公募を選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>JSON (*.json *.jsonl);;Tables (*.csv *.tsv *.txt)</source>
        <translation>JSON (*.json *.jsonl);;表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>日本語 (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notice</source>
        <translation>ジョブのお知らせ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Job notices</source>
        <translation>ジョブのお知らせ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>Job {job} has run since {day} by what is known, but nothing was heard of it since {heard}: look whether its end was lost.</source>
        <translation>分かっている限り、ジョブ {job} は {day} から実行中ですが、{heard} 以降は何の報告もありません。終了の記録が失われていないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator has no rate on {day}.</source>
        <translation>ジョブ {job} は課金されていません。{day} にアクセラレーターの料金がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: its accelerator is no longer there.</source>
        <translation>ジョブ {job} は課金されていません。アクセラレーターがもうありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Job {job} is not charged: what it would cost is beyond all measure.</source>
        <translation>ジョブ {job} は課金されていません。費用が桁外れに大きくなります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Job {job} on {cluster}: {why}.</source>
        <translation>{cluster} のジョブ {job}：{why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Job {job}: {reason}</source>
        <translation>ジョブ{job}：{reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>Jobs on {cluster} name the account {account}</source>
        <translation>{cluster} のジョブではアカウント {account} を指定します</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Judged to be no hindrance</source>
        <translation>支障なしと判断</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Justification</source>
        <translation>申請理由</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>KDE's settings</source>
        <translation>KDEの設定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Keep</source>
        <translation>残す値</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <source>Keep both, one below the other</source>
        <translation>両方を残し、上下に並べる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/confirm_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Keep it</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
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
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Keep theirs</source>
        <translation>相手の値を残す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <source>Kept as a draft.</source>
        <translation>下書きとして保存しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kept by</source>
        <translation>管理者</translation>
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
        <translation>保存: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Keyring</source>
        <translation>キーリング</translation>
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
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of conflict</source>
        <translation>相反の種類</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of its cause</source>
        <translation>原因の種類</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Kind of request</source>
        <translation>申請の種類</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Known are {names}.</source>
        <translation>使える列名は{names}です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Korean (EUC-KR)</source>
        <translation>韓国語 (EUC-KR)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>L&amp;ight colours</source>
        <translation>ライト配色(&amp;I)</translation>
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
        <translation>返答がなければ{day}に失効: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Last sync: {when}</source>
        <translation>最終同期: {when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Last synced {when}.</source>
        <translation>最終同期: {when}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Latest version</source>
        <translation>最新バージョン</translation>
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
        <source>Leave at 0 for no cap.</source>
        <translation>上限なしは 0 のままにします。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave at 0 unless you transfer.</source>
        <translation>移すとき以外は 0 のままにしてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave both empty for all that is not public.</source>
        <translation>公開されていないものすべてに適用するには、両方とも空のままにします。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Leave files out or discard old drafts, or ask an administrator for more.</source>
        <translation>ファイルを減らすか古い下書きを破棄するか、管理者に追加を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Leave it at 0.</source>
        <translation>0 のままにしてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for every member.</source>
        <translation>すべてのメンバーを対象とする場合は空欄にします。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for that of the call.</source>
        <translation>空欄にすると公募の基準表を使います。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today.</source>
        <translation>今日からの場合は空欄にしてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for today; people can prepare.</source>
        <translation>今日からの場合は空欄にしてください。後の日にすると準備ができます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty for yourself.</source>
        <translation>自分の場合は空欄にしてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave it empty where it is your own.</source>
        <translation>自分のものなら空欄にしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Leave it empty, or change the dataset.</source>
        <translation>空欄にするか、データセットを変更してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave one of them out.</source>
        <translation>どちらかを除いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>Leave out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Leave rows of data out of it: they belong into files beside it.</source>
        <translation>データの行は省いてください。別のファイルに置くものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Leave the column out.</source>
        <translation>列を除いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Leave the criteria as they are called.</source>
        <translation>基準の名前は変えないでください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the lines empty to grant all that was asked. All else needs a reason.</source>
        <translation>明細を空欄にすると申請の全額を認めます。それ以外は理由が必要です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the pool empty for the one that ends first and holds enough.</source>
        <translation>プールを空欄にすると、十分な残高があり最も早く終わるものを使います。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Leave the reviewers empty to ask all who are proposed.</source>
        <translation>空欄にすると、提案された全員に依頼します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Less is granted than was asked for.</source>
        <translation>申請額より少ない付与です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part begin</source>
        <translation>付与分を開始する</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a part end</source>
        <translation>付与分を終了する</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let a rate begin</source>
        <translation>料率を開始する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Let it be read by you, or move what is not yours out of the folder.</source>
        <translation>自分で読み取れるようにするか、自分のものでないものをフォルダーの外に移してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Let it make one: choose a password when it asks. On most desktops signing in with a password makes and unlocks it.</source>
        <translation>作成を許可し、尋ねられたらパスワードを決めてください。多くのデスクトップでは、パスワードでサインインすると作成とロック解除が行われます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>Let its time end, or lower what it pledges to what was granted.</source>
        <translation>期間の終わりを待つか、拠出を付与済みの額まで下げてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Let lapse</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Let the connector run first, or ask for an earlier day.</source>
        <translation>先にコネクターを実行するか、もっと前の日を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Let the upload end, then try again.</source>
        <translation>アップロードが終わってから、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Let this user write to it and start the hub again, or name another with --data.</source>
        <translation>このユーザーが書き込めるようにしてハブを再起動するか、--data で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Level</source>
        <translation>程度</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
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
        <location filename="../../declarations"/>
        <source>Limit in accelerator-minutes</source>
        <translation>アクセラレーター分での上限</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Line</source>
        <translation>行番号</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Line {line} is about the same {kind}.</source>
        <translation>{line}行目も同じ{kind}についての行です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}, {field}: {what}</source>
        <translation>{line} 行目、{field}：{what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {line}: {resource} has {n} units.</source>
        <translation>{line} 行目：{resource} は {n} ユニットです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/importing.py"/>
        <source>Line {line}: {what}</source>
        <translation>{line} 行目：{what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Line {n} asks for {most} credits.</source>
        <translation>{n} 行目の申請額は {most} クレジットです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Line {n} cannot be granted from “{pool}”.</source>
        <translation>明細 {n} は「{pool}」から付与できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Line {n} of the request is named twice.</source>
        <translation>申請の {n} 行目が二度指定されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: its accelerator is no longer offered.</source>
        <translation>{n} 行目：このアクセラレーターはもう提供されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Line {n}: {resource} has no rate today.</source>
        <translation>{n} 行目：{resource} には今日の料金がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Line {n}: {units} × {hours} h × {runs}, {resource}</source>
        <translation>{n} 行目：{units} × {hours} h × {runs}、{resource}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Lines of the import</source>
        <translation>取り込みの行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Lines of the log, the newest last</source>
        <translation>ログの行（最後が最新）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Lines that are no JSON and are left out: {n}.</source>
        <translation>JSON ではないため除外した行: {n}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Link for {name}</source>
        <translation>{name}のリンク</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/admin_screen.py"/>
        <source>Links for the chosen accounts, or for all that were not taken up yet</source>
        <translation>選択したアカウント、またはまだ受け取られていないすべてのアカウントのリンク</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Listing the files</source>
        <translation>ファイルを列挙しています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>Locked on this device, which was away from the hub for longer than the hub allows: {n} of what you may see.</source>
        <translation>この端末は、ハブが許す期間を超えてハブから離れていたため、ロックされています。ロックされた閲覧範囲の数：{n}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Locked until the next sync</source>
        <translation>次の同期までロックされています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Login</source>
        <translation>ログイン名</translation>
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
        <translation>ゲストとしてハブを閲覧するか、サインインするか、招待を受け取ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Look at Sync activity: it was sent or taken back.</source>
        <translation>「同期の状況」を確認してください。送信されたか、取り消されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Look at it again: it may have been written to.</source>
        <translation>もう一度確認してください。書き換えられた可能性があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Look at it under Transfers; it can be resumed or cancelled there.</source>
        <translation>「転送」で確認してください。そこで再開またはキャンセルできます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Look at its history</source>
        <translation>履歴を見る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Look at its listing for the files that it has.</source>
        <translation>どのファイルがあるかは一覧で確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Look at its manifest for the files that it has.</source>
        <translation>どのファイルがあるかはマニフェストで確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Look at the accounts: it was forgotten, or is called otherwise.</source>
        <translation>アカウントを確認してください。削除されたか、名前が異なります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look at the clock. If it is right, tell whoever runs the hub.</source>
        <translation>時計を確認してください。正しい場合は、ハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for another version.</source>
        <translation>データセットのページで別のバージョンを探してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Look at the page of the dataset for the versions and files that there are.</source>
        <translation>どのバージョンとファイルがあるかは、データセットのページで確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/crash.py"/>
        <source>Look at the report</source>
        <translation>報告を見る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <location filename="../../src/alliancehub/server/ledger/book.py"/>
        <source>Look at the statement: what was meant may be there already.</source>
        <translation>明細書を確認してください。意図したものがすでにあるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Look at the storage again: it may be gone already.</source>
        <translation>ストレージをもう一度確認してください。すでになくなっているかもしれません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Look at them under Help, Reports of crashes; they stay on this machine.</source>
        <translation>「ヘルプ」の「クラッシュの報告」で確認できます。報告はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look at your network, or try again later.</source>
        <translation>ネットワークを確認するか、あとで再試行してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Look for news every</source>
        <translation>新着を確認する間隔</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Look there for a comma, a bracket or a quotation mark.</source>
        <translation>そこにコンマ、括弧、引用符の誤りがないか確かめてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Look there for an indentation, a colon or a quotation mark.</source>
        <translation>そこに字下げ、コロン、引用符の誤りがないか確かめてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_watch.py"/>
        <source>Look what came of it, and start it again.</source>
        <translation>結果を確認して、もう一度開始してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether it is there and may be read by you, and resume the transfer.</source>
        <translation>存在していて自分で読み取れるかを確認し、転送を再開してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Look whether it was moved or its disk is connected, and name it again.</source>
        <translation>移動されていないか、ディスクが接続されているかを確認し、もう一度指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>Look whether its disk is connected and may be written, and resume the transfer.</source>
        <translation>ディスクが接続されていて書き込めるかを確認し、転送を再開してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Look whether its disk is well and may be written; what is kept stays readable.</source>
        <translation>ディスクが正常で書き込み可能か確認してください。保存されているものは引き続き読めます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Look whether other sites open. In a guest network, open a browser first.</source>
        <translation>ほかのサイトが開くか確認してください。ゲスト用ネットワークでは先にブラウザーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Look whether other sites open; connect to the network or VPN that the hub is in.</source>
        <translation>ほかのサイトが開くか確認し、ハブのあるネットワークかVPNに接続してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right and the network asks you to sign in; else tell whoever runs the hub.</source>
        <translation>アドレスが正しいか、ネットワークがサインインを求めていないかを確認してください。問題がなければ、ハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Look whether the address is right, or try again later.</source>
        <translation>アドレスが正しいか確認するか、あとで再試行してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Looking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Looking around {hub}. Click to sign in.</source>
        <translation>{hub}をゲストとして閲覧中です。クリックするとサインインできます。</translation>
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
        <translation>行を確認しています…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Looking at the tables</source>
        <translation>表を調べています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Looking for files</source>
        <translation>ファイルを検索中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Looking for files…</source>
        <translation>ファイルを探しています…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an access token</source>
        <translation>アクセストークンを作成</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Made an invitation link</source>
        <translation>招待リンクを作成</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>Made by {who}</source>
        <translation>{who}が作成</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Made. Change it, and name it in the next call.</source>
        <translation>作成しました。変更して、次の公募で指定してください。</translation>
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
        <source>Make a further edition</source>
        <translation>次の版を作る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Make a further edition of it, and name that in the next call.</source>
        <translation>次の版を作り、次の公募で指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Make a new request, or appeal where it was declined.</source>
        <translation>新しく申請するか、却下されたのなら異議を申し立ててください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>Make a rule for each.</source>
        <translation>それぞれにルールを作成してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Make an invitation link afterwards, under Admin, and pass it on.</source>
        <translation>あとで「管理」で招待リンクを作成し、本人に渡してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>Make another change that undoes it.</source>
        <translation>元に戻すための変更を別に行ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>Make it with: sacct -a -X -D -P -S START -E END -o {columns}</source>
        <translation>次のコマンドで作成してください：sacct -a -X -D -P -S START -E END -o {columns}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Make one with: createdb --template=template0 --encoding=UTF8</source>
        <translation>次のコマンドで作成してください: createdb --template=template0 --encoding=UTF8</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Make one…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Make room on its disk, or let it be written, and start again.</source>
        <translation>ディスクの空き容量を増やすか、書き込めるようにして、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Make room on its disk, or let it be written, and start the hub again.</source>
        <translation>ディスクの空き容量を増やすか、書き込めるようにして、ハブをもう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Make room.</source>
        <translation>空きを増やしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>Make somebody else administrator first.</source>
        <translation>先にほかの人を管理者にしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>Make somebody else lead or maintainer first.</source>
        <translation>先にほかの人をリーダーかメンテナーにしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Make the dataset private first: then those see it whom you grant access.</source>
        <translation>先にデータセットを非公開にしてください。そうすると、アクセスを許可した相手に見えるようになります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Make the draft</source>
        <translation>下書きを作成</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Make the parts smaller, or ask for more.</source>
        <translation>各自の分を減らすか、多く申請してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Make two rules.</source>
        <translation>ルールを2つ作ってください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Makes a new draft of it. The old version is kept.</source>
        <translation>新しい下書きを作ります。元の版は残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Making links</source>
        <translation>リンクを作成中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Manifest hash</source>
        <translation>マニフェストのハッシュ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark &amp;all as read</source>
        <translation>すべて既読にする(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/inbox_menu.py"/>
        <source>Mark as &amp;read or unread</source>
        <translation>既読・未読を切り替える(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mark as set up</source>
        <translation>準備完了にする</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Markdown; @handle mentions somebody.</source>
        <translation>Markdownが使えます。@ハンドルで相手に呼びかけられます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>May be overdrawn</source>
        <translation>超過を許す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Mean in %</source>
        <translation>平均（%）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Mean of the credits named</source>
        <translation>示された金額の平均</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Measured in</source>
        <translation>単位</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Measures</source>
        <translation>測定対象</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Meets on</source>
        <translation>開催日</translation>
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
        <source>Members of the alliance</source>
        <translation>アライアンスのメンバー</translation>
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
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Mend it, and resume the transfer.</source>
        <translation>修正してから、転送を再開してください。</translation>
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
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
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
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Message: {title}</source>
        <translation>メッセージ: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Metrics that other machines can read need a token.</source>
        <translation>他のマシンから読めるメトリクスにはトークンが必要です。</translation>
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
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>More about {name}</source>
        <translation>{name}の詳細</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/detail_header.py"/>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>More for {title}</source>
        <translation>{title}の追加</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>More lines would be granted than were asked for.</source>
        <translation>申請より多くの行が付与されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>More than {files}, {size}</source>
        <translation>{files}以上、{size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/belonging.py"/>
        <source>More than {n} {kinds} belong to it, which are too many to move all at once.</source>
        <translation>{n}件を超える{kinds}が属しており、一度に移動するには多すぎます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>下へ移動 (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Move its hub.sqlite away first, and keep it until all is well: it may hold what the backup does not.</source>
        <translation>先に hub.sqlite を別の場所に移し、すべてうまくいくまで残しておいてください。バックアップにないものが入っているかもしれません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>Move the file away; accounts have to be added again, caches stay.</source>
        <translation>ファイルを別の場所に移してください。アカウントは追加し直しが必要ですが、キャッシュは残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Move the file away; all but unsent changes comes back from the hub.</source>
        <translation>ファイルを別の場所に移してください。未送信の変更以外は、すべてハブから取り直せます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Move the hub into an empty one: createdb makes it.</source>
        <translation>空のデータベースに移してください。createdb で作成できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Move up (Alt+↑)</source>
        <translation>上へ移動 (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Moved</source>
        <translation>転送済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Moving files</source>
        <translation>ファイルを転送中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My compute credits</source>
        <translation>自分の計算クレジット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>My projects</source>
        <translation>自分のプロジェクト</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file in a folder that is there and that you may write to.</source>
        <translation>存在し、書き込みできるフォルダーのファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name a file that alliancehub admin backup has written.</source>
        <translation>alliancehub admin backup が書いたファイルを指定してください。</translation>
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
        <translation>もっと後の日を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name a member of your own organisation who is no student.</source>
        <translation>自分の組織の、学生でない人を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Name a person, an organisation or a project.</source>
        <translation>人、組織、またはプロジェクトを指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name a pool that you may grant from.</source>
        <translation>付与できるプールを指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>Name a version, “main” for the newest, or the hash of a manifest.</source>
        <translation>バージョン名、最新を表す「main」、またはマニフェストのハッシュを指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Name another one in the next call.</source>
        <translation>次の公募では別の基準表を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Name another one, or remove the line.</source>
        <translation>別のものを指定するか、行を削除してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name another: an older backup is not written over.</source>
        <translation>別の名前を指定してください。古いバックアップは上書きされません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Name exactly one; grant again for another.</source>
        <translation>一つだけ指定してください。ほかの相手には、もう一度許可してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>Name folders, such as data/*.</source>
        <translation>data/* のようにフォルダーで指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Name it by its id; its link ends with that.</source>
        <translation>IDで指定してください。リンクの末尾がIDです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Name it by line, or approve or decline the request.</source>
        <translation>明細ごとに指定するか、申請を承認または不採択にしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <source>Name its folder with --data, or its database with --database.</source>
        <translation>--data でフォルダーを、または --database でデータベースを指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name its project, or choose who sees it anew.</source>
        <translation>プロジェクトを指定するか、閲覧できる人を選び直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name one of your own organisation, who is no student.</source>
        <translation>自分の組織の、学生でない人を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own organisations, or leave it empty.</source>
        <translation>自分の組織を指定するか、空欄にしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name one of your own projects, or leave it empty.</source>
        <translation>自分のプロジェクトを指定するか、空欄にしてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Name one person, one organisation or one project. Terms are still signed.</source>
        <translation>個人、組織、プロジェクトのいずれか一つを指定してください。条件への署名は別に必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Name one with --database, or leave --workers out.</source>
        <translation>--database で指定するか、--workers を外してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Name reviewers, or have some suggested first.</source>
        <translation>審査者を指定するか、先に提案させてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name somebody else.</source>
        <translation>ほかの人を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>Name that day or an earlier one.</source>
        <translation>その日、またはそれより前の日を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name that of the allocation, or make a new request.</source>
        <translation>割り当てと同じものを指定するか、新しく申請してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Name that or less.</source>
        <translation>その額以下を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Name the amount.</source>
        <translation>量を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Name the first and the last day of what the report is to be about.</source>
        <translation>レポートの対象とする最初の日と最後の日を指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Name the folder or database that alliancehub serve was given.</source>
        <translation>alliancehub serve に指定したフォルダーまたはデータベースを指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Name the folder that alliancehub serve was given with --data.</source>
        <translation>alliancehub serve に --data で指定したフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>Name the folder with domain, language and modality in it.</source>
        <translation>domain、language、modalityを含むフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Name the login of that person in the connector's file, under [users].</source>
        <translation>コネクターのファイルの [users] に、その人のログイン名を記入してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Name the organisation that owns it, or choose who sees it anew.</source>
        <translation>所有する組織を指定するか、閲覧できる人を選び直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Name today or a later day: nobody signed them before.</source>
        <translation>今日以降の日を指定してください。それより前に署名した人はいません。</translation>
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
        <translation>必須</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed to return it.</source>
        <translation>差し戻すときに必要です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needed where what it derives from is under a stricter licence.</source>
        <translation>元になったもののライセンスの方が厳しい場合に必要です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Needs</source>
        <translation>募集スキル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Neither side is named</source>
        <translation>双方とも匿名</translation>
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
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>New dataset from files</source>
        <translation>ファイルから新しいデータセット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New for “{search}”</source>
        <translation>「{search}」の新着</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>New from &amp;files…</source>
        <translation>ファイルから新規作成(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>New in the alliance</source>
        <translation>アライアンスの新着</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>New in the inbox: {n}</source>
        <translation>受信トレイの新着: {n}件</translation>
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
        <translation>新しいメッセージ: {title}</translation>
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
        <translation>新しい{kind} ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>No access tokens</source>
        <translation>アクセストークンはありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>No action and no key is called that.</source>
        <translation>一致する操作やキーはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No answer came that is HTTP ({error}).</source>
        <translation>HTTPの応答がありませんでした（{error}）。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>No answer has come yet: it is sent again, and done once.</source>
        <translation>まだ応答がありません。再送信されますが、実行は一度だけです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No call for requests is open yet.</source>
        <translation>募集中の公募はまだありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No column is chosen for any field of the kind “{kind}”.</source>
        <translation>{kind}のフィールドに割り当てた列がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>No computer of this name is known here. Check the address, and that you are online.</source>
        <translation>この名前のコンピューターはここでは見つかりません。アドレスと、オンラインであることを確認してください。</translation>
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
        <translation>下書きはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No encrypted connection came about ({error}).</source>
        <translation>暗号化された接続を確立できませんでした（{error}）。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>No field is picked yet.</source>
        <translation>フィールドがまだ選ばれていません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No files here</source>
        <translation>ここにファイルなし</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>No files yet</source>
        <translation>ファイルはまだありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>No hub chosen yet</source>
        <translation>ハブが選ばれていません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>No hub is known yet, so none was tried.</source>
        <translation>ハブがまだ登録されていないため、テストしていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/core.py"/>
        <source>No hub is known yet.</source>
        <translation>ハブがまだ登録されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>No hub yet</source>
        <translation>ハブ未登録</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>No job is held up</source>
        <translation>止まっているジョブはありません</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>No lines yet</source>
        <translation>明細はまだありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No machine is known by the name {host}.</source>
        <translation>{host}という名前のコンピューターは見つかりません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No memberships yet. Import members from a CSV file, or add one.</source>
        <translation>メンバーシップはまだありません。CSVファイルからメンバーを取り込むか、追加してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No news.</source>
        <translation>新着はありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has offered accelerators yet.</source>
        <translation>アクセラレーターを提供している組織はまだありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No organisation has pledged credits yet.</source>
        <translation>クレジットを拠出した組織はまだありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool is open on {resource}, so there is nothing to grant from.</source>
        <translation>{resource} には開いているプールがないため、付与できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>No pool on {resource} has {amount} credits left.</source>
        <translation>{resource} のどのプールにも {amount} クレジットは残っていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>No pools yet</source>
        <translation>プールはまだありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>No printer is set up on this computer.</source>
        <translation>このコンピューターにはプリンターが設定されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>No requests and no allocations. Draft a request under Compute.</source>
        <translation>申請も割り当てもありません。「計算資源」で申請を下書きできます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>No saved searches</source>
        <translation>保存した検索はありません</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>No time</source>
        <translation>時間がない</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>No transfers yet</source>
        <translation>転送はまだありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>No version of this dataset is published.</source>
        <translation>このデータセットには公開されたバージョンがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>No vote names an amount yet, so each line begins with nothing.</source>
        <translation>金額を示した票がまだないため、どの行もゼロから始まります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>No word begins like this. Try fewer letters, or fewer words.</source>
        <translation>この文字で始まる言葉はありません。文字か言葉を減らしてみてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>No work is lost; times shown are wrong.</source>
        <translation>作業内容は失われませんが、表示される時刻が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>No {kinds} match these words and filters.</source>
        <translation>この検索語とフィルターに一致する{kinds}はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/related_list.py"/>
        <source>No {kinds} yet</source>
        <translation>{kinds}はまだありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>No {kind} is a request.</source>
        <translation>{kind}は申請ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>No {kind} with the id {id} is known here.</source>
        <translation>IDが{id}の{kind}はここにありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>No, it may be public</source>
        <translation>いいえ、公開できます</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody can download it any more, and this cannot be undone.</source>
        <translation>誰もダウンロードできなくなり、元に戻せません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody decides for an organisation but its administrators. Add a person and an end.</source>
        <translation>組織に代わって決められるのは管理者だけです。人と終了日を追加してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Nobody has written yet. Ask, or tell how it goes.</source>
        <translation>まだ誰も書いていません。質問や経過報告を書いてみましょう。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody is charged for it, now or out of a later grant.</source>
        <translation>現在も今後の付与からも、誰にも課金されません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suggest_reviewers.py"/>
        <source>Nobody is open to reviewing who has no conflict and is not asked already.</source>
        <translation>審査に応じると答えた人のうち、相反がなく未依頼の人はいません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>Nobody is proposed who could be asked.</source>
        <translation>依頼できる提案中の人がいません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Nobody is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Nobody is their own advisor.</source>
        <translation>自分自身の指導者にはなれません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Nobody judges a conflict of their own.</source>
        <translation>自分の相反を自分で判断することはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Nobody may {act} any {kind} directly; an action of its own does.</source>
        <translation>{kind}に対して「{act}」を直接行うことはできません。専用の操作を使ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Nobody needs to sign the same text twice.</source>
        <translation>同じ文面に二度署名する必要はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Nobody told within {seconds} s where {host} is.</source>
        <translation>{seconds}秒以内に{host}の場所がわかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits for access, and you have not asked. Ask on the page of a dataset.</source>
        <translation>アクセスを待っている人はいません。自分からの申請もありません。データセットのページから申請できます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nobody waits to join, and you have not asked to. Ask on the page of a project.</source>
        <translation>参加を待っている人はいません。自分からの参加申請もありません。プロジェクトのページから申請できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Nobody went on with this upload for {n} days, so it was ended.</source>
        <translation>{n} 日間続けられなかったため、このアップロードは終了しました。</translation>
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
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>None of the chosen rows is changed by this.</source>
        <translation>選択した行で、この操作により変わるものはありません。</translation>
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
        <location filename="../../declarations"/>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not begun</source>
        <translation>開始前</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Not delivered yet</source>
        <translation>未提供</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not graded</source>
        <translation>未評価</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Not here</source>
        <translation>ここにありません</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not in line</source>
        <translation>一致していません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/message_drafts.py"/>
        <source>Not kept: {title}. {why}</source>
        <translation>保存できませんでした: {title}。{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Not my field</source>
        <translation>専門外</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Not taken</source>
        <translation>取り込まれなかった行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken because something is wrong: {n}.</source>
        <translation>問題があるため取り込まれなかった行: {n}件。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_job.py"/>
        <source>Not taken: the import was cancelled before it came to this line.</source>
        <translation>取り込まれていません。この行に達する前にキャンセルされました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>Not tried</source>
        <translation>未実施</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a figure</source>
        <translation>数値を記録</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note a run of a connector</source>
        <translation>コネクターの実行を記録</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an account on a cluster</source>
        <translation>クラスター上のアカウントを記録</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note an overrun</source>
        <translation>超過を記録</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Note why a job waits</source>
        <translation>ジョブが待つ理由を記録</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing by itself: a cycle runs when it is asked for.</source>
        <translation>自動では何も起こりません。サイクルは要求されたときに実行されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: there is no keyring that keeps the key.</source>
        <translation>ここでは暗号化できません。鍵を保管するキーリングがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Nothing can be encrypted here: this installation lacks SQLCipher.</source>
        <translation>ここでは暗号化できません。このインストールには SQLCipher がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>Nothing can be written at {path}.</source>
        <translation>{path} には何も書き込めません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Nothing can be written there.</source>
        <translation>そこには書き込めません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Nothing chosen</source>
        <translation>何も選ばれていません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing chosen yet</source>
        <translation>まだ何も選ばれていません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Nothing differs between the two.</source>
        <translation>両者に違いはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <source>Nothing fits “{words}”.</source>
        <translation>「{words}」に一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Nothing happened in these days</source>
        <translation>この期間には何もありませんでした</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>Nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Nothing here is called {what} and can be freed.</source>
        <translation>ここには、{what} という名前で解放できるものはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Nothing here waits for you. What you have read stays under All.</source>
        <translation>対応待ちのものはありません。既読のお知らせは「すべて」にあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing hinders it.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Nothing is changed before you have seen what would happen.</source>
        <translation>変更の内容を確認するまでは、何も変更されません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Nothing is left.</source>
        <translation>残りはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Nothing is made before you say so. The files stay where they are.</source>
        <translation>指示するまで何も作成されません。ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Nothing is on its way.</source>
        <translation>転送中のものはありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Nothing is sent or fetched; what you do is kept and goes out when you resume.</source>
        <translation>送受信を行いません。操作の内容は保存され、再開すると送信されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing is sent until then.</source>
        <translation>それまでは何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Nothing listens at this address: the hub is stopped, or it is another port.</source>
        <translation>このアドレスでは何も応答しません。ハブが停止しているか、ポートが違います。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>Nothing matches among these.</source>
        <translation>この中に一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>Nothing of it is added up yet, from {day} on.</source>
        <translation>{day} 以降の分はまだ集計されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Nothing of it was taken: {what}.</source>
        <translation>何も取り込まれませんでした: {what}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Nothing of its reviews is open.</source>
        <translation>この申請の審査で未了のものはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Nothing of this part was posted. Look at that record, and import again.</source>
        <translation>この部分は何も記帳されていません。その記録を確認して、もう一度取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Nothing of yours is lost: try again later, and tell whoever runs the hub.</source>
        <translation>失われたものはありません。あとで再試行し、ハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Nothing says where “{name}” is read from.</source>
        <translation>「{name}」をどこから読み取るのか、どこにも書かれていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Nothing says whether it holds personal data.</source>
        <translation>個人データを含むかどうか、どこにも書かれていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Nothing says whether it holds personal data; by name, these may: {columns}.</source>
        <translation>個人データを含むかどうか、どこにも書かれていません。名前からすると次の列は含むかもしれません: {columns}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Nothing says which columns its tables have.</source>
        <translation>表にどの列があるのか、どこにも書かれていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Nothing that you do can be kept.</source>
        <translation>操作した内容を保存できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>Nothing to show</source>
        <translation>表示するものはありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Nothing uses it yet</source>
        <translation>まだ利用されていません</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Nothing was used</source>
        <translation>利用はありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Nothing was written down yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Nothing, until you resume it.</source>
        <translation>再開するまで何も起こりません。</translation>
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
        <translation>通知…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Notifies of new ones</source>
        <translation>新着を通知する</translation>
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
        <source>Now</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Number</source>
        <translation>番号</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Of the files that are chosen, or all, for sha256sum -c</source>
        <translation>選択したファイル、またはすべて (sha256sum -c 用)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Of those who are open to reviewing, without a conflict, the least busy first.</source>
        <translation>審査に応じると答え、相反がない人のうち、負担の少ない順です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Of which days?</source>
        <translation>どの期間ですか？</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer accepted</source>
        <translation>受け入れ済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer answered</source>
        <translation>回答日時</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Offer it as safetensors, Parquet or another format that holds data only.</source>
        <translation>safetensors、Parquet など、データだけを含む形式で提供してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Offer lapsed</source>
        <translation>提示が失効</translation>
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
        <translation>
            <numerusform>オフライン、待機中{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>On its way: {done} of {total}</source>
        <translation>取得中: {done} / {total}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>On its way: {name}</source>
        <translation>転送中：{name}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>On the agenda.</source>
        <translation>議題に載せました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Once it is full, nothing that you do can be kept.</source>
        <translation>空きがなくなると、操作した内容を保存できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>One applicant may ask for {most} credits in this call; with this you ask for {n}.</source>
        <translation>この公募では一人 {most} クレジットまでです。これを含めると {n} になります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>One may ask again after {days}.</source>
        <translation>{days}後にもう一度申請できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/waiting_screen.py"/>
        <source>One moment</source>
        <translation>しばらくお待ちください</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>One of its representatives or administrators can sign for it.</source>
        <translation>組織の代表者か管理者が署名できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>One or two letters are looked for in names alone.</source>
        <translation>1、2文字の場合は名前だけを検索します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_connector_run.py"/>
        <source>Only a connector reports its runs.</source>
        <translation>実行を報告するのはコネクターだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_cluster_account.py"/>
        <source>Only a connector says how a cluster stands.</source>
        <translation>クラスターの状態を伝えるのはコネクターだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_job.py"/>
        <source>Only a connector says why a job waits.</source>
        <translation>ジョブが待つ理由を伝えるのはコネクターだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_notice_level.py"/>
        <source>Only a person has notices.</source>
        <translation>お知らせが届くのは人だけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only actions</source>
        <translation>操作のみ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Only administrators of the alliance import members.</source>
        <translation>メンバーを取り込めるのはアライアンスの管理者だけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Only administrators of the alliance may do this.</source>
        <translation>この操作ができるのはアライアンスの管理者だけです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the accelerator</source>
        <translation>対象のアクセラレーター</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only for the pool</source>
        <translation>対象のプール</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Only its advisor can endorse this request.</source>
        <translation>この申請を推薦できるのは指導者だけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Only its applicant can answer an offer.</source>
        <translation>提示に答えられるのは申請者だけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>Only its author can revise a request.</source>
        <translation>申請を改訂できるのは作成者だけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <source>Only its author can submit a request.</source>
        <translation>申請を提出できるのは申請者だけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>Only its author can withdraw a request.</source>
        <translation>申請を取り下げられるのは申請者だけです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only on encrypted devices</source>
        <translation>暗号化された端末のみ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Only the account in use can be signed out everywhere.</source>
        <translation>すべての端末からサインアウトできるのは、使用中のアカウントだけです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the files</source>
        <translation>対象のファイルのみ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Only the first 5,000 are added up.</source>
        <translation>最初の5,000件だけを合計しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>Only the hub brings allocations into the ledger.</source>
        <translation>割り当てを元帳に取り込むのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_files.py"/>
        <source>Only the hub counts the files of a version.</source>
        <translation>バージョンのファイルを数えるのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Only the hub ends the reviews of a request that was decided.</source>
        <translation>決定済みの申請の審査を終えるのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>Only the hub gives an accelerator its first rate.</source>
        <translation>アクセラレーターに最初の料率を与えるのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>Only the hub gives back what came late.</source>
        <translation>遅れて届いた分を返すのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>Only the hub lets a part of an allocation begin.</source>
        <translation>割り当ての付与分を開始するのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>Only the hub lets a part of an allocation end.</source>
        <translation>割り当ての付与分を終了するのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>Only the hub lets a rate begin.</source>
        <translation>料率を開始するのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Only the hub lets a request lapse.</source>
        <translation>申請を失効させられるのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>Only the hub looks for conflicts again.</source>
        <translation>相反を再確認するのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <source>Only the hub notes what became of a grant.</source>
        <translation>付与の結果を記録できるのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>Only the hub notes what was used beyond a balance.</source>
        <translation>残高を超えた使用を記録できるのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>Only the hub says that a review is late.</source>
        <translation>審査の遅れを記録するのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_postings.py"/>
        <source>Only the hub shows what was posted.</source>
        <translation>記帳されたものを表示するのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>Only the hub warns of an end.</source>
        <translation>終了を予告できるのはハブだけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Only the newest five are kept; look at the list again.</source>
        <translation>保存されるのは新しい5件だけです。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only the version</source>
        <translation>対象のバージョンのみ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/hugging_face.py"/>
        <source>Only the whole tree of a version is listed.</source>
        <translation>一覧できるのはバージョンのツリー全体だけです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Only these files</source>
        <translation>これらのファイルのみ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>Only things, by their words</source>
        <translation>言葉で探すものだけ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only those who decide, and the panel, read them.</source>
        <translation>決定者と委員会だけが読みます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Only those who take part can write here.</source>
        <translation>ここに書き込めるのは参加者だけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>Only those who take part in it can.</source>
        <translation>書けるのは参加者だけです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to appeal.</source>
        <translation>異議申し立てのときだけ。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only to transfer credits.</source>
        <translation>クレジットを移すときだけ。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Only what differs</source>
        <translation>違いのみ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only what waits for me</source>
        <translation>対応待ちのものだけ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Only where it is stricter than the dataset's.</source>
        <translation>データセットより厳しい場合だけ指定します。</translation>
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
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Only who made the dataset can.</source>
        <translation>データセットを作成した人だけができます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Only whoever declared a conflict withdraws it.</source>
        <translation>相反を取り下げられるのは申告した本人だけです。</translation>
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
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Open AllianceHub</source>
        <translation>AllianceHubを開く</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Open Trusted Data Initiative catalogue (folder)</source>
        <translation>Open Trusted Data Initiativeのカタログ（フォルダー）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
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
        <translation>今すぐ開き直す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Open it there, save it as “CSV UTF-8”, and import that.</source>
        <translation>そのソフトで開いて「CSV UTF-8」で保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>Open links to {host} without asking</source>
        <translation>{host}へのリンクは確認せずに開く</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open rates</source>
        <translation>料率を開く</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open requests per applicant</source>
        <translation>申請者ごとの未決の申請数</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Open the diagnostics again, look at them, and save.</source>
        <translation>診断を開き直して内容を確認し、保存してください。</translation>
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
        <translation>対象を開く</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Open {name}</source>
        <translation>{name}を開く</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Open: whoever sees it may download it</source>
        <translation>公開: 見られる人は誰でもダウンロード可</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Opens on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Or with an account</source>
        <translation>またはアカウントで</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Organiser</source>
        <translation>主催者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Others were judged to be better</source>
        <translation>他の申請の評価が高かった</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Others were quicker: of {amount} credits that are offered to you, “{pool}” has {left} left.</source>
        <translation>他の人が先に受け取りました。提示された {amount} クレジットのうち、「{pool}」に残っているのは {left} です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Over</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Overdraft</source>
        <translation>超過限度</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>Pack small files into larger ones, such as Parquet or tar.</source>
        <translation>小さなファイルは、Parquet や tar などの大きなファイルにまとめてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/paper.py"/>
        <source>Page {page} of {pages}</source>
        <translation>{page}/{pages}ページ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel</source>
        <translation>委員会</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Panel item</source>
        <translation>委員会の議題</translation>
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
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Parquet is shown once the extra “parquet” of AllianceHub is installed.</source>
        <translation>AllianceHub の追加機能「parquet」をインストールすると Parquet が表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Parted by</source>
        <translation>内訳</translation>
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
        <location filename="../../declarations"/>
        <source>Partly approved</source>
        <translation>一部承認</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed, and were fetched again: {n}.</source>
        <translation>異なっていて再取得された部分: {n}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Parts that differed: {n}. Their scopes are fetched whole.</source>
        <translation>異なっていた部分: {n}。該当する範囲をすべて取得します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/invite_sheet.py"/>
        <source>Pass each link on to its person and nobody else: it lets them in, once.</source>
        <translation>リンクは本人だけに渡してください。1回だけ使え、その人が参加できるようになります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Passed on without your name when the request is decided.</source>
        <translation>申請が決まると、名前を伏せて伝えられます。</translation>
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
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all files.</source>
        <translation>data/*.csv のようなパターン。空欄ならすべてのファイルです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Patterns such as data/*.csv; empty for all.</source>
        <translation>data/*.csv のようなパターン。空欄はすべてです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
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
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Paused, {n} waiting</source>
        <comment>Paused, {n} waiting</comment>
        <translation>
            <numerusform>一時停止中、待機中{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>People appear here once they are invited. Sync, or ask an administrator.</source>
        <translation>招待された人がここに表示されます。同期するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Personal</source>
        <translation>個人的</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Personal data</source>
        <translation>個人データ</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Pick the fields to change; all others stay as they are.</source>
        <translation>変更するフィールドを選んでください。ほかのフィールドはそのままです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Place on the agenda</source>
        <translation>議題の順番</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pledge</source>
        <translation>拠出</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged</source>
        <translation>拠出予定</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Pledged, delivered and used</source>
        <translation>拠出・提供・使用</translation>
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
        <location filename="../../declarations"/>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>Pools that run today</source>
        <translation>現在有効なプール</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Port {port} of {host} is taken by another program.</source>
        <translation>{host}のポート{port}は別のプログラムが使っています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Posted.</source>
        <translation>投稿しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Potential</source>
        <translation>潜在的</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/markdown_field.py"/>
        <source>Preview of {label}</source>
        <translation>{label}のプレビュー</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Previous version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>Print or save as PDF…</source>
        <translation>印刷またはPDFで保存…</translation>
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
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityDecayHalfLife is {value}, not 0: what was used is forgotten by and by.</source>
        <translation>PriorityDecayHalfLife が 0 ではなく {value} です。使用量が徐々に忘れられます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/slurm/connector.py"/>
        <source>PriorityUsageResetPeriod is {value}, not NONE: counters begin anew.</source>
        <translation>PriorityUsageResetPeriod が NONE ではなく {value} です。カウンターが最初から始まります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Private comments</source>
        <translation>非公開コメント</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Programs that use it can read no more files from then on. It cannot come back.</source>
        <translation>これを使うプログラムは、以後ファイルを読み取れなくなります。元には戻せません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/progress_panel.py"/>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
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
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Projects and requests that name it, as far as you may see them, stand here.</source>
        <translation>これを挙げているプロジェクトと申請のうち、閲覧できるものがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Projects, datasets, compute and people of an open alliance, also offline.</source>
        <translation>オープンなアライアンスのプロジェクト、データセット、計算資源、メンバー。オフラインでも使えます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed</source>
        <translation>提案中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Proposed. They learn of it when you ask them.</source>
        <translation>提案しました。本人には依頼したときに伝わります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Protocol</source>
        <translation>プロトコル</translation>
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
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Published elsewhere</source>
        <translation>別の場所で公開</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Published.</source>
        <translation>公開しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/publish_version.py"/>
        <source>Published: {title} {label}</source>
        <translation>公開: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put a cell that holds the sign between cells into quotation marks.</source>
        <translation>セルの区切り文字を含むセルは、引用符で囲んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Put all about it into one line.</source>
        <translation>同じものについての内容は1行にまとめてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>Put back the last backup: alliancehub admin restore-backup.</source>
        <translation>最後のバックアップから復元してください: alliancehub admin restore-backup。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Put in place of what is there</source>
        <translation>今の値を置き換え</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Put many small ones into archives.</source>
        <translation>多数の小さなファイルはアーカイブにまとめてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Put on the agenda</source>
        <translation>議題に載せる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Put the files of the version there, or choose their folder.</source>
        <translation>バージョンのファイルをそこに置くか、ファイルのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Python, with huggingface_hub</source>
        <translation>Python (huggingface_hub)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/record_texts.py"/>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Questions to who asks</source>
        <translation>申請者への質問</translation>
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
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Quote</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>ROR id</source>
        <translation>ROR ID</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Ran</source>
        <translation>実行日時</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rate</source>
        <translation>料率</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rates</source>
        <translation>料率</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read and sign that one.</source>
        <translation>そちらを読んで署名してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Read as</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>Read the chosen row</source>
        <translation>選択した行を読む</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/mend_bar.py"/>
        <source>Read the columns</source>
        <translation>列を読み取る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>Read the question again, and correct the answer.</source>
        <translation>質問をもう一度読み、回答を直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Read the terms on the page of the dataset, and sign them.</source>
        <translation>データセットのページで条件を読み、署名してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Read them and tick the box.</source>
        <translation>読んで、チェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Read them first. For an organisation its representative signs for its people.</source>
        <translation>先に読んでください。組織の場合は、代表者が所属する人々のために署名します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Read them, and tick the box.</source>
        <translation>読んでから、チェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Readiness</source>
        <translation>準備状況</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>Reading of {file}</source>
        <translation>{file} の読み取り</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; last used {day}</source>
        <translation>ファイルの読み取り、期限 {when}、最終使用 {day}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Reads files; ends {when}; never used</source>
        <translation>ファイルの読み取り、期限 {when}、未使用</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/mark_provisioned.py"/>
        <source>Ready to use: {title}</source>
        <translation>利用できます：{title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Real</source>
        <translation>実質的</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Reason and remedy</source>
        <translation>理由と対処</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of its state</source>
        <translation>状態の理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason of the decision</source>
        <translation>決定の理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reason, to be translated</source>
        <translation>理由（翻訳用）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Receiver</source>
        <translation>宛先</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Recommend as much or less.</source>
        <translation>その額以下を推薦してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended</source>
        <translation>推薦額</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recommended by line</source>
        <translation>明細ごとの推薦</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_tables.py"/>
        <source>Records stand here that are no objects.</source>
        <translation>オブジェクトではないレコードがあります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse for a conflict</source>
        <translation>相反により外す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recuse myself</source>
        <translation>審査を辞退</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>Recuse yourself; somebody else is asked then.</source>
        <translation>辞退してください。別の人に依頼されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Recused</source>
        <translation>辞退済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund</source>
        <translation>払い戻し</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>Refund that or less.</source>
        <translation>それ以下を払い戻してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refund usage</source>
        <translation>使用分を払い戻す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded</source>
        <translation>払い戻し済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Refunded. Whose it is is told.</source>
        <translation>払い戻しました。持ち主に知らせます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Refused changes</source>
        <translation>拒否された変更</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Remark</source>
        <translation>所見</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Remind the advisor in the conversation.</source>
        <translation>会話で指導者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <location filename="../../src/alliancehub/desktop/screens/notice_pane.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Remove the lines.</source>
        <translation>行を削除してください。</translation>
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
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Remove versions that nobody needs, or ask an administrator for more.</source>
        <translation>誰も必要としていないバージョンを取り除くか、管理者に容量の追加を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>Remove {text}</source>
        <translation>{text} を削除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/chip_box.py"/>
        <source>Remove {text} from {label}</source>
        <translation>{label}から{text}を削除</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/comparing.py"/>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>Rename it, or take it out of the folder.</source>
        <translation>名前を変えるか、フォルダーから取り除いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Rename or remove it, and resume the transfer.</source>
        <translation>名前を変えるか取り除いてから、転送を再開してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Renews</source>
        <translation>更新の対象</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopen</source>
        <translation>再び開く</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reopened.</source>
        <translation>再び開きました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Reports of crashes</source>
        <translation>クラッシュの報告</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Reports of crashes in {folder}: {n}.</source>
        <translation>{folder}にクラッシュの報告が{n}件あります。</translation>
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
        <translation>クレジットを申請し、割り当ての状況を確認できます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request for access</source>
        <translation>アクセス申請</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request to join</source>
        <translation>参加申請</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Request without names</source>
        <translation>匿名の申請</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests are screened first</source>
        <translation>申請はまず審査前確認を受けます</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests for access</source>
        <translation>アクセスの申請</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests of calls in which neither side is named are read here.</source>
        <translation>双方とも匿名の公募の申請をここで読みます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests that a panel talks about are listed here, in the order of its agenda.</source>
        <translation>委員会で扱う申請が、議題の順にここに並びます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests to join</source>
        <translation>参加申請</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Requests without names</source>
        <translation>匿名の申請</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Requests, answers and mentions come to your inbox.</source>
        <translation>申請、返答、メンションが受信トレイに届きます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Required and missing</source>
        <translation>必須だがない</translation>
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
        <translation>列をリセット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>Resolve it in the inbox.</source>
        <translation>受信箱で解決してください。</translation>
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
        <translation>再起動するか、デスクトップにサインインし直してください。詳細はキーリングのログにあります。</translation>
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
        <location filename="../../declarations"/>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Resume it when you want to send and fetch again.</source>
        <translation>送受信を再び行うときは、再開してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>Resume sync</source>
        <translation>同期を再開</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>Resume the transfer.</source>
        <translation>転送を再開してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Resumed. Whose it is is told.</source>
        <translation>再開しました。持ち主に知らせます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resume_allocation.py"/>
        <source>Resumed: {title}</source>
        <translation>再開：{title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Retired</source>
        <translation>提供終了</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return for revision</source>
        <translation>修正のため差し戻す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return it to be revised</source>
        <translation>改訂のため差し戻す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>Return the request, so that a later day can be asked for.</source>
        <translation>より遅い日を申請できるよう、申請を差し戻してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Return the request, so that another one can be named.</source>
        <translation>別の割り当てを指定できるよう、申請を差し戻してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Return to the draft</source>
        <translation>下書きに差し戻す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned to be revised</source>
        <translation>改訂のため差し戻し</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Returned to be revised: {title}</source>
        <translation>改訂のため差し戻し: {title}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Returned.</source>
        <translation>差し戻しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review</source>
        <translation>査読</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Review asked for</source>
        <translation>依頼された審査</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewer</source>
        <translation>審査者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers</source>
        <translation>審査者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>Reviewers advise: grant what is asked: {all}; grant a part: {part}; decline: {none}.</source>
        <translation>審査者の意見：申請どおり認める {all}、一部を認める {part}、却下 {none}。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewers are not named</source>
        <translation>審査者は匿名</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviewing</source>
        <translation>査読</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews</source>
        <translation>審査</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews asked for</source>
        <translation>依頼された審査</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews owed already</source>
        <translation>抱えている審査の数</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Reviews per request</source>
        <translation>申請ごとの査読数</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays as it is.</source>
        <translation>この基準表で審査が書かれたため、変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Reviews were written by this rubric, so it stays.</source>
        <translation>この基準表で審査が書かれたため、削除できません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revise</source>
        <translation>改訂する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>Revise the request and submit it again.</source>
        <translation>申請を改訂して、もう一度提出してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>Revoke one that nothing uses any more.</source>
        <translation>使われなくなったものを取り消してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke “{name}”?</source>
        <translation>「{name}」を取り消しますか？</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Revoked an access token</source>
        <translation>アクセストークンを取り消し</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whoever holds it is told.</source>
        <translation>取り消しました。許可されていた人に通知されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Revoked. Whose it is is told.</source>
        <translation>取り消しました。持ち主に知らせます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_allocation.py"/>
        <source>Revoked: {title}</source>
        <translation>取り消し：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/models/found_rows.py"/>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Rows are found again by</source>
        <translation>既存の行の照合に使うもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/totals.py"/>
        <source>Rows are parted by at most {n} fields at a time.</source>
        <translation>行を分けられるのは一度に{n}項目までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Rows cannot be found again by {field}.</source>
        <translation>{field}では行を照合できません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubric</source>
        <translation>審査基準表</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Rubrics</source>
        <translation>審査基準表</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Runs</source>
        <translation>実行回数</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>S&amp;ave this search…</source>
        <translation>この検索を保存(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save a description…</source>
        <translation>説明ファイルを保存…</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/cite_panel.py"/>
        <source>Save as {format}</source>
        <translation>{format}として保存</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save it anew as CSV, with the names of the columns in its first line.</source>
        <translation>1行目に列名を入れて、CSVで保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>Save it as a PDF, or set up a printer in the system's settings.</source>
        <translation>PDFとして保存するか、システムの設定でプリンターを設定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Save it as “CSV UTF-8” and import it again.</source>
        <translation>「CSV UTF-8」で保存して、もう一度取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>Save it, or shorten it: what is typed is still in the form.</source>
        <translation>保存するか、短くしてください。入力した内容はフォームに残っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Save the bundle</source>
        <translation>バンドルの保存</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Save the table as “CSV UTF-8”, and import that.</source>
        <translation>表を「CSV UTF-8」で保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
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
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save {chart}</source>
        <translation>{chart}を保存</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Save&amp;d searches…</source>
        <translation>保存した検索(&amp;M)…</translation>
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
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Saved searches…</source>
        <translation>保存した検索…</translation>
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
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>Say all of it in one place.</source>
        <translation>一か所にまとめて書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>Say by which rule less is granted than was asked.</source>
        <translation>申請額より少なくする根拠の規則を示してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>Say one of these: {names}.</source>
        <translation>次のいずれかを指定してください: {names}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say to the applicant what is missing, so that they can do better.</source>
        <translation>申請者が改善できるよう、足りない点を伝えてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say until when, and what for. Whoever keeps the dataset decides.</source>
        <translation>期限と用途を書いてください。データセットの管理者が決定します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>Say what is to be added to those who decide, in the panel's conversation.</source>
        <translation>補足は、委員会の会話で決定者に伝えてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>Say what it holds.</source>
        <translation>何を含むのかを示してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>Say what you advise.</source>
        <translation>勧告を選んでください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say what you bring and what you hope for. The project's leads decide.</source>
        <translation>貢献できることと期待することを書いてください。プロジェクトのリーダーが判断します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Say whether it is whole and for this call, not whether it is good.</source>
        <translation>内容の良し悪しではなく、揃っていて公募に合うかを判断してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Say whether the day or the month comes first, or write 2026-01-31.</source>
        <translation>日と月のどちらが先かを指定するか、2026-01-31のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Score in %</source>
        <translation>得点（%）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores</source>
        <translation>採点</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Scores are told apart by the criterion's name.</source>
        <translation>採点は基準の名前で区別されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Scores by criterion</source>
        <translation>基準ごとの採点</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screen</source>
        <translation>確認する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>Screen it.</source>
        <translation>確認してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Screened.</source>
        <translation>確認しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sealed</source>
        <translation>封印日時</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search a list, or narrow it by its filters, and press the star beside the words.</source>
        <translation>一覧を検索するかフィルターで絞り込み、検索語の横の星を押してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search a single list to be notified of what is new in it.</source>
        <translation>1つの一覧を検索すると、その新着の通知を受け取れます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search changed.</source>
        <translation>検索を変更しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Search deleted.</source>
        <translation>検索を削除しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>Search e&amp;verything</source>
        <translation>すべてを検索(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>Search for words or choose filters first: then there is a search to save.</source>
        <translation>先に検索するかフィルターを選んでください。その検索を保存できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Search paths</source>
        <translation>パスを検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/save_search_sheet.py"/>
        <source>Search saved.</source>
        <translation>検索を保存しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Search {kinds}</source>
        <translation>{kinds}を検索</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Searched lately</source>
        <translation>最近の検索</translation>
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
        <translation>このアドレスが受け付けるものは/openapi.jsonにあります。</translation>
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
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Send UTF-8 JSON; nothing was done.</source>
        <translation>UTF-8のJSONを送ってください。何も行われていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send blobs of at most {n} bytes in frames, larger ones as uploads.</source>
        <translation>{n} バイト以下のブロブはフレームで、それより大きいものはアップロードで送ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send frames; see the description of this address.</source>
        <translation>フレームを送ってください。このアドレスの説明を参照してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send it again, from the same offset.</source>
        <translation>同じオフセットからもう一度送ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send it in smaller parts; nothing was done.</source>
        <translation>小さく分けて送ってください。何も行われていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>Send one of {names}, a space, and its digest in Base64.</source>
        <translation>{names} のいずれか、空白、Base64 のダイジェストを送ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Send plain JSON with the matching Content-Type.</source>
        <translation>対応するContent-Typeを付けて、圧縮していないJSONを送ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>Send several; of this one nothing was stored.</source>
        <translation>複数に分けて送ってください。今回のものは何も保存されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the bytes as they are, with that Content-Type.</source>
        <translation>その Content-Type で、バイト列をそのまま送ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send the number of bytes.</source>
        <translation>バイト数を送ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Send what waits if you can, then forget the account on this computer and add it again.</source>
        <translation>できれば待機中の変更を送信してから、このコンピューターのアカウントを削除し、追加し直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Send {name}: {version}.</source>
        <translation>{name}: {version} を送ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/entry_row.py"/>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Sent files</source>
        <translation>ファイルを送信</translation>
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
        <location filename="../../declarations"/>
        <source>Sentences, to be translated</source>
        <translation>文（翻訳用）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>Set ALLIANCEHUB_METRICS_TOKEN, or serve them at 127.0.0.1.</source>
        <translation>ALLIANCEHUB_METRICS_TOKEN を設定するか、127.0.0.1 で提供してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>Set ALLIANCEHUB_TRACE_RATIO to a number from 0 to 1.</source>
        <translation>ALLIANCEHUB_TRACE_RATIO に 0 から 1 の数を設定してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set a rate</source>
        <translation>料率を定める</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>Set another rate from a later day on.</source>
        <translation>もっと後の日からの料率を定めてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Set it to a state that says it is over, instead.</source>
        <translation>代わりに、終了を示す状態に変更してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Set terms</source>
        <translation>条件を設定</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Set the list of files</source>
        <translation>ファイルの一覧を設定</translation>
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
        <location filename="../../declarations"/>
        <source>Set up. Whose it is is told.</source>
        <translation>準備が完了しました。持ち主に知らせます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>Set {variable} to what each may store, such as 1000000000000; 0 for no limit.</source>
        <translation>{variable}に各自が保存できるバイト数(例: 1000000000000)を設定してください。0なら無制限です。</translation>
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
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>Settings and logs</source>
        <translation>設定とログ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settle</source>
        <translation>処理する</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Settled.</source>
        <translation>処理しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Several workers need a PostgreSQL database.</source>
        <translation>複数のワーカーには PostgreSQL データベースが必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>Several {kinds} are called {name}.</source>
        <translation>{name}という名前の{kinds}が複数あります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>Show a test notification</source>
        <translation>テスト通知を表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show all lines</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>Show all notices</source>
        <translation>すべてのお知らせを表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Show earlier changes</source>
        <translation>以前の変更を表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/job_row.py"/>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_menu.py"/>
        <source>Show in {list}</source>
        <translation>{list}で表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Show older lines</source>
        <translation>古い行を表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>Show only these lines</source>
        <translation>この行だけを表示</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Show postings</source>
        <translation>記帳を表示する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>Show the columns that the list has by itself</source>
        <translation>一覧の標準の列を表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Show what it is about</source>
        <translation>対象を表示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Showed a used token</source>
        <translation>使用済みトークンを提示</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>Side&amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Sign in again.</source>
        <translation>サインインし直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Sign in again: all comes back from the hub, but for changes not sent yet.</source>
        <translation>もう一度サインインしてください。まだ送信していない変更を除き、すべてハブから戻ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Sign in as one of them.</source>
        <translation>管理者としてサインインしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Sign in as {name}</source>
        <translation>{name}としてサインイン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Sign in first: a token reads what its member may have.</source>
        <translation>先にサインインしてください。トークンで読み取れるのは、そのメンバーが入手できるものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sign in to go on.</source>
        <translation>続けるにはサインインしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>Sign in to see what is open to members.</source>
        <translation>サインインすると、メンバー向けの内容が表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Sign in to send and fetch; what is here stays readable.</source>
        <translation>送受信するにはサインインしてください。ここにあるものは引き続き読めます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Sign in to take part.</source>
        <translation>参加するにはサインインしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Sign in, or send an access token, and ask on the page of the dataset.</source>
        <translation>サインインするかアクセストークンを送り、データセットのページから申請してください。</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Sign the terms…</source>
        <translation>条件に署名…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sign-in needed</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signature of terms</source>
        <translation>条件への署名</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/terms_signature.py"/>
        <source>Signature: {terms}</source>
        <translation>署名: {terms}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signatures of terms</source>
        <translation>条件への各署名</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed</source>
        <translation>署名日時</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Signed in at {hub}</source>
        <translation>{hub}にサインイン中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in until the background process ends; no keyring keeps it.</source>
        <translation>バックグラウンドプロセスが終わるまでサインインしています。キーリングには保存されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed in. The keyring of this computer keeps the sign-in.</source>
        <translation>サインインしています。サインイン情報はこのコンピューターのキーリングに保存されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Signed out everywhere</source>
        <translation>すべての端末からサインアウト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Signed.</source>
        <translation>署名しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Single blind: applicants do not learn who reviews</source>
        <translation>単盲検：申請者に査読者は知らされません</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
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
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Snoozed until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>So many units for so many hours each.</source>
        <translation>この数のユニットを、それぞれこの時間だけ。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some of its bytes are no UTF-8 and are shown as �.</source>
        <translation>UTF-8 ではないバイトがあり、� として表示しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>Some rows have more or fewer cells than the first.</source>
        <translation>最初の行とセルの数が異なる行があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/printing/object_document.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/conversation.py"/>
        <source>Somebody</source>
        <translation>不明な人</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>Somebody deleted it while you edited it. What you wrote is kept here to copy.</source>
        <translation>編集している間に、ほかの人が削除しました。書いた内容は、コピーできるようここに残してあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>Somebody else of the panel votes.</source>
        <translation>委員会の別の人が投票します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Somebody else who decides for the organisation can.</source>
        <translation>組織のために決定できる別の人なら可能です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Somebody may be reading along, or the hub is set up wrongly.</source>
        <translation>誰かが通信を読み取っているか、ハブの設定が間違っている可能性があります。</translation>
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
        <location filename="../../declarations"/>
        <source>Something is missing</source>
        <translation>足りないものがある</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Something takes connections at this address, but it is no web server, or it hangs.</source>
        <translation>このアドレスで接続を受けるものはありますが、ウェブサーバーではないか、停止しています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Something that yours derives from changed</source>
        <translation>派生元に変更があった</translation>
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
        <location filename="../../declarations"/>
        <source>Special categories of personal data</source>
        <translation>特別な種類の個人データ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>Split it.</source>
        <translation>分割してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Spreadsheets expect a semicolon where the comma is the decimal sign.</source>
        <translation>小数点にコンマを使う地域の表計算ソフトは、セミコロン区切りを前提とします。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>St&amp;orage…</source>
        <translation>ストレージ(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Start a project</source>
        <translation>プロジェクトを始める</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Start it there with --database; what lies here is what it was before.</source>
        <translation>--database を指定してそちらで起動してください。ここにあるのは移す前の内容です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>Start over with an empty cursor; changes that wait to be sent are kept.</source>
        <translation>空のカーソルで最初からやり直してください。送信待ちの変更は残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>Start the snapshot anew.</source>
        <translation>スナップショットを最初からやり直してください。</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement</source>
        <translation>志望理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement line</source>
        <translation>明細書の行</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Statement lines</source>
        <translation>明細書の行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Steps to the hub</source>
        <translation>ハブまでの手順</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>Stop it first, or what is changed meanwhile would stay behind.</source>
        <translation>先に停止してください。そうしないと、その間の変更が取り残されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>Stop it, and move its hub.sqlite away before a backup takes its place.</source>
        <translation>バックアップで置き換える前に、ハブを止めて hub.sqlite を別の場所に移してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>Stop that program, or choose another port with --port.</source>
        <translation>そのプログラムを停止するか、--portで別のポートを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Stop: {text}</source>
        <translation>中止: {text}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Storage quota in bytes</source>
        <translation>ストレージの割り当て(バイト)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Storage…</source>
        <translation>ストレージ…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness_report.py"/>
        <source>Structure</source>
        <translation>構造</translation>
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
        <source>Students name one of their own organisation.</source>
        <translation>学生は自分の組織の人を指定します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Sub-wallet</source>
        <translation>サブウォレット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Sub-wallets</source>
        <translation>サブウォレット</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submit for review</source>
        <translation>審査に提出</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted.</source>
        <translation>提出しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Submitted. You are told when it is decided or somebody asks a question.</source>
        <translation>提出しました。決定や質問があると通知されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0.</source>
        <translation>例: 1.0.0。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 1.0.0; it stays as it is.</source>
        <translation>例: 1.0.0。後から変更できません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as 10.5281/zenodo.1234567.</source>
        <translation>例: 10.5281/zenodo.1234567。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Such as its office.</source>
        <translation>事務局など。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Such as the machine that uses it.</source>
        <translation>使用するマシンの名前など。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suggest reviewers</source>
        <translation>審査者を提案</translation>
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
        <translation>要約</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Supplement</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend</source>
        <translation>停止する</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspend or restore</source>
        <translation>資格の停止・回復</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Suspended</source>
        <translation>資格停止中</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Suspended. Whose it is is told.</source>
        <translation>停止しました。持ち主に知らせます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/suspend_allocation.py"/>
        <source>Suspended: {title}</source>
        <translation>停止：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/accounts_sheet.py"/>
        <source>Switch</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Switch on the system's time service.</source>
        <translation>システムの時刻同期を有効にしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Switch to this account first.</source>
        <translation>先にこのアカウントに切り替えてください。</translation>
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
        <translation>拒否の理由は「同期の状況」で確認できます。編集し直すか、閉じてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Sync and look at it again.</source>
        <translation>同期して、もう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync failed</source>
        <translation>同期に失敗</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>Sync failed: {error}.</source>
        <translation>同期に失敗しました: {error}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>Sync first, or take them back under Sync activity.</source>
        <translation>先に同期するか、「同期の状況」で取り消してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Sync goes this same way, and ends here too.</source>
        <translation>同期も同じ経路を使うため、ここで止まります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Sync is paused, and transfers with it. Resume sync to go on.</source>
        <translation>同期が一時停止中のため、転送も止まっています。続けるには同期を再開してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Sync is paused.</source>
        <translation>同期は一時停止中です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Sync: {text}</source>
        <translation>同期: {text}</translation>
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
        <translation>
            <numerusform>{n}件を同期中</numerusform>
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
        <location filename="../../declarations"/>
        <source>Take back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Take back the yank</source>
        <translation>差し止めを解除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>Take less, or wait until more is granted.</source>
        <translation>減らすか、さらに付与されるまで待ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>Take out of what is there</source>
        <translation>今の値から除く</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Take part</source>
        <translation>参加する</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>Take the right file, or the computed hash.</source>
        <translation>正しいファイルか、計算されたハッシュを使ってください。</translation>
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
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>Taken back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Takes part in the project</source>
        <translation>プロジェクトに参加している</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Tell whoever published it.</source>
        <translation>公開した人に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Tell whoever runs the hub or your network.</source>
        <translation>ハブの運営者かネットワークの管理者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Tell whoever runs the hub.</source>
        <translation>ハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>Tell whoever runs the hub. What is here stays readable, what waits is kept; sync again when the hub is mended.</source>
        <translation>ハブの運営者に知らせてください。ここにあるものは引き続き読め、待機中のものも残ります。ハブが直ったら同期し直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>Tell whoever runs the hub: its log says where. It is tried again.</source>
        <translation>ハブの運営者に知らせてください。場所はログにあります。処理は再度試みられます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>Tell whoever runs the hub; what waits is kept.</source>
        <translation>ハブの運営者に知らせてください。待機中のものは残っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>Tell whoever runs the hub; what you wrote is kept under Sync activity.</source>
        <translation>ハブの運営者に知らせてください。書いた内容は「同期の状況」に残っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>Tell your administrator the number {number}.</source>
        <translation>管理者に番号 {number} を伝えてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Terms are signed by a person.</source>
        <translation>条件に署名するのは個人です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms cannot begin on {day}, which has passed.</source>
        <translation>過ぎた日である{day}から条件を始めることはできません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of a dataset</source>
        <translation>データセットの条件</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of datasets</source>
        <translation>各データセットの条件</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Terms of use</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_terms.py"/>
        <source>Terms of {dataset}, version {n}</source>
        <translation>{dataset}の条件、第{n}版</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Test again to see how it goes on.</source>
        <translation>続きを調べるには、もう一度テストしてください。</translation>
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
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>That a real conflict was found wrongly is for the alliance's administrators to say.</source>
        <translation>実質的な相反の検出が誤りだと判断できるのは、アライアンスの管理者だけです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>That cannot be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>That is a member of the student's own organisation who is no student.</source>
        <translation>学生と同じ組織の、学生でない人です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>That is more than was asked for.</source>
        <translation>申請額を超えています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>That is {size} more than the quota has left. Ask an administrator for more, or delete drafts that are not needed.</source>
        <translation>割り当ての残りを {size} 超えています。管理者に追加を頼むか、不要な下書きを削除してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The Allow header names those it takes.</source>
        <translation>使えるメソッドはAllowヘッダーにあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>The Authorization header holds no bearer token.</source>
        <translation>Authorizationヘッダーにbearerトークンがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>The Open Trusted Data Initiative asks for it.</source>
        <translation>Open Trusted Data Initiative が求めています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The accelerator does not fit the work</source>
        <translation>アクセラレーターが用途に合わない</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The account cannot be used on this computer until then.</source>
        <translation>それまで、このコンピューターではこのアカウントを使えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The account is {state} already.</source>
        <translation>アカウントはすでに「{state}」です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The account or login is not known to the cluster</source>
        <translation>アカウントまたはログイン名がクラスターに知られていません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} is missing.</source>
        <translation>アカウント {account} がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The account {account} is not the hub's.</source>
        <translation>アカウント {account} はハブのものではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>The account {account} should be gone.</source>
        <translation>アカウント {account} はなくなっているはずです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The address is wrong, or this network does not know it ({error}).</source>
        <translation>アドレスが間違っているか、このネットワークからは見つかりません（{error}）。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The address of its page is missing.</source>
        <translation>ページのアドレスがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The advisor is not of your organisation, or is a student, too.</source>
        <translation>指導者が同じ組織の人でないか、やはり学生です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>The alliance would be left without an administrator.</source>
        <translation>アライアンスに管理者がいなくなります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The allocation</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The allocation is frozen, so nothing begins</source>
        <translation>割り当てが凍結されているため、何も開始されません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The allocation is on another accelerator.</source>
        <translation>この割り当ては別のアクセラレータのものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The allocation that these credits would go to is over.</source>
        <translation>これらのクレジットの移し先の割り当ては終わっています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>The answer is too long.</source>
        <translation>応答が長すぎます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The answers do not fit together, by the rule “{rule}”.</source>
        <translation>規則「{rule}」により、回答が互いに合いません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>The arguments of a command are an object.</source>
        <translation>コマンドの引数はオブジェクトです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>The arguments of {name} are no object.</source>
        <translation>{name}の引数がオブジェクトではありません。</translation>
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
        <translation>処理が終わる前に、バックグラウンドプロセスが終了しました。</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The beginning of the file</source>
        <translation>ファイルの先頭</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The body is larger than the {n} bytes that this address takes.</source>
        <translation>本文が、このアドレスで受け付ける{n}バイトを超えています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>The body is no frames of small blobs: {why}</source>
        <translation>本文は小さなブロブのフレームではありません: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The body is not JSON.</source>
        <translation>本文がJSONではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>The bytes of this file are not on the hub yet.</source>
        <translation>このファイルのバイト列はまだハブにありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The bytes of this upload are not those that its sha256 announced.</source>
        <translation>このアップロードのバイト列は sha256 が示すものではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>The bytes of {path} have another size than was said.</source>
        <translation>{path} のバイト列の大きさは申告と異なります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache is being read, by an export for instance, so it cannot be written anew.</source>
        <translation>エクスポートなどでキャッシュを読み込み中のため、書き直せません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The cache of {name} is damaged: {damage}.</source>
        <translation>{name}のキャッシュが壊れています: {damage}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be opened: {why}.</source>
        <translation>キャッシュ {path} を開けません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be read: {why}.</source>
        <translation>キャッシュ{path}を読み込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The cache {path} cannot be written: {why}.</source>
        <translation>キャッシュ{path}に書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/conversion.py"/>
        <source>The cache {path} could not be written anew: {why}.</source>
        <translation>キャッシュ {path} を書き直せませんでした：{why}。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The call is not open to it</source>
        <translation>公募の対象ではない</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>The call wants {wanted} reviews; {given} are given.</source>
        <translation>公募が求める審査は {wanted} 件、提出済みは {given} 件です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not name its limits, biases and risks.</source>
        <translation>カードに限界、偏り、リスクの記載がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The card does not say how its data were collected and processed.</source>
        <translation>カードに、データの収集と処理の方法が書かれていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate is for another host than {host}.</source>
        <translation>証明書の対象が{host}ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificate is good, but ends in {days} days.</source>
        <translation>証明書は有効ですが、{days}日後に期限が切れます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} has ended.</source>
        <translation>{host}の証明書は期限が切れています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not signed by anybody whom this machine trusts.</source>
        <translation>{host}の証明書に、このコンピューターが信頼する署名がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The certificate of {host} is not trusted: {why}.</source>
        <translation>{host}の証明書を信頼できません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The certificates in {path} cannot be read.</source>
        <translation>{path}の証明書を読み込めません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>The class names somebody twice.</source>
        <translation>クラスに同じ人が二度あります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>The cluster has no account {account}.</source>
        <translation>クラスタにアカウント {account} はありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster has no machine that fits what it asks for</source>
        <translation>要求に合うマシンがクラスターにありません</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The cluster or a part of it is being maintained</source>
        <translation>クラスターまたはその一部が保守中です</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>The cluster says “{word}”, {when}</source>
        <translation>クラスターの表示：「{word}」、{when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>The column {column} becomes</source>
        <translation>列「{column}」の取り込み先</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <source>The columns of the list, in their order</source>
        <translation>一覧の列（表示順）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The columns {one} and {other} mean the same field.</source>
        <translation>列{one}と{other}が同じフィールドを指しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} holds text that is no valid Unicode.</source>
        <translation>コマンド{name}に、正しくないUnicodeの文字列が含まれています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>The command {name} takes no {argument}.</source>
        <translation>コマンド{name}は{argument}を受け取りません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>The connector's setting {name} does not do: {why}.</source>
        <translation>コネクターの設定 {name} は使えません：{why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>The context of its names is missing.</source>
        <translation>名前のコンテキストがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>The creator of “{title}” is to be named ({licence}).</source>
        <translation>「{title}」の作成者を明記する必要があります({licence})。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The credits are granted at once; until then none are set aside for you.</source>
        <translation>クレジットはすぐに付与されます。それまでは取り置かれません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>The criterion {name} has no weight.</source>
        <translation>基準 {name} に重みがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The criterion {name} needs a score from 1 to {highest}.</source>
        <translation>基準 {name} には 1 から {highest} までの点数が必要です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The data may not be processed there</source>
        <translation>そこではデータを処理できない</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The database does not answer: {why}</source>
        <translation>データベースが応答しません: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>The dataset has a version {label} already.</source>
        <translation>このデータセットにはすでにバージョン{label}があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>The day of its publication is missing.</source>
        <translation>公開日がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>The description is larger than 2 MB, which none has to be.</source>
        <translation>説明が 2 MB を超えています。そこまで大きい必要はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>The disk is full, so nothing more can be kept.</source>
        <translation>ディスクがいっぱいのため、これ以上保存できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The disk is full, so the transfer stopped.</source>
        <translation>ディスクに空きがないため、転送が停止しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>The draft is made.</source>
        <translation>下書きを作成しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The earlier version is back.</source>
        <translation>以前の版に戻しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <location filename="../../src/alliancehub/engine/jobs.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <source>The engine failed at this; that is a fault of the app.</source>
        <translation>エンジンがこの処理に失敗しました。アプリの不具合です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>The engine is {theirs}, this program {ours}.</source>
        <translation>エンジンのバージョンは{theirs}、このプログラムのバージョンは{ours}です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine of this profile does not answer.</source>
        <translation>このプロファイルのエンジンが応答しません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>The engine that runs speaks version {theirs}, this one {ours}.</source>
        <translation>動作中のエンジンのバージョンは{theirs}、こちらは{ours}です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>ファイルを読み込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/printing/unwritable.py"/>
        <source>The file could not be written: {reason}.</source>
        <translation>ファイルに書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>The file ends before its list does.</source>
        <translation>リストが終わる前にファイルが終わっています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The file has more than {n} lines.</source>
        <translation>ファイルが{n}行を超えています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file has no line of column names.</source>
        <translation>ファイルに列名の行がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file has {n} bytes, and none of them is in the part asked for.</source>
        <translation>ファイルは {n} バイトで、要求された範囲には含まれません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The file has {n} columns.</source>
        <translation>ファイルには{n}列あります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The file is UTF-16, as some spreadsheets save “Unicode text”.</source>
        <translation>ファイルがUTF-16です。一部の表計算ソフトが「Unicodeテキスト」として保存する形式です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/sending.py"/>
        <source>The file is not the one that you know.</source>
        <translation>ファイルはご存じのものではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/rights.py"/>
        <source>The files of this version stay as they are: it is no draft.</source>
        <translation>このバージョンは下書きではないため、ファイルは変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/columns_sheet.py"/>
        <source>The first column names the row and stays where it is.</source>
        <translation>先頭の列は行の名前を示すため、位置は変わりません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <source>The first line names the columns</source>
        <translation>1行目を列名として使う</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} columns are shown.</source>
        <translation>最初の {n} 列を表示しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <location filename="../../src/alliancehub/formats/preview.py"/>
        <source>The first {n} rows are shown.</source>
        <translation>最初の {n} 行を表示しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>The folder has more than {n} files.</source>
        <translation>フォルダーのファイルが {n} 個を超えています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>フォルダー {folder} がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>The form asks further questions.</source>
        <translation>フォームに追加の質問があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The form begins with its reasons, and the applicant reads them: name nobody who reviewed.</source>
        <translation>フォームには委員会の理由があらかじめ入っており、申請者が読みます。審査した人の名前は書かないでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The handle {handle} is taken by somebody else.</source>
        <translation>ハンドル{handle}はほかの人が使っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is missing, or no whole number.</source>
        <translation>ヘッダー {name} がないか、整数ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} is not pairs of a name and Base64.</source>
        <translation>ヘッダー {name} が名前と Base64 の組になっていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The header {name} names no version of tus that the hub speaks.</source>
        <translation>ヘッダー {name} はハブが対応する tus のバージョンではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The history could not be read</source>
        <translation>履歴を読み込めませんでした</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/web_sheet.py"/>
        <source>The host is written in letters that can look like others.</source>
        <translation>ホスト名に、ほかの文字と見間違えやすい文字が使われています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>The hub answers, but does not know that it is you.</source>
        <translation>ハブは応答しますが、本人を確認できていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <location filename="../../src/alliancehub/engine/sync/push.py"/>
        <source>The hub answers, but not as a hub does.</source>
        <translation>ハブは応答しますが、ハブとしての応答ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/store.py"/>
        <source>The hub asks that what is kept on this device is encrypted.</source>
        <translation>ハブは、この端末に保存する内容の暗号化を求めています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub asks you to sign in first.</source>
        <translation>ハブが先にサインインを求めています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The hub cannot be asked for the quota now; it is checked once it answers.</source>
        <translation>いまハブに割り当てを問い合わせられません。応答があり次第、確認します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>The hub cannot continue from where this device stood.</source>
        <translation>ハブは、この端末の前回の位置から続けられません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/deleting.py"/>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>The hub cannot take it back.</source>
        <translation>ハブでは元に戻せません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub cannot write to its disk, so it takes no changes now.</source>
        <translation>ハブがディスクに書き込めないため、今は変更を受け付けられません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/version_diffs.py"/>
        <source>The hub compares {n} files with {m}, and is not through yet.</source>
        <translation>ハブは {n} 個のファイルを {m} 個と比較しており、まだ終わっていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>The hub did not answer</source>
        <translation>ハブが応答しませんでした</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>The hub does not have the bytes of {path} yet.</source>
        <translation>ハブにはまだ {path} の内容がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note job {job}: {why}</source>
        <translation>ハブはジョブ {job} を記録しません: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note that the allocation {allocation} is ready: {why}</source>
        <translation>ハブは割り当て {allocation} の準備完了を記録しません: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note the account {account}: {why}</source>
        <translation>ハブはアカウント {account} を記録しません: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/giving.py"/>
        <source>The hub does not note this run: {why}</source>
        <translation>ハブは今回の実行を記録しません: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/execute.py"/>
        <source>The hub failed on it ({what}).</source>
        <translation>ハブの処理が失敗しました（{what}）。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>The hub failed on this change again and again, so it was set aside.</source>
        <translation>ハブがこの変更の処理に何度も失敗したため、保留されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub failed on this request.</source>
        <translation>ハブがこの要求の処理に失敗しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub gives its rows only to devices that encrypt them: {why}</source>
        <translation>ハブはデータを暗号化する端末にのみ渡します：{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The hub has a certificate of its own making, or a proxy or virus scanner in between shows its own.</source>
        <translation>ハブの証明書が自己署名であるか、途中のプロキシやウイルス対策ソフトが独自の証明書を示しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/explain.py"/>
        <source>The hub has decided it; its rows come with the next pull.</source>
        <translation>ハブが判断しました。行は次の取得で届きます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The hub has imported no whole hour of it yet, from {day} on.</source>
        <translation>{day} 以降、ハブはまだ 1 時間分も取り込んでいません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub has no room for these bytes.</source>
        <translation>ハブにはこのバイト列のための空きがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>The hub has {offset} bytes of this upload, and these begin at {wanted}.</source>
        <translation>ハブにはこのアップロードの {offset} バイトがあり、今回のものは {wanted} から始まります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub is busy with other changes.</source>
        <translation>ハブはほかの変更を処理中です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>The hub is running.</source>
        <translation>ハブが動作中です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/history_sheet.py"/>
        <source>The hub itself</source>
        <translation>ハブ自身</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/sync/pull.py"/>
        <source>The hub made this desktop start over {n} times within an hour: {why}</source>
        <translation>ハブの指示で、1時間以内に{n}回最初からやり直しました: {why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>The hub printed it when it started; a restart prints a new one.</source>
        <translation>ハブの起動時に表示されたものです。再起動すると新しいコードが表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>The hub wants to know that it is you.</source>
        <translation>ハブが本人確認を求めています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>The hub was not reached</source>
        <translation>ハブに接続できませんでした</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>The hub was not reached; next try in {seconds} s.</source>
        <translation>ハブに接続できませんでした。{seconds} 秒後に再試行します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database cannot be written: {why}.</source>
        <translation>ハブのデータベースに書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The hub's database does not answer now.</source>
        <translation>ハブのデータベースは現在応答していません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>The hub's database is damaged: {why}.</source>
        <translation>ハブのデータベースが壊れています: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>The hub's store of bytes does not do what it should now.</source>
        <translation>ハブのバイト保管先が今は正しく動いていません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The id in the Research Organization Registry.</source>
        <translation>Research Organization RegistryでのID。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/formats/kaggle.py"/>
        <source>The id “{id}” names {other} already.</source>
        <translation>ID「{id}」はすでに {other} を指しています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The inbox keeps all of it; rules for each project and reason are under Notifications.</source>
        <translation>受信トレイにはすべて残ります。プロジェクトや理由ごとのルールは「通知」にあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>The invitation has not been taken up yet.</source>
        <translation>招待はまだ受け取られていません。</translation>
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
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The kind “{kind}” has no field {field} to fill in.</source>
        <translation>{kind}には、入力できるフィールド{field}がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <location filename="../../src/alliancehub/model/kind.py"/>
        <source>The kind “{kind}” has no field {field}.</source>
        <translation>{kind}に{field}というフィールドはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/window_look.py"/>
        <source>The language changes when the window opens again.</source>
        <translation>言語はウィンドウを開き直すと変わります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/server/routes/ledger.py"/>
        <source>The last day is before the first.</source>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The last part of its address; it stays once a version is published.</source>
        <translation>アドレスの最後の部分です。バージョンを公開すると変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>The licence of “{title}”, which yours derives from, is {licence} now.</source>
        <translation>派生元の「{title}」のライセンスが{licence}になりました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The line has more than {n} characters.</source>
        <translation>行が{n}文字を超えています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The line names no organisation.</source>
        <translation>この行には組織がありません。</translation>
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
        <translation>一覧を読み込めませんでした</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is off, or a firewall swallows the way there.</source>
        <translation>相手のコンピューターの電源が切れているか、ファイアウォールが通信を遮っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The machine is there, but nothing listens: it is the wrong port, or the service is stopped.</source>
        <translation>コンピューターはありますが、待ち受けているものがありません。ポートが間違っているか、サービスが停止しています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The machine it ran on failed</source>
        <translation>実行していたマシンが故障しました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The name server does not answer: the network is down, or wants a sign-in.</source>
        <translation>ネームサーバーが応答しません。ネットワークが切れているか、サインインが必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>The new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>The offer lapsed unanswered: {title}</source>
        <translation>提示は回答がないまま失効しました: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>The offer stays open until {day}. Ask who decided it in its conversation, or try again once the pool holds more.</source>
        <translation>この提示は {day} まで有効です。会話で決定した人に尋ねるか、プールが増えてからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decline_offer.py"/>
        <source>The offer was declined: {title}</source>
        <translation>提示は断られました: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>The old password is another.</source>
        <translation>以前のパスワードが違います。</translation>
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
        <translation>相手がここでTLSを使っていないか、停止しているか、安全でない古いバージョンを使っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The other side is very slow, or the network in between.</source>
        <translation>相手か、途中のネットワークがとても遅くなっています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} found: {what}</source>
        <translation>{day} の委員会の所見：{what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} has not closed this yet.</source>
        <translation>{day} の委員会はこの議題をまだ締め切っていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends all that is asked: {what}</source>
        <translation>{day} の委員会は申請の全額を推薦しています：{what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends no credits.</source>
        <translation>{day} の委員会はクレジットを推薦していません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/recommending.py"/>
        <source>The panel of {day} recommends {amount} of {asked} credits; in whole units, hours and runs that is {given}.</source>
        <translation>{day} の委員会は {asked} クレジット中 {amount} を推薦しています。整数の台数・時間・回数にすると {given} です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The panel sees the reviews' scores, votes, and recommends amounts.</source>
        <translation>委員会は審査の採点を見て、投票し、金額を推薦します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The parts add up to {n} credits, and the lines to {most}.</source>
        <translation>各自の分の合計は {n} クレジット、行の合計は {most} クレジットです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>The picture cannot be shown</source>
        <translation>画像を表示できません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/previews.py"/>
        <source>The picture is too large to be shown here.</source>
        <translation>画像が大きすぎてここでは表示できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/snapshot.py"/>
        <source>The place to resume from is not one that this hub gave.</source>
        <translation>再開の位置が、このハブの発行したものではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The pool does not hold more</source>
        <translation>プールにこれ以上の残高がない</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/service.py"/>
        <source>The profile's folder cannot be written: {why}.</source>
        <translation>プロファイルのフォルダーに書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>The project would be left without a lead.</source>
        <translation>プロジェクトにリーダーがいなくなります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy is that of the system, none, or one that you enter.</source>
        <translation>プロキシは、システムのもの、なし、入力したもののいずれかです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>The proxy lets nobody, or not you, go to this hub.</source>
        <translation>プロキシが、このハブへの接続を誰にも、または自分には許可していません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>The proxy lets through only whom it knows.</source>
        <translation>プロキシは、登録されているユーザーだけを通します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The proxy of {source} is a SOCKS proxy, which is not spoken here.</source>
        <translation>{source}のプロキシはSOCKSプロキシで、ここでは使えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy refused the way there: {words}.</source>
        <translation>プロキシが接続を拒否しました: {words}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>The proxy wants a user and a password that it knows.</source>
        <translation>プロキシが、登録されているユーザーとパスワードを求めています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The public</source>
        <translation>一般公開</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>The questions are no JSON Schema of a form: {why}.</source>
        <translation>質問がフォームの JSON Schema ではありません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>The reason is told with the request or the grant; mend that meanwhile.</source>
        <translation>理由は申請またはアクセスに書かれています。その間に対処してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>The report</source>
        <translation>報告</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/working.py"/>
        <source>The report of this import is not kept any more.</source>
        <translation>この取り込みの報告はもう保存されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>The request</source>
        <translation>要求</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>The request broke off.</source>
        <translation>要求が途中で切れました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/line_numbers.py"/>
        <source>The request has no line {n}.</source>
        <translation>申請に {n} 行目はありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The request itself</source>
        <translation>申請そのもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row cannot be read: {why}.</source>
        <translation>行を読み込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>The row has no url, which names the dataset.</source>
        <translation>この行には、データセットを示すurlがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The row has {cells} cells, but the first line names {columns} columns. Put a cell that holds the delimiter into quotes.</source>
        <translation>1行目の列は{columns}列ですが、この行にはセルが{cells}個あります。区切り文字を含むセルは引用符で囲んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/into_kind.py"/>
        <source>The row has {n} cells, but there are {m} columns.</source>
        <translation>列は{m}列ですが、この行にはセルが{n}個あります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>The row has {n} cells; at most {max} can be read.</source>
        <translation>この行にはセルが{n}個ありますが、読み込めるのは{max}個までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>The rubric has no criterion {name}.</source>
        <translation>基準表に基準 {name} はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/notifications_sheet.py"/>
        <source>The rules go with your account; the most particular one counts.</source>
        <translation>ルールはアカウントに保存され、最も具体的なものが優先されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>The same person and organisation stand in line {line}.</source>
        <translation>同じ人と組織が{line}行目にあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>The search went wrong</source>
        <translation>検索に失敗しました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <source>The statement of {title}</source>
        <translation>{title}の明細</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>The sub-wallet</source>
        <translation>サブウォレット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names a script that finds the proxy (PAC). Scripts are not run here: hubs are gone to directly. Enter the proxy by hand where one is needed.</source>
        <translation>システムはプロキシを見つけるスクリプト（PAC）を指定しています。ここではスクリプトを実行せず、ハブに直接接続します。必要な場合はプロキシを手で入力してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/network_sheet.py"/>
        <source>The system names none.</source>
        <translation>システムにはプロキシの設定がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>The system names {address}, of {source}.</source>
        <translation>システムの指定: {address}（{source}）。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The terms are set.</source>
        <translation>条件を設定しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>The terms are signed by accepting them.</source>
        <translation>条件への署名には同意が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The terms of {name} have to be accepted.</source>
        <translation>{name} の条件に同意する必要があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>The two allocations come from different pools.</source>
        <translation>二つの割り当ては別のプールのものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>The upload goes on in the background.</source>
        <translation>アップロードはバックグラウンドで続きます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is no valid Unicode.</source>
        <translation>値が正しいUnicodeではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The value is not JSON.</source>
        <translation>値がJSONではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/comparing.py"/>
        <source>The window ends before it begins.</source>
        <translation>期間が始まる前に終わっています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>The worst is 1.</source>
        <translation>最低点は 1 です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>The {column} is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>{column}がUTF-8ではありません。「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>The {kind} was deleted, so nothing can be written to it.</source>
        <translation>{kind}は削除されたため、書き込めません。</translation>
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
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <location filename="../../src/alliancehub/server/routes/records.py"/>
        <source>There are: {names}.</source>
        <translation>使えるもの: {names}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a file {file} already.</source>
        <translation>ファイル {file} はすでにあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_rubric.py"/>
        <source>There is a further edition of this rubric already.</source>
        <translation>この基準表には次の版がすでにあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>There is a hub in {folder} already.</source>
        <translation>{folder} にはすでにハブがあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <source>There is a newer version of this request already.</source>
        <translation>この申請にはすでに新しい版があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>There is a rate from {day} on already.</source>
        <translation>{day} からの料率がすでにあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/device_rule.py"/>
        <source>There is a rule for that already.</source>
        <translation>それに対するルールはすでにあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>There is no account with this login and password.</source>
        <translation>このログイン名とパスワードのアカウントはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/profile_book.py"/>
        <source>There is no account {key} on this machine.</source>
        <translation>{key}というアカウントはこのコンピューターにありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>There is no action “{name}”.</source>
        <translation>「{name}」という操作はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/connection.py"/>
        <source>There is no call {name}.</source>
        <translation>{name}という呼び出しはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>There is no card (README.md).</source>
        <translation>カード（README.md）がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>There is no command {name}.</source>
        <translation>{name}というコマンドはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/csv_export.py"/>
        <source>There is no field {name} to export.</source>
        <translation>書き出せるフィールドに{name}はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <location filename="../../src/alliancehub/engine/imports/file_job.py"/>
        <source>There is no file or folder {path}.</source>
        <translation>{path}というファイルやフォルダーはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>There is no file {path} here.</source>
        <translation>ここにファイル {path} はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/versions.py"/>
        <source>There is no file {path} in it.</source>
        <translation>その中にファイル {path} はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>There is no file {path}.</source>
        <translation>{path}というファイルはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>There is no folder {path}.</source>
        <translation>フォルダー {path} はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>There is no format {format}.</source>
        <translation>{format}という形式はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <location filename="../../src/alliancehub/server/connectors/beside.py"/>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>There is no hub in {folder}.</source>
        <translation>{folder} にハブはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>There is no job {name}.</source>
        <translation>{name}という処理はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>There is no keyring here, so you stay signed in until the next start.</source>
        <translation>ここにはキーリングがないため、次回の起動までのサインインになります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>There is no keyring that is safe to use.</source>
        <translation>安全に使えるキーリングがありません。</translation>
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
        <translation>{name}という種類はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/link_opener.py"/>
        <source>There is no list {name} at this hub.</source>
        <translation>このハブには{name}という一覧はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>There is no log {name}.</source>
        <translation>{name}というログはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>There is no real conflict with this review.</source>
        <translation>この審査に実質的な相反はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>There is no room to look at it: {why}.</source>
        <translation>表示するための空き容量がありません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>There is no setting {key}.</source>
        <translation>{key}という設定はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>There is no such dataset, or you may not see it.</source>
        <translation>そのデータセットは存在しないか、見る権限がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>There is no such file, or you may not see it.</source>
        <translation>そのファイルは存在しないか、見る権限がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>There is no such upload, or it is somebody else's.</source>
        <translation>そのようなアップロードはないか、ほかの人のものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>There is no transfer {id}.</source>
        <translation>転送 {id} はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>There is no way to that machine from here: the network is down, or a VPN is needed.</source>
        <translation>ここから相手のコンピューターへの経路がありません。ネットワークが切れているか、VPNが必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/warn_of_end.py"/>
        <source>There is nobody to warn of its end.</source>
        <translation>終了を予告する相手がいません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/statement_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>There is nothing in this span of time; choose a longer one.</source>
        <translation>この期間には何もありません。より長い期間を選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/note_figure.py"/>
        <location filename="../../src/alliancehub/model/commands/note_overrun.py"/>
        <source>There is nothing to note of this allocation now.</source>
        <translation>この割り当てについて、いま記録することはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>There is nothing unread.</source>
        <translation>未読はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>There is too little usage yet to tell when it runs out.</source>
        <translation>利用がまだ少なく、いつ使い切るかは予測できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>There was no {value} in this time zone.</source>
        <translation>このタイムゾーンに {value} はありませんでした。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>These are proposed. Take out whom you do not want to ask.</source>
        <translation>候補に挙がっている人です。依頼しない人は外してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/batch.py"/>
        <source>These bytes have another SHA-256 than was said.</source>
        <translation>このバイト列の SHA-256 は申告と異なります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>These change together, so each of them needs a value: {fields}.</source>
        <translation>これらの項目は一緒に変わるため、それぞれに値が必要です：{fields}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, and you have no access yet.</source>
        <translation>これらのファイルは申請制で、まだアクセスが許可されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given on request, to members of the alliance.</source>
        <translation>これらのファイルは、アライアンスのメンバーが申請して利用します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given once version {n} of the terms is signed.</source>
        <translation>条件の第{n}版に署名すると、これらのファイルを利用できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given to members who have signed the terms.</source>
        <translation>これらのファイルは、条件に署名したメンバーが利用できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>These files are given under terms, and none are in force yet.</source>
        <translation>これらのファイルは条件付きですが、有効な条件がまだありません。</translation>
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
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>These terms are signed already.</source>
        <translation>この条件にはすでに署名済みです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advise the applicant on it.</source>
        <translation>この申請で申請者を指導しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They advised the applicant on another request.</source>
        <translation>別の申請で申請者を指導しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>They are kept on this computer until you save or discard them.</source>
        <translation>下書きは、保存または破棄するまでこのコンピューターに残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, as the applicant is.</source>
        <translation>申請者と同じ {organisation} に所属しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They are of {organisation}, which gives the credits.</source>
        <translation>クレジットを提供する {organisation} に所属しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>They are yours alone, and on all your computers.</source>
        <translation>自分だけのもので、自分のすべてのコンピューターで使えます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>They cannot understand each other.</source>
        <translation>互いに通信できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>They go on when the window closes.</source>
        <translation>ウィンドウを閉じても続きます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They observe “{project}”, which it is asked for.</source>
        <translation>申請対象の「{project}」のオブザーバーです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>They show up here as they arrive; you need not wait.</source>
        <translation>届いたものから表示されます。待つ必要はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>They sign in with their password.</source>
        <translation>本人のパスワードでサインインします。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They take part in “{project}”, which it is asked for.</source>
        <translation>申請対象の「{project}」に参加しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They were of {organisation} until {day}, where the applicant is.</source>
        <translation>{day} まで、申請者のいる {organisation} に所属していました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>They were thrown away. Look whether the file has changed, and send it anew.</source>
        <translation>破棄されました。ファイルが変わっていないか確認し、送り直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They work with the applicant on “{project}”.</source>
        <translation>申請者と「{project}」で協働しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>They would share what is granted.</source>
        <translation>付与されるものの分配を受けます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This PostgreSQL is version {found}; the hub needs {needed} or newer.</source>
        <translation>この PostgreSQL はバージョン {found} です。ハブには {needed} 以降が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/open_rates.py"/>
        <source>This accelerator has rates already.</source>
        <translation>このアクセラレーターにはすでに料率があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/pool.py"/>
        <source>This accelerator is another organisation's.</source>
        <translation>このアクセラレーターは別の組織のものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>This access token has ended or was never given.</source>
        <translation>このアクセストークンは期限切れか、発行されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/file_callers.py"/>
        <source>This access token was revoked, has ended or was never given.</source>
        <translation>このアクセストークンは取り消されたか、期限が切れたか、発行されたことがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>This access was revoked already.</source>
        <translation>このアクセスはすでに取り消されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>This access was revoked, so it is not renewed.</source>
        <translation>このアクセスは取り消されたため、更新できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>This address does not take this method.</source>
        <translation>このアドレスではこのメソッドを使えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address sends requests faster than the hub answers them.</source>
        <translation>このアドレスからの要求が、ハブの応答より速く送られています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This address takes application/json as it is, not {found}.</source>
        <translation>このアドレスはapplication/jsonをそのまま受け付け、{found}は受け付けません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This address takes {type} alone.</source>
        <translation>このアドレスは {type} だけを受け付けます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This allocation has ended, and what was left of it is gone.</source>
        <translation>この割り当ては終わり、残りは失われました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is another person's.</source>
        <translation>この割り当てはほかの人のものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/adopt_allocation.py"/>
        <source>This allocation is in the ledger already.</source>
        <translation>この割り当てはすでに元帳にあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_rest.py"/>
        <source>This allocation is not over.</source>
        <translation>この割り当ては終了していません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This allocation is over for good, so nothing can be added to it.</source>
        <translation>この割り当ては完全に終わっているので、何も加えられません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This allocation is over for good.</source>
        <translation>この割り当ては完全に終わっています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>This allocation is {state} already.</source>
        <translation>この割り当ての状態はすでに「{state}」です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is for others than you.</source>
        <translation>この公募はほかの人を対象としています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>This call is not open today.</source>
        <translation>この公募は今日は受け付けていません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>This cannot be taken back. What is left goes back to the pool.</source>
        <translation>元には戻せません。残りはプールに戻ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change is not there any more.</source>
        <translation>この変更はもうありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>This change was sent already, so it cannot be taken back.</source>
        <translation>この変更はすでに送信されたため、取り消せません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>This computer has no keyring that is safe to use.</source>
        <translation>このコンピューターには、安全に使えるキーリングがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>This conflict is open.</source>
        <translation>この競合は未解決です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is resolved already.</source>
        <translation>この競合はすでに解決されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>This conflict is settled, or is of no request.</source>
        <translation>この相反は処理済みか、申請に関わるものではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/resolve_conflict.py"/>
        <source>This conflict is somebody else's.</source>
        <translation>この競合はほかの人のものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>This conflict was found of a request, so it stays as it is.</source>
        <translation>この相反は申請について見つかったものなので、変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This database holds something already.</source>
        <translation>このデータベースにはすでに何かが入っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>This database keeps texts as {found}; the hub needs UTF8.</source>
        <translation>このデータベースの文字コードは {found} です。ハブには UTF8 が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <source>This dataset has no version {label}.</source>
        <translation>このデータセットにバージョン{label}はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <source>This decision grants</source>
        <translation>この決定で付与されるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device belongs to another account.</source>
        <translation>この端末は別のアカウントのものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/push.py"/>
        <source>This device has sent another change as number {mid} before.</source>
        <translation>この端末は以前、番号{mid}で別の変更を送信しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/pull.py"/>
        <source>This device was away for so long that the hub has forgotten what was deleted since.</source>
        <translation>この端末は長い間つながっていなかったため、その間に削除されたものの記録がハブに残っていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This device was signed out: its token was used twice.</source>
        <translation>トークンが2回使われたため、この端末はサインアウトされました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/writing.py"/>
        <source>This draft is too long to be kept.</source>
        <translation>この下書きは長すぎて保存できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>This hub does not compare.</source>
        <translation>このハブは比較に対応していません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This hub has an administrator already.</source>
        <translation>このハブにはすでに管理者がいます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <source>This hub has nothing to show here.</source>
        <translation>このハブには、ここに表示するものがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>This hub speaks versions {oldest} to {newest} of the protocol, this app version {ours}.</source>
        <translation>このハブはプロトコルのバージョン {oldest} から {newest} に対応し、このアプリはバージョン {ours} です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/moving.py"/>
        <source>This hub was moved to {place}.</source>
        <translation>このハブは {place} に移されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/migrations/upgrade.py"/>
        <source>This hub's data has schema {found}, which a newer AllianceHub made.</source>
        <translation>このハブのデータのスキーマは{found}で、より新しいAllianceHubで作られています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>This invitation is not known here, was taken up before, or has ended.</source>
        <translation>この招待はここにないか、すでに受け取られたか、期限が切れています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>This is a fault of the app: report it.</source>
        <translation>アプリの不具合です。報告してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>This is a fault of the app; its log tells more. What waits is kept.</source>
        <translation>アプリの不具合です。ログに詳細があります。待機中のものは残っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/notifier.py"/>
        <source>This is a test</source>
        <translation>これはテストです</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is a workbook of a spreadsheet program, not a text file.</source>
        <translation>これはテキストファイルではなく、表計算ソフトのブックです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>This is all that will be written, as it will be written. Untick what you would rather keep. Nothing is sent: you hand the file to whom you trust.</source>
        <translation>書き出されるのはここにあるものだけで、この内容のまま書き出されます。含めたくないものはチェックを外してください。送信はされません。ファイルは信頼できる相手に自分で渡してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/lease.py"/>
        <source>This is locked: this device has been away from the hub for longer than the hub allows.</source>
        <translation>これはロックされています。この端末は、ハブが許す期間を超えてハブから離れていました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>This is needed.</source>
        <translation>この項目は必須です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/json_tree.py"/>
        <source>This is no JSON: line {line}, column {column} cannot be read.</source>
        <translation>JSON ではありません。{line} 行 {column} 列を読み取れません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>This is no YAML: line {line} cannot be read.</source>
        <translation>YAML ではありません。{line} 行目を読み取れません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/array_reader.py"/>
        <source>This is no object in braces.</source>
        <translation>波かっこで囲まれたオブジェクトではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>This is no output of sacct that can be read: {why}</source>
        <translation>読み取れる sacct の出力ではありません：{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>This is no text file.</source>
        <translation>これはテキストファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>This is not an invitation link.</source>
        <translation>これは招待リンクではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/accounts.py"/>
        <source>This is not the set-up code.</source>
        <translation>セットアップコードが違います。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>This is one line of at most 500 characters.</source>
        <translation>500文字までの1行で入力してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>This is the card of a model, and would be that of a dataset here.</source>
        <translation>これはモデルのカードで、ここではデータセットのカードになります。</translation>
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
        <translation>このコンピューターとハブの時計が{seconds}秒ずれています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This membership is suspended, so nobody can sign in with it.</source>
        <translation>このメンバーシップは資格が停止されているため、サインインできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>This needs an account.</source>
        <translation>この操作にはアカウントが必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <source>This offer could be answered until {day}.</source>
        <translation>この提示には {day} まで答えられました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_increment.py"/>
        <source>This part of the allocation does not begin now.</source>
        <translation>この付与分は今は開始しません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>This part of the allocation does not end now.</source>
        <translation>この付与分は今は終了しません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>This part of the allocation has ended, and what was left of it is gone.</source>
        <translation>割り当てのこの部分は終了し、残りはもうありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>This person exists already, or the id is no UUID.</source>
        <translation>この人物はすでに存在するか、IDがUUIDではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>This person is a member of the organisation at that time already.</source>
        <translation>この人物は、その期間すでに組織のメンバーです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>This person takes part in the project already.</source>
        <translation>この人物はすでにプロジェクトに参加しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This preview is not there any more.</source>
        <translation>このプレビューはもうありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/begin_rate.py"/>
        <source>This rate does not begin now.</source>
        <translation>この料率は今は開始しません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_rate.py"/>
        <source>This rate has begun, so it stays as it is.</source>
        <translation>この料率は始まっているので、そのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>This refresh token has ended or was never given.</source>
        <translation>この更新トークンは期限切れか、発行されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>This report is not there any more.</source>
        <translation>この報告はもうありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>This request does not lapse now.</source>
        <translation>この申請は今は失効しません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>This request is decided already.</source>
        <translation>この申請はすでに決定されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>This request is not up for review any more.</source>
        <translation>この申請はもう審査の対象ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>This request is not up for review.</source>
        <translation>この申請は審査の対象ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is to be screened first.</source>
        <translation>この申請はまず確認が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>This request is up for review.</source>
        <translation>この申請は審査中です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/commands/submit_request.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request is {state} already.</source>
        <translation>この申請はすでに「{state}」です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/accept_offer.py"/>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <location filename="../../src/alliancehub/model/commands/revise_request.py"/>
        <location filename="../../src/alliancehub/model/commands/screen_request.py"/>
        <location filename="../../src/alliancehub/model/commands/withdraw_request.py"/>
        <source>This request is {state}.</source>
        <translation>この申請は「{state}」です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>This request waits for its advisor, and is not decided before.</source>
        <translation>この申請は指導者を待っており、その前には決定されません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>This request was submitted, so its text stays as it is.</source>
        <translation>この申請は提出済みのため、本文は変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review is not asked for any more.</source>
        <translation>この審査はもう依頼されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/escalate_review.py"/>
        <source>This review is not late, or that was said already.</source>
        <translation>この審査は遅れていないか、すでに通知されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_review.py"/>
        <source>This review was given already.</source>
        <translation>この審査は提出済みです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <location filename="../../src/alliancehub/model/commands/recuse.py"/>
        <source>This review was given, or is not asked for any more.</source>
        <translation>この審査は提出済みか、もう依頼されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/review.py"/>
        <source>This review was given, so it stays as it is.</source>
        <translation>この審査は提出済みなので、変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/palette_sources.py"/>
        <source>This row</source>
        <translation>この行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet does not end now.</source>
        <translation>このサブウォレットはいま終わりません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>This sub-wallet is closed already.</source>
        <translation>このサブウォレットはすでに閉じています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>This upload was said to have {n} bytes, and more came.</source>
        <translation>このアップロードは {n} バイトのはずですが、それより多く届きました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>This version has no files yet.</source>
        <translation>このバージョンにはまだファイルがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/hugging_face.py"/>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>This version has no such file.</source>
        <translation>このバージョンにそのファイルはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version is deprecated; look for a newer one.</source>
        <translation>このバージョンは非推奨です。新しいものを探してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>This version is of another dataset.</source>
        <translation>このバージョンは別のデータセットのものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>This version is {state}: it stays as it is.</source>
        <translation>このバージョンの状態は「{state}」なので、変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/navigation.py"/>
        <source>This version of AllianceHub does not know what that is.</source>
        <translation>このバージョンのAllianceHubでは扱えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was withdrawn: {reason}</source>
        <translation>このバージョンは撤回されました: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>This version was yanked, and should not be used: {reason}</source>
        <translation>このバージョンは差し止められており、使うべきではありません: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/pool_choice.py"/>
        <source>This would begin on {day}, and no pool on {resource} that is open lasts so long.</source>
        <translation>これは {day} に始まりますが、{resource} で開いているプールはどれもそこまで続きません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>This {kind} is there already.</source>
        <translation>この{kind}はすでにあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>This {kind}'s conversation is not open to you.</source>
        <translation>この{kind}の会話には参加できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Those that you make are listed here until they end.</source>
        <translation>作成したトークンは、期限までここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Those who decide read it. It stays as it is then.</source>
        <translation>決定者が読みます。提出後は変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/coi.py"/>
        <source>Those who decide the request can settle it, with a reason.</source>
        <translation>申請の決定者が、理由を付けて処理できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>Tick what is missing, so that whoever decides knows.</source>
        <translation>決定者に分かるよう、足りないものにチェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Tier</source>
        <translation>区分</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/projects.py"/>
        <source>Title is needed.</source>
        <translation>タイトルは必須です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Title, to be translated</source>
        <translation>翻訳用のタイトル</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/span_box.py"/>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/return_version.py"/>
        <source>To be changed: {title} {label}</source>
        <translation>要修正: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/submit_version.py"/>
        <source>To be published: {title} {label}</source>
        <translation>公開待ち: {title} {label}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To renew, supplement, extend or report on.</source>
        <translation>更新、追加、延長、報告のため。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>To take it back, delete the account.</source>
        <translation>取り消すには、アカウントを削除してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>To the allocation</source>
        <translation>移す先の割り当て</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Today's rate. It changes by the action “Set a rate”.</source>
        <translation>今日の料率です。操作「料率を定める」で変わります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>Token copied.</source>
        <translation>トークンをコピーしました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left for its time limit</source>
        <translation>制限時間に対して残りのクレジットが足りません</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Too few credits are left in your sub-wallet for its time limit</source>
        <translation>制限時間に対してサブウォレットの残りのクレジットが足りません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>Too many datasets of this owner are called “{name}”.</source>
        <translation>この所有者には「{name}」という名前のデータセットが多すぎます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <source>Too many people are signing in at this moment.</source>
        <translation>現在、サインインしている人が多すぎます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/auth.py"/>
        <source>Too many wrong passwords in a row.</source>
        <translation>パスワードの間違いが続きました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>Too many {kinds} belong to it to delete them with it.</source>
        <translation>属する{kinds}が多すぎて、一緒に削除できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Took up an invitation</source>
        <translation>招待を受諾</translation>
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
        <source>Transfer</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Transfers…</source>
        <translation>転送…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Transparency</source>
        <translation>透明性</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Trouble</source>
        <translation>問題</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in a moment.</source>
        <translation>少し待って再試行してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/passwords.py"/>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again in {seconds} seconds.</source>
        <translation>{seconds}秒後に再試行してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>Try again later, and tell whoever runs the hub if it stays.</source>
        <translation>あとで再試行し、続くようならハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try again later, or from another network.</source>
        <translation>あとで、または別のネットワークから再試行してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/database.py"/>
        <source>Try again when that has ended.</source>
        <translation>それが終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/socket_link.py"/>
        <source>Try again: it is started when it is needed. Its log is engine.log in the profile.</source>
        <translation>再試行してください。必要なときに起動されます。ログはプロファイルのengine.logです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/problems.py"/>
        <source>Try again; if it stays, tell whoever runs the hub and name the request id.</source>
        <translation>再試行してください。続く場合は、要求のIDを添えてハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Try another network or your VPN. If a proxy is needed here, enter it.</source>
        <translation>別のネットワークかVPNを試してください。プロキシが必要な場合は入力してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Try another network, without a proxy that changes data; else tell whoever runs the hub.</source>
        <translation>データを書き換えるプロキシのない別のネットワークを試してください。それでも解決しなければ、ハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>トルコ語 (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/sheet.py"/>
        <source>Two columns mean {name}.</source>
        <translation>2つの列が{name}を指しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/rubric.py"/>
        <source>Two criteria are called {name}.</source>
        <translation>{name} という基準が二つあります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Two edits met</source>
        <translation>編集の競合</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Two edits met: choose</source>
        <translation>編集の競合: 値の選択</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/versions_panel.py"/>
        <source>Two that are chosen, else the newest two</source>
        <translation>選択した 2 件、なければ最新の 2 件</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>Type the beginnings of words, in any order: all of them must be there.</source>
        <translation>言葉の先頭の文字を入力してください。順序は自由で、すべてを含むものが見つかります。</translation>
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
        <source>Under 1 MB</source>
        <translation>1 MB未満</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_opening.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/form_draft.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unit-seconds</source>
        <translation>ユニット秒</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Unlock it and sync, or sign in again.</source>
        <translation>ロックを解除して同期するか、サインインし直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock it; then you stay signed in.</source>
        <translation>ロックを解除すると、サインインしたままになります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Unlock or install a keyring, then start AllianceHub again.</source>
        <translation>キーリングのロックを解除するかインストールしてから、AllianceHub を再起動してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock or install a keyring: `alliancehub doctor` tells how it stands.</source>
        <translation>キーリングのロックを解除するか、インストールしてください。状態は `alliancehub doctor` でわかります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>Unlock the keyring of this desktop, then sync.</source>
        <translation>このデスクトップのキーリングのロックを解除してから、同期してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Unresolved</source>
        <translation>未解決</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/snooze_sheet.py"/>
        <source>Until</source>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until Monday morning</source>
        <translation>月曜日の朝まで</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>Until tomorrow morning</source>
        <translation>明日の朝まで</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Until you have given your review. Somebody else is asked then.</source>
        <translation>審査を提出するまで可能です。その後は別の人に依頼されます。</translation>
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
        <location filename="../../src/alliancehub/server/postgres.py"/>
        <source>Update PostgreSQL, or use another server.</source>
        <translation>PostgreSQL を更新するか、別のサーバーを使ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>Update needed</source>
        <translation>更新が必要</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/projection.py"/>
        <source>Update the app and try again.</source>
        <translation>アプリを更新して再試行してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <location filename="../../src/alliancehub/model/catalogue.py"/>
        <source>Update the app.</source>
        <translation>アプリを更新してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/middleware.py"/>
        <source>Update this app; what waits is kept, and sent then.</source>
        <translation>このアプリを更新してください。待機中のものは保持され、その後送信されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/transfer_row.py"/>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Upload a folder to it first.</source>
        <translation>先にフォルダーをアップロードしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder: all files in it become those of this draft.</source>
        <translation>フォルダーをアップロードすると、その中のすべてのファイルがこの下書きのものになります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload a folder…</source>
        <translation>フォルダーをアップロード…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfers_sheet.py"/>
        <source>Upload at most (kB a second, 0 for no limit)</source>
        <translation>アップロードの上限 (kB/秒、0 は無制限)</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files to it and publish it when it is ready.</source>
        <translation>ファイルをアップロードし、準備ができたら公開してください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Upload files with at most</source>
        <translation>ファイルのアップロード速度の上限</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Upload into version {label}</source>
        <translation>バージョン {label} へアップロード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/shown.py"/>
        <source>Upload of {name}</source>
        <translation>{name} のアップロード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>Upload which folder?</source>
        <translation>どのフォルダーをアップロードしますか？</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>Upload-Metadata names no sha256 of 64 hexadecimal digits in lower case.</source>
        <translation>Upload-Metadata に小文字 16 進数 64 桁の sha256 がありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage</source>
        <translation>利用</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Usage appears here once the first job has ended and was imported.</source>
        <translation>最初のジョブが終わって取り込まれると、利用がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage is charged at the rate of the day on which a job started.</source>
        <translation>使用分は、ジョブが始まった日の料率で課されます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage known until</source>
        <translation>使用量の把握済み日時</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Usage records</source>
        <translation>使用記録</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/ledger/usage.py"/>
        <source>Usage {usage} of job {job} is not posted: {why}.</source>
        <translation>ジョブ {job} の使用 {usage} は記帳されません：{why}。</translation>
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
        <translation>計算資源を使う</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>Use https://{host}, or ask whoever runs the hub.</source>
        <translation>https://{host}を使うか、ハブの運営者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>Use letters, digits and . _ + -, such as 1.0.0.</source>
        <translation>英字、数字、. _ + - を使ってください(例: 1.0.0)。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>Use letters, digits, spaces and hyphens, such as work.</source>
        <translation>work のように、文字、数字、空白、ハイフンを使ってください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Use one of: {choices}.</source>
        <translation>次のいずれかを使ってください: {choices}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>Use small letters, digits, “-”, “_” and “.”, and begin with a letter or digit.</source>
        <translation>小文字、数字、「-」、「_」、「.」を使い、文字か数字で始めてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>Use that hub, or stop it first; a second one needs a folder of its own, --data.</source>
        <translation>そのハブを使うか、先に停止してください。2つ目のハブには専用のフォルダー（--data）が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>Use the address that is named in the certificate, or tell whoever runs the hub.</source>
        <translation>証明書に書かれているアドレスを使うか、ハブの運営者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/shortcuts_sheet.py"/>
        <source>Use these keys</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/__init__.py"/>
        <source>Use {formats}.</source>
        <translation>{formats}を使ってください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used before, in seconds</source>
        <translation>以前の使用量（秒）</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used beyond the balance</source>
        <translation>残高を超えた使用</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <location filename="../../src/alliancehub/desktop/panels/uses_panel.py"/>
        <source>Used by</source>
        <translation>利用元</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Used up</source>
        <translation>使い切り</translation>
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
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/version_panel.py"/>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} has no files yet.</source>
        <translation>バージョン{label}にはまだファイルがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/unyank_version.py"/>
        <source>Version {label} is not yanked.</source>
        <translation>バージョン{label}は差し止められていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>Version {label} is yanked already.</source>
        <translation>バージョン{label}はすでに差し止められています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} is {state}.</source>
        <translation>バージョン{label}の状態は「{state}」です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>Version {label} names no licence.</source>
        <translation>バージョン{label}にはライセンスの記載がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/exporting.py"/>
        <source>Version {label} was withdrawn.</source>
        <translation>バージョン {label} は取り下げられました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>Version {n} of these terms is in force now.</source>
        <translation>現在はこの条件の第{n}版が有効です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, accepted</source>
        <translation>バージョン {n}、同意済み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Version {n}, not accepted yet</source>
        <translation>バージョン {n}、未同意</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/__init__.py"/>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Vote</source>
        <translation>票</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Voted.</source>
        <translation>投票しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/panel_pane.py"/>
        <source>Votes</source>
        <translation>票</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Votes are taken</source>
        <translation>投票受付中</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <location filename="../../src/alliancehub/model/commands/close_panel.py"/>
        <source>Votes on this are closed.</source>
        <translation>この議題の投票は締め切られました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Wait to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>Wait until its upload has ended, and resume the transfer.</source>
        <translation>アップロードが終わるのを待ってから、転送を再開してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Wait until one is decided, or withdraw one.</source>
        <translation>どれかが決定されるまで待つか、取り下げてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>Wait until whatever writes it has finished, and resume the transfer.</source>
        <translation>書き込んでいるものが終わるのを待ってから、転送を再開してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waiting</source>
        <translation>待機中</translation>
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
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>Waits for its turn, number {n}</source>
        <translation>順番待ち、{n} 番目</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/notice_groups.py"/>
        <source>Waits for me</source>
        <translation>自分の対応待ち</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Waits for the advisor</source>
        <translation>指導者待ち</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your answer until {day}</source>
        <translation>{day} まで回答を待っています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your decision</source>
        <translation>自分の決定待ち</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your endorsement</source>
        <translation>推薦を待っています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Waits for your endorsement: {title}</source>
        <translation>推薦を待っています: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your review</source>
        <translation>審査を待っています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Waits for your vote</source>
        <translation>あなたの投票を待っています</translation>
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
        <translation>送信を待っています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted by</source>
        <translation>希望期限</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted from</source>
        <translation>希望開始日</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Wanted until</source>
        <translation>希望終了日</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Was there already</source>
        <translation>既に存在</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/usage_panel.py"/>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>Week from</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>Welcome</source>
        <translation>ようこそ</translation>
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
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>西ヨーロッパ言語 (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>What AllianceHub keeps on this machine.</source>
        <translation>このコンピューターに AllianceHub が保存しているもの。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>What AllianceHub wrote down on this computer. Addresses of hubs and people, ids and secrets are taken out; nothing is sent.</source>
        <translation>AllianceHubがこのコンピューターに記録した内容です。ハブや人のアドレス、ID、秘密情報は取り除かれています。何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What administrators see</source>
        <translation>管理者に見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What all members see</source>
        <translation>すべてのメンバーに見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>What answers is no AllianceHub hub.</source>
        <translation>応答しているのはAllianceHubのハブではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>What are the rows of this file?</source>
        <translation>このファイルの行は何ですか？</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>What arrived has another checksum than was sent along, so it was thrown away.</source>
        <translation>届いたもののチェックサムが添えられた値と異なるため、破棄しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>What became of it stands on its page, as far as you may see it.</source>
        <translation>その後どうなったかは、閲覧できる範囲で申請のページにあります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What cannot be taken has to be corrected in the file first.</source>
        <translation>取り込めないものは、先にファイルで直す必要があります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What comes meanwhile is shown afterwards. The same hour twice: no quiet hours.</source>
        <translation>その間に届いたものは、あとで表示されます。同じ時刻を2回選ぶと、控える時間帯はなくなります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>What differs in the field that is chosen</source>
        <translation>選択したフィールドの違い</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What each cycle brought</source>
        <translation>各サイクルの結果</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What everybody sees</source>
        <translation>誰にでも見えるもの</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What fits the language</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What happens next, why changes wait, and whether what is here is what the hub has.</source>
        <translation>次に何が起こるか、変更が待機している理由、ここにあるものがハブのものと同じかどうか。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is asked</source>
        <translation>申請内容</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is good on this computer, what is not, and what to do about it.</source>
        <translation>このコンピューターの良好な点、問題のある点と、その対処方法です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>What is held</source>
        <translation>保留分</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>What is here is what the hub has. Scopes compared: {n}.</source>
        <translation>ここにあるものはハブのものと同じです。比較した範囲: {n}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>What is in the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>What is it for?</source>
        <translation>何に使いますか？</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring has no key for it any more.</source>
        <translation>この端末に保存された内容は暗号化されていますが、キーリングにその鍵がもうありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/cache_keys.py"/>
        <source>What is kept on this device is encrypted, and the keyring with its key is locked.</source>
        <translation>この端末に保存された内容は暗号化されており、その鍵があるキーリングがロックされています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What is left, in credits</source>
        <translation>残り（クレジット）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>What is made of {dataset} may not be passed on ({licence}).</source>
        <translation>{dataset} から作ったものは渡せません ({licence})。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What is made of “{title}” is to be under its own licence ({licence}).</source>
        <translation>「{title}」から作ったものは同じライセンスにする必要があります({licence})。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is missing</source>
        <translation>足りないもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>What is missing or wrong</source>
        <translation>不足しているもの、誤っているもの</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is new</source>
        <translation>新しい点</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What is opened by this access to a dataset</source>
        <translation>このデータセットへのアクセスで見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What is shown may be wrong; the hub has everything that was sent.</source>
        <translation>表示が正しくない可能性があります。送信済みのものはすべてハブにあります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is to be changed</source>
        <translation>変更すべき点</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What is wrong with it</source>
        <translation>問題点</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/store.py"/>
        <source>What it has is kept: go on later, and tell whoever runs the hub to make room.</source>
        <translation>届いた分は保たれています。あとで続け、ハブの運営者に空きを作るよう知らせてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>What it is about was deleted, or you may not see it any more.</source>
        <translation>対象が削除されたか、閲覧する権限がなくなりました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it is for is missing: tasks or keywords.</source>
        <translation>何のためのものかがありません。タスクかキーワードです。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it is for.</source>
        <translation>このルールの目的。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>What it takes</source>
        <translation>必要なこと</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What it was made of is missing.</source>
        <translation>何から作られたのかがありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What it was made of.</source>
        <translation>作成に使ったものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>What it would cost</source>
        <translation>費用の見込み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What its holder has not used goes back to the allocation.</source>
        <translation>保有者が使わなかった分は割り当てに戻ります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add is listed here.</source>
        <translation>メンバーが追加したものがここに並びます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members add or import from a catalogue is listed here.</source>
        <translation>メンバーが追加したもの、カタログから取り込んだものがここに並びます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What members start is listed here.</source>
        <translation>メンバーが始めたものがここに並びます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>What metrics and traces need is not installed.</source>
        <translation>メトリクスとトレースに必要なものがインストールされていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What notifies me, and how loud…</source>
        <translation>通知するものと知らせ方…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>What notifies you, and how loud</source>
        <translation>通知するものと知らせ方</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What reviewers see who are not to know the applicant</source>
        <translation>申請者を知らされない審査者に見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>What speaks to PostgreSQL is not installed.</source>
        <translation>PostgreSQL と通信する部分がインストールされていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/bytes.py"/>
        <source>What speaks to S3 is not installed.</source>
        <translation>S3 と通信する部分がインストールされていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/job_kinds.py"/>
        <source>What the job {name} was given does not fit it.</source>
        <translation>処理{name}に渡された内容が合っていません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the panel found</source>
        <translation>委員会の所見</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the people of this organisation see</source>
        <translation>この組織の人に見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the reviewer and those who decide see of one review</source>
        <translation>一つの審査について審査者と決定する人に見えるもの</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the reviewers say</source>
        <translation>審査者の意見</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What the scores mean</source>
        <translation>点数の目安</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What the team of this project sees</source>
        <translation>このプロジェクトのチームに見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who asked and those who decide see</source>
        <translation>申請した人と決定する人に見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide see before a reviewer is asked</source>
        <translation>審査者に依頼する前に決定する人に見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who decide share with the reviewers</source>
        <translation>決定する人が審査者と共有するもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who hold this sub-wallet see</source>
        <translation>このサブウォレットの保有者に見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What those who may open this dataset see</source>
        <translation>このデータセットを開ける人に見えるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What to do</source>
        <translation>対処方法</translation>
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
        <location filename="../../src/alliancehub/desktop/dialogs/settings_sheet.py"/>
        <source>What uses the disk, and freeing it…</source>
        <translation>ディスクの使用状況と解放…</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/palette_panel.py"/>
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/kind_tabs.py"/>
        <source>What was found, by kind</source>
        <translation>見つかったもの（種類別）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/burn_down_panel.py"/>
        <source>What would be left, in credits</source>
        <translation>残る見込み（クレジット）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you alone see</source>
        <translation>自分だけに見えるもの</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you are asked to review, and whom you asked, is listed here.</source>
        <translation>依頼された審査と、依頼した相手がここに並びます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>What you change appears here until the hub has confirmed it.</source>
        <translation>変更した内容は、ハブが確認するまでここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>What you change is sent when you are back.</source>
        <translation>変更した内容は、オンラインに戻ると送信されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>What you do is kept on this machine and goes out later.</source>
        <translation>操作した内容はこのコンピューターに保存され、あとで送信されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>What you may see</source>
        <translation>閲覧できるもの</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/drafts_sheet.py"/>
        <source>What you type into a form and do not save waits here, also after a crash.</source>
        <translation>フォームに入力して保存していない内容は、クラッシュのあともここに残ります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>What you would grant; 0 where you name no amount.</source>
        <translation>認めたい金額。金額を示さない場合は 0。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/storing.py"/>
        <source>What {account} sees, for working offline</source>
        <translation>{account} が閲覧できるもの（オフライン作業用）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/readiness.py"/>
        <source>What {licence} allows cannot be told: it is no licence of the SPDX list.</source>
        <translation>{licence} が何を許すのか分かりません。SPDX の一覧にあるライセンスではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>What {licence} allows is not known here.</source>
        <translation>{licence} が何を許すのかは、ここでは分かりません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>What “{title}” allows is not known ({licence}).</source>
        <translation>「{title}」で許されることが不明です({licence})。</translation>
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
        <source>When AllianceHub is opened</source>
        <translation>AllianceHub を開いたとき</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Where two edits of one field meet, both are kept here until you choose one.</source>
        <translation>一つの項目への編集が重なると、選ぶまで両方がここに残ります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whether its allocations may go below zero.</source>
        <translation>その割り当てがゼロを下回ってよいか。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Which data may not be processed there.</source>
        <translation>ここで処理してはならないデータ。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>Which files</source>
        <translation>対象のファイル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>Which hub to try is not said.</source>
        <translation>テストするハブが指定されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Which languages it holds is missing.</source>
        <translation>どの言語を含むのかがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>Which log</source>
        <translation>表示するログ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>Which proxy is not said.</source>
        <translation>どのプロキシか指定されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>Which report</source>
        <translation>表示する報告</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>Which version of Croissant it is written for is missing.</source>
        <translation>どのバージョンの Croissant 向けに書かれたのかがありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Who decides</source>
        <translation>決定者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/audit_list.py"/>
        <source>Who did what, as the hub keeps it.</source>
        <translation>ハブに記録された、誰が何をしたかの一覧です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who gets a part of their own; what they leave comes back at the end.</source>
        <translation>自分の分を受け取る人。残した分は最後に戻ります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who is cited, in this order.</source>
        <translation>この順で引用されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>Who made it is missing.</source>
        <translation>作成者がありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who may ask</source>
        <translation>申請できる人</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>Who reviews it declares a conflict at the review that they were asked for.</source>
        <translation>審査者は、依頼された審査の画面で相反を申告します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Who sees it</source>
        <translation>閲覧できる人</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>Who takes the disk can read what is kept on it.</source>
        <translation>ディスクを持ち去った人は、保存された内容を読めます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever decides begins with it, and the applicant may read the reasons: name no reviewer.</source>
        <translation>決定者はこれを出発点とし、申請者が理由を読むことがあります。審査者の名前は書かないでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/files.py"/>
        <source>Whoever drafts the version has to send them first.</source>
        <translation>バージョンを下書きしている人が先に送る必要があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>Whoever holds it asks for it, and whoever keeps the dataset decides.</source>
        <translation>許可されている人が申請し、データセットの管理者が決定します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever holds it is told the reason. Ask them to delete what they have.</source>
        <translation>許可されていた人に理由が伝えられます。手元のデータの削除を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>Whoever installed AllianceHub adds it: pip install 'alliancehub[parquet]'. Or download the file, and open it elsewhere.</source>
        <translation>AllianceHub をインストールした人が追加します: pip install 'alliancehub[parquet]'。または、ファイルをダウンロードして別のプログラムで開いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Whoever keeps the dataset</source>
        <translation>データセットの管理者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>Whoever keeps the dataset can; whoever holds it can give it back.</source>
        <translation>データセットの管理者が行えます。許可されている人は返上できます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whoever keeps the dataset decides. What it takes stands on its page.</source>
        <translation>データセットの管理者が決定します。必要なことはデータセットのページにあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>Whoever receives it does, and never its author.</source>
        <translation>決定するのは申請の宛先の人で、申請者本人はできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>Whoever receives it does, or whom they let decide in their place; never who asks.</source>
        <translation>申請を受け取る人か、委任された人が行います。申請する側の人は行えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/grant_access.py"/>
        <source>Whoever this is for cannot see the dataset, so a grant would be of no use.</source>
        <translation>相手にはデータセットが見えないため、許可しても意味がありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Whose</source>
        <translation>対象者</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>Whose allocation it is may.</source>
        <translation>割り当ての持ち主が行えます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>Whose it is can ask.</source>
        <translation>持ち主が申請できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>Whose it is may, or an administrator of its donor.</source>
        <translation>持ち主、または提供者の管理者が行えます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>Why changes wait</source>
        <translation>変更が待機している理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is in this state</source>
        <translation>この状態になった理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is no hindrance</source>
        <translation>支障にならない理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why it is yanked</source>
        <translation>差し止めの理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this licence is allowed</source>
        <translation>このライセンスが許される理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why this person</source>
        <translation>この人を選んだ理由</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Why, and what to use instead</source>
        <translation>理由と、代わりに使うもの</translation>
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
        <location filename="../../declarations"/>
        <source>With a key in the keyring: who takes the disk cannot read it. Searching is slower.</source>
        <translation>鍵はキーリングに保管され、ディスクを持ち去った人には読めません。検索は遅くなります。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a real conflict nobody reviews or decides.</source>
        <translation>実質的な相反がある人は審査も決定もできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>With a real conflict nobody reviews.</source>
        <translation>実質的な相反がある人は審査できません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With a reason, which stays beside it.</source>
        <translation>理由を付けます。理由は横に残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>With an account</source>
        <translation>アカウントがあるとできること</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>With the conversation</source>
        <translation>会話を含める</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the organisation</source>
        <translation>相手の組織</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the person</source>
        <translation>相手の人</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>With the project</source>
        <translation>相手のプロジェクト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>With these files {used} MB would be used, and {quota} MB may be.</source>
        <translation>これらのファイルを加えると使用量は {used} MB になりますが、上限は {quota} MB です。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/request.py"/>
        <source>Withdraw it and ask again, or add a message to its conversation.</source>
        <translation>取り下げて申請し直すか、会話にメッセージを追加してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/credit_request.py"/>
        <source>Withdraw it and revise it, or add a message to its conversation.</source>
        <translation>取り下げて改訂するか、会話にメッセージを書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, and revoke the access.</source>
        <translation>理由を付けてバージョンを撤回し、アクセスを取り消してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Withdraw its versions with a reason, or let only its owner see it.</source>
        <translation>理由を付けてバージョンを撤回するか、所有者だけに見えるようにしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_rate.py"/>
        <source>Withdraw that one first, or choose another day.</source>
        <translation>先にそれを取り下げるか、別の日を選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/settle_conflict.py"/>
        <source>Withdraw what you declared, or let another decider settle it.</source>
        <translation>申告を取り下げるか、別の決定者に処理してもらってください。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
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
        <source>Withdrawn. The rate before it goes on.</source>
        <translation>取り下げました。前の料率が続きます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a rule, a device shows what it holds for as long as it stays offline.</source>
        <translation>ルールがなければ、端末はオフラインの間ずっと保持している内容を表示します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Without a window, as soon as you sign in to your desktop; on Linux.</source>
        <translation>デスクトップにサインインすると、ウィンドウなしで始まります（Linux）。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Words</source>
        <translation>検索語</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <source>Words: {words}</source>
        <translation>検索語: {words}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Work group</source>
        <translation>ワーキンググループ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>Work offline</source>
        <translation>オフラインで作業</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>Worked out from {n} whole weeks of usage, of which later ones count more.</source>
        <comment>Worked out from {n} whole week of usage, of which later ones count more.</comment>
        <translation>
            <numerusform>{n}週分の利用から算出し、最近の週ほど重く見ています。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Workload plan</source>
        <translation>作業計画</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Works with the applicant elsewhere</source>
        <translation>別の場で申請者と協働している</translation>
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
        <translation>メッセージを書いてください。Markdownと@ハンドルによるメンションが使えます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_fields.py"/>
        <location filename="../../src/alliancehub/desktop/views/conflict_group.py"/>
        <source>Write another</source>
        <translation>別の値を書く</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write digits only.</source>
        <translation>数字だけを書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>Write it as 2026-01-31.</source>
        <translation>2026-01-31のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write it as 2026-01-31T09:00:00Z.</source>
        <translation>2026-01-31T09:00:00Zのように書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>Write it as a path, such as data/* or *.csv.</source>
        <translation>data/* や *.csv のようにパスとして書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/yaml_tree.py"/>
        <source>Write it as “key: value”, one for each line.</source>
        <translation>1 行に一つずつ「キー: 値」と書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>Write it flatter; no format of descriptions needs that.</source>
        <translation>もっと浅く書いてください。そのような深さが必要な形式はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>Write its title, short name or id as AllianceHub shows it, or make it first.</source>
        <translation>AllianceHubに表示されるタイトル、略称、IDのいずれかを書くか、先に作成してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/routes/uploads.py"/>
        <source>Write them as tus does: sha256 and version, each with its value in Base64.</source>
        <translation>tus の形式で、sha256 と version をそれぞれ Base64 の値とともに書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>Write yes or no.</source>
        <translation>yesかnoを書いてください。</translation>
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
        <location filename="../../declarations"/>
        <source>Yank</source>
        <translation>差し止め</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked</source>
        <translation>差し止め済み</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Yanked.</source>
        <translation>差し止めました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You and somebody else changed “{field}” at the same time. Theirs stands for now.</source>
        <translation>自分とほかの人が、同時に「{field}」を変更しました。今は相手の値が有効です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You appealed against this decision already.</source>
        <translation>この決定にはすでに異議を申し立てています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You are asked for a review by {day}: {title}</source>
        <translation>{day} までの審査を依頼されました：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are in {organisation} now, as {role}.</source>
        <translation>{organisation}に{role}として加わりました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are no longer in {organisation}.</source>
        <translation>{organisation}のメンバーではなくなりました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not a member of the organisation that would own it.</source>
        <translation>所有することになる組織のメンバーではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>You are not of the team of the project that it would come from.</source>
        <translation>元になるプロジェクトのチームの一員ではありません。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You are recused. Those who decide are told.</source>
        <translation>辞退しました。決定者に知らされます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <source>You are signed in as {name}.</source>
        <translation>{name}としてサインインしています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <location filename="../../src/alliancehub/engine/syncing.py"/>
        <source>You are signed out.</source>
        <translation>サインアウトしています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You are told when it is decided; you can add to its conversation.</source>
        <translation>決定したら通知されます。会話にメッセージを追加できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You are {role} in “{project}” now.</source>
        <translation>「{project}」での役割が{role}になりました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>You are {role} of {organisation} now.</source>
        <translation>{organisation}での役割が{role}になりました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>You can ask again from {day} on.</source>
        <translation>{day}以降に再び申請できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotes.py"/>
        <source>You can no longer see what this was about.</source>
        <translation>これが何についてのものだったかは、もう表示できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You cannot ask in their name.</source>
        <translation>その名義で申請することはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/account.py"/>
        <source>You cannot delete your own account.</source>
        <translation>自分のアカウントは削除できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>You cannot renew this access.</source>
        <translation>このアクセスを更新することはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/revoke_access.py"/>
        <source>You cannot revoke this access.</source>
        <translation>このアクセスを取り消すことはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/set_account_state.py"/>
        <source>You cannot suspend yourself.</source>
        <translation>自分の資格は停止できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/conflict_pane.py"/>
        <source>You deleted it while somebody else changed it. It stays until you decide.</source>
        <translation>あなたが削除している間に、ほかの人が変更しました。決めるまで残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing_access.py"/>
        <source>You do not decide over access to this dataset.</source>
        <translation>このデータセットへのアクセスを決める権限がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/declare_conflict.py"/>
        <source>You do not decide this request.</source>
        <translation>あなたはこの申請の決定者ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>You do not decide which versions of this dataset are published.</source>
        <translation>このデータセットのどのバージョンを公開するかを決める権限がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/sign_terms.py"/>
        <source>You do not represent this organisation.</source>
        <translation>この組織の代表者ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You have a conflict of interest: {why}</source>
        <translation>あなたには利益相反があります：{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have a part in this request, so you have no vote.</source>
        <translation>この申請に関わっているため、投票できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/reviewing.py"/>
        <source>You have a real conflict of interest: {why}</source>
        <translation>あなたには実質的な利益相反があります：{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You have an account at a hub.</source>
        <translation>ハブのアカウントを持っている場合。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/uploads.py"/>
        <source>You have begun {n} uploads and not ended them.</source>
        <translation>{n} 件のアップロードが始まったまま終わっていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cast_vote.py"/>
        <source>You have voted: this is your vote as it stands.</source>
        <translation>投票済みです。これが現在のあなたの票です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/handing_out.py"/>
        <source>You have {amount} credits: {title}</source>
        <translation>{amount} クレジットがあります: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/personal_tokens.py"/>
        <source>You have {n} access tokens, which is the most there can be.</source>
        <translation>アクセストークンが上限の{n}個に達しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/requesting.py"/>
        <source>You have {n} open requests in this call, which is its limit.</source>
        <translation>この公募での未決の申請が {n} 件あり、上限に達しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>You keep this dataset, so you have all its files.</source>
        <translation>このデータセットの管理者なので、すべてのファイルを利用できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You look around as a guest.</source>
        <translation>ゲストとして閲覧しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/leaving.py"/>
        <source>You made it for an organisation or a project that you have left.</source>
        <translation>これは、あなたがすでに離れた組織またはプロジェクトのために作成したものです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may ask again</source>
        <translation>再申請できる日</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You may decide requests for {organisation} until {day}.</source>
        <translation>{day} まで {organisation} のために申請を決定できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>You may download it</source>
        <translation>ダウンロードできます</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_allocation.py"/>
        <source>You may not close this allocation.</source>
        <translation>この割り当てを終了することはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>You may not close this sub-wallet.</source>
        <translation>このサブウォレットは閉じられません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/chairing.py"/>
        <source>You may not decide this request, nor run its reviews.</source>
        <translation>この申請を決定することも、審査を進めることもできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <source>You may not decide this request.</source>
        <translation>この申請の可否を決める権限がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not do this any more; you can copy what you wrote.</source>
        <translation>この操作をする権限がなくなりました。書いた内容はコピーできます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/drafting.py"/>
        <source>You may not make one any more; you can copy it.</source>
        <translation>作成する権限がなくなりました。内容はコピーできます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/managing.py"/>
        <source>You may not manage this allocation.</source>
        <translation>この割り当てを管理することはできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>You may not {act} this {kind}.</source>
        <translation>この{kind}に対して「{act}」を行う権限がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <source>You no longer decide for {organisation}.</source>
        <translation>{organisation} のための決定はできなくなりました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/outbox.py"/>
        <source>You no longer have access to what this changed, so it was dropped and its content erased.</source>
        <translation>この変更の対象にアクセスできなくなったため、変更は破棄され、内容は消去されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You no longer take part in “{project}”.</source>
        <translation>「{project}」の参加者ではなくなりました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/recuse_conflicted.py"/>
        <source>You review this no more, for a conflict: {title}</source>
        <translation>相反のため、この審査の担当から外れました：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>You run a hub, and it printed a set-up code.</source>
        <translation>ハブを運営していて、セットアップコードが表示された場合。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <source>You see only what is public.</source>
        <translation>公開されているものだけが表示されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>You stay signed in until the background process ends, then sign in again.</source>
        <translation>バックグラウンドプロセスが終わるまではサインインしたままです。その後、サインインし直してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/keyring_note.py"/>
        <source>You stay signed in until the background process ends; the sign-in is written nowhere. To stay signed in for longer, install gnome-keyring or KWallet, sign in to the desktop again, and try again here.</source>
        <translation>バックグラウンドプロセスが終わるまでサインインしたままです。サインイン情報はどこにも書き込まれません。より長くサインインしておくには、gnome-keyringかKWalletをインストールし、デスクトップにサインインし直してから、ここで再試行してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>You take part in no project yet. Find one, and ask to join it.</source>
        <translation>まだどのプロジェクトにも参加していません。プロジェクトを探して参加を申請しましょう。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>You take part in “{project}” already.</source>
        <translation>すでに「{project}」に参加しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>You take part in “{project}” now, as {role}.</source>
        <translation>「{project}」に{role}として参加しました。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You vouch for the request as the student's advisor.</source>
        <translation>学生の指導者として申請を保証します。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>You were mentioned</source>
        <translation>自分へのメンション</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/post_message.py"/>
        <source>You were mentioned: {title}</source>
        <translation>自分へのメンション: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/decide_credits.py"/>
        <source>You were not let decide over “{pool}”.</source>
        <translation>「{pool}」についての決定は委任されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/endorse_request.py"/>
        <source>Your advisor endorsed it: {title}</source>
        <translation>指導者が推薦しました: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_facts.py"/>
        <source>Your change waits to be sent.</source>
        <translation>変更は送信待ちです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your changes</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>Your day: {n} new in the inbox</source>
        <translation>今日のまとめ: 受信トレイに新着{n}件</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/callers.py"/>
        <source>Your devices send requests faster than the hub answers them.</source>
        <translation>端末からの要求が、ハブの応答より速く送られています。</translation>
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
        <translation>メンバーシップの変更</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>Your membership is suspended</source>
        <translation>メンバーシップの資格が停止されています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/permission.py"/>
        <source>Your membership is suspended, so changes are not accepted.</source>
        <translation>メンバーシップの資格が停止されているため、変更は受け付けられません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/status_banner.py"/>
        <location filename="../../src/alliancehub/engine/explaining.py"/>
        <source>Your membership is suspended.</source>
        <translation>メンバーシップの資格が停止されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your membership is suspended; an administrator can restore it.</source>
        <translation>メンバーシップの資格が停止されています。管理者が元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} ends on {day}.</source>
        <translation>{organisation}のメンバーシップは{day}に終了します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>Your membership of {organisation} was changed.</source>
        <translation>{organisation}のメンバーシップが変更されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/welcome_sheet.py"/>
        <source>Your name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access waits for its decision.</source>
        <translation>アクセス申請は決定待ちです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_access.py"/>
        <source>Your request for access was declined: {reason}</source>
        <translation>アクセス申請は却下されました: {reason}</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to the project's leads.</source>
        <translation>申請はプロジェクトのリーダーに届きます。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your request goes to whoever keeps the dataset.</source>
        <translation>申請はデータセットの管理者に届きます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/expire_request.py"/>
        <source>Your request lapsed unanswered</source>
        <translation>申請は返答のないまま失効しました</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>Your request to join “{project}” waits for its leads.</source>
        <translation>「{project}」への参加申請は、リーダーの返答待ちです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <source>Your request waits</source>
        <translation>申請は待機中です</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_reviews.py"/>
        <source>Your review is not needed any more, the request was decided or withdrawn: {title}</source>
        <translation>申請が決定または取り下げられたため、あなたの審査は不要になりました：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/cancel_review.py"/>
        <source>Your review is not needed any more: {title}</source>
        <translation>あなたの審査は不要になりました：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/session.py"/>
        <source>Your sign-in is kept in it.</source>
        <translation>サインイン情報はその中に保存されています。</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>Your vote can be changed until the item is closed.</source>
        <translation>議題が締め切られるまで票は変更できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Zipファイル (*.zip)</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a comma: 1,5</source>
        <translation>コンマ: 1,5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <source>a member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>a point: 1.5</source>
        <translation>ピリオド: 1.5</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/project_membership.py"/>
        <source>a project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>a snapshot without its end</source>
        <translation>終わりのないスナップショット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>accessibility colours black white readable</source>
        <translation>アクセシビリティ 配色 黒 白 見やすい</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>add members to</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>again</source>
        <translation>もう一度 再実行</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>an answer without end</source>
        <translation>終わりのない応答</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <location filename="../../src/alliancehub/model/kinds/delegation.py"/>
        <location filename="../../src/alliancehub/model/kinds/grantees.py"/>
        <location filename="../../src/alliancehub/model/kinds/membership.py"/>
        <source>an organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without a place</source>
        <translation>場所のないアップロード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>an upload without an offset</source>
        <translation>オフセットのないアップロード</translation>
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
        <location filename="../../src/alliancehub/engine/bytes_api.py"/>
        <source>another part of the file</source>
        <translation>ファイルの別の部分</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>another project</source>
        <translation>別のプロジェクト</translation>
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
        <translation>{role}になります</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>board pledged delivered used credits organisations usage chart</source>
        <translation>理事会 拠出 提供 使用 クレジット 組織 利用 グラフ</translation>
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
        <translation>作成</translation>
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
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>difference diff two rows versions</source>
        <translation>違い 差分 2 行 バージョン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>disk space free cache clean du</source>
        <translation>ディスク 容量 解放 キャッシュ 掃除 du</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>docs/operations.md lists the settings.</source>
        <translation>設定は docs/operations.md に一覧があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>doctor problem bundle support keyring crash</source>
        <translation>診断 問題 バンドル サポート キーリング クラッシュ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>draft a version of</source>
        <translation>バージョンの下書きを作成</translation>
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
        <translation>編集</translation>
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
        <translation>first_N_keywordsがリストではないか、keywordが文字列ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>folder Croissant card Kaggle upload publish dataset</source>
        <translation>フォルダー Croissant カード Kaggle アップロード 公開 データセット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/column_map.py"/>
        <source>guessed</source>
        <translation>推測</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>h</source>
        <translation>時</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>hide show places panel</source>
        <translation>隠す 表示 場所 パネル</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>in {span}</source>
        <translation>{span}後</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>is a member already</source>
        <translation>すでにメンバーです</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it asks more than {n} questions</source>
        <translation>質問が {n} 件を超えています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it describes no object with properties</source>
        <translation>properties を持つオブジェクトを示していません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is missing</source>
        <translation>指定がありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “gres/gpu” nor “billing”</source>
        <translation>「gres/gpu」でも「billing」でもありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is neither “slurm” nor “file”</source>
        <translation>「slurm」でも「file」でもありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it is no JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is no name of a cluster</source>
        <translation>クラスターの名前ではありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is of the wrong type</source>
        <translation>型が違います</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>it is too small</source>
        <translation>小さすぎます</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>it refers to something else by {word}</source>
        <translation>{word} でほかのものを参照しています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins as {role}</source>
        <translation>{role}として加わります</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>joins this organisation too, as {role}</source>
        <translation>この組織にも{role}として加わります</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <location filename="../../declarations"/>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>keep bookmark filters notify</source>
        <translation>保存 ブックマーク フィルター 通知</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>kept bookmark filters notify</source>
        <translation>保存した ブックマーク フィルター 通知</translation>
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
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>more than {n} found</source>
        <translation>{n}件を超える結果があります</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>more than {n} {kinds}</source>
        <translation>{kinds}: {n}超</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/go_menu.py"/>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_api.py"/>
        <source>no event stream</source>
        <translation>イベントストリームではない応答</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>not given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>not yet</source>
        <translation>未達</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>nothing to mend</source>
        <translation>直すものはありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>nothing: every row is a new one</source>
        <translation>なし: すべて新しい行として扱う</translation>
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
        <location filename="../../src/alliancehub/desktop/menus/file_menu.py"/>
        <source>programs huggingface api password revoke</source>
        <translation>プログラム huggingface api パスワード 取り消し</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/help_menu.py"/>
        <source>proxy certificate connection test offline</source>
        <translation>プロキシ 証明書 接続 テスト オフライン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/grade_steps.py"/>
        <source>reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>refresh reload fetch send</source>
        <translation>更新 再読み込み 取得 送信</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/edit_menu.py"/>
        <source>remove bin trash</source>
        <translation>除去 ごみ箱 消す</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/restore.py"/>
        <source>restore</source>
        <translation>復元</translation>
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
        <translation>並べ替え: {field}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>stop offline</source>
        <translation>停止 オフライン</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>tables need a folder, and count accelerators</source>
        <translation>表にはフォルダーが必要で、アクセラレーターを数えます</translation>
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
        <translation>日: 31/01/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the desktop's settings</source>
        <translation>デスクトップの設定</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>the month: 01/31/2026</source>
        <translation>月: 01/31/2026</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>the network settings</source>
        <translation>ネットワークの設定</translation>
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
        <location filename="../../src/alliancehub/model/interests.py"/>
        <source>the project</source>
        <translation>そのプロジェクト</translation>
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
        <translation>システム</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/view_menu.py"/>
        <source>theme appearance night dark mode light mode</source>
        <translation>テーマ 外観 夜間 ダークモード ライトモード</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such setting</source>
        <translation>そのような設定はありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>there is no such time zone</source>
        <translation>そのようなタイムゾーンはありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>upload download files speed bandwidth</source>
        <translation>アップロード ダウンロード ファイル 速度 帯域</translation>
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
        <location filename="../../src/alliancehub/desktop/menus/sync_menu.py"/>
        <source>why explain compare cycles scopes</source>
        <translation>理由 説明 比較 サイクル 範囲</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/export_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/views/columns_page.py"/>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>yes</source>
        <translation>はい</translation>
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
        <location filename="../../src/alliancehub/model/ledger.py"/>
        <source>{account} has {have} credits, which is less than {wanted}.</source>
        <translation>{account} には {have}クレジットあり、{wanted} に足りません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should be frozen.</source>
        <translation>{account} は凍結されているはずです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account} should not be frozen.</source>
        <translation>{account} は凍結されていないはずです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: a limit on {resource} alone is in the way.</source>
        <translation>{account}：{resource} だけの上限が妨げになっています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit of {user} should be {minutes} minutes.</source>
        <translation>{account}：{user} の上限は {minutes} 分のはずです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: the limit should be {minutes} accelerator-minutes.</source>
        <translation>{account}：上限は {minutes} アクセラレーター分のはずです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} is missing.</source>
        <translation>{account}：{user} がいません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should have no limit of their own.</source>
        <translation>{account}：{user} に個別の上限はないはずです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/planning.py"/>
        <source>{account}: {user} should not be there.</source>
        <translation>{account}：{user} はいないはずです。</translation>
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
        <translation>追加{added}、削除{removed}、変更{changed}、移動{moved}、同じ{same}。{plus}が増え、{minus}が減りました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{address} begins with {scheme}, which is no place where others find data.</source>
        <translation>{address} は {scheme} で始まり、他の人がデータを得られる場所ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <location filename="../../src/alliancehub/server/serve.py"/>
        <source>{address} cannot be listened on: {why}.</source>
        <translation>{address}で待ち受けられません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{address} in {ms} ms</source>
        <translation>{address}、{ms}ミリ秒</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/observing/scraping.py"/>
        <source>{address} is no address to serve metrics at.</source>
        <translation>{address} はメトリクスを提供できるアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/s3.py"/>
        <source>{address} names no bucket that a hub can use.</source>
        <translation>{address} はハブが使えるバケットではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{address} of {source} is not the address of a proxy.</source>
        <translation>{source}の{address}はプロキシのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/asides.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <location filename="../../src/alliancehub/desktop/screens/home_screen.py"/>
        <source>{amount} credits</source>
        <translation>{amount}クレジット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>{amount} credits are offered to you until {day}, and not set aside until you accept: {title}</source>
        <translation>{day} まで {amount} クレジットが提示されています（受け入れるまで取り置かれません）: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/increment.py"/>
        <location filename="../../src/alliancehub/model/kinds/wallet.py"/>
        <source>{amount} credits of {title} end on {day}.</source>
        <translation>{title} の {amount}クレジットは {day} に終わります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/end_increment.py"/>
        <source>{amount} credits of {title} have expired.</source>
        <translation>{title} の {amount}クレジットが失効しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/refund_credits.py"/>
        <source>{amount} credits were refunded: {title}</source>
        <translation>{amount}クレジットが払い戻されました：{title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{argument} of {name} has the wrong type.</source>
        <translation>{name}の{argument}の型が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/command.py"/>
        <source>{argument} of {name}: {what}.</source>
        <translation>{name}の{argument}: {what}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} does not keep what it is given.</source>
        <translation>{backend}に渡した内容が保存されません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} has no keyring yet.</source>
        <translation>{backend}にはまだキーリングがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{backend} is locked.</source>
        <translation>{backend}がロックされています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <source>{caption}: {value}</source>
        <translation>{caption}: {value}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <source>{chart} as a table</source>
        <translation>{chart}を表で見る</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/interface.py"/>
        <source>{command}: {what}</source>
        <translation>{command}：{what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/access_grant.py"/>
        <source>{dataset} for {name}</source>
        <translation>{dataset}（{name}）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} holds data that the request does not name: {classes}.</source>
        <translation>{dataset} には、申請にないデータが含まれます: {classes}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} is not for commercial use ({licence}).</source>
        <translation>{dataset} は商用に使えません ({licence})。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{dataset} names no licence: ask its creator.</source>
        <translation>{dataset} にはライセンスの記載がありません。作成者に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (in {span})</source>
        <translation>{day}（{span}後）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} (today)</source>
        <translation>{day}（今日）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{day} ({span} ago)</source>
        <translation>{day}（{span}前）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <location filename="../../src/alliancehub/model/commands/open_panel.py"/>
        <source>{day} has passed already.</source>
        <translation>{day} は過ぎています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{done} ({rows})</source>
        <translation>{done}（{rows}）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{done} of {total}</source>
        <translation>{total}件中{done}件</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{done} of {total} · {percent} %</source>
        <translation>{total}件中{done}件 · {percent}%</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{done} {more}</source>
        <translation>{done} {more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{done} {rest}</source>
        <translation>{done}{rest}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <source>{done}: {name}</source>
        <translation>{done}: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/add_member.py"/>
        <source>{email} has an account already.</source>
        <translation>{email}にはすでにアカウントがあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/auth/invitations.py"/>
        <source>{email} has taken up an invitation before.</source>
        <translation>{email}は以前に招待を受け取っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{facet}: {value}, {n}</source>
        <translation>{facet}: {value}、{n}件</translation>
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
        <translation>{field}は{value}では絞り込めません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} cannot have had the value given as the old one.</source>
        <translation>{field}の元の値として指定された値はあり得ません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} contains control characters.</source>
        <translation>{field}に制御文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/answering.py"/>
        <source>{field} does not fit the rule “{rule}” of its question.</source>
        <translation>{field} は質問の規則「{rule}」に合いません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has a value of the wrong type for a {type} field.</source>
        <translation>{field}の値の型が、{type}のフィールドに合っていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} has {n} entries; at most {most} fit.</source>
        <translation>{field}に項目が{n}件あります。入れられるのは{most}件までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is for the alliance's administrators to set.</source>
        <translation>{field}を設定できるのはアライアンスの管理者です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is needed.</source>
        <translation>{field}は必須です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} is set by the hub and cannot be edited.</source>
        <translation>{field}はハブが設定するため、編集できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} is {n} characters long; at most {most} fit.</source>
        <translation>{field}は{n}文字です。入れられるのは{most}文字までです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} may hold only non-empty texts.</source>
        <translation>{field}に空の文字列は入れられません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must be a single line.</source>
        <translation>{field}は1行で書いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} must lie between {least} and {most}.</source>
        <translation>{field}は{least}から{most}の間で指定してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} names an entry twice.</source>
        <translation>{field}に同じ項目が2回あります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{field} of “{name}”</source>
        <translation>「{name}」の{field}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/change.py"/>
        <source>{field} stays as it was given at first.</source>
        <translation>{field}は最初の値から変更できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/reopen_conflict.py"/>
        <source>{field} was changed again since.</source>
        <translation>{field} はその後再び変更されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} could be two dates.</source>
        <translation>{field} {text}は2通りの日付に読めます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is neither yes nor no.</source>
        <translation>{field} {text}はyesでもnoでもありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a date.</source>
        <translation>{field} {text}は日付ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a time with its zone.</source>
        <translation>{field} {text}はタイムゾーン付きの時刻ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not a whole number.</source>
        <translation>{field} {text}は整数ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/cell_reader.py"/>
        <source>{field} {text} is not one of its choices.</source>
        <translation>{field} {text}は選択肢にありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is none of: {values}.</source>
        <translation>{field} {value}は次のどれでもありません: {values}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a UTC time such as 2026-01-31T09:00:00Z.</source>
        <translation>{field} {value}は2026-01-31T09:00:00ZのようなUTCの時刻ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a date such as 2026-01-31.</source>
        <translation>{field} {value}は2026-01-31のような日付ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not a web address that starts with https://.</source>
        <translation>{field} {value}はhttps://で始まるウェブアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an ORCID iD such as 0000-0002-1825-0097.</source>
        <translation>{field} {value}は0000-0002-1825-0097のようなORCID iDではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not an e-mail address.</source>
        <translation>{field} {value}はメールアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not made of small letters, digits and single hyphens.</source>
        <translation>{field} {value}には、小文字、数字、単独のハイフン以外の文字が使われています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field} {value} is not the id of an object.</source>
        <translation>{field} {value}はオブジェクトのIDではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/work.py"/>
        <source>{field} {value} is taken by another {kind}.</source>
        <translation>{field} {value}は別の{kind}が使っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/rows_field.py"/>
        <source>{field}, line {n}</source>
        <translation>{field} の {n} 行目</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}, line {n}: {what}</source>
        <translation>{field} の {n} 行目: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{field}: choose which one.</source>
        <translation>{field}：どれかを選んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: no {kind} {name} is known here.</source>
        <translation>{field}: {name}という{kind}はここにありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/change_many_sheet.py"/>
        <source>{field}: what to do</source>
        <translation>{field}: 変更の方法</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{field}: {added} added, {removed} removed, {changed} changed</source>
        <translation>{field}: 追加 {added}、削除 {removed}、変更 {changed}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/known_names.py"/>
        <source>{field}: {n} objects are called {name}.</source>
        <translation>{field}: {name}という名前のオブジェクトが{n}件あります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>{field}: {values}</source>
        <translation>{field}: {values}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/audit.py"/>
        <source>{field}: {value}.</source>
        <translation>{field}：{value}。</translation>
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
        <translation>{field}: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{files} · manifest {hash}</source>
        <translation>{files} · マニフェスト {hash}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{files}, {size} moved</source>
        <translation>{files}、{size} を転送</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{files}, {size}; {left}</source>
        <translation>{files}、{size}、{left}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{file} (not taken).csv</source>
        <translation>{file}（未取り込み）.csv</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} を読み込めません：{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/configuration.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} を読み取れません：{why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} に書き込めません：{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} に書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no column {columns}.</source>
        <translation>{file} に列 {columns} がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{file} has no column “{name}”.</source>
        <translation>{file} に列「{name}」はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file} has no line for it.</source>
        <translation>{file} に該当する行がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/backup.py"/>
        <source>{file} is no backup of a hub, or a damaged one.</source>
        <translation>{file} はハブのバックアップではないか、壊れています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/file/connector.py"/>
        <source>{file}: the limit of {account} is no whole number: {text}.</source>
        <translation>{file}：{account} の上限が整数ではありません：{text}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/compute_report_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/periods.py"/>
        <source>{first} to {last}</source>
        <translation>{first}から{last}まで</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/import_options.py"/>
        <source>{first}, where it is empty {second}</source>
        <translation>{first}（空の場合は{second}）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: no</source>
        <translation>{flag}: いいえ</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_menu.py"/>
        <source>{flag}: yes</source>
        <translation>{flag}: はい</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{folder} cannot be written.</source>
        <translation>{folder}に書き込めません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/one_hub.py"/>
        <source>{folder} cannot be written: {why}.</source>
        <translation>{folder} に書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{free} of {whole} are free on its disk.</source>
        <translation>ディスクの空きは {whole} 中 {free} です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{given} is no number of bytes.</source>
        <translation>{given}はバイト数ではありません。</translation>
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
        <translation>{hint}{more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host}のポート{port}が応答しません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is one of the hosts to go to directly.</source>
        <translation>{host}は直接接続するホストの一つです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{host} is this computer: no proxy is used for it.</source>
        <translation>{host}はこのコンピューターです。プロキシは使われません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{host} is {addresses}.</source>
        <translation>{host}は{addresses}です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host} takes no connection at port {port}.</source>
        <translation>{host}のポート{port}が接続を受け付けません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{host} would be spoken to without encryption.</source>
        <translation>{host}とは暗号化されずに通信することになります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{host}, port {port}, cannot be reached ({error}).</source>
        <translation>{host}のポート{port}に接続できません（{error}）。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answered with status {status}.</source>
        <translation>{hub}がステータス{status}で応答しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} answers, but not as a hub does.</source>
        <translation>{hub}は応答しますが、ハブの応答ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/http_api.py"/>
        <source>{hub} cannot be reached.</source>
        <translation>{hub}に接続できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub} speaks version {theirs} of the protocol, this app version {ours}.</source>
        <translation>プロトコルのバージョンは、{hub}が{theirs}、このアプリが{ours}です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/accounting.py"/>
        <source>{hub} speaks version {theirs}, this app version {ours}.</source>
        <translation>{hub}のバージョンは{theirs}、このアプリのバージョンは{ours}です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{hub} {where}</source>
        <translation>{hub} {where}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{hub}, version {version}.</source>
        <translation>{hub}、バージョン{version}。</translation>
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
        <translation>{id}は小文字のUUIDではありません。</translation>
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
        <translation>{keys}で、何でも名前で検索・実行できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>{keys} is kept for “{action}”.</source>
        <translation>{keys}は「{action}」に予約されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/home_tips.py"/>
        <source>{keys} takes back what you did, also a while later.</source>
        <translation>{keys}で、しばらく前の操作も元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{kinds} (CSV)</source>
        <translation>{kinds}（CSV）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{kinds} are on their way</source>
        <translation>{kinds}を取得しています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} cannot be sorted by {field}.</source>
        <translation>{kinds}は{field}では並べ替えられません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/card_job.py"/>
        <source>{kinds} go into no calendar.</source>
        <translation>{kinds}はカレンダーに登録できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/store/selection.py"/>
        <source>{kinds} have no field {field} to filter by.</source>
        <translation>{kinds}には、絞り込みに使える{field}というフィールドがありません。</translation>
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
        <translation>{kind}は{field}で合計できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/form_sheet.py"/>
        <source>{kind} made.</source>
        <translation>{kind}を作成しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/delete.py"/>
        <source>{kind} that was changed: {name}</source>
        <translation>変更された{kind}: {name}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/edit.py"/>
        <source>{kind} that was deleted</source>
        <translation>削除された{kind}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/completion.py"/>
        <location filename="../../src/alliancehub/model/errors.py"/>
        <source>{kind} {id} does not exist, or you may not see it.</source>
        <translation>{kind} {id}は存在しないか、閲覧する権限がありません。</translation>
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
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>{label} is no name of a version.</source>
        <translation>{label}はバージョン名として使えません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>{label} would be taken for something else.</source>
        <translation>{label}は別のものと取り違えられます。</translation>
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
        <translation>{length}文字です。{limit}文字まで入力できます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/fields/text_field.py"/>
        <source>{length} of {limit} characters</source>
        <translation>{length}/{limit}文字</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids changed copies.</source>
        <translation>{licence} はオープンではありません。改変した複製を禁じています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/readiness.py"/>
        <source>{licence} is not open: it forbids commercial use.</source>
        <translation>{licence} はオープンではありません。商用利用を禁じています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/log_sheet.py"/>
        <source>{lines} lines of a log of {size}.</source>
        <translation>{size}のログのうち{lines}行。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{list} · {search}</source>
        <translation>{list} · {search}</translation>
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
        <location filename="../../src/alliancehub/model/commands/ask_access.py"/>
        <source>{name} asks for access to {dataset}</source>
        <translation>{name}から{dataset}へのアクセス申請</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/questions.py"/>
        <source>{name} asks for something that no field is for</source>
        <translation>{name} は、対応する項目のないものを尋ねています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>{name} asks to join {project}</source>
        <translation>{name}さんの{project}への参加申請</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/renew_access.py"/>
        <source>{name} asks to renew access to {dataset}</source>
        <translation>{name}から{dataset}へのアクセス更新の申請</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be a login name on a cluster.</source>
        <translation>{name} はクラスターのログイン名にできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/names.py"/>
        <source>{name} cannot be the name of an account on a cluster.</source>
        <translation>{name} はクラスターのアカウント名にできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} cannot sign in just now.</source>
        <translation>{name} は現在サインインできません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has a real conflict of interest: {why}</source>
        <translation>{name} には実質的な利益相反があります：{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} has recused themselves from this request.</source>
        <translation>{name} はこの申請の審査を辞退しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{name} is no encoding that tables are read in.</source>
        <translation>{name} は表を読み込める文字コードではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is no format of datasets.</source>
        <translation>{name} はデータセットの形式ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{name} is no name of a cluster.</source>
        <translation>{name} はクラスターの名前ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/paths.py"/>
        <source>{name} is no name of a profile.</source>
        <translation>{name} はプロファイルの名前ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/jobs.py"/>
        <source>{name} is nothing that can be mended.</source>
        <translation>{name} は修復できる項目ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/blobs/receiving.py"/>
        <source>{name} names no checksum that the hub knows.</source>
        <translation>{name} はハブの知らないチェックサムです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} needs {argument}.</source>
        <translation>{name}には{argument}が必要です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/message_list.py"/>
        <source>{name} said</source>
        <translation>{name}の発言</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/calls.py"/>
        <source>{name} takes no {argument}.</source>
        <translation>{name}は{argument}を受け取りません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/assign_reviewers.py"/>
        <source>{name} was asked to review this request already.</source>
        <translation>{name} にはこの申請の審査を依頼済みです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/members.py"/>
        <source>{name}, {organisation}: {what}</source>
        <translation>{name}、{organisation}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: encrypted, with its key in the keyring</source>
        <translation>{name}：暗号化済み（鍵はキーリング内）</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, as the settings say</source>
        <translation>{name}：設定どおり暗号化されていません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: not encrypted, though it is wanted.</source>
        <translation>{name}：暗号化が求められていますが、暗号化されていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/split.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name}：{percent}%</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {size} MB, sound</source>
        <translation>{name}: {size} MB、正常</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/download.py"/>
        <source>{needed} MB more are needed at {path}, and {free} MB are free.</source>
        <translation>{path} にはあと {needed} MB 必要ですが、空きは {free} MB です。</translation>
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
        <translation>{folder}の空き: {n} MB</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnostics.py"/>
        <source>{n} MB are free at {folder}.</source>
        <translation>{folder}の空きは{n} MBです。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} as they were</source>
        <comment>{n} as it was</comment>
        <translation>
            <numerusform>変更なし{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>{n} bytes</source>
        <translation>{n}バイト</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} changed</source>
        <comment>{n} changed</comment>
        <translation>
            <numerusform>変更{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>変更{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} changes refused</source>
        <comment>{n} change refused</comment>
        <translation>
            <numerusform>{n}件の変更が拒否されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/activity_sheet.py"/>
        <source>{n} changes wait to be sent.</source>
        <comment>{n} change waits to be sent.</comment>
        <translation>
            <numerusform>{n}件の変更が送信を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} changes were decided.</source>
        <comment>{n} change was decided.</comment>
        <translation>
            <numerusform>{n} 件の変更が判断されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/list_place.py"/>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <location filename="../../src/alliancehub/desktop/views/bulk_bar.py"/>
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>{n}件選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/status_chip.py"/>
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation>
            <numerusform>競合{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/jobs_panel.py"/>
        <source>{n} credits are missing.</source>
        <translation>{n}クレジット足りません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/access_panel.py"/>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/compare_sheet.py"/>
        <source>{n} fields differ.</source>
        <comment>{n} field differs.</comment>
        <translation>
            <numerusform>{n} 個のフィールドが違います。</numerusform>
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
    <message>
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{n} files are shown. {why}</source>
        <translation>{n} 個のファイルを表示しています。{why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{n} files cannot go along as they are. Rename or remove them first.</source>
        <comment>{n} file cannot go along as it is. Rename or remove it first.</comment>
        <translation>
            <numerusform>{n} 個のファイルはこのままでは送れません。先に名前を変えるか取り除いてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{n} files were kept.</source>
        <comment>{n} file was kept.</comment>
        <translation>
            <numerusform>{n} 個のファイルを残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/found_list.py"/>
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n}件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/credit_charts.py"/>
        <source>{n} h</source>
        <translation>{n} 時間</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{n} h</source>
        <comment>{n} h</comment>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/panels/files_panel.py"/>
        <source>{n} hashes copied</source>
        <comment>{n} hash copied</comment>
        <translation>
            <numerusform>{n} 個のハッシュをコピーしました</numerusform>
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
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} links copied</source>
        <comment>{n} link copied</comment>
        <translation>
            <numerusform>リンク{n}件をコピーしました</numerusform>
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
        <translation>
            <numerusform>{n}分</numerusform>
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
        <location filename="../../src/alliancehub/desktop/panels/related_sections.py"/>
        <location filename="../../src/alliancehub/desktop/views/facet_panel.py"/>
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/saved_button.py"/>
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <location filename="../../src/alliancehub/desktop/views/search_start.py"/>
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>新規{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/tray.py"/>
        <source>{n} new in the inbox</source>
        <comment>{n} new in the inbox</comment>
        <translation>
            <numerusform>受信トレイに新着{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/saved_searches_sheet.py"/>
        <source>{n} new since you looked</source>
        <comment>{n} new since you looked</comment>
        <translation>
            <numerusform>前回の確認後の新着{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/views/report_table.py"/>
        <source>{n} not taken</source>
        <comment>{n} not taken</comment>
        <translation>
            <numerusform>未取り込み{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices are back.</source>
        <comment>{n} notice is back.</comment>
        <translation>
            <numerusform>お知らせ{n}件を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/snoozing.py"/>
        <source>{n} notices put off.</source>
        <comment>{n} notice put off.</comment>
        <translation>
            <numerusform>お知らせ{n}件をスヌーズしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices read.</source>
        <comment>{n} notice read.</comment>
        <translation>
            <numerusform>お知らせ{n}件を既読にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/inbox_screen.py"/>
        <source>{n} notices unread.</source>
        <comment>{n} notice unread.</comment>
        <translation>
            <numerusform>お知らせ{n}件を未読にしました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/versioning.py"/>
        <source>{n} of its {count} files are not here yet or not verified, such as “{path}”.</source>
        <translation>{count}個中{n}個のファイルが未着または未検証です(例: 「{path}」)。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/desk.py"/>
        <source>{n} of {total} changes were made; the rest was refused.</source>
        <translation>{total}件のうち{n}件を変更しました。残りは拒否されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} of {total} taken…</source>
        <translation>{total}件中{n}件を受け付けました…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} on their way</source>
        <comment>{n} on its way</comment>
        <translation>
            <numerusform>{n} 件を転送中</numerusform>
        </translation>
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
        <translation>
            <numerusform>問題{n}件</numerusform>
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
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
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
        <location filename="../../src/alliancehub/desktop/dialogs/sync_sheet.py"/>
        <source>{n} rows came.</source>
        <comment>{n} row came.</comment>
        <translation>
            <numerusform>{n} 行が届きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows changed.</source>
        <comment>{n} row changed.</comment>
        <translation>
            <numerusform>{n}行を変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{n} rows copied</source>
        <comment>{n} row copied</comment>
        <translation>
            <numerusform>{n}行をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{n} rows deleted.</source>
        <comment>{n} row deleted.</comment>
        <translation>
            <numerusform>{n}行を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{n} rows were left out: they are closed, or you may not change them.</source>
        <comment>{n} row was left out: it is closed, or you may not change it.</comment>
        <translation>
            <numerusform>{n}行は対象外でした。終了しているか、変更する権限がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} runs</source>
        <comment>{n} run</comment>
        <translation>
            <numerusform>{n} 回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{n} seconds are more than lie between its start and its end.</source>
        <translation>{n} 秒は開始から終了までの時間より長いです。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <source>{n} seconds left</source>
        <comment>{n} second left</comment>
        <translation>
            <numerusform>残り{n}秒</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} similar grants that are over: {amount} credits in the middle, of which {percent} % were used.</source>
        <translation>似た規模の終わった付与 {n} 件: 中央値 {amount} クレジット、うち使用 {percent} %。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/coach_sheet.py"/>
        <source>{n} things to mend</source>
        <comment>{n} thing to mend</comment>
        <translation>
            <numerusform>直すもの {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <location filename="../../src/alliancehub/desktop/screens/row_deeds.py"/>
        <source>{n} titles copied</source>
        <comment>{n} title copied</comment>
        <translation>
            <numerusform>タイトル{n}件をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{n} transfers go on</source>
        <comment>{n} transfer goes on</comment>
        <translation>
            <numerusform>{n} 件の転送が進行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{n} units</source>
        <comment>{n} unit</comment>
        <translation>
            <numerusform>{n} ユニット</numerusform>
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
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{n} wait</source>
        <comment>{n} waits</comment>
        <translation>
            <numerusform>待機中{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/kind_list.py"/>
        <source>{n} {kinds}</source>
        <translation>{kinds}: {n}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one} or {more}</source>
        <translation>{one}または{more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/told.py"/>
        <source>{one} {more}</source>
        <translation>{one}{more}</translation>
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
        <translation>{one}、{more}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{pace} credits a week are used.</source>
        <translation>1週間に{pace}クレジットを使っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{pace} credits a week are used; {even} a week would use everything by the end.</source>
        <translation>1週間に{pace}クレジットを使っています。週{even}なら期限までに使い切れます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/crash_sheet.py"/>
        <source>{part}, {when}</source>
        <translation>{part}、{when}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} and {other} differ only in the case of letters: on many systems they are one.</source>
        <translation>{path}と{other}は大文字・小文字だけが違い、多くのシステムでは同じものになります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} begins at the top of a disk or a home folder.</source>
        <translation>{path}はディスクの最上位またはホームフォルダーから始まっています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/parquet_preview.py"/>
        <source>{path} cannot be read as Parquet.</source>
        <translation>{path} を Parquet として読み取れません。</translation>
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
        <translation>{path}を読み込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/diagnosing.py"/>
        <location filename="../../src/alliancehub/engine/imports/line_log.py"/>
        <location filename="../../src/alliancehub/engine/transfers/mover.py"/>
        <location filename="../../src/alliancehub/engine/whole_file.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path}に書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} does not arrive as it was sent, though it was tried again.</source>
        <translation>再試行しましたが、{path} が送ったとおりに届きません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name of more than {most} bytes.</source>
        <translation>{path}には{most}バイトを超える名前があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that Windows keeps for devices.</source>
        <translation>{path}にはWindowsが機器用に予約している名前があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has a name that begins or ends with a space or ends with a dot.</source>
        <translation>{path}には空白で始まるか終わる、またはピリオドで終わる名前があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has an empty name between two slashes.</source>
        <translation>{path}にはスラッシュの間に空の名前があります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no SHA-256 of 64 hexadecimal digits in lower case.</source>
        <translation>{path}には小文字の16進数64桁のSHA-256がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} has no size between 0 and 16 TiB.</source>
        <translation>{path}のサイズが0から16 TiBの範囲にありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/proposing.py"/>
        <source>{path} has other bytes than its hash says: they changed, or the hash is wrong.</source>
        <translation>{path} の内容がハッシュと一致しません。内容が変わったか、ハッシュが誤っています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/otdi.py"/>
        <source>{path} holds no .js file.</source>
        <translation>{path}に.jsファイルがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/proxy.py"/>
        <source>{path} holds no certificates in PEM form.</source>
        <translation>{path}にPEM形式の証明書がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/upload.py"/>
        <source>{path} holds no files.</source>
        <translation>{path} にはファイルがありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds the invisible character {code}.</source>
        <translation>{path}には見えない文字{code}が含まれています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} holds {character}, which no name on Windows may.</source>
        <translation>{path}にはWindowsの名前に使えない{character}が含まれています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} holds {n} files; a version has {most} at most.</source>
        <translation>{path} には {n} 個のファイルがありますが、1 つのバージョンのファイルは最大 {most} 個です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a device or a socket, and no file.</source>
        <translation>{path} はデバイスかソケットで、ファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is a file, and {other} lies in it.</source>
        <translation>{path}はファイルなのに、{other}がその中にあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is a folder.</source>
        <translation>{path}はフォルダーです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/folder_files.py"/>
        <source>{path} is a symbolic link; put the file itself there.</source>
        <translation>{path} はシンボリックリンクです。ファイルそのものを置いてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <location filename="../../src/alliancehub/server/blobs/manifests.py"/>
        <source>{path} is named twice.</source>
        <translation>{path}が二回指定されています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} is no file.</source>
        <translation>{path}はファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} is no plain file, and is left out.</source>
        <translation>{path} は通常のファイルではないため、除外されます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is no whole path.</source>
        <translation>{path} は完全なパスではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is not in the Unicode form NFC, so it would be two names.</source>
        <translation>{path}はUnicodeのNFC形式ではないため、二つの名前になってしまいます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transferring.py"/>
        <source>{path} is on its way already.</source>
        <translation>{path} はすでに転送中です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already, and not empty.</source>
        <translation>{path} はすでに存在し、空ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/target.py"/>
        <source>{path} is there already; another download may be left there.</source>
        <translation>{path} はすでに存在します。別のダウンロードが残っているのかもしれません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/charts/chart.py"/>
        <location filename="../../src/alliancehub/desktop/dialogs/print_sheet.py"/>
        <source>{path} is written.</source>
        <translation>{path}を書き出しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} is {n} bytes long; at most {most} fit.</source>
        <translation>{path}は{n}バイトですが、最大{most}バイトです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} leads out of its folder.</source>
        <translation>{path}はフォルダーの外を指しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/addresses.py"/>
        <source>{path} leads out of the dataset's folder.</source>
        <translation>{path} はデータセットのフォルダーの外を指しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/manifest.py"/>
        <source>{path} lies in {other}, which is a file.</source>
        <translation>{path}の親の{other}はファイルです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/datasets/folder.py"/>
        <source>{path} may run code when it is opened.</source>
        <translation>{path} は開くとコードを実行するおそれがあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/transfers/run.py"/>
        <source>{path} was changed while it was uploaded.</source>
        <translation>{path} はアップロード中に変更されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/imports/table_file.py"/>
        <source>{path} was written to since it was looked at.</source>
        <translation>{path}は、確認したあとに書き換えられました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/import_sheet.py"/>
        <source>{path} → {kinds}</source>
        <translation>{path} → {kinds}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: here it comes to more than {n} values.</source>
        <translation>{path}: ここで値が {n} 個を超えます。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/trees.py"/>
        <source>{path}: it is nested more than {n} deep.</source>
        <translation>{path}: {n} 段を超えて入れ子になっています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{path}: {words}</source>
        <translation>{path}: {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: folders are parted by /.</source>
        <translation>{pattern} に一致するファイルはありません。フォルダーは / で区切ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: it names a folder, and not what is in it.</source>
        <translation>{pattern} に一致するファイルはありません。フォルダーを指しており、その中身を指していません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/path_patterns.py"/>
        <source>{pattern} fits no file: paths begin within the version.</source>
        <translation>{pattern} に一致するファイルはありません。パスはバージョンの中から始まります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/transfer_files_sheet.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/job_strip.py"/>
        <source>{percent} % · {job}</source>
        <translation>{percent}% · {job}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/progress_strip.py"/>
        <source>{percent} % · {line}</source>
        <translation>{percent}% · {line}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}、待機中{n}件</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} ends on {day}.</source>
        <translation>{pool} は {day} に終わります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/granting.py"/>
        <source>{pool} grants from {first} to {last}.</source>
        <translation>{pool} は {first} から {last} まで付与します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/call.py"/>
        <source>{pool} is pledged by another organisation.</source>
        <translation>{pool} は別の組織が拠出しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_copies.py"/>
        <source>{problem} Export them instead.</source>
        <translation>{problem}代わりに書き出してください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/many_changes.py"/>
        <source>{problem} Narrow the list down first.</source>
        <translation>{problem}先に一覧を絞り込んでください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} does not answer as a proxy does.</source>
        <translation>{proxy}の応答がプロキシのものではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} does not take this user and password.</source>
        <translation>{proxy}がこのユーザーとパスワードを受け付けません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} is used for each request.</source>
        <translation>すべての要求に{proxy}を使います。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} opened the way.</source>
        <translation>{proxy}が経路を開きました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{proxy} refuses the way to {host}: {status} {words}</source>
        <translation>{proxy}が{host}への接続を拒否しました: {status} {words}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_fault.py"/>
        <source>{proxy} wants a user and a password.</source>
        <translation>{proxy}がユーザーとパスワードを求めています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/watch.py"/>
        <source>{ratio} is no part of all requests.</source>
        <translation>{ratio} は全リクエストに対する割合ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/notices.py"/>
        <source>{reason}: {n}</source>
        <translation>{reason}: {n}件</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/fit.py"/>
        <source>{resource} may not process: {classes}.</source>
        <translation>{resource} では処理できません: {classes}。</translation>
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
        <location filename="../../src/alliancehub/server/databases.py"/>
        <source>{scheme} is no database that a hub can use.</source>
        <translation>{scheme} はハブで使えるデータベースではありません。</translation>
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
        <translation>{setting}は{least}から{most}までの整数です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is either on or off.</source>
        <translation>{setting}はオンかオフのどちらかです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one line of at most 500 characters.</source>
        <translation>{setting}は500文字までの1行です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/settings.py"/>
        <source>{setting} is one of: {values}.</source>
        <translation>{setting}は次のいずれかです: {values}。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/panels/forecast_words.py"/>
        <source>{share} % will expire unused: {likely} credits (between {least} and {most}).</source>
        <translation>{share} %が未使用のまま失効します：{likely}クレジット（{least}から{most}の間）。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/progress_words.py"/>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} a second</source>
        <translation>毎秒{size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} freed.</source>
        <translation>{size} を解放しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} in {files} will be deleted from this machine. What you did not change can be downloaded again; files that are in use or that you changed stay.</source>
        <translation>{files}、{size} をこのコンピューターから削除します。変更していないものは再びダウンロードできます。使用中のファイルと変更したファイルは残ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{size} moved before it ended</source>
        <translation>終了前に {size} を転送</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/storage_sheet.py"/>
        <source>{size} on this machine</source>
        <translation>このコンピューターに {size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/texts.py"/>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/check_list.py"/>
        <location filename="../../src/alliancehub/model/commands/decide_request.py"/>
        <location filename="../../src/alliancehub/model/offering.py"/>
        <source>{state}: {title}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/diagnostics_sheet.py"/>
        <source>{taken}: {marks}</source>
        <translation>{taken}: {marks}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is finer than a millionth of a credit</source>
        <translation>{text}は100万分の1クレジットより細かい値です</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is more than can be counted</source>
        <translation>{text}は数えられる範囲を超えています</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is neither yes nor no</source>
        <translation>{text}はyesでもnoでもありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not JSON of the kind needed</source>
        <translation>{text} は必要な種類の JSON ではありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/field_types.py"/>
        <source>{text} is not an amount of credits</source>
        <translation>{text}はクレジットの量ではありません</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/hub_address.py"/>
        <source>{text} is not the address of a hub.</source>
        <translation>{text}はハブのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/sidebar.py"/>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/close_wallet.py"/>
        <source>{title} has ended; {amount} credits that you left went back.</source>
        <translation>{title} は終わりました。残っていた {amount} クレジットは戻りました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/withdraw_version.py"/>
        <source>{title} {label}, which yours derives from, was withdrawn.</source>
        <translation>派生元の{title} {label}が撤回されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/yank_version.py"/>
        <source>{title} {label}, which yours derives from, was yanked.</source>
        <translation>派生元の{title} {label}が差し止められました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: its accelerator has no rate today, so nothing may begin.</source>
        <translation>{title}：アクセラレーターに今日の料金がないため、何も開始できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: the counter of {account} began anew on the cluster.</source>
        <translation>{title}：クラスタ上の {account} のカウンターが最初から始まりました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/connectors/desired.py"/>
        <source>{title}: {account} is no name of an account.</source>
        <translation>{title}：{account} はアカウント名ではありません。</translation>
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
        <translation>{title}：{name} には、クラスタが認識できるログイン名がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_work.py"/>
        <source>{title}: {rows}?</source>
        <translation>{rows}に「{title}」を実行しますか？</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/detail_pane.py"/>
        <source>{title}: “{name}”?</source>
        <translation>「{name}」に「{title}」を実行しますか？</translation>
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
        <translation>{told}、うち {freed} を解放できます</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} is done.</source>
        <translation>{transfer} が完了しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} stopped. {why}</source>
        <translation>{transfer} が停止しました。{why}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/transfer_words.py"/>
        <source>{transfer} was cancelled.</source>
        <translation>{transfer} は取り消されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/cost_aside.py"/>
        <source>{units} × {hours} h × {runs} × {rate} credits per unit and hour</source>
        <translation>{units} × {hours} 時間 × {runs} × ユニット・時間あたり {rate} クレジット</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} are in use; there is no limit.</source>
        <translation>{used} を使用中です。上限はありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/upload_sheet.py"/>
        <source>{used} of {quota} are in use.</source>
        <translation>{quota} 中 {used} を使用中です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is below zero.</source>
        <translation>{value} は 0 未満です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is beyond all measure.</source>
        <translation>{value} はあり得ない大きさです。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no account.</source>
        <translation>{value} はアカウントではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/crediting.py"/>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <location filename="../../src/alliancehub/server/connectors/following.py"/>
        <source>{value} is no day.</source>
        <translation>{value} は日付ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no list of resources.</source>
        <translation>{value} はリソースの一覧ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no login name.</source>
        <translation>{value} はログイン名ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a job.</source>
        <translation>{value} はジョブの番号ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no number of a record.</source>
        <translation>{value} は記録の番号ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no state that Slurm knows.</source>
        <translation>{value} は Slurm が知る状態ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no time as Slurm writes it: 2026-01-31T14:00:00.</source>
        <translation>{value} は Slurm の書く時刻（2026-01-31T14:00:00）ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/usage/sacct.py"/>
        <source>{value} is no whole number.</source>
        <translation>{value} は整数ではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_files.py"/>
        <source>{value} stands in the place of a hash and is none.</source>
        <translation>{value} がハッシュの場所にありますが、ハッシュではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/network_check.py"/>
        <source>{version}; the certificate is trusted.</source>
        <translation>{version}。証明書は信頼されています。</translation>
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
        <translation>{where}: {what}。</translation>
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
        <location filename="../../src/alliancehub/desktop/panels/preview_panel.py"/>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} ピクセル、{size}</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/files_compared.py"/>
        <source>{words} So many differ that only the first are listed.</source>
        <translation>{words} 異なるものが多いため、最初の分だけを表示しています。</translation>
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
        <translation>{words}。それぞれ最初の {n} 件のみを比較しています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset_version.py"/>
        <source>“main” and “latest” mean the newest version, 40 or 64 hexadecimal digits a hash.</source>
        <translation>「main」と「latest」は最新バージョン、16進数40桁または64桁はハッシュを意味します。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/action_book.py"/>
        <source>“{action}” is not possible now.</source>
        <translation>「{action}」は今は実行できません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent more than ten minutes ago.</source>
        <translation>「{change}」は、送信から10分以上たっています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}” was sent, and the hub cannot take it back.</source>
        <translation>「{change}」は送信済みで、ハブでは元に戻せません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: it is not there any more.</source>
        <translation>「{change}」: 対象がもうありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/engine/undoing.py"/>
        <source>“{change}”: {field} was changed again since.</source>
        <translation>「{change}」: その後、{field}が再び変更されました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” cannot be dropped here. Lists take tables (CSV, TSV); that of the datasets takes folders and descriptions (JSON, Markdown), too.</source>
        <translation>「{name}」はここにドロップできません。一覧が受け取るのは表（CSV、TSV）です。データセットの一覧はフォルダーと説明（JSON、Markdown）も受け取ります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/card_reader.py"/>
        <source>“{name}” holds no plain text.</source>
        <translation>「{name}」の値は単純なテキストではありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/views/file_drop.py"/>
        <source>“{name}” is looked at, the rest was left: drop one at a time.</source>
        <translation>「{name}」を確認します。ほかは取り込まれていません。一つずつドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/findings.py"/>
        <source>“{name}” is missing.</source>
        <translation>「{name}」がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/dialogs/tokens_sheet.py"/>
        <source>“{name}” is revoked.</source>
        <translation>「{name}」を取り消しました。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/dataset_names.py"/>
        <source>“{name}” is taken by another dataset of this owner.</source>
        <translation>「{name}」はこの所有者の別のデータセットで使われています。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/formats/croissant_reader.py"/>
        <source>“{name}” stands here twice; the last one counts.</source>
        <translation>「{name}」がここに二度あります。最後のものが有効です。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/commands/ask_to_join.py"/>
        <source>“{project}” is completed and takes nobody in.</source>
        <translation>「{project}」は完了しており、参加を受け付けていません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” looks through a list that this hub does not have.</source>
        <translation>「{search}」の対象の一覧は、このハブにはありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/saved_searches.py"/>
        <source>“{search}” was also narrowed by {fields}, which this list does not have any more.</source>
        <translation>「{search}」は{fields}でも絞り込まれていましたが、この一覧にはもうありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/kinds/dataset.py"/>
        <source>“{title}” has published versions, which others may cite.</source>
        <translation>「{title}」には、他の人が引用しうる公開済みのバージョンがあります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” has rules of use to be passed on ({licence}).</source>
        <translation>「{title}」には引き継ぐべき利用規則があります({licence})。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” is not for commercial use ({licence}).</source>
        <translation>「{title}」は商用利用できません({licence})。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” may not be passed on changed ({licence}).</source>
        <translation>「{title}」は改変して再配布できません({licence})。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/server/quotas.py"/>
        <source>“{title}” may store {quota}, and with these files it would be {used}.</source>
        <translation>「{title}」が保存できるのは{quota}ですが、これらのファイルを加えると{used}になります。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/model/licence_terms.py"/>
        <source>“{title}” names no licence.</source>
        <translation>「{title}」にはライセンスの記載がありません。</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/screens/row_takeout.py"/>
        <location filename="../../src/alliancehub/desktop/screens/search_screen.py"/>
        <source>“{title}” with all that belongs to it</source>
        <translation>「{title}」とそれに属するすべて</translation>
    </message>
    <message>
        <location filename="../../src/alliancehub/desktop/search_in_words.py"/>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
</context>
</TS>
