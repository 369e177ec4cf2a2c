<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>orders</name>
    <message>
        <source>Order {number}</source>
        <translation>訂單 {number}</translation>
    </message>
</context>
</TS>
