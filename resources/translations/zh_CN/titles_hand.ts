<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>titles_hand</name>
    <message>
        <source>Any look due</source>
        <translation>有待看的</translation>
    </message>
</context>
</TS>
