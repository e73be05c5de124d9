<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>Starting when you sign in could not be changed: %1.</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht ändern: %1.</translation>
    </message>
    <message>
        <source>Look who may write %1.</source>
        <translation>Prüfen Sie, wer %1 schreiben darf.</translation>
    </message>
    <message>
        <source>Hangs up remote-access connections</source>
        <translation>Trennt Fernzugriffsverbindungen</translation>
    </message>
    <message>
        <source>onhook: there is no display that its window can open on.
Start it in a desktop session (DISPLAY or WAYLAND_DISPLAY is set there), or use the command line, which needs none:
  onhook list              what is connected
  onhook hang-up TARGET    hang up, and wait until it is down
  onhook --help            all of it
</source>
        <translation>onhook: Es gibt keinen Bildschirm, auf dem ein Fenster aufgehen kann.
Starten Sie Onhook in einer grafischen Sitzung (dort ist DISPLAY oder WAYLAND_DISPLAY gesetzt), oder nehmen Sie die Befehlszeile, die keinen braucht:
  onhook list              was verbunden ist
  onhook hang-up TARGET    trennen und warten, bis es getrennt ist
  onhook --help            alles Weitere
</translation>
    </message>
    <message>
        <source>Starting when you sign in could not be changed: the registry&apos;s key Run cannot be written.</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht ändern: Der Schlüssel Run der Registrierung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Windows starts nothing at sign-in whose path is as long as Onhook&apos;s.</source>
        <translation>Windows startet bei der Anmeldung nichts, dessen Pfad so lang ist wie der von Onhook.</translation>
    </message>
    <message>
        <source>Move its folder to a shorter path.</source>
        <translation>Verschieben Sie den Ordner an einen Ort mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>onhook: its window cannot be opened. The command line needs none:
  onhook list              what is connected
  onhook hang-up TARGET    hang up, and wait until it is down
  onhook --help            all of it
</source>
        <translation>onhook: Das Fenster kann nicht geöffnet werden. Die Befehlszeile braucht keines:
  onhook list              was verbunden ist
  onhook hang-up TARGET    trennen und warten, bis es getrennt ist
  onhook --help            alles Weitere
