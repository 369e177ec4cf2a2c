<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>printing</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁 / 共 {pages} 頁</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {name}; free some space or save it elsewhere.</source>
        <translation>磁碟空間不足，{name} 存不下；請騰出空間或存到別處。</translation>
    </message>
    <message>
        <source>{name} cannot be written: it is open in another program or its folder is read-only. Close it or save elsewhere.</source>
        <translation>無法寫入 {name}：檔案正被其他程式開啟，或所在資料夾只讀。請關閉它或存到別處。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; choose another one.</source>
        <translation>資料夾 {folder} 不存在，請另選一個。</translation>
    </message>
    <message>
        <source>{name} could not be saved ({reason}); save it elsewhere.</source>
        <translation>{name} 沒有存成（{reason}），請存到別處。</translation>
    </message>
    <message>
        <source>The printer {name} did not accept the pages; look whether it is switched on, or save a PDF.</source>
        <translation>印表機 {name} 沒有接收頁面；請看看是否已開機，或先存成 PDF。</translation>
    </message>
</context>
</TS>
