<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>desktop</name>
    <message>
        <source>The shop's figures day by day, beside the period before, the year before and the targets, and what moved them. The daily shop report fills it; days without a report are shown as gaps.</source>
        <translation>逐日查看店鋪數據，與上期、去年同期和目標對比，並說明變動的原因。匯入店鋪日報即可填入；沒有報表的日子顯示為空缺。</translation>
    </message>
    <message>
        <source>What is due this week, by day and role. It comes from the routines and from what the other tabs ask for; tick it off, postpone it, add to it, and print it.</source>
        <translation>本週要做的事，按日期和崗位排列。來自例行工作和其他頁面提出的任務；可以勾選完成、延後、新增和列印。</translation>
    </message>
    <message>
        <source>The items with titles, price, cost and margin, the names under which reports know them, and the journal of changes that stands as flags on every chart.</source>
        <translation>寶貝的標題、價格、成本和毛利，報表裡使用的名稱，以及在每張圖表上以小旗標出的改動日誌。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>StoreDesk {version}</source>
        <translation>StoreDesk {version}</translation>
    </message>
    <message>
        <source>The desk of a Taobao or Tmall shop's operator: reports in, figures that can be trusted, the week on paper. It works on this computer alone: no account, no server, no network.</source>
        <translation>淘寶、天貓店鋪營運的工作檯：匯入報表，得到可信的數據，把一週的工作列印出來。只在本機執行：沒有帳號，沒有伺服器，不連網。</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation>Python {python}，Qt {qt}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Drawing the chart…</source>
        <translation>正在繪製圖表…</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程式出錯了</translation>
    </message>
    <message>
        <source>Your data is safe: what was begun has been taken back. Please send the report below (incident {number}); it holds no figures and no names.</source>
        <translation>您的數據是安全的：沒有完成的操作已經撤回。請把下面的報告（編號 {number}）傳給我們；其中不含任何數據和姓名。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The shop's file lies in a folder that {service} synchronises, which can damage it. Move it to a folder of this computer; backups may go there.</source>
        <translation>店鋪檔案放在「{service}」同步的資料夾裡，同步可能損壞它。請把它移到本機的一般資料夾；備份可以放在那裡。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>備份沒有還原</translation>
    </message>
    <message>
        <source>The shop is as it was in the backup {name}.</source>
        <translation>店鋪已還原到備份「{name}」時的狀態。</translation>
    </message>
    <message>
        <source>"{name}" is not finished. What it has begun is taken back when you stop it.</source>
        <translation>「{name}」還沒有完成。停止後，已經開始的部分會撤回。</translation>
    </message>
    <message>
        <source>Stop the work under way?</source>
        <translation>停止正在進行的工作？</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{shop} – StoreDesk</source>
        <translation>{shop} – StoreDesk</translation>
    </message>
    <message>
        <source>Write the sample shop</source>
        <translation>產生範例店鋪</translation>
    </message>
    <message>
        <source>Shop on a server</source>
        <translation>伺服器上的店鋪</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>範例店鋪</translation>
    </message>
    <message>
        <source>{name} (for viewing only)</source>
        <translation>{name}（唯讀）</translation>
    </message>
    <message>
        <source>Another program works in {folder}; close it first.</source>
        <translation>另一個程式正在使用「{folder}」，請先關閉它。</translation>
    </message>
    <message>
        <source>This shop is open elsewhere</source>
        <translation>這家店鋪已在別處開啟</translation>
    </message>
    <message>
        <source>StoreDesk cannot go on</source>
        <translation>StoreDesk 無法繼續</translation>
    </message>
    <message>
        <source>The last backup was not made</source>
        <translation>關閉時的備份沒有完成</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Control sums</source>
        <translation>合計核對</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒的列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>另存被拒的列…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>另存被拒的列</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不匯入此檔案</translation>
    </message>
    <message>
        <source>Open with this password</source>
        <translation>用此密碼開啟</translation>
    </message>
    <message>
        <source>Choose a line to see what will become of it.</source>
        <translation>選擇一列，查看它將如何匯入。</translation>
    </message>
    <message>
        <source>{file} – refused rows</source>
        <translation>{file}–被拒的列</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>檔案密碼</translation>
    </message>
    <message>
        <source>Read reports</source>
        <translation>讀取報表</translation>
    </message>
    <message>
        <source>Check reports</source>
        <translation>核對報表</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>匯入已停止</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>You stopped it. The files listed are in; the one under way was taken back.</source>
        <translation>匯入已被停止。列出的檔案已匯入；正在匯入的那個已撤回。</translation>
    </message>
    <message>
        <source>Show in {tab}</source>
        <translation>在「{tab}」中查看</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>匯入已復原</translation>
    </message>
    <message>
        <source>Everything is as it was before this import.</source>
        <translation>一切恢復到這次匯入之前的樣子。</translation>
    </message>
    <message>
        <source>Drop reports here: files, whole folders or zip archives. Nothing is imported before you say so.</source>
        <translation>把報表拖到這裡：檔案、整個資料夾或 zip 壓縮檔都可以。在您確認之前不會匯入任何內容。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>新增檔案…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>復原這次匯入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>匯入記錄</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Drop reports anywhere on the window, or press Ctrl+I there.</source>
        <translation>還沒有匯入過報表。把報表拖到主視窗的任意位置，或在主視窗按 Ctrl+I。</translation>
    </message>
    <message>
        <source>Save a copy of the file…</source>
        <translation>另存原檔案…</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>另存原檔案</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>匯出此清單…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>撤銷匯入…</translation>
    </message>
    <message>
        <source>{count} imports with {rows} rows are taken out again. Figures that they had replaced come back; the downloaded files stay where they are and can be imported again.</source>
        <translation>將撤銷 {count} 次匯入，共 {rows} 列。被它們取代的數據會恢復；下載的原檔案不受影響，可以再次匯入。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Forget these imports?</source>
        <translation>撤銷這些匯入？</translation>
    </message>
    <message>
        <source>Forgotten: {count} imports.</source>
        <translation>已撤銷 {count} 次匯入。</translation>
    </message>
    <message>
        <source>Forget imports</source>
        <translation>撤銷匯入</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已另存為「{name}」。</translation>
    </message>
    <message>
        <source>Columns that are not used: {headings}</source>
        <translation>未使用的欄：{headings}</translation>
    </message>
    <message>
        <source>{size} KB, kept compressed beside the shop's file</source>
        <translation>{size} KB，壓縮保存在店鋪檔案旁邊</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>匯入時間</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可以匯入</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Sum of the rows</source>
        <translation>各列合計</translation>
    </message>
    <message>
        <source>Of it refused</source>
        <translation>其中被拒</translation>
    </message>
    <message>
        <source>The file's own total</source>
        <translation>檔案自帶合計</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>核對結果</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>請看一下</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>以前匯入過</translation>
    </message>
    <message>
        <source>No usable row</source>
        <translation>沒有可用的列</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>未能辨識</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密碼</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不能匯入</translation>
    </message>
    <message>
        <source>Our sum agrees</source>
        <translation>合計一致</translation>
    </message>
    <message>
        <source>Our sum differs</source>
        <translation>合計不一致</translation>
    </message>
    <message>
        <source>There is no table in this file.</source>
        <translation>這個檔案裡沒有表格。</translation>
    </message>
    <message>
        <source>This very file was imported on {moment}; nothing would change.</source>
        <translation>同一個檔案已在 {moment} 匯入過，不會有任何變化。</translation>
    </message>
    <message>
        <source>Its headings: {headings}</source>
        <translation>它的表頭：{headings}</translation>
    </message>
    <message>
        <source>{count} rows stand in the file twice and count once.</source>
        <translation>有 {count} 列在檔案裡出現兩次，只計一次。</translation>
    </message>
    <message>
        <source>{count} rows are totals, repeated headings or remarks and were left out.</source>
        <translation>有 {count} 列是合計、重複表頭或說明，已略過。</translation>
    </message>
    <message>
        <source>{files} files: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused.</source>
        <translation>{files} 個檔案：新增 {new} 列，取代 {replaced} 列，未變 {unchanged} 列，被拒 {refused} 列。</translation>
    </message>
    <message>
        <source>{files} files: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused. Not taken: {count} tables or files; choose one to see why.</source>
        <translation>{files} 個檔案：新增 {new} 列，取代 {replaced} 列，未變 {unchanged} 列，被拒 {refused} 列。另有 {count} 個表格或檔案不能匯入，選取即可查看原因。</translation>
    </message>
    <message>
        <source>This shop is open for viewing only, so nothing can be imported.</source>
        <translation>店鋪以唯讀方式開啟，不能匯入。</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy its cells together with their headings first.</source>
        <translation>剪貼簿上沒有表格。請先連同表頭一起複製儲存格。</translation>
    </message>
    <message>
        <source>Clipboard {moment}</source>
        <translation>剪貼簿 {moment}</translation>
    </message>
    <message>
        <source>This tab has nothing to print. The Week and the Shop tab do.</source>
        <translation>這個頁面沒有可列印的內容，「本週」和「店鋪」頁面有。</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>頁面(&amp;T)</translation>
    </message>
    <message>
        <source>Let go to import these reports</source>
        <translation>放開滑鼠即可匯入這些報表</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Import reports…</source>
        <translation>匯入報表…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Import the table on the clipboard</source>
        <translation>匯入剪貼簿上的表格</translation>
    </message>
    <message>
        <source>Import history…</source>
        <translation>匯入記錄…</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>開啟範例店鋪</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>新增店鋪…</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>開啟店鋪…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>尋找…</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>全部重新整理</translation>
    </message>
    <message>
        <source>What this tab is for</source>
        <translation>本頁說明</translation>
    </message>
    <message>
        <source>About StoreDesk</source>
        <translation>關於 StoreDesk</translation>
    </message>
    <message>
        <source>Sort the table</source>
        <translation>表格排序</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>{name} (Ctrl+{number})</source>
        <translation>{name}（Ctrl+{number}）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Find an action, a product, a word, a person or an event</source>
        <translation>尋找操作、寶貝、關鍵詞、聯絡人或活動</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>大數顯示</translation>
    </message>
    <message>
        <source>Large amounts in 万 (12.3万 instead of 123,000)</source>
        <translation>大數用「万」顯示（12.3万，而不是 123,000）</translation>
    </message>
    <message>
        <source>Shop's file</source>
        <translation>店鋪檔案</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>變更立即生效。</translation>
    </message>
    <message>
        <source>On a database server</source>
        <translation>在資料庫伺服器上</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>My second shop</source>
        <translation>我的第二家店</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>新增店鋪</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>已備份為「{name}」。</translation>
    </message>
    <message>
        <source>Everything entered or imported after {moment} is replaced. A backup of today's file is made first.</source>
        <translation>{moment} 之後輸入和匯入的內容都會被取代。會先備份現在的檔案。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>還原這個備份？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Choose the state to go back to.</source>
        <translation>選擇要回到的時間點。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>正在開啟店鋪</translation>
    </message>
    <message>
        <source>Its file is checked and brought up to date.</source>
        <translation>正在檢查並更新店鋪檔案。</translation>
    </message>
    <message>
        <source>Shops ({pattern})</source>
        <translation>店鋪檔案 ({pattern})</translation>
    </message>
    <message>
        <source>The shop's file cannot be opened</source>
        <translation>店鋪檔案無法開啟</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>開啟其他店鋪…</translation>
    </message>
    <message>
        <source>Open for viewing only</source>
        <translation>唯讀開啟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>選擇備份…</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>還原最新備份</translation>
    </message>
    <message>
        <source>Reports ({pattern})</source>
        <translation>報表 ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>所有檔案 ({pattern})</translation>
    </message>
    <message>
        <source>Import a folder of reports</source>
        <translation>匯入報表資料夾</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>開啟店鋪</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>最近備份：{moment}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚無備份</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>已完成：{step}</translation>
    </message>
    <message>
        <source>Stopping {name}</source>
        <translation>正在停止：{name}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>{text} (and {count} more)</source>
        <translation>{text}（另有 {count} 項）</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV text (*.csv)</source>
        <translation>Excel 活頁簿 (*.xlsx);;CSV 文字 (*.csv)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>匯出表格</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>匯出「{name}」</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>恢復預設版面</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter {name}</source>
        <translation>篩選「{name}」</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>連同表頭複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>{shown} of {count} rows</source>
        <translation>顯示 {shown} 列，共 {count} 列</translation>
    </message>
    <message>
        <source>Columns, copy and export</source>
        <translation>欄、複製和匯出</translation>
    </message>
    <message>
        <source>{work}: {share}</source>
        <translation>{work}：{share}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Welcome to StoreDesk</source>
        <translation>歡迎使用 StoreDesk</translation>
    </message>
    <message>
        <source>Your platform's spreadsheets become the shop's figures and a weekly list of what to do. Everything stays on this computer.</source>
        <translation>把平台下載的報表變成店鋪數據和每週待辦清單。所有內容都只保存在這台電腦上。</translation>
    </message>
    <message>
        <source>Start with your own shop</source>
        <translation>從自己的店鋪開始</translation>
    </message>
    <message>
        <source>Drop downloaded reports anywhere on this window, a whole folder too, or choose them here.</source>
        <translation>把下載的報表（也可以是整個資料夾）拖到視窗的任意位置，或點此選擇。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先隨便看看</translation>
    </message>
    <message>
        <source>A made-up shop with a year of figures, in a file of its own; nothing of yours changes.</source>
        <translation>一家虛構的店鋪，有一整年的數據，放在單獨的檔案裡，不會更動您的任何內容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>There is no display, so the sample shop is worked through here instead of in a window.</source>
        <translation>沒有顯示器，因此不開啟視窗，直接在這裡處理範例店鋪。</translation>
    </message>
    <message>
        <source>The sample shop: {path}</source>
        <translation>範例店鋪：{path}</translation>
    </message>
    <message>
        <source>The week on paper ({pages} pages): {path}</source>
        <translation>本週清單（{pages} 頁）：{path}</translation>
    </message>
    <message>
        <source>{tab}: {path}</source>
        <translation>{tab}：{path}</translation>
    </message>
    <message>
        <source>{path} is open in another StoreDesk; close that one first.</source>
        <translation>「{path}」已在另一個 StoreDesk 中開啟，請先關閉它。</translation>
    </message>
    <message>
        <source>For the window set DISPLAY. What the terminal can do: storedesk --help</source>
        <translation>要開啟視窗，請設定 DISPLAY。終端機用法：storedesk --help</translation>
    </message>
    <message>
        <source>Shop's name</source>
        <translation>店鋪名稱</translation>
    </message>
    <message>
        <source>Stands on every printed page</source>
        <translation>印在每張列印頁上</translation>
    </message>
    <message>
        <source>Name the shop {name}</source>
        <translation>店鋪改名為「{name}」</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Open a shop on a server…</source>
        <translation>開啟伺服器上的店鋪…</translation>
    </message>
    <message>
        <source>Open a shop on a server</source>
        <translation>開啟伺服器上的店鋪</translation>
    </message>
    <message>
        <source>Several computers share one shop through a PostgreSQL server. Whoever set the server up knows what belongs here.</source>
        <translation>多台電腦透過 PostgreSQL 伺服器共用一個店鋪。下面的資訊請向架設伺服器的人索取。</translation>
    </message>
    <message>
        <source>For example 192.168.1.20 or 192.168.1.20:5432</source>
        <translation>例如 192.168.1.20 或 192.168.1.20:5432</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>開啟店鋪</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>The address is kept in this computer's settings, the password with it, for your account alone.</source>
        <translation>位址和密碼保存在本機的設定裡，只有你的系統帳戶能讀取。</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>修改位址…</translation>
    </message>
</context>
</TS>
