<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>sample</name>
    <message>
        <source>Write down what the sample shop's operator knows</source>
        <translation>錄入示例店鋪的經營資料</translation>
    </message>
    <message>
        <source>Writing the sample shop's reports</source>
        <translation>正在產生範例店鋪的報表</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is empty or not there yet.</source>
        <translation>{folder} 不是空的。請指定一個空資料夾，或還不存在的資料夾。</translation>
    </message>
</context>
</TS>
