<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>Starting when you sign in could not be changed: %1.</source>
        <translation>无法更改登录时启动的设置：%1。</translation>
    </message>
    <message>
        <source>Look who may write %1.</source>
        <translation>请检查谁有权写入 %1。</translation>
    </message>
    <message>
        <source>Hangs up remote-access connections</source>
        <translation>挂断远程访问连接</translation>
    </message>
    <message>
        <source>onhook: there is no display that its window can open on.
Start it in a desktop session (DISPLAY or WAYLAND_DISPLAY is set there), or use the command line, which needs none:
  onhook list              what is connected
  onhook hang-up TARGET    hang up, and wait until it is down
  onhook --help            all of it
</source>
        <translation>onhook：没有可以打开窗口的显示。
请在桌面会话中启动它（其中已设置 DISPLAY 或 WAYLAND_DISPLAY），或使用不需要显示的命令行：
  onhook list              列出已连接的连接
  onhook hang-up TARGET    挂断，并等待其断开
  onhook --help            显示全部用法
</translation>
    </message>
    <message>
        <source>Starting when you sign in could not be changed: the registry&apos;s key Run cannot be written.</source>
        <translation>无法更改登录时启动的设置：注册表的 Run 项无法写入。</translation>
    </message>
    <message>
        <source>Windows starts nothing at sign-in whose path is as long as Onhook&apos;s.</source>
        <translation>Onhook 的路径过长，Windows 不会在登录时启动这样的程序。</translation>
    </message>
    <message>
        <source>Move its folder to a shorter path.</source>
        <translation>请将其文件夹移到较短的路径。</translation>
    </message>
    <message>
        <source>onhook: its window cannot be opened. The command line needs none:
  onhook list              what is connected
  onhook hang-up TARGET    hang up, and wait until it is down
  onhook --help            all of it
</source>
        <translation>onhook：无法打开窗口。命令行不需要窗口：
  onhook list              列出已连接的连接
  onhook hang-up TARGET    挂断，并等待其断开
  onhook --help            显示全部用法
</translation>
    </message>
    <message>
        <source>onhook: its window, %1, cannot be started. It belongs beside onhook.exe.</source>
        <translation>onhook：无法启动其窗口程序 %1。它应与 onhook.exe 在同一文件夹中。</translation>
    </message>
    <message>
        <source>This program is the window. Commands are for onhook.exe, which has a console.</source>
        <translation>本程序只是窗口。命令请用 onhook.exe 执行，它带有控制台。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Please report this: it should not happen.</source>
        <translation>请报告此问题：这种情况不应发生。</translation>
    </message>
    <message>
        <source>It ended before it was connected; its system does not say why.</source>
        <translation>它在连上之前就结束了；所属系统没有说明原因。</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, look into the system&apos;s own log.</source>
        <translation>请再试一次。如果再次发生，请查看系统自身的日志。</translation>
    </message>
    <message>
        <source>The system has not answered the request yet.</source>
        <translation>系统尚未答复该请求。</translation>
    </message>
    <message>
        <source>Keep waiting: the request was made and may still be carried out.</source>
        <translation>请继续等待：请求已经发出，仍可能得到执行。</translation>
    </message>
    <message>
        <source>Onhook stopped watching its system.</source>
        <translation>Onhook 已停止监视其系统。</translation>
    </message>
    <message>
        <source>connection object %1 still listed</source>
        <translation>连接对象 %1 仍在列表中</translation>
    </message>
    <message>
        <source>connection object %1 gone</source>
        <translation>连接对象 %1 已消失</translation>
    </message>
    <message>
        <source>interface %1 still up</source>
        <translation>接口 %1 仍在</translation>
    </message>
    <message>
        <source>interface %1 gone</source>
        <translation>接口 %1 已消失</translation>
    </message>
    <message>
        <source>carrier of %1 still up</source>
        <translation>接口 %1 的载波仍在</translation>
    </message>
    <message>
        <source>carrier of %1 gone</source>
        <translation>接口 %1 的载波已消失</translation>
    </message>
    <message>
        <source>process %1 still runs</source>
        <translation>进程 %1 仍在运行</translation>
    </message>
    <message>
        <source>process %1 gone</source>
        <translation>进程 %1 已结束</translation>
    </message>
    <message>
        <source>bus name %1 still held</source>
        <translation>总线名称 %1 仍被占用</translation>
    </message>
    <message>
        <source>bus name %1 released</source>
        <translation>总线名称 %1 已释放</translation>
    </message>
    <message>
        <source>device %1 still in use</source>
        <translation>设备 %1 仍在使用中</translation>
    </message>
    <message>
        <source>device %1 released</source>
        <translation>设备 %1 已释放</translation>
    </message>
    <message>
        <source>handle %1 still valid</source>
        <translation>句柄 %1 仍有效</translation>
    </message>
    <message>
        <source>handle %1 invalid</source>
        <translation>句柄 %1 已失效</translation>
    </message>
    <message>
        <source>link %1 still in its bundle</source>
        <translation>链路 %1 仍在捆绑组中</translation>
    </message>
    <message>
        <source>link %1 gone</source>
        <translation>链路 %1 已消失</translation>
    </message>
    <message>
        <source>%1 still holds it</source>
        <translation>%1 仍在占用它</translation>
    </message>
    <message>
        <source>%1 let go of it</source>
        <translation>%1 已不再占用它</translation>
    </message>
    <message>
        <source>There is no harder way to end this.</source>
        <translation>没有更强硬的方式可以结束它。</translation>
    </message>
    <message>
        <source>Ask again, or keep waiting.</source>
        <translation>请再次请求，或继续等待。</translation>
    </message>
    <message>
        <source>Onhook cannot stop what would dial this again.</source>
        <translation>Onhook 无法阻止会再次拨出此连接的程序。</translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what dials it by that program&apos;s own means.</source>
        <translation>请将其挂断；如果它重新连上，请用拨出它的程序自身的方法来停止拨号。</translation>
    </message>
    <message>
        <source>Onhook cannot dial with this system.</source>
        <translation>Onhook 无法通过此系统拨号。</translation>
    </message>
    <message>
        <source>Connect with the system&apos;s own program.</source>
        <translation>请用该系统自带的程序连接。</translation>
    </message>
    <message>
        <source>Ask someone who administers this computer to hang it up, or start Onhook from an administrator&apos;s account.</source>
        <translation>请让管理这台计算机的人将其挂断，或用管理员帐户启动 Onhook。</translation>
    </message>
    <message>
        <source>Refresh the list. If the connection has gone from it, nothing is left to do.</source>
        <translation>请刷新列表。如果该连接已不在其中，就不必再做什么了。</translation>
    </message>
    <message>
        <source>Refresh the list to see which links are left.</source>
        <translation>请刷新列表，查看还剩哪些链路。</translation>
    </message>
    <message>
        <source>Give it a few seconds and look again.</source>
        <translation>请等几秒钟再看。</translation>
    </message>
    <message>
        <source>Something is still up over this device: hang that up first. If nothing is listed, restart the computer.</source>
        <translation>此设备上还有连接未断开：请先将其挂断。如果列表中什么都没有，请重新启动计算机。</translation>
    </message>
    <message>
        <source>Refresh the list to see what is left of it.</source>
        <translation>请刷新列表，查看还剩下什么。</translation>
    </message>
    <message>
        <source>Plug the modem or adapter in again. If it was replaced, choose the new one in the connection&apos;s properties.</source>
        <translation>请重新插上调制解调器或适配器。如果已更换设备，请在连接属性中选择新设备。</translation>
    </message>
    <message>
        <source>Wait for it to finish; asking twice does not help.</source>
        <translation>请等它完成；重复请求没有用。</translation>
    </message>
    <message>
        <source>It has most likely ended by itself. Refresh the list to make sure.</source>
        <translation>它很可能已自行结束。请刷新列表确认。</translation>
    </message>
    <message>
        <source>Dial again. If it fails each time, a firewall or router may stand in the way: try from another network.</source>
        <translation>请重新拨号。如果每次都失败，可能是防火墙或路由器阻挡：请换一个网络再试。</translation>
    </message>
    <message>
        <source>Dial again if you still need it. If it happens each time, ask whoever runs the server why.</source>
        <translation>如果仍然需要，请重新拨号。如果每次都这样，请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>Nothing is wrong: it was hung up on this side. Dial again whenever you need it.</source>
        <translation>没有问题：是本机这一侧挂断的。需要时随时可以重新拨号。</translation>
    </message>
    <message>
        <source>It may have been dialed again before it had hung up. Switch the device off and on; if that does not help, restart the computer.</source>
        <translation>可能在挂断完成之前就又拨了号。请关闭设备再打开；如果无效，请重新启动计算机。</translation>
    </message>
    <message>
        <source>Dial once more, then restart the computer. If it stays so, look in the Event Viewer for what RasClient wrote.</source>
        <translation>请再拨一次，然后重新启动计算机。如果依然如此，请在事件查看器中查看 RasClient 的记录。</translation>
    </message>
    <message>
        <source>Switch the modem off, wait half a minute, switch it on and dial again. If that does not help, check its cables and its driver.</source>
        <translation>请关闭调制解调器，等半分钟后打开，再重新拨号。如果无效，请检查其电缆和驱动程序。</translation>
    </message>
    <message>
        <source>Refresh the list to see what is connected.</source>
        <translation>请刷新列表，查看有哪些连接。</translation>
    </message>
    <message>
        <source>Hang up and try again in a minute.</source>
        <translation>请挂断，一分钟后再试。</translation>
    </message>
    <message>
        <source>Check the number or address that is dialed, and the cable. If both are right, the other side may be down.</source>
        <translation>请检查所拨的号码或地址以及电缆。如果都没有问题，可能是对方不在线。</translation>
    </message>
    <message>
        <source>Hang up, then dial again and type name and password once more, with the domain if there is one. Look at Caps Lock.</source>
        <translation>请挂断后重新拨号，再次输入用户名和密码；如有域，也一并输入。请留意大写锁定键 (Caps Lock)。</translation>
    </message>
    <message>
        <source>Switch the device off and on and check its cables. If it stays so, try another device.</source>
        <translation>请关闭设备再打开，并检查其电缆。如果依然如此，请换一台设备再试。</translation>
    </message>
    <message>
        <source>Dial again in a few minutes. If it stays so, ask whoever runs the server whether its sign-in works at all.</source>
        <translation>请过几分钟重新拨号。如果依然如此，请询问服务器的管理者其登录功能是否正常。</translation>
    </message>
    <message>
        <source>Uninstall the WAN Miniports in the Device Manager and let it scan for hardware. If that does not help, ask whether the server has addresses left.</source>
        <translation>请在设备管理器中卸载各个 WAN Miniport，再让它扫描硬件。如果无效，请询问服务器是否还有可用的地址。</translation>
    </message>
    <message>
        <source>In the connection&apos;s properties, under Security, allow the sign-in method that the server wants. Over a single line, switch multilink off.</source>
        <translation>请在连接属性的“安全”选项卡中允许服务器所要求的登录方式。如果只用一条线路，请关闭多链路。</translation>
    </message>
    <message>
        <source>It belongs to this computer&apos;s routing service or to another user. Ask an administrator to end it there.</source>
        <translation>它属于这台计算机的路由服务或其他用户。请让管理员在那里将其结束。</translation>
    </message>
    <message>
        <source>Wait for the dialing that already runs, or hang that up and start over.</source>
        <translation>请等待正在进行的拨号，或将其挂断后重新开始。</translation>
    </message>
    <message>
        <source>See that this computer is online and its network adapter is enabled, then check the server&apos;s address.</source>
        <translation>请确认这台计算机已联网且网络适配器已启用，再检查服务器的地址。</translation>
    </message>
    <message>
        <source>Compare the pre-shared key or certificate with the server&apos;s. See also that the service &quot;IKE and AuthIP IPsec Keying Modules&quot; runs.</source>
        <translation>请将预共享密钥或证书与服务器的核对。另请确认服务“IKE and AuthIP IPsec Keying Modules”正在运行。</translation>
    </message>
    <message>
        <source>Switch the modem on and find it in the Device Manager; then choose it in the connection&apos;s properties.</source>
        <translation>请打开调制解调器，在设备管理器中找到它，然后在连接属性中选择它。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and your internet access. If both are right, try from another network, or ask whoever runs the server.</source>
        <translation>请检查服务器的地址和您的互联网连接。如果都没有问题，请换一个网络再试，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>Dial again, over a cable rather than Wi-Fi if you can. If it drops again, try at a quieter hour or from another network.</source>
        <translation>请重新拨号，尽量用网线而不用 Wi-Fi。如果再次掉线，请在网络较空闲时再试，或换一个网络。</translation>
    </message>
    <message>
        <source>Let UDP ports 500 and 4500 (IKE) through the firewall and the router, or try from another network, such as a phone&apos;s.</source>
        <translation>请让 UDP 端口 500 和 4500 (IKE) 通过防火墙和路由器，或换一个网络再试，例如手机的网络。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which sign-in method to set in the connection&apos;s properties, and whether you may dial in now.</source>
        <translation>请询问服务器的管理者：连接属性中应设置哪种登录方式，以及您现在是否可以拨入。</translation>
    </message>
    <message>
        <source>Dial again when you need it. To stay connected longer, raise the idle time in its properties.</source>
        <translation>需要时请重新拨号。若要保持更长时间的连接，请在其属性中延长空闲时间。</translation>
    </message>
    <message>
        <source>Check the cable, or the signal where it is wireless, then dial again.</source>
        <translation>请检查电缆（无线时检查信号），然后重新拨号。</translation>
    </message>
    <message>
        <source>Check how the server&apos;s name is spelled and that this computer is online. Its IP address may work in the meantime.</source>
        <translation>请检查服务器名称的拼写，并确认这台计算机已联网。在此期间可以试试用它的 IP 地址。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The system has no thread to give for it.</source>
        <translation>系统没有可供它使用的线程。</translation>
    </message>
    <message>
        <source>End some other programs, then try again.</source>
        <translation>请结束一些其他程序，然后再试。</translation>
    </message>
