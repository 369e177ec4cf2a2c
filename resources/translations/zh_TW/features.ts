<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>features</name>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>推廣</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Affiliates</source>
        <translation>淘客</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>寶貝</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>詞庫</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Coming here: the calendar of platform events you can apply for, with their deadlines, prices and stock.</source>
        <translation>這裡將提供：可報名的平臺活動日曆，含報名截止時間、活動價與庫存要求。</translation>
    </message>
    <message>
        <source>Coming here: affiliate contacts, when to write to whom again, commissions, and what each one sold.</source>
        <translation>這裡將提供：淘客聯絡人、下次該聯絡誰、佣金以及每位淘客帶來的成交。</translation>
    </message>
    <message>
        <source>Coming here: VIP members and old customers, who needs care this week, and which promises are open.</source>
        <translation>這裡將提供：VIP 會員與老客戶、本週該關懷誰、還有哪些承諾未兌現。</translation>
    </message>
</context>
</TS>