</translation>
    </message>
    <message>
        <source>onhook: its window, %1, cannot be started. It belongs beside onhook.exe.</source>
        <translation>onhook: Das Fensterprogramm %1 kann nicht gestartet werden. Es gehört neben onhook.exe.</translation>
    </message>
    <message>
        <source>This program is the window. Commands are for onhook.exe, which has a console.</source>
        <translation>Dieses Programm ist das Fenster. Befehle sind für onhook.exe, das eine Konsole hat.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Please report this: it should not happen.</source>
        <translation>Bitte melden Sie dies: Es sollte nicht vorkommen.</translation>
    </message>
    <message>
        <source>It ended before it was connected; its system does not say why.</source>
        <translation>Die Verbindung endete, bevor sie stand; das System sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, look into the system&apos;s own log.</source>
        <translation>Versuchen Sie es noch einmal. Kommt es wieder vor, sehen Sie im Protokoll des Systems nach.</translation>
    </message>
    <message>
        <source>The system has not answered the request yet.</source>
        <translation>Das System hat die Anforderung noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Keep waiting: the request was made and may still be carried out.</source>
        <translation>Warten Sie weiter: Die Anforderung ist gestellt und wird vielleicht noch ausgeführt.</translation>
    </message>
    <message>
        <source>Onhook stopped watching its system.</source>
        <translation>Onhook beobachtet das zugehörige System nicht mehr.</translation>
    </message>
    <message>
        <source>connection object %1 still listed</source>
        <translation>Verbindungsobjekt %1 noch aufgeführt</translation>
    </message>
    <message>
        <source>connection object %1 gone</source>
        <translation>Verbindungsobjekt %1 weg</translation>
    </message>
    <message>
        <source>interface %1 still up</source>
        <translation>Schnittstelle %1 steht noch</translation>
    </message>
    <message>
        <source>interface %1 gone</source>
        <translation>Schnittstelle %1 weg</translation>
    </message>
    <message>
        <source>carrier of %1 still up</source>
        <translation>Trägersignal von %1 steht noch</translation>
    </message>
    <message>
        <source>carrier of %1 gone</source>
        <translation>Trägersignal von %1 weg</translation>
    </message>
    <message>
        <source>process %1 still runs</source>
        <translation>Prozess %1 läuft noch</translation>
    </message>
    <message>
        <source>process %1 gone</source>
        <translation>Prozess %1 weg</translation>
    </message>
    <message>
        <source>bus name %1 still held</source>
        <translation>Busname %1 noch belegt</translation>
    </message>
    <message>
        <source>bus name %1 released</source>
        <translation>Busname %1 freigegeben</translation>
    </message>
    <message>
        <source>device %1 still in use</source>
        <translation>Gerät %1 noch in Gebrauch</translation>
    </message>
    <message>
        <source>device %1 released</source>
        <translation>Gerät %1 freigegeben</translation>
    </message>
    <message>
        <source>handle %1 still valid</source>
        <translation>Handle %1 noch gültig</translation>
    </message>
    <message>
        <source>handle %1 invalid</source>
        <translation>Handle %1 ungültig</translation>
    </message>
    <message>
        <source>link %1 still in its bundle</source>
        <translation>Teilverbindung %1 noch in ihrem Bündel</translation>
    </message>
    <message>
        <source>link %1 gone</source>
        <translation>Teilverbindung %1 weg</translation>
    </message>
    <message>
        <source>%1 still holds it</source>
        <translation>noch gehalten von %1</translation>
    </message>
    <message>
        <source>%1 let go of it</source>
        <translation>nicht mehr gehalten von %1</translation>
    </message>
    <message>
        <source>There is no harder way to end this.</source>
        <translation>Es gibt kein härteres Mittel, diese Verbindung zu beenden.</translation>
    </message>
    <message>
        <source>Ask again, or keep waiting.</source>
        <translation>Fordern Sie erneut an, oder warten Sie weiter.</translation>
    </message>
    <message>
        <source>Onhook cannot stop what would dial this again.</source>
        <translation>Onhook kann nicht aufhalten, was diese Verbindung wieder aufbauen würde.</translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what dials it by that program&apos;s own means.</source>
        <translation>Trennen Sie die Verbindung; kommt sie wieder, halten Sie das Programm, das sie aufbaut, mit dessen eigenen Mitteln auf.</translation>
    </message>
    <message>
        <source>Onhook cannot dial with this system.</source>
        <translation>Onhook kann mit diesem System keine Verbindungen aufbauen.</translation>
    </message>
    <message>
        <source>Connect with the system&apos;s own program.</source>
        <translation>Verbinden Sie mit dem Programm des Systems.</translation>
    </message>
    <message>
        <source>Ask someone who administers this computer to hang it up, or start Onhook from an administrator&apos;s account.</source>
        <translation>Bitten Sie jemanden, der diesen Rechner verwaltet, die Verbindung zu trennen, oder starten Sie Onhook mit einem Administratorkonto.</translation>
    </message>
    <message>
        <source>Refresh the list. If the connection has gone from it, nothing is left to do.</source>
        <translation>Aktualisieren Sie die Liste. Ist die Verbindung daraus verschwunden, bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Refresh the list to see which links are left.</source>
        <translation>Aktualisieren Sie die Liste, um zu sehen, welche Teilverbindungen übrig sind.</translation>
    </message>
    <message>
        <source>Give it a few seconds and look again.</source>
        <translation>Warten Sie einige Sekunden und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Something is still up over this device: hang that up first. If nothing is listed, restart the computer.</source>
        <translation>Über dieses Gerät steht noch eine Verbindung: Trennen Sie zuerst diese. Ist keine aufgeführt, starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is left of it.</source>
        <translation>Aktualisieren Sie die Liste, um zu sehen, was davon übrig ist.</translation>
    </message>
    <message>
        <source>Plug the modem or adapter in again. If it was replaced, choose the new one in the connection&apos;s properties.</source>
        <translation>Schließen Sie das Modem oder den Adapter wieder an. Wurde das Gerät ersetzt, wählen Sie das neue in den Eigenschaften der Verbindung.</translation>
    </message>
    <message>
        <source>Wait for it to finish; asking twice does not help.</source>
        <translation>Warten Sie, bis es fertig ist; zweimal anzufordern hilft nicht.</translation>
    </message>
    <message>
        <source>It has most likely ended by itself. Refresh the list to make sure.</source>
        <translation>Die Verbindung ist höchstwahrscheinlich von selbst zu Ende gegangen. Aktualisieren Sie die Liste, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Dial again. If it fails each time, a firewall or router may stand in the way: try from another network.</source>
        <translation>Verbinden Sie erneut. Scheitert es jedes Mal, ist vielleicht eine Firewall oder ein Router im Weg: Versuchen Sie es aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Dial again if you still need it. If it happens each time, ask whoever runs the server why.</source>
        <translation>Verbinden Sie erneut, wenn Sie die Verbindung noch brauchen. Kommt es jedes Mal vor, fragen Sie den Betreiber des Servers nach dem Grund.</translation>
    </message>
    <message>
        <source>Nothing is wrong: it was hung up on this side. Dial again whenever you need it.</source>
        <translation>Alles ist in Ordnung: Auf dieser Seite wurde getrennt. Verbinden Sie erneut, wann immer Sie die Verbindung brauchen.</translation>
    </message>
    <message>
        <source>It may have been dialed again before it had hung up. Switch the device off and on; if that does not help, restart the computer.</source>
        <translation>Vielleicht wurde erneut gewählt, bevor die Verbindung getrennt war. Schalten Sie das Gerät aus und wieder ein; hilft das nicht, starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>Dial once more, then restart the computer. If it stays so, look in the Event Viewer for what RasClient wrote.</source>
        <translation>Verbinden Sie noch einmal, und starten Sie dann den Rechner neu. Bleibt es dabei, sehen Sie in der Ereignisanzeige nach, was RasClient geschrieben hat.</translation>
    </message>
    <message>
        <source>Switch the modem off, wait half a minute, switch it on and dial again. If that does not help, check its cables and its driver.</source>
        <translation>Schalten Sie das Modem aus, warten Sie eine halbe Minute, schalten Sie es ein und wählen Sie erneut. Hilft das nicht, prüfen Sie seine Kabel und seinen Treiber.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is connected.</source>
        <translation>Aktualisieren Sie die Liste, um zu sehen, was verbunden ist.</translation>
    </message>
    <message>
        <source>Hang up and try again in a minute.</source>
        <translation>Trennen Sie, und versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Check the number or address that is dialed, and the cable. If both are right, the other side may be down.</source>
        <translation>Prüfen Sie die gewählte Nummer oder Adresse und das Kabel. Stimmt beides, ist vielleicht die andere Seite ausgefallen.</translation>
    </message>
    <message>
        <source>Hang up, then dial again and type name and password once more, with the domain if there is one. Look at Caps Lock.</source>
        <translation>Trennen Sie, verbinden Sie dann erneut und geben Sie Namen und Passwort noch einmal ein, mit der Domäne, falls es eine gibt. Achten Sie auf die Feststelltaste.</translation>
    </message>
    <message>
        <source>Switch the device off and on and check its cables. If it stays so, try another device.</source>
        <translation>Schalten Sie das Gerät aus und wieder ein und prüfen Sie seine Kabel. Bleibt es dabei, versuchen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Dial again in a few minutes. If it stays so, ask whoever runs the server whether its sign-in works at all.</source>
        <translation>Verbinden Sie in einigen Minuten erneut. Bleibt es dabei, fragen Sie den Betreiber des Servers, ob die Anmeldung dort überhaupt funktioniert.</translation>
    </message>
    <message>
        <source>Uninstall the WAN Miniports in the Device Manager and let it scan for hardware. If that does not help, ask whether the server has addresses left.</source>
        <translation>Deinstallieren Sie im Geräte-Manager die WAN-Miniports und lassen Sie ihn nach Hardware suchen. Hilft das nicht, fragen Sie, ob der Server noch Adressen frei hat.</translation>
    </message>
    <message>
        <source>In the connection&apos;s properties, under Security, allow the sign-in method that the server wants. Over a single line, switch multilink off.</source>
        <translation>Erlauben Sie in den Eigenschaften der Verbindung unter „Sicherheit“ das Anmeldeverfahren, das der Server verlangt. Schalten Sie bei nur einer Leitung Multilink aus.</translation>
    </message>
    <message>
        <source>It belongs to this computer&apos;s routing service or to another user. Ask an administrator to end it there.</source>
        <translation>Die Verbindung gehört dem Routingdienst dieses Rechners oder einem anderen Benutzer. Bitten Sie einen Administrator, sie dort zu beenden.</translation>
    </message>
    <message>
        <source>Wait for the dialing that already runs, or hang that up and start over.</source>
        <translation>Warten Sie auf den Verbindungsaufbau, der schon läuft, oder trennen Sie ihn und fangen Sie von vorn an.</translation>
    </message>
    <message>
        <source>See that this computer is online and its network adapter is enabled, then check the server&apos;s address.</source>
        <translation>Prüfen Sie, ob dieser Rechner online und sein Netzwerkadapter aktiviert ist, und dann die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key or certificate with the server&apos;s. See also that the service &quot;IKE and AuthIP IPsec Keying Modules&quot; runs.</source>
        <translation>Vergleichen Sie den vorinstallierten Schlüssel oder das Zertifikat mit dem des Servers. Prüfen Sie auch, ob der Dienst „IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“ läuft.</translation>
    </message>
    <message>
        <source>Switch the modem on and find it in the Device Manager; then choose it in the connection&apos;s properties.</source>
        <translation>Schalten Sie das Modem ein und suchen Sie es im Geräte-Manager; wählen Sie es dann in den Eigenschaften der Verbindung.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and your internet access. If both are right, try from another network, or ask whoever runs the server.</source>
        <translation>Prüfen Sie die Adresse des Servers und Ihren Internetzugang. Stimmt beides, versuchen Sie es aus einem anderen Netzwerk, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Dial again, over a cable rather than Wi-Fi if you can. If it drops again, try at a quieter hour or from another network.</source>
        <translation>Verbinden Sie erneut, möglichst über Kabel statt WLAN. Bricht die Verbindung wieder ab, versuchen Sie es zu einer ruhigeren Zeit oder aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Let UDP ports 500 and 4500 (IKE) through the firewall and the router, or try from another network, such as a phone&apos;s.</source>
        <translation>Lassen Sie die UDP-Ports 500 und 4500 (IKE) durch Firewall und Router, oder versuchen Sie es aus einem anderen Netzwerk, etwa dem eines Telefons.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which sign-in method to set in the connection&apos;s properties, and whether you may dial in now.</source>
        <translation>Fragen Sie den Betreiber des Servers, welches Anmeldeverfahren in den Eigenschaften der Verbindung einzustellen ist und ob Sie sich derzeit einwählen dürfen.</translation>
    </message>
    <message>
        <source>Dial again when you need it. To stay connected longer, raise the idle time in its properties.</source>
        <translation>Verbinden Sie erneut, wenn Sie die Verbindung brauchen. Um länger verbunden zu bleiben, erhöhen Sie in ihren Eigenschaften die Leerlaufzeit.</translation>
    </message>
    <message>
        <source>Check the cable, or the signal where it is wireless, then dial again.</source>
        <translation>Prüfen Sie das Kabel, oder bei Funk das Signal, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check how the server&apos;s name is spelled and that this computer is online. Its IP address may work in the meantime.</source>
        <translation>Prüfen Sie, wie der Name des Servers geschrieben wird und ob dieser Rechner online ist. Bis dahin geht es vielleicht mit der IP-Adresse.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The system has no thread to give for it.</source>
        <translation>Das System hat keinen Thread dafür frei.</translation>
    </message>
    <message>
        <source>End some other programs, then try again.</source>
        <translation>Beenden Sie einige andere Programme, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>networkmanager</name>
    <message>
        <source>Connect to a network first: a VPN needs one to go over. If its profile was deleted meanwhile, make it again.</source>
        <translation>Verbinden Sie zuerst mit einem Netzwerk: Ein VPN braucht eines, über das es läuft. Wurde das Profil inzwischen gelöscht, legen Sie es neu an.</translation>
    </message>
    <message>
        <source>List the entries again: the profile may have been deleted.</source>
        <translation>Listen Sie die Einträge erneut auf: Vielleicht wurde das Profil gelöscht.</translation>
    </message>
    <message>
        <source>Plug in and switch on the device that the profile is for, and look whether NetworkManager manages it (nmcli device).</source>
        <translation>Schließen Sie das Gerät an, für das das Profil gilt, schalten Sie es ein und prüfen Sie, ob NetworkManager es verwaltet (nmcli device).</translation>
    </message>
    <message>
        <source>Nothing, or hang it up first and wait until it is down.</source>
        <translation>Es ist nichts zu tun; oder trennen Sie die Verbindung zuerst und warten Sie, bis sie getrennt ist.</translation>
    </message>
    <message>
        <source>Install NetworkManager&apos;s plug-in for this kind of VPN (network-manager-openvpn and the like).</source>
        <translation>Installieren Sie das Plugin von NetworkManager für diese Art von VPN (network-manager-openvpn und ähnliche).</translation>
    </message>
    <message>
        <source>Look whether its device is ready (nmcli device), then try again.</source>
        <translation>Prüfen Sie, ob das Gerät bereit ist (nmcli device), und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the kernel can make this kind of device (a missing module, usually).</source>
        <translation>Prüfen Sie, ob der Kernel diese Art von Gerät anlegen kann (meist fehlt ein Modul).</translation>
    </message>
    <message>
        <source>It may be dialing all the same: look at the list before you try again.</source>
        <translation>Vielleicht wird trotzdem verbunden: Sehen Sie in die Liste, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>NetworkManager has no such profile that Onhook could dial, or keeps it from you.</source>
        <translation>NetworkManager hat kein solches Profil, das Onhook verbinden könnte, oder gibt es für Sie nicht frei.</translation>
    </message>
    <message>
        <source>List the entries again; where it is another user&apos;s, have its owner allow you in the profile.</source>
        <translation>Listen Sie die Einträge erneut auf; gehört das Profil einem anderen Benutzer, lassen Sie es sich von ihm im Profil erlauben.</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1 ist bereits verbunden.</translation>
    </message>
    <message>
        <source>To dial it anew, hang it up first and wait until it is down.</source>
        <translation>Um neu zu verbinden, trennen Sie zuerst und warten Sie, bis die Verbindung getrennt ist.</translation>
    </message>
    <message>
        <source>%1 is being dialed already.</source>
        <translation>%1 wird bereits verbunden.</translation>
    </message>
    <message>
        <source>Wait for it, or hang it up.</source>
        <translation>Warten Sie darauf, oder trennen Sie.</translation>
    </message>
    <message>
        <source>%1 is not down yet.</source>
        <translation>%1 ist noch nicht getrennt.</translation>
    </message>
    <message>
        <source>Wait until it is gone from the list, then dial.</source>
        <translation>Warten Sie, bis die Verbindung aus der Liste verschwunden ist, und verbinden Sie dann.</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <translation>%1 wird von %2 benutzt.</translation>
    </message>
    <message>
        <source>Hang that one up first and wait until it is down: dialing now would cut it off.</source>
        <translation>Trennen Sie zuerst diese und warten Sie, bis sie getrennt ist: Jetzt zu verbinden, würde sie abschneiden.</translation>
    </message>
    <message>
        <source>There is an interface %1 already, and the tunnel is to have that name.</source>
        <translation>Es gibt bereits eine Schnittstelle %1, und der Tunnel soll so heißen.</translation>
    </message>
    <message>
        <source>Wait until it is gone, or end what holds it; or give the profile another device name.</source>
        <translation>Warten Sie, bis sie weg ist, oder beenden Sie, was sie hält; oder geben Sie dem Profil einen anderen Gerätenamen.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, NetworkManager&apos;s log says more (journalctl -u NetworkManager).</source>
        <translation>Versuchen Sie es noch einmal. Kommt es wieder vor, sagt das Protokoll von NetworkManager mehr (journalctl -u NetworkManager).</translation>
    </message>
    <message>
        <source>NetworkManager asks through the desktop&apos;s own program (nm-applet, GNOME, Plasma): start it and connect again, or save the password in the profile. In a terminal: nmcli --ask connection up.</source>
        <translation>NetworkManager fragt über das Programm der Arbeitsfläche (nm-applet, GNOME, Plasma): Starten Sie es und verbinden Sie erneut, oder speichern Sie das Passwort im Profil. In einem Terminal: nmcli --ask connection up.</translation>
    </message>
    <message>
        <source>Correct the user name and the password in the profile (nm-connection-editor, or nmcli connection edit).</source>
        <translation>Berichtigen Sie Benutzernamen und Passwort im Profil (nm-connection-editor oder nmcli connection edit).</translation>
    </message>
    <message>
        <source>Look whether the modem is switched on and has reception, then try again.</source>
        <translation>Prüfen Sie, ob das Modem eingeschaltet ist und Empfang hat, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s operator whether this SIM card may use it.</source>
        <translation>Fragen Sie den Netzbetreiber, ob diese SIM-Karte das darf.</translation>
    </message>
    <message>
        <source>Save the right PIN in the profile, or enter it where the desktop asks for it. Do not guess: after three wrong ones the card is locked.</source>
        <translation>Speichern Sie die richtige PIN im Profil, oder geben Sie sie ein, wenn die Arbeitsfläche danach fragt. Raten Sie nicht: Nach drei falschen ist die Karte gesperrt.</translation>
    </message>
    <message>
        <source>Look whether the server can be reached and hands out addresses, or enter an address in the profile.</source>
        <translation>Prüfen Sie, ob der Server erreichbar ist und Adressen vergibt, oder tragen Sie eine Adresse im Profil ein.</translation>
    </message>
    <message>
        <source>It was disconnected on request.</source>
        <translation>Die Verbindung wurde auf Anforderung getrennt.</translation>
    </message>
    <message>
        <source>The device or network that it goes over was disconnected.</source>
        <translation>Das Gerät oder Netzwerk, über das die Verbindung läuft, wurde getrennt.</translation>
    </message>
    <message>
        <source>Connect to a network first, then try again.</source>
        <translation>Verbinden Sie zuerst mit einem Netzwerk, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The program that speaks its protocol ended.</source>
        <translation>Das Programm für das VPN-Protokoll hat sich beendet.</translation>
    </message>
    <message>
        <source>The other end sent network settings that cannot be used.</source>
        <translation>Die Gegenstelle hat Netzwerkeinstellungen geschickt, die nicht brauchbar sind.</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>Die Gegenstelle hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look whether the server&apos;s address in the profile is right and can be reached from this network.</source>
        <translation>Prüfen Sie, ob die Adresse des Servers im Profil stimmt und aus diesem Netzwerk erreichbar ist.</translation>
    </message>
    <message>
        <source>The program that speaks its protocol did not start in time.</source>
        <translation>Das Programm für das VPN-Protokoll ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>Install its plug-in again (network-manager-openvpn and the like), and look into NetworkManager&apos;s log.</source>
        <translation>Installieren Sie das Plugin neu (network-manager-openvpn und ähnliche), und sehen Sie im Protokoll von NetworkManager nach.</translation>
    </message>
    <message>
        <source>The program that speaks its protocol did not start to connect.</source>
        <translation>Das Programm für das VPN-Protokoll hat nicht begonnen zu verbinden.</translation>
    </message>
    <message>
        <source>Look whether the profile is complete, its certificates and keys above all, and into NetworkManager&apos;s log.</source>
        <translation>Prüfen Sie, ob das Profil vollständig ist, vor allem seine Zertifikate und Schlüssel, und sehen Sie im Protokoll von NetworkManager nach.</translation>
    </message>
    <message>
        <source>A password is needed, and nobody gave one.</source>
        <translation>Ein Passwort wird gebraucht, und niemand hat eines angegeben.</translation>
    </message>
    <message>
        <source>The other end did not accept the user name and password.</source>
        <translation>Die Gegenstelle hat Benutzernamen und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Its profile was deleted.</source>
        <translation>Das Profil der Verbindung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Make the profile again, then connect.</source>
        <translation>Legen Sie das Profil neu an, und verbinden Sie dann.</translation>
    </message>
    <message>
        <source>Another connection that it needs could not be made.</source>
        <translation>Eine andere Verbindung, die sie braucht, kam nicht zustande.</translation>
    </message>
    <message>
        <source>Look at that other connection first.</source>
        <translation>Sehen Sie sich zuerst jene andere Verbindung an.</translation>
    </message>
    <message>
        <source>Its network device could not be made.</source>
        <translation>Das Netzwerkgerät der Verbindung ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Look whether the kernel has what it needs (the module of that kind of device).</source>
        <translation>Prüfen Sie, ob der Kernel hat, was gebraucht wird (das Modul für diese Art von Gerät).</translation>
    </message>
    <message>
        <source>Its device is no longer there.</source>
        <translation>Das Gerät der Verbindung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Plug the device in, then connect again.</source>
        <translation>Schließen Sie das Gerät an, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>NetworkManager has just taken its device over.</source>
        <translation>NetworkManager hat das Gerät gerade erst übernommen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>NetworkManager no longer manages its device.</source>
        <translation>NetworkManager verwaltet das Gerät nicht mehr.</translation>
    </message>
    <message>
        <source>Have NetworkManager manage it: nmcli device set DEVICE managed yes.</source>
        <translation>Lassen Sie es von NetworkManager verwalten: nmcli device set GERÄT managed yes.</translation>
    </message>
    <message>
        <source>The device could not be set up for it.</source>
        <translation>Das Gerät ließ sich nicht für die Verbindung einrichten.</translation>
    </message>
    <message>
        <source>It did not get an address.</source>
        <translation>Die Verbindung bekam keine Adresse.</translation>
    </message>
    <message>
        <source>Its address ran out and was not renewed.</source>
        <translation>Die Adresse lief ab und wurde nicht verlängert.</translation>
    </message>
    <message>
        <source>PPP could not be started.</source>
        <translation>PPP konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Look whether pppd is installed (package ppp), and into NetworkManager&apos;s log.</source>
        <translation>Prüfen Sie, ob pppd installiert ist (Paket ppp), und sehen Sie im Protokoll von NetworkManager nach.</translation>
    </message>
    <message>
        <source>The other end ended the PPP connection.</source>
        <translation>Die Gegenstelle hat die PPP-Verbindung beendet.</translation>
    </message>
    <message>
        <source>Look whether user name and password are right, and whether the line is in use elsewhere.</source>
        <translation>Prüfen Sie, ob Benutzername und Passwort stimmen und ob die Leitung anderswo in Gebrauch ist.</translation>
    </message>
    <message>
        <source>PPP did not come about.</source>
        <translation>PPP kam nicht zustande.</translation>
    </message>
    <message>
        <source>Look whether the cable or line works, and whether user name and password are right. A password that is not saved is asked for by the desktop&apos;s own program (nm-applet, GNOME, Plasma): it has to run.</source>
        <translation>Prüfen Sie, ob Kabel oder Leitung in Ordnung sind und ob Benutzername und Passwort stimmen. Nach einem Passwort, das nicht gespeichert ist, fragt das Programm der Arbeitsfläche (nm-applet, GNOME, Plasma): Es muss laufen.</translation>
    </message>
    <message>
        <source>The DHCP client could not be started.</source>
        <translation>Der DHCP-Client konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The DHCP client failed.</source>
        <translation>Der DHCP-Client ist gescheitert.</translation>
    </message>
    <message>
        <source>Nobody gave it an address.</source>
        <translation>Niemand hat der Verbindung eine Adresse gegeben.</translation>
    </message>
    <message>
        <source>It could not choose an address by itself.</source>
        <translation>Die Verbindung konnte sich nicht selbst eine Adresse wählen.</translation>
    </message>
    <message>
        <source>The line is busy.</source>
        <translation>Die Leitung ist besetzt.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>There is no dial tone.</source>
        <translation>Es ist kein Wählton da.</translation>
    </message>
    <message>
        <source>Look whether the telephone cable is plugged in.</source>
        <translation>Prüfen Sie, ob das Telefonkabel eingesteckt ist.</translation>
    </message>
    <message>
        <source>The network did not take the call.</source>
        <translation>Das Netz hat den Anruf nicht angenommen.</translation>
    </message>
    <message>
        <source>The modem could not dial.</source>
        <translation>Das Modem konnte nicht wählen.</translation>
    </message>
    <message>
        <source>The modem could not be made ready.</source>
        <translation>Das Modem ließ sich nicht bereit machen.</translation>
    </message>
    <message>
        <source>The access point name (APN) could not be selected.</source>
        <translation>Der Zugangspunkt (APN) ließ sich nicht auswählen.</translation>
    </message>
    <message>
        <source>Correct the access point name in the profile: the network&apos;s operator has it.</source>
        <translation>Berichtigen Sie den Namen des Zugangspunkts (APN) im Profil: Der Netzbetreiber kennt ihn.</translation>
    </message>
    <message>
        <source>The modem does not look for a network.</source>
        <translation>Das Modem sucht kein Netz.</translation>
    </message>
    <message>
        <source>The network does not let this SIM card in.</source>
        <translation>Das Netz lässt diese SIM-Karte nicht zu.</translation>
    </message>
    <message>
        <source>The modem found no network in time.</source>
        <translation>Das Modem hat nicht rechtzeitig ein Netz gefunden.</translation>
    </message>
    <message>
        <source>The modem could not register with the network.</source>
        <translation>Das Modem konnte sich nicht im Netz anmelden.</translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN could not be checked.</source>
        <translation>Die PIN der SIM-Karte ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The device&apos;s firmware is missing.</source>
        <translation>Die Firmware des Geräts fehlt.</translation>
    </message>
    <message>
        <source>Install the package that has it.</source>
        <translation>Installieren Sie das Paket, das sie enthält.</translation>
    </message>
    <message>
        <source>Its device was unplugged.</source>
        <translation>Das Gerät der Verbindung wurde abgezogen.</translation>
    </message>
    <message>
        <source>The machine went to sleep.</source>
        <translation>Der Rechner ging in Bereitschaft.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The cable was unplugged, or the line went.</source>
        <translation>Das Kabel wurde abgezogen, oder die Leitung brach ab.</translation>
    </message>
    <message>
        <source>Plug the cable in, then connect again.</source>
        <translation>Stecken Sie das Kabel ein, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Its device is being made ready.</source>
        <translation>Das Gerät der Verbindung wird gerade bereit gemacht.</translation>
    </message>
    <message>
        <source>The modem is not there.</source>
        <translation>Das Modem ist nicht da.</translation>
    </message>
    <message>
        <source>Plug the modem in, then connect again.</source>
        <translation>Schließen Sie das Modem an, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Bluetooth did not come about, or broke off.</source>
        <translation>Bluetooth kam nicht zustande oder brach ab.</translation>
    </message>
    <message>
        <source>Bring the other device near, switch its Bluetooth on, then connect again.</source>
        <translation>Bringen Sie das andere Gerät in die Nähe, schalten Sie sein Bluetooth ein, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem.</source>
        <translation>Im Modem ist keine SIM-Karte.</translation>
    </message>
    <message>
        <source>Put the SIM card in.</source>
        <translation>Legen Sie die SIM-Karte ein.</translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN is needed.</source>
        <translation>Die PIN der SIM-Karte wird gebraucht.</translation>
    </message>
    <message>
        <source>The SIM card is locked and its PUK is needed.</source>
        <translation>Die SIM-Karte ist gesperrt, und ihre PUK wird gebraucht.</translation>
    </message>
    <message>
        <source>Unlock it with the PUK that came with the card.</source>
        <translation>Entsperren Sie sie mit der PUK, die der Karte beilag.</translation>
    </message>
    <message>
        <source>This is another SIM card than the profile is for.</source>
        <translation>Dies ist eine andere SIM-Karte als die, für die das Profil gilt.</translation>
    </message>
    <message>
        <source>Put the right card in, or use its own profile.</source>
        <translation>Legen Sie die richtige Karte ein, oder nehmen Sie deren eigenes Profil.</translation>
    </message>
    <message>
        <source>The bridge over the ADSL line could not be made.</source>
        <translation>Die Brücke über die ADSL-Leitung ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>ModemManager, which drives the modem, is not running.</source>
        <translation>ModemManager, der das Modem steuert, läuft nicht.</translation>
    </message>
    <message>
        <source>Start it (systemctl start ModemManager), or install it where it is missing.</source>
        <translation>Starten Sie ihn (systemctl start ModemManager), oder installieren Sie ihn, wo er fehlt.</translation>
    </message>
    <message>
        <source>A VPN that belongs to it could not be connected.</source>
        <translation>Ein VPN, das zu der Verbindung gehört, konnte nicht verbunden werden.</translation>
    </message>
    <message>
        <source>Look at that VPN first, or take it out of the profile.</source>
        <translation>Sehen Sie sich zuerst dieses VPN an, oder nehmen Sie es aus dem Profil heraus.</translation>
    </message>
    <message>
        <source>The modem failed.</source>
        <translation>Das Modem hat versagt.</translation>
    </message>
    <message>
        <source>The modem has just become ready.</source>
        <translation>Das Modem ist gerade erst bereit geworden.</translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN is wrong.</source>
        <translation>Die PIN der SIM-Karte ist falsch.</translation>
    </message>
    <message>
        <source>Another connection took its device.</source>
        <translation>Eine andere Verbindung hat das Gerät übernommen.</translation>
    </message>
    <message>
        <source>Hang that one up first, then connect again.</source>
        <translation>Trennen Sie zuerst diese, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The device that it goes over changed.</source>
        <translation>Das Gerät, über das die Verbindung läuft, hat sich geändert.</translation>
    </message>
    <message>
        <source>Its address is in use by another machine.</source>
        <translation>Die Adresse wird von einem anderen Rechner benutzt.</translation>
    </message>
    <message>
        <source>Change the address in the profile.</source>
        <translation>Ändern Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>The way in which the profile gets its address does not go with this device.</source>
        <translation>Die Art, wie das Profil zu seiner Adresse kommt, passt nicht zu diesem Gerät.</translation>
    </message>
    <message>
        <source>Set the IPv4 and IPv6 methods in the profile to automatic.</source>
        <translation>Stellen Sie die Methoden für IPv4 und IPv6 im Profil auf automatisch.</translation>
    </message>
    <message>
        <source>Networking is switched off.</source>
        <translation>Das Netzwerk ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on: nmcli networking on.</source>
        <translation>Schalten Sie es ein: nmcli networking on.</translation>
    </message>
    <message>
        <source>NetworkManager is set up to leave its device alone.</source>
        <translation>NetworkManager ist so eingestellt, dass er das Gerät in Ruhe lässt.</translation>
    </message>
    <message>
        <source>Have an administrator change NetworkManager.conf.</source>
        <translation>Lassen Sie einen Administrator NetworkManager.conf ändern.</translation>
    </message>
    <message>
        <source>NetworkManager was told to leave its device alone.</source>
        <translation>NetworkManager wurde angewiesen, das Gerät in Ruhe zu lassen.</translation>
    </message>
    <message>
        <source>Take that back: nmcli device set DEVICE managed yes.</source>
        <translation>Nehmen Sie das zurück: nmcli device set GERÄT managed yes.</translation>
    </message>
    <message>
        <source>The modem does not know its network&apos;s operator.</source>
        <translation>Das Modem kennt seinen Netzbetreiber nicht.</translation>
    </message>
    <message>
        <source>The password was not accepted, and nobody gave another one.</source>
        <translation>Das Passwort wurde nicht angenommen, und niemand hat ein anderes angegeben.</translation>
    </message>
    <message>
        <source>It ended, for a reason that Onhook does not know by name.</source>
        <translation>Die Verbindung endete aus einem Grund, den Onhook nicht beim Namen kennt.</translation>
    </message>
    <message>
        <source>The VPN&apos;s program ended without saying why.</source>
        <translation>Das Programm des VPN hat sich beendet, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>It ended, and NetworkManager does not know why.</source>
        <translation>Die Verbindung endete, und NetworkManager weiß nicht, warum.</translation>
    </message>
    <message>
        <source>It ended before it was connected, and NetworkManager was not heard to say why.</source>
        <translation>Die Verbindung endete, bevor sie stand, und von NetworkManager war nicht zu hören, warum.</translation>
    </message>
    <message>
        <source>NetworkManager ended or was restarted while it was connecting.</source>
        <translation>NetworkManager endete oder wurde neu gestartet, während er verband.</translation>
    </message>
    <message>
        <source>Nothing, when it is going down already; list the connections again.</source>
        <translation>Es ist nichts zu tun, wenn schon getrennt wird; listen Sie die Verbindungen erneut auf.</translation>
    </message>
    <message>
        <source>NetworkManager answered with an error.</source>
        <translation>NetworkManager hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The system message bus cannot be reached: %1.</source>
        <translation>Der Nachrichtenbus des Systems ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>Start the message bus (systemctl start dbus), or look whether this program is shut out from it.</source>
        <translation>Starten Sie den Nachrichtenbus (systemctl start dbus), oder prüfen Sie, ob dieses Programm davon ausgesperrt ist.</translation>
    </message>
    <message>
        <source>NetworkManager is not running.</source>
        <translation>NetworkManager läuft nicht.</translation>
    </message>
    <message>
        <source>Start it (systemctl start NetworkManager), or install it where it is missing.</source>
        <translation>Starten Sie ihn (systemctl start NetworkManager), oder installieren Sie ihn, wo er fehlt.</translation>
    </message>
    <message>
        <source>NetworkManager does not answer.</source>
        <translation>NetworkManager antwortet nicht.</translation>
    </message>
    <message>
        <source>Wait, or restart it (systemctl restart NetworkManager).</source>
        <translation>Warten Sie, oder starten Sie ihn neu (systemctl restart NetworkManager).</translation>
    </message>
    <message>
        <source>You may not control network connections.</source>
        <translation>Sie dürfen keine Netzwerkverbindungen steuern.</translation>
    </message>
    <message>
        <source>Use a local session of this machine, run Onhook as an administrator, or have an administrator allow org.freedesktop.NetworkManager.network-control in polkit.</source>
        <translation>Verwenden Sie eine lokale Sitzung dieses Rechners, starten Sie Onhook als Administrator, oder lassen Sie einen Administrator in polkit org.freedesktop.NetworkManager.network-control erlauben.</translation>
    </message>
    <message>
        <source>This id is of a NetworkManager that no longer runs: it may name another connection now.</source>
        <translation>Diese Kennung stammt von einem NetworkManager, der nicht mehr läuft: Sie meint jetzt vielleicht eine andere Verbindung.</translation>
    </message>
    <message>
        <source>List the connections again and use the new id.</source>
        <translation>Listen Sie die Verbindungen erneut auf, und nehmen Sie die neue Kennung.</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>bereitet vor</translation>
    </message>
    <message>
        <source>waiting for a password</source>
        <translation>wartet auf ein Passwort</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>stellt die Verbindung her</translation>
    </message>
    <message>
        <source>getting an address</source>
        <translation>bezieht eine Adresse</translation>
    </message>
    <message>
        <source>checking the address</source>
        <translation>prüft die Adresse</translation>
    </message>
    <message>
        <source>connecting what belongs to it</source>
        <translation>verbindet, was dazugehört</translation>
    </message>
    <message>
        <source>NetworkManager was restarted and no longer manages this connection.</source>
        <translation>NetworkManager wurde neu gestartet und verwaltet diese Verbindung nicht mehr.</translation>
    </message>
    <message>
        <source>End what still runs as an administrator, or restart the machine.</source>
        <translation>Beenden Sie als Administrator, was noch läuft, oder starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>Tells NetworkManager not to connect %1 by itself.</source>
        <translation>Weist NetworkManager an, %1 nicht von selbst zu verbinden.</translation>
    </message>
    <message>
        <source>NetworkManager was told not to connect %1 by itself.</source>
        <translation>NetworkManager wurde angewiesen, %1 nicht von selbst zu verbinden.</translation>
    </message>
    <message>
        <source>That holds until NetworkManager is started anew, or you take it back (nmcli device set %1 autoconnect yes); connecting works all the same.</source>
        <translation>Das gilt, bis NetworkManager neu gestartet wird oder Sie es zurücknehmen (nmcli device set %1 autoconnect yes); verbinden können Sie trotzdem.</translation>
    </message>
    <message>
        <source>NetworkManager&apos;s plug-in has ended and left the connection running: %1.</source>
        <translation>Das Plugin von NetworkManager hat sich beendet und die Verbindung laufen lassen: %1.</translation>
    </message>
    <message>
        <source>This connection was never seen here, so nothing shows whether it is gone.</source>
        <translation>Diese Verbindung wurde hier nie gesehen, also zeigt nichts, ob sie weg ist.</translation>
    </message>
    <message>
        <source>List the connections again.</source>
        <translation>Listen Sie die Verbindungen erneut auf.</translation>
    </message>
    <message>
        <source>NetworkManager no longer lists it, and nothing else can tell.</source>
        <translation>NetworkManager führt sie nicht mehr auf, und sonst zeigt nichts, ob sie getrennt ist.</translation>
    </message>
    <message>
        <source>Onhook stopped watching NetworkManager before it had answered.</source>
        <translation>Onhook hörte auf, NetworkManager zu beobachten, bevor dieser geantwortet hatte.</translation>
    </message>
    <message>
        <source>NetworkManager has no such connection.</source>
        <translation>NetworkManager hat keine solche Verbindung.</translation>
    </message>
