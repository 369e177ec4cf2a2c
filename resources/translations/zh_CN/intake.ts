<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>intake</name>
    <message>
        <source>The row says nothing under {heading}, so it is not clear what it is about.</source>
        <translation>这一行的“{heading}”是空的，无法确定它说的是什么。</translation>
    </message>
    <message>
        <source>Rows {rows} speak of the same thing and give different figures; keep the right one and import again.</source>
        <translation>第 {rows} 行说的是同一件事，数字却不一样；请只保留正确的一行后重新导入。</translation>
    </message>
    <message>
        <source>{file} has changed since it was read. Import it again.</source>
        <translation>“{file}”在读取之后被改动过，请重新导入。</translation>
    </message>
    <message>
        <source>{file} is not there any more. Download it again or choose another file.</source>
        <translation>“{file}”已经不在原处，请重新下载或选择其他文件。</translation>
    </message>
    <message>
        <source>There is no spreadsheet in the folder {folder}. Choose the folder with your downloads.</source>
        <translation>文件夹“{folder}”里没有表格，请选择存放下载报表的文件夹。</translation>
    </message>
    <message>
        <source>The disk is nearly full: the import needs {needed} MB and {free} MB are free. Make room and try again.</source>
        <translation>磁盘空间不足：本次导入需要 {needed} MB，只剩 {free} MB。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>This import has been forgotten already.</source>
        <translation>这次导入已经被撤销过了。</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>Forget the import of {file}</source>
        <translation>撤销导入 {file}</translation>
    </message>
    <message>
        <source>Forget {count} imports</source>
        <translation>撤销 {count} 次导入</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>正在核对 {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>The sum of {column} in {ledger} is not the one noted when {file} was imported: {found} instead of {noted}.</source>
        <translation>{ledger} 中 {column} 的合计与导入 {file} 时记下的不一致：现在是 {found}，当时是 {noted}。</translation>
    </message>
    <message>
        <source>{ledger} holds {found} rows of {file} instead of {noted}.</source>
        <translation>{ledger} 中来自 {file} 的有 {found} 行，导入时记下的是 {noted} 行。</translation>
    </message>
</context>
</TS>
