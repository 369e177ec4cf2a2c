<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>printing</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {name}; free some space or save it elsewhere.</source>
        <translation>磁盘空间不足，{name} 存不下；请腾出空间或存到别处。</translation>
    </message>
    <message>
        <source>{name} cannot be written: it is open in another program or its folder is read-only. Close it or save elsewhere.</source>
        <translation>无法写入 {name}：文件正被其他程序打开，或所在文件夹只读。请关闭它或存到别处。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; choose another one.</source>
        <translation>文件夹 {folder} 不存在，请另选一个。</translation>
    </message>
    <message>
        <source>{name} could not be saved ({reason}); save it elsewhere.</source>
        <translation>{name} 没有存成（{reason}），请存到别处。</translation>
    </message>
    <message>
        <source>The printer {name} did not accept the pages; look whether it is switched on, or save a PDF.</source>
        <translation>打印机 {name} 没有接收页面；请看看是否已开机，或先存成 PDF。</translation>
    </message>
</context>
</TS>
