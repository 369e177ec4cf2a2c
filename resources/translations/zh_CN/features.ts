<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>features</name>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>推广</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Affiliates</source>
        <translation>淘客</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>宝贝</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>词库</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Coming here: the calendar of platform events you can apply for, with their deadlines, prices and stock.</source>
        <translation>这里将提供：可报名的平台活动日历，含报名截止时间、活动价与库存要求。</translation>
    </message>
    <message>
        <source>Coming here: affiliate contacts, when to write to whom again, commissions, and what each one sold.</source>
        <translation>这里将提供：淘客联系人、下次该联系谁、佣金以及每位淘客带来的成交。</translation>
    </message>
    <message>
        <source>Coming here: VIP members and old customers, who needs care this week, and which promises are open.</source>
        <translation>这里将提供：VIP 会员与老客户、本周该关怀谁、还有哪些承诺未兑现。</translation>
    </message>
</context>
</TS>
