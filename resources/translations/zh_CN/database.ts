<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>database</name>
    <message>
        <source>"{name}" is in use by another program. Close that program (or the other StoreDesk window) and try again; nothing was changed.</source>
        <translation>“{name}”正被其他程序占用。请关闭那个程序（或另一个 StoreDesk 窗口）后重试；数据没有任何改动。</translation>
    </message>
    <message>
        <source>The disk that holds "{name}" is full. Free some space and try again; nothing was changed.</source>
        <translation>“{name}”所在的磁盘已满。请腾出一些空间后重试；数据没有任何改动。</translation>
    </message>
    <message>
        <source>There is not enough room for a copy of "{name}": {needed} MB are needed, {free} MB are free.</source>
        <translation>磁盘空间不够给“{name}”做一份副本：需要 {needed} MB，只剩 {free} MB。</translation>
    </message>
    <message>
        <source>The folder of "{name}" cannot be written to. Move the file to a folder of your own, or open it for viewing only.</source>
        <translation>“{name}”所在的文件夹不能写入。请把文件移到自己的文件夹，或以只读方式打开。</translation>
    </message>
    <message>
        <source>"{name}" was opened for viewing only, so nothing can be changed.</source>
        <translation>“{name}”是以只读方式打开的，不能修改。</translation>
    </message>
    <message>
        <source>The disk reports an error while "{name}" is in use. Check the disk or the cable, then start StoreDesk again; what was confirmed before is safe.</source>
        <translation>使用“{name}”时磁盘报告出错。请检查磁盘或数据线，再重新启动 StoreDesk；之前已确认的数据是安全的。</translation>
    </message>
    <message>
        <source>"{name}" cannot be opened. Check that the file is there and that you may read it.</source>
        <translation>无法打开“{name}”。请检查文件是否还在、您是否有权读取。</translation>
    </message>
    <message>
        <source>"{name}" is a folder. Choose the shop's file in it.</source>
        <translation>“{name}”是一个文件夹。请选择里面的店铺文件。</translation>
    </message>
    <message>
        <source>"{name}" lies on a network drive, where a shop's file breaks sooner or later. Copy it to a disk of this computer; several computers share a shop through a PostgreSQL server.</source>
        <translation>“{name}”在网络盘上，店铺文件放在那里迟早会损坏。请复制到本机磁盘；多台电脑共用一个店铺请使用 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>"{name}" is damaged and was not opened.</source>
        <translation>“{name}”已损坏，没有打开。</translation>
    </message>
    <message>
        <source>"{name}" is empty (0 bytes): it is damaged and was not opened.</source>
        <translation>“{name}”是空文件（0 字节）：已损坏，没有打开。</translation>
    </message>
    <message>
        <source>"{name}" is not a StoreDesk file, or it is damaged; it was not opened.</source>
        <translation>“{name}”不是 StoreDesk 的文件，或者已经损坏；没有打开。</translation>
    </message>
    <message>
        <source>"{name}" is gone, although there are backups of it.</source>
        <translation>“{name}”不见了，但它的备份还在。</translation>
    </message>
    <message>
        <source>{what} Restore the newest backup, "{backup}"; the file as it is will be kept beside it.</source>
        <translation>{what}请恢复最近的备份“{backup}”；现有的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>{what} There is no backup of it beside it; look for one on another disk.</source>
        <translation>{what}旁边没有它的备份；请到其他磁盘上找一找。</translation>
    </message>
    <message>
        <source>"{name}" belongs to another program. Choose a StoreDesk file; nothing was changed.</source>
        <translation>“{name}”是其他程序的文件。请选择 StoreDesk 的文件；数据没有任何改动。</translation>
    </message>
    <message>
        <source>"{name}" was made by a newer StoreDesk. Update StoreDesk on this computer to open it; nothing was changed.</source>
        <translation>“{name}”是用更新版本的 StoreDesk 做的。请先升级这台电脑上的 StoreDesk 再打开；数据没有任何改动。</translation>
    </message>
    <message>
        <source>The shop on the server was made by a newer StoreDesk. Update StoreDesk on this computer.</source>
        <translation>服务器上的店铺是用更新版本的 StoreDesk 做的。请升级这台电脑上的 StoreDesk。</translation>
    </message>
    <message>
        <source>"{name}" comes from an older StoreDesk and must be brought up to date first: open it once not only for viewing.</source>
        <translation>“{name}”来自旧版本的 StoreDesk，需要先升级：请先用普通方式（非只读）打开一次。</translation>
    </message>
    <message>
        <source>"{name}" could not be brought up to date: rows in {tables} point at rows that are not there.</source>
        <translation>“{name}”升级失败：{tables} 里有数据指向不存在的记录。</translation>
    </message>
    <message>
        <source>The database server cannot be reached or refuses the sign-in. Check the network, that the server is running, and the user, password and database in its address.</source>
        <translation>连不上数据库服务器，或登录被拒绝。请检查网络、服务器是否在运行，以及地址中的用户名、密码和数据库名。</translation>
    </message>
    <message>
        <source>The database server's address cannot be read. Write it as postgresql://user:password@server:5432/shop.</source>
        <translation>无法读懂数据库服务器的地址。请写成 postgresql://用户名:密码@服务器:5432/店铺 的形式。</translation>
    </message>
    <message>
        <source>The database server does not let you do this. Sign in as the owner once, so that it is brought up to date.</source>
        <translation>数据库服务器不允许这样做。请先用所有者账号登录一次，完成升级。</translation>
    </message>
    <message>
        <source>Another computer has been writing to the shop for too long. Try again in a moment; nothing was changed.</source>
        <translation>另一台电脑正在写入店铺数据，等待太久。请稍后再试；数据没有任何改动。</translation>
    </message>
    <message>
        <source>For a PostgreSQL server the package psycopg is needed: pip install "storedesk[postgresql]".</source>
        <translation>使用 PostgreSQL 服务器需要 psycopg 组件：pip install “storedesk[postgresql]”。</translation>
    </message>
    <message>
        <source>Backups of a shop on a server are made on the server, with pg_dump.</source>
        <translation>服务器上的店铺请在服务器上用 pg_dump 备份。</translation>
    </message>
    <message>
        <source>This cannot be undone: {thing} has been changed since.</source>
        <translation>无法撤销：{thing}之后又被修改过。</translation>
    </message>
    <message>
        <source>This cannot be undone: {thing} is no longer there.</source>
        <translation>无法撤销：{thing}已经不在了。</translation>
    </message>
    <message>
        <source>This cannot be undone: {thing} is there again.</source>
        <translation>无法撤销：{thing}又出现了。</translation>
    </message>
    <message>
        <source>This cannot be undone: {thing} is in use by now.</source>
        <translation>无法撤销：{thing}已经被用到了。</translation>
    </message>
    <message>
        <source>"{name}"</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>something it wrote</source>
        <translation>当时写入的内容</translation>
    </message>
    <message>
        <source>This step cannot be undone.</source>
        <translation>这一步无法撤销。</translation>
    </message>
    <message>
        <source>This cannot be undone: newer rows stand in the way.</source>
        <translation>无法撤销：与后来新增的数据冲突。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>正在检查备份</translation>
    </message>
    <message>
        <source>Bringing the shop's file up to date</source>
        <translation>正在升级店铺文件</translation>
    </message>
    <message>
        <source>The backup "{name}" is damaged. Choose another one.</source>
        <translation>备份“{name}”已损坏。请选择另一个。</translation>
    </message>
    <message>
        <source>The backup "{name}" is not there. Choose another one.</source>
        <translation>备份“{name}”不在了。请选择另一个。</translation>
    </message>
    <message>
        <source>The backup came out damaged and was thrown away; "{name}" itself may be damaged: check it.</source>
        <translation>备份结果有损坏，已丢弃；“{name}”本身可能已损坏，请检查数据。</translation>
    </message>
    <message>
        <source>"{name}" is in use by another program, so it cannot be replaced. Close it and try again.</source>
        <translation>“{name}”正被其他程序占用，无法替换。请关闭后重试。</translation>
    </message>
    <message>
        <source>Checking the shop's data</source>
        <translation>正在检查店铺数据</translation>
    </message>
    <message>
        <source>The file's structure is damaged ({detail}). Restore a backup.</source>
        <translation>文件结构已损坏（{detail}）。请恢复备份。</translation>
    </message>
    <message>
        <source>{count} rows of "{table}" point at rows of "{parent}" that are not there. Restore a backup.</source>
        <translation>“{table}”有 {count} 行指向“{parent}”中不存在的记录。请恢复备份。</translation>
    </message>
    <message>
        <source>{count} rows of "{table}" do not fit what the imports said. Forget and repeat the imports concerned.</source>
        <translation>“{table}”有 {count} 行与导入的内容对不上。请撤销相关导入后重新导入。</translation>
    </message>
    <message>
        <source>{count} rows of "{table}" belong to no import. Restore a backup.</source>
        <translation>“{table}”有 {count} 行不属于任何一次导入。请恢复备份。</translation>
    </message>
    <message>
        <source>{count} rows of "{table}" are not what their imports say together. Forget and repeat these imports.</source>
        <translation>“{table}”有 {count} 行与各次导入合并的结果不符。请撤销这些导入后重新导入。</translation>
    </message>
    <message>
        <source>Import {batch}: "{column}" in "{table}" adds up to {found} and not to {stated} as when it was imported. Forget and repeat this import.</source>
        <translation>导入 {batch}：“{table}”的“{column}”合计为 {found}，与导入时的 {stated} 不符。请撤销这次导入后重新导入。</translation>
    </message>
    <message>
        <source>{count} sums in "{table}" are not those of the rows in "{ledger}". Repeat one import of these days.</source>
        <translation>“{table}”有 {count} 个汇总数与“{ledger}”的明细不符。请重新导入这些日期的任一报表。</translation>
    </message>
</context>
</TS>
