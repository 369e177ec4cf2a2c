<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Usage: {line}</source>
        <translation>用法：{line}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>What it is given</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Not understood: {reason} For help: {command} --help</source>
        <translation>没看懂：{reason}查看说明：{command} --help</translation>
    </message>
    <message>
        <source>there is no command {name}.</source>
        <translation>没有 {name} 这个命令。</translation>
    </message>
    <message>
        <source>there is no command {name}; did you mean {others}?</source>
        <translation>没有 {name} 这个命令，是不是想输入 {others}？</translation>
    </message>
    <message>
        <source>there is no file or folder {name}.</source>
        <translation>找不到文件或文件夹 {name}。</translation>
    </message>
    <message>
        <source>there is no option {name}.</source>
        <translation>没有 {name} 这个选项。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} needs something after it.</source>
        <translation>{name} 后面要跟一个值。</translation>
    </message>
    <message>
        <source>{name} cannot be that.</source>
        <translation>{name} 不能是这个值。</translation>
    </message>
    <message>
        <source>that is more than the command takes.</source>
        <translation>多给了参数。</translation>
    </message>
    <message>
        <source>A fault of StoreDesk itself, shown above. Your data is as it was; please report it.</source>
        <translation>StoreDesk 自身出错，详情见上。数据没有变动，请把它反馈给我们。</translation>
    </message>
    <message>
        <source>Explain this command and stop.</source>
        <translation>显示这份说明后退出。</translation>
    </message>
    <message>
        <source>done, nothing was left out</source>
        <translation>完成，没有遗漏</translation>
    </message>
    <message>
        <source>done in part: rows or files were left out, and are listed</source>
        <translation>部分完成：有行或文件没有导入，已逐一列出</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>命令没看懂</translation>
    </message>
    <message>
        <source>not possible; the reason is given, and nothing was changed</source>
        <translation>做不到；原因已说明，数据没有变动</translation>
    </message>
    <message>
        <source>the shop's data is damaged</source>
        <translation>店铺数据已损坏</translation>
    </message>
    <message>
        <source>a fault of StoreDesk itself</source>
        <translation>StoreDesk 自身出错</translation>
    </message>
    <message>
        <source>stopped with Ctrl+C; what was not finished has been taken back</source>
        <translation>按 Ctrl+C 停止；没做完的已撤回</translation>
    </message>
    <message>
        <source>Say which version this is and stop.</source>
        <translation>显示版本号后退出。</translation>
    </message>
    <message>
        <source>Language of everything said: zh_CN, zh_TW or en; otherwise that of the settings or the system.</source>
        <translation>显示语言：zh_CN、zh_TW 或 en；不写则按设置或系统的语言。</translation>
    </message>
    <message>
        <source>The shop's file, or postgresql://… for a server; otherwise the shop opened last.</source>
        <translation>店铺文件，或服务器地址 postgresql://…；不写则用上次打开的店铺。</translation>
    </message>
    <message>
        <source>Import reports: spreadsheets and text files as downloaded, zip files, or folders of them, in any order.</source>
        <translation>导入报表：下载好的表格、文本文件、zip 压缩包，或装着它们的文件夹，先后不限。</translation>
    </message>
    <message>
        <source>Every file is recognised by its headings, whatever it is called. Importing a file again changes nothing; a newer report of the same days replaces what it says of them.</source>
        <translation>按表头识别每个文件，文件名无所谓。同一文件再次导入不会有变化；同一天的新报表会替换它所涉及的数据。</translation>
    </message>
    <message>
        <source>everything in a folder</source>
        <translation>导入整个文件夹</translation>
    </message>
    <message>
        <source>see what would happen</source>
        <translation>先看看会怎样</translation>
    </message>
    <message>
        <source>keep the rows that were refused</source>
        <translation>把被拒的行另存下来</translation>
    </message>
    <message>
        <source>Report files or folders.</source>
        <translation>报表文件或文件夹。</translation>
    </message>
    <message>
        <source>Show what would happen; nothing is written.</source>
        <translation>只显示会怎样，不写入任何数据。</translation>
    </message>
    <message>
        <source>Password of locked files; asked for when it is not given.</source>
        <translation>加密文件的密码；不写则到时询问。</translation>
    </message>
    <message>
        <source>Save refused rows there as workbooks, with the reason beside each.</source>
        <translation>把被拒的行连同原因存成表格，放在这个文件夹。</translation>
    </message>
    <message>
        <source>Show what is due in a week, or save it as a PDF to print.</source>
        <translation>列出一周的待办，或存成 PDF 打印。</translation>
    </message>
    <message>
        <source>The week, as 2026-W48 or as any day of it; otherwise this week.</source>
        <translation>哪一周：写成 2026-W48，或其中任意一天；不写就是本周。</translation>
    </message>
    <message>
        <source>Save the list there as a PDF.</source>
        <translation>把清单存成 PDF。</translation>
    </message>
    <message>
        <source>A page for each role, or one list for all.</source>
        <translation>每个岗位一页；不写则合成一份清单。</translation>
    </message>
    <message>
        <source>what is due this week</source>
        <translation>本周要做的事</translation>
    </message>
    <message>
        <source>a page per role, to print</source>
        <translation>每个岗位一页，用来打印</translation>
    </message>
    <message>
        <source>Make a verified copy of the shop, also while the window is open.</source>
        <translation>备份店铺并校验，窗口开着也可以。</translation>
    </message>
    <message>
        <source>Put a copy of the backup into this folder too, on another disk for example.</source>
        <translation>再复制一份到这个文件夹，比如另一块硬盘。</translation>
    </message>
    <message>
        <source>into the backups folder beside the shop</source>
        <translation>存到店铺旁边的 backups 文件夹</translation>
    </message>
    <message>
        <source>and onto another disk</source>
        <translation>再存一份到另一块硬盘</translation>
    </message>
    <message>
        <source>List the backups, or put one in the place of the shop's file.</source>
        <translation>列出备份，或用其中一份替换店铺文件。</translation>
    </message>
    <message>
        <source>The backup: its number in the list, its name, or its path.</source>
        <translation>哪份备份：列表里的序号、文件名或路径。</translation>
    </message>
    <message>
        <source>The file that was there before is kept beside the restored one, so that nothing is lost.</source>
        <translation>原来的文件会留在旁边，什么都不会丢。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不再询问。</translation>
    </message>
    <message>
        <source>list the backups</source>
        <translation>列出备份</translation>
    </message>
    <message>
        <source>go back to the newest</source>
        <translation>恢复到最新一份</translation>
    </message>
    <message>
        <source>Check the shop: the file's structure, references, and that every sum follows from its rows.</source>
        <translation>检查店铺：文件结构、引用关系，以及每个合计是否与明细相符。</translation>
    </message>
    <message>
        <source>nothing is changed by checking</source>
        <translation>检查不会改动数据</translation>
    </message>
    <message>
        <source>Make the sample shop: a year of reports as the platforms write them, imported as any others.</source>
        <translation>生成示例店铺：一年的报表，格式与平台导出的一样，照常导入。</translation>
    </message>
    <message>
        <source>Make it in this folder; otherwise where the window looks for it.</source>
        <translation>放在这个文件夹；不写则放在窗口能找到的位置。</translation>
    </message>
    <message>
        <source>How many days, up to yesterday.</source>
        <translation>到昨天为止多少天。</translation>
    </message>
    <message>
        <source>for the window's "Open the sample shop"</source>
        <translation>供窗口里的“打开示例店铺”使用</translation>
    </message>
    <message>
        <source>its files and its shop in a folder</source>
        <translation>报表和店铺都放在一个文件夹</translation>
    </message>
    <message>
        <source>List the imports, the newest first.</source>
        <translation>列出导入记录，最新的在前。</translation>
    </message>
    <message>
        <source>each with the number to forget it by</source>
        <translation>每条都有编号，撤销时用</translation>
    </message>
    <message>
        <source>Forget imports: the shop becomes what it would be without them.</source>
        <translation>撤销导入：店铺数据恢复成没有导入过的样子。</translation>
    </message>
    <message>
        <source>Numbers of imports, as the history lists them.</source>
        <translation>导入编号，见 history 列表。</translation>
    </message>
    <message>
        <source>A backup is made first. What other imports say of the same days stays.</source>
        <translation>撤销前先备份。其他导入中同一天的数据会保留。</translation>
    </message>
    <message>
        <source>take import 12 out again</source>
        <translation>撤销第 12 号导入</translation>
    </message>
    <message>
        <source>A file or folder alone is imported: "storedesk report.xls" is "storedesk import report.xls".</source>
        <translation>只写文件或文件夹就是导入：“storedesk 报表.xls”等于“storedesk import 报表.xls”。</translation>
    </message>
    <message>
        <source>The desk of a shop's operator, in the terminal: imports reports, prints the week, keeps backups. Without a command StoreDesk opens its window. Nothing ever leaves this machine.</source>
        <translation>终端里的店铺工作台：导入报表、打印周清单、做备份。不写命令就打开窗口。数据始终留在这台电脑上。</translation>
    </message>
    <message>
        <source>There is no shop at {path} yet. Import a report, or make the sample shop with: storedesk sample</source>
        <translation>{path} 还没有店铺。请先导入一份报表，或生成示例店铺：storedesk sample</translation>
    </message>
    <message>
        <source>The shop is open in another StoreDesk on {host}. Close it there, then try again.</source>
        <translation>店铺正在 {host} 上的另一个 StoreDesk 中打开。请先关闭它，再试一次。</translation>
    </message>
    <message>
        <source>A shop on a server is backed up and restored there, with pg_dump and pg_restore.</source>
        <translation>服务器上的店铺请在服务器上用 pg_dump 和 pg_restore 备份、恢复。</translation>
    </message>
    <message>
        <source>{name} is not one of the languages zh_CN, zh_TW, en.</source>
        <translation>没有 {name} 这种语言，可选 zh_CN、zh_TW、en。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计核对</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>{file}: imported before, on {moment}; nothing to do.</source>
        <translation>{file}：已于 {moment} 导入过，无需再导入。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {reason}</source>
        <translation>{file} 第 {row} 行：{reason}</translation>
    </message>
    <message>
        <source>{file}: {count} more rows were refused; --refused FOLDER saves them all.</source>
        <translation>{file}：还有 {count} 行被拒；加上“--refused 文件夹”可全部另存。</translation>
    </message>
    <message>
        <source>Refused rows are in {path}</source>
        <translation>被拒的行已存到 {path}</translation>
    </message>
    <message>
        <source>{file}: columns not used: {columns}</source>
        <translation>{file}：未用到的列：{columns}</translation>
    </message>
    <message>
        <source>{file}: {heading} adds up to {found}, but the file itself says {stated}.</source>
        <translation>{file}：{heading}合计为 {found}，而文件里写的是 {stated}。</translation>
    </message>
    <message>
        <source>Would be imported: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused.</source>
        <translation>将导入：新增 {new} 行，替换 {replaced} 行，未变 {unchanged} 行，被拒 {refused} 行。</translation>
    </message>
    <message>
        <source>Imported: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused.</source>
        <translation>已导入：新增 {new} 行，替换 {replaced} 行，未变 {unchanged} 行，被拒 {refused} 行。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何数据。</translation>
    </message>
    <message>
        <source>To take an import out again: storedesk forget {numbers}</source>
        <translation>想撤销这次导入：storedesk forget {numbers}</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，数据没有变动。</translation>
    </message>
    <message>
        <source>Stopped. The file on the way was taken back; those before it stay.</source>
        <translation>已停止。正在导入的文件已撤回，之前的保留。</translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation>{file} 的密码</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>taken over into a later week</source>
        <translation>已结转到后面的周</translation>
    </message>
    <message>
        <source>{week}: {done} of {total} done.</source>
        <translation>{week}：共 {total} 项，已完成 {done} 项。</translation>
    </message>
    <message>
        <source>Nothing is due in {week}.</source>
        <translation>{week}没有待办。</translation>
    </message>
    <message>
        <source>Saved {path} ({pages} pages).</source>
        <translation>已保存 {path}（{pages} 页）。</translation>
    </message>
    <message>
        <source>Backed up as {path}</source>
        <translation>已备份为 {path}</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>已复制到 {path}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>There are no backups of {name} yet. Make one with: storedesk backup</source>
        <translation>{name} 还没有备份。现在备份：storedesk backup</translation>
    </message>
    <message>
        <source>There is no backup {which}. List them with: storedesk restore</source>
        <translation>没有 {which} 这份备份。查看列表：storedesk restore</translation>
    </message>
    <message>
        <source>Everything entered or imported after {moment} is replaced. Restore?</source>
        <translation>{moment} 之后录入或导入的内容都会被替换。确定恢复吗？</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>已恢复 {name}。</translation>
    </message>
    <message>
        <source>The file that was there before is kept as {path}</source>
        <translation>原来的文件保存为 {path}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有变动。</translation>
    </message>
    <message>
        <source>Nobody is here to be asked, so nothing was changed; add --yes.</source>
        <translation>这里没人可问，所以没有改动；请加上 --yes。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The shop is sound: structure, references and every sum are right.</source>
        <translation>店铺数据完好：结构、引用和每个合计都正确。</translation>
    </message>
    <message>
        <source>{count} faults found. Restore a backup (storedesk restore), or forget the imports named and repeat them.</source>
        <translation>发现 {count} 处问题。请恢复备份（storedesk restore），或撤销所列的导入后重新导入。</translation>
    </message>
    <message>
        <source>The sample shop is {path}</source>
        <translation>示例店铺：{path}</translation>
    </message>
    <message>
        <source>Its {count} report files are in {folder}</source>
        <translation>它的 {count} 个报表文件在 {folder}</translation>
    </message>
    <message>
        <source>The sample shop is there already: {path}</source>
        <translation>示例店铺已经有了：{path}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>Forget {names}?</source>
        <translation>撤销 {names}？</translation>
    </message>
    <message>
        <source>Forgotten: {names}</source>
        <translation>已撤销：{names}</translation>
    </message>
    <message>
        <source>There is no import {number}. List them with: storedesk history</source>
        <translation>没有 {number} 号导入。查看列表：storedesk history</translation>
    </message>
</context>
</TS>