</context>
<context>
    <name>onhook</name>
    <message>
        <source>Hanging up %1.</source>
        <translation>Das Trennen von %1 läuft.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>onhook::AboutWindow</name>
    <message>
        <source>About Onhook</source>
        <translation>Über Onhook</translation>
    </message>
    <message>
        <source>A telephone with its handset on the hook</source>
        <translation>Ein Telefon mit aufgelegtem Hörer</translation>
    </message>
    <message>
        <source>Onhook %1</source>
        <translation>Onhook %1</translation>
    </message>
    <message>
        <source>Hangs up remote-access connections, and says “down” when they are down.</source>
        <translation>Trennt Fernzugriffsverbindungen und sagt „getrennt“, wenn sie getrennt sind.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Onhook authors.
Uses Qt %1, under the GNU Lesser General Public License.</source>
        <translation>Freie Software unter der MIT-Lizenz, von den Autoren von Onhook.
Verwendet Qt %1 unter der GNU Lesser General Public License.</translation>
    </message>
</context>
<context>
    <name>onhook::Actions</name>
    <message>
        <source>&amp;Hang Up</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Hang up what is selected</source>
        <translation>Das Ausgewählte trennen</translation>
    </message>
    <message>
        <source>Hang Up and Keep &amp;Down</source>
        <translation>Trennen und getrennt &amp;halten</translation>
    </message>
    <message>
        <source>Hang up what is selected, and stop what would bring it back by itself</source>
        <translation>Das Ausgewählte trennen und aufhalten, was es von selbst wiederbringen würde</translation>
    </message>
    <message>
        <source>Hang Up &amp;All</source>
        <translation>&amp;Alle trennen</translation>
    </message>
    <message>
        <source>Hang up every connection</source>
        <translation>Jede Verbindung trennen</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>Go on watching until it is down, without asking again</source>
        <translation>Weiter beobachten, bis getrennt ist, ohne erneut anzufordern</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>Erneut an&amp;fordern</translation>
    </message>
    <message>
        <source>Ask the system once more to hang it up</source>
        <translation>Das Trennen beim System noch einmal anfordern</translation>
    </message>
    <message>
        <source>&amp;Force…</source>
        <translation>&amp;Zwangsweise trennen …</translation>
    </message>
    <message>
        <source>End what is still up by a harder way; asks first, and says what that skips</source>
        <translation>Mit einem härteren Mittel beenden, was noch steht; fragt vorher und sagt, was dabei ausgelassen wird</translation>
    </message>
    <message>
        <source>&amp;Stop Waiting</source>
        <translation>Warten been&amp;den</translation>
    </message>
    <message>
        <source>Stop waiting; what was asked of the system stays asked</source>
        <translation>Nicht mehr warten; was beim System angefordert ist, bleibt angefordert</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Look at every system again</source>
        <translation>Jedes System neu abfragen</translation>
    </message>
    <message>
        <source>&amp;Redial</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>Hang up what is selected, and connect it again when it is down</source>
        <translation>Das Ausgewählte trennen und erneut verbinden, sobald es getrennt ist</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Show only the connections that match a text</source>
        <translation>Nur die Verbindungen zeigen, die zu einem Text passen</translation>
    </message>
    <message>
        <source>Try the &amp;Practice Network</source>
        <translation>Übungsnetz aus&amp;probieren</translation>
    </message>
    <message>
        <source>Add make-believe connections to try everything on: nothing of it is real</source>
        <translation>Erfundene Verbindungen hinzufügen, an denen sich alles ausprobieren lässt: Nichts davon ist echt</translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>&amp;Fenster anzeigen</translation>
    </message>
    <message>
        <source>Show Onhook&apos;s window</source>
        <translation>Das Fenster von Onhook anzeigen</translation>
    </message>
    <message>
        <source>Start When I Sign &amp;In</source>
        <translation>Bei der Anmeldung &amp;starten</translation>
    </message>
    <message>
        <source>Start Onhook in the tray, without its window, whenever you sign in</source>
        <translation>Onhook bei jeder Anmeldung ohne Fenster im Infobereich starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Quit Onhook</source>
        <translation>Onhook beenden</translation>
    </message>
    <message>
        <source>You may not hang this up</source>
        <translation>Sie dürfen diese Verbindung nicht trennen</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>Ver&amp;lauf …</translation>
    </message>
    <message>
        <source>Show what was hung up, when, by whom, and how it ended</source>
        <translation>Zeigen, was wann und durch wen getrennt wurde und wie es ausging</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Choose which systems are watched, and how Onhook behaves</source>
        <translation>Wählen, welche Systeme beobachtet werden und wie Onhook sich verhält</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>Show which keys do what</source>
        <translation>Zeigen, welche Tasten was bewirken</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics…</source>
        <translation>&amp;Diagnose kopieren …</translation>
    </message>
    <message>
        <source>Show what belongs into a bug report, to be read and copied</source>
        <translation>Zeigen, was in einen Fehlerbericht gehört, zum Lesen und Kopieren</translation>
    </message>
    <message>
        <source>&amp;About Onhook</source>
        <translation>Über &amp;Onhook</translation>
    </message>
    <message>
        <source>Show the version and the licence</source>
        <translation>Version und Lizenz anzeigen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show what is known of the selected connection</source>
        <translation>Zeigen, was über die ausgewählte Verbindung bekannt ist</translation>
    </message>
    <message>
        <source>Hang Up A&amp;utomatically…</source>
        <translation>A&amp;utomatisch trennen…</translation>
    </message>
    <message>
        <source>Choose when the selected one is hung up by itself</source>
        <translation>Wählen, wann das Ausgewählte von selbst getrennt wird</translation>
    </message>
</context>
<context>
    <name>onhook::AftermathMessages</name>
    <message>
        <source>%1 is down.</source>
        <translation>%1 ist getrennt.</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticActions</name>
    <message>
        <source>The settings cannot be written: what was chosen for %1 holds until Onhook ends.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben: Was für %1 gewählt wurde, gilt, bis Onhook endet.</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticCommand</name>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing is hung up automatically.</source>
        <translation>Nichts wird automatisch getrennt.</translation>
    </message>
    <message>
        <source>HANGS UP</source>
        <translation>WIRD GETRENNT</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticDialog</name>
    <message>
        <source>When &amp;idle for</source>
        <translation>Bei &amp;Leerlauf von</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>When &amp;up for</source>
        <translation>Nach einer &amp;Dauer von</translation>
    </message>
    <message>
        <source>When it has &amp;moved</source>
        <translation>Nach einer &amp;Menge von</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>Hang Up Automatically</source>
        <translation>Automatisch trennen</translation>
    </message>
    <message>
        <source>Hang up %1 by itself:</source>
        <translation>%1 von selbst trennen:</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Onhook warns a minute before, and you can keep the connection. This works while Onhook runs, with its window or in the tray.</source>
        <translation>Onhook warnt eine Minute vorher, und Sie können die Verbindung behalten. Das wirkt, solange Onhook läuft, mit Fenster oder im Infobereich.</translation>
    </message>
    <message>
        <source>Its bytes are not counted now, so idle time and bytes cannot be told.</source>
        <translation>Ihre Bytes werden derzeit nicht gezählt, Leerlauf und Menge sind daher nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticMessages</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Hang Up Now</source>
        <translation>Jetzt trennen</translation>
    </message>
</context>
<context>
    <name>onhook::BusObject</name>
    <message>
        <source>%1 Nothing was asked. To do it all the same, pass the option &quot;yes&quot;.</source>
        <translation>%1 Nichts wurde angefordert. Um es trotzdem zu tun, übergeben Sie die Option „yes“.</translation>
    </message>
    <message>
        <source>No hang-up of &quot;%1&quot; runs or has just ended.</source>
        <translation>Für „%1“ läuft kein Trennen, und es ist auch keines gerade zu Ende gegangen.</translation>
    </message>
</context>
<context>
    <name>onhook::BusOptions</name>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is a number from 1.</source>
        <translation>Die Option „%1“ ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is true or false.</source>
        <translation>Die Option „%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>&quot;keepDown&quot; is for whole connections, not for a link.</source>
        <translation>„keepDown“ gilt für ganze Verbindungen, nicht für eine Teilverbindung.</translation>
    </message>
</context>
<context>
    <name>onhook::CommandRow</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectCommand</name>
    <message>
        <source>ended before anything was dialed.</source>
        <translation>beendet, bevor etwas verbunden wurde.</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; it was not dialed.</source>
        <translation>Das Warten auf %1 wurde beendet; es wurde nicht verbunden.</translation>
    </message>
    <message>
        <source>%1: its system was asked to dial it and has not answered; it may still do so.</source>
        <translation>%1: Das System wurde zum Verbinden aufgefordert und hat nicht geantwortet; vielleicht verbindet es noch.</translation>
    </message>
    <message>
        <source>%1 goes on dialing. To hang it up: onhook %2hang-up %3</source>
        <translation>%1 wird weiter verbunden. Zum Trennen: onhook %2hang-up %3</translation>
    </message>
    <message>
        <source>%1 is listed no more.</source>
        <translation>%1 ist nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>waiting. %1</source>
        <translation>wartet. %1</translation>
    </message>
    <message>
        <source>%1 is being dialed.</source>
        <translation>%1 wird verbunden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was not dialed in time. %2</source>
        <translation>%1 wurde nicht rechtzeitig verbunden. %2</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectMenu</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectionModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>What to do with the connection</source>
        <translation>Was mit der Verbindung zu tun ist</translation>
    </message>
</context>
<context>
    <name>onhook::Console</name>
    <message>
        <source>... and %1 more</source>
        <translation>... und %1 weitere</translation>
    </message>
</context>
<context>
    <name>onhook::DetailsPane</name>
    <message>
        <source>Copy &amp;All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Details der Verbindung</translation>
    </message>
    <message>
        <source>Copy all that is known of it</source>
        <translation>Alles kopieren, was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Known of it</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a connection to see what is known of it.</source>
        <translation>Wählen Sie eine Verbindung aus, um zu sehen, was über sie bekannt ist.</translation>
    </message>
</context>
<context>
    <name>onhook::DetailsSplitter</name>
    <message>
        <source>Lists and details</source>
        <translation>Listen und Details</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>onhook::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Waagerecht rollen</translation>
    </message>
