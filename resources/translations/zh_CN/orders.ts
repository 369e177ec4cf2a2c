<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>orders</name>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
</context>
</TS>