</context>
<context>
    <name>networkmanager</name>
    <message>
        <source>Connect to a network first: a VPN needs one to go over. If its profile was deleted meanwhile, make it again.</source>
        <translation>请先连接网络：VPN 需要建立在网络之上。如果其连接配置已被删除，请重新创建。</translation>
    </message>
    <message>
        <source>List the entries again: the profile may have been deleted.</source>
        <translation>请重新列出条目：该连接配置可能已被删除。</translation>
    </message>
    <message>
        <source>Plug in and switch on the device that the profile is for, and look whether NetworkManager manages it (nmcli device).</source>
        <translation>请插上并打开该连接配置所用的设备，并检查它是否由 NetworkManager 管理 (nmcli device)。</translation>
    </message>
    <message>
        <source>Nothing, or hang it up first and wait until it is down.</source>
        <translation>无需操作；或先将其挂断，等它断开。</translation>
    </message>
    <message>
        <source>Install NetworkManager&apos;s plug-in for this kind of VPN (network-manager-openvpn and the like).</source>
        <translation>请安装 NetworkManager 用于这种 VPN 的插件（如 network-manager-openvpn）。</translation>
    </message>
    <message>
        <source>Look whether its device is ready (nmcli device), then try again.</source>
        <translation>请检查其设备是否就绪 (nmcli device)，然后再试。</translation>
    </message>
    <message>
        <source>Look whether the kernel can make this kind of device (a missing module, usually).</source>
        <translation>请检查内核能否创建这种设备（通常是缺少模块）。</translation>
    </message>
    <message>
        <source>It may be dialing all the same: look at the list before you try again.</source>
        <translation>它可能仍在拨号：再试之前请先查看列表。</translation>
    </message>
    <message>
        <source>NetworkManager has no such profile that Onhook could dial, or keeps it from you.</source>
        <translation>NetworkManager 中没有 Onhook 可以拨号的这个连接配置，或者不向您显示它。</translation>
    </message>
    <message>
        <source>List the entries again; where it is another user&apos;s, have its owner allow you in the profile.</source>
        <translation>请重新列出条目；如果它属于其他用户，请让其所有者在连接配置中允许您使用。</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1 已经连接。</translation>
    </message>
    <message>
        <source>To dial it anew, hang it up first and wait until it is down.</source>
        <translation>若要重新拨号，请先将其挂断，等它断开。</translation>
    </message>
    <message>
        <source>%1 is being dialed already.</source>
        <translation>%1 已在拨号。</translation>
    </message>
    <message>
        <source>Wait for it, or hang it up.</source>
        <translation>请等待它，或将其挂断。</translation>
    </message>
    <message>
        <source>%1 is not down yet.</source>
        <translation>%1 尚未断开。</translation>
    </message>
    <message>
        <source>Wait until it is gone from the list, then dial.</source>
        <translation>请等它从列表中消失后再拨号。</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <translation>%1 正被 %2 使用。</translation>
    </message>
    <message>
        <source>Hang that one up first and wait until it is down: dialing now would cut it off.</source>
        <translation>请先挂断后者，等它断开：现在拨号会切断它。</translation>
    </message>
    <message>
        <source>There is an interface %1 already, and the tunnel is to have that name.</source>
        <translation>接口 %1 已经存在，而隧道要使用这个名称。</translation>
    </message>
    <message>
        <source>Wait until it is gone, or end what holds it; or give the profile another device name.</source>
        <translation>请等它消失，或结束占用它的程序；也可以在连接配置中换一个设备名称。</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, NetworkManager&apos;s log says more (journalctl -u NetworkManager).</source>
        <translation>请再试一次。如果再次发生，NetworkManager 的日志中有更多信息 (journalctl -u NetworkManager)。</translation>
    </message>
    <message>
        <source>NetworkManager asks through the desktop&apos;s own program (nm-applet, GNOME, Plasma): start it and connect again, or save the password in the profile. In a terminal: nmcli --ask connection up.</source>
        <translation>NetworkManager 通过桌面自己的程序（nm-applet、GNOME、Plasma）询问密码：请启动该程序后重新连接，或将密码保存在连接配置中。在终端中可用：nmcli --ask connection up。</translation>
    </message>
    <message>
        <source>Correct the user name and the password in the profile (nm-connection-editor, or nmcli connection edit).</source>
        <translation>请在连接配置中更正用户名和密码（nm-connection-editor 或 nmcli connection edit）。</translation>
    </message>
    <message>
        <source>Look whether the modem is switched on and has reception, then try again.</source>
        <translation>请检查调制解调器是否已打开、有没有信号，然后再试。</translation>
    </message>
    <message>
        <source>Ask the network&apos;s operator whether this SIM card may use it.</source>
        <translation>请询问网络运营商这张 SIM 卡能否使用该网络。</translation>
    </message>
    <message>
        <source>Save the right PIN in the profile, or enter it where the desktop asks for it. Do not guess: after three wrong ones the card is locked.</source>
        <translation>请将正确的 PIN 码保存在连接配置中，或在桌面询问时输入。请勿猜测：输错三次后 SIM 卡会被锁定。</translation>
    </message>
    <message>
        <source>Look whether the server can be reached and hands out addresses, or enter an address in the profile.</source>
        <translation>请检查服务器能否访问、是否分配地址，或在连接配置中填写地址。</translation>
    </message>
    <message>
        <source>It was disconnected on request.</source>
        <translation>它已按要求断开。</translation>
    </message>
    <message>
        <source>The device or network that it goes over was disconnected.</source>
        <translation>它所经由的设备或网络已断开。</translation>
    </message>
    <message>
        <source>Connect to a network first, then try again.</source>
        <translation>请先连接网络，然后再试。</translation>
    </message>
    <message>
        <source>The program that speaks its protocol ended.</source>
        <translation>处理其协议的程序已结束。</translation>
    </message>
    <message>
        <source>The other end sent network settings that cannot be used.</source>
        <translation>对方发来的网络设置无法使用。</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>对方没有及时响应。</translation>
    </message>
    <message>
        <source>Look whether the server&apos;s address in the profile is right and can be reached from this network.</source>
        <translation>请检查连接配置中的服务器地址是否正确、能否从当前网络访问。</translation>
    </message>
    <message>
        <source>The program that speaks its protocol did not start in time.</source>
        <translation>处理其协议的程序没有及时启动。</translation>
    </message>
    <message>
        <source>Install its plug-in again (network-manager-openvpn and the like), and look into NetworkManager&apos;s log.</source>
        <translation>请重新安装其插件（如 network-manager-openvpn），并查看 NetworkManager 的日志。</translation>
    </message>
    <message>
        <source>The program that speaks its protocol did not start to connect.</source>
        <translation>处理其协议的程序没有开始连接。</translation>
    </message>
    <message>
        <source>Look whether the profile is complete, its certificates and keys above all, and into NetworkManager&apos;s log.</source>
        <translation>请检查连接配置是否完整，尤其是证书和密钥，并查看 NetworkManager 的日志。</translation>
    </message>
    <message>
        <source>A password is needed, and nobody gave one.</source>
        <translation>需要密码，但没有人提供。</translation>
    </message>
    <message>
        <source>The other end did not accept the user name and password.</source>
        <translation>对方不接受用户名和密码。</translation>
    </message>
    <message>
        <source>Its profile was deleted.</source>
        <translation>其连接配置已被删除。</translation>
    </message>
    <message>
        <source>Make the profile again, then connect.</source>
        <translation>请重新创建连接配置，然后连接。</translation>
    </message>
    <message>
        <source>Another connection that it needs could not be made.</source>
        <translation>它所需要的另一个连接未能建立。</translation>
    </message>
    <message>
        <source>Look at that other connection first.</source>
        <translation>请先查看那个连接。</translation>
    </message>
    <message>
        <source>Its network device could not be made.</source>
        <translation>未能创建其网络设备。</translation>
    </message>
    <message>
        <source>Look whether the kernel has what it needs (the module of that kind of device).</source>
        <translation>请检查内核是否具备所需的功能（这种设备的模块）。</translation>
    </message>
    <message>
        <source>Its device is no longer there.</source>
        <translation>其设备已不存在。</translation>
    </message>
    <message>
        <source>Plug the device in, then connect again.</source>
        <translation>请插上设备，然后重新连接。</translation>
    </message>
    <message>
        <source>NetworkManager has just taken its device over.</source>
        <translation>NetworkManager 刚刚接管了其设备。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>NetworkManager no longer manages its device.</source>
        <translation>NetworkManager 不再管理其设备。</translation>
    </message>
    <message>
        <source>Have NetworkManager manage it: nmcli device set DEVICE managed yes.</source>
        <translation>请让 NetworkManager 管理它：nmcli device set DEVICE managed yes。</translation>
    </message>
    <message>
        <source>The device could not be set up for it.</source>
        <translation>未能为它设置设备。</translation>
    </message>
    <message>
        <source>It did not get an address.</source>
        <translation>它没有获得地址。</translation>
    </message>
    <message>
        <source>Its address ran out and was not renewed.</source>
        <translation>其地址已到期，未能续租。</translation>
    </message>
    <message>
        <source>PPP could not be started.</source>
        <translation>未能启动 PPP。</translation>
    </message>
    <message>
        <source>Look whether pppd is installed (package ppp), and into NetworkManager&apos;s log.</source>
        <translation>请检查是否已安装 pppd（软件包 ppp），并查看 NetworkManager 的日志。</translation>
    </message>
    <message>
        <source>The other end ended the PPP connection.</source>
        <translation>对方结束了 PPP 连接。</translation>
    </message>
    <message>
        <source>Look whether user name and password are right, and whether the line is in use elsewhere.</source>
        <translation>请检查用户名和密码是否正确，以及线路是否在别处使用。</translation>
    </message>
    <message>
        <source>PPP did not come about.</source>
        <translation>PPP 未能建立。</translation>
    </message>
    <message>
        <source>Look whether the cable or line works, and whether user name and password are right. A password that is not saved is asked for by the desktop&apos;s own program (nm-applet, GNOME, Plasma): it has to run.</source>
        <translation>请检查电缆或线路是否正常，以及用户名和密码是否正确。未保存的密码由桌面自己的程序（nm-applet、GNOME、Plasma）询问：该程序必须正在运行。</translation>
    </message>
    <message>
        <source>The DHCP client could not be started.</source>
        <translation>未能启动 DHCP 客户端。</translation>
    </message>
    <message>
        <source>The DHCP client failed.</source>
        <translation>DHCP 客户端出错。</translation>
    </message>
    <message>
        <source>Nobody gave it an address.</source>
        <translation>没有任何一方为它分配地址。</translation>
    </message>
    <message>
        <source>It could not choose an address by itself.</source>
        <translation>它未能自行选定地址。</translation>
    </message>
    <message>
        <source>The line is busy.</source>
        <translation>线路忙。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请过一会儿再试。</translation>
    </message>
    <message>
        <source>There is no dial tone.</source>
        <translation>没有拨号音。</translation>
    </message>
    <message>
        <source>Look whether the telephone cable is plugged in.</source>
        <translation>请检查电话线是否插好。</translation>
    </message>
    <message>
        <source>The network did not take the call.</source>
        <translation>网络没有接通呼叫。</translation>
    </message>
    <message>
        <source>The modem could not dial.</source>
        <translation>调制解调器未能拨号。</translation>
    </message>
    <message>
        <source>The modem could not be made ready.</source>
        <translation>调制解调器未能就绪。</translation>
    </message>
    <message>
        <source>The access point name (APN) could not be selected.</source>
        <translation>未能选择接入点名称 (APN)。</translation>
    </message>
    <message>
        <source>Correct the access point name in the profile: the network&apos;s operator has it.</source>
        <translation>请在连接配置中更正接入点名称：可向网络运营商询问。</translation>
    </message>
    <message>
        <source>The modem does not look for a network.</source>
        <translation>调制解调器没有搜索网络。</translation>
    </message>
    <message>
        <source>The network does not let this SIM card in.</source>
        <translation>网络不允许这张 SIM 卡接入。</translation>
    </message>
    <message>
        <source>The modem found no network in time.</source>
        <translation>调制解调器没有及时找到网络。</translation>
    </message>
    <message>
        <source>The modem could not register with the network.</source>
        <translation>调制解调器未能在网络上注册。</translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN could not be checked.</source>
        <translation>未能校验 SIM 卡的 PIN 码。</translation>
    </message>
    <message>
        <source>The device&apos;s firmware is missing.</source>
        <translation>缺少设备的固件。</translation>
    </message>
    <message>
        <source>Install the package that has it.</source>
        <translation>请安装包含该固件的软件包。</translation>
    </message>
    <message>
        <source>Its device was unplugged.</source>
        <translation>其设备已被拔出。</translation>
    </message>
    <message>
        <source>The machine went to sleep.</source>
        <translation>计算机已进入睡眠。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>The cable was unplugged, or the line went.</source>
        <translation>电缆被拔出，或线路中断。</translation>
    </message>
    <message>
        <source>Plug the cable in, then connect again.</source>
        <translation>请插上电缆，然后重新连接。</translation>
    </message>
    <message>
        <source>Its device is being made ready.</source>
        <translation>其设备正在准备。</translation>
    </message>
    <message>
        <source>The modem is not there.</source>
        <translation>调制解调器不存在。</translation>
    </message>
    <message>
        <source>Plug the modem in, then connect again.</source>
        <translation>请插上调制解调器，然后重新连接。</translation>
    </message>
    <message>
        <source>Bluetooth did not come about, or broke off.</source>
        <translation>蓝牙未能建立，或已中断。</translation>
    </message>
    <message>
        <source>Bring the other device near, switch its Bluetooth on, then connect again.</source>
        <translation>请将另一台设备移近，打开其蓝牙，然后重新连接。</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem.</source>
        <translation>调制解调器中没有 SIM 卡。</translation>
    </message>
    <message>
        <source>Put the SIM card in.</source>
        <translation>请插入 SIM 卡。</translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN is needed.</source>
        <translation>需要 SIM 卡的 PIN 码。</translation>
    </message>
    <message>
        <source>The SIM card is locked and its PUK is needed.</source>
        <translation>SIM 卡已锁定，需要其 PUK 码。</translation>
    </message>
    <message>
        <source>Unlock it with the PUK that came with the card.</source>
        <translation>请用随卡提供的 PUK 码解锁。</translation>
    </message>
    <message>
        <source>This is another SIM card than the profile is for.</source>
        <translation>这不是连接配置所用的那张 SIM 卡。</translation>
    </message>
    <message>
        <source>Put the right card in, or use its own profile.</source>
        <translation>请插入正确的卡，或使用这张卡自己的连接配置。</translation>
    </message>
    <message>
        <source>The bridge over the ADSL line could not be made.</source>
        <translation>未能建立 ADSL 线路上的网桥。</translation>
    </message>
    <message>
        <source>ModemManager, which drives the modem, is not running.</source>
        <translation>驱动调制解调器的 ModemManager 没有运行。</translation>
    </message>
    <message>
        <source>Start it (systemctl start ModemManager), or install it where it is missing.</source>
        <translation>请启动它 (systemctl start ModemManager)；如果没有，请安装。</translation>
    </message>
    <message>
        <source>A VPN that belongs to it could not be connected.</source>
        <translation>属于它的 VPN 未能连接。</translation>
    </message>
    <message>
        <source>Look at that VPN first, or take it out of the profile.</source>
        <translation>请先查看那个 VPN，或将其从连接配置中去掉。</translation>
    </message>
    <message>
        <source>The modem failed.</source>
        <translation>调制解调器出错。</translation>
    </message>
    <message>
        <source>The modem has just become ready.</source>
        <translation>调制解调器刚刚就绪。</translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN is wrong.</source>
        <translation>SIM 卡的 PIN 码错误。</translation>
    </message>
    <message>
        <source>Another connection took its device.</source>
        <translation>另一个连接占用了其设备。</translation>
    </message>
    <message>
        <source>Hang that one up first, then connect again.</source>
        <translation>请先挂断那个连接，然后重新连接。</translation>
    </message>
    <message>
        <source>The device that it goes over changed.</source>
        <translation>它所经由的设备发生了变化。</translation>
    </message>
    <message>
        <source>Its address is in use by another machine.</source>
        <translation>其地址正被另一台计算机使用。</translation>
    </message>
    <message>
        <source>Change the address in the profile.</source>
        <translation>请在连接配置中更改地址。</translation>
    </message>
    <message>
        <source>The way in which the profile gets its address does not go with this device.</source>
        <translation>连接配置获取地址的方式不适用于此设备。</translation>
    </message>
    <message>
        <source>Set the IPv4 and IPv6 methods in the profile to automatic.</source>
        <translation>请在连接配置中将 IPv4 和 IPv6 的方式设为自动。</translation>
    </message>
    <message>
        <source>Networking is switched off.</source>
        <translation>网络功能已关闭。</translation>
    </message>
    <message>
        <source>Switch it on: nmcli networking on.</source>
        <translation>请将其打开：nmcli networking on。</translation>
    </message>
    <message>
        <source>NetworkManager is set up to leave its device alone.</source>
        <translation>NetworkManager 被配置为不管理其设备。</translation>
    </message>
    <message>
        <source>Have an administrator change NetworkManager.conf.</source>
        <translation>请让管理员修改 NetworkManager.conf。</translation>
    </message>
    <message>
        <source>NetworkManager was told to leave its device alone.</source>
        <translation>NetworkManager 已被要求不管理其设备。</translation>
    </message>
    <message>
        <source>Take that back: nmcli device set DEVICE managed yes.</source>
        <translation>可以撤销：nmcli device set DEVICE managed yes。</translation>
    </message>
    <message>
        <source>The modem does not know its network&apos;s operator.</source>
        <translation>调制解调器不知道其网络运营商。</translation>
    </message>
    <message>
        <source>The password was not accepted, and nobody gave another one.</source>
        <translation>密码未被接受，也没有人提供别的密码。</translation>
    </message>
    <message>
        <source>It ended, for a reason that Onhook does not know by name.</source>
        <translation>它已结束，原因 Onhook 无法识别。</translation>
    </message>
    <message>
        <source>The VPN&apos;s program ended without saying why.</source>
        <translation>VPN 的程序已结束，没有说明原因。</translation>
    </message>
    <message>
        <source>It ended, and NetworkManager does not know why.</source>
        <translation>它已结束，NetworkManager 也不知道原因。</translation>
    </message>
    <message>
        <source>It ended before it was connected, and NetworkManager was not heard to say why.</source>
        <translation>它在连上之前就结束了，没有收到 NetworkManager 说明的原因。</translation>
    </message>
    <message>
        <source>NetworkManager ended or was restarted while it was connecting.</source>
        <translation>NetworkManager 在连接过程中结束或重新启动了。</translation>
    </message>
    <message>
        <source>Nothing, when it is going down already; list the connections again.</source>
        <translation>如果它已在断开，则无需操作；请重新列出连接。</translation>
    </message>
    <message>
        <source>NetworkManager answered with an error.</source>
        <translation>NetworkManager 返回了错误。</translation>
    </message>
    <message>
        <source>The system message bus cannot be reached: %1.</source>
        <translation>无法访问系统消息总线：%1。</translation>
    </message>
    <message>
        <source>Start the message bus (systemctl start dbus), or look whether this program is shut out from it.</source>
        <translation>请启动消息总线 (systemctl start dbus)，或检查本程序是否被禁止访问它。</translation>
    </message>
    <message>
        <source>NetworkManager is not running.</source>
        <translation>NetworkManager 没有运行。</translation>
    </message>
    <message>
        <source>Start it (systemctl start NetworkManager), or install it where it is missing.</source>
        <translation>请启动它 (systemctl start NetworkManager)；如果没有，请安装。</translation>
    </message>
    <message>
        <source>NetworkManager does not answer.</source>
        <translation>NetworkManager 没有响应。</translation>
    </message>
    <message>
        <source>Wait, or restart it (systemctl restart NetworkManager).</source>
        <translation>请等待，或重新启动它 (systemctl restart NetworkManager)。</translation>
    </message>
    <message>
        <source>You may not control network connections.</source>
        <translation>您无权控制网络连接。</translation>
    </message>
    <message>
        <source>Use a local session of this machine, run Onhook as an administrator, or have an administrator allow org.freedesktop.NetworkManager.network-control in polkit.</source>
        <translation>请使用这台计算机的本地会话，或以管理员身份运行 Onhook，或请管理员在 polkit 中允许 org.freedesktop.NetworkManager.network-control。</translation>
    </message>
    <message>
        <source>This id is of a NetworkManager that no longer runs: it may name another connection now.</source>
        <translation>此 ID 属于已不再运行的 NetworkManager：它现在可能指向另一个连接。</translation>
    </message>
    <message>
        <source>List the connections again and use the new id.</source>
        <translation>请重新列出连接，并使用新的 ID。</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>waiting for a password</source>
        <translation>正在等待密码</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>getting an address</source>
        <translation>正在获取地址</translation>
    </message>
    <message>
        <source>checking the address</source>
        <translation>正在检查地址</translation>
    </message>
    <message>
        <source>connecting what belongs to it</source>
        <translation>正在连接附属的连接</translation>
    </message>
    <message>
        <source>NetworkManager was restarted and no longer manages this connection.</source>
        <translation>NetworkManager 已重新启动，不再管理此连接。</translation>
    </message>
    <message>
        <source>End what still runs as an administrator, or restart the machine.</source>
        <translation>请以管理员身份结束仍在运行的部分，或重新启动计算机。</translation>
    </message>
    <message>
        <source>Tells NetworkManager not to connect %1 by itself.</source>
        <translation>让 NetworkManager 不再自动连接 %1。</translation>
    </message>
    <message>
        <source>NetworkManager was told not to connect %1 by itself.</source>
        <translation>已要求 NetworkManager 不再自动连接 %1。</translation>
    </message>
    <message>
        <source>That holds until NetworkManager is started anew, or you take it back (nmcli device set %1 autoconnect yes); connecting works all the same.</source>
        <translation>此设置在 NetworkManager 重新启动之前一直有效，也可以撤销 (nmcli device set %1 autoconnect yes)；手动连接不受影响。</translation>
    </message>
    <message>
        <source>NetworkManager&apos;s plug-in has ended and left the connection running: %1.</source>
        <translation>NetworkManager 的插件已结束，但连接仍在运行：%1。</translation>
    </message>
    <message>
        <source>This connection was never seen here, so nothing shows whether it is gone.</source>
        <translation>此连接从未在这里出现过，因此无法判断它是否已消失。</translation>
    </message>
    <message>
        <source>List the connections again.</source>
        <translation>请重新列出连接。</translation>
    </message>
    <message>
        <source>NetworkManager no longer lists it, and nothing else can tell.</source>
        <translation>NetworkManager 不再列出它，也没有其他依据可以判断。</translation>
    </message>
    <message>
        <source>Onhook stopped watching NetworkManager before it had answered.</source>
        <translation>NetworkManager 尚未答复，Onhook 就停止了监视。</translation>
    </message>
    <message>
        <source>NetworkManager has no such connection.</source>
        <translation>NetworkManager 中没有这个连接。</translation>
    </message>
