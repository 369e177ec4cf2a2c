<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>desktop</name>
    <message>
        <source>The shop's figures day by day, beside the period before, the year before and the targets, and what moved them. The daily shop report fills it; days without a report are shown as gaps.</source>
        <translation>逐日查看店铺数据，与上期、去年同期和目标对比，并说明变动的原因。导入店铺日报即可填充；没有报表的日子显示为空缺。</translation>
    </message>
    <message>
        <source>What is due this week, by day and role. It comes from the routines and from what the other tabs ask for; tick it off, postpone it, add to it, and print it.</source>
        <translation>本周要做的事，按日期和岗位排列。来自例行工作和其他页面提出的任务；可以勾选完成、推迟、添加和打印。</translation>
    </message>
    <message>
        <source>The items with titles, price, cost and margin, the names under which reports know them, and the journal of changes that stands as flags on every chart.</source>
        <translation>宝贝的标题、价格、成本和毛利，报表里使用的名称，以及在每张图表上以小旗标出的改动日志。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户手册</translation>
    </message>
    <message>
        <source>StoreDesk {version}</source>
        <translation>StoreDesk {version}</translation>
    </message>
    <message>
        <source>The desk of a Taobao or Tmall shop's operator: reports in, figures that can be trusted, the week on paper. It works on this computer alone: no account, no server, no network.</source>
        <translation>淘宝、天猫店铺运营的工作台：导入报表，得到可信的数据，把一周的工作打印出来。只在本机运行：没有账号，没有服务器，不联网。</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation>Python {python}，Qt {qt}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Drawing the chart…</source>
        <translation>正在绘制图表…</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>Your data is safe: what was begun has been taken back. Please send the report below (incident {number}); it holds no figures and no names.</source>
        <translation>您的数据是安全的：没有完成的操作已经撤回。请把下面的报告（编号 {number}）发给我们；其中不含任何数据和姓名。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The shop's file lies in a folder that {service} synchronises, which can damage it. Move it to a folder of this computer; backups may go there.</source>
        <translation>店铺文件放在“{service}”同步的文件夹里，同步可能损坏它。请把它移到本机的普通文件夹；备份可以放在那里。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>备份没有恢复</translation>
    </message>
    <message>
        <source>The shop is as it was in the backup {name}.</source>
        <translation>店铺已恢复到备份“{name}”时的状态。</translation>
    </message>
    <message>
        <source>"{name}" is not finished. What it has begun is taken back when you stop it.</source>
        <translation>“{name}”还没有完成。停止后，已经开始的部分会撤回。</translation>
    </message>
    <message>
        <source>Stop the work under way?</source>
        <translation>停止正在进行的工作？</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{shop} – StoreDesk</source>
        <translation>{shop} – StoreDesk</translation>
    </message>
    <message>
        <source>Write the sample shop</source>
        <translation>生成示例店铺</translation>
    </message>
    <message>
        <source>Shop on a server</source>
        <translation>服务器上的店铺</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>示例店铺</translation>
    </message>
    <message>
        <source>{name} (for viewing only)</source>
        <translation>{name}（只读）</translation>
    </message>
    <message>
        <source>Another program works in {folder}; close it first.</source>
        <translation>另一个程序正在使用“{folder}”，请先关闭它。</translation>
    </message>
    <message>
        <source>This shop is open elsewhere</source>
        <translation>这家店铺已在别处打开</translation>
    </message>
    <message>
        <source>StoreDesk cannot go on</source>
        <translation>StoreDesk 无法继续</translation>
    </message>
    <message>
        <source>The last backup was not made</source>
        <translation>关闭时的备份没有完成</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Control sums</source>
        <translation>合计核对</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>另存被拒的行…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>另存被拒的行</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不导入此文件</translation>
    </message>
    <message>
        <source>Open with this password</source>
        <translation>用此密码打开</translation>
    </message>
    <message>
        <source>Choose a line to see what will become of it.</source>
        <translation>选择一行，查看它将如何导入。</translation>
    </message>
    <message>
        <source>{file} – refused rows</source>
        <translation>{file}–被拒的行</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Read reports</source>
        <translation>读取报表</translation>
    </message>
    <message>
        <source>Check reports</source>
        <translation>核对报表</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>You stopped it. The files listed are in; the one under way was taken back.</source>
        <translation>导入已被停止。列出的文件已导入；正在导入的那个已撤回。</translation>
    </message>
    <message>
        <source>Show in {tab}</source>
        <translation>在“{tab}”中查看</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>Everything is as it was before this import.</source>
        <translation>一切恢复到这次导入之前的样子。</translation>
    </message>
    <message>
        <source>Drop reports here: files, whole folders or zip archives. Nothing is imported before you say so.</source>
        <translation>把报表拖到这里：文件、整个文件夹或 zip 压缩包都可以。在您确认之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Drop reports anywhere on the window, or press Ctrl+I there.</source>
        <translation>还没有导入过报表。把报表拖到主窗口的任意位置，或在主窗口按 Ctrl+I。</translation>
    </message>
    <message>
        <source>Save a copy of the file…</source>
        <translation>另存原文件…</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>另存原文件</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此列表…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>撤销导入…</translation>
    </message>
    <message>
        <source>{count} imports with {rows} rows are taken out again. Figures that they had replaced come back; the downloaded files stay where they are and can be imported again.</source>
        <translation>将撤销 {count} 次导入，共 {rows} 行。被它们替换掉的数据会恢复；下载的原文件不受影响，可以再次导入。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Forget these imports?</source>
        <translation>撤销这些导入？</translation>
    </message>
    <message>
        <source>Forgotten: {count} imports.</source>
        <translation>已撤销 {count} 次导入。</translation>
    </message>
    <message>
        <source>Forget imports</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已另存为“{name}”。</translation>
    </message>
    <message>
        <source>Columns that are not used: {headings}</source>
        <translation>未使用的列：{headings}</translation>
    </message>
    <message>
        <source>{size} KB, kept compressed beside the shop's file</source>
        <translation>{size} KB，压缩保存在店铺文件旁边</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可以导入</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sum of the rows</source>
        <translation>各行合计</translation>
    </message>
    <message>
        <source>Of it refused</source>
        <translation>其中被拒</translation>
    </message>
    <message>
        <source>The file's own total</source>
        <translation>文件自带合计</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>请看一下</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>以前导入过</translation>
    </message>
    <message>
        <source>No usable row</source>
        <translation>没有可用的行</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>未能识别</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Our sum agrees</source>
        <translation>合计一致</translation>
    </message>
    <message>
        <source>Our sum differs</source>
        <translation>合计不一致</translation>
    </message>
    <message>
        <source>There is no table in this file.</source>
        <translation>这个文件里没有表格。</translation>
    </message>
    <message>
        <source>This very file was imported on {moment}; nothing would change.</source>
        <translation>同一个文件已在 {moment} 导入过，不会有任何变化。</translation>
    </message>
    <message>
        <source>Its headings: {headings}</source>
        <translation>它的表头：{headings}</translation>
    </message>
    <message>
        <source>{count} rows stand in the file twice and count once.</source>
        <translation>有 {count} 行在文件里出现两次，只计一次。</translation>
    </message>
    <message>
        <source>{count} rows are totals, repeated headings or remarks and were left out.</source>
        <translation>有 {count} 行是合计、重复表头或说明，已略过。</translation>
    </message>
    <message>
        <source>{files} files: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused.</source>
        <translation>{files} 个文件：新增 {new} 行，替换 {replaced} 行，未变 {unchanged} 行，被拒 {refused} 行。</translation>
    </message>
    <message>
        <source>{files} files: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused. Not taken: {count} tables or files; choose one to see why.</source>
        <translation>{files} 个文件：新增 {new} 行，替换 {replaced} 行，未变 {unchanged} 行，被拒 {refused} 行。另有 {count} 个表格或文件不能导入，选中即可查看原因。</translation>
    </message>
    <message>
        <source>This shop is open for viewing only, so nothing can be imported.</source>
        <translation>店铺以只读方式打开，不能导入。</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy its cells together with their headings first.</source>
        <translation>剪贴板上没有表格。请先连同表头一起复制单元格。</translation>
    </message>
    <message>
        <source>Clipboard {moment}</source>
        <translation>剪贴板 {moment}</translation>
    </message>
    <message>
        <source>This tab has nothing to print. The Week and the Shop tab do.</source>
        <translation>这个页面没有可打印的内容，“本周”和“店铺”页面有。</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>页面(&amp;T)</translation>
    </message>
    <message>
        <source>Let go to import these reports</source>
        <translation>松开鼠标即可导入这些报表</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Import reports…</source>
        <translation>导入报表…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import the table on the clipboard</source>
        <translation>导入剪贴板上的表格</translation>
    </message>
    <message>
        <source>Import history…</source>
        <translation>导入记录…</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>新建店铺…</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>打开店铺…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>全部刷新</translation>
    </message>
    <message>
        <source>What this tab is for</source>
        <translation>本页说明</translation>
    </message>
    <message>
        <source>About StoreDesk</source>
        <translation>关于 StoreDesk</translation>
    </message>
    <message>
        <source>Sort the table</source>
        <translation>表格排序</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{name} (Ctrl+{number})</source>
        <translation>{name}（Ctrl+{number}）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Find an action, a product, a word, a person or an event</source>
        <translation>查找操作、宝贝、关键词、联系人或活动</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>大数显示</translation>
    </message>
    <message>
        <source>Large amounts in 万 (12.3万 instead of 123,000)</source>
        <translation>大数用“万”显示（12.3万，而不是 123,000）</translation>
    </message>
    <message>
        <source>Shop's file</source>
        <translation>店铺文件</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>改动立即生效。</translation>
    </message>
    <message>
        <source>On a database server</source>
        <translation>在数据库服务器上</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>My second shop</source>
        <translation>我的第二家店</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>新建店铺</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>已备份为“{name}”。</translation>
    </message>
    <message>
        <source>Everything entered or imported after {moment} is replaced. A backup of today's file is made first.</source>
        <translation>{moment} 之后录入和导入的内容都会被替换。会先备份现在的文件。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复这个备份？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Choose the state to go back to.</source>
        <translation>选择要回到的时间点。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>正在打开店铺</translation>
    </message>
    <message>
        <source>Its file is checked and brought up to date.</source>
        <translation>正在检查并更新店铺文件。</translation>
    </message>
    <message>
        <source>Shops ({pattern})</source>
        <translation>店铺文件 ({pattern})</translation>
    </message>
    <message>
        <source>The shop's file cannot be opened</source>
        <translation>店铺文件打不开</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>打开其他店铺…</translation>
    </message>
    <message>
        <source>Open for viewing only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>恢复最新备份</translation>
    </message>
    <message>
        <source>Reports ({pattern})</source>
        <translation>报表 ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>所有文件 ({pattern})</translation>
    </message>
    <message>
        <source>Import a folder of reports</source>
        <translation>导入报表文件夹</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>打开店铺</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>最近备份：{moment}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>已完成：{step}</translation>
    </message>
    <message>
        <source>Stopping {name}</source>
        <translation>正在停止：{name}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>{text} (and {count} more)</source>
        <translation>{text}（另有 {count} 项）</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV text (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 文本 (*.csv)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>恢复默认布局</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter {name}</source>
        <translation>筛选“{name}”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{shown} of {count} rows</source>
        <translation>显示 {shown} 行，共 {count} 行</translation>
    </message>
    <message>
        <source>Columns, copy and export</source>
        <translation>列、复制和导出</translation>
    </message>
    <message>
        <source>{work}: {share}</source>
        <translation>{work}：{share}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Welcome to StoreDesk</source>
        <translation>欢迎使用 StoreDesk</translation>
    </message>
    <message>
        <source>Your platform's spreadsheets become the shop's figures and a weekly list of what to do. Everything stays on this computer.</source>
        <translation>把平台下载的报表变成店铺数据和每周待办清单。所有内容都只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Start with your own shop</source>
        <translation>从自己的店铺开始</translation>
    </message>
    <message>
        <source>Drop downloaded reports anywhere on this window, a whole folder too, or choose them here.</source>
        <translation>把下载的报表（也可以是整个文件夹）拖到窗口的任意位置，或点此选择。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先随便看看</translation>
    </message>
    <message>
        <source>A made-up shop with a year of figures, in a file of its own; nothing of yours changes.</source>
        <translation>一家虚构的店铺，有一整年的数据，放在单独的文件里，不会改动您的任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>There is no display, so the sample shop is worked through here instead of in a window.</source>
        <translation>没有显示器，因此不打开窗口，直接在这里处理示例店铺。</translation>
    </message>
    <message>
        <source>The sample shop: {path}</source>
        <translation>示例店铺：{path}</translation>
    </message>
    <message>
        <source>The week on paper ({pages} pages): {path}</source>
        <translation>本周清单（{pages} 页）：{path}</translation>
    </message>
    <message>
        <source>{tab}: {path}</source>
        <translation>{tab}：{path}</translation>
    </message>
    <message>
        <source>{path} is open in another StoreDesk; close that one first.</source>
        <translation>“{path}”已在另一个 StoreDesk 中打开，请先关闭它。</translation>
    </message>
    <message>
        <source>For the window set DISPLAY. What the terminal can do: storedesk --help</source>
        <translation>要打开窗口，请设置 DISPLAY。终端用法：storedesk --help</translation>
    </message>
    <message>
        <source>Shop's name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Stands on every printed page</source>
        <translation>印在每张打印页上</translation>
    </message>
    <message>
        <source>Name the shop {name}</source>
        <translation>店铺改名为“{name}”</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Open a shop on a server…</source>
        <translation>打开服务器上的店铺…</translation>
    </message>
    <message>
        <source>Open a shop on a server</source>
        <translation>打开服务器上的店铺</translation>
    </message>
    <message>
        <source>Several computers share one shop through a PostgreSQL server. Whoever set the server up knows what belongs here.</source>
        <translation>多台电脑通过 PostgreSQL 服务器共用一个店铺。下面的信息请向搭建服务器的人索取。</translation>
    </message>
    <message>
        <source>For example 192.168.1.20 or 192.168.1.20:5432</source>
        <translation>例如 192.168.1.20 或 192.168.1.20:5432</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>打开店铺</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The address is kept in this computer's settings, the password with it, for your account alone.</source>
        <translation>地址和密码保存在本机的设置里，只有你的系统账户能读取。</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>修改地址…</translation>
    </message>
</context>
</TS>
