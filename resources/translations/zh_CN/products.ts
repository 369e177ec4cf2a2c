<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>products</name>
    <message>
        <source>{count} products change, {same} stay the same, {refused} lines are not taken.</source>
        <translation>{count} 个宝贝会修改，{same} 个不变，{refused} 行不采用。</translation>
    </message>
    <message>
        <source>Paste costs from Excel</source>
        <translation>从 Excel 粘贴成本</translation>
    </message>
    <message>
        <source>Copy the columns with the item id (or article number, or name) and the cost, with or without headings, and paste them here. A column headed freight is taken too.</source>
        <translation>在 Excel 里复制商品 ID（或货号、名称）和成本两列，有没有表头都行，粘贴到这里。有“运费”列也会一并读取。</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>会改什么</translation>
    </message>
    <message>
        <source>Nothing pasted yet.</source>
        <translation>还没有粘贴内容。</translation>
    </message>
    <message>
        <source>Change {count} costs</source>
        <translation>修改 {count} 个成本</translation>
    </message>
    <message>
        <source>Choose a product on the left to see what it is and earns.</source>
        <translation>在左侧选一个宝贝，这里显示它的资料和利润。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Part of the product</source>
        <translation>宝贝的哪一部分</translation>
    </message>
    <message>
        <source>Copy the item id</source>
        <translation>复制商品 ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Figures and prices</source>
        <translation>数据与价格</translation>
    </message>
    <message>
        <source>Cost per click at the conversion of the last 30 days: {rate}.</source>
        <translation>点击单价按近 30 天支付转化率 {rate} 计算。</translation>
    </message>
    <message>
        <source>What customers pay; empty where it is the list price</source>
        <translation>买家实际支付的价格；与一口价相同就留空</translation>
    </message>
    <message>
        <source>Fee per piece</source>
        <translation>每件扣费</translation>
    </message>
    <message>
        <source>Sales per yuan of advertising at which nothing is left over</source>
        <translation>每花 1 元广告费要带来多少成交额才不亏</translation>
    </message>
    <message>
        <source>Break-even price</source>
        <translation>保本价</translation>
    </message>
    <message>
        <source>The lowest price that loses nothing</source>
        <translation>不亏钱的最低售价</translation>
    </message>
    <message>
        <source>Highest cost per click</source>
        <translation>最高点击单价</translation>
    </message>
    <message>
        <source>Margin times conversion: at this price a click just pays</source>
        <translation>毛利 × 支付转化率：点击单价到这里刚好不亏</translation>
    </message>
    <message>
        <source>Enter the cost, and margin and break-even follow.</source>
        <translation>填上成本，毛利和保本点就会算出来。</translation>
    </message>
    <message>
        <source>Enter a price, and margin and break-even follow.</source>
        <translation>填上售价，毛利和保本点就会算出来。</translation>
    </message>
    <message>
        <source>Each sale loses money: no advertising can pay for itself.</source>
        <translation>每卖一件都在亏钱，投广告只会亏得更多。</translation>
    </message>
    <message>
        <source>For the cost per click the item report must tell visitors and buyers.</source>
        <translation>要算最高点击单价，需要先导入含访客数和支付买家数的商品排行。</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Note to oneself</source>
        <translation>备注（仅自己可见）</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>一口价</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台扣点</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>基本资料</translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation>价格与利润</translation>
    </message>
    <message>
        <source>Visitors and sales of the product</source>
        <translation>宝贝的访客数和支付金额</translation>
    </message>
    <message>
        <source>No figures yet. Import the item ranking of Business Advisor by day.</source>
        <translation>还没有数据。请按天导入生意参谋的商品排行。</translation>
    </message>
    <message>
        <source>Events and the law on discounts look back at the lowest price of these days.</source>
        <translation>报活动和打折都要看这段时间的最低成交价。</translation>
    </message>
    <message>
        <source>What it was sold for</source>
        <translation>成交价格</translation>
    </message>
    <message>
        <source>No sale in the last 90 days. Import the list of order lines, and each day's prices stand here.</source>
        <translation>近 90 天没有成交。导入宝贝订单明细后，这里列出每天的价格。</translation>
    </message>
    <message>
        <source>Visitors and sales, 90 days</source>
        <translation>近 90 天访客数与支付金额</translation>
    </message>
    <message>
        <source>Lowest paid, {days} days</source>
        <translation>近 {days} 天最低成交价</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>变更类别</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部变更</translation>
    </message>
    <message>
        <source>What was changed or happened?</source>
        <translation>改了什么，或发生了什么？</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>修改这条记录</translation>
    </message>
    <message>
        <source>Take over what the reports show</source>
        <translation>采用报表里看到的变更</translation>
    </message>
    <message>
        <source>It concerns the whole shop</source>
        <translation>影响整个店铺</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing written yet. Note changes of price, title and picture: they stand as flags on the charts.</source>
        <translation>还没有记录。改价、改标题、换主图时记一笔，图表上会标出来。</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>记一笔…</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简单说明</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Another name in the reports, or another item id</source>
        <translation>报表里的其他名称，或另一个商品 ID</translation>
    </message>
    <message>
        <source>Known names</source>
        <translation>已匹配的名称</translation>
    </message>
    <message>
        <source>Probably this product too</source>
        <translation>可能也是这个宝贝</translation>
    </message>
    <message>
        <source>No name that waits for a product is like this one.</source>
        <translation>待匹配的名称里没有与它相似的。</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Enter says that it means this product.</source>
        <translation>按 Enter 确认它就是这个宝贝。</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>就是它</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建宝贝</translation>
    </message>
    <message>
        <source>Empty where it has none yet</source>
        <translation>还没有就留空</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>添加宝贝</translation>
    </message>
    <message>
        <source>Give it a name, a title or an item id.</source>
        <translation>请填简称、标题或商品 ID。</translation>
    </message>
    <message>
        <source>Picture: choose another</source>
        <translation>图片：点击更换</translation>
    </message>
    <message>
        <source>Choose a picture (a copy is kept beside the database)</source>
        <translation>选择图片（副本保存在数据文件旁边）</translation>
    </message>
    <message>
        <source>Figures of {first} to {last}</source>
        <translation>数据范围 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Products come by themselves with the first item ranking or order list that is imported; then their cost makes margins of prices. One can be typed by hand as well.</source>
        <translation>导入第一份商品排行或订单后，宝贝会自动出现；填上成本就能看到毛利。也可以手工新建。</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>新建宝贝…</translation>
    </message>
    <message>
        <source>{count} products deleted. Undo (Ctrl+Z) brings them back.</source>
        <translation>已删除 {count} 个宝贝，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>No product is like that.</source>
        <translation>没有符合条件的宝贝。</translation>
    </message>
    <message>
        <source>Merged into one product. Undo (Ctrl+Z) takes them apart again.</source>
        <translation>已合并为一个宝贝，按 Ctrl+Z 可还原。</translation>
    </message>
    <message>
        <source>Paste costs from Excel…</source>
        <translation>从 Excel 粘贴成本…</translation>
    </message>
    <message>
        <source>Match names…</source>
        <translation>匹配名称…</translation>
    </message>
    <message>
        <source>Enter the cost</source>
        <translation>填写成本</translation>
    </message>
    <message>
        <source>Write down a change…</source>
        <translation>记一条变更…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Details of the product</source>
        <translation>宝贝的资料</translation>
    </message>
    <message>
        <source>Names of the product</source>
        <translation>宝贝的名称</translation>
    </message>
    <message>
        <source>Journal of the product</source>
        <translation>宝贝的变更记录</translation>
    </message>
    <message>
        <source>Figures of the product</source>
        <translation>宝贝的数据与价格</translation>
    </message>
    <message>
        <source>Merge the marked products</source>
        <translation>合并选中的宝贝</translation>
    </message>
    <message>
        <source>Delete the marked products</source>
        <translation>删除选中的宝贝</translation>
    </message>
    <message>
        <source>Paste costs…</source>
        <translation>粘贴成本…</translation>
    </message>
    <message>
        <source>{count} names not matched yet</source>
        <translation>{count} 个名称待匹配</translation>
    </message>
    <message>
        <source>The product that the marked names mean</source>
        <translation>选中的名称对应的宝贝</translation>
    </message>
    <message>
        <source>Orders without an item id name their product in words. Enter confirms what a name means, Ins makes a product of it.</source>
        <translation>没有商品 ID 的订单只写了宝贝名称。按 Enter 确认名称对应的宝贝，按 Ins 用它新建宝贝。</translation>
    </message>
    <message>
        <source>Every name in the reports means a product.</source>
        <translation>报表里的名称都已匹配到宝贝。</translation>
    </message>
    <message>
        <source>Back to the products</source>
        <translation>返回宝贝列表</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>对应宝贝</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>New product of it</source>
        <translation>用它新建宝贝</translation>
    </message>
    <message>
        <source>Make products of all {count} names</source>
        <translation>把 {count} 个名称全部建为宝贝</translation>
    </message>
    <message>
        <source>Change {what} of {product}</source>
        <translation>修改“{product}”的{what}</translation>
    </message>
    <message>
        <source>Change picture of {product}</source>
        <translation>更换“{product}”的图片</translation>
    </message>
    <message>
        <source>Remove picture of {product}</source>
        <translation>移除“{product}”的图片</translation>
    </message>
    <message>
        <source>Merge {count} products</source>
        <translation>合并 {count} 个宝贝</translation>
    </message>
    <message>
        <source>Delete {kind} of {day}</source>
        <translation>删除 {day} 的“{kind}”记录</translation>
    </message>
    <message>
        <source>Add {product}</source>
        <translation>添加“{product}”</translation>
    </message>
    <message>
        <source>Delete {product}</source>
        <translation>删除“{product}”</translation>
    </message>
    <message>
        <source>Delete {count} products</source>
        <translation>删除 {count} 个宝贝</translation>
    </message>
    <message>
        <source>Match "{name}"</source>
        <translation>匹配“{name}”</translation>
    </message>
    <message>
        <source>Match {count} names</source>
        <translation>匹配 {count} 个名称</translation>
    </message>
    <message>
        <source>Remove name "{name}"</source>
        <translation>移除名称“{name}”</translation>
    </message>
    <message>
        <source>Make a product of "{name}"</source>
        <translation>用“{name}”新建宝贝</translation>
    </message>
    <message>
        <source>Make {count} products</source>
        <translation>新建 {count} 个宝贝</translation>
    </message>
    <message>
        <source>Edit {kind} of {day}</source>
        <translation>修改 {day} 的“{kind}”记录</translation>
    </message>
    <message>
        <source>Write down {kind} of {day}</source>
        <translation>记录 {day} 的“{kind}”</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Main picture</source>
        <translation>主图</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>断货</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>A product needs its item id: copy it from the platform's item list.</source>
        <translation>宝贝需要商品 ID，请从平台的商品列表复制。</translation>
    </message>
    <message>
        <source>There is already a product with the item id {code}; change that one instead.</source>
        <translation>商品 ID {code} 已有宝贝，请直接修改那一个。</translation>
    </message>
    <message>
        <source>"{name}" already means {product}; remove it there first.</source>
        <translation>“{name}”已对应“{product}”，请先在那里移除。</translation>
    </message>
    <message>
        <source>This product is no longer there; it was removed meanwhile.</source>
        <translation>这个宝贝已不存在，刚才被删除了。</translation>
    </message>
    <message>
        <source>This line of the journal is no longer there; it was removed meanwhile.</source>
        <translation>这条变更记录已不存在，刚才被删除了。</translation>
    </message>
    <message>
        <source>"{text}" is not an amount of money; write it like 59.90.</source>
        <translation>“{text}”不是金额，请写成 59.90 这样。</translation>
    </message>
    <message>
        <source>An amount has at most two places after the point.</source>
        <translation>金额最多保留两位小数。</translation>
    </message>
    <message>
        <source>"{text}" is not a percentage; write it like 5 or 0.6.</source>
        <translation>“{text}”不是百分比，请写成 5 或 0.6 这样。</translation>
    </message>
    <message>
        <source>"{text}" is not a whole number of pieces.</source>
        <translation>“{text}”不是整数件数。</translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>不能小于 0。</translation>
    </message>
    <message>
        <source>A platform fee lies between 0 and less than 100 %.</source>
        <translation>平台扣点要在 0 到 100% 之间（不含 100%）。</translation>
    </message>
    <message>
        <source>At most {most} can be kept.</source>
        <translation>最多只能填 {most}。</translation>
    </message>
    <message>
        <source>At most {most} lines can be pasted at once.</source>
        <translation>一次最多粘贴 {most} 行。</translation>
    </message>
    <message>
        <source>The line names no product.</source>
        <translation>这一行没有写是哪个宝贝。</translation>
    </message>
    <message>
        <source>The line has no cost.</source>
        <translation>这一行没有成本。</translation>
    </message>
    <message>
        <source>The item id {text} has lost its digits in Excel; format the column as text and copy it again.</source>
        <translation>商品 ID {text} 在 Excel 里丢了位数，请把该列设为文本格式后重新复制。</translation>
    </message>
    <message>
        <source>No product is known by "{name}".</source>
        <translation>找不到叫“{name}”的宝贝。</translation>
    </message>
    <message>
        <source>An earlier line names the same product with another cost.</source>
        <translation>前面有一行给同一个宝贝写了不同的成本。</translation>
    </message>
    <message>
        <source>Sells at a loss</source>
        <translation>亏本在卖</translation>
    </message>
    <message>
        <source>No stock</source>
        <translation>无库存</translation>
    </message>
    <message>
        <source>Stock runs out</source>
        <translation>库存告急</translation>
    </message>
    <message>
        <source>No cost yet</source>
        <translation>未填成本</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>未填售价</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>These names mean a product already.</source>
        <translation>这些名称都已对应宝贝。</translation>
    </message>
    <message>
        <source>Mark at least two products to merge.</source>
        <translation>请至少选中两个要合并的宝贝。</translation>
    </message>
    <message>
        <source>The reports know both {first} and {second} by their item ids; their figures stay apart. Only products without figures of their own can be merged into another.</source>
        <translation>报表里 {first} 和 {second} 各有自己的商品 ID 和数据，不能合在一起。只有没有数据的宝贝才能并入另一个。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. Choose a smaller picture.</source>
        <translation>{file} 超过 {most} MB，请换一张小一点的图片。</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose another picture.</source>
        <translation>{file} 无法读取，请换一张图片。</translation>
    </message>
    <message>
        <source>{file} is no picture. Choose a .jpg, .png, .webp, .gif or .bmp file.</source>
        <translation>{file} 不是图片，请选择 .jpg、.png、.webp、.gif 或 .bmp 文件。</translation>
    </message>
    <message>
        <source>{file} could not be copied beside the database ({reason}). Make room and try again.</source>
        <translation>{file} 无法复制到数据文件旁边（{reason}）。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Enter the cost of {count} products, so that margin and break-even are known</source>
        <translation>给 {count} 个宝贝补填成本，才能算毛利和保本点</translation>
    </message>
    <message>
        <source>Say which products {count} names in the reports mean</source>
        <translation>给报表里的 {count} 个名称匹配宝贝</translation>
    </message>
    <message>
        <source>Restock {product} before it runs out</source>
        <translation>{product} 快断货了，及时补货</translation>
    </message>
    <message>
        <source>{stock} in stock last {days} days at the pace of the last 30, until {day}</source>
        <translation>库存 {stock} 件，按近 30 天的销量还能卖 {days} 天，到 {day}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Selling price less cost, freight and the platform's fee</source>
        <translation>售价减去成本、运费和平台扣点</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Lasts {days} days at the pace of the last 30</source>
        <translation>按近 30 天的销量还能卖 {days} 天</translation>
    </message>
    <message>
        <source>Sales, 30 days</source>
        <translation>30 天支付金额</translation>
    </message>
    <message>
        <source>Visitors, 30 days</source>
        <translation>30 天访客数</translation>
    </message>
    <message>
        <source>Pieces, 30 days</source>
        <translation>30 天支付件数</translation>
    </message>
    <message>
        <source>Conversion, 30 days</source>
        <translation>30 天支付转化率</translation>
    </message>
    <message>
        <source>Break-even ROI</source>
        <translation>保本投产比</translation>
    </message>
    <message>
        <source>Name in the reports</source>
        <translation>报表里的名称</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单行数</translation>
    </message>
    <message>
        <source>Probably means</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>自己记录</translation>
    </message>
    <message>
        <source>Seen in reports</source>
        <translation>报表看到</translation>
    </message>
    <message>
        <source>Price listed</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>The price in that day's orders, before coupons</source>
        <translation>当天订单里的标价，未减优惠</translation>
    </message>
    <message>
        <source>Lowest paid</source>
        <translation>最低成交价</translation>
    </message>
    <message>
        <source>The least that was paid for one piece that day</source>
        <translation>当天单件最低实付</translation>
    </message>
    <message>
        <source>Average paid</source>
        <translation>成交均价</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴内容</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>原成本</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>新成本</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Why it matches</source>
        <translation>匹配依据</translation>
    </message>
    <message>
        <source>Your own word</source>
        <translation>自己填写</translation>
    </message>
    <message>
        <source>Title in reports</source>
        <translation>报表标题</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>件</translation>
    </message>
    <message>
        <source>A name not matched yet</source>
        <translation>待匹配的名称</translation>
    </message>
</context>
</TS>