</context>
<context>
    <name>onhook</name>
    <message>
        <source>Hanging up %1.</source>
        <translation>正在挂断 %1。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
</context>
<context>
    <name>onhook::AboutWindow</name>
    <message>
        <source>About Onhook</source>
        <translation>关于 Onhook</translation>
    </message>
    <message>
        <source>A telephone with its handset on the hook</source>
        <translation>一部听筒挂好的电话</translation>
    </message>
    <message>
        <source>Onhook %1</source>
        <translation>Onhook %1</translation>
    </message>
    <message>
        <source>Hangs up remote-access connections, and says “down” when they are down.</source>
        <translation>挂断远程访问连接；确实断开了，才说“已断开”。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Onhook authors.
Uses Qt %1, under the GNU Lesser General Public License.</source>
        <translation>自由软件，采用 MIT 许可证，由 Onhook 作者开发。
使用 Qt %1，遵循 GNU 宽通用公共许可证。</translation>
    </message>
</context>
<context>
    <name>onhook::Actions</name>
    <message>
        <source>&amp;Hang Up</source>
        <translation>挂断(&amp;H)</translation>
    </message>
    <message>
        <source>Hang up what is selected</source>
        <translation>挂断所选的连接</translation>
    </message>
    <message>
        <source>Hang Up and Keep &amp;Down</source>
        <translation>挂断并保持断开(&amp;D)</translation>
    </message>
    <message>
        <source>Hang up what is selected, and stop what would bring it back by itself</source>
        <translation>挂断所选的连接，并阻止它自动重连</translation>
    </message>
    <message>
        <source>Hang Up &amp;All</source>
        <translation>全部挂断(&amp;A)</translation>
    </message>
    <message>
        <source>Hang up every connection</source>
        <translation>挂断所有连接</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>Go on watching until it is down, without asking again</source>
        <translation>继续监视直到它断开，不再次请求</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>再次请求(&amp;G)</translation>
    </message>
    <message>
        <source>Ask the system once more to hang it up</source>
        <translation>再次请求系统将其挂断</translation>
    </message>
    <message>
        <source>&amp;Force…</source>
        <translation>强制挂断(&amp;F)…</translation>
    </message>
    <message>
        <source>End what is still up by a harder way; asks first, and says what that skips</source>
        <translation>用更强硬的方式结束仍未断开的连接；会先询问，并说明会略过什么</translation>
    </message>
    <message>
        <source>&amp;Stop Waiting</source>
        <translation>停止等待(&amp;S)</translation>
    </message>
    <message>
        <source>Stop waiting; what was asked of the system stays asked</source>
        <translation>停止等待；已向系统提出的请求依然有效</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Look at every system again</source>
        <translation>重新查看每个系统</translation>
    </message>
    <message>
        <source>&amp;Redial</source>
        <translation>重拨(&amp;L)</translation>
    </message>
    <message>
        <source>Hang up what is selected, and connect it again when it is down</source>
        <translation>挂断所选的连接，待其断开后重新连接</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Show only the connections that match a text</source>
        <translation>只显示与文字匹配的连接</translation>
    </message>
    <message>
        <source>Try the &amp;Practice Network</source>
        <translation>试用练习网络(&amp;P)</translation>
    </message>
    <message>
        <source>Add make-believe connections to try everything on: nothing of it is real</source>
        <translation>添加一些虚构的连接，可以在上面尝试一切：其中没有任何真实的东西</translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>显示窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Show Onhook&apos;s window</source>
        <translation>显示 Onhook 的窗口</translation>
    </message>
    <message>
        <source>Start When I Sign &amp;In</source>
        <translation>登录时启动(&amp;I)</translation>
    </message>
    <message>
        <source>Start Onhook in the tray, without its window, whenever you sign in</source>
        <translation>每次登录时在托盘中启动 Onhook，不显示窗口</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit Onhook</source>
        <translation>退出 Onhook</translation>
    </message>
    <message>
        <source>You may not hang this up</source>
        <translation>您无权将其挂断</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>历史记录(&amp;Y)…</translation>
    </message>
    <message>
        <source>Show what was hung up, when, by whom, and how it ended</source>
        <translation>显示挂断了什么、何时挂断、由谁挂断以及结果如何</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose which systems are watched, and how Onhook behaves</source>
        <translation>选择要监视的系统，以及 Onhook 的行为方式</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show which keys do what</source>
        <translation>显示各个按键的作用</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics…</source>
        <translation>复制诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Show what belongs into a bug report, to be read and copied</source>
        <translation>显示错误报告应包含的内容，供阅读和复制</translation>
    </message>
    <message>
        <source>&amp;About Onhook</source>
        <translation>关于 Onhook(&amp;A)</translation>
    </message>
    <message>
        <source>Show the version and the licence</source>
        <translation>显示版本和许可证</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Show what is known of the selected connection</source>
        <translation>显示所选连接的已知信息</translation>
    </message>
    <message>
        <source>Hang Up A&amp;utomatically…</source>
        <translation>自动挂断(&amp;U)…</translation>
    </message>
    <message>
        <source>Choose when the selected one is hung up by itself</source>
        <translation>选择所选项目何时自动挂断</translation>
    </message>
</context>
<context>
    <name>onhook::AftermathMessages</name>
    <message>
        <source>%1 is down.</source>
        <translation>%1 已断开。</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticActions</name>
    <message>
        <source>The settings cannot be written: what was chosen for %1 holds until Onhook ends.</source>
        <translation>无法写入设置:为 %1 所作的选择在 Onhook 结束前有效。</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticCommand</name>
    <message>
        <source>The settings cannot be written.</source>
        <translation>无法写入设置。</translation>
    </message>
    <message>
        <source>Nothing is hung up automatically.</source>
        <translation>没有任何连接会自动挂断。</translation>
    </message>
    <message>
        <source>HANGS UP</source>
        <translation>自动挂断</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>从不自动挂断</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticDialog</name>
    <message>
        <source>When &amp;idle for</source>
        <translation>空闲达到(&amp;I)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>When &amp;up for</source>
        <translation>连接时长达到(&amp;U)</translation>
    </message>
    <message>
        <source>When it has &amp;moved</source>
        <translation>流量达到(&amp;M)</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>在此时刻(&amp;A)</translation>
    </message>
    <message>
        <source>Hang Up Automatically</source>
        <translation>自动挂断</translation>
    </message>
    <message>
        <source>Hang up %1 by itself:</source>
        <translation>自动挂断 %1:</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Onhook warns a minute before, and you can keep the connection. This works while Onhook runs, with its window or in the tray.</source>
        <translation>Onhook 会提前一分钟提醒,届时您可以保留连接。仅在 Onhook 运行时(窗口或托盘)有效。</translation>
    </message>
    <message>
        <source>Its bytes are not counted now, so idle time and bytes cannot be told.</source>
        <translation>目前不统计其字节数,因此无法得知空闲时间和流量。</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticMessages</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Hang Up Now</source>
        <translation>立即挂断</translation>
    </message>
</context>
<context>
    <name>onhook::BusObject</name>
    <message>
        <source>%1 Nothing was asked. To do it all the same, pass the option &quot;yes&quot;.</source>
        <translation>%1没有提出任何请求。若仍要这样做，请传入选项“yes”。</translation>
    </message>
    <message>
        <source>No hang-up of &quot;%1&quot; runs or has just ended.</source>
        <translation>“%1”没有正在进行或刚刚结束的挂断操作。</translation>
    </message>
</context>
<context>
    <name>onhook::BusOptions</name>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is a number from 1.</source>
        <translation>选项“%1”应为不小于 1 的数字。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is true or false.</source>
        <translation>选项“%1”应为 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;keepDown&quot; is for whole connections, not for a link.</source>
        <translation>“keepDown”只用于整个连接，不用于链路。</translation>
    </message>
</context>
<context>
    <name>onhook::CommandRow</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectCommand</name>
    <message>
        <source>ended before anything was dialed.</source>
        <translation>在拨号之前就已结束。</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; it was not dialed.</source>
        <translation>已停止等待 %1；没有拨号。</translation>
    </message>
    <message>
        <source>%1: its system was asked to dial it and has not answered; it may still do so.</source>
        <translation>%1：已请求其系统拨号，尚未得到答复；它仍可能拨号。</translation>
    </message>
    <message>
        <source>%1 goes on dialing. To hang it up: onhook %2hang-up %3</source>
        <translation>%1 仍在拨号。若要将其挂断：onhook %2hang-up %3</translation>
    </message>
    <message>
        <source>%1 is listed no more.</source>
        <translation>%1 已不在列表中。</translation>
    </message>
    <message>
        <source>waiting. %1</source>
        <translation>正在等待。%1</translation>
    </message>
    <message>
        <source>%1 is being dialed.</source>
        <translation>%1 正在拨号。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 was not dialed in time. %2</source>
        <translation>%1 未能及时拨号。%2</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectMenu</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectionModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What to do with the connection</source>
        <translation>对该连接可执行的操作</translation>
    </message>
</context>
<context>
    <name>onhook::Console</name>
    <message>
        <source>... and %1 more</source>
        <translation>……及另外 %1 项</translation>
    </message>
</context>
<context>
    <name>onhook::DetailsPane</name>
    <message>
        <source>Copy &amp;All</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>连接的详细信息</translation>
    </message>
    <message>
        <source>Copy all that is known of it</source>
        <translation>复制其全部已知信息</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Known of it</source>
        <translation>已知信息</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a connection to see what is known of it.</source>
        <translation>选择一个连接，即可查看其已知信息。</translation>
    </message>
</context>
<context>
    <name>onhook::DetailsSplitter</name>
    <message>
        <source>Lists and details</source>
        <translation>列表和详细信息</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>onhook::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>横向滚动</translation>
    </message>
</context>
<context>
    <name>onhook::DiagnosticsWindow</name>
    <message>
        <source>Copy Diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>For a bug report. Passwords, your user name, the computer&apos;s name and public addresses are taken out; names of connections are not. Read it, and change what nobody should see.</source>
        <translation>用于错误报告。密码、您的用户名、计算机名称和公网地址已被去除；连接的名称没有去除。请先阅读，并修改不应让人看到的内容。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>横向滚动</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Being collected…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>onhook::DialMessages</name>
    <message>
        <source>Connect Again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>%1 is not dialed again: only what is down can be.</source>
        <translation>%1 不会重拨：只有已断开的才能重拨。</translation>
    </message>
