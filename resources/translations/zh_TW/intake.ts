<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>intake</name>
    <message>
        <source>The row says nothing under {heading}, so it is not clear what it is about.</source>
        <translation>這一行的“{heading}”是空的，無法確定它說的是什麼。</translation>
    </message>
    <message>
        <source>Rows {rows} speak of the same thing and give different figures; keep the right one and import again.</source>
        <translation>第 {rows} 行說的是同一件事，數字卻不一樣；請只保留正確的一行後重新匯入。</translation>
    </message>
    <message>
        <source>{file} has changed since it was read. Import it again.</source>
        <translation>“{file}”在讀取之後被改動過，請重新匯入。</translation>
    </message>
    <message>
        <source>{file} is not there any more. Download it again or choose another file.</source>
        <translation>“{file}”已經不在原處，請重新下載或選擇其他檔案。</translation>
    </message>
    <message>
        <source>There is no spreadsheet in the folder {folder}. Choose the folder with your downloads.</source>
        <translation>資料夾“{folder}”裡沒有表格，請選擇存放下載報表的資料夾。</translation>
    </message>
    <message>
        <source>The disk is nearly full: the import needs {needed} MB and {free} MB are free. Make room and try again.</source>
        <translation>磁碟空間不足：本次匯入需要 {needed} MB，只剩 {free} MB。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>This import has been forgotten already.</source>
        <translation>這次匯入已經被撤銷過了。</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>匯入 {file}</translation>
    </message>
    <message>
        <source>Forget the import of {file}</source>
        <translation>撤銷匯入 {file}</translation>
    </message>
    <message>
        <source>Forget {count} imports</source>
        <translation>撤銷 {count} 次匯入</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在讀取 {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>正在核對 {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在匯入 {file}</translation>
    </message>
    <message>
        <source>The sum of {column} in {ledger} is not the one noted when {file} was imported: {found} instead of {noted}.</source>
        <translation>{ledger} 中 {column} 的合計與匯入 {file} 時記下的不一致：現在是 {found}，當時是 {noted}。</translation>
    </message>
    <message>
        <source>{ledger} holds {found} rows of {file} instead of {noted}.</source>
        <translation>{ledger} 中來自 {file} 的有 {found} 行，匯入時記下的是 {noted} 行。</translation>
    </message>
</context>
</TS>
