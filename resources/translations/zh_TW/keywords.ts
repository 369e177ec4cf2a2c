<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>keywords</name>
    <message>
        <source>word</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>word, {visitors} visitors and {buyers} buyers in 30 days</source>
        <translation>詞，近 30 天訪客 {visitors}，支付買家 {buyers}</translation>
    </message>
</context>
</TS>
