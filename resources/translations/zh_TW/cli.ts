<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Usage: {line}</source>
        <translation>用法：{line}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>結束代碼</translation>
    </message>
    <message>
        <source>What it is given</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Not understood: {reason} For help: {command} --help</source>
        <translation>看不懂：{reason}查看說明：{command} --help</translation>
    </message>
    <message>
        <source>there is no command {name}.</source>
        <translation>沒有 {name} 這個指令。</translation>
    </message>
    <message>
        <source>there is no command {name}; did you mean {others}?</source>
        <translation>沒有 {name} 這個指令，是不是想輸入 {others}？</translation>
    </message>
    <message>
        <source>there is no file or folder {name}.</source>
        <translation>找不到檔案或資料夾 {name}。</translation>
    </message>
    <message>
        <source>there is no option {name}.</source>
        <translation>沒有 {name} 這個選項。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} needs something after it.</source>
        <translation>{name} 後面要接一個值。</translation>
    </message>
    <message>
        <source>{name} cannot be that.</source>
        <translation>{name} 不能是這個值。</translation>
    </message>
    <message>
        <source>that is more than the command takes.</source>
        <translation>多給了引數。</translation>
    </message>
    <message>
        <source>A fault of StoreDesk itself, shown above. Your data is as it was; please report it.</source>
        <translation>StoreDesk 本身出錯，詳情見上。資料沒有變動，請回報給我們。</translation>
    </message>
    <message>
        <source>Explain this command and stop.</source>
        <translation>顯示這份說明後結束。</translation>
    </message>
    <message>
        <source>done, nothing was left out</source>
        <translation>完成，沒有遺漏</translation>
    </message>
    <message>
        <source>done in part: rows or files were left out, and are listed</source>
        <translation>部分完成：有列或檔案沒有匯入，已逐一列出</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>看不懂指令</translation>
    </message>
    <message>
        <source>not possible; the reason is given, and nothing was changed</source>
        <translation>做不到；原因已說明，資料沒有變動</translation>
    </message>
    <message>
        <source>the shop's data is damaged</source>
        <translation>店鋪資料已損毀</translation>
    </message>
    <message>
        <source>a fault of StoreDesk itself</source>
        <translation>StoreDesk 本身出錯</translation>
    </message>
    <message>
        <source>stopped with Ctrl+C; what was not finished has been taken back</source>
        <translation>按 Ctrl+C 停止；沒做完的已復原</translation>
    </message>
    <message>
        <source>Say which version this is and stop.</source>
        <translation>顯示版本號後結束。</translation>
    </message>
    <message>
        <source>Language of everything said: zh_CN, zh_TW or en; otherwise that of the settings or the system.</source>
        <translation>顯示語言：zh_CN、zh_TW 或 en；不寫則依設定或系統的語言。</translation>
    </message>
    <message>
        <source>The shop's file, or postgresql://… for a server; otherwise the shop opened last.</source>
        <translation>店鋪檔案，或伺服器位址 postgresql://…；不寫則用上次開啟的店鋪。</translation>
    </message>
    <message>
        <source>Import reports: spreadsheets and text files as downloaded, zip files, or folders of them, in any order.</source>
        <translation>匯入報表：下載好的試算表、文字檔、zip 壓縮檔，或裝著它們的資料夾，先後不限。</translation>
    </message>
    <message>
        <source>Every file is recognised by its headings, whatever it is called. Importing a file again changes nothing; a newer report of the same days replaces what it says of them.</source>
        <translation>依表頭辨識每個檔案，檔名不拘。同一檔案再次匯入不會有變化；同一天的新報表會取代它所涉及的資料。</translation>
    </message>
    <message>
        <source>everything in a folder</source>
        <translation>匯入整個資料夾</translation>
    </message>
    <message>
        <source>see what would happen</source>
        <translation>先看看會怎樣</translation>
    </message>
    <message>
        <source>keep the rows that were refused</source>
        <translation>把被拒的列另存下來</translation>
    </message>
    <message>
        <source>Report files or folders.</source>
        <translation>報表檔案或資料夾。</translation>
    </message>
    <message>
        <source>Show what would happen; nothing is written.</source>
        <translation>只顯示會怎樣，不寫入任何資料。</translation>
    </message>
    <message>
        <source>Password of locked files; asked for when it is not given.</source>
        <translation>加密檔案的密碼；不寫則到時詢問。</translation>
    </message>
    <message>
        <source>Save refused rows there as workbooks, with the reason beside each.</source>
        <translation>把被拒的列連同原因存成活頁簿，放在這個資料夾。</translation>
    </message>
    <message>
        <source>Show what is due in a week, or save it as a PDF to print.</source>
        <translation>列出一週的待辦，或存成 PDF 列印。</translation>
    </message>
    <message>
        <source>The week, as 2026-W48 or as any day of it; otherwise this week.</source>
        <translation>哪一週：寫成 2026-W48，或其中任意一天；不寫就是本週。</translation>
    </message>
    <message>
        <source>Save the list there as a PDF.</source>
        <translation>把清單存成 PDF。</translation>
    </message>
    <message>
        <source>A page for each role, or one list for all.</source>
        <translation>每個職務一頁；不寫則合成一份清單。</translation>
    </message>
    <message>
        <source>what is due this week</source>
        <translation>本週要做的事</translation>
    </message>
    <message>
        <source>a page per role, to print</source>
        <translation>每個職務一頁，用來列印</translation>
    </message>
    <message>
        <source>Make a verified copy of the shop, also while the window is open.</source>
        <translation>備份店鋪並驗證，視窗開著也可以。</translation>
    </message>
    <message>
        <source>Put a copy of the backup into this folder too, on another disk for example.</source>
        <translation>再複製一份到這個資料夾，例如另一顆硬碟。</translation>
    </message>
    <message>
        <source>into the backups folder beside the shop</source>
        <translation>存到店鋪旁邊的 backups 資料夾</translation>
    </message>
    <message>
        <source>and onto another disk</source>
        <translation>再存一份到另一顆硬碟</translation>
    </message>
    <message>
        <source>List the backups, or put one in the place of the shop's file.</source>
        <translation>列出備份，或用其中一份取代店鋪檔案。</translation>
    </message>
    <message>
        <source>The backup: its number in the list, its name, or its path.</source>
        <translation>哪份備份：列表裡的序號、檔名或路徑。</translation>
    </message>
    <message>
        <source>The file that was there before is kept beside the restored one, so that nothing is lost.</source>
        <translation>原來的檔案會留在旁邊，什麼都不會遺失。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不再詢問。</translation>
    </message>
    <message>
        <source>list the backups</source>
        <translation>列出備份</translation>
    </message>
    <message>
        <source>go back to the newest</source>
        <translation>還原到最新一份</translation>
    </message>
    <message>
        <source>Check the shop: the file's structure, references, and that every sum follows from its rows.</source>
        <translation>檢查店鋪：檔案結構、參照關係，以及每個合計是否與明細相符。</translation>
    </message>
    <message>
        <source>nothing is changed by checking</source>
        <translation>檢查不會更動資料</translation>
    </message>
    <message>
        <source>Make the sample shop: a year of reports as the platforms write them, imported as any others.</source>
        <translation>產生範例店鋪：一年的報表，格式與平台匯出的一樣，照常匯入。</translation>
    </message>
    <message>
        <source>Make it in this folder; otherwise where the window looks for it.</source>
        <translation>放在這個資料夾；不寫則放在視窗找得到的位置。</translation>
    </message>
    <message>
        <source>How many days, up to yesterday.</source>
        <translation>到昨天為止多少天。</translation>
    </message>
    <message>
        <source>for the window's "Open the sample shop"</source>
        <translation>供視窗裡的「開啟範例店鋪」使用</translation>
    </message>
    <message>
        <source>its files and its shop in a folder</source>
        <translation>報表和店鋪都放在一個資料夾</translation>
    </message>
    <message>
        <source>List the imports, the newest first.</source>
        <translation>列出匯入紀錄，最新的在前。</translation>
    </message>
    <message>
        <source>each with the number to forget it by</source>
        <translation>每筆都有編號，撤銷時用</translation>
    </message>
    <message>
        <source>Forget imports: the shop becomes what it would be without them.</source>
        <translation>撤銷匯入：店鋪資料恢復成沒有匯入過的樣子。</translation>
    </message>
    <message>
        <source>Numbers of imports, as the history lists them.</source>
        <translation>匯入編號，見 history 列表。</translation>
    </message>
    <message>
        <source>A backup is made first. What other imports say of the same days stays.</source>
        <translation>撤銷前先備份。其他匯入中同一天的資料會保留。</translation>
    </message>
    <message>
        <source>take import 12 out again</source>
        <translation>撤銷第 12 號匯入</translation>
    </message>
    <message>
        <source>A file or folder alone is imported: "storedesk report.xls" is "storedesk import report.xls".</source>
        <translation>只寫檔案或資料夾就是匯入：「storedesk 報表.xls」等於「storedesk import 報表.xls」。</translation>
    </message>
    <message>
        <source>The desk of a shop's operator, in the terminal: imports reports, prints the week, keeps backups. Without a command StoreDesk opens its window. Nothing ever leaves this machine.</source>
        <translation>終端機裡的店鋪工作台：匯入報表、列印週清單、做備份。不寫指令就開啟視窗。資料始終留在這台電腦上。</translation>
    </message>
    <message>
        <source>There is no shop at {path} yet. Import a report, or make the sample shop with: storedesk sample</source>
        <translation>{path} 還沒有店鋪。請先匯入一份報表，或產生範例店鋪：storedesk sample</translation>
    </message>
    <message>
        <source>The shop is open in another StoreDesk on {host}. Close it there, then try again.</source>
        <translation>店鋪正在 {host} 上的另一個 StoreDesk 中開啟。請先關閉它，再試一次。</translation>
    </message>
    <message>
        <source>A shop on a server is backed up and restored there, with pg_dump and pg_restore.</source>
        <translation>伺服器上的店鋪請在伺服器上用 pg_dump 和 pg_restore 備份、還原。</translation>
    </message>
    <message>
        <source>{name} is not one of the languages zh_CN, zh_TW, en.</source>
        <translation>沒有 {name} 這種語言，可選 zh_CN、zh_TW、en。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>辨識為</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未變</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合計核對</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>未辨識</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未讀取</translation>
    </message>
    <message>
        <source>{file}: imported before, on {moment}; nothing to do.</source>
        <translation>{file}：已於 {moment} 匯入過，無需再匯入。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {reason}</source>
        <translation>{file} 第 {row} 列：{reason}</translation>
    </message>
    <message>
        <source>{file}: {count} more rows were refused; --refused FOLDER saves them all.</source>
        <translation>{file}：還有 {count} 列被拒；加上「--refused 資料夾」可全部另存。</translation>
    </message>
    <message>
        <source>Refused rows are in {path}</source>
        <translation>被拒的列已存到 {path}</translation>
    </message>
    <message>
        <source>{file}: columns not used: {columns}</source>
        <translation>{file}：未用到的欄：{columns}</translation>
    </message>
    <message>
        <source>{file}: {heading} adds up to {found}, but the file itself says {stated}.</source>
        <translation>{file}：{heading}合計為 {found}，而檔案裡寫的是 {stated}。</translation>
    </message>
    <message>
        <source>Would be imported: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused.</source>
        <translation>將匯入：新增 {new} 列，取代 {replaced} 列，未變 {unchanged} 列，被拒 {refused} 列。</translation>
    </message>
    <message>
        <source>Imported: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused.</source>
        <translation>已匯入：新增 {new} 列，取代 {replaced} 列，未變 {unchanged} 列，被拒 {refused} 列。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入任何資料。</translation>
    </message>
    <message>
        <source>To take an import out again: storedesk forget {numbers}</source>
        <translation>想撤銷這次匯入：storedesk forget {numbers}</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，資料沒有變動。</translation>
    </message>
    <message>
        <source>Stopped. The file on the way was taken back; those before it stay.</source>
        <translation>已停止。正在匯入的檔案已復原，之前的保留。</translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation>{file} 的密碼</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>taken over into a later week</source>
        <translation>已結轉到後面的週</translation>
    </message>
    <message>
        <source>{week}: {done} of {total} done.</source>
        <translation>{week}：共 {total} 項，已完成 {done} 項。</translation>
    </message>
    <message>
        <source>Nothing is due in {week}.</source>
        <translation>{week}沒有待辦。</translation>
    </message>
    <message>
        <source>Saved {path} ({pages} pages).</source>
        <translation>已儲存 {path}（{pages} 頁）。</translation>
    </message>
    <message>
        <source>Backed up as {path}</source>
        <translation>已備份為 {path}</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>已複製到 {path}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>There are no backups of {name} yet. Make one with: storedesk backup</source>
        <translation>{name} 還沒有備份。現在備份：storedesk backup</translation>
    </message>
    <message>
        <source>There is no backup {which}. List them with: storedesk restore</source>
        <translation>沒有 {which} 這份備份。查看列表：storedesk restore</translation>
    </message>
    <message>
        <source>Everything entered or imported after {moment} is replaced. Restore?</source>
        <translation>{moment} 之後輸入或匯入的內容都會被取代。確定還原嗎？</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>已還原 {name}。</translation>
    </message>
    <message>
        <source>The file that was there before is kept as {path}</source>
        <translation>原來的檔案保存為 {path}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>資料沒有變動。</translation>
    </message>
    <message>
        <source>Nobody is here to be asked, so nothing was changed; add --yes.</source>
        <translation>這裡沒人可問，所以沒有更動；請加上 --yes。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The shop is sound: structure, references and every sum are right.</source>
        <translation>店鋪資料完好：結構、參照和每個合計都正確。</translation>
    </message>
    <message>
        <source>{count} faults found. Restore a backup (storedesk restore), or forget the imports named and repeat them.</source>
        <translation>發現 {count} 處問題。請還原備份（storedesk restore），或撤銷所列的匯入後重新匯入。</translation>
    </message>
    <message>
        <source>The sample shop is {path}</source>
        <translation>範例店鋪：{path}</translation>
    </message>
    <message>
        <source>Its {count} report files are in {folder}</source>
        <translation>它的 {count} 個報表檔案在 {folder}</translation>
    </message>
    <message>
        <source>The sample shop is there already: {path}</source>
        <translation>範例店鋪已經有了：{path}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入時間</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>還沒有匯入過。</translation>
    </message>
    <message>
        <source>Forget {names}?</source>
        <translation>撤銷 {names}？</translation>
    </message>
    <message>
        <source>Forgotten: {names}</source>
        <translation>已撤銷：{names}</translation>
    </message>
    <message>
        <source>There is no import {number}. List them with: storedesk history</source>
        <translation>沒有 {number} 號匯入。查看列表：storedesk history</translation>
    </message>
</context>
</TS>