</context>
<context>
    <name>onhook::DiagnosticsWindow</name>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>For a bug report. Passwords, your user name, the computer&apos;s name and public addresses are taken out; names of connections are not. Read it, and change what nobody should see.</source>
        <translation>Für einen Fehlerbericht. Passwörter, Ihr Benutzername, der Name des Rechners und öffentliche Adressen sind herausgenommen, Namen von Verbindungen nicht. Lesen Sie den Text, und ändern Sie, was niemand sehen soll.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Waagerecht rollen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Being collected…</source>
        <translation>Wird gesammelt …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Der Text konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>onhook::DialMessages</name>
    <message>
        <source>Connect Again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>%1 is not dialed again: only what is down can be.</source>
        <translation>%1 wird nicht neu verbunden: Das geht erst, wenn getrennt ist.</translation>
    </message>
</context>
<context>
    <name>onhook::EmptyPage</name>
    <message>
        <source>No connection is listed</source>
        <translation>Keine Verbindung ist aufgeführt</translation>
    </message>
    <message>
        <source>A telephone with its handset on the hook</source>
        <translation>Ein Telefon mit aufgelegtem Hörer</translation>
    </message>
    <message>
        <source>Try the &amp;practice network</source>
        <translation>Übungsnetz aus&amp;probieren</translation>
    </message>
    <message>
        <source>Try the practice network</source>
        <translation>Übungsnetz ausprobieren</translation>
    </message>
    <message>
        <source>Watching %1. What connects appears here by itself.</source>
        <translation>Beobachtet: %1. Was verbunden wird, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>No system is watched.</source>
        <translation>Kein System wird beobachtet.</translation>
    </message>
    <message>
        <source>VPN, PPPoE, mobile broadband and dial-up connections are listed here while they are up. Select one and hang it up: Onhook says when it is really down.</source>
        <translation>VPN-, PPPoE-, Mobilfunk- und Einwahlverbindungen sind hier aufgeführt, solange sie stehen. Wählen Sie eine aus und trennen Sie sie: Onhook sagt, wann sie wirklich getrennt ist.</translation>
    </message>
</context>
<context>
    <name>onhook::EndPage</name>
    <message>
        <source>When I &amp;quit Onhook:</source>
        <translation>Beim &amp;Beenden von Onhook:</translation>
    </message>
    <message>
        <source>When I &amp;log out or shut down:</source>
        <translation>Beim &amp;Abmelden oder Herunterfahren:</translation>
    </message>
    <message>
        <source>Before the computer &amp;sleeps:</source>
        <translation>Vor der Be&amp;reitschaft des Rechners:</translation>
    </message>
    <message>
        <source>Leave connections up</source>
        <translation>Verbindungen bestehen lassen</translation>
    </message>
    <message>
        <source>Hang up those dialed with Onhook</source>
        <translation>Mit Onhook aufgebaute trennen</translation>
    </message>
    <message>
        <source>Hang up all</source>
        <translation>Alle trennen</translation>
    </message>
    <message>
        <source>What is hung up then goes in order: VPNs before what carries them.</source>
        <translation>Getrennt wird dann der Reihe nach: VPNs vor dem, was sie trägt.</translation>
    </message>
</context>
<context>
    <name>onhook::EntriesCommand</name>
    <message>
        <source>can be connected</source>
        <translation>kann verbunden werden</translation>
    </message>
    <message>
        <source>There is nothing to connect.</source>
        <translation>Es gibt nichts zu verbinden.</translation>
    </message>
    <message>
        <source>There is nothing to connect, as far as can be seen.</source>
        <translation>Es gibt nichts zu verbinden, soweit zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>onhook::EntryActions</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect what is selected</source>
        <translation>Das Ausgewählte verbinden</translation>
    </message>
    <message>
        <source>&amp;Hang Up</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Hang up what the selected entry is connected by</source>
        <translation>Die Verbindung des ausgewählten Eintrags trennen</translation>
    </message>
    <message>
        <source>&amp;Stop Waiting</source>
        <translation>Warten been&amp;den</translation>
    </message>
    <message>
        <source>Stop waiting for it; what is being dialed goes on</source>
        <translation>Nicht mehr darauf warten; der laufende Verbindungsaufbau geht weiter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Change it in the system&apos;s own editor</source>
        <translation>Im Editor des Systems ändern</translation>
    </message>
    <message>
        <source>The editor for %1 could not be opened.</source>
        <translation>Der Editor für %1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Cannot be connected now.</source>
        <translation>Kann jetzt nicht verbunden werden.</translation>
    </message>
</context>
<context>
    <name>onhook::EntryFace</name>
    <message>
        <source>Can be connected.</source>
        <translation>Kann verbunden werden.</translation>
    </message>
    <message>
        <source>Cannot be connected now.</source>
        <translation>Kann jetzt nicht verbunden werden.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>A password will be asked for.</source>
        <translation>Nach einem Passwort wird gefragt.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>onhook::EntryFinder</name>
    <message>
        <source>&quot;%1&quot; may mean several entries. Give the id of the one you mean:</source>
        <translation>„%1“ kann mehrere Einträge meinen. Geben Sie die Kennung des gemeinten an:</translation>
    </message>
    <message>
        <source>there is no entry &quot;%1&quot;. onhook entries shows what there is.</source>
        <translation>Es gibt keinen Eintrag „%1“. Was es gibt, zeigt onhook entries.</translation>
    </message>
    <message>
        <source>no entry &quot;%1&quot; can be seen, and not every system can.</source>
        <translation>Kein Eintrag „%1“ ist zu sehen, und nicht jedes System ist zu sehen.</translation>
    </message>
</context>
<context>
    <name>onhook::EntryModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>onhook::EntrySection</name>
    <message>
        <source>What can be connected</source>
        <translation>Was verbunden werden kann</translation>
    </message>
    <message>
        <source>Commands for what can be connected</source>
        <translation>Befehle für das, was verbunden werden kann</translation>
    </message>
    <message>
        <source>Can be connected (%1)</source>
        <translation>Kann verbunden werden (%1)</translation>
    </message>
    <message>
        <source>Can be connected (%1 of %2)</source>
        <translation>Kann verbunden werden (%1 von %2)</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, ausgeklappt</translation>
    </message>
    <message>
        <source>%1, folded away</source>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>Fold the list away</source>
        <translation>Liste einklappen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>onhook::EntryView</name>
    <message>
        <source>Can be connected</source>
        <translation>Kann verbunden werden</translation>
    </message>
    <message>
        <source>What to do with the entry</source>
        <translation>Was mit dem Eintrag zu tun ist</translation>
    </message>
</context>
<context>
    <name>onhook::ExitGuard</name>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>If you quit now, %1 is hung up without Onhook, which tells at its next start how that ended.</source>
        <translation>Wenn Sie jetzt beenden, geht das Trennen von %1 ohne Onhook weiter; beim nächsten Start sagt Onhook, wie es ausging.</translation>
    </message>
    <message>
        <source>%1 needs Onhook until the end: if you quit now, %2 may keep its line blocked until the computer is restarted.</source>
        <translation>%1 braucht Onhook bis zum Schluss: Wenn Sie jetzt beenden, bleibt die Leitung von %2 vielleicht blockiert, bis der Rechner neu gestartet wird.</translation>
    </message>
    <message>
        <source>Nothing has been asked of %1 yet: if you quit now, it stays connected.</source>
        <translation>Für %1 ist noch nichts angefordert: Wenn Sie jetzt beenden, bleibt es verbunden.</translation>
    </message>
</context>
<context>
    <name>onhook::ExitWindow</name>
    <message>
        <source>Quit Onhook</source>
        <translation>Onhook beenden</translation>
    </message>
    <message>
        <source>Not everything is down:</source>
        <translation>Nicht alles ist getrennt:</translation>
    </message>
    <message>
        <source>Onhook quits when these are down:</source>
        <translation>Onhook beendet sich, sobald diese getrennt sind:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>&amp;Do Not Quit</source>
        <translation>&amp;Nicht beenden</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quit Anyway</source>
        <translation>&amp;Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>onhook::FirstLook</name>
    <message>
        <source>%1 has not answered in %2 s.</source>
        <translation>%1 hat innerhalb von %2 s nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>onhook::ForceMessages</name>
    <message>
        <source>Force It</source>
        <translation>Zwangsweise trennen</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>onhook::GeneralPage</name>
    <message>
        <source>&amp;Start when I sign in</source>
        <translation>Bei der Anmeldung &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Onhook in the tray</source>
        <translation>Beim Schließen des Fensters im &amp;Infobereich bleiben</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>Onhook startet im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>Where there is no tray, closing the window quits.</source>
        <translation>Wo es keinen Infobereich gibt, wird Onhook mit dem Schließen des Fensters beendet.</translation>
    </message>
    <message>
        <source>It holds when Onhook is started again.</source>
        <translation>Gilt ab dem nächsten Start von Onhook.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting until that has ended, %1 at most. Once more (Ctrl+C) to leave it.</source>
        <translation>wartet, bis das beendet ist, höchstens %1. Noch einmal (Strg+C), um nicht länger zu warten.</translation>
    </message>
    <message>
        <source>waiting until that has ended. Once more (Ctrl+C) to leave it.</source>
        <translation>wartet, bis das beendet ist. Noch einmal (Strg+C), um nicht länger zu warten.</translation>
    </message>
    <message>
        <source>%1: left; nothing was asked of the system.</source>
        <translation>%1: aufgegeben; beim System wurde nichts angefordert.</translation>
    </message>
    <message>
        <source>ended before anything was asked.</source>
        <translation>beendet, bevor etwas angefordert wurde.</translation>
    </message>
    <message>
        <source>%1: the waiting ends.</source>
        <translation>%1: Das Warten endet.</translation>
    </message>
    <message>
        <source>%1: left; %2 needs Onhook until it is down, so it may stay up.</source>
        <translation>%1: aufgegeben; %2 braucht Onhook, bis getrennt ist, also bleibt es vielleicht bestehen.</translation>
    </message>
    <message>
        <source>%1: left; what was asked of the system goes on. Onhook&apos;s window tells at its next start how it ended.</source>
        <translation>%1: aufgegeben; was beim System angefordert ist, geht weiter. Das Fenster von Onhook sagt beim nächsten Start, wie es ausging.</translation>
    </message>
    <message>
        <source>Nothing is connected.</source>
        <translation>Nichts ist verbunden.</translation>
    </message>
    <message>
        <source>nothing was asked. To do it all the same, add --yes.</source>
        <translation>Nichts wurde angefordert. Um es trotzdem zu tun, fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>these</source>
        <translation>diese</translation>
    </message>
    <message>
        <source>%1: is hung up when what stands on it is done</source>
        <translation>%1: wird getrennt, sobald erledigt ist, was darüber läuft</translation>
    </message>
    <message>
        <source>%1: another Onhook is hanging it up; waiting for that.</source>
        <translation>%1: Ein anderes Onhook trennt bereits; darauf wird gewartet.</translation>
    </message>
    <message>
        <source>there is no harder way to end %1 that you may take.</source>
        <translation>Es gibt kein härteres Mittel, %1 zu beenden, das Sie einsetzen dürfen.</translation>
    </message>
    <message>
        <source>%1 is not listed any more; it is not forced.</source>
        <translation>%1 ist nicht mehr aufgeführt und wird nicht zwangsweise getrennt.</translation>
    </message>
    <message>
        <source>forcing %1. %2</source>
        <translation>%1 wird zwangsweise getrennt. %2</translation>
    </message>
    <message>
        <source>To force it: onhook %1hang-up --force %2</source>
        <translation>Zum zwangsweisen Trennen: onhook %1hang-up --force %2</translation>
    </message>
    <message>
        <source>What that does: %1</source>
        <translation>Was das tut: %1</translation>
    </message>
    <message>
        <source>To ask again: onhook %1hang-up%2</source>
        <translation>Um erneut anzufordern: onhook %1hang-up%2</translation>
    </message>
    <message>
        <source>Nothing is connected that Onhook hangs up.</source>
        <translation>Nichts ist verbunden, was Onhook trennt.</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpMessages</name>
    <message>
        <source>Hang Up and Keep Down</source>
        <translation>Trennen und getrennt halten</translation>
    </message>
    <message>
        <source>%1 was down, and has come back: something dialed it again.</source>
        <translation>%1 war getrennt und ist wiedergekommen: Etwas hat die Verbindung wieder aufgebaut.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Keep Waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Erneut anfordern</translation>
    </message>
    <message>
        <source>Force…</source>
        <translation>Zwangsweise trennen …</translation>
    </message>
    <message>
        <source>%1 is gone now.</source>
        <translation>%1 ist jetzt weg.</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpPage</name>
    <message>
        <source>&amp;Ask before hanging up</source>
        <translation>Vor dem T&amp;rennen fragen</translation>
    </message>
    <message>
        <source>Still up after</source>
        <translation>Steht noch nach</translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation>Abwartezeit</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>Standardwerte &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Whenever a key, a click or the tray would hang something up.</source>
        <translation>Immer wenn eine Taste, ein Klick oder der Infobereich etwas trennen würde.</translation>
    </message>
    <message>
        <source>S&amp;till up after:</source>
        <translation>Steht &amp;noch nach:</translation>
    </message>
    <message>
        <source>For so long a hang-up is watched. What stands then is said to be still up.</source>
        <translation>So lange wird das Trennen beobachtet. Was dann noch besteht, wird als „steht noch“ gemeldet.</translation>
    </message>
    <message>
        <source>S&amp;ettle time:</source>
        <translation>Abwarte&amp;zeit:</translation>
    </message>
    <message>
        <source>Where nothing can tell whether it ended, so much time must pass. Windows documents 3 s.</source>
        <translation>Wo nichts zeigt, ob die Verbindung zu Ende ist, muss so viel Zeit vergehen. Die Dokumentation von Windows nennt 3 s.</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Both times as they were at first</source>
        <translation>Beide Zeiten wie am Anfang</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpQuestion</name>
    <message>
        <source>&amp;Hang Up</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Leave It Up</source>
        <translation>&amp;Bestehen lassen</translation>
    </message>
    <message>
        <source>Hang Up</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpRequests</name>
    <message>
        <source>Hang up %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>these</source>
        <translation>diese</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpSteps</name>
    <message>
        <source>another Onhook hangs it up</source>
        <translation>ein anderes Onhook trennt</translation>
    </message>
    <message>
        <source>asked to end it the harder way</source>
        <translation>Beenden mit härterem Mittel angefordert</translation>
    </message>
    <message>
        <source>asked to hang up and keep it down</source>
        <translation>Trennen und Getrennthalten angefordert</translation>
    </message>
    <message>
        <source>asked to hang up</source>
        <translation>Trennen angefordert</translation>
    </message>
    <message>
        <source>waiting for the password</source>
        <translation>wartet auf das Passwort</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>address %1 gone</source>
        <translation>Adresse %1 weg</translation>
    </message>
</context>
<context>
    <name>onhook::HelpWindow</name>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryCommand</name>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>AUSLÖSER</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>UP FOR</source>
        <translation>VERBINDUNGSDAUER</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>EMPFANGEN</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>GESENDET</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Nichts ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing of that kind is noted.</source>
        <translation>Nichts dieser Art ist aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryCommands</name>
    <message>
        <source>Export the History as CSV</source>
        <translation>Verlauf als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clear the History</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Remove everything from the history?</source>
        <translation>Alles aus dem Verlauf entfernen?</translation>
    </message>
    <message>
        <source>It cannot be brought back. Connections are not touched.</source>
        <translation>Das lässt sich nicht rückgängig machen. Verbindungen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Verbindungsdauer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The system&apos;s answer</source>
        <translation>Antwort des Systems</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryWindow</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Leeren …</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show only entries with these words</source>
        <translation>Nur Einträge mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>What is older is removed half a minute after the choice, and then once a day</source>
        <translation>Was älter ist, wird eine halbe Minute nach der Auswahl entfernt, danach einmal am Tag</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>&amp;Aufbewahren:</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Search, and how long it is kept</source>
        <translation>Suche und Aufbewahrungsdauer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands for the history</source>
        <translation>Befehle für den Verlauf</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing in the history has these words.</source>
        <translation>Nichts im Verlauf enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The history is not kept.</source>
        <translation>Der Verlauf wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What is hung up, goes down or is dialed from now on stands here, for systems do not tell afterwards.</source>
        <translation>Noch ist nichts aufgezeichnet. Was von jetzt an getrennt wird, wegfällt oder verbunden wird, steht dann hier; nachträglich geben die Systeme keine Auskunft.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are selected.</source>
        <translation>
            <numerusform>%n Eintrag ist ausgewählt.</numerusform>
            <numerusform>%n Einträge sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No details</source>
        <translation>Keine Details</translation>
    </message>
</context>
<context>
    <name>onhook::KeepDownAdvice</name>
    <message>
        <source>%1 is a link; --keep-down is for whole connections.</source>
        <translation>%1 ist eine Teilverbindung; --keep-down gilt für ganze Verbindungen.</translation>
    </message>
    <message>
        <source>%1 comes back by itself, and Onhook cannot stop that. Hang it up without --keep-down, and stop what brings it back by that program&apos;s own means.</source>
        <translation>%1 kommt von selbst wieder, und Onhook kann das nicht aufhalten. Trennen Sie ohne --keep-down, und halten Sie das Programm, das die Verbindung wiederbringt, mit dessen eigenen Mitteln auf.</translation>
    </message>
    <message>
        <source>%1: %2; --keep-down stops that.</source>
        <translation>%1: %2; --keep-down hält das auf.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 does not come back by itself; it is just hung up.</source>
        <translation>%1 kommt nicht von selbst wieder; es wird einfach getrennt.</translation>
    </message>
