<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>reading</name>
    <message>
        <source>{file} is not a file. Choose the report itself.</source>
        <translation>{file} 不是檔案。請直接選擇報表檔案。</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in Excel or WPS and try again.</source>
        <translation>{file} 無法開啟。請先在 Excel 或 WPS 中關閉它，再試一次。</translation>
    </message>
    <message>
        <source>{file} is empty. Download the report again.</source>
        <translation>{file} 是空檔案。請重新下載報表。</translation>
    </message>
    <message>
        <source>{file} is {size} MB; at most {most} MB can be read. Download a shorter period.</source>
        <translation>{file} 有 {size} MB，最多只能讀取 {most} MB。請縮短日期範圍後重新下載。</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be read. Make room and try again.</source>
        <translation>磁碟已滿，無法讀取 {file}。請清出空間後再試。</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Open it in Excel or WPS, save it as .xlsx and try again.</source>
        <translation>{file} 已損毀，無法讀取。請用 Excel 或 WPS 開啟，另存為 .xlsx 後再試。</translation>
    </message>
    <message>
        <source>{file} broke the reader and was not taken. Open it in Excel or WPS, save it as .xlsx and try again.</source>
        <translation>讀取 {file} 時出錯，沒有匯入。請用 Excel 或 WPS 開啟，另存為 .xlsx 後再試。</translation>
    </message>
    <message>
        <source>Reading {file} took too long and was stopped. Download a shorter period or save it as .csv.</source>
        <translation>讀取 {file} 用時過長，已停止。請縮短日期範圍後重新下載，或另存為 .csv。</translation>
    </message>
    <message>
        <source>{file} needs too much memory. Download a shorter period or save it as .csv.</source>
        <translation>讀取 {file} 需要的記憶體過多。請縮短日期範圍後重新下載，或另存為 .csv。</translation>
    </message>
    <message>
        <source>{file} is built in a way no report is ({detail}) and was not opened.</source>
        <translation>{file} 的結構不像任何報表（{detail}），沒有開啟。</translation>
    </message>
    <message>
        <source>{file} holds no table: it is {found}. Choose a report (.csv, .xlsx, .xls or .zip).</source>
        <translation>{file} 裡沒有表格：它是{found}。請選擇報表檔案（.csv、.xlsx、.xls 或 .zip）。</translation>
    </message>
    <message>
        <source>a Word or PowerPoint document</source>
        <translation>Word 或 PowerPoint 文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a program or another binary file</source>
        <translation>程式或其他二進位檔案</translation>
    </message>
    <message>
        <source>an archive of another kind than .zip</source>
        <translation>.zip 以外的壓縮檔</translation>
    </message>
    <message>
        <source>There is no table in {file}. Choose a report (.csv, .xlsx, .xls or .zip).</source>
        <translation>{file} 裡沒有表格。請選擇報表檔案（.csv、.xlsx、.xls 或 .zip）。</translation>
    </message>
    <message>
        <source>Every sheet of {file} is empty. Download the report again.</source>
        <translation>{file} 的每張工作表都是空的。請重新下載報表。</translation>
    </message>
    <message>
        <source>{file} mixes two kinds of text encoding and would be read wrongly. Download it again.</source>
        <translation>{file} 混用了兩種文字編碼，讀出來會是亂碼。請重新下載。</translation>
    </message>
    <message>
        <source>The text of {file} cannot be made out. Open it in Excel or WPS, save it as .xlsx and try again.</source>
        <translation>無法辨識 {file} 的文字編碼。請用 Excel 或 WPS 開啟，另存為 .xlsx 後再試。</translation>
    </message>
    <message>
        <source>A line of {file} is longer than {most} KB; this is no table. Download the report again.</source>
        <translation>{file} 中有一行超過 {most} KB，不是表格。請重新下載報表。</translation>
    </message>
    <message>
        <source>A quotation mark in {file} is never closed (line {line}). Download the report again.</source>
        <translation>{file} 第 {line} 列的引號沒有閉合。請重新下載報表。</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows. Download a shorter period.</source>
        <translation>{file} 超過 {most} 列。請縮短日期範圍後重新下載。</translation>
    </message>
    <message>
        <source>{file} has more than {most} columns; this is no report.</source>
        <translation>{file} 超過 {most} 欄，不是報表。</translation>
    </message>
    <message>
        <source>{file} has more than {most} cells. Download a shorter period or save it as .csv.</source>
        <translation>{file} 超過 {most} 個儲存格。請縮短日期範圍後重新下載，或另存為 .csv。</translation>
    </message>
    <message>
        <source>{file} holds archives within archives. Unpack it and import what is inside.</source>
        <translation>{file} 的壓縮檔裡還有壓縮檔。請先解壓縮，再匯入裡面的報表。</translation>
    </message>
    <message>
        <source>{file} holds {count} files; at most {most} are read. Unpack it and import the reports.</source>
        <translation>{file} 裡有 {count} 個檔案，最多讀取 {most} 個。請先解壓縮，再匯入其中的報表。</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Enter the password to read it.</source>
        <translation>{file} 有密碼保護。請輸入密碼。</translation>
    </message>
    <message>
        <source>The password for {file} is wrong. Enter it again.</source>
        <translation>{file} 的密碼不正確。請重新輸入。</translation>
    </message>
    <message>
        <source>{file} is locked in a way that cannot be opened here. Save it without a password and try again.</source>
        <translation>{file} 的加密方式不受支援。請移除密碼另存後再試。</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>內部各部分互相重疊</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB</source>
        <translation>解壓縮後達到 {size} MB</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>宣告了外部實體</translation>
    </message>
    <message>
        <source>it promises more texts than it has</source>
        <translation>宣稱的文字數量多於實際內容</translation>
    </message>
    <message>
        <source>its table of contents is larger than the file</source>
        <translation>目錄比檔案本身還大</translation>
    </message>
    <message>
        <source>a cell lies outside every sheet</source>
        <translation>有儲存格在工作表範圍之外</translation>
    </message>
    <message>
        <source>No row of the first 40 looks like the headings of a report that is known.</source>
        <translation>前 40 列中沒有找到已知報表的表頭。</translation>
    </message>
    <message>
        <source>It looks like {report} ({platform}), but the column {column} is missing. Download it with this column.</source>
        <translation>看起來是{report}（{platform}），但缺少「{column}」欄。請勾選這一欄後重新下載。</translation>
    </message>
    <message>
        <source>It looks like {report} ({platform}), but says nowhere which days it covers. Download it by day, or write the days into the file name, for example {example}.</source>
        <translation>看起來是{report}（{platform}），但沒有寫明是哪幾天的資料。請按「分日」下載，或把日期寫進檔名，例如 {example}。</translation>
    </message>
    <message>
        <source>It looks like {report} ({platform}), but covers all time. Download it for a period, or split by day.</source>
        <translation>看起來是{report}（{platform}），但時間範圍是「全部時間」。請選定日期範圍，或按「分日」下載。</translation>
    </message>
    <message>
        <source>It looks like {report} ({platform}), but covers several days at once. Download it by day.</source>
        <translation>看起來是{report}（{platform}），但是多天的匯總。請按「分日」下載。</translation>
    </message>
    <message>
        <source>It could be {one} or {other}; download it with all columns so that they can be told apart.</source>
        <translation>可能是{one}，也可能是{other}。請勾選全部欄位後重新下載，以便區分。</translation>
    </message>
    <message>
        <source>This is a personal bill of Alipay, WeChat or JD, not a report of the shop.</source>
        <translation>這是支付寶、微信或京東的個人帳單，不是店鋪報表。</translation>
    </message>
    <message>
        <source>This is a form to fill in (merged cells, several tables on one sheet), not a downloaded report.</source>
        <translation>這是手工填寫的範本（有合併儲存格，一張表裡有多個表格），不是下載的報表。</translation>
    </message>
    <message>
        <source>This part of the archive cannot be read: {reason}</source>
        <translation>壓縮檔中的這個檔案無法讀取：{reason}</translation>
    </message>
    <message>
        <source>{heading} is blank.</source>
        <translation>「{heading}」為空。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a number.</source>
        <translation>「{heading}」中的「{text}」不是數字。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a whole number.</source>
        <translation>「{heading}」中的「{text}」不是整數。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not an amount of money.</source>
        <translation>「{heading}」中的「{text}」不是金額。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a rate.</source>
        <translation>「{heading}」中的「{text}」不是比率。</translation>
    </message>
    <message>
        <source>"{text}" under {heading}: the column mixes percentages and plain numbers.</source>
        <translation>「{heading}」中的「{text}」：這一欄混用了百分數和一般數字。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is neither a number nor a range.</source>
        <translation>「{heading}」中的「{text}」既不是數字也不是區間。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a date.</source>
        <translation>「{heading}」中的「{text}」不是日期。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is a date out of range.</source>
        <translation>「{heading}」中的日期「{text}」超出合理範圍。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} names no year. Write the year into the file name, for example {example}.</source>
        <translation>「{heading}」中的「{text}」沒有年份。請把年份寫進檔名，例如 {example}。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is a period, not one day.</source>
        <translation>「{heading}」中的「{text}」是一段時間，不是某一天。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} ends before it begins.</source>
        <translation>「{heading}」中的「{text}」結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not a date and time.</source>
        <translation>「{heading}」中的「{text}」不是日期時間。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} has lost its digits in a spreadsheet. Download the report again, or export ids as text.</source>
        <translation>「{heading}」中的「{text}」在試算表軟體裡遺失了位數。請重新下載報表，或把編號按文字匯出。</translation>
    </message>
    <message>
        <source>"{text}" under {heading} is not an id.</source>
        <translation>「{heading}」中的「{text}」不是編號。</translation>
    </message>
    <message>
        <source>{heading} holds the error {text}.</source>
        <translation>「{heading}」中是錯誤值 {text}。</translation>
    </message>
    <message>
        <source>The row has more cells than the table has headings.</source>
        <translation>這一列的儲存格比表頭多，內容可能錯位。</translation>
    </message>
    <message>
        <source>The last row is cut off; the download was not complete.</source>
        <translation>最後一列不完整，下載沒有完成。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed here, so that several rows ran into one.</source>
        <translation>這裡的引號沒有閉合，幾列連成了一列。</translation>
    </message>
    <message>
        <source>The day was taken from the name: {first}.</source>
        <translation>日期取自名稱：{first}。</translation>
    </message>
    <message>
        <source>The day was taken from the lines above the headings: {first}.</source>
        <translation>日期取自表頭上方的說明：{first}。</translation>
    </message>
    <message>
        <source>The days were taken from the name: {first} to {last}.</source>
        <translation>日期取自名稱：{first} 至 {last}。</translation>
    </message>
    <message>
        <source>The days were taken from the lines above the headings: {first} to {last}.</source>
        <translation>日期取自表頭上方的說明：{first} 至 {last}。</translation>
    </message>
    <message>
        <source>The sheet is hidden in the workbook.</source>
        <translation>這張工作表在活頁簿中是隱藏的。</translation>
    </message>
    <message>
        <source>{count} texts were longer than {most} characters and were cut.</source>
        <translation>有 {count} 段文字超過 {most} 個字元，已截斷。</translation>
    </message>
    <message>
        <source>The plain numbers under {heading} were read as percentages.</source>
        <translation>「{heading}」中不帶百分號的數字已按百分數讀取。</translation>
    </message>
    <message>
        <source>The file is slightly damaged; a second reader was used.</source>
        <translation>檔案略有損毀，已改用另一種方式讀取。</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not written. Make room and try again.</source>
        <translation>磁碟已滿，{file} 沒有寫入。請清出空間後再試。</translation>
    </message>
    <message>
        <source>{file} cannot be written. Close it in Excel or WPS, or choose another folder.</source>
        <translation>{file} 無法寫入。請先在 Excel 或 WPS 中關閉它，或換一個資料夾。</translation>
    </message>
    <message>
        <source>A worksheet holds at most {most} rows. Export as .csv instead.</source>
        <translation>一張工作表最多 {most} 列。請改為匯出 .csv。</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>未匯入的列</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>檔案中的列號</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未匯入的原因</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
</TS>
