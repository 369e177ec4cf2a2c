<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>products</name>
    <message>
        <source>{count} products change, {same} stay the same, {refused} lines are not taken.</source>
        <translation>{count} 個寶貝會修改，{same} 個不變，{refused} 列不採用。</translation>
    </message>
    <message>
        <source>Paste costs from Excel</source>
        <translation>從 Excel 貼上成本</translation>
    </message>
    <message>
        <source>Copy the columns with the item id (or article number, or name) and the cost, with or without headings, and paste them here. A column headed freight is taken too.</source>
        <translation>在 Excel 裡複製商品 ID（或貨號、名稱）和成本兩欄，有沒有表頭都行，貼上到這裡。有“運費”欄也會一併讀取。</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>貼上的表格</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>會改什麼</translation>
    </message>
    <message>
        <source>Nothing pasted yet.</source>
        <translation>還沒有貼上內容。</translation>
    </message>
    <message>
        <source>Change {count} costs</source>
        <translation>修改 {count} 個成本</translation>
    </message>
    <message>
        <source>Choose a product on the left to see what it is and earns.</source>
        <translation>在左側選一個寶貝，這裡顯示它的資料和利潤。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Part of the product</source>
        <translation>寶貝的哪一部分</translation>
    </message>
    <message>
        <source>Copy the item id</source>
        <translation>複製商品 ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Figures and prices</source>
        <translation>數據與價格</translation>
    </message>
    <message>
        <source>Cost per click at the conversion of the last 30 days: {rate}.</source>
        <translation>點擊單價按近 30 天支付轉化率 {rate} 計算。</translation>
    </message>
    <message>
        <source>What customers pay; empty where it is the list price</source>
        <translation>買家實際支付的價格；與一口價相同就留空</translation>
    </message>
    <message>
        <source>Fee per piece</source>
        <translation>每件扣費</translation>
    </message>
    <message>
        <source>Sales per yuan of advertising at which nothing is left over</source>
        <translation>每花 1 元廣告費要帶來多少成交額才不虧</translation>
    </message>
    <message>
        <source>Break-even price</source>
        <translation>保本價</translation>
    </message>
    <message>
        <source>The lowest price that loses nothing</source>
        <translation>不虧錢的最低售價</translation>
    </message>
    <message>
        <source>Highest cost per click</source>
        <translation>最高點擊單價</translation>
    </message>
    <message>
        <source>Margin times conversion: at this price a click just pays</source>
        <translation>毛利 × 支付轉化率：點擊單價到這裡剛好不虧</translation>
    </message>
    <message>
        <source>Enter the cost, and margin and break-even follow.</source>
        <translation>填上成本，毛利和保本點就會算出來。</translation>
    </message>
    <message>
        <source>Enter a price, and margin and break-even follow.</source>
        <translation>填上售價，毛利和保本點就會算出來。</translation>
    </message>
    <message>
        <source>Each sale loses money: no advertising can pay for itself.</source>
        <translation>每賣一件都在虧錢，投廣告只會虧得更多。</translation>
    </message>
    <message>
        <source>For the cost per click the item report must tell visitors and buyers.</source>
        <translation>要算最高點擊單價，需要先匯入含訪客數和支付買家數的商品排行。</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Note to oneself</source>
        <translation>備註（僅自己可見）</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>一口價</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平臺扣點</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation>價格與利潤</translation>
    </message>
    <message>
        <source>Visitors and sales of the product</source>
        <translation>寶貝的訪客數和支付金額</translation>
    </message>
    <message>
        <source>No figures yet. Import the item ranking of Business Advisor by day.</source>
        <translation>還沒有數據。請按天匯入生意參謀的商品排行。</translation>
    </message>
    <message>
        <source>Events and the law on discounts look back at the lowest price of these days.</source>
        <translation>報活動和打折都要看這段時間的最低成交價。</translation>
    </message>
    <message>
        <source>What it was sold for</source>
        <translation>成交價格</translation>
    </message>
    <message>
        <source>No sale in the last 90 days. Import the list of order lines, and each day's prices stand here.</source>
        <translation>近 90 天沒有成交。匯入寶貝訂單明細後，這裡列出每天的價格。</translation>
    </message>
    <message>
        <source>Visitors and sales, 90 days</source>
        <translation>近 90 天訪客數與支付金額</translation>
    </message>
    <message>
        <source>Lowest paid, {days} days</source>
        <translation>近 {days} 天最低成交價</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>變更類別</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部變更</translation>
    </message>
    <message>
        <source>What was changed or happened?</source>
        <translation>改了什麼，或發生了什麼？</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>修改這條記錄</translation>
    </message>
    <message>
        <source>Take over what the reports show</source>
        <translation>採用報表裡看到的變更</translation>
    </message>
    <message>
        <source>It concerns the whole shop</source>
        <translation>影響整個店鋪</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Nothing written yet. Note changes of price, title and picture: they stand as flags on the charts.</source>
        <translation>還沒有記錄。改價、改標題、換主圖時記一筆，圖表上會標出來。</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>記一筆…</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>簡單說明</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Another name in the reports, or another item id</source>
        <translation>報表裡的其他名稱，或另一個商品 ID</translation>
    </message>
    <message>
        <source>Known names</source>
        <translation>已匹配的名稱</translation>
    </message>
    <message>
        <source>Probably this product too</source>
        <translation>可能也是這個寶貝</translation>
    </message>
    <message>
        <source>No name that waits for a product is like this one.</source>
        <translation>待匹配的名稱裡沒有與它相似的。</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>添加名稱</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Enter says that it means this product.</source>
        <translation>按 Enter 確認它就是這個寶貝。</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>就是它</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建寶貝</translation>
    </message>
    <message>
        <source>Empty where it has none yet</source>
        <translation>還沒有就留空</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>添加寶貝</translation>
    </message>
    <message>
        <source>Give it a name, a title or an item id.</source>
        <translation>請填簡稱、標題或商品 ID。</translation>
    </message>
    <message>
        <source>Picture: choose another</source>
        <translation>圖片：點擊更換</translation>
    </message>
    <message>
        <source>Choose a picture (a copy is kept beside the database)</source>
        <translation>選擇圖片（副本儲存在資料檔旁邊）</translation>
    </message>
    <message>
        <source>Figures of {first} to {last}</source>
        <translation>資料範圍 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Products come by themselves with the first item ranking or order list that is imported; then their cost makes margins of prices. One can be typed by hand as well.</source>
        <translation>匯入第一份商品排行或訂單後，寶貝會自動出現；填上成本就能看到毛利。也可以手工新建。</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>新建寶貝…</translation>
    </message>
    <message>
        <source>{count} products deleted. Undo (Ctrl+Z) brings them back.</source>
        <translation>已刪除 {count} 個寶貝，按 Ctrl+Z 可恢復。</translation>
    </message>
    <message>
        <source>No product is like that.</source>
        <translation>沒有符合條件的寶貝。</translation>
    </message>
    <message>
        <source>Merged into one product. Undo (Ctrl+Z) takes them apart again.</source>
        <translation>已合併為一個寶貝，按 Ctrl+Z 可還原。</translation>
    </message>
    <message>
        <source>Paste costs from Excel…</source>
        <translation>從 Excel 貼上成本…</translation>
    </message>
    <message>
        <source>Match names…</source>
        <translation>匹配名稱…</translation>
    </message>
    <message>
        <source>Enter the cost</source>
        <translation>填寫成本</translation>
    </message>
    <message>
        <source>Write down a change…</source>
        <translation>記一條變更…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除圖片</translation>
    </message>
    <message>
        <source>Details of the product</source>
        <translation>寶貝的資料</translation>
    </message>
    <message>
        <source>Names of the product</source>
        <translation>寶貝的名稱</translation>
    </message>
    <message>
        <source>Journal of the product</source>
        <translation>寶貝的變更記錄</translation>
    </message>
    <message>
        <source>Figures of the product</source>
        <translation>寶貝的數據與價格</translation>
    </message>
    <message>
        <source>Merge the marked products</source>
        <translation>合併選中的寶貝</translation>
    </message>
    <message>
        <source>Delete the marked products</source>
        <translation>刪除選中的寶貝</translation>
    </message>
    <message>
        <source>Paste costs…</source>
        <translation>貼上成本…</translation>
    </message>
    <message>
        <source>{count} names not matched yet</source>
        <translation>{count} 個名稱待匹配</translation>
    </message>
    <message>
        <source>The product that the marked names mean</source>
        <translation>選中的名稱對應的寶貝</translation>
    </message>
    <message>
        <source>Orders without an item id name their product in words. Enter confirms what a name means, Ins makes a product of it.</source>
        <translation>沒有商品 ID 的訂單只寫了寶貝名稱。按 Enter 確認名稱對應的寶貝，按 Ins 用它新建寶貝。</translation>
    </message>
    <message>
        <source>Every name in the reports means a product.</source>
        <translation>報表裡的名稱都已匹配到寶貝。</translation>
    </message>
    <message>
        <source>Back to the products</source>
        <translation>返回寶貝列表</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>對應寶貝</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>New product of it</source>
        <translation>用它新建寶貝</translation>
    </message>
    <message>
        <source>Make products of all {count} names</source>
        <translation>把 {count} 個名稱全部建為寶貝</translation>
    </message>
    <message>
        <source>Change {what} of {product}</source>
        <translation>修改“{product}”的{what}</translation>
    </message>
    <message>
        <source>Change picture of {product}</source>
        <translation>更換“{product}”的圖片</translation>
    </message>
    <message>
        <source>Remove picture of {product}</source>
        <translation>移除“{product}”的圖片</translation>
    </message>
    <message>
        <source>Merge {count} products</source>
        <translation>合併 {count} 個寶貝</translation>
    </message>
    <message>
        <source>Delete {kind} of {day}</source>
        <translation>刪除 {day} 的“{kind}”記錄</translation>
    </message>
    <message>
        <source>Add {product}</source>
        <translation>添加“{product}”</translation>
    </message>
    <message>
        <source>Delete {product}</source>
        <translation>刪除“{product}”</translation>
    </message>
    <message>
        <source>Delete {count} products</source>
        <translation>刪除 {count} 個寶貝</translation>
    </message>
    <message>
        <source>Match "{name}"</source>
        <translation>匹配“{name}”</translation>
    </message>
    <message>
        <source>Match {count} names</source>
        <translation>匹配 {count} 個名稱</translation>
    </message>
    <message>
        <source>Remove name "{name}"</source>
        <translation>移除名稱“{name}”</translation>
    </message>
    <message>
        <source>Make a product of "{name}"</source>
        <translation>用“{name}”新建寶貝</translation>
    </message>
    <message>
        <source>Make {count} products</source>
        <translation>新建 {count} 個寶貝</translation>
    </message>
    <message>
        <source>Edit {kind} of {day}</source>
        <translation>修改 {day} 的“{kind}”記錄</translation>
    </message>
    <message>
        <source>Write down {kind} of {day}</source>
        <translation>記錄 {day} 的“{kind}”</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Main picture</source>
        <translation>主圖</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>斷貨</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>A product needs its item id: copy it from the platform's item list.</source>
        <translation>寶貝需要商品 ID，請從平臺的商品列表複製。</translation>
    </message>
    <message>
        <source>There is already a product with the item id {code}; change that one instead.</source>
        <translation>商品 ID {code} 已有寶貝，請直接修改那一個。</translation>
    </message>
    <message>
        <source>"{name}" already means {product}; remove it there first.</source>
        <translation>“{name}”已對應“{product}”，請先在那裡移除。</translation>
    </message>
    <message>
        <source>This product is no longer there; it was removed meanwhile.</source>
        <translation>這個寶貝已不存在，剛才被刪除了。</translation>
    </message>
    <message>
        <source>This line of the journal is no longer there; it was removed meanwhile.</source>
        <translation>這條變更記錄已不存在，剛才被刪除了。</translation>
    </message>
    <message>
        <source>"{text}" is not an amount of money; write it like 59.90.</source>
        <translation>“{text}”不是金額，請寫成 59.90 這樣。</translation>
    </message>
    <message>
        <source>An amount has at most two places after the point.</source>
        <translation>金額最多保留兩位小數。</translation>
    </message>
    <message>
        <source>"{text}" is not a percentage; write it like 5 or 0.6.</source>
        <translation>“{text}”不是百分比，請寫成 5 或 0.6 這樣。</translation>
    </message>
    <message>
        <source>"{text}" is not a whole number of pieces.</source>
        <translation>“{text}”不是整數件數。</translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>不能小於 0。</translation>
    </message>
    <message>
        <source>A platform fee lies between 0 and less than 100 %.</source>
        <translation>平臺扣點要在 0 到 100% 之間（不含 100%）。</translation>
    </message>
    <message>
        <source>At most {most} can be kept.</source>
        <translation>最多只能填 {most}。</translation>
    </message>
    <message>
        <source>At most {most} lines can be pasted at once.</source>
        <translation>一次最多貼上 {most} 列。</translation>
    </message>
    <message>
        <source>The line names no product.</source>
        <translation>這一列沒有寫是哪個寶貝。</translation>
    </message>
    <message>
        <source>The line has no cost.</source>
        <translation>這一列沒有成本。</translation>
    </message>
    <message>
        <source>The item id {text} has lost its digits in Excel; format the column as text and copy it again.</source>
        <translation>商品 ID {text} 在 Excel 裡丟了位數，請把該欄設為文字格式後重新複製。</translation>
    </message>
    <message>
        <source>No product is known by "{name}".</source>
        <translation>找不到叫“{name}”的寶貝。</translation>
    </message>
    <message>
        <source>An earlier line names the same product with another cost.</source>
        <translation>前面有一列給同一個寶貝寫了不同的成本。</translation>
    </message>
    <message>
        <source>Sells at a loss</source>
        <translation>虧本在賣</translation>
    </message>
    <message>
        <source>No stock</source>
        <translation>無庫存</translation>
    </message>
    <message>
        <source>Stock runs out</source>
        <translation>庫存告急</translation>
    </message>
    <message>
        <source>No cost yet</source>
        <translation>未填成本</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>未填售價</translation>
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
        <translation>這些名稱都已對應寶貝。</translation>
    </message>
    <message>
        <source>Mark at least two products to merge.</source>
        <translation>請至少選中兩個要合併的寶貝。</translation>
    </message>
    <message>
        <source>The reports know both {first} and {second} by their item ids; their figures stay apart. Only products without figures of their own can be merged into another.</source>
        <translation>報表裡 {first} 和 {second} 各有自己的商品 ID 和數據，不能合在一起。只有沒有數據的寶貝才能併入另一個。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. Choose a smaller picture.</source>
        <translation>{file} 超過 {most} MB，請換一張小一點的圖片。</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose another picture.</source>
        <translation>{file} 無法讀取，請換一張圖片。</translation>
    </message>
    <message>
        <source>{file} is no picture. Choose a .jpg, .png, .webp, .gif or .bmp file.</source>
        <translation>{file} 不是圖片，請選擇 .jpg、.png、.webp、.gif 或 .bmp 檔案。</translation>
    </message>
    <message>
        <source>{file} could not be copied beside the database ({reason}). Make room and try again.</source>
        <translation>{file} 無法複製到資料檔旁邊（{reason}）。請腾出空間後重試。</translation>
    </message>
    <message>
        <source>Enter the cost of {count} products, so that margin and break-even are known</source>
        <translation>給 {count} 個寶貝補填成本，才能算毛利和保本點</translation>
    </message>
    <message>
        <source>Say which products {count} names in the reports mean</source>
        <translation>給報表裡的 {count} 個名稱匹配寶貝</translation>
    </message>
    <message>
        <source>Restock {product} before it runs out</source>
        <translation>{product} 快斷貨了，及時補貨</translation>
    </message>
    <message>
        <source>{stock} in stock last {days} days at the pace of the last 30, until {day}</source>
        <translation>庫存 {stock} 件，按近 30 天的銷量還能賣 {days} 天，到 {day}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>貨號</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>售價</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>運費</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Selling price less cost, freight and the platform's fee</source>
        <translation>售價減去成本、運費和平臺扣點</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Lasts {days} days at the pace of the last 30</source>
        <translation>按近 30 天的銷量還能賣 {days} 天</translation>
    </message>
    <message>
        <source>Sales, 30 days</source>
        <translation>30 天支付金額</translation>
    </message>
    <message>
        <source>Visitors, 30 days</source>
        <translation>30 天訪客數</translation>
    </message>
    <message>
        <source>Pieces, 30 days</source>
        <translation>30 天支付件數</translation>
    </message>
    <message>
        <source>Conversion, 30 days</source>
        <translation>30 天支付轉化率</translation>
    </message>
    <message>
        <source>Break-even ROI</source>
        <translation>保本投產比</translation>
    </message>
    <message>
        <source>Name in the reports</source>
        <translation>報表裡的名稱</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>訂單列數</translation>
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
        <translation>內容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>自己記錄</translation>
    </message>
    <message>
        <source>Seen in reports</source>
        <translation>報表看到</translation>
    </message>
    <message>
        <source>Price listed</source>
        <translation>標價</translation>
    </message>
    <message>
        <source>The price in that day's orders, before coupons</source>
        <translation>當天訂單裡的標價，未減優惠</translation>
    </message>
    <message>
        <source>Lowest paid</source>
        <translation>最低成交價</translation>
    </message>
    <message>
        <source>The least that was paid for one piece that day</source>
        <translation>當天單件最低實付</translation>
    </message>
    <message>
        <source>Average paid</source>
        <translation>成交均價</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼上內容</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>Why it matches</source>
        <translation>匹配依據</translation>
    </message>
    <message>
        <source>Your own word</source>
        <translation>自己填寫</translation>
    </message>
    <message>
        <source>Title in reports</source>
        <translation>報表標題</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>件</translation>
    </message>
    <message>
        <source>A name not matched yet</source>
        <translation>待匹配的名稱</translation>
    </message>
</context>
</TS>