</context>
<context>
    <name>onhook::ListCommand</name>
    <message>
        <source>Nothing is connected.</source>
        <translation>Nichts ist verbunden.</translation>
    </message>
    <message>
        <source>Nothing is connected, as far as can be seen.</source>
        <translation>Nichts ist verbunden, soweit zu sehen ist.</translation>
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
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Practice network: nothing here is real.</source>
        <translation>Übungsnetz: Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>No connection matches the filter</source>
        <translation>Keine Verbindung passt zum Filter</translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation>Keine Verbindung passt zum Filter.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>A&amp;lle anzeigen</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Alle Verbindungen anzeigen</translation>
    </message>
    <message>
        <source>Show only connections with this text</source>
        <translation>Nur Verbindungen mit diesem Text anzeigen</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections and messages</source>
        <translation>Verbindungen und Meldungen</translation>
    </message>
    <message>
        <source>Onhook quits when what is hanging up is down.</source>
        <translation>Onhook beendet sich, sobald getrennt ist, was gerade getrennt wird.</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Quit Anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>onhook::MenuGroups</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>onhook::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>onhook::MessageLine</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>onhook::Notification</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Keep Waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>Warten beenden</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Erneut anfordern</translation>
    </message>
    <message>
        <source>Force…</source>
        <translation>Zwangsweise trennen …</translation>
    </message>
    <message>
        <source>Hang Up and Keep Down</source>
        <translation>Trennen und getrennt halten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>onhook::NotificationPolicy</name>
    <message>
        <source>It was down, and is back: something dialed it again.</source>
        <translation>War getrennt und ist wieder da: Etwas hat die Verbindung wieder aufgebaut.</translation>
    </message>
    <message>
        <source>Not hung up in Onhook.</source>
        <translation>Nicht in Onhook getrennt.</translation>
    </message>
    <message>
        <source>%1 went down</source>
        <translation>%1 ist getrennt</translation>
    </message>
    <message numerus="yes">
        <source>%n connections went down</source>
        <translation>
            <numerusform>%n Verbindung ist getrennt</numerusform>
            <numerusform>%n Verbindungen sind getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still hanging up after %2.</source>
        <translation>Das Trennen von %1 läuft nach %2 noch.</translation>
    </message>
    <message>
        <source>%1 is still hanging up after %2: %3.</source>
        <translation>Das Trennen von %1 läuft nach %2 noch: %3.</translation>
    </message>
    <message>
        <source>Hang Up All</source>
        <translation>Alle trennen</translation>
    </message>
    <message>
        <source>%1. Not hung up in Onhook.</source>
        <translation>%1. Nicht in Onhook getrennt.</translation>
    </message>
</context>
<context>
    <name>onhook::NotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>a connection &amp;drops that nobody hung up in Onhook</source>
        <translation>eine Verbindung &amp;abbricht, die niemand in Onhook getrennt hat</translation>
    </message>
    <message>
        <source>what was hung up comes &amp;back</source>
        <translation>etwas wieder&amp;kommt, das getrennt wurde</translation>
    </message>
    <message>
        <source>what I asked for from the &amp;tray fails or takes long</source>
        <translation>etwas scheitert oder lange dauert, das ich im &amp;Infobereich angefordert habe</translation>
    </message>
    <message>
        <source>What you have just watched in the window is never told once more.</source>
        <translation>Was Sie gerade im Fenster verfolgt haben, wird nie noch einmal gemeldet.</translation>
    </message>
    <message>
        <source>something is hung up &amp;automatically</source>
        <translation>etwas &amp;automatisch getrennt wird</translation>
    </message>
</context>
<context>
    <name>onhook::PendingMessages</name>
    <message>
        <source>%1 is hung up next: first %2.</source>
        <translation>Zuerst %2, danach wird %1 getrennt.</translation>
    </message>
    <message>
        <source>%1 are hung up next: first %2.</source>
        <translation>Zuerst %2, danach werden %1 getrennt.</translation>
    </message>
    <message>
        <source>Do Not Wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Leave It Up</source>
        <translation>Bestehen lassen</translation>
    </message>
    <message>
        <source>Leave Them Up</source>
        <translation>Bestehen lassen</translation>
    </message>
</context>
<context>
    <name>onhook::PreferencesWindow</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Hanging Up</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>When Onhook Ends</source>
        <translation>Beim Ende von Onhook</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Wahlmöglichkeiten</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>onhook::RowPainter</name>
    <message>
        <source>Nothing tells when it is down.</source>
        <translation>Nichts zeigt, wann sie getrennt ist.</translation>
    </message>
    <message>
        <source>Watched by: %1</source>
        <translation>Beobachtet an: %1</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Schnittstelle: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>Besitzer: %1</translation>
    </message>
    <message>
        <source>Managed by: %1</source>
        <translation>Verwaltet von: %1</translation>
    </message>
    <message>
        <source>Link %1 of %2</source>
        <translation>Teilverbindung %1 von %2</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>Teilverbindung %1</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Teilverbindung</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>ist wiedergekommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>onhook::RowsView</name>
    <message>
        <source>Scroll sideways</source>
        <translation>Waagerecht rollen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Sp&amp;alten</translation>
    </message>
</context>
<context>
    <name>onhook::Settings</name>
    <message>
        <source>The settings in %1 are of a newer Onhook. They are left alone: what you choose now holds until Onhook ends.</source>
        <translation>Die Einstellungen in %1 stammen von einem neueren Onhook. Sie bleiben unverändert: Was Sie jetzt wählen, gilt, bis Onhook endet.</translation>
    </message>
</context>
<context>
    <name>onhook::ShortcutsWindow</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Waagerecht rollen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Tab goes from part to part, Alt and a letter opens a menu, the Menu key or Shift+F10 tells what can be done with a row. Shift or Ctrl with the arrow keys and Space selects several.</source>
        <translation>Tab führt von Teil zu Teil, Alt mit einem Buchstaben öffnet ein Menü, die Menütaste oder Umschalt+F10 zeigt, was mit einer Zeile zu tun ist. Umschalt oder Strg mit den Pfeiltasten und der Leertaste wählt mehrere aus.</translation>
    </message>
</context>
<context>
    <name>onhook::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>Wird abgefragt: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Nicht erreicht: %1</translation>
    </message>
    <message>
        <source>No system is watched</source>
        <translation>Kein System wird beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hanging up</source>
        <translation>
            <numerusform>%n wird getrennt</numerusform>
            <numerusform>%n werden getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onhook::Summary</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hanging up</source>
        <translation>
            <numerusform>%n beim Trennen</numerusform>
            <numerusform>%n beim Trennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n mit Problem</numerusform>
            <numerusform>%n mit Problem</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation>nichts verbunden</translation>
    </message>
    <message>
        <source>Onhook: %1</source>
        <translation>Onhook: %1</translation>
    </message>
</context>
<context>
    <name>onhook::SystemHold</name>
    <message>
        <source>Connections are hung up first.</source>
        <translation>Verbindungen werden zuerst getrennt.</translation>
    </message>
</context>
<context>
    <name>onhook::SystemsPage</name>
    <message>
        <source>Onhook was started with the practice network alone: nothing of this computer is watched.</source>
        <translation>Onhook wurde nur mit dem Übungsnetz gestartet: Von diesem Rechner wird nichts beobachtet.</translation>
    </message>
    <message>
        <source>Connections of these systems are listed, in the window and the tray.</source>
        <translation>Verbindungen dieser Systeme werden aufgeführt, im Fenster und im Infobereich.</translation>
    </message>
    <message>
        <source>&amp;Practice network, until Onhook quits</source>
        <translation>Übungs&amp;netz, bis Onhook beendet wird</translation>
    </message>
    <message>
        <source>Make-believe connections to try everything on: nothing of it is real.</source>
        <translation>Erfundene Verbindungen, an denen sich alles ausprobieren lässt: Nichts davon ist echt.</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>Nicht beobachtet.</translation>
    </message>
</context>
<context>
    <name>onhook::Table</name>
    <message>
        <source>link</source>
        <translation>Teilverbindung</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>GERÄT</translation>
    </message>
    <message>
        <source>INTERFACE</source>
        <translation>SCHNITTSTELLE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>EMPFANGEN</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>GESENDET</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>SYSTEM</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
</context>
<context>
    <name>onhook::TargetFinder</name>
    <message>
        <source>there is no connection &quot;%1&quot;. onhook list shows what there is.</source>
        <translation>Es gibt keine Verbindung „%1“. Was es gibt, zeigt onhook list.</translation>
    </message>
    <message>
        <source>no connection &quot;%1&quot; can be seen, and not every system can.</source>
        <translation>Keine Verbindung „%1“ ist zu sehen, und nicht jedes System ist zu sehen.</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; went stale: that connection is not there any more, and whatever took its place is another one. Run onhook list for the ids of now.</source>
        <translation>Die Kennung „%1“ ist veraltet: Diese Verbindung ist nicht mehr da, und was an ihre Stelle getreten ist, ist eine andere. Die jetzigen Kennungen zeigt onhook list.</translation>
    </message>
    <message>
        <source>the system of &quot;%1&quot; cannot be reached, so nobody knows how it stands.</source>
        <translation>Das System von „%1“ ist nicht erreichbar, also weiß niemand, wie es darum steht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several connections. Give the id of the one you mean:</source>
        <translation>„%1“ kann mehrere Verbindungen meinen. Geben Sie die Kennung der gemeinten an:</translation>
    </message>
    <message>
        <source>--link needs a connection; &quot;%1&quot; is a link already.</source>
        <translation>--link braucht eine Verbindung; „%1“ ist schon eine Teilverbindung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no links: it is no multilink connection.</source>
        <translation>„%1“ hat keine Teilverbindungen: Es ist keine Multilink-Verbindung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no link %2. Its links are:</source>
        <translation>„%1“ hat keine Teilverbindung %2. Ihre Teilverbindungen sind:</translation>
    </message>
</context>
<context>
    <name>onhook::ThroughputGraph</name>
    <message>
        <source>Throughput of the last minutes</source>
        <translation>Durchsatz der letzten Minuten</translation>
    </message>
    <message>
        <source>Received %1, sent %2</source>
        <translation>Empfangen: %1, gesendet: %2</translation>
    </message>
    <message>
        <source>Its traffic is not counted</source>
        <translation>Der Datenverkehr wird nicht gezählt</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>3 min ago</source>
        <translation>vor 3 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet: %1</translation>
    </message>
</context>
<context>
    <name>onhook::TogetherMessages</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is gone now.</source>
        <translation>%1 ist jetzt weg.</translation>
    </message>
    <message>
        <source>%1 are gone now.</source>
        <translation>%1 sind jetzt weg.</translation>
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
        <translation>%1 trennen und getrennt halten</translation>
    </message>
    <message>
        <source>Force %1…</source>
        <translation>%1 zwangsweise trennen …</translation>
    </message>
    <message>
        <source>%1 is hanging up</source>
        <translation>%1 wird getrennt</translation>
    </message>
    <message>
        <source>%1 may not be hung up</source>
        <translation>%1 darf nicht getrennt werden</translation>
    </message>
    <message>
        <source>%1 is hung up next</source>
        <translation>%1 wird als Nächstes getrennt</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Hang up %1, and with it %2</source>
        <translation>%1 trennen und damit auch %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>Teilverbindungen von %1</translation>
    </message>
    <message>
        <source>Keep %1, which is about to be hung up</source>
        <translation>%1 behalten (wird sonst gleich getrennt)</translation>
    </message>
</context>
<context>
    <name>onhook::WatchCommand</name>
    <message>
        <source>appeared</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1, came back</source>
        <translation>%1, ist wiedergekommen</translation>
    </message>
    <message>
        <source>present</source>
        <translation>da</translation>
    </message>
</context>
<context>
    <name>onhook::consequences</name>
    <message>
        <source>%1 stands on it and goes down too.</source>
        <translation>%1 läuft darüber und wird mit getrennt.</translation>
    </message>
    <message>
        <source>%1 stand on it and go down too.</source>
        <translation>%1 laufen darüber und werden mit getrennt.</translation>
    </message>
    <message>
        <source>%1 stands on %2 and goes down too.</source>
        <translation>%1 läuft über %2 und wird mit getrennt.</translation>
    </message>
    <message>
        <source>%1 stand on %2 and go down too.</source>
        <translation>%1 laufen über %2 und werden mit getrennt.</translation>
    </message>
    <message>
        <source>Your own session comes in by %1; hanging it up cuts you off.</source>
        <translation>Ihre eigene Sitzung läuft über %1; mit dem Trennen werden Sie abgeschnitten.</translation>
    </message>
    <message>
        <source>Your own session, from %2, comes in by %1; hanging it up cuts you off.</source>
        <translation>Ihre eigene Sitzung, von %2, läuft über %1; mit dem Trennen werden Sie abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>onhook::details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all traffic to the Internet</source>
        <translation>den gesamten Datenverkehr ins Internet</translation>
    </message>
    <message>
        <source>all traffic to the Internet by IPv4</source>
        <translation>den gesamten Datenverkehr ins Internet per IPv4</translation>
    </message>
    <message>
        <source>all traffic to the Internet by IPv6</source>
        <translation>den gesamten Datenverkehr ins Internet per IPv6</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Überträgt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>%1 % of the traffic</source>
        <translation>%1 % des Datenverkehrs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything by IPv4</source>
        <translation>alles per IPv4</translation>
    </message>
    <message>
        <source>everything by IPv6</source>
        <translation>alles per IPv6</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>Läuft über</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Teilverbindungen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Wenn getrennt</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beobachtet an</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Teilverbindung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Hang-up of %1</source>
        <translation>Trennen von %1</translation>
    </message>
    <message>
        <source>Hang-up</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>onhook::keephistory</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht aufbewahren</translation>
    </message>
