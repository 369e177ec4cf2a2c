<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sample</name>
    <message>
        <source>Write down what the sample shop's operator knows</source>
        <translation>录入示例店铺的经营资料</translation>
    </message>
    <message>
        <source>Writing the sample shop's reports</source>
        <translation>正在生成示例店铺的报表</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is empty or not there yet.</source>
        <translation>{folder} 不是空的。请指定一个空文件夹，或还不存在的文件夹。</translation>
    </message>
</context>
</TS>
