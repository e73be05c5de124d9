<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>Please report this: it should not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before it was connected; its system does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more. If it happens again, look into the system&apos;s own log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has not answered the request yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting: the request was made and may still be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onhook stopped watching its system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection object %1 still listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection object %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface %1 still up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier of %1 still up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier of %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bus name %1 still held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bus name %1 released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1 still in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1 released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handle %1 still valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handle %1 invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link %1 still in its bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no harder way to end this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, or keep waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onhook cannot stop what would dial this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what dials it by that program&apos;s own means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onhook cannot dial with this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with the system&apos;s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone who administers this computer to hang it up, or start Onhook from an administrator&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list. If the connection has gone from it, nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list to see which links are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a few seconds and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still up over this device: hang that up first. If nothing is listed, restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list to see what is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the modem or adapter in again. If it was replaced, choose the new one in the connection&apos;s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to finish; asking twice does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has most likely ended by itself. Refresh the list to make sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial again. If it fails each time, a firewall or router may stand in the way: try from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial again if you still need it. If it happens each time, ask whoever runs the server why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong: it was hung up on this side. Dial again whenever you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been dialed again before it had hung up. Switch the device off and on; if that does not help, restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial once more, then restart the computer. If it stays so, look in the Event Viewer for what RasClient wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the modem off, wait half a minute, switch it on and dial again. If that does not help, check its cables and its driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list to see what is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up and try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number or address that is dialed, and the cable. If both are right, the other side may be down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up, then dial again and type name and password once more, with the domain if there is one. Look at Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the device off and on and check its cables. If it stays so, try another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial again in a few minutes. If it stays so, ask whoever runs the server whether its sign-in works at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uninstall the WAN Miniports in the Device Manager and let it scan for hardware. If that does not help, ask whether the server has addresses left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the connection&apos;s properties, under Security, allow the sign-in method that the server wants. Over a single line, switch multilink off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to this computer&apos;s routing service or to another user. Ask an administrator to end it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the dialing that already runs, or hang that up and start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that this computer is online and its network adapter is enabled, then check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the pre-shared key or certificate with the server&apos;s. See also that the service &quot;IKE and AuthIP IPsec Keying Modules&quot; runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the modem on and find it in the Device Manager; then choose it in the connection&apos;s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address and your internet access. If both are right, try from another network, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial again, over a cable rather than Wi-Fi if you can. If it drops again, try at a quieter hour or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let UDP ports 500 and 4500 (IKE) through the firewall and the router, or try from another network, such as a phone&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server which sign-in method to set in the connection&apos;s properties, and whether you may dial in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial again when you need it. To stay connected longer, raise the idle time in its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable, or the signal where it is wireless, then dial again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the server&apos;s name is spelled and that this computer is online. Its IP address may work in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>networkmanager</name>
    <message>
        <source>Connect to a network first: a VPN needs one to go over. If its profile was deleted meanwhile, make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the entries again: the profile may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in and switch on the device that the profile is for, and look whether NetworkManager manages it (nmcli device).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, or hang it up first and wait until it is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install NetworkManager&apos;s plug-in for this kind of VPN (network-manager-openvpn and the like).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether its device is ready (nmcli device), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the kernel can make this kind of device (a missing module, usually).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be dialing all the same: look at the list before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager has no such profile that Onhook could dial, or keeps it from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the entries again; where it is another user&apos;s, have its owner allow you in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To dial it anew, hang it up first and wait until it is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being dialed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or hang it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is gone from the list, then dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang that one up first and wait until it is down: dialing now would cut it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an interface %1 already, and the tunnel is to have that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is gone, or end what holds it; or give the profile another device name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more. If it happens again, NetworkManager&apos;s log says more (journalctl -u NetworkManager).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager asks through the desktop&apos;s own program (nm-applet, GNOME, Plasma): start it and connect again, or save the password in the profile. In a terminal: nmcli --ask connection up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the user name and the password in the profile (nm-connection-editor, or nmcli connection edit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the modem is switched on and has reception, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network&apos;s operator whether this SIM card may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the right PIN in the profile, or enter it where the desktop asks for it. Do not guess: after three wrong ones the card is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the server can be reached and hands out addresses, or enter an address in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was disconnected on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device or network that it goes over was disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a network first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that speaks its protocol ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end sent network settings that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the server&apos;s address in the profile is right and can be reached from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that speaks its protocol did not start in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install its plug-in again (network-manager-openvpn and the like), and look into NetworkManager&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that speaks its protocol did not start to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the profile is complete, its certificates and keys above all, and into NetworkManager&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed, and nobody gave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end did not accept the user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its profile was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the profile again, then connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection that it needs could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at that other connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its network device could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the kernel has what it needs (the module of that kind of device).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its device is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device in, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager has just taken its device over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager no longer manages its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have NetworkManager manage it: nmcli device set DEVICE managed yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device could not be set up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not get an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address ran out and was not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPP could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether pppd is installed (package ppp), and into NetworkManager&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end ended the PPP connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether user name and password are right, and whether the line is in use elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPP did not come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the cable or line works, and whether user name and password are right. A password that is not saved is asked for by the desktop&apos;s own program (nm-applet, GNOME, Plasma): it has to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DHCP client could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DHCP client failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gave it an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not choose an address by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dial tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the telephone cable is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not take the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem could not dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem could not be made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access point name (APN) could not be selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the access point name in the profile: the network&apos;s operator has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem does not look for a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not let this SIM card in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem found no network in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem could not register with the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s firmware is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its device was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine went to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable was unplugged, or the line went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the cable in, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its device is being made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the modem in, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth did not come about, or broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the other device near, switch its Bluetooth on, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SIM card in the modem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the SIM card in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIM card is locked and its PUK is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with the PUK that came with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another SIM card than the profile is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right card in, or use its own profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge over the ADSL line could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ModemManager, which drives the modem, is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it (systemctl start ModemManager), or install it where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VPN that belongs to it could not be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at that VPN first, or take it out of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem has just become ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection took its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang that one up first, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that it goes over changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is in use by another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way in which the profile gets its address does not go with this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the IPv4 and IPv6 methods in the profile to automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on: nmcli networking on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager is set up to leave its device alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an administrator change NetworkManager.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager was told to leave its device alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back: nmcli device set DEVICE managed yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem does not know its network&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not accepted, and nobody gave another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended, for a reason that Onhook does not know by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VPN&apos;s program ended without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended, and NetworkManager does not know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before it was connected, and NetworkManager was not heard to say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager ended or was restarted while it was connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, when it is going down already; list the connections again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system message bus cannot be reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the message bus (systemctl start dbus), or look whether this program is shut out from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it (systemctl start NetworkManager), or install it where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or restart it (systemctl restart NetworkManager).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not control network connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a local session of this machine, run Onhook as an administrator, or have an administrator allow org.freedesktop.NetworkManager.network-control in polkit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id is of a NetworkManager that no longer runs: it may name another connection now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the connections again and use the new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting what belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager was restarted and no longer manages this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what still runs as an administrator, or restart the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells NetworkManager not to connect %1 by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager was told not to connect %1 by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That holds until NetworkManager is started anew, or you take it back (nmcli device set %1 autoconnect yes); connecting works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager&apos;s plug-in has ended and left the connection running: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection was never seen here, so nothing shows whether it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the connections again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager no longer lists it, and nothing else can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onhook stopped watching NetworkManager before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager has no such connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook</name>
    <message>
        <source>Hanging up %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::Actions</name>
    <message>
        <source>&amp;Hang Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang Up and Keep &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up what is selected, and stop what would bring it back by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang Up &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up every connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on watching until it is down, without asking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the system once more to hang it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Force…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what is still up by a harder way; asks first, and says what that skips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting; what was asked of the system stays asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at every system again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up what is selected, and connect it again when it is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the connections that match a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;Practice Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add make-believe connections to try everything on: nothing of it is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Onhook&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;Before Hanging Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first, whenever a key or a click would hang something up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start When I Sign &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Onhook in the tray, without its window, whenever you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Onhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not hang this up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::CommandRow</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::ConnectMenu</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::ConnectionModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::DialMessages</name>
    <message>
        <source>Connect Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not dialed again: only what is down can be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::EmptyPage</name>
    <message>
        <source>No connection is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone with its handset on the hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;practice network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the practice network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching %1. What connects appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system is watched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::EndMenu</name>
    <message>
        <source>When I &amp;Quit Onhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I &amp;Log Out or Shut Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the Computer &amp;Sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Connections &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang Up Those &amp;Dialed with Onhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang Up &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dialed with Onhook is hung up first, VPNs before what carries them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every connection is hung up first, VPNs before what carries them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Onhook &amp;Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Onhook Ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::EntryActions</name>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hang Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up what the selected entry is connected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting for it; what is being dialed goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the system&apos;s own editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor for %1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be connected now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::EntryFace</name>
    <message>
        <source>Can be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be connected now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::EntryModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::EntrySection</name>
    <message>
        <source>What can be connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands for what can be connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be connected (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be connected (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::EntryView</name>
    <message>
        <source>Can be connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::ExitGuard</name>
    <message>
        <source>waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you quit now, %1 is hung up without Onhook, which tells at its next start how that ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs Onhook until the end: if you quit now, %2 may keep its line blocked until the computer is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been asked of %1 yet: if you quit now, it stays connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::ExitWindow</name>
    <message>
        <source>Quit Onhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is down:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onhook quits when these are down:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do Not Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit Anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::ForceMessages</name>
    <message>
        <source>Force It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::HangUpMessages</name>
    <message>
        <source>Hang Up and Keep Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was down, and has come back: something dialed it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::HangUpQuestion</name>
    <message>
        <source>&amp;Hang Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave It Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::HangUpRequests</name>
    <message>
        <source>Hang up %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::MainWindow</name>
    <message>
        <source>Onhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icons cannot be drawn: Qt&apos;s SVG plugin is missing. Debian has it in libqt6svg6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice network: nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only connections with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onhook quits when what is hanging up is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::MessageLine</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::NotificationPolicy</name>
    <message>
        <source>It was down, and is back: something dialed it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not hung up in Onhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections went down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onhook::PendingMessages</name>
    <message>
        <source>%1 is hung up next: first %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are hung up next: first %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave It Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Them Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::RowPainter</name>
    <message>
        <source>Nothing tells when it is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::RowsView</name>
    <message>
        <source>Scroll sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hanging up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system is watched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::Summary</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hanging up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::SystemHold</name>
    <message>
        <source>Connections are hung up first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::TrayMenu</name>
    <message>
        <source>Onhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up %1 and keep it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is hanging up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is hung up next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up %1, and with it %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::consequences</name>
    <message>
        <source>%1 stands on it and goes down too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stand on it and go down too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands on %2 and goes down too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stand on %2 and go down too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own session comes in by %1; hanging it up cuts you off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own session, from %2, comes in by %1; hanging it up cuts you off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onhook::wording</name>
    <message>
        <source>its device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialing, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialing, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not connected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialing of %1 was hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped waiting for %1; it may go on dialing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected after %2; it still dials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be connected when it is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be connected when %1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it stands is not known; it is looked at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how %1 stands is not known; it is looked at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its system is not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not connect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being dialed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be connected again when it is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be connected again when %2 is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be connected when %2 is down: they share %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be connected now: %2 is in use by %3. Hang that up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 stands is not known; it is looked at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be connected now: how %2 stands is not known; it is looked at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be connected now: its system is not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not connect %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is dialed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is dialed when it is known how %1 stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is dialed again when it is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is dialed when %1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was forced and is down. Confirmed after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down. Confirmed after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced %1; its end could not be observed. Settled after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1 to hang up; its end could not be observed. Settled after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of %1 could not be observed. Settled after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be forced; it is still up after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be forced; it is still up after %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still up after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still up after %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not forced: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not forced: its system refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not hung up: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not hung up: its system refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be found out whether %1 is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went away and nothing else can tell whether %2 is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped waiting for %1; the request stays made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped waiting for %1; nothing was asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It may come back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forced; its end could not be observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to hang up; its end could not be observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be forced, still up after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be forced, still up after %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still up after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still up after %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not forced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not hung up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known whether it is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forced; no longer waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to hang up; no longer waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Onhook is hanging it up, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watching, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forcing, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanging up and keeping down, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanging up, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its system went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force %1? %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WireGuard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPoE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile broadband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth dial-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISDN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, link %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection object %1 still listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection object %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface %1 still up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier of %1 still up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier of %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bus name %1 still held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bus name %1 released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1 still in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1 released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handle %1 still valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handle %1 invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link %1 still in its bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not hang this up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected, as far as can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes back by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may take its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung up, it comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung up, %1 may be connected in its place by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hang Up and Keep Down stops that: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Onhook cannot stop that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which was being hung up when Onhook ended, is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped watching %1, which was being hung up when Onhook ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which was being hung up when Onhook ended,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was being hung up when Onhook ended; how that ended cannot be found out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was being hung up when Onhook ended. The computer has been started anew since; nobody saw how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulated</name>
    <message>
        <source>Office modem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialing the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authenticating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISDN bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home PPPoE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells its line to dial no more by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line was told to dial no more by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays down until you connect it; then it comes back by itself again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank (custom dialer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch office VPN (slow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends its client at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side is not told and may count the session as open for some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office (managed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waking the modem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night line (office modem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier (line is busy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handle is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more data is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specified port is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port or device is already disconnecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port was disconnected by the remote machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem (or other connecting device) is already in use or is not configured properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was denied because the user name or password was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be disconnected because it was created by the multi-protocol router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice network answered with code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to come back: it may still carry out what it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice network was closed before it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice network was closed before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice network went away before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice network does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to go on; what you see is what was last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialing failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice network has gone away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to come back; nothing needs to be restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onhook cannot stop what would dial this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what dials it by that program&apos;s own means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not find the phone book entry for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list: the entry may have been renamed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