</context>
<context>
    <name>onhook::EmptyPage</name>
    <message>
        <source>No connection is listed</source>
        <translation>列表中没有连接</translation>
    </message>
    <message>
        <source>A telephone with its handset on the hook</source>
        <translation>一部听筒挂好的电话</translation>
    </message>
    <message>
        <source>Try the &amp;practice network</source>
        <translation>试用练习网络(&amp;P)</translation>
    </message>
    <message>
        <source>Try the practice network</source>
        <translation>试用练习网络</translation>
    </message>
    <message>
        <source>Watching %1. What connects appears here by itself.</source>
        <translation>正在监视 %1。新的连接会自动出现在这里。</translation>
    </message>
    <message>
        <source>No system is watched.</source>
        <translation>没有监视任何系统。</translation>
    </message>
    <message>
        <source>VPN, PPPoE, mobile broadband and dial-up connections are listed here while they are up. Select one and hang it up: Onhook says when it is really down.</source>
        <translation>VPN、PPPoE、移动宽带和拨号连接在连接期间会列在这里。选择一个并将其挂断：确实断开了，Onhook 才说“已断开”。</translation>
    </message>
</context>
<context>
    <name>onhook::EndPage</name>
    <message>
        <source>When I &amp;quit Onhook:</source>
        <translation>退出 Onhook 时(&amp;Q)：</translation>
    </message>
    <message>
        <source>When I &amp;log out or shut down:</source>
        <translation>注销或关机时(&amp;L)：</translation>
    </message>
    <message>
        <source>Before the computer &amp;sleeps:</source>
        <translation>计算机睡眠前(&amp;S)：</translation>
    </message>
    <message>
        <source>Leave connections up</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>Hang up those dialed with Onhook</source>
        <translation>挂断用 Onhook 拨出的连接</translation>
    </message>
    <message>
        <source>Hang up all</source>
        <translation>全部挂断</translation>
    </message>
    <message>
        <source>What is hung up then goes in order: VPNs before what carries them.</source>
        <translation>届时按顺序挂断：VPN 先于承载它们的连接。</translation>
    </message>
</context>
<context>
    <name>onhook::EntriesCommand</name>
    <message>
        <source>can be connected</source>
        <translation>可连接</translation>
    </message>
    <message>
        <source>There is nothing to connect.</source>
        <translation>没有可以连接的条目。</translation>
    </message>
    <message>
        <source>There is nothing to connect, as far as can be seen.</source>
        <translation>就目前所见，没有可以连接的条目。</translation>
    </message>
</context>
<context>
    <name>onhook::EntryActions</name>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connect what is selected</source>
        <translation>连接所选的条目</translation>
    </message>
    <message>
        <source>&amp;Hang Up</source>
        <translation>挂断(&amp;H)</translation>
    </message>
    <message>
        <source>Hang up what the selected entry is connected by</source>
        <translation>挂断所选条目当前的连接</translation>
    </message>
    <message>
        <source>&amp;Stop Waiting</source>
        <translation>停止等待(&amp;S)</translation>
    </message>
    <message>
        <source>Stop waiting for it; what is being dialed goes on</source>
        <translation>停止等待；正在进行的拨号会继续</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change it in the system&apos;s own editor</source>
        <translation>在系统自带的编辑器中修改</translation>
    </message>
    <message>
        <source>The editor for %1 could not be opened.</source>
        <translation>无法打开 %1 的编辑器。</translation>
    </message>
    <message>
        <source>Cannot be connected now.</source>
        <translation>现在无法连接。</translation>
    </message>
</context>
<context>
    <name>onhook::EntryFace</name>
    <message>
        <source>Can be connected.</source>
        <translation>可以连接。</translation>
    </message>
    <message>
        <source>Cannot be connected now.</source>
        <translation>现在无法连接。</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>A password will be asked for.</source>
        <translation>会要求输入密码。</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>onhook::EntryFinder</name>
    <message>
        <source>&quot;%1&quot; may mean several entries. Give the id of the one you mean:</source>
        <translation>“%1”可能指多个条目。请给出所指条目的 ID：</translation>
    </message>
    <message>
        <source>there is no entry &quot;%1&quot;. onhook entries shows what there is.</source>
        <translation>没有条目“%1”。可用 onhook entries 列出现有的条目。</translation>
    </message>
    <message>
        <source>no entry &quot;%1&quot; can be seen, and not every system can.</source>
        <translation>没有看到条目“%1”，但并非每个系统都能看到。</translation>
    </message>
</context>
<context>
    <name>onhook::EntryModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>onhook::EntrySection</name>
    <message>
        <source>What can be connected</source>
        <translation>可以连接的条目</translation>
    </message>
    <message>
        <source>Commands for what can be connected</source>
        <translation>用于可连接条目的命令</translation>
    </message>
    <message>
        <source>Can be connected (%1)</source>
        <translation>可以连接（%1）</translation>
    </message>
    <message>
        <source>Can be connected (%1 of %2)</source>
        <translation>可以连接（%2 个中显示 %1 个）</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, folded away</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>Fold the list away</source>
        <translation>折叠列表</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
</context>
<context>
    <name>onhook::EntryView</name>
    <message>
        <source>Can be connected</source>
        <translation>可以连接</translation>
    </message>
    <message>
        <source>What to do with the entry</source>
        <translation>对该条目可执行的操作</translation>
    </message>
</context>
<context>
    <name>onhook::ExitGuard</name>
    <message>
        <source>waiting for its turn</source>
        <translation>正在等待轮到它</translation>
    </message>
    <message>
        <source>If you quit now, %1 is hung up without Onhook, which tells at its next start how that ended.</source>
        <translation>如果现在退出，%1 会在没有 Onhook 的情况下挂断；Onhook 下次启动时会说明结果。</translation>
    </message>
    <message>
        <source>%1 needs Onhook until the end: if you quit now, %2 may keep its line blocked until the computer is restarted.</source>
        <translation>%1 直到结束都需要 Onhook：如果现在退出，%2 的线路可能一直被占住，直到重新启动计算机。</translation>
    </message>
    <message>
        <source>Nothing has been asked of %1 yet: if you quit now, it stays connected.</source>
        <translation>尚未请求挂断 %1：如果现在退出，它会保持连接。</translation>
    </message>