</context>
<context>
    <name>onhook::wording</name>
    <message>
        <source>its device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>its device %1</source>
        <translation>das Gerät %1</translation>
    </message>
    <message>
        <source>dialing, %1</source>
        <translation>wird verbunden, %1</translation>
    </message>
    <message>
        <source>dialing, %1: %2</source>
        <translation>wird verbunden, %1: %2</translation>
    </message>
    <message>
        <source>%1 is connected after %2.</source>
        <translation>%1 ist nach %2 verbunden.</translation>
    </message>
    <message>
        <source>%1 was not connected: %2</source>
        <translation>%1 wurde nicht verbunden: %2</translation>
    </message>
    <message>
        <source>%1 was not connected.</source>
        <translation>%1 wurde nicht verbunden.</translation>
    </message>
    <message>
        <source>The dialing of %1 was hung up.</source>
        <translation>Der Verbindungsaufbau von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; it may go on dialing.</source>
        <translation>Das Warten auf %1 wurde beendet; vielleicht wird weiter verbunden.</translation>
    </message>
    <message>
        <source>%1 is not connected after %2; it still dials.</source>
        <translation>%1 ist nach %2 nicht verbunden; der Verbindungsaufbau läuft noch.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>nicht verbunden: %1</translation>
    </message>
    <message>
        <source>not connected after %1</source>
        <translation>nach %1 nicht verbunden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>dialing</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>can be connected when it is down</source>
        <translation>kann verbunden werden, sobald getrennt ist</translation>
    </message>
    <message>
        <source>can be connected when %1 is down</source>
        <translation>kann verbunden werden, sobald %1 getrennt ist</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 wird von %2 benutzt</translation>
    </message>
    <message>
        <source>how it stands is not known; it is looked at first</source>
        <translation>wie es darum steht, ist nicht bekannt; das wird zuerst geprüft</translation>
    </message>
    <message>
        <source>how %1 stands is not known; it is looked at first</source>
        <translation>wie es um %1 steht, ist nicht bekannt; das wird zuerst geprüft</translation>
    </message>
    <message>
        <source>its system is not reached</source>
        <translation>das System ist nicht erreicht</translation>
    </message>
    <message>
        <source>you may not connect it</source>
        <translation>Sie dürfen nicht verbinden</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1 ist bereits verbunden.</translation>
    </message>
    <message>
        <source>%1 is being dialed already.</source>
        <translation>%1 wird bereits verbunden.</translation>
    </message>
    <message>
        <source>%1 can be connected again when it is down.</source>
        <translation>%1 kann wieder verbunden werden, sobald es getrennt ist.</translation>
    </message>
    <message>
        <source>%1 can be connected again when %2 is down.</source>
        <translation>%1 kann wieder verbunden werden, sobald %2 getrennt ist.</translation>
    </message>
    <message>
        <source>%1 can be connected when %2 is down: they share %3.</source>
        <translation>%1 kann verbunden werden, sobald %2 getrennt ist: Beide teilen sich %3.</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>%1 cannot be connected now: %2 is in use by %3. Hang that up first.</source>
        <translation>%1 kann jetzt nicht verbunden werden: %2 wird von %3 benutzt. Trennen Sie zuerst %3.</translation>
    </message>
    <message>
        <source>How %1 stands is not known; it is looked at first.</source>
        <translation>Wie es um %1 steht, ist nicht bekannt; das wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>%1 cannot be connected now: how %2 stands is not known; it is looked at first.</source>
        <translation>%1 kann jetzt nicht verbunden werden: Wie es um %2 steht, ist nicht bekannt; das wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>%1 cannot be connected now: its system is not reached.</source>
        <translation>%1 kann jetzt nicht verbunden werden: Das System ist nicht erreicht.</translation>
    </message>
    <message>
        <source>You may not connect %1.</source>
        <translation>Sie dürfen %1 nicht verbinden.</translation>
    </message>
    <message>
        <source>is dialed now</source>
        <translation>wird jetzt verbunden</translation>
    </message>
    <message>
        <source>is dialed when it is known how %1 stands</source>
        <translation>wird verbunden, sobald bekannt ist, wie es um %1 steht</translation>
    </message>
    <message>
        <source>it</source>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>is dialed again when it is down</source>
        <translation>wird neu verbunden, sobald getrennt ist</translation>
    </message>
    <message>
        <source>is dialed when %1 is down</source>
        <translation>wird verbunden, sobald %1 getrennt ist</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was forced and is down. Confirmed after %2.</source>
        <translation>%1 ist zwangsweise getrennt. Bestätigt nach %2.</translation>
    </message>
    <message>
        <source>%1 is down. Confirmed after %2.</source>
        <translation>%1 ist getrennt. Bestätigt nach %2.</translation>
    </message>
    <message>
        <source>Forced %1; its end could not be observed. Settled after %2.</source>
        <translation>Das Trennen von %1 wurde erzwungen; das Ende war nicht zu beobachten. %2 abgewartet.</translation>
    </message>
    <message>
        <source>Asked %1 to hang up; its end could not be observed. Settled after %2.</source>
        <translation>Das Trennen von %1 wurde angefordert; das Ende war nicht zu beobachten. %2 abgewartet.</translation>
    </message>
    <message>
        <source>The end of %1 could not be observed. Settled after %2.</source>
        <translation>Das Ende von %1 war nicht zu beobachten. %2 abgewartet.</translation>
    </message>
    <message>
        <source>%1 could not be forced; it is still up after %2.</source>
        <translation>%1 ließ sich auch zwangsweise nicht trennen und steht nach %2 noch.</translation>
    </message>
    <message>
        <source>%1 could not be forced; it is still up after %2: %3.</source>
        <translation>%1 ließ sich auch zwangsweise nicht trennen und steht nach %2 noch: %3.</translation>
    </message>
    <message>
        <source>%1 is still up after %2.</source>
        <translation>%1 steht nach %2 noch.</translation>
    </message>
    <message>
        <source>%1 is still up after %2: %3.</source>
        <translation>%1 steht nach %2 noch: %3.</translation>
    </message>
    <message>
        <source>%1 was not forced: %2</source>
        <translation>%1 wurde nicht zwangsweise getrennt: %2</translation>
    </message>
    <message>
        <source>%1 was not forced: its system refused.</source>
        <translation>%1 wurde nicht zwangsweise getrennt: Das System hat abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was not hung up: %2</source>
        <translation>%1 wurde nicht getrennt: %2</translation>
    </message>
    <message>
        <source>%1 was not hung up: its system refused.</source>
        <translation>%1 wurde nicht getrennt: Das System hat abgelehnt.</translation>
    </message>
    <message>
        <source>It could not be found out whether %1 is down.</source>
        <translation>Es ließ sich nicht herausfinden, ob %1 getrennt ist.</translation>
    </message>
    <message>
        <source>%1 went away and nothing else can tell whether %2 is down.</source>
        <translation>%1 ist weggefallen, und sonst zeigt nichts, ob %2 getrennt ist.</translation>
    </message>
    <message>
        <source>Its system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation>%1 war bereits getrennt.</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; the request stays made.</source>
        <translation>Das Warten auf %1 wurde beendet; die Anforderung bleibt bestehen.</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; nothing was asked of it.</source>
        <translation>Das Warten auf %1 wurde beendet; angefordert wurde nichts.</translation>
    </message>
    <message>
        <source>%1 It may come back: %2</source>
        <translation>%1 Vielleicht kommt die Verbindung wieder: %2</translation>
    </message>
    <message>
        <source>forced; its end could not be observed</source>
        <translation>Trennen erzwungen; das Ende war nicht zu beobachten</translation>
    </message>
    <message>
        <source>asked to hang up; its end could not be observed</source>
        <translation>Trennen angefordert; das Ende war nicht zu beobachten</translation>
    </message>
    <message>
        <source>could not be forced, still up after %1</source>
        <translation>ließ sich nicht zwangsweise trennen, steht nach %1 noch</translation>
    </message>
    <message>
        <source>could not be forced, still up after %1: %2</source>
        <translation>ließ sich nicht zwangsweise trennen, steht nach %1 noch: %2</translation>
    </message>
    <message>
        <source>still up after %1</source>
        <translation>steht nach %1 noch</translation>
    </message>
    <message>
        <source>still up after %1: %2</source>
        <translation>steht nach %1 noch: %2</translation>
    </message>
    <message>
        <source>not forced: %1</source>
        <translation>nicht zwangsweise getrennt: %1</translation>
    </message>
    <message>
        <source>not forced</source>
        <translation>nicht zwangsweise getrennt</translation>
    </message>
    <message>
        <source>not hung up: %1</source>
        <translation>nicht getrennt: %1</translation>
    </message>
    <message>
        <source>not hung up</source>
        <translation>nicht getrennt</translation>
    </message>
    <message>
        <source>not known whether it is down</source>
        <translation>nicht bekannt, ob getrennt</translation>
    </message>
    <message>
        <source>forced; no longer waited for</source>
        <translation>Trennen erzwungen; darauf wird nicht mehr gewartet</translation>
    </message>
    <message>
        <source>asked to hang up; no longer waited for</source>
        <translation>Trennen angefordert; darauf wird nicht mehr gewartet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>bereits getrennt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>abgewartet</translation>
    </message>
    <message>
        <source>still up</source>
        <translation>steht noch</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>provider lost</source>
        <translation>System weggefallen</translation>
    </message>
    <message>
        <source>another Onhook is hanging it up, %1</source>
        <translation>ein anderes Onhook trennt, %1</translation>
    </message>
    <message>
        <source>watching, %1</source>
        <translation>wird beobachtet, %1</translation>
    </message>
    <message>
        <source>forcing, %1</source>
        <translation>wird zwangsweise getrennt, %1</translation>
    </message>
    <message>
        <source>hanging up and keeping down, %1</source>
        <translation>wird getrennt und getrennt gehalten, %1</translation>
    </message>
    <message>
        <source>hanging up, %1</source>
        <translation>wird getrennt, %1</translation>
    </message>
    <message>
        <source>waiting for the password</source>
        <translation>wartet auf das Passwort</translation>
    </message>
    <message>
        <source>the request is not answered yet</source>
        <translation>die Anforderung ist noch nicht beantwortet</translation>
    </message>
    <message>
        <source>its system went away</source>
        <translation>das System ist weggefallen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Force %1? %2</source>
        <translation>%1 zwangsweise trennen? %2</translation>
    </message>
    <message>
        <source>A password will be asked for.</source>
        <translation>Nach einem Passwort wird gefragt.</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>wird getrennt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>Bluetooth dial-up</source>
        <translation>Bluetooth-Einwahl</translation>
    </message>
    <message>
        <source>modem</source>
        <translation>Modem</translation>
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
        <translation>%1, Teilverbindung %2</translation>
    </message>
    <message>
        <source>You may not hang this up.</source>
        <translation>Sie dürfen diese Verbindung nicht trennen.</translation>
    </message>
    <message>
        <source>%1 is being looked at.</source>
        <translation>%1 wird gerade abgefragt.</translation>
    </message>
    <message>
        <source>%1 is watched.</source>
        <translation>%1 wird beobachtet.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>Looking for connections…</source>
        <translation>Verbindungen werden gesucht …</translation>
    </message>
    <message>
        <source>No connection can be seen</source>
        <translation>Es ist keine Verbindung zu sehen</translation>
    </message>
    <message>
        <source>Nothing is connected, as far as can be seen</source>
        <translation>Nichts ist verbunden, soweit zu sehen ist</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>comes back by itself</source>
        <translation>kommt von selbst wieder</translation>
    </message>
    <message>
        <source>%1 may take its place</source>
        <translation>%1 tritt vielleicht an ihre Stelle</translation>
    </message>
    <message>
        <source>Hung up, it comes back by itself.</source>
        <translation>Nach dem Trennen kommt sie von selbst wieder.</translation>
    </message>
    <message>
        <source>Hung up, %1 may be connected in its place by itself.</source>
        <translation>Nach dem Trennen wird an ihrer Stelle vielleicht von selbst %1 verbunden.</translation>
    </message>
    <message>
        <source>%1 Hang Up and Keep Down stops that: %2</source>
        <translation>%1 „Trennen und getrennt halten“ verhindert das: %2</translation>
    </message>
    <message>
        <source>%1 Onhook cannot stop that.</source>
        <translation>%1 Onhook kann das nicht aufhalten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, which was being hung up when Onhook ended, is down.</source>
        <translation>Das Trennen von %1 lief noch, als Onhook endete; inzwischen ist %1 getrennt.</translation>
    </message>
    <message>
        <source>Stopped watching %1, which was being hung up when Onhook ended.</source>
        <translation>Das Trennen von %1 lief noch, als Onhook endete; es wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>%1, which was being hung up when Onhook ended,</source>
        <translation>%1, beim letzten Ende von Onhook noch im Trennen,</translation>
    </message>
    <message>
        <source>%1 was being hung up when Onhook ended; how that ended cannot be found out here.</source>
        <translation>Das Trennen von %1 lief noch, als Onhook endete; wie das ausging, lässt sich hier nicht herausfinden.</translation>
    </message>
    <message>
        <source>%1 was being hung up when Onhook ended. The computer has been started anew since; nobody saw how it ended.</source>
        <translation>Das Trennen von %1 lief noch, als Onhook endete. Der Rechner ist seitdem neu gestartet worden; niemand hat gesehen, wie es ausging.</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1 d %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Bereits getrennt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgewartet</translation>
    </message>
    <message>
        <source>Still up</source>
        <translation>Steht noch</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Provider lost</source>
        <translation>System weggefallen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not connected in time</source>
        <translation>Nicht rechtzeitig verbunden</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Went down</source>
        <translation>Verbindungsende</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Zwangsweise trennen</translation>
    </message>
    <message>
        <source>Hung up and kept down</source>
        <translation>Trennen und getrennt halten</translation>
    </message>
    <message>
        <source>Went down, watched</source>
        <translation>Trennen, beobachtet</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Zusammen mit %1</translation>
    </message>
    <message>
        <source>Onhook&apos;s window</source>
        <translation>Fenster von Onhook</translation>
    </message>
    <message>
        <source>Onhook&apos;s tray icon</source>
        <translation>Symbol von Onhook im Infobereich</translation>
    </message>
    <message>
        <source>Onhook&apos;s command line</source>
        <translation>Befehlszeile von Onhook</translation>
    </message>
    <message>
        <source>A program, through Onhook</source>
        <translation>Ein Programm, über Onhook</translation>
    </message>
    <message>
        <source>Onhook, when it ended</source>
        <translation>Onhook, als es endete</translation>
    </message>
    <message>
        <source>Onhook, before it ended</source>
        <translation>Onhook, bevor es endete</translation>
    </message>
    <message>
        <source>Another Onhook</source>
        <translation>Ein anderes Onhook</translation>
    </message>
    <message>
        <source>Another program or the system</source>
        <translation>Ein anderes Programm oder das System</translation>
    </message>
    <message>
        <source>%1, came back</source>
        <translation>%1, ist wiedergekommen</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>The system&apos;s answer</source>
        <translation>Antwort des Systems</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Wiedergekommen: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Began %1, ended %2</source>
        <translation>Beginn %1, Ende %2</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Verbindungsdauer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections are down.</source>
        <translation>
            <numerusform>%n Verbindung ist getrennt.</numerusform>
            <numerusform>Alle %n Verbindungen sind getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connections is down for certain.</source>
        <translation>
            <numerusform>%n Verbindung ist nicht mit Gewissheit getrennt.</numerusform>
            <numerusform>Keine der %n Verbindungen ist mit Gewissheit getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are down.</source>
        <translation>Getrennt: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 was left up.</source>
        <translation>%1 wurde bestehen gelassen.</translation>
    </message>
    <message>
        <source>%1 were left up.</source>
        <translation>%1 wurden bestehen gelassen.</translation>
    </message>
    <message numerus="yes">
        <source>The list tells of %n more.</source>
        <translation>
            <numerusform>Über %n weitere gibt die Liste Auskunft.</numerusform>
            <numerusform>Über %n weitere gibt die Liste Auskunft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not down for certain: %2.</source>
        <translation>%1 Nicht mit Gewissheit getrennt: %2.</translation>
    </message>
    <message>
        <source>Still hanging up %1 of %2: %3.</source>
        <translation>Noch %1 von %2 beim Trennen: %3.</translation>
    </message>
    <message>
        <source>The history in %1 could not be read. It was set aside as %2, and a new one begun.</source>
        <translation>Der Verlauf in %1 konnte nicht gelesen werden. Er wurde als %2 beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history in %1 is of a newer Onhook. It is left alone, and nothing is noted.</source>
        <translation>Der Verlauf in %1 stammt von einem neueren Onhook. Er bleibt unberührt, und nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>Der Verlauf in %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be written: %2. What there is to note waits until that is possible, or Onhook ends.</source>
        <translation>Der Verlauf in %1 kann nicht geschrieben werden: %2. Was aufzuzeichnen ist, wartet, bis das möglich ist oder Onhook endet.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>the route to %1 by %2</source>
        <translation>die Route nach %1 über %2</translation>
    </message>
    <message>
        <source>the route to %1 by %2 via %3</source>
        <translation>die Route nach %1 über %2 (Gateway %3)</translation>
    </message>
    <message>
        <source>Nothing leads to the Internet now.</source>
        <translation>Ins Internet führt jetzt nichts.</translation>
    </message>
    <message>
        <source>Traffic goes by %1 now.</source>
        <translation>Der Datenverkehr läuft jetzt über %1.</translation>
    </message>
    <message>
        <source>the name server %1</source>
        <translation>der Nameserver %1</translation>
    </message>
    <message>
        <source>It has left behind: %1.</source>
        <translation>Zurückgeblieben: %1.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>when idle for %1</source>
        <translation>bei Leerlauf von %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>hangs up in %1 s</source>
        <translation>wird in %1 s getrennt</translation>
    </message>
    <message>
        <source>hangs up at %1</source>
        <translation>wird um %1 getrennt</translation>
    </message>
    <message>
        <source>hangs up after %1</source>
        <translation>wird nach %1 getrennt</translation>
    </message>
    <message>
        <source>hangs up when idle for %1</source>
        <translation>wird bei Leerlauf von %1 getrennt</translation>
    </message>
    <message>
        <source>%1 has been idle for %2: hanging up in %3 s.</source>
        <translation>%1 ist seit %2 im Leerlauf: wird in %3 s getrennt.</translation>
    </message>
    <message>
        <source>%1 may be up for %2: hanging up in %3 s.</source>
        <translation>%1 darf %2 bestehen: wird in %3 s getrennt.</translation>
    </message>
    <message>
        <source>%1 has moved %2: hanging up in %3 s.</source>
        <translation>%1 hat %2 übertragen: wird in %3 s getrennt.</translation>
    </message>
    <message>
        <source>%1 is to go down at %2: hanging up in %3 s.</source>
        <translation>%1 soll um %2 getrennt werden: wird in %3 s getrennt.</translation>
    </message>
    <message>
        <source>It was idle for %1.</source>
        <translation>Sie war %1 im Leerlauf.</translation>
    </message>
    <message>
        <source>It was up for %1.</source>
        <translation>Sie bestand %1.</translation>
    </message>
    <message>
        <source>It has moved %1.</source>
        <translation>Sie hat %1 übertragen.</translation>
    </message>
    <message>
        <source>It was to go down at %1.</source>
        <translation>Sie sollte um %1 getrennt werden.</translation>
    </message>
    <message>
        <source>Onhook, automatically</source>
        <translation>Onhook, automatisch</translation>
    </message>
</context>
<context>
    <name>other</name>
    <message>
        <source>other programs</source>
        <translation>andere Programme</translation>
    </message>
    <message>
        <source>not held by a system that is watched</source>
        <translation>von keinem beobachteten System gehalten</translation>
    </message>
    <message>
        <source>run by %1, process %2</source>
        <translation>betrieben von %1, Prozess %2</translation>
    </message>
    <message>
        <source>What brought it up takes it down: mostly &quot;wg-quick down %1&quot;.</source>
        <translation>Getrennt wird die Verbindung mit dem, was sie aufgebaut hat: meist „wg-quick down %1“.</translation>
    </message>
    <message>
        <source>&quot;tailscale down&quot; takes it down.</source>
        <translation>„tailscale down“ trennt die Verbindung.</translation>
    </message>
    <message>
        <source>It ends with its service: &quot;systemctl stop %1&quot;.</source>
        <translation>Die Verbindung endet mit ihrem Dienst: „systemctl stop %1“.</translation>
    </message>
    <message>
        <source>It ends with its %1, process %2.</source>
        <translation>Die Verbindung endet mit ihrem Programm %1, Prozess %2.</translation>
    </message>
    <message>
        <source>It ends with the program that runs it. As root, Onhook can see which.</source>
        <translation>Die Verbindung endet mit dem Programm, das sie betreibt. Als root kann Onhook sehen, welches das ist.</translation>
    </message>
    <message>
        <source>&quot;ip link delete %1&quot; takes it down, as root.</source>
        <translation>„ip link delete %1“, als root ausgeführt, trennt die Verbindung.</translation>
    </message>
    <message>
        <source>Onhook does not hang this up: it is only seen</source>
        <translation>Onhook trennt diese Verbindung nicht: Sie ist nur zu sehen</translation>
    </message>
