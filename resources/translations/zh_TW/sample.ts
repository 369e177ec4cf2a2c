<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>sample</name>
    <message>
        <source>Write down what the sample shop's operator knows</source>
        <translation>錄入示例店鋪的經營資料</translation>
    </message>
</context>
</TS>