</context>
<context>
    <name>onhook::ExitWindow</name>
    <message>
        <source>Quit Onhook</source>
        <translation>退出 Onhook</translation>
    </message>
    <message>
        <source>Not everything is down:</source>
        <translation>并非全部都已断开：</translation>
    </message>
    <message>
        <source>Onhook quits when these are down:</source>
        <translation>以下连接断开后，Onhook 将退出：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
    <message>
        <source>&amp;Do Not Quit</source>
        <translation>不退出(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit Anyway</source>
        <translation>仍要退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>onhook::FirstLook</name>
    <message>
        <source>%1 has not answered in %2 s.</source>
        <translation>%1 在 %2 秒内没有响应。</translation>
    </message>
</context>
<context>
    <name>onhook::ForceMessages</name>
    <message>
        <source>Force It</source>
        <translation>强制挂断</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>不强制</translation>
    </message>
</context>
<context>
    <name>onhook::GeneralPage</name>
    <message>
        <source>&amp;Start when I sign in</source>
        <translation>登录时启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Onhook in the tray</source>
        <translation>关闭窗口后 Onhook 保留在托盘中(&amp;C)</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>启动后位于托盘中，不显示窗口。</translation>
    </message>
    <message>
        <source>Where there is no tray, closing the window quits.</source>
        <translation>没有托盘时，关闭窗口即退出。</translation>
    </message>
    <message>
        <source>It holds when Onhook is started again.</source>
        <translation>重新启动 Onhook 后生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waiting until that has ended, %1 at most. Once more (Ctrl+C) to leave it.</source>
        <translation>正在等待其结束，最多 %1。再按一次 (Ctrl+C) 则不再等待。</translation>
    </message>
    <message>
        <source>waiting until that has ended. Once more (Ctrl+C) to leave it.</source>
        <translation>正在等待其结束。再按一次 (Ctrl+C) 则不再等待。</translation>
    </message>
    <message>
        <source>%1: left; nothing was asked of the system.</source>
        <translation>%1：不再等待；没有向系统提出任何请求。</translation>
    </message>
    <message>
        <source>ended before anything was asked.</source>
        <translation>在提出任何请求之前就已结束。</translation>
    </message>
    <message>
        <source>%1: the waiting ends.</source>
        <translation>%1：等待结束。</translation>
    </message>
    <message>
        <source>%1: left; %2 needs Onhook until it is down, so it may stay up.</source>
        <translation>%1：不再等待；%2 在其断开之前都需要 Onhook，因此它可能不会断开。</translation>
    </message>
    <message>
        <source>%1: left; what was asked of the system goes on. Onhook&apos;s window tells at its next start how it ended.</source>
        <translation>%1：不再等待；已向系统提出的请求会继续执行。Onhook 的窗口下次启动时会说明结果。</translation>
    </message>
    <message>
        <source>Nothing is connected.</source>
        <translation>没有任何连接。</translation>
    </message>
    <message>
        <source>nothing was asked. To do it all the same, add --yes.</source>
        <translation>没有提出任何请求。若仍要这样做，请加上 --yes。</translation>
    </message>
    <message>
        <source>these</source>
        <translation>这些连接</translation>
    </message>
    <message>
        <source>%1: is hung up when what stands on it is done</source>
        <translation>%1：待依托于它的连接处理完毕后挂断</translation>
    </message>
    <message>
        <source>%1: another Onhook is hanging it up; waiting for that.</source>
        <translation>%1：另一个 Onhook 正在将其挂断；正在等待其结果。</translation>
    </message>
    <message>
        <source>there is no harder way to end %1 that you may take.</source>
        <translation>没有您可以用来结束 %1 的更强硬的方式。</translation>
    </message>
    <message>
        <source>%1 is not listed any more; it is not forced.</source>
        <translation>%1 已不在列表中；不会强制挂断。</translation>
    </message>
    <message>
        <source>forcing %1. %2</source>
        <translation>正在强制挂断 %1。%2</translation>
    </message>
    <message>
        <source>To force it: onhook %1hang-up --force %2</source>
        <translation>若要强制挂断：onhook %1hang-up --force %2</translation>
    </message>
    <message>
        <source>What that does: %1</source>
        <translation>这样做的作用：%1</translation>
    </message>
    <message>
        <source>To ask again: onhook %1hang-up%2</source>
        <translation>若要再次请求：onhook %1hang-up%2</translation>
    </message>
    <message>
        <source>Nothing is connected that Onhook hangs up.</source>
        <translation>没有 Onhook 可以挂断的连接。</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpMessages</name>
    <message>
        <source>Hang Up and Keep Down</source>
        <translation>挂断并保持断开</translation>
    </message>
    <message>
        <source>%1 was down, and has come back: something dialed it again.</source>
        <translation>%1 曾经断开，现已重新连上：有程序再次拨出了它。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>重拨</translation>
    </message>
    <message>
        <source>Keep Waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Force…</source>
        <translation>强制挂断…</translation>
    </message>
    <message>
        <source>%1 is gone now.</source>
        <translation>%1 现已断开。</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpPage</name>
    <message>
        <source>&amp;Ask before hanging up</source>
        <translation>挂断前询问(&amp;A)</translation>
    </message>
    <message>
        <source>Still up after</source>
        <translation>判定为仍未断开的时限</translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation>等待期</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>Whenever a key, a click or the tray would hang something up.</source>
        <translation>每当按键、点击或托盘操作会挂断连接时。</translation>
    </message>
    <message>
        <source>S&amp;till up after:</source>
        <translation>判定为仍未断开的时限(&amp;T)：</translation>
    </message>
    <message>
        <source>For so long a hang-up is watched. What stands then is said to be still up.</source>
        <translation>挂断操作最多监视这么久。届时仍在的连接会被报告为仍未断开。</translation>
    </message>
    <message>
        <source>S&amp;ettle time:</source>
        <translation>等待期(&amp;E)：</translation>
    </message>
    <message>
        <source>Where nothing can tell whether it ended, so much time must pass. Windows documents 3 s.</source>
        <translation>没有依据可以判断是否已断开时，必须经过这段时间。Windows 文档中规定为 3 秒。</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Both times as they were at first</source>
        <translation>将这两个时间恢复为最初的值</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpQuestion</name>
    <message>
        <source>&amp;Hang Up</source>
        <translation>挂断(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave It Up</source>
        <translation>保持连接(&amp;L)</translation>
    </message>
    <message>
        <source>Hang Up</source>
        <translation>挂断</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpRequests</name>
    <message>
        <source>Hang up %1?</source>
        <translation>要挂断 %1 吗？</translation>
    </message>
    <message>
        <source>these</source>
        <translation>这些连接</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpSteps</name>
    <message>
        <source>another Onhook hangs it up</source>
        <translation>另一个 Onhook 正在将其挂断</translation>
    </message>
    <message>
        <source>asked to end it the harder way</source>
        <translation>已请求以更强硬的方式将其结束</translation>
    </message>
    <message>
        <source>asked to hang up and keep it down</source>
        <translation>已请求挂断并保持断开</translation>
    </message>
    <message>
        <source>asked to hang up</source>
        <translation>已请求挂断</translation>
    </message>
    <message>
        <source>waiting for the password</source>
        <translation>正在等待密码</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>address %1 gone</source>
        <translation>地址 %1 已消失</translation>
    </message>
</context>
<context>
    <name>onhook::HelpWindow</name>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryCommand</name>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>UP FOR</source>
        <translation>连接时长</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Nothing of that kind is noted.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryCommands</name>
    <message>
        <source>Export the History as CSV</source>
        <translation>将历史记录导出为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Clear the History</source>
        <translation>清空历史记录</translation>
    </message>
    <message>
        <source>Remove everything from the history?</source>
        <translation>要删除历史记录中的全部内容吗？</translation>
    </message>
    <message>
        <source>It cannot be brought back. Connections are not touched.</source>
        <translation>删除后无法恢复。各连接不受影响。</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>清空(&amp;R)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>连接时长</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>The system&apos;s answer</source>
        <translation>系统的答复</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryView</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryWindow</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>清空(&amp;L)…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>清空历史记录</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Show only entries with these words</source>
        <translation>只显示含有这些文字的记录</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>历史记录保留时间</translation>
    </message>
    <message>
        <source>What is older is removed half a minute after the choice, and then once a day</source>
        <translation>更早的记录会在选择后半分钟删除，此后每天删除一次</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>保留时间(&amp;K)：</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Search, and how long it is kept</source>
        <translation>搜索和保留时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Commands for the history</source>
        <translation>用于历史记录的命令</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Nothing in the history has these words.</source>
        <translation>历史记录中没有含有这些文字的内容。</translation>
    </message>
    <message>
        <source>The history is not kept.</source>
        <translation>未保留历史记录。</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What is hung up, goes down or is dialed from now on stands here, for systems do not tell afterwards.</source>
        <translation>尚无记录。从现在起挂断、断开或拨出的连接会记录在这里，因为系统事后不会告知。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are selected.</source>
        <translation>
            <numerusform>已选择 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>No details</source>
        <translation>没有详细信息</translation>
    </message>
</context>
<context>
    <name>onhook::KeepDownAdvice</name>
    <message>
        <source>%1 is a link; --keep-down is for whole connections.</source>
        <translation>%1 是一条链路；--keep-down 只用于整个连接。</translation>
    </message>
    <message>
        <source>%1 comes back by itself, and Onhook cannot stop that. Hang it up without --keep-down, and stop what brings it back by that program&apos;s own means.</source>
        <translation>%1 会自动重连，而 Onhook 无法阻止。请不带 --keep-down 将其挂断，并用使它重连的程序自身的方法来阻止。</translation>
    </message>
    <message>
        <source>%1: %2; --keep-down stops that.</source>
        <translation>%1：%2；--keep-down 可以阻止。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 does not come back by itself; it is just hung up.</source>
        <translation>%1 不会自动重连；只需挂断。</translation>
    </message>
</context>
<context>
    <name>onhook::ListCommand</name>
    <message>
        <source>Nothing is connected.</source>
        <translation>没有任何连接。</translation>
    </message>
    <message>
        <source>Nothing is connected, as far as can be seen.</source>
        <translation>就目前所见，没有任何连接。</translation>
    </message>
</context>
<context>
    <name>onhook::MainWindow</name>
    <message>
        <source>Onhook</source>
        <translation>Onhook</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Practice network: nothing here is real.</source>
        <translation>练习网络：这里没有任何真实的东西。</translation>
    </message>
    <message>
        <source>No connection matches the filter</source>
        <translation>没有与筛选条件匹配的连接</translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation>没有与筛选条件匹配的连接。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>显示所有连接</translation>
    </message>
    <message>
        <source>Show only connections with this text</source>
        <translation>只显示含有此文字的连接</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections and messages</source>
        <translation>连接和消息</translation>
    </message>
    <message>
        <source>Onhook quits when what is hanging up is down.</source>
        <translation>正在挂断的连接断开后，Onhook 将退出。</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Quit Anyway</source>
        <translation>仍要退出</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>onhook::MenuGroups</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>onhook::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>onhook::MessageLine</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>onhook::Notification</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Keep Waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Force…</source>
        <translation>强制挂断…</translation>
    </message>
    <message>
        <source>Hang Up and Keep Down</source>
        <translation>挂断并保持断开</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>onhook::NotificationPolicy</name>
    <message>
        <source>It was down, and is back: something dialed it again.</source>
        <translation>它曾经断开，现已恢复：有程序再次拨出了它。</translation>
    </message>
    <message>
        <source>Not hung up in Onhook.</source>
        <translation>不是在 Onhook 中挂断的。</translation>
    </message>
    <message>
        <source>%1 went down</source>
        <translation>%1 已断开</translation>
    </message>
    <message numerus="yes">
        <source>%n connections went down</source>
        <translation>
            <numerusform>%n 个连接已断开</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still hanging up after %2.</source>
        <translation>%1 在 %2后仍在挂断。</translation>
    </message>
    <message>
        <source>%1 is still hanging up after %2: %3.</source>
        <translation>%1 在 %2后仍在挂断：%3。</translation>
    </message>
    <message>
        <source>Hang Up All</source>
        <translation>全部挂断</translation>
    </message>
    <message>
        <source>%1. Not hung up in Onhook.</source>
        <translation>%1。均不是在 Onhook 中挂断的。</translation>
    </message>
</context>
<context>
    <name>onhook::NotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>出现以下情况时通知我</translation>
    </message>
    <message>
        <source>a connection &amp;drops that nobody hung up in Onhook</source>
        <translation>有连接断开，且不是在 Onhook 中挂断的(&amp;D)</translation>
    </message>
    <message>
        <source>what was hung up comes &amp;back</source>
        <translation>已挂断的连接重新连上(&amp;B)</translation>
    </message>
    <message>
        <source>what I asked for from the &amp;tray fails or takes long</source>
        <translation>从托盘提出的请求失败或耗时较长(&amp;T)</translation>
    </message>
    <message>
        <source>What you have just watched in the window is never told once more.</source>
        <translation>您刚刚在窗口中看到过的情况，不会再次通知。</translation>
    </message>
    <message>
        <source>something is hung up &amp;automatically</source>
        <translation>有连接被自动挂断(&amp;A)</translation>
    </message>
</context>
<context>
    <name>onhook::PendingMessages</name>
    <message>
        <source>%1 is hung up next: first %2.</source>
        <translation>接下来挂断 %1：先挂断 %2。</translation>
    </message>
    <message>
        <source>%1 are hung up next: first %2.</source>
        <translation>接下来挂断 %1：先挂断 %2。</translation>
    </message>
    <message>
        <source>Do Not Wait</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>Leave It Up</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>Leave Them Up</source>
        <translation>全部保持连接</translation>
    </message>
</context>
<context>
    <name>onhook::PreferencesWindow</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Hanging Up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>When Onhook Ends</source>
        <translation>Onhook 结束时</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>onhook::RowPainter</name>
    <message>
        <source>Nothing tells when it is down.</source>
        <translation>没有依据可以判断它何时断开。</translation>
    </message>
    <message>
        <source>Watched by: %1</source>
        <translation>监视依据：%1</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>接口：%1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>所有者：%1</translation>
    </message>
    <message>
        <source>Managed by: %1</source>
        <translation>管理者：%1</translation>
    </message>
    <message>
        <source>Link %1 of %2</source>
        <translation>%2 的链路 %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>链路 %1</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>已重新连上</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>onhook::RowsView</name>
    <message>
        <source>Scroll sideways</source>
        <translation>横向滚动</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>onhook::Settings</name>
    <message>
        <source>The settings in %1 are of a newer Onhook. They are left alone: what you choose now holds until Onhook ends.</source>
        <translation>%1 中的设置来自更新版本的 Onhook,将保持原样:您现在所作的选择在 Onhook 结束前有效。</translation>
    </message>
</context>
<context>
    <name>onhook::ShortcutsWindow</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>横向滚动</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Tab goes from part to part, Alt and a letter opens a menu, the Menu key or Shift+F10 tells what can be done with a row. Shift or Ctrl with the arrow keys and Space selects several.</source>
        <translation>Tab 键在各部分之间移动，Alt 加字母键打开菜单，菜单键或 Shift+F10 显示对某一行可执行的操作。按住 Shift 或 Ctrl 并使用方向键和空格键可选择多行。</translation>
    </message>
</context>
<context>
    <name>onhook::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 个连接</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>正在监视：%1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>正在查看：%1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>无法访问：%1</translation>
    </message>
    <message>
        <source>No system is watched</source>
        <translation>没有监视任何系统</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hanging up</source>
        <translation>
            <numerusform>%n 个正在挂断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onhook::Summary</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 个已连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hanging up</source>
        <translation>
            <numerusform>%n 个正在挂断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n 个有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation>没有任何连接</translation>
    </message>
    <message>
        <source>Onhook: %1</source>
        <translation>Onhook：%1</translation>
    </message>
</context>
<context>
    <name>onhook::SystemHold</name>
    <message>
        <source>Connections are hung up first.</source>
        <translation>会先挂断各连接。</translation>
    </message>
</context>
<context>
    <name>onhook::SystemsPage</name>
    <message>
        <source>Onhook was started with the practice network alone: nothing of this computer is watched.</source>
        <translation>Onhook 启动时仅启用了练习网络：不监视这台计算机上的任何连接。</translation>
    </message>
    <message>
        <source>Connections of these systems are listed, in the window and the tray.</source>
        <translation>这些系统的连接会列在窗口和托盘中。</translation>
    </message>
    <message>
        <source>&amp;Practice network, until Onhook quits</source>
        <translation>练习网络，直到 Onhook 退出(&amp;P)</translation>
    </message>
    <message>
        <source>Make-believe connections to try everything on: nothing of it is real.</source>
        <translation>虚构的连接，可以在上面尝试一切：其中没有任何真实的东西。</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>未监视。</translation>
    </message>
</context>
<context>
    <name>onhook::Table</name>
    <message>
        <source>link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>INTERFACE</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>标识</translation>
    </message>
</context>
<context>
    <name>onhook::TargetFinder</name>
    <message>
        <source>there is no connection &quot;%1&quot;. onhook list shows what there is.</source>
        <translation>没有连接“%1”。可用 onhook list 列出现有的连接。</translation>
    </message>
    <message>
        <source>no connection &quot;%1&quot; can be seen, and not every system can.</source>
        <translation>没有看到连接“%1”，但并非每个系统都能看到。</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; went stale: that connection is not there any more, and whatever took its place is another one. Run onhook list for the ids of now.</source>
        <translation>ID“%1”已失效：那个连接已不存在，取而代之的是另一个连接。请运行 onhook list 查看现在的 ID。</translation>
    </message>
    <message>
        <source>the system of &quot;%1&quot; cannot be reached, so nobody knows how it stands.</source>
        <translation>无法访问“%1”所属的系统，因此无从得知它的状况。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several connections. Give the id of the one you mean:</source>
        <translation>“%1”可能指多个连接。请给出所指连接的 ID：</translation>
    </message>
    <message>
        <source>--link needs a connection; &quot;%1&quot; is a link already.</source>
        <translation>--link 需要指定连接；“%1”本身就是链路。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no links: it is no multilink connection.</source>
        <translation>“%1”没有链路：它不是多链路连接。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no link %2. Its links are:</source>
        <translation>“%1”没有链路 %2。它的链路有：</translation>
    </message>
</context>
<context>
    <name>onhook::ThroughputGraph</name>
    <message>
        <source>Throughput of the last minutes</source>
        <translation>最近几分钟的吞吐量</translation>
    </message>
    <message>
        <source>Received %1, sent %2</source>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>Its traffic is not counted</source>
        <translation>未统计其流量</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未统计</translation>
    </message>
    <message>
        <source>3 min ago</source>
        <translation>3 分钟前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>接收 %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>发送 %1</translation>
    </message>
</context>
<context>
    <name>onhook::TogetherMessages</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 is gone now.</source>
        <translation>%1 现已断开。</translation>
    </message>
    <message>
        <source>%1 are gone now.</source>
        <translation>%1 现已断开。</translation>
    </message>
</context>
<context>
    <name>onhook::TrayMenu</name>
    <message>
        <source>Onhook</source>
        <translation>Onhook</translation>
    </message>
    <message>
        <source>Hang up %1 and keep it down</source>
        <translation>挂断 %1 并保持断开</translation>
    </message>
    <message>
        <source>Force %1…</source>
        <translation>强制挂断 %1…</translation>
    </message>
    <message>
        <source>%1 is hanging up</source>
        <translation>%1 正在挂断</translation>
    </message>
    <message>
        <source>%1 may not be hung up</source>
        <translation>不允许挂断 %1</translation>
    </message>
    <message>
        <source>%1 is hung up next</source>
        <translation>接下来挂断 %1</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <translation>挂断 %1</translation>
    </message>
    <message>
        <source>Hang up %1, and with it %2</source>
        <translation>挂断 %1，以及随之断开的 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>%1 的链路</translation>
    </message>
    <message>
        <source>Keep %1, which is about to be hung up</source>
        <translation>保留 %1(即将挂断)</translation>
    </message>
</context>
<context>
    <name>onhook::WatchCommand</name>
    <message>
        <source>appeared</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>可访问</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>%1, came back</source>
        <translation>%1，已重新连上</translation>
    </message>
    <message>
        <source>present</source>
        <translation>已存在</translation>
    </message>
</context>
<context>
    <name>onhook::consequences</name>
    <message>
        <source>%1 stands on it and goes down too.</source>
        <translation>%1 依托于它，也会断开。</translation>
    </message>
    <message>
        <source>%1 stand on it and go down too.</source>
        <translation>%1 依托于它，也会断开。</translation>
    </message>
    <message>
        <source>%1 stands on %2 and goes down too.</source>
        <translation>%1 依托于 %2，也会断开。</translation>
    </message>
    <message>
        <source>%1 stand on %2 and go down too.</source>
        <translation>%1 依托于 %2，也会断开。</translation>
    </message>
    <message>
        <source>Your own session comes in by %1; hanging it up cuts you off.</source>
        <translation>您自己的会话经由 %1 接入；挂断它会切断您的会话。</translation>
    </message>
    <message>
        <source>Your own session, from %2, comes in by %1; hanging it up cuts you off.</source>
        <translation>您自己的会话（来自 %2）经由 %1 接入；挂断它会切断您的会话。</translation>
    </message>
</context>
<context>
    <name>onhook::details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>all traffic to the Internet</source>
        <translation>通往互联网的所有流量</translation>
    </message>
    <message>
        <source>all traffic to the Internet by IPv4</source>
        <translation>通往互联网的所有 IPv4 流量</translation>
    </message>
    <message>
        <source>all traffic to the Internet by IPv6</source>
        <translation>通往互联网的所有 IPv6 流量</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>承载</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>%1 % of the traffic</source>
        <translation>占流量的 %1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>everything by IPv4</source>
        <translation>所有 IPv4 流量</translation>
    </message>
    <message>
        <source>everything by IPv6</source>
        <translation>所有 IPv6 流量</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1，经由 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>依托于</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>挂断后</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的第 %1 条</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Hang-up of %1</source>
        <translation>%1 的挂断操作</translation>
    </message>
    <message>
        <source>Hang-up</source>
        <translation>挂断操作</translation>
    </message>
</context>
<context>
    <name>onhook::keephistory</name>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>不保留</translation>
    </message>
</context>
<context>
    <name>onhook::wording</name>
    <message>
        <source>its device</source>
        <translation>其设备</translation>
    </message>
    <message>
        <source>its device %1</source>
        <translation>其设备 %1</translation>
    </message>
    <message>
        <source>dialing, %1</source>
        <translation>正在拨号，%1</translation>
    </message>
    <message>
        <source>dialing, %1: %2</source>
        <translation>正在拨号，%1：%2</translation>
    </message>
    <message>
        <source>%1 is connected after %2.</source>
        <translation>%1 已连接，用时 %2。</translation>
    </message>
    <message>
        <source>%1 was not connected: %2</source>
        <translation>%1 未能连接：%2</translation>
    </message>
    <message>
        <source>%1 was not connected.</source>
        <translation>%1 未能连接。</translation>
    </message>
    <message>
        <source>The dialing of %1 was hung up.</source>
        <translation>%1 在拨号时被挂断。</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; it may go on dialing.</source>
        <translation>已停止等待 %1；它可能仍在拨号。</translation>
    </message>
    <message>
        <source>%1 is not connected after %2; it still dials.</source>
        <translation>%1 在 %2后仍未连接；它还在拨号。</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>未连接：%1</translation>
    </message>
    <message>
        <source>not connected after %1</source>
        <translation>%1后仍未连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>已挂断</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已停止等待</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>dialing</source>
        <translation>正在拨号</translation>
    </message>
    <message>
        <source>can be connected when it is down</source>
        <translation>待其断开后可连接</translation>
    </message>
    <message>
        <source>can be connected when %1 is down</source>
        <translation>待 %1 断开后可连接</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 正被 %2 使用</translation>
    </message>
    <message>
        <source>how it stands is not known; it is looked at first</source>
        <translation>状况未知；会先查看</translation>
    </message>
    <message>
        <source>how %1 stands is not known; it is looked at first</source>
        <translation>%1 的状况未知；会先查看</translation>
    </message>
    <message>
        <source>its system is not reached</source>
        <translation>无法访问其系统</translation>
    </message>
    <message>
        <source>you may not connect it</source>
        <translation>您无权连接它</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1 已经连接。</translation>
    </message>
    <message>
        <source>%1 is being dialed already.</source>
        <translation>%1 已在拨号。</translation>
    </message>
    <message>
        <source>%1 can be connected again when it is down.</source>
        <translation>%1 断开后可以重新连接。</translation>
    </message>
    <message>
        <source>%1 can be connected again when %2 is down.</source>
        <translation>待 %2 断开后，%1 可以重新连接。</translation>
    </message>
    <message>
        <source>%1 can be connected when %2 is down: they share %3.</source>
        <translation>待 %2 断开后，%1 可以连接：二者共用 %3。</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>一个设备</translation>
    </message>
    <message>
        <source>%1 cannot be connected now: %2 is in use by %3. Hang that up first.</source>
        <translation>%1 现在无法连接：%2 正被 %3 使用。请先挂断后者。</translation>
    </message>
    <message>
        <source>How %1 stands is not known; it is looked at first.</source>
        <translation>%1 的状况未知；会先查看。</translation>
    </message>
    <message>
        <source>%1 cannot be connected now: how %2 stands is not known; it is looked at first.</source>
        <translation>%1 现在无法连接：%2 的状况未知；会先查看。</translation>
    </message>
    <message>
        <source>%1 cannot be connected now: its system is not reached.</source>
        <translation>%1 现在无法连接：无法访问其系统。</translation>
    </message>
    <message>
        <source>You may not connect %1.</source>
        <translation>您无权连接 %1。</translation>
    </message>
    <message>
        <source>is dialed now</source>
        <translation>现在开始拨号</translation>
    </message>
    <message>
        <source>is dialed when it is known how %1 stands</source>
        <translation>%1 的状况查明后拨号</translation>
    </message>
    <message>
        <source>it</source>
        <translation>此连接</translation>
    </message>
    <message>
        <source>is dialed again when it is down</source>
        <translation>待其断开后重拨</translation>
    </message>
    <message>
        <source>is dialed when %1 is down</source>
        <translation>待 %1 断开后拨号</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 was forced and is down. Confirmed after %2.</source>
        <translation>%1 经强制挂断，现已断开。%2后确认。</translation>
    </message>
    <message>
        <source>%1 is down. Confirmed after %2.</source>
        <translation>%1 已断开。%2后确认。</translation>
    </message>
    <message>
        <source>Forced %1; its end could not be observed. Settled after %2.</source>
        <translation>已强制挂断 %1；无法观察它是否已断开。%2后等待期满。</translation>
    </message>
    <message>
        <source>Asked %1 to hang up; its end could not be observed. Settled after %2.</source>
        <translation>已请求挂断 %1；无法观察它是否已断开。%2后等待期满。</translation>
    </message>
    <message>
        <source>The end of %1 could not be observed. Settled after %2.</source>
        <translation>%1 是否已断开，无法观察。%2后等待期满。</translation>
    </message>
    <message>
        <source>%1 could not be forced; it is still up after %2.</source>
        <translation>%1 未能强制挂断；%2后仍未断开。</translation>
    </message>
    <message>
        <source>%1 could not be forced; it is still up after %2: %3.</source>
        <translation>%1 未能强制挂断；%2后仍未断开：%3。</translation>
    </message>
    <message>
        <source>%1 is still up after %2.</source>
        <translation>%1 在 %2后仍未断开。</translation>
    </message>
    <message>
        <source>%1 is still up after %2: %3.</source>
        <translation>%1 在 %2后仍未断开：%3。</translation>
    </message>
    <message>
        <source>%1 was not forced: %2</source>
        <translation>%1 未强制挂断：%2</translation>
    </message>
    <message>
        <source>%1 was not forced: its system refused.</source>
        <translation>%1 未强制挂断：其系统拒绝了请求。</translation>
    </message>
    <message>
        <source>%1 was not hung up: %2</source>
        <translation>%1 未挂断：%2</translation>
    </message>
    <message>
        <source>%1 was not hung up: its system refused.</source>
        <translation>%1 未挂断：其系统拒绝了请求。</translation>
    </message>
    <message>
        <source>It could not be found out whether %1 is down.</source>
        <translation>%1 是否已断开，无法查明。</translation>
    </message>
    <message>
        <source>%1 went away and nothing else can tell whether %2 is down.</source>
        <translation>%1 已失联；%2 是否已断开，没有其他依据可以判断。</translation>
    </message>
    <message>
        <source>Its system</source>
        <translation>其系统</translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation>%1 此前已断开。</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; the request stays made.</source>
        <translation>已停止等待 %1；请求依然有效。</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; nothing was asked of it.</source>
        <translation>已停止等待 %1；没有提出任何请求。</translation>
    </message>
    <message>
        <source>%1 It may come back: %2</source>
        <translation>%1它可能会重新连上：%2</translation>
    </message>
    <message>
        <source>forced; its end could not be observed</source>
        <translation>已强制挂断；无法观察是否已断开</translation>
    </message>
    <message>
        <source>asked to hang up; its end could not be observed</source>
        <translation>已请求挂断；无法观察是否已断开</translation>
    </message>
    <message>
        <source>could not be forced, still up after %1</source>
        <translation>未能强制挂断，%1后仍未断开</translation>
    </message>
    <message>
        <source>could not be forced, still up after %1: %2</source>
        <translation>未能强制挂断，%1后仍未断开：%2</translation>
    </message>
    <message>
        <source>still up after %1</source>
        <translation>%1后仍未断开</translation>
    </message>
    <message>
        <source>still up after %1: %2</source>
        <translation>%1后仍未断开：%2</translation>
    </message>
    <message>
        <source>not forced: %1</source>
        <translation>未强制挂断：%1</translation>
    </message>
    <message>
        <source>not forced</source>
        <translation>未强制挂断</translation>
    </message>
    <message>
        <source>not hung up: %1</source>
        <translation>未挂断：%1</translation>
    </message>
    <message>
        <source>not hung up</source>
        <translation>未挂断</translation>
    </message>
    <message>
        <source>not known whether it is down</source>
        <translation>不知道是否已断开</translation>
    </message>
    <message>
        <source>forced; no longer waited for</source>
        <translation>已强制挂断；不再等待</translation>
    </message>
    <message>
        <source>asked to hang up; no longer waited for</source>
        <translation>已请求挂断；不再等待</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>此前已断开</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>等待期满</translation>
    </message>
    <message>
        <source>still up</source>
        <translation>仍未断开</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>provider lost</source>
        <translation>系统失联</translation>
    </message>
    <message>
        <source>another Onhook is hanging it up, %1</source>
        <translation>另一个 Onhook 正在将其挂断，%1</translation>
    </message>
    <message>
        <source>watching, %1</source>
        <translation>正在监视，%1</translation>
    </message>
    <message>
        <source>forcing, %1</source>
        <translation>正在强制挂断，%1</translation>
    </message>
    <message>
        <source>hanging up and keeping down, %1</source>
        <translation>正在挂断并保持断开，%1</translation>
    </message>
    <message>
        <source>hanging up, %1</source>
        <translation>正在挂断，%1</translation>
    </message>
    <message>
        <source>waiting for the password</source>
        <translation>正在等待密码</translation>
    </message>
    <message>
        <source>the request is not answered yet</source>
        <translation>请求尚未得到答复</translation>
    </message>
    <message>
        <source>its system went away</source>
        <translation>其系统已失联</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Force %1? %2</source>
        <translation>要强制挂断 %1 吗？%2</translation>
    </message>
    <message>
        <source>A password will be asked for.</source>
        <translation>会要求输入密码。</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>正在断开</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation>WireGuard</translation>
    </message>
    <message>
        <source>PPPoE</source>
        <translation>PPPoE</translation>
    </message>
    <message>
        <source>ADSL</source>
        <translation>ADSL</translation>
    </message>
    <message>
        <source>mobile broadband</source>
        <translation>移动宽带</translation>
    </message>
    <message>
        <source>Bluetooth dial-up</source>
        <translation>蓝牙拨号</translation>
    </message>
    <message>
        <source>modem</source>
        <translation>调制解调器</translation>
    </message>
    <message>
        <source>ISDN</source>
        <translation>ISDN</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>PPP</source>
        <translation>PPP</translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation>%1，链路 %2</translation>
    </message>
    <message>
        <source>You may not hang this up.</source>
        <translation>您无权将其挂断。</translation>
    </message>
    <message>
        <source>%1 is being looked at.</source>
        <translation>正在查看 %1。</translation>
    </message>
    <message>
        <source>%1 is watched.</source>
        <translation>正在监视 %1。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>Looking for connections…</source>
        <translation>正在查找连接…</translation>
    </message>
    <message>
        <source>No connection can be seen</source>
        <translation>看不到任何连接</translation>
    </message>
    <message>
        <source>Nothing is connected, as far as can be seen</source>
        <translation>就目前所见，没有任何连接</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>没有任何连接</translation>
    </message>
    <message>
        <source>comes back by itself</source>
        <translation>会自动重连</translation>
    </message>
    <message>
        <source>%1 may take its place</source>
        <translation>%1 可能取而代之</translation>
    </message>
    <message>
        <source>Hung up, it comes back by itself.</source>
        <translation>挂断后，它会自动重连。</translation>
    </message>
    <message>
        <source>Hung up, %1 may be connected in its place by itself.</source>
        <translation>挂断后，%1 可能自动取而代之。</translation>
    </message>
    <message>
        <source>%1 Hang Up and Keep Down stops that: %2</source>
        <translation>%1“挂断并保持断开”可以阻止：%2</translation>
    </message>
    <message>
        <source>%1 Onhook cannot stop that.</source>
        <translation>%1Onhook 无法阻止。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, which was being hung up when Onhook ended, is down.</source>
        <translation>%1（Onhook 结束时正在挂断）已断开。</translation>
    </message>
    <message>
        <source>Stopped watching %1, which was being hung up when Onhook ended.</source>
        <translation>已停止监视 %1（Onhook 结束时正在挂断）。</translation>
    </message>
    <message>
        <source>%1, which was being hung up when Onhook ended,</source>
        <translation>%1（Onhook 结束时正在挂断），</translation>
    </message>
    <message>
        <source>%1 was being hung up when Onhook ended; how that ended cannot be found out here.</source>
        <translation>Onhook 结束时正在挂断 %1；其结果在这里无从查明。</translation>
    </message>
    <message>
        <source>%1 was being hung up when Onhook ended. The computer has been started anew since; nobody saw how it ended.</source>
        <translation>Onhook 结束时正在挂断 %1。此后计算机已重新启动；其结果无人知晓。</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1 天 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>此前已断开</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>等待期满</translation>
    </message>
    <message>
        <source>Still up</source>
        <translation>仍未断开</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Provider lost</source>
        <translation>系统失联</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已停止等待</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未能连接</translation>
    </message>
    <message>
        <source>Not connected in time</source>
        <translation>未能及时连接</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>拨号</translation>
    </message>
    <message>
        <source>Went down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>强制挂断</translation>
    </message>
    <message>
        <source>Hung up and kept down</source>
        <translation>挂断并保持断开</translation>
    </message>
    <message>
        <source>Went down, watched</source>
        <translation>监视其断开</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>随 %1 一同断开</translation>
    </message>
    <message>
        <source>Onhook&apos;s window</source>
        <translation>Onhook 的窗口</translation>
    </message>
    <message>
        <source>Onhook&apos;s tray icon</source>
        <translation>Onhook 的托盘图标</translation>
    </message>
    <message>
        <source>Onhook&apos;s command line</source>
        <translation>Onhook 的命令行</translation>
    </message>
    <message>
        <source>A program, through Onhook</source>
        <translation>某个程序，通过 Onhook</translation>
    </message>
    <message>
        <source>Onhook, when it ended</source>
        <translation>Onhook，在其结束时</translation>
    </message>
    <message>
        <source>Onhook, before it ended</source>
        <translation>Onhook，在其结束之前</translation>
    </message>
    <message>
        <source>Another Onhook</source>
        <translation>另一个 Onhook</translation>
    </message>
    <message>
        <source>Another program or the system</source>
        <translation>其他程序或系统</translation>
    </message>
    <message>
        <source>%1, came back</source>
        <translation>%1，已重新连上</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1（练习）</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>The system&apos;s answer</source>
        <translation>系统的答复</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>重新连上：%1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Began %1, ended %2</source>
        <translation>开始于 %1，结束于 %2</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>连接时长</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections are down.</source>
        <translation>
            <numerusform>%n 个连接已全部断开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connections is down for certain.</source>
        <translation>
            <numerusform>%n 个连接都不能确定已断开。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are down.</source>
        <translation>%2 个连接中有 %1 个已断开。</translation>
    </message>
    <message>
        <source>%1 was left up.</source>
        <translation>已让 %1 保持连接。</translation>
    </message>
    <message>
        <source>%1 were left up.</source>
        <translation>已让 %1 保持连接。</translation>
    </message>
    <message numerus="yes">
        <source>The list tells of %n more.</source>
        <translation>
            <numerusform>其余 %n 个的情况见列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not down for certain: %2.</source>
        <translation>%1不能确定已断开的有：%2。</translation>
    </message>
    <message>
        <source>Still hanging up %1 of %2: %3.</source>
        <translation>%2 个连接中仍有 %1 个正在挂断：%3。</translation>
    </message>
    <message>
        <source>The history in %1 could not be read. It was set aside as %2, and a new one begun.</source>
        <translation>无法读取 %1 中的历史记录。已将其另存为 %2，并开始了新的历史记录。</translation>
    </message>
    <message>
        <source>The history in %1 is of a newer Onhook. It is left alone, and nothing is noted.</source>
        <translation>%1 中的历史记录来自更新版本的 Onhook。不会改动它，也不会记录任何内容。</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的历史记录：%2。</translation>
    </message>
    <message>
        <source>The history in %1 cannot be written: %2. What there is to note waits until that is possible, or Onhook ends.</source>
        <translation>无法写入 %1 中的历史记录：%2。待记录的内容会保留，直到可以写入或 Onhook 结束。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>the route to %1 by %2</source>
        <translation>通往 %1 的路由（接口 %2）</translation>
    </message>
    <message>
        <source>the route to %1 by %2 via %3</source>
        <translation>通往 %1 的路由（接口 %2，网关 %3）</translation>
    </message>
    <message>
        <source>Nothing leads to the Internet now.</source>
        <translation>现在没有任何通往互联网的路径。</translation>
    </message>
    <message>
        <source>Traffic goes by %1 now.</source>
        <translation>流量现在经由 %1 传输。</translation>
    </message>
    <message>
        <source>the name server %1</source>
        <translation>域名服务器 %1</translation>
    </message>
    <message>
        <source>It has left behind: %1.</source>
        <translation>它遗留下了：%1。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>when idle for %1</source>
        <translation>空闲 %1 时</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>达到 %1 后</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>hangs up in %1 s</source>
        <translation>%1 秒后挂断</translation>
    </message>
    <message>
        <source>hangs up at %1</source>
        <translation>将于 %1 挂断</translation>
    </message>
    <message>
        <source>hangs up after %1</source>
        <translation>达到 %1 后挂断</translation>
    </message>
    <message>
        <source>hangs up when idle for %1</source>
        <translation>空闲 %1 后挂断</translation>
    </message>
    <message>
        <source>%1 has been idle for %2: hanging up in %3 s.</source>
        <translation>%1 已空闲 %2:将在 %3 秒后挂断。</translation>
    </message>
    <message>
        <source>%1 may be up for %2: hanging up in %3 s.</source>
        <translation>%1 最多保持连接 %2:将在 %3 秒后挂断。</translation>
    </message>
    <message>
        <source>%1 has moved %2: hanging up in %3 s.</source>
        <translation>%1 已传输 %2:将在 %3 秒后挂断。</translation>
    </message>
    <message>
        <source>%1 is to go down at %2: hanging up in %3 s.</source>
        <translation>%1 应在 %2 断开:将在 %3 秒后挂断。</translation>
    </message>
    <message>
        <source>It was idle for %1.</source>
        <translation>它已空闲 %1。</translation>
    </message>
    <message>
        <source>It was up for %1.</source>
        <translation>它已连接 %1。</translation>
    </message>
    <message>
        <source>It has moved %1.</source>
        <translation>它已传输 %1。</translation>
    </message>
    <message>
        <source>It was to go down at %1.</source>
        <translation>它应在 %1 断开。</translation>
    </message>
    <message>
        <source>Onhook, automatically</source>
        <translation>Onhook，自动执行</translation>
    </message>
</context>
<context>
    <name>other</name>
    <message>
        <source>other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>not held by a system that is watched</source>
        <translation>不属于任何受监视的系统</translation>
    </message>
    <message>
        <source>run by %1, process %2</source>
        <translation>由 %1 运行，进程 %2</translation>
    </message>
    <message>
        <source>What brought it up takes it down: mostly &quot;wg-quick down %1&quot;.</source>
        <translation>由建立它的程序来断开：通常是“wg-quick down %1”。</translation>
    </message>
    <message>
        <source>&quot;tailscale down&quot; takes it down.</source>
        <translation>可用“tailscale down”将其断开。</translation>
    </message>
    <message>
        <source>It ends with its service: &quot;systemctl stop %1&quot;.</source>
        <translation>它随其服务一同结束：“systemctl stop %1”。</translation>
    </message>
    <message>
        <source>It ends with its %1, process %2.</source>
        <translation>它随其 %1（进程 %2）一同结束。</translation>
    </message>
    <message>
        <source>It ends with the program that runs it. As root, Onhook can see which.</source>
        <translation>它随运行它的程序一同结束。以 root 身份运行时，Onhook 可以看出是哪个程序。</translation>
    </message>
    <message>
        <source>&quot;ip link delete %1&quot; takes it down, as root.</source>
        <translation>以 root 身份执行“ip link delete %1”可将其断开。</translation>
    </message>
    <message>
        <source>Onhook does not hang this up: it is only seen</source>
        <translation>Onhook 不会将其挂断：此连接仅供查看</translation>
    </message>
</context>
<context>
    <name>pppd</name>
    <message>
        <source>Processes cannot be seen in %1.</source>
        <translation>在 %1 中看不到进程。</translation>
    </message>
    <message>
        <source>Mount it: mount -t proc proc /proc</source>
        <translation>请挂载它：mount -t proc proc /proc</translation>
    </message>
    <message>
        <source>Other users&apos; processes are hidden from this user.</source>
        <translation>此用户看不到其他用户的进程。</translation>
    </message>
    <message>
        <source>Only your own pppds are shown. Run Onhook as root to see all.</source>
        <translation>只显示您自己的 pppd。若要查看全部，请以 root 身份运行 Onhook。</translation>
    </message>
    <message>
        <source>%1 (pppd, waiting for the peer)</source>
        <translation>%1（pppd，正在等待对端）</translation>
    </message>
    <message>
        <source>%1 (pppd)</source>
        <translation>%1（pppd）</translation>
    </message>
    <message>
        <source>This user may not see whether the process still runs.</source>
        <translation>此用户无权查看该进程是否仍在运行。</translation>
    </message>
    <message>
        <source>Run Onhook as root.</source>
        <translation>请以 root 身份运行 Onhook。</translation>
    </message>
    <message>
        <source>its first link is down; its pppd holds the bundle</source>
        <translation>其第一条链路已断开；它的 pppd 维持着捆绑组</translation>
    </message>
    <message>
        <source>link %1 is down; its pppd holds the bundle</source>
        <translation>链路 %1 已断开；它的 pppd 维持着捆绑组</translation>
    </message>
    <message>
        <source>its first link is down; its pppd holds the bundle. With Deflate compression, pppd&apos;s default, no traffic may pass now</source>
        <translation>其第一条链路已断开；它的 pppd 维持着捆绑组。使用 Deflate 压缩（pppd 的默认设置）时，现在可能无法传输数据</translation>
    </message>
    <message>
        <source>link %1 is down; its pppd holds the bundle. With Deflate compression, pppd&apos;s default, no traffic may pass now</source>
        <translation>链路 %1 已断开；它的 pppd 维持着捆绑组。使用 Deflate 压缩（pppd 的默认设置）时，现在可能无法传输数据</translation>
    </message>
    <message>
        <source>waiting for the peer</source>
        <translation>正在等待对端</translation>
    </message>
    <message>
        <source>dials when there is traffic</source>
        <translation>有流量时拨号</translation>
    </message>
    <message>
        <source>not connected (%1), dials again</source>
        <translation>未连接（%1），会再次拨号</translation>
    </message>
    <message>
        <source>negotiating</source>
        <translation>正在协商</translation>
    </message>
    <message>
        <source>link down (%1), dials again</source>
        <translation>线路已断开（%1），会再次拨号</translation>
    </message>
    <message>
        <source>link down, dials again</source>
        <translation>线路已断开，会再次拨号</translation>
    </message>
    <message>
        <source>its interface is gone, its pppd still runs</source>
        <translation>其接口已消失，其 pppd 仍在运行</translation>
    </message>
    <message>
        <source>Kills pppd at once (SIGKILL).</source>
        <translation>立即终止 pppd (SIGKILL)。</translation>
    </message>
    <message>
        <source>The peer is not told that the connection ends, and pppd&apos;s disconnect and ip-down scripts do not run. Its pid file, lock file and database record stay behind, and so may what the scripts would have taken back, such as name servers.</source>
        <translation>对端不会得知连接结束，pppd 的 disconnect 和 ip-down 脚本也不会运行。其 pid 文件、锁文件和数据库记录会遗留下来，脚本本应撤销的设置（例如域名服务器）也可能遗留。</translation>
    </message>
    <message>
        <source>Stops %1, which would start it again, until somebody or the computer&apos;s next start starts it anew.</source>
        <translation>停止 %1（否则它会重新启动此连接），直到有人重新启动该服务，或计算机下次启动。</translation>
    </message>
    <message>
        <source>Stops %1, which would start it again, until somebody or the computer&apos;s next start starts them anew.</source>
        <translation>停止 %1（否则它们会重新启动此连接），直到有人重新启动这些服务，或计算机下次启动。</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 已停止。</translation>
    </message>
    <message>
        <source>%1 were stopped.</source>
        <translation>%1 已停止。</translation>
    </message>
    <message>
        <source>It stays down until the computer&apos;s next start, or until somebody starts that service (systemctl start %1).</source>
        <translation>它会保持断开，直到计算机下次启动，或有人启动该服务 (systemctl start %1)。</translation>
    </message>
    <message>
        <source>It stays down until the computer&apos;s next start, or until somebody starts those services (systemctl start %1).</source>
        <translation>它会保持断开，直到计算机下次启动，或有人启动这些服务 (systemctl start %1)。</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>其他用户</translation>
    </message>
    <message>
        <source>Onhook stopped watching pppd.</source>
        <translation>Onhook 已停止监视 pppd。</translation>
    </message>
    <message>
        <source>Dial again.</source>
        <translation>请重新拨号。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log, then dial again.</source>
        <translation>请查看系统日志，然后重新拨号。</translation>
    </message>
    <message>
        <source>There is no peer or lac of that name any more.</source>
        <translation>已没有这个名称的对端配置或 lac。</translation>
    </message>
    <message>
        <source>List what can be dialed again.</source>
        <translation>请重新列出可以拨号的条目。</translation>
    </message>
    <message>
        <source>xl2tpd does not run.</source>
        <translation>xl2tpd 没有运行。</translation>
    </message>
    <message>
        <source>Start it (sudo systemctl start xl2tpd).</source>
        <translation>请启动它 (sudo systemctl start xl2tpd)。</translation>
    </message>
    <message>
        <source>This user may not tell xl2tpd what to dial.</source>
        <translation>此用户无权让 xl2tpd 拨号。</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook).</source>
        <translation>请以 root 身份运行 Onhook (sudo onhook)。</translation>
    </message>
    <message>
        <source>The connection of this lac could not be told from those of others.</source>
        <translation>无法将此 lac 的连接与其他 lac 的区分开。</translation>
    </message>
    <message>
        <source>Give it a pppoptfile of its own in %1.</source>
        <translation>请在 %1 中为它单独设置 pppoptfile。</translation>
    </message>
    <message>
        <source>Process %1 (pppd) belongs to root, and only root may end it.</source>
        <translation>进程 %1 (pppd) 属于 root，只有 root 可以结束它。</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator&apos;s password.</source>
        <translation>请以 root 身份运行 Onhook (sudo onhook)，或安装 Onhook：安装后的 Onhook 会要求输入管理员密码。</translation>
    </message>
    <message>
        <source>Process %1 (pppd) belongs to another user, and only another user and root may end it.</source>
        <translation>进程 %1 (pppd) 属于其他用户，只有该用户和 root 可以结束它。</translation>
    </message>
    <message>
        <source>Hang it up as another user, run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator&apos;s password.</source>
        <translation>请以该用户的身份将其挂断，或以 root 身份运行 Onhook (sudo onhook)，或安装 Onhook：安装后的 Onhook 会要求输入管理员密码。</translation>
    </message>
    <message>
        <source>Process %1 (pppd) belongs to %2, and only %2 and root may end it.</source>
        <translation>进程 %1 (pppd) 属于 %2，只有 %2 和 root 可以结束它。</translation>
    </message>
    <message>
        <source>Hang it up as %1, run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator&apos;s password.</source>
        <translation>请以 %1 的身份将其挂断，或以 root 身份运行 Onhook (sudo onhook)，或安装 Onhook：安装后的 Onhook 会要求输入管理员密码。</translation>
    </message>
    <message>
        <source>There is no pppd of this id any more.</source>
        <translation>已没有此 ID 的 pppd。</translation>
    </message>
    <message>
        <source>List the connections again.</source>
        <translation>请重新列出连接。</translation>
    </message>
    <message>
        <source>xl2tpd would dial it again, and only root may tell it not to.</source>
        <translation>xl2tpd 会再次拨出它，只有 root 可以让它不拨。</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook) and hang it up: xl2tpd leaves it down then.</source>
        <translation>请以 root 身份运行 Onhook (sudo onhook) 并将其挂断：这样 xl2tpd 会让它保持断开。</translation>
    </message>
    <message>
        <source>Onhook cannot stop what would start this again.</source>
        <translation>Onhook 无法阻止会再次启动它的程序。</translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what starts it by that program&apos;s own means.</source>
        <translation>请将其挂断；如果它重新连上，请用启动它的程序自身的方法来阻止。</translation>
    </message>
    <message>
        <source>The signal could not be sent: %1.</source>
        <translation>无法发送信号：%1。</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log (journalctl -t pppd).</source>
        <translation>请查看系统日志 (journalctl -t pppd)。</translation>
    </message>
    <message>
        <source>Correct them in /etc/ppp/pap-secrets or /etc/ppp/chap-secrets, or with the program that made this peer, then dial again.</source>
        <translation>请在 /etc/ppp/pap-secrets 或 /etc/ppp/chap-secrets 中，或用创建此对端配置的程序更正，然后重新拨号。</translation>
    </message>
    <message>
        <source>The peer ended the connection.</source>
        <translation>对端结束了连接。</translation>
    </message>
    <message>
        <source>pppd failed with a fatal error.</source>
        <translation>pppd 因严重错误而失败。</translation>
    </message>
    <message>
        <source>pppd does not accept its options.</source>
        <translation>pppd 不接受其选项。</translation>
    </message>
    <message>
        <source>Correct what it names, in the peer&apos;s file below /etc/ppp/peers.</source>
        <translation>请在 /etc/ppp/peers 下的对端配置文件中更正它所指出的选项。</translation>
    </message>
    <message>
        <source>Only root may dial with pppd here: it is not set-uid root.</source>
        <translation>这里只有 root 可以用 pppd 拨号：pppd 未设为 set-uid root。</translation>
    </message>
    <message>
        <source>The kernel has no PPP.</source>
        <translation>内核没有 PPP。</translation>
    </message>
    <message>
        <source>Load it (sudo modprobe ppp_generic), or start a kernel that has it.</source>
        <translation>请加载它 (sudo modprobe ppp_generic)，或启动带有 PPP 的内核。</translation>
    </message>
    <message>
        <source>pppd was told to end.</source>
        <translation>pppd 被要求结束。</translation>
    </message>
    <message>
        <source>Its device is in use: another program has locked it.</source>
        <translation>其设备正在使用中：另一个程序已将其锁定。</translation>
    </message>
    <message>
        <source>Hang up or end what uses it, then dial again.</source>
        <translation>请挂断或结束使用它的程序，然后重新拨号。</translation>
    </message>
    <message>
        <source>Its device cannot be opened.</source>
        <translation>无法打开其设备。</translation>
    </message>
    <message>
        <source>See that it is plugged in, that this peer names the right one, and that you may use it.</source>
        <translation>请确认设备已插好、此对端配置指定的设备正确，并且您有权使用它。</translation>
    </message>
    <message>
        <source>The connect script failed: the modem or who was called did not answer as expected.</source>
        <translation>connect 脚本失败：调制解调器或被呼叫方没有按预期应答。</translation>
    </message>
    <message>
        <source>Check the modem, the line and the number, then dial again.</source>
        <translation>请检查调制解调器、线路和号码，然后重新拨号。</translation>
    </message>
    <message>
        <source>The program that is to carry the connection cannot be run.</source>
        <translation>无法运行用来承载连接的程序。</translation>
    </message>
    <message>
        <source>Correct the option pty of this peer.</source>
        <translation>请更正此对端配置的 pty 选项。</translation>
    </message>
    <message>
        <source>The peer and pppd have found no way to speak to each other.</source>
        <translation>对端与 pppd 没有找到可以通信的方式。</translation>
    </message>
    <message>
        <source>The peer did not prove who it is.</source>
        <translation>对端没有证明自己的身份。</translation>
    </message>
    <message>
        <source>Correct its secret, or let this peer have the option noauth, as providers ask for.</source>
        <translation>请更正其密钥，或按运营商的要求为此对端配置加上 noauth 选项。</translation>
    </message>
    <message>
        <source>Nobody used the connection for the time after which it ends.</source>
        <translation>连接空闲时间达到上限，已结束。</translation>
    </message>
    <message>
        <source>The time that a connection may last was over.</source>
        <translation>连接时长达到上限。</translation>
    </message>
    <message>
        <source>The peer will call back.</source>
        <translation>对端会回拨。</translation>
    </message>
    <message>
        <source>Wait for its call.</source>
        <translation>请等待它的来电。</translation>
    </message>
    <message>
        <source>The peer no longer answered.</source>
        <translation>对端不再应答。</translation>
    </message>
    <message>
        <source>The line was lost: the modem, or what else carries the connection, hung up.</source>
        <translation>线路中断：调制解调器或承载连接的其他设备已挂断。</translation>
    </message>
    <message>
        <source>Check the line, then dial again.</source>
        <translation>请检查线路，然后重新拨号。</translation>
    </message>
    <message>
        <source>The line leads back to where it begins.</source>
        <translation>线路绕回了起点。</translation>
    </message>
    <message>
        <source>Check the cable, and that PPP is spoken at the other end.</source>
        <translation>请检查电缆，以及另一端是否使用 PPP。</translation>
    </message>
    <message>
        <source>The modem could not be prepared: the init script failed.</source>
        <translation>未能使调制解调器就绪：init 脚本失败。</translation>
    </message>
    <message>
        <source>Check the modem and the option init of this peer.</source>
        <translation>请检查调制解调器和此对端配置的 init 选项。</translation>
    </message>
    <message>
        <source>The peer did not accept the name and password.</source>
        <translation>对端不接受用户名和密码。</translation>
    </message>
    <message>
        <source>%1 pppd said: %2</source>
        <translation>%1pppd 的说明：%2</translation>
    </message>
    <message>
        <source>pppd was ended by a signal (%1).</source>
        <translation>pppd 被信号结束（%1）。</translation>
    </message>
    <message>
        <source>pppd has ended; how is not known.</source>
        <translation>pppd 已结束；不知道是如何结束的。</translation>
    </message>
    <message>
        <source>pppd ended with the code %1, which its manual does not know.</source>
        <translation>pppd 已结束，代码为 %1，其手册中没有这个代码。</translation>
    </message>
    <message>
        <source>The peer does not answer.</source>
        <translation>对端没有应答。</translation>
    </message>
    <message>
        <source>Check the line and what is at its other end, then dial again.</source>
        <translation>请检查线路及其另一端的设备，然后重新拨号。</translation>
    </message>
    <message>
        <source>Its pppd has ended; only xl2tpd knows why.</source>
        <translation>其 pppd 已结束；只有 xl2tpd 知道原因。</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log (journalctl -t xl2tpd -t pppd).</source>
        <translation>请查看系统日志 (journalctl -t xl2tpd -t pppd)。</translation>
    </message>
    <message>
        <source>xl2tpd holds a connection of this lac already.</source>
        <translation>xl2tpd 已经有此 lac 的连接。</translation>
    </message>
    <message>
        <source>Hang it up first.</source>
        <translation>请先将其挂断。</translation>
    </message>
    <message>
        <source>xl2tpd does not take commands.</source>
        <translation>xl2tpd 不接受命令。</translation>
    </message>
    <message>
        <source>Start it anew (sudo systemctl restart xl2tpd).</source>
        <translation>请重新启动它 (sudo systemctl restart xl2tpd)。</translation>
    </message>
    <message>
        <source>xl2tpd has brought no connection about.</source>
        <translation>xl2tpd 没有建立连接。</translation>
    </message>
    <message>
        <source>See that the server answers, and look into the system&apos;s log (journalctl -t xl2tpd).</source>
        <translation>请确认服务器有响应，并查看系统日志 (journalctl -t xl2tpd)。</translation>
    </message>
    <message>
        <source>This user may not read %1, and pppd reads it with the rights of who dials.</source>
        <translation>此用户无权读取 %1，而 pppd 以拨号者的权限读取它。</translation>
    </message>
    <message>
        <source>Have an administrator add you to the group %1 and log in anew, or run Onhook as root (sudo onhook).</source>
        <translation>请让管理员将您加入 %1 组，然后重新登录；或以 root 身份运行 Onhook (sudo onhook)。</translation>
    </message>
    <message>
        <source>Others than root can change %1, so it is not run.</source>
        <translation>root 以外的用户可以更改 %1，因此不会运行它。</translation>
    </message>
    <message>
        <source>Have its owner and its rights set anew, as its package has them.</source>
        <translation>请按其软件包的设置，重新设定它的所有者和权限。</translation>
    </message>
    <message>
        <source>Only root may run pppd here.</source>
        <translation>这里只有 root 可以运行 pppd。</translation>
    </message>
    <message>
        <source>Only root and the group %1 may run pppd here.</source>
        <translation>这里只有 root 和 %1 组可以运行 pppd。</translation>
    </message>
    <message>
        <source>Have an administrator add you to that group and log in anew, or run Onhook as root (sudo onhook).</source>
        <translation>请让管理员将您加入该组，然后重新登录；或以 root 身份运行 Onhook (sudo onhook)。</translation>
    </message>
    <message>
        <source>pppd is not installed.</source>
        <translation>没有安装 pppd。</translation>
    </message>
    <message>
        <source>Install it (Debian: the package ppp).</source>
        <translation>请安装它（Debian：软件包 ppp）。</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook), or ask an administrator.</source>
        <translation>请以 root 身份运行 Onhook (sudo onhook)，或询问管理员。</translation>
    </message>
    <message>
        <source>Not authorized.</source>
        <translation>未获授权。</translation>
    </message>
    <message>
        <source>No program that could ask for a password runs here. pkexec said: %1</source>
        <translation>这里没有运行可以询问密码的程序。pkexec 的说明：%1</translation>
    </message>
    <message>
        <source>Use Onhook in a desktop session, or run it as root (sudo onhook).</source>
        <translation>请在桌面会话中使用 Onhook，或以 root 身份运行它 (sudo onhook)。</translation>
    </message>
    <message>
        <source>polkit cannot be reached, which would grant the authority. pkexec said: %1</source>
        <translation>无法访问负责授权的 polkit。pkexec 的说明：%1</translation>
    </message>
    <message>
        <source>Authority was not granted. pkexec said: %1</source>
        <translation>没有获得授权。pkexec 的说明：%1</translation>
    </message>
    <message>
        <source>%1 could not be run: %2.</source>
        <translation>无法运行 %1：%2。</translation>
    </message>
    <message>
        <source>A signal ended pkexec or onhook-helper.</source>
        <translation>pkexec 或 onhook-helper 被信号结束。</translation>
    </message>
    <message>
        <source>The request for authority was dismissed.</source>
        <translation>授权请求已被取消。</translation>
    </message>
    <message>
        <source>Ask again, and answer it with the password of an administrator.</source>
        <translation>请再次请求，并输入管理员的密码。</translation>
    </message>
    <message>
        <source>The installed onhook-helper does not know this request.</source>
        <translation>已安装的 onhook-helper 不认识此请求。</translation>
    </message>
    <message>
        <source>Install Onhook anew; its parts do not fit together.</source>
        <translation>请重新安装 Onhook；它的各个部分不匹配。</translation>
    </message>
    <message>
        <source>pkexec started onhook-helper without the rights of root.</source>
        <translation>pkexec 启动 onhook-helper 时没有给予 root 权限。</translation>
    </message>
    <message>
        <source>The process is no pppd of this system.</source>
        <translation>该进程不是此系统的 pppd。</translation>
    </message>
    <message>
        <source>End it as root by its process number, if you are sure of it.</source>
        <translation>如果您确定无误，请以 root 身份按进程号结束它。</translation>
    </message>
    <message>
        <source>The process could not be signaled.</source>
        <translation>无法向该进程发送信号。</translation>
    </message>
    <message>
        <source>The process cannot be examined.</source>
        <translation>无法检查该进程。</translation>
    </message>
    <message>
        <source>onhook-helper ended with the code %1, which is none of its own.</source>
        <translation>onhook-helper 已结束，代码 %1 不是它自己的代码。</translation>
    </message>
    <message>
        <source>onhook-helper sends no such signal.</source>
        <translation>onhook-helper 不发送这种信号。</translation>
    </message>
    <message>
        <source>More than %1 processes cannot be signaled at once.</source>
        <translation>不能同时向超过 %1 个进程发送信号。</translation>
    </message>
    <message>
        <source>Hang up its links one by one. Run Onhook as root (sudo onhook), or ask an administrator.</source>
        <translation>请逐条挂断其链路。也可以用 root 身份运行 Onhook (sudo onhook)，或询问管理员。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Connections are shown as far as pid files and processes tell.</source>
        <translation>只根据 pid 文件和进程所能判断的内容显示连接。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>Connections are shown as far as the rest of it, pid files and processes tell. It is made anew when it is deleted and no pppd runs.</source>
        <translation>只根据其余内容、pid 文件和进程所能判断的内容显示连接。将其删除后，在没有 pppd 运行时会重新创建。</translation>
    </message>
    <message>
        <source>%1 has vanished.</source>
        <translation>%1 已消失。</translation>
    </message>
    <message>
        <source>Connections are shown as far as pid files, processes and what was read before tell.</source>
        <translation>只根据 pid 文件、进程和此前读取的内容所能判断的情况显示连接。</translation>
    </message>
    <message>
        <source>Stop it by hand (sudo systemctl stop %1), then hang up.</source>
        <translation>请手动停止它 (sudo systemctl stop %1)，然后挂断。</translation>
    </message>
    <message>
        <source>%1 could not be stopped: %2</source>
        <translation>未能停止 %1：%2</translation>
    </message>
    <message>
        <source>systemd cannot be reached to stop %1.</source>
        <translation>无法访问 systemd，因而不能停止 %1。</translation>
    </message>
    <message>
        <source>%1 is no name of a service.</source>
        <translation>%1 不是服务的名称。</translation>
    </message>