</context>
<context>
    <name>pppd</name>
    <message>
        <source>Processes cannot be seen in %1.</source>
        <translation>In %1 sind keine Prozesse zu sehen.</translation>
    </message>
    <message>
        <source>Mount it: mount -t proc proc /proc</source>
        <translation>Hängen Sie es ein: mount -t proc proc /proc</translation>
    </message>
    <message>
        <source>Other users&apos; processes are hidden from this user.</source>
        <translation>Die Prozesse anderer Benutzer sind vor diesem Benutzer verborgen.</translation>
    </message>
    <message>
        <source>Only your own pppds are shown. Run Onhook as root to see all.</source>
        <translation>Nur Ihre eigenen pppd-Prozesse werden gezeigt. Starten Sie Onhook als root, um alle zu sehen.</translation>
    </message>
    <message>
        <source>%1 (pppd, waiting for the peer)</source>
        <translation>%1 (pppd, wartet auf die Gegenstelle)</translation>
    </message>
    <message>
        <source>%1 (pppd)</source>
        <translation>%1 (pppd)</translation>
    </message>
    <message>
        <source>This user may not see whether the process still runs.</source>
        <translation>Dieser Benutzer darf nicht sehen, ob der Prozess noch läuft.</translation>
    </message>
    <message>
        <source>Run Onhook as root.</source>
        <translation>Starten Sie Onhook als root.</translation>
    </message>
    <message>
        <source>its first link is down; its pppd holds the bundle</source>
        <translation>ihre erste Teilverbindung ist getrennt; deren pppd hält das Bündel</translation>
    </message>
    <message>
        <source>link %1 is down; its pppd holds the bundle</source>
        <translation>Teilverbindung %1 ist getrennt; ihr pppd hält das Bündel</translation>
    </message>
    <message>
        <source>its first link is down; its pppd holds the bundle. With Deflate compression, pppd&apos;s default, no traffic may pass now</source>
        <translation>ihre erste Teilverbindung ist getrennt; deren pppd hält das Bündel. Mit Deflate-Kompression, der Voreinstellung von pppd, fließt jetzt vielleicht kein Datenverkehr</translation>
    </message>
    <message>
        <source>link %1 is down; its pppd holds the bundle. With Deflate compression, pppd&apos;s default, no traffic may pass now</source>
        <translation>Teilverbindung %1 ist getrennt; ihr pppd hält das Bündel. Mit Deflate-Kompression, der Voreinstellung von pppd, fließt jetzt vielleicht kein Datenverkehr</translation>
    </message>
    <message>
        <source>waiting for the peer</source>
        <translation>wartet auf die Gegenstelle</translation>
    </message>
    <message>
        <source>dials when there is traffic</source>
        <translation>wählt bei Datenverkehr</translation>
    </message>
    <message>
        <source>not connected (%1), dials again</source>
        <translation>nicht verbunden (%1), wählt erneut</translation>
    </message>
    <message>
        <source>negotiating</source>
        <translation>handelt aus</translation>
    </message>
    <message>
        <source>link down (%1), dials again</source>
        <translation>Leitung getrennt (%1), wählt erneut</translation>
    </message>
    <message>
        <source>link down, dials again</source>
        <translation>Leitung getrennt, wählt erneut</translation>
    </message>
    <message>
        <source>its interface is gone, its pppd still runs</source>
        <translation>ihre Schnittstelle ist weg, ihr pppd läuft noch</translation>
    </message>
    <message>
        <source>Kills pppd at once (SIGKILL).</source>
        <translation>Beendet pppd sofort (SIGKILL).</translation>
    </message>
    <message>
        <source>The peer is not told that the connection ends, and pppd&apos;s disconnect and ip-down scripts do not run. Its pid file, lock file and database record stay behind, and so may what the scripts would have taken back, such as name servers.</source>
        <translation>Die Gegenstelle erfährt nicht, dass die Verbindung endet, und die Skripte disconnect und ip-down von pppd laufen nicht. Seine PID-Datei, Sperrdatei und sein Datenbankeintrag bleiben zurück, vielleicht auch, was die Skripte zurückgenommen hätten, etwa Nameserver.</translation>
    </message>
    <message>
        <source>Stops %1, which would start it again, until somebody or the computer&apos;s next start starts it anew.</source>
        <translation>Stoppt %1 (würde die Verbindung wieder starten), bis jemand oder der nächste Start des Rechners den Dienst neu startet.</translation>
    </message>
    <message>
        <source>Stops %1, which would start it again, until somebody or the computer&apos;s next start starts them anew.</source>
        <translation>Stoppt %1 (würden die Verbindung wieder starten), bis jemand oder der nächste Start des Rechners die Dienste neu startet.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 were stopped.</source>
        <translation>%1 wurden gestoppt.</translation>
    </message>
    <message>
        <source>It stays down until the computer&apos;s next start, or until somebody starts that service (systemctl start %1).</source>
        <translation>Die Verbindung bleibt getrennt bis zum nächsten Start des Rechners, oder bis jemand diesen Dienst startet (systemctl start %1).</translation>
    </message>
    <message>
        <source>It stays down until the computer&apos;s next start, or until somebody starts those services (systemctl start %1).</source>
        <translation>Die Verbindung bleibt getrennt bis zum nächsten Start des Rechners, oder bis jemand diese Dienste startet (systemctl start %1).</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>ein anderer Benutzer</translation>
    </message>
    <message>
        <source>Onhook stopped watching pppd.</source>
        <translation>Onhook beobachtet pppd nicht mehr.</translation>
    </message>
    <message>
        <source>Dial again.</source>
        <translation>Verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log, then dial again.</source>
        <translation>Sehen Sie im Systemprotokoll nach, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is no peer or lac of that name any more.</source>
        <translation>Es gibt keinen Peer oder LAC dieses Namens mehr.</translation>
    </message>
    <message>
        <source>List what can be dialed again.</source>
        <translation>Listen Sie erneut auf, was verbunden werden kann.</translation>
    </message>
    <message>
        <source>xl2tpd does not run.</source>
        <translation>xl2tpd läuft nicht.</translation>
    </message>
    <message>
        <source>Start it (sudo systemctl start xl2tpd).</source>
        <translation>Starten Sie ihn (sudo systemctl start xl2tpd).</translation>
    </message>
    <message>
        <source>This user may not tell xl2tpd what to dial.</source>
        <translation>Dieser Benutzer darf xl2tpd nicht sagen, was zu wählen ist.</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook).</source>
        <translation>Starten Sie Onhook als root (sudo onhook).</translation>
    </message>
    <message>
        <source>The connection of this lac could not be told from those of others.</source>
        <translation>Die Verbindung dieses LAC ließ sich nicht von denen anderer unterscheiden.</translation>
    </message>
    <message>
        <source>Give it a pppoptfile of its own in %1.</source>
        <translation>Geben Sie ihm eine eigene pppoptfile in %1.</translation>
    </message>
    <message>
        <source>Process %1 (pppd) belongs to root, and only root may end it.</source>
        <translation>Prozess %1 (pppd) gehört root, und nur root darf ihn beenden.</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator&apos;s password.</source>
        <translation>Starten Sie Onhook als root (sudo onhook), oder installieren Sie es: Das installierte Onhook fragt nach dem Passwort eines Administrators.</translation>
    </message>
    <message>
        <source>Process %1 (pppd) belongs to another user, and only another user and root may end it.</source>
        <translation>Prozess %1 (pppd) gehört einem anderen Benutzer, und nur dieser und root dürfen ihn beenden.</translation>
    </message>
    <message>
        <source>Hang it up as another user, run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator&apos;s password.</source>
        <translation>Trennen Sie als dieser Benutzer, starten Sie Onhook als root (sudo onhook), oder installieren Sie es: Das installierte Onhook fragt nach dem Passwort eines Administrators.</translation>
    </message>
    <message>
        <source>Process %1 (pppd) belongs to %2, and only %2 and root may end it.</source>
        <translation>Prozess %1 (pppd) gehört %2, und nur %2 und root dürfen ihn beenden.</translation>
    </message>
    <message>
        <source>Hang it up as %1, run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator&apos;s password.</source>
        <translation>Trennen Sie als %1, starten Sie Onhook als root (sudo onhook), oder installieren Sie es: Das installierte Onhook fragt nach dem Passwort eines Administrators.</translation>
    </message>
    <message>
        <source>There is no pppd of this id any more.</source>
        <translation>Es gibt keinen pppd mit dieser Kennung mehr.</translation>
    </message>
    <message>
        <source>List the connections again.</source>
        <translation>Listen Sie die Verbindungen erneut auf.</translation>
    </message>
    <message>
        <source>xl2tpd would dial it again, and only root may tell it not to.</source>
        <translation>xl2tpd würde erneut wählen, und nur root darf ihn davon abhalten.</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook) and hang it up: xl2tpd leaves it down then.</source>
        <translation>Starten Sie Onhook als root (sudo onhook), und trennen Sie: Dann lässt xl2tpd die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>Onhook cannot stop what would start this again.</source>
        <translation>Onhook kann nicht aufhalten, was diese Verbindung wieder starten würde.</translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what starts it by that program&apos;s own means.</source>
        <translation>Trennen Sie die Verbindung; kommt sie wieder, halten Sie das Programm, das sie startet, mit dessen eigenen Mitteln auf.</translation>
    </message>
    <message>
        <source>The signal could not be sent: %1.</source>
        <translation>Das Signal konnte nicht gesendet werden: %1.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log (journalctl -t pppd).</source>
        <translation>Sehen Sie im Systemprotokoll nach (journalctl -t pppd).</translation>
    </message>
    <message>
        <source>Correct them in /etc/ppp/pap-secrets or /etc/ppp/chap-secrets, or with the program that made this peer, then dial again.</source>
        <translation>Berichtigen Sie beides in /etc/ppp/pap-secrets oder /etc/ppp/chap-secrets, oder mit dem Programm, das diesen Peer angelegt hat, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The peer ended the connection.</source>
        <translation>Die Gegenstelle hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>pppd failed with a fatal error.</source>
        <translation>pppd ist mit einem schweren Fehler gescheitert.</translation>
    </message>
    <message>
        <source>pppd does not accept its options.</source>
        <translation>pppd nimmt seine Optionen nicht an.</translation>
    </message>
    <message>
        <source>Correct what it names, in the peer&apos;s file below /etc/ppp/peers.</source>
        <translation>Berichtigen Sie, was er nennt, in der Datei des Peers unter /etc/ppp/peers.</translation>
    </message>
    <message>
        <source>Only root may dial with pppd here: it is not set-uid root.</source>
        <translation>Nur root darf hier mit pppd wählen: Für pppd ist set-uid root nicht gesetzt.</translation>
    </message>
    <message>
        <source>The kernel has no PPP.</source>
        <translation>Der Kernel hat kein PPP.</translation>
    </message>
    <message>
        <source>Load it (sudo modprobe ppp_generic), or start a kernel that has it.</source>
        <translation>Laden Sie es (sudo modprobe ppp_generic), oder starten Sie einen Kernel, der es hat.</translation>
    </message>
    <message>
        <source>pppd was told to end.</source>
        <translation>pppd wurde aufgefordert, sich zu beenden.</translation>
    </message>
    <message>
        <source>Its device is in use: another program has locked it.</source>
        <translation>Das Gerät ist in Gebrauch: Ein anderes Programm hat es gesperrt.</translation>
    </message>
    <message>
        <source>Hang up or end what uses it, then dial again.</source>
        <translation>Trennen oder beenden Sie, was es benutzt, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Its device cannot be opened.</source>
        <translation>Das Gerät lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>See that it is plugged in, that this peer names the right one, and that you may use it.</source>
        <translation>Prüfen Sie, ob es angeschlossen ist, ob dieser Peer das richtige nennt und ob Sie es benutzen dürfen.</translation>
    </message>
    <message>
        <source>The connect script failed: the modem or who was called did not answer as expected.</source>
        <translation>Das Skript connect ist gescheitert: Das Modem oder der Angerufene hat nicht wie erwartet geantwortet.</translation>
    </message>
    <message>
        <source>Check the modem, the line and the number, then dial again.</source>
        <translation>Prüfen Sie Modem, Leitung und Nummer, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The program that is to carry the connection cannot be run.</source>
        <translation>Das Programm, das die Verbindung tragen soll, kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Correct the option pty of this peer.</source>
        <translation>Berichtigen Sie die Option pty dieses Peers.</translation>
    </message>
    <message>
        <source>The peer and pppd have found no way to speak to each other.</source>
        <translation>Die Gegenstelle und pppd haben keinen Weg gefunden, miteinander zu sprechen.</translation>
    </message>
    <message>
        <source>The peer did not prove who it is.</source>
        <translation>Die Gegenstelle hat nicht nachgewiesen, wer sie ist.</translation>
    </message>
    <message>
        <source>Correct its secret, or let this peer have the option noauth, as providers ask for.</source>
        <translation>Berichtigen Sie ihr Passwort, oder geben Sie diesem Peer die Option noauth, wie Anbieter es verlangen.</translation>
    </message>
    <message>
        <source>Nobody used the connection for the time after which it ends.</source>
        <translation>Niemand hat die Verbindung in der Zeit benutzt, nach der sie endet.</translation>
    </message>
    <message>
        <source>The time that a connection may last was over.</source>
        <translation>Die Zeit, die eine Verbindung dauern darf, war um.</translation>
    </message>
    <message>
        <source>The peer will call back.</source>
        <translation>Die Gegenstelle ruft zurück.</translation>
    </message>
    <message>
        <source>Wait for its call.</source>
        <translation>Warten Sie auf ihren Anruf.</translation>
    </message>
    <message>
        <source>The peer no longer answered.</source>
        <translation>Die Gegenstelle antwortete nicht mehr.</translation>
    </message>
    <message>
        <source>The line was lost: the modem, or what else carries the connection, hung up.</source>
        <translation>Die Leitung ging verloren: Das Modem, oder was sonst die Verbindung trägt, hat aufgelegt.</translation>
    </message>
    <message>
        <source>Check the line, then dial again.</source>
        <translation>Prüfen Sie die Leitung, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The line leads back to where it begins.</source>
        <translation>Die Leitung führt dorthin zurück, wo sie beginnt.</translation>
    </message>
    <message>
        <source>Check the cable, and that PPP is spoken at the other end.</source>
        <translation>Prüfen Sie das Kabel, und ob am anderen Ende PPP gesprochen wird.</translation>
    </message>
    <message>
        <source>The modem could not be prepared: the init script failed.</source>
        <translation>Das Modem ließ sich nicht vorbereiten: Das Skript init ist gescheitert.</translation>
    </message>
    <message>
        <source>Check the modem and the option init of this peer.</source>
        <translation>Prüfen Sie das Modem und die Option init dieses Peers.</translation>
    </message>
    <message>
        <source>The peer did not accept the name and password.</source>
        <translation>Die Gegenstelle hat Namen und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 pppd said: %2</source>
        <translation>%1 pppd meldete: %2</translation>
    </message>
    <message>
        <source>pppd was ended by a signal (%1).</source>
        <translation>pppd wurde durch ein Signal beendet (%1).</translation>
    </message>
    <message>
        <source>pppd has ended; how is not known.</source>
        <translation>pppd hat sich beendet; wie, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>pppd ended with the code %1, which its manual does not know.</source>
        <translation>pppd endete mit dem Code %1, den sein Handbuch nicht kennt.</translation>
    </message>
    <message>
        <source>The peer does not answer.</source>
        <translation>Die Gegenstelle antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the line and what is at its other end, then dial again.</source>
        <translation>Prüfen Sie die Leitung und was an ihrem anderen Ende ist, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Its pppd has ended; only xl2tpd knows why.</source>
        <translation>Der pppd der Verbindung hat sich beendet; warum, weiß nur xl2tpd.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log (journalctl -t xl2tpd -t pppd).</source>
        <translation>Sehen Sie im Systemprotokoll nach (journalctl -t xl2tpd -t pppd).</translation>
    </message>
    <message>
        <source>xl2tpd holds a connection of this lac already.</source>
        <translation>xl2tpd hält bereits eine Verbindung dieses LAC.</translation>
    </message>
    <message>
        <source>Hang it up first.</source>
        <translation>Trennen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>xl2tpd does not take commands.</source>
        <translation>xl2tpd nimmt keine Befehle an.</translation>
    </message>
    <message>
        <source>Start it anew (sudo systemctl restart xl2tpd).</source>
        <translation>Starten Sie ihn neu (sudo systemctl restart xl2tpd).</translation>
    </message>
    <message>
        <source>xl2tpd has brought no connection about.</source>
        <translation>xl2tpd hat keine Verbindung zustande gebracht.</translation>
    </message>
    <message>
        <source>See that the server answers, and look into the system&apos;s log (journalctl -t xl2tpd).</source>
        <translation>Prüfen Sie, ob der Server antwortet, und sehen Sie im Systemprotokoll nach (journalctl -t xl2tpd).</translation>
    </message>
    <message>
        <source>This user may not read %1, and pppd reads it with the rights of who dials.</source>
        <translation>Dieser Benutzer darf %1 nicht lesen, und pppd liest es mit den Rechten dessen, der wählt.</translation>
    </message>
    <message>
        <source>Have an administrator add you to the group %1 and log in anew, or run Onhook as root (sudo onhook).</source>
        <translation>Lassen Sie sich von einem Administrator in die Gruppe %1 aufnehmen und melden Sie sich neu an, oder starten Sie Onhook als root (sudo onhook).</translation>
    </message>
    <message>
        <source>Others than root can change %1, so it is not run.</source>
        <translation>Nicht nur root kann %1 ändern, daher wird es nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Have its owner and its rights set anew, as its package has them.</source>
        <translation>Lassen Sie Besitzer und Rechte neu setzen, wie das Paket sie vorsieht.</translation>
    </message>
    <message>
        <source>Only root may run pppd here.</source>
        <translation>Nur root darf hier pppd ausführen.</translation>
    </message>
    <message>
        <source>Only root and the group %1 may run pppd here.</source>
        <translation>Nur root und die Gruppe %1 dürfen hier pppd ausführen.</translation>
    </message>
    <message>
        <source>Have an administrator add you to that group and log in anew, or run Onhook as root (sudo onhook).</source>
        <translation>Lassen Sie sich von einem Administrator in diese Gruppe aufnehmen und melden Sie sich neu an, oder starten Sie Onhook als root (sudo onhook).</translation>
    </message>
    <message>
        <source>pppd is not installed.</source>
        <translation>pppd ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (Debian: the package ppp).</source>
        <translation>Installieren Sie ihn (Debian: das Paket ppp).</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook), or ask an administrator.</source>
        <translation>Starten Sie Onhook als root (sudo onhook), oder bitten Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Not authorized.</source>
        <translation>Nicht berechtigt.</translation>
    </message>
    <message>
        <source>No program that could ask for a password runs here. pkexec said: %1</source>
        <translation>Hier läuft kein Programm, das nach einem Passwort fragen könnte. pkexec meldete: %1</translation>
    </message>
    <message>
        <source>Use Onhook in a desktop session, or run it as root (sudo onhook).</source>
        <translation>Verwenden Sie Onhook in einer grafischen Sitzung, oder starten Sie es als root (sudo onhook).</translation>
    </message>
    <message>
        <source>polkit cannot be reached, which would grant the authority. pkexec said: %1</source>
        <translation>polkit, das die Berechtigung erteilen würde, ist nicht erreichbar. pkexec meldete: %1</translation>
    </message>
    <message>
        <source>Authority was not granted. pkexec said: %1</source>
        <translation>Die Berechtigung wurde nicht erteilt. pkexec meldete: %1</translation>
    </message>
    <message>
        <source>%1 could not be run: %2.</source>
        <translation>%1 konnte nicht ausgeführt werden: %2.</translation>
    </message>
    <message>
        <source>A signal ended pkexec or onhook-helper.</source>
        <translation>Ein Signal hat pkexec oder onhook-helper beendet.</translation>
    </message>
    <message>
        <source>The request for authority was dismissed.</source>
        <translation>Die Frage nach der Berechtigung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Ask again, and answer it with the password of an administrator.</source>
        <translation>Fordern Sie erneut an, und geben Sie dann das Passwort eines Administrators ein.</translation>
    </message>
    <message>
        <source>The installed onhook-helper does not know this request.</source>
        <translation>Der installierte onhook-helper kennt diese Anforderung nicht.</translation>
    </message>
    <message>
        <source>Install Onhook anew; its parts do not fit together.</source>
        <translation>Installieren Sie Onhook neu; seine Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>pkexec started onhook-helper without the rights of root.</source>
        <translation>pkexec hat onhook-helper ohne die Rechte von root gestartet.</translation>
    </message>
    <message>
        <source>The process is no pppd of this system.</source>
        <translation>Der Prozess ist kein pppd dieses Systems.</translation>
    </message>
    <message>
        <source>End it as root by its process number, if you are sure of it.</source>
        <translation>Beenden Sie ihn als root über seine Prozessnummer, wenn Sie sich seiner sicher sind.</translation>
    </message>
    <message>
        <source>The process could not be signaled.</source>
        <translation>Dem Prozess konnte kein Signal gesendet werden.</translation>
    </message>
    <message>
        <source>The process cannot be examined.</source>
        <translation>Der Prozess kann nicht untersucht werden.</translation>
    </message>
    <message>
        <source>onhook-helper ended with the code %1, which is none of its own.</source>
        <translation>onhook-helper endete mit dem Code %1, der keiner der eigenen ist.</translation>
    </message>
    <message>
        <source>onhook-helper sends no such signal.</source>
        <translation>onhook-helper sendet kein solches Signal.</translation>
    </message>
    <message>
        <source>More than %1 processes cannot be signaled at once.</source>
        <translation>Mehr als %1 Prozessen kann nicht zugleich ein Signal gesendet werden.</translation>
    </message>
    <message>
        <source>Hang up its links one by one. Run Onhook as root (sudo onhook), or ask an administrator.</source>
        <translation>Trennen Sie die Teilverbindungen einzeln. Starten Sie Onhook als root (sudo onhook), oder bitten Sie einen Administrator.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Connections are shown as far as pid files and processes tell.</source>
        <translation>Verbindungen werden gezeigt, soweit PID-Dateien und Prozesse Auskunft geben.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Connections are shown as far as the rest of it, pid files and processes tell. It is made anew when it is deleted and no pppd runs.</source>
        <translation>Verbindungen werden gezeigt, soweit der Rest davon, PID-Dateien und Prozesse Auskunft geben. Die Datei wird neu angelegt, wenn sie gelöscht ist und kein pppd läuft.</translation>
    </message>
    <message>
        <source>%1 has vanished.</source>
        <translation>%1 ist verschwunden.</translation>
    </message>
    <message>
        <source>Connections are shown as far as pid files, processes and what was read before tell.</source>
        <translation>Verbindungen werden gezeigt, soweit PID-Dateien, Prozesse und das vorher Gelesene Auskunft geben.</translation>
    </message>
    <message>
        <source>Stop it by hand (sudo systemctl stop %1), then hang up.</source>
        <translation>Stoppen Sie es von Hand (sudo systemctl stop %1), und trennen Sie dann.</translation>
    </message>
    <message>
        <source>%1 could not be stopped: %2</source>
        <translation>%1 konnte nicht gestoppt werden: %2</translation>
    </message>
    <message>
        <source>systemd cannot be reached to stop %1.</source>
        <translation>systemd ist nicht erreichbar, um %1 zu stoppen.</translation>
    </message>
    <message>
        <source>%1 is no name of a service.</source>
        <translation>%1 ist kein Name eines Dienstes.</translation>
    </message>
