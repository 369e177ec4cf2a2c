<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>keywords</name>
    <message>
        <source>word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>word, {visitors} visitors and {buyers} buyers in 30 days</source>
        <translation>词，近 30 天访客 {visitors}，支付买家 {buyers}</translation>
    </message>
</context>
</TS>