</context>
<context>
    <name>ras</name>
    <message>
        <source>custom dialer %1</source>
        <translation>自定义拨号程序 %1</translation>
    </message>
    <message>
        <source>the line is down, its port is not free yet</source>
        <translation>线路已断开，其端口尚未释放</translation>
    </message>
    <message>
        <source>Windows accepted the request and the connection stays up: another program may hold it too.</source>
        <translation>Windows 接受了请求，但连接仍未断开：可能还有另一个程序占用它。</translation>
    </message>
    <message>
        <source>Keep waiting for that program to let go of it. Asking again may take its hold away.</source>
        <translation>请继续等待那个程序释放它。再次请求可能会解除那个程序的占用。</translation>
    </message>
    <message>
        <source>perhaps another program</source>
        <translation>可能有另一个程序</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>链路 %1</translation>
    </message>
    <message>
        <source>Remote Access is not part of this Windows. Add it in &quot;Turn Windows features on or off&quot;.</source>
        <translation>此 Windows 不含远程访问功能。请在“启用或关闭 Windows 功能”中添加。</translation>
    </message>
    <message>
        <source>See in &quot;Services&quot; whether the Remote Access Connection Manager runs, and start it there.</source>
        <translation>请在“服务”中查看 Remote Access Connection Manager 是否正在运行，如未运行请启动它。</translation>
    </message>
    <message>
        <source>It is no longer listed under the handle that it had.</source>
        <translation>它原来的句柄已不在列表中。</translation>
    </message>
    <message>
        <source>Look at the list again to see what is connected.</source>
        <translation>请再次查看列表，了解现在有哪些连接。</translation>
    </message>
    <message>
        <source>Remote Access answered with code %1.</source>
        <translation>远程访问返回了代码 %1。</translation>
    </message>
    <message>
        <source>Windows answered with code %1.</source>
        <translation>Windows 返回了代码 %1。</translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation>正在打开端口</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>正在呼叫</translation>
    </message>
    <message>
        <source>checking user name and password</source>
        <translation>正在核对用户名和密码</translation>
    </message>
    <message>
        <source>changing the password</source>
        <translation>正在更改密码</translation>
    </message>
    <message>
        <source>waiting to be called back</source>
        <translation>正在等待回拨</translation>
    </message>
    <message>
        <source>registering on the network</source>
        <translation>正在网络上注册</translation>
    </message>
    <message>
        <source>calling with the next link</source>
        <translation>正在用下一条链路呼叫</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Look whether it is listed. Please report this: it should not happen.</source>
        <translation>请查看它是否在列表中。请报告此问题：这种情况不应发生。</translation>
    </message>
    <message>
        <source>Wait until other hang-ups have ended, then ask again.</source>
        <translation>请等其他挂断操作结束，然后再次请求。</translation>
    </message>
    <message>
        <source>Its provider does not answer.</source>
        <translation>其系统没有响应。</translation>
    </message>
    <message>
        <source>Look whether it is still listed, then ask again.</source>
        <translation>请查看它是否仍在列表中，然后再次请求。</translation>
    </message>
    <message>
        <source>Look whether it is still listed. Please report this: it should not happen.</source>
        <translation>请查看它是否仍在列表中。请报告此问题：这种情况不应发生。</translation>
    </message>
    <message>
        <source>Something unknown went wrong.</source>
        <translation>发生了未知的问题。</translation>
    </message>