</context>
<context>
    <name>ras</name>
    <message>
        <source>custom dialer %1</source>
        <translation>eigenes Wählprogramm %1</translation>
    </message>
    <message>
        <source>the line is down, its port is not free yet</source>
        <translation>die Leitung ist getrennt, ihr Anschluss ist noch nicht frei</translation>
    </message>
    <message>
        <source>Windows accepted the request and the connection stays up: another program may hold it too.</source>
        <translation>Windows hat die Anforderung angenommen, und die Verbindung bleibt bestehen: Vielleicht hält auch ein anderes Programm sie.</translation>
    </message>
    <message>
        <source>Keep waiting for that program to let go of it. Asking again may take its hold away.</source>
        <translation>Warten Sie weiter, bis jenes Programm sie loslässt. Erneutes Anfordern nimmt sie ihm vielleicht weg.</translation>
    </message>
    <message>
        <source>perhaps another program</source>
        <translation>vielleicht einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Teilverbindung %1</translation>
    </message>
    <message>
        <source>Remote Access is not part of this Windows. Add it in &quot;Turn Windows features on or off&quot;.</source>
        <translation>RAS ist nicht Teil dieses Windows. Fügen Sie es unter „Windows-Features aktivieren oder deaktivieren“ hinzu.</translation>
    </message>
    <message>
        <source>See in &quot;Services&quot; whether the Remote Access Connection Manager runs, and start it there.</source>
        <translation>Prüfen Sie unter „Dienste“, ob die RAS-Verbindungsverwaltung läuft, und starten Sie sie dort.</translation>
    </message>
    <message>
        <source>It is no longer listed under the handle that it had.</source>
        <translation>Die Verbindung ist nicht mehr unter dem Handle aufgeführt, das sie hatte.</translation>
    </message>
    <message>
        <source>Look at the list again to see what is connected.</source>
        <translation>Sehen Sie noch einmal in die Liste, um zu sehen, was verbunden ist.</translation>
    </message>
    <message>
        <source>Remote Access answered with code %1.</source>
        <translation>RAS hat mit dem Code %1 geantwortet.</translation>
    </message>
    <message>
        <source>Windows answered with code %1.</source>
        <translation>Windows hat mit dem Code %1 geantwortet.</translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation>öffnet den Anschluss</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>checking user name and password</source>
        <translation>prüft Benutzernamen und Passwort</translation>
    </message>
    <message>
        <source>changing the password</source>
        <translation>ändert das Passwort</translation>
    </message>
    <message>
        <source>waiting to be called back</source>
        <translation>wartet auf den Rückruf</translation>
    </message>
    <message>
        <source>registering on the network</source>
        <translation>meldet sich im Netzwerk an</translation>
    </message>
    <message>
        <source>calling with the next link</source>
        <translation>ruft mit der nächsten Teilverbindung an</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Look whether it is listed. Please report this: it should not happen.</source>
        <translation>Prüfen Sie, ob die Verbindung aufgeführt ist. Bitte melden Sie dies: Es sollte nicht vorkommen.</translation>
    </message>
    <message>
        <source>Wait until other hang-ups have ended, then ask again.</source>
        <translation>Warten Sie, bis anderes fertig getrennt ist, und fordern Sie dann erneut an.</translation>
    </message>
    <message>
        <source>Its provider does not answer.</source>
        <translation>Das zuständige System antwortet nicht.</translation>
    </message>
    <message>
        <source>Look whether it is still listed, then ask again.</source>
        <translation>Prüfen Sie, ob die Verbindung noch aufgeführt ist, und fordern Sie dann erneut an.</translation>
    </message>
    <message>
        <source>Look whether it is still listed. Please report this: it should not happen.</source>
        <translation>Prüfen Sie, ob die Verbindung noch aufgeführt ist. Bitte melden Sie dies: Es sollte nicht vorkommen.</translation>
    </message>
    <message>
        <source>Something unknown went wrong.</source>
        <translation>Etwas Unbekanntes ist schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>simulated</name>
    <message>
        <source>Office modem</source>
        <translation>Büromodem</translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation>öffnet den Anschluss</translation>
    </message>
    <message>
        <source>dialing the number</source>
        <translation>wählt die Nummer</translation>
    </message>
    <message>
        <source>authenticating</source>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>ISDN bundle</source>
        <translation>ISDN-Bündel</translation>
    </message>
    <message>
        <source>Channel 1</source>
        <translation>Kanal 1</translation>
    </message>
    <message>
        <source>Channel 2</source>
        <translation>Kanal 2</translation>
    </message>
    <message>
        <source>Home PPPoE</source>
        <translation>Heim-PPPoE</translation>
    </message>
    <message>
        <source>Tells its line to dial no more by itself.</source>
        <translation>Weist die Leitung an, nicht mehr von selbst zu wählen.</translation>
    </message>
    <message>
        <source>Its line was told to dial no more by itself.</source>
        <translation>Die Leitung wurde angewiesen, nicht mehr von selbst zu wählen.</translation>
    </message>
    <message>
        <source>It stays down until you connect it; then it comes back by itself again.</source>
        <translation>Die Verbindung bleibt getrennt, bis Sie sie verbinden; danach kommt sie wie zuvor von selbst wieder.</translation>
    </message>
    <message>
        <source>Work VPN</source>
        <translation>Firmen-VPN</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>Lab VPN</source>
        <translation>Labor-VPN</translation>
    </message>
    <message>
        <source>Bank (custom dialer)</source>
        <translation>Bank (eigenes Wählprogramm)</translation>
    </message>
    <message>
        <source>custom dialer</source>
        <translation>eigenes Wählprogramm</translation>
    </message>
    <message>
        <source>Branch office VPN (slow)</source>
        <translation>Filial-VPN (langsam)</translation>
    </message>
    <message>
        <source>Ends its client at once.</source>
        <translation>Beendet das Clientprogramm sofort.</translation>
    </message>
    <message>
        <source>The other side is not told and may count the session as open for some minutes.</source>
        <translation>Die andere Seite erfährt nichts und hält die Sitzung vielleicht noch einige Minuten für offen.</translation>
    </message>
    <message>
        <source>Head office (managed)</source>
        <translation>Zentrale (verwaltet)</translation>
    </message>
    <message>
        <source>Travel VPN</source>
        <translation>Reise-VPN</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>waking the modem</source>
        <translation>weckt das Modem</translation>
    </message>
    <message>
        <source>finding the network</source>
        <translation>sucht das Netz</translation>
    </message>
    <message>
        <source>asking for an address</source>
        <translation>fragt nach einer Adresse</translation>
    </message>
    <message>
        <source>Night line (office modem)</source>
        <translation>Nachtleitung (Büromodem)</translation>
    </message>
    <message>
        <source>Supplier (line is busy)</source>
        <translation>Lieferant (Leitung besetzt)</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The handle is invalid.</source>
        <translation>Das Handle ist ungültig.</translation>
    </message>
    <message>
        <source>No more data is available.</source>
        <translation>Es sind keine Daten mehr verfügbar.</translation>
    </message>
    <message>
        <source>An operation is pending.</source>
        <translation>Ein Vorgang ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The specified port is already open.</source>
        <translation>Der angegebene Anschluss ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>The port is not connected.</source>
        <translation>Der Anschluss ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The port or device is already disconnecting.</source>
        <translation>Der Anschluss oder das Gerät wird bereits getrennt.</translation>
    </message>
    <message>
        <source>The port is not open.</source>
        <translation>Der Anschluss ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The port is disconnected.</source>
        <translation>Der Anschluss ist getrennt.</translation>
    </message>
    <message>
        <source>The port was disconnected by the remote machine.</source>
        <translation>Der Anschluss wurde vom Remotecomputer getrennt.</translation>
    </message>
    <message>
        <source>The modem (or other connecting device) is already in use or is not configured properly.</source>
        <translation>Das Modem (oder ein anderes Verbindungsgerät) wird bereits verwendet oder ist nicht richtig konfiguriert.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>The line is busy.</source>
        <translation>Die Leitung ist besetzt.</translation>
    </message>
    <message>
        <source>Access was denied because the user name or password was not accepted.</source>
        <translation>Der Zugriff wurde verweigert, weil Benutzername oder Passwort nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>The connection could not be disconnected because it was created by the multi-protocol router.</source>
        <translation>Die Verbindung konnte nicht getrennt werden, da sie vom Multiprotokoll-Router erstellt wurde.</translation>
    </message>
    <message>
        <source>The practice network answered with code %1.</source>
        <translation>Das Übungsnetz hat mit dem Code %1 geantwortet.</translation>
    </message>
    <message>
        <source>Wait for it to come back: it may still carry out what it was asked for.</source>
        <translation>Warten Sie, bis es wieder da ist: Vielleicht führt es noch aus, worum es gebeten wurde.</translation>
    </message>
    <message>
        <source>The practice network was closed before it was asked.</source>
        <translation>Das Übungsnetz wurde geschlossen, bevor es gefragt wurde.</translation>
    </message>
    <message>
        <source>The practice network was closed before it had answered.</source>
        <translation>Das Übungsnetz wurde geschlossen, bevor es geantwortet hatte.</translation>
    </message>
    <message>
        <source>The practice network went away before it had answered.</source>
        <translation>Das Übungsnetz fiel weg, bevor es geantwortet hatte.</translation>
    </message>
    <message>
        <source>The practice network does not answer.</source>
        <translation>Das Übungsnetz antwortet nicht.</translation>
    </message>
    <message>
        <source>Wait for it to go on; what you see is what was last known.</source>
        <translation>Warten Sie, bis es weitergeht; was Sie sehen, ist der zuletzt bekannte Stand.</translation>
    </message>
    <message>
        <source>dialing failed: %1</source>
        <translation>Verbindungsaufbau gescheitert: %1</translation>
    </message>
    <message>
        <source>%1 still holds it</source>
        <translation>noch gehalten von %1</translation>
    </message>
    <message>
        <source>The practice network has gone away.</source>
        <translation>Das Übungsnetz ist weggefallen.</translation>
    </message>
    <message>
        <source>Wait for it to come back; nothing needs to be restarted.</source>
        <translation>Warten Sie, bis es wieder da ist; neu gestartet werden muss nichts.</translation>
    </message>
    <message>
        <source>Onhook cannot stop what would dial this again.</source>
        <translation>Onhook kann nicht aufhalten, was diese Verbindung wieder aufbauen würde.</translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what dials it by that program&apos;s own means.</source>
        <translation>Trennen Sie die Verbindung; kommt sie wieder, halten Sie das Programm, das sie aufbaut, mit dessen eigenen Mitteln auf.</translation>
    </message>
    <message>
        <source>The system could not find the phone book entry for this connection.</source>
        <translation>Das System konnte den Telefonbucheintrag für diese Verbindung nicht finden.</translation>
    </message>
    <message>
        <source>Refresh the list: the entry may have been renamed or removed.</source>
        <translation>Aktualisieren Sie die Liste: Der Eintrag wurde vielleicht umbenannt oder entfernt.</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>Übungsnetz</translation>
    </message>
</context>
</TS>
