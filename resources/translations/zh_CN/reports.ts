<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>reports</name>
    <message>
        <source>Taobao / Tmall</source>
        <translation>淘宝/天猫</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>订单报表</translation>
    </message>
    <message>
        <source>Sub-order list</source>
        <translation>宝贝报表（子订单）</translation>
    </message>
    <message>
        <source>Sub-order list without sub-order numbers</source>
        <translation>宝贝报表（旧版，无子订单号）</translation>
    </message>
    <message>
        <source>Refund list</source>
        <translation>退款报表</translation>
    </message>
    <message>
        <source>Label print list</source>
        <translation>快递单打印清单</translation>
    </message>
    <message>
        <source>Print records</source>
        <translation>打单记录</translation>
    </message>
    <message>
        <source>Pinduoduo print list</source>
        <translation>拼多多打单清单</translation>
    </message>
    <message>
        <source>Business Advisor</source>
        <translation>生意参谋</translation>
    </message>
    <message>
        <source>Item ranking</source>
        <translation>商品排行</translation>
    </message>
    <message>
        <source>Item figures, own selection</source>
        <translation>商品自助取数</translation>
    </message>
    <message>
        <source>JD Shangzhi</source>
        <translation>京东商智</translation>
    </message>
    <message>
        <source>Shop day by day</source>
        <translation>店铺每日数据</translation>
    </message>
    <message>
        <source>Trade trend by device</source>
        <translation>交易趋势（分终端）</translation>
    </message>
    <message>
        <source>Data Cube</source>
        <translation>数据魔方</translation>
    </message>
    <message>
        <source>Market search ranking</source>
        <translation>市场搜索排行</translation>
    </message>
    <message>
        <source>Related search words</source>
        <translation>相关搜索词</translation>
    </message>
    <message>
        <source>Word search of the Data Cube</source>
        <translation>淘词</translation>
    </message>
    <message>
        <source>Word chooser, whole network</source>
        <translation>选词助手（全网词）</translation>
    </message>
    <message>
        <source>Search words that led into the shop</source>
        <translation>引流搜索词</translation>
    </message>
    <message>
        <source>Wanxiangtai</source>
        <translation>万相台</translation>
    </message>
    <message>
        <source>Zhitongche</source>
        <translation>直通车</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>谷歌广告</translation>
    </message>
    <message>
        <source>Amazon Ads</source>
        <translation>亚马逊广告</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>手工记录</translation>
    </message>
    <message>
        <source>Ad report by item</source>
        <translation>推广商品报表</translation>
    </message>
    <message>
        <source>Ad report by keyword</source>
        <translation>推广关键词报表</translation>
    </message>
    <message>
        <source>Ad report by search term</source>
        <translation>推广搜索词报表</translation>
    </message>
    <message>
        <source>Daily log of Zhitongche</source>
        <translation>直通车每日记录</translation>
    </message>
    <message>
        <source>Daily log of Wanxiangtai</source>
        <translation>万相台每日记录</translation>
    </message>
    <message>
        <source>Daily log of Star Shop</source>
        <translation>明星店铺每日记录</translation>
    </message>
    <message>
        <source>Daily log of Gravity Cube</source>
        <translation>引力魔方每日记录</translation>
    </message>
    <message>
        <source>Zuanshi display ads</source>
        <translation>钻石展位</translation>
    </message>
    <message>
        <source>Super Recommendation</source>
        <translation>超级推荐</translation>
    </message>
    <message>
        <source>Brand zone (Star Shop)</source>
        <translation>品销宝（明星店铺）</translation>
    </message>
    <message>
        <source>JD ads</source>
        <translation>京准通</translation>
    </message>
    <message>
        <source>Pinduoduo promotion</source>
        <translation>拼多多推广</translation>
    </message>
    <message>
        <source>Qianchuan</source>
        <translation>巨量千川</translation>
    </message>
    <message>
        <source>Ad report by day and scene</source>
        <translation>推广账户/场景报表</translation>
    </message>
    <message>
        <source>Ad report by plan</source>
        <translation>推广计划报表</translation>
    </message>
    <message>
        <source>Ad report by unit</source>
        <translation>推广单元报表</translation>
    </message>
    <message>
        <source>Ad report by crowd</source>
        <translation>推广人群报表</translation>
    </message>
    <message>
        <source>Ad report by creative</source>
        <translation>推广创意报表</translation>
    </message>
</context>
</TS>
