<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sample</name>
    <message>
        <source>Write down what the sample shop's operator knows</source>
        <translation>录入示例店铺的经营资料</translation>
    </message>
</context>
</TS>