</context>
<context>
    <name>simulated</name>
    <message>
        <source>Office modem</source>
        <translation>办公室调制解调器</translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation>正在打开端口</translation>
    </message>
    <message>
        <source>dialing the number</source>
        <translation>正在拨打号码</translation>
    </message>
    <message>
        <source>authenticating</source>
        <translation>正在验证身份</translation>
    </message>
    <message>
        <source>ISDN bundle</source>
        <translation>ISDN 捆绑组</translation>
    </message>
    <message>
        <source>Channel 1</source>
        <translation>通道 1</translation>
    </message>
    <message>
        <source>Channel 2</source>
        <translation>通道 2</translation>
    </message>
    <message>
        <source>Home PPPoE</source>
        <translation>家庭 PPPoE</translation>
    </message>
    <message>
        <source>Tells its line to dial no more by itself.</source>
        <translation>让其线路不再自动拨号。</translation>
    </message>
    <message>
        <source>Its line was told to dial no more by itself.</source>
        <translation>已让其线路不再自动拨号。</translation>
    </message>
    <message>
        <source>It stays down until you connect it; then it comes back by itself again.</source>
        <translation>它会保持断开，直到您连接它；之后它又会自动重连。</translation>
    </message>
    <message>
        <source>Work VPN</source>
        <translation>工作 VPN</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Lab VPN</source>
        <translation>实验室 VPN</translation>
    </message>
    <message>
        <source>Bank (custom dialer)</source>
        <translation>银行（自定义拨号程序）</translation>
    </message>
    <message>
        <source>custom dialer</source>
        <translation>自定义拨号程序</translation>
    </message>
    <message>
        <source>Branch office VPN (slow)</source>
        <translation>分支机构 VPN（慢）</translation>
    </message>
    <message>
        <source>Ends its client at once.</source>
        <translation>立即结束其客户端。</translation>
    </message>
    <message>
        <source>The other side is not told and may count the session as open for some minutes.</source>
        <translation>对方不会得知，可能在几分钟内仍将会话视为打开。</translation>
    </message>
    <message>
        <source>Head office (managed)</source>
        <translation>总部（受管理）</translation>
    </message>
    <message>
        <source>Travel VPN</source>
        <translation>出差 VPN</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>移动宽带</translation>
    </message>
    <message>
        <source>waking the modem</source>
        <translation>正在唤醒调制解调器</translation>
    </message>
    <message>
        <source>finding the network</source>
        <translation>正在查找网络</translation>
    </message>
    <message>
        <source>asking for an address</source>
        <translation>正在请求地址</translation>
    </message>
    <message>
        <source>Night line (office modem)</source>
        <translation>夜间线路（办公室调制解调器）</translation>
    </message>
    <message>
        <source>Supplier (line is busy)</source>
        <translation>供应商（线路忙）</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>拒绝访问。</translation>
    </message>
    <message>
        <source>The handle is invalid.</source>
        <translation>句柄无效。</translation>
    </message>
    <message>
        <source>No more data is available.</source>
        <translation>没有更多可用的数据。</translation>
    </message>
    <message>
        <source>An operation is pending.</source>
        <translation>操作正在等待完成。</translation>
    </message>
    <message>
        <source>The specified port is already open.</source>
        <translation>指定的端口已打开。</translation>
    </message>
    <message>
        <source>The port is not connected.</source>
        <translation>端口未连接。</translation>
    </message>
    <message>
        <source>The port or device is already disconnecting.</source>
        <translation>端口或设备正在断开连接。</translation>
    </message>
    <message>
        <source>The port is not open.</source>
        <translation>端口没有打开。</translation>
    </message>
    <message>
        <source>The port is disconnected.</source>
        <translation>端口已断开连接。</translation>
    </message>
    <message>
        <source>The port was disconnected by the remote machine.</source>
        <translation>端口已由远程计算机断开连接。</translation>
    </message>
    <message>
        <source>The modem (or other connecting device) is already in use or is not configured properly.</source>
        <translation>调制解调器（或其他连接设备）正在使用中，或配置不正确。</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>没有连接。</translation>
    </message>
    <message>
        <source>The line is busy.</source>
        <translation>线路忙。</translation>
    </message>
    <message>
        <source>Access was denied because the user name or password was not accepted.</source>
        <translation>由于用户名或密码未被接受，访问被拒绝。</translation>
    </message>
    <message>
        <source>The connection could not be disconnected because it was created by the multi-protocol router.</source>
        <translation>无法断开此连接，因为它是由多协议路由器创建的。</translation>
    </message>
    <message>
        <source>The practice network answered with code %1.</source>
        <translation>练习网络返回了代码 %1。</translation>
    </message>
    <message>
        <source>Wait for it to come back: it may still carry out what it was asked for.</source>
        <translation>请等它恢复：它仍可能执行所请求的操作。</translation>
    </message>
    <message>
        <source>The practice network was closed before it was asked.</source>
        <translation>练习网络在收到请求之前就已关闭。</translation>
    </message>
    <message>
        <source>The practice network was closed before it had answered.</source>
        <translation>练习网络在答复之前就已关闭。</translation>
    </message>
    <message>
        <source>The practice network went away before it had answered.</source>
        <translation>练习网络在答复之前就已失联。</translation>
    </message>
    <message>
        <source>The practice network does not answer.</source>
        <translation>练习网络没有响应。</translation>
    </message>
    <message>
        <source>Wait for it to go on; what you see is what was last known.</source>
        <translation>请等它继续；您看到的是最后已知的情况。</translation>
    </message>
    <message>
        <source>dialing failed: %1</source>
        <translation>拨号失败：%1</translation>
    </message>
    <message>
        <source>%1 still holds it</source>
        <translation>%1 仍在占用它</translation>
    </message>
    <message>
        <source>The practice network has gone away.</source>
        <translation>练习网络已失联。</translation>
    </message>
    <message>
        <source>Wait for it to come back; nothing needs to be restarted.</source>
        <translation>请等它恢复；不需要重新启动任何东西。</translation>
    </message>
    <message>
        <source>Onhook cannot stop what would dial this again.</source>
        <translation>Onhook 无法阻止会再次拨出此连接的程序。</translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what dials it by that program&apos;s own means.</source>
        <translation>请将其挂断；如果它重新连上，请用拨出它的程序自身的方法来停止拨号。</translation>
    </message>
    <message>
        <source>The system could not find the phone book entry for this connection.</source>
        <translation>系统找不到此连接的电话簿条目。</translation>
    </message>
    <message>
        <source>Refresh the list: the entry may have been renamed or removed.</source>
        <translation>请刷新列表：该条目可能已被重命名或删除。</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>练习网络</translation>
    </message>
</context>
</TS>
