<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>Starting when you sign in could not be changed: %1.</source>
        <translation>تعذّر تغيير البدء عند تسجيل الدخول: %1.</translation>
    </message>
    <message>
        <source>Look who may write %1.</source>
        <translation>تحقق ممّن يُسمح له بالكتابة إلى ‎%1.</translation>
    </message>
    <message>
        <source>Hangs up remote-access connections</source>
        <translation>يقطع اتصالات الوصول عن بُعد</translation>
    </message>
    <message>
        <source>onhook: there is no display that its window can open on.
Start it in a desktop session (DISPLAY or WAYLAND_DISPLAY is set there), or use the command line, which needs none:
  onhook list              what is connected
  onhook hang-up TARGET    hang up, and wait until it is down
  onhook --help            all of it
</source>
        <translation>onhook: لا توجد شاشة تُفتح نافذته عليها.
ابدأه في جلسة سطح مكتب (يكون DISPLAY أو WAYLAND_DISPLAY مضبوطًا فيها)، أو استخدم سطر الأوامر الذي لا يحتاج إلى شاشة:
  onhook list              ما هو متصل
  onhook hang-up TARGET    القطع، وانتظار الانقطاع
  onhook --help            كل الأوامر
</translation>
    </message>
    <message>
        <source>Starting when you sign in could not be changed: the registry&apos;s key Run cannot be written.</source>
        <translation>تعذّر تغيير البدء عند تسجيل الدخول: لا تمكن الكتابة في المفتاح Run من سجل Windows.</translation>
    </message>
    <message>
        <source>Windows starts nothing at sign-in whose path is as long as Onhook&apos;s.</source>
        <translation>لا يبدأ Windows عند تسجيل الدخول برنامجًا طول مساره كطول مسار Onhook.</translation>
    </message>
    <message>
        <source>Move its folder to a shorter path.</source>
        <translation>انقل مجلده إلى مسار أقصر.</translation>
    </message>
    <message>
        <source>onhook: its window cannot be opened. The command line needs none:
  onhook list              what is connected
  onhook hang-up TARGET    hang up, and wait until it is down
  onhook --help            all of it
</source>
        <translation>onhook: تعذّر فتح نافذته. سطر الأوامر لا يحتاج إليها:
  onhook list              ما هو متصل
  onhook hang-up TARGET    القطع، وانتظار الانقطاع
  onhook --help            كل الأوامر
</translation>
    </message>
    <message>
        <source>onhook: its window, %1, cannot be started. It belongs beside onhook.exe.</source>
        <translation>onhook: تعذّر بدء نافذته %1. مكانها بجانب onhook.exe.</translation>
    </message>
    <message>
        <source>This program is the window. Commands are for onhook.exe, which has a console.</source>
        <translation>هذا البرنامج هو النافذة. أما الأوامر فلبرنامج onhook.exe الذي له طرفية.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Please report this: it should not happen.</source>
        <translation>نرجو الإبلاغ عن هذا: ما كان ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>It ended before it was connected; its system does not say why.</source>
        <translation>انتهى قبل أن يتم الاتصال، ولا يذكر نظامه السبب.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, look into the system&apos;s own log.</source>
        <translation>حاول مرة أخرى. إن تكرر ذلك فراجع سجل النظام نفسه.</translation>
    </message>
    <message>
        <source>The system has not answered the request yet.</source>
        <translation>لم يجب النظام عن الطلب بعد.</translation>
    </message>
    <message>
        <source>Keep waiting: the request was made and may still be carried out.</source>
        <translation>واصل الانتظار: لقد قُدّم الطلب وقد يُنفّذ لاحقًا.</translation>
    </message>
    <message>
        <source>Onhook stopped watching its system.</source>
        <translation>توقف Onhook عن مراقبة نظام هذا الاتصال.</translation>
    </message>
    <message>
        <source>connection object %1 still listed</source>
        <translation>كائن الاتصال %1 ما زال مُدرجًا</translation>
    </message>
    <message>
        <source>connection object %1 gone</source>
        <translation>كائن الاتصال %1 زال</translation>
    </message>
    <message>
        <source>interface %1 still up</source>
        <translation>الواجهة %1 ما زالت قائمة</translation>
    </message>
    <message>
        <source>interface %1 gone</source>
        <translation>الواجهة %1 زالت</translation>
    </message>
    <message>
        <source>carrier of %1 still up</source>
        <translation>حامل %1 ما زال قائمًا</translation>
    </message>
    <message>
        <source>carrier of %1 gone</source>
        <translation>حامل %1 زال</translation>
    </message>
    <message>
        <source>process %1 still runs</source>
        <translation>العملية %1 ما زالت تعمل</translation>
    </message>
    <message>
        <source>process %1 gone</source>
        <translation>العملية %1 زالت</translation>
    </message>
    <message>
        <source>bus name %1 still held</source>
        <translation>اسم الناقل %1 ما زال محجوزًا</translation>
    </message>
    <message>
        <source>bus name %1 released</source>
        <translation>اسم الناقل %1 تحرّر</translation>
    </message>
    <message>
        <source>device %1 still in use</source>
        <translation>الجهاز %1 ما زال مستخدمًا</translation>
    </message>
    <message>
        <source>device %1 released</source>
        <translation>الجهاز %1 تحرّر</translation>
    </message>
    <message>
        <source>handle %1 still valid</source>
        <translation>المقبض %1 ما زال صالحًا</translation>
    </message>
    <message>
        <source>handle %1 invalid</source>
        <translation>المقبض %1 غير صالح</translation>
    </message>
    <message>
        <source>link %1 still in its bundle</source>
        <translation>الوصلة %1 ما زالت في حزمتها</translation>
    </message>
    <message>
        <source>link %1 gone</source>
        <translation>الوصلة %1 زالت</translation>
    </message>
    <message>
        <source>%1 still holds it</source>
        <translation>%1 ما زال يمسك به</translation>
    </message>
    <message>
        <source>%1 let go of it</source>
        <translation>%1 تركه</translation>
    </message>
    <message>
        <source>There is no harder way to end this.</source>
        <translation>لا توجد طريقة أشد لإنهاء هذا.</translation>
    </message>
    <message>
        <source>Ask again, or keep waiting.</source>
        <translation>اطلب مجددًا، أو واصل الانتظار.</translation>
    </message>
    <message>
        <source>Onhook cannot stop what would dial this again.</source>
        <translation>لا يستطيع Onhook إيقاف ما قد يعيد هذا الاتصال.</translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what dials it by that program&apos;s own means.</source>
        <translation>اقطعه؛ وإن عاد فأوقف ما يعيد الاتصال به بوسائل ذلك البرنامج نفسه.</translation>
    </message>
    <message>
        <source>Onhook cannot dial with this system.</source>
        <translation>لا يستطيع Onhook إجراء الاتصال عبر هذا النظام.</translation>
    </message>
    <message>
        <source>Connect with the system&apos;s own program.</source>
        <translation>اتصل ببرنامج النظام نفسه.</translation>
    </message>
    <message>
        <source>Ask someone who administers this computer to hang it up, or start Onhook from an administrator&apos;s account.</source>
        <translation>اطلب من أحد مديري هذا الحاسوب أن يقطعه، أو ابدأ Onhook من حساب مدير.</translation>
    </message>
    <message>
        <source>Refresh the list. If the connection has gone from it, nothing is left to do.</source>
        <translation>حدّث القائمة. إن زال الاتصال منها فلم يبقَ ما يُفعل.</translation>
    </message>
    <message>
        <source>Refresh the list to see which links are left.</source>
        <translation>حدّث القائمة لترى أي الوصلات بقيت.</translation>
    </message>
    <message>
        <source>Give it a few seconds and look again.</source>
        <translation>أمهله بضع ثوانٍ ثم انظر مجددًا.</translation>
    </message>
    <message>
        <source>Something is still up over this device: hang that up first. If nothing is listed, restart the computer.</source>
        <translation>ما زال هناك اتصال قائم عبر هذا الجهاز: اقطعه أولًا. إن لم يُدرج شيء فأعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is left of it.</source>
        <translation>حدّث القائمة لترى ما بقي منه.</translation>
    </message>
    <message>
        <source>Plug the modem or adapter in again. If it was replaced, choose the new one in the connection&apos;s properties.</source>
        <translation>أعد توصيل المودم أو المحوّل. وإن كان قد استُبدل فاختر الجديد في خصائص الاتصال.</translation>
    </message>
    <message>
        <source>Wait for it to finish; asking twice does not help.</source>
        <translation>انتظر حتى ينتهي؛ فتكرار الطلب لا يفيد.</translation>
    </message>
    <message>
        <source>It has most likely ended by itself. Refresh the list to make sure.</source>
        <translation>الأرجح أنه انتهى من تلقاء نفسه. حدّث القائمة للتأكد.</translation>
    </message>
    <message>
        <source>Dial again. If it fails each time, a firewall or router may stand in the way: try from another network.</source>
        <translation>اتصل مجددًا. إن أخفق كل مرة فقد يعترض الطريقَ جدارٌ ناري أو موجّه: حاول من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Dial again if you still need it. If it happens each time, ask whoever runs the server why.</source>
        <translation>اتصل مجددًا إن كنت ما زلت بحاجة إليه. وإن تكرر ذلك كل مرة فاسأل القائم على الخادم عن السبب.</translation>
    </message>
    <message>
        <source>Nothing is wrong: it was hung up on this side. Dial again whenever you need it.</source>
        <translation>لا خطأ هنا: لقد قُطع من هذا الطرف. اتصل مجددًا متى احتجت إليه.</translation>
    </message>
    <message>
        <source>It may have been dialed again before it had hung up. Switch the device off and on; if that does not help, restart the computer.</source>
        <translation>ربما أُعيد الاتصال به قبل أن ينقطع. أطفئ الجهاز ثم شغّله؛ فإن لم ينفع ذلك فأعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>Dial once more, then restart the computer. If it stays so, look in the Event Viewer for what RasClient wrote.</source>
        <translation>اتصل مرة أخرى، ثم أعد تشغيل الحاسوب. إن بقي الأمر كذلك فابحث في عارض الأحداث عمّا كتبه RasClient.</translation>
    </message>
    <message>
        <source>Switch the modem off, wait half a minute, switch it on and dial again. If that does not help, check its cables and its driver.</source>
        <translation>أطفئ المودم وانتظر نصف دقيقة، ثم شغّله واتصل مجددًا. إن لم ينفع ذلك فافحص كبلاته وبرنامج تشغيله.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is connected.</source>
        <translation>حدّث القائمة لترى ما هو متصل.</translation>
    </message>
    <message>
        <source>Hang up and try again in a minute.</source>
        <translation>اقطع ثم حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>Check the number or address that is dialed, and the cable. If both are right, the other side may be down.</source>
        <translation>تحقق من الرقم أو العنوان المطلوب ومن الكبل. إن صحّ كلاهما فربما كان الطرف الآخر متوقفًا.</translation>
    </message>
    <message>
        <source>Hang up, then dial again and type name and password once more, with the domain if there is one. Look at Caps Lock.</source>
        <translation>اقطع، ثم اتصل مجددًا واكتب الاسم وكلمة السر مرة أخرى، مع النطاق إن وُجد. انتبه إلى Caps Lock.</translation>
    </message>
    <message>
        <source>Switch the device off and on and check its cables. If it stays so, try another device.</source>
        <translation>أطفئ الجهاز ثم شغّله وافحص كبلاته. إن بقي الأمر كذلك فجرّب جهازًا آخر.</translation>
    </message>
    <message>
        <source>Dial again in a few minutes. If it stays so, ask whoever runs the server whether its sign-in works at all.</source>
        <translation>اتصل مجددًا بعد بضع دقائق. إن بقي الأمر كذلك فاسأل القائم على الخادم هل يعمل تسجيل الدخول فيه أصلًا.</translation>
    </message>
    <message>
        <source>Uninstall the WAN Miniports in the Device Manager and let it scan for hardware. If that does not help, ask whether the server has addresses left.</source>
        <translation>أزل أجهزة WAN Miniport من «إدارة الأجهزة» ودعها تبحث عن العتاد. إن لم ينفع ذلك فاسأل هل بقيت لدى الخادم عناوين.</translation>
    </message>
    <message>
        <source>In the connection&apos;s properties, under Security, allow the sign-in method that the server wants. Over a single line, switch multilink off.</source>
        <translation>في خصائص الاتصال، تحت «الأمان»، اسمح بطريقة تسجيل الدخول التي يريدها الخادم. ومع خط واحد عطّل الوصلات المتعددة.</translation>
    </message>
    <message>
        <source>It belongs to this computer&apos;s routing service or to another user. Ask an administrator to end it there.</source>
        <translation>إنه لخدمة التوجيه في هذا الحاسوب أو لمستخدم آخر. اطلب من مدير النظام إنهاءه هناك.</translation>
    </message>
    <message>
        <source>Wait for the dialing that already runs, or hang that up and start over.</source>
        <translation>انتظر محاولة الاتصال الجارية، أو اقطعها وابدأ من جديد.</translation>
    </message>
    <message>
        <source>See that this computer is online and its network adapter is enabled, then check the server&apos;s address.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالإنترنت ومن تفعيل محوّل شبكته، ثم تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key or certificate with the server&apos;s. See also that the service &quot;IKE and AuthIP IPsec Keying Modules&quot; runs.</source>
        <translation>قارن المفتاح المشترك مسبقًا أو الشهادة بما لدى الخادم. وتحقق أيضًا من أن الخدمة «IKE and AuthIP IPsec Keying Modules» تعمل.</translation>
    </message>
    <message>
        <source>Switch the modem on and find it in the Device Manager; then choose it in the connection&apos;s properties.</source>
        <translation>شغّل المودم وابحث عنه في «إدارة الأجهزة»، ثم اختره في خصائص الاتصال.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and your internet access. If both are right, try from another network, or ask whoever runs the server.</source>
        <translation>تحقق من عنوان الخادم ومن اتصالك بالإنترنت. إن صحّ كلاهما فحاول من شبكة أخرى، أو اسأل القائم على الخادم.</translation>
    </message>
    <message>
        <source>Dial again, over a cable rather than Wi-Fi if you can. If it drops again, try at a quieter hour or from another network.</source>
        <translation>اتصل مجددًا، بكبل لا عبر Wi-Fi إن أمكن. وإن انقطع ثانية فحاول في ساعة أقل ازدحامًا أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Let UDP ports 500 and 4500 (IKE) through the firewall and the router, or try from another network, such as a phone&apos;s.</source>
        <translation>اسمح بمرور منفذي UDP ‏500 و4500 (IKE) عبر الجدار الناري والموجّه، أو حاول من شبكة أخرى، كشبكة هاتف.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which sign-in method to set in the connection&apos;s properties, and whether you may dial in now.</source>
        <translation>اسأل القائم على الخادم أي طريقة لتسجيل الدخول تُضبط في خصائص الاتصال، وهل يُسمح لك بالاتصال الآن.</translation>
    </message>
    <message>
        <source>Dial again when you need it. To stay connected longer, raise the idle time in its properties.</source>
        <translation>اتصل مجددًا حين تحتاج إليه. ولتبقى متصلًا مدة أطول زد مهلة الخمول في خصائصه.</translation>
    </message>
    <message>
        <source>Check the cable, or the signal where it is wireless, then dial again.</source>
        <translation>افحص الكبل، أو الإشارة إن كان لاسلكيًا، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>Check how the server&apos;s name is spelled and that this computer is online. Its IP address may work in the meantime.</source>
        <translation>تحقق من تهجئة اسم الخادم ومن اتصال هذا الحاسوب بالإنترنت. وربما نفع عنوان IP الخاص به إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The system has no thread to give for it.</source>
        <translation>ليس لدى النظام خيط تنفيذ يخصصه له.</translation>
    </message>
    <message>
        <source>End some other programs, then try again.</source>
        <translation>أنهِ بعض البرامج الأخرى، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>networkmanager</name>
    <message>
        <source>Connect to a network first: a VPN needs one to go over. If its profile was deleted meanwhile, make it again.</source>
        <translation>اتصل بشبكة أولًا: يحتاج اتصال VPN إلى شبكة يمر عبرها. وإن حُذف ملف تعريفه في هذه الأثناء فأنشئه من جديد.</translation>
    </message>
    <message>
        <source>List the entries again: the profile may have been deleted.</source>
        <translation>اعرض المدخلات مجددًا: ربما حُذف ملف التعريف.</translation>
    </message>
    <message>
        <source>Plug in and switch on the device that the profile is for, and look whether NetworkManager manages it (nmcli device).</source>
        <translation>وصّل الجهاز الذي أُعدّ له ملف التعريف وشغّله، وتحقق من أن NetworkManager يديره (nmcli device).</translation>
    </message>
    <message>
        <source>Nothing, or hang it up first and wait until it is down.</source>
        <translation>لا شيء، أو اقطعه أولًا وانتظر حتى ينقطع.</translation>
    </message>
    <message>
        <source>Install NetworkManager&apos;s plug-in for this kind of VPN (network-manager-openvpn and the like).</source>
        <translation>ثبّت ملحق NetworkManager لهذا النوع من VPN (كالحزمة network-manager-openvpn).</translation>
    </message>
    <message>
        <source>Look whether its device is ready (nmcli device), then try again.</source>
        <translation>تحقق من أن جهازه جاهز (nmcli device)، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Look whether the kernel can make this kind of device (a missing module, usually).</source>
        <translation>تحقق من أن النواة تستطيع إنشاء هذا النوع من الأجهزة (السبب عادةً وحدة ناقصة).</translation>
    </message>
    <message>
        <source>It may be dialing all the same: look at the list before you try again.</source>
        <translation>قد تكون محاولة الاتصال جارية مع ذلك: انظر إلى القائمة قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>NetworkManager has no such profile that Onhook could dial, or keeps it from you.</source>
        <translation>ليس لدى NetworkManager ملف تعريف كهذا يمكن أن يتصل Onhook به، أو أنه يحجبه عنك.</translation>
    </message>
    <message>
        <source>List the entries again; where it is another user&apos;s, have its owner allow you in the profile.</source>
        <translation>اعرض المدخلات مجددًا؛ وإن كان لمستخدم آخر فليسمح لك صاحبه في ملف التعريف.</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>الاتصال بـ%1 قائم بالفعل.</translation>
    </message>
    <message>
        <source>To dial it anew, hang it up first and wait until it is down.</source>
        <translation>لإجرائه من جديد، اقطعه أولًا وانتظر حتى ينقطع.</translation>
    </message>
    <message>
        <source>%1 is being dialed already.</source>
        <translation>محاولة الاتصال بـ%1 جارية بالفعل.</translation>
    </message>
    <message>
        <source>Wait for it, or hang it up.</source>
        <translation>انتظره أو اقطعه.</translation>
    </message>
    <message>
        <source>%1 is not down yet.</source>
        <translation>لم ينقطع %1 بعد.</translation>
    </message>
    <message>
        <source>Wait until it is gone from the list, then dial.</source>
        <translation>انتظر حتى يزول من القائمة، ثم اتصل.</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <translation>الجهاز %1 يستخدمه %2.</translation>
    </message>
    <message>
        <source>Hang that one up first and wait until it is down: dialing now would cut it off.</source>
        <translation>اقطع ذلك الاتصال أولًا وانتظر حتى ينقطع: فإجراء الاتصال الآن سيبتره.</translation>
    </message>
    <message>
        <source>There is an interface %1 already, and the tunnel is to have that name.</source>
        <translation>توجد واجهة باسم %1 بالفعل، وهو الاسم المحدد للنفق.</translation>
    </message>
    <message>
        <source>Wait until it is gone, or end what holds it; or give the profile another device name.</source>
        <translation>انتظر حتى تزول، أو أنهِ ما يمسك بها؛ أو أعطِ ملف التعريف اسم جهاز آخر.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, NetworkManager&apos;s log says more (journalctl -u NetworkManager).</source>
        <translation>حاول مرة أخرى. إن تكرر ذلك ففي سجل NetworkManager المزيد (journalctl -u NetworkManager).</translation>
    </message>
    <message>
        <source>NetworkManager asks through the desktop&apos;s own program (nm-applet, GNOME, Plasma): start it and connect again, or save the password in the profile. In a terminal: nmcli --ask connection up.</source>
        <translation>يسأل NetworkManager عبر برنامج سطح المكتب (nm-applet أو GNOME أو Plasma): شغّله واتصل مجددًا، أو احفظ كلمة السر في ملف التعريف. وفي الطرفية: nmcli --ask connection up.</translation>
    </message>
    <message>
        <source>Correct the user name and the password in the profile (nm-connection-editor, or nmcli connection edit).</source>
        <translation>صحّح اسم المستخدم وكلمة السر في ملف التعريف (nm-connection-editor أو nmcli connection edit).</translation>
    </message>
    <message>
        <source>Look whether the modem is switched on and has reception, then try again.</source>
        <translation>تحقق من أن المودم مشغّل ولديه تغطية، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s operator whether this SIM card may use it.</source>
        <translation>اسأل مشغّل الشبكة هل يُسمح لبطاقة SIM هذه باستخدامها.</translation>
    </message>
    <message>
        <source>Save the right PIN in the profile, or enter it where the desktop asks for it. Do not guess: after three wrong ones the card is locked.</source>
        <translation>احفظ رمز PIN الصحيح في ملف التعريف، أو أدخله حيث يسأل عنه سطح المكتب. لا تخمّن: بعد ثلاثة رموز خاطئة تُقفل البطاقة.</translation>
    </message>
    <message>
        <source>Look whether the server can be reached and hands out addresses, or enter an address in the profile.</source>
        <translation>تحقق من أنه يمكن الوصول إلى الخادم وأنه يمنح العناوين، أو أدخل عنوانًا في ملف التعريف.</translation>
    </message>
    <message>
        <source>It was disconnected on request.</source>
        <translation>قُطع بناءً على طلب.</translation>
    </message>
    <message>
        <source>The device or network that it goes over was disconnected.</source>
        <translation>قُطع اتصال الجهاز أو الشبكة التي يمر عبرها.</translation>
    </message>
    <message>
        <source>Connect to a network first, then try again.</source>
        <translation>اتصل بشبكة أولًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The program that speaks its protocol ended.</source>
        <translation>انتهى البرنامج الذي يتولى بروتوكوله.</translation>
    </message>
    <message>
        <source>The other end sent network settings that cannot be used.</source>
        <translation>أرسل الطرف الآخر إعدادات شبكة لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>The other end did not answer in time.</source>
        <translation>لم يجب الطرف الآخر في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Look whether the server&apos;s address in the profile is right and can be reached from this network.</source>
        <translation>تحقق من أن عنوان الخادم في ملف التعريف صحيح ومن أنه يمكن الوصول إليه من هذه الشبكة.</translation>
    </message>
    <message>
        <source>The program that speaks its protocol did not start in time.</source>
        <translation>لم يبدأ البرنامج الذي يتولى بروتوكوله في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Install its plug-in again (network-manager-openvpn and the like), and look into NetworkManager&apos;s log.</source>
        <translation>أعد تثبيت ملحقه (كالحزمة network-manager-openvpn)، وراجع سجل NetworkManager.</translation>
    </message>
    <message>
        <source>The program that speaks its protocol did not start to connect.</source>
        <translation>لم يبدأ البرنامج الذي يتولى بروتوكوله محاولة الاتصال.</translation>
    </message>
    <message>
        <source>Look whether the profile is complete, its certificates and keys above all, and into NetworkManager&apos;s log.</source>
        <translation>تحقق من أن ملف التعريف كامل، وخصوصًا شهاداته ومفاتيحه، وراجع سجل NetworkManager.</translation>
    </message>
    <message>
        <source>A password is needed, and nobody gave one.</source>
        <translation>تلزم كلمة سر، ولم يقدمها أحد.</translation>
    </message>
    <message>
        <source>The other end did not accept the user name and password.</source>
        <translation>لم يقبل الطرف الآخر اسم المستخدم وكلمة السر.</translation>
    </message>
    <message>
        <source>Its profile was deleted.</source>
        <translation>حُذف ملف تعريفه.</translation>
    </message>
    <message>
        <source>Make the profile again, then connect.</source>
        <translation>أنشئ ملف التعريف من جديد، ثم اتصل.</translation>
    </message>
    <message>
        <source>Another connection that it needs could not be made.</source>
        <translation>تعذّر إجراء اتصال آخر يحتاج إليه.</translation>
    </message>
    <message>
        <source>Look at that other connection first.</source>
        <translation>انظر في ذلك الاتصال الآخر أولًا.</translation>
    </message>
    <message>
        <source>Its network device could not be made.</source>
        <translation>تعذّر إنشاء جهاز الشبكة الخاص به.</translation>
    </message>
    <message>
        <source>Look whether the kernel has what it needs (the module of that kind of device).</source>
        <translation>تحقق من أن لدى النواة ما يلزمها (وحدة ذلك النوع من الأجهزة).</translation>
    </message>
    <message>
        <source>Its device is no longer there.</source>
        <translation>لم يعد جهازه موجودًا.</translation>
    </message>
    <message>
        <source>Plug the device in, then connect again.</source>
        <translation>وصّل الجهاز، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>NetworkManager has just taken its device over.</source>
        <translation>تولّى NetworkManager إدارة جهازه للتو.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>NetworkManager no longer manages its device.</source>
        <translation>لم يعد NetworkManager يدير جهازه.</translation>
    </message>
    <message>
        <source>Have NetworkManager manage it: nmcli device set DEVICE managed yes.</source>
        <translation>اجعل NetworkManager يديره: nmcli device set DEVICE managed yes.</translation>
    </message>
    <message>
        <source>The device could not be set up for it.</source>
        <translation>تعذّر إعداد الجهاز له.</translation>
    </message>
    <message>
        <source>It did not get an address.</source>
        <translation>لم يحصل على عنوان.</translation>
    </message>
    <message>
        <source>Its address ran out and was not renewed.</source>
        <translation>انتهت مدة عنوانه ولم تُجدَّد.</translation>
    </message>
    <message>
        <source>PPP could not be started.</source>
        <translation>تعذّر بدء PPP.</translation>
    </message>
    <message>
        <source>Look whether pppd is installed (package ppp), and into NetworkManager&apos;s log.</source>
        <translation>تحقق من أن pppd مثبّت (الحزمة ppp)، وراجع سجل NetworkManager.</translation>
    </message>
    <message>
        <source>The other end ended the PPP connection.</source>
        <translation>أنهى الطرف الآخر اتصال PPP.</translation>
    </message>
    <message>
        <source>Look whether user name and password are right, and whether the line is in use elsewhere.</source>
        <translation>تحقق من أن اسم المستخدم وكلمة السر صحيحان، ومن أن الخط ليس مستخدمًا في مكان آخر.</translation>
    </message>
    <message>
        <source>PPP did not come about.</source>
        <translation>لم يقم اتصال PPP.</translation>
    </message>
    <message>
        <source>Look whether the cable or line works, and whether user name and password are right. A password that is not saved is asked for by the desktop&apos;s own program (nm-applet, GNOME, Plasma): it has to run.</source>
        <translation>تحقق من أن الكبل أو الخط يعمل، ومن أن اسم المستخدم وكلمة السر صحيحان. إن لم تكن كلمة السر محفوظة فإن برنامج سطح المكتب (nm-applet أو GNOME أو Plasma) يسأل عنها: لا بد أن يكون مشغّلًا.</translation>
    </message>
    <message>
        <source>The DHCP client could not be started.</source>
        <translation>تعذّر بدء عميل DHCP.</translation>
    </message>
    <message>
        <source>The DHCP client failed.</source>
        <translation>أخفق عميل DHCP.</translation>
    </message>
    <message>
        <source>Nobody gave it an address.</source>
        <translation>لم يمنحه أحد عنوانًا.</translation>
    </message>
    <message>
        <source>It could not choose an address by itself.</source>
        <translation>لم يستطع اختيار عنوان بنفسه.</translation>
    </message>
    <message>
        <source>The line is busy.</source>
        <translation>الخط مشغول.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول مجددًا بعد حين.</translation>
    </message>
    <message>
        <source>There is no dial tone.</source>
        <translation>لا توجد نغمة اتصال.</translation>
    </message>
    <message>
        <source>Look whether the telephone cable is plugged in.</source>
        <translation>تحقق من أن كبل الهاتف موصّل.</translation>
    </message>
    <message>
        <source>The network did not take the call.</source>
        <translation>لم تقبل الشبكة المكالمة.</translation>
    </message>
    <message>
        <source>The modem could not dial.</source>
        <translation>لم يستطع المودم طلب الرقم.</translation>
    </message>
    <message>
        <source>The modem could not be made ready.</source>
        <translation>تعذّرت تهيئة المودم.</translation>
    </message>
    <message>
        <source>The access point name (APN) could not be selected.</source>
        <translation>تعذّر اختيار اسم نقطة الوصول (APN).</translation>
    </message>
    <message>
        <source>Correct the access point name in the profile: the network&apos;s operator has it.</source>
        <translation>صحّح اسم نقطة الوصول في ملف التعريف: تجده لدى مشغّل الشبكة.</translation>
    </message>
    <message>
        <source>The modem does not look for a network.</source>
        <translation>لا يبحث المودم عن شبكة.</translation>
    </message>
    <message>
        <source>The network does not let this SIM card in.</source>
        <translation>لا تسمح الشبكة لبطاقة SIM هذه بالدخول.</translation>
    </message>
    <message>
        <source>The modem found no network in time.</source>
        <translation>لم يجد المودم شبكة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The modem could not register with the network.</source>
        <translation>لم يستطع المودم التسجيل في الشبكة.</translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN could not be checked.</source>
        <translation>تعذّر التحقق من رمز PIN لبطاقة SIM.</translation>
    </message>
    <message>
        <source>The device&apos;s firmware is missing.</source>
        <translation>البرنامج الثابت للجهاز ناقص.</translation>
    </message>
    <message>
        <source>Install the package that has it.</source>
        <translation>ثبّت الحزمة التي تحويه.</translation>
    </message>
    <message>
        <source>Its device was unplugged.</source>
        <translation>نُزع جهازه.</translation>
    </message>
    <message>
        <source>The machine went to sleep.</source>
        <translation>دخل الحاسوب في السكون.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>اتصل مجددًا.</translation>
    </message>
    <message>
        <source>The cable was unplugged, or the line went.</source>
        <translation>نُزع الكبل، أو انقطع الخط.</translation>
    </message>
    <message>
        <source>Plug the cable in, then connect again.</source>
        <translation>وصّل الكبل، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>Its device is being made ready.</source>
        <translation>تجري تهيئة جهازه.</translation>
    </message>
    <message>
        <source>The modem is not there.</source>
        <translation>المودم غير موجود.</translation>
    </message>
    <message>
        <source>Plug the modem in, then connect again.</source>
        <translation>وصّل المودم، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>Bluetooth did not come about, or broke off.</source>
        <translation>لم يقم اتصال بلوتوث، أو انقطع.</translation>
    </message>
    <message>
        <source>Bring the other device near, switch its Bluetooth on, then connect again.</source>
        <translation>قرّب الجهاز الآخر وشغّل بلوتوث فيه، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem.</source>
        <translation>لا توجد بطاقة SIM في المودم.</translation>
    </message>
    <message>
        <source>Put the SIM card in.</source>
        <translation>أدخل بطاقة SIM.</translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN is needed.</source>
        <translation>يلزم رمز PIN لبطاقة SIM.</translation>
    </message>
    <message>
        <source>The SIM card is locked and its PUK is needed.</source>
        <translation>بطاقة SIM مقفلة ويلزم رمز PUK.</translation>
    </message>
    <message>
        <source>Unlock it with the PUK that came with the card.</source>
        <translation>افتح قفلها برمز PUK الذي جاء مع البطاقة.</translation>
    </message>
    <message>
        <source>This is another SIM card than the profile is for.</source>
        <translation>هذه بطاقة SIM غير التي أُعدّ لها ملف التعريف.</translation>
    </message>
    <message>
        <source>Put the right card in, or use its own profile.</source>
        <translation>أدخل البطاقة الصحيحة، أو استخدم ملف التعريف الخاص بهذه.</translation>
    </message>
    <message>
        <source>The bridge over the ADSL line could not be made.</source>
        <translation>تعذّر إنشاء الجسر عبر خط ADSL.</translation>
    </message>
    <message>
        <source>ModemManager, which drives the modem, is not running.</source>
        <translation>برنامج ModemManager الذي يشغّل المودم لا يعمل.</translation>
    </message>
    <message>
        <source>Start it (systemctl start ModemManager), or install it where it is missing.</source>
        <translation>شغّله (systemctl start ModemManager)، أو ثبّته إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>A VPN that belongs to it could not be connected.</source>
        <translation>تعذّر إجراء اتصال VPN تابع له.</translation>
    </message>
    <message>
        <source>Look at that VPN first, or take it out of the profile.</source>
        <translation>انظر في اتصال VPN ذاك أولًا، أو أخرجه من ملف التعريف.</translation>
    </message>
    <message>
        <source>The modem failed.</source>
        <translation>تعطّل المودم.</translation>
    </message>
    <message>
        <source>The modem has just become ready.</source>
        <translation>أصبح المودم جاهزًا للتو.</translation>
    </message>
    <message>
        <source>The SIM card&apos;s PIN is wrong.</source>
        <translation>رمز PIN لبطاقة SIM خاطئ.</translation>
    </message>
    <message>
        <source>Another connection took its device.</source>
        <translation>أخذ اتصال آخر جهازه.</translation>
    </message>
    <message>
        <source>Hang that one up first, then connect again.</source>
        <translation>اقطع ذلك الاتصال أولًا، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>The device that it goes over changed.</source>
        <translation>تغيّر الجهاز الذي يمر عبره.</translation>
    </message>
    <message>
        <source>Its address is in use by another machine.</source>
        <translation>عنوانه يستخدمه حاسوب آخر.</translation>
    </message>
    <message>
        <source>Change the address in the profile.</source>
        <translation>غيّر العنوان في ملف التعريف.</translation>
    </message>
    <message>
        <source>The way in which the profile gets its address does not go with this device.</source>
        <translation>الطريقة التي يحصل بها ملف التعريف على عنوانه لا تناسب هذا الجهاز.</translation>
    </message>
    <message>
        <source>Set the IPv4 and IPv6 methods in the profile to automatic.</source>
        <translation>اضبط طريقتي IPv4 وIPv6 في ملف التعريف على «تلقائي».</translation>
    </message>
    <message>
        <source>Networking is switched off.</source>
        <translation>الشبكة معطّلة.</translation>
    </message>
    <message>
        <source>Switch it on: nmcli networking on.</source>
        <translation>فعّلها: nmcli networking on.</translation>
    </message>
    <message>
        <source>NetworkManager is set up to leave its device alone.</source>
        <translation>ضُبط NetworkManager على ألا يتدخل في جهازه.</translation>
    </message>
    <message>
        <source>Have an administrator change NetworkManager.conf.</source>
        <translation>اطلب من مدير النظام تغيير NetworkManager.conf.</translation>
    </message>
    <message>
        <source>NetworkManager was told to leave its device alone.</source>
        <translation>طُلب من NetworkManager ألا يتدخل في جهازه.</translation>
    </message>
    <message>
        <source>Take that back: nmcli device set DEVICE managed yes.</source>
        <translation>تراجع عن ذلك: nmcli device set DEVICE managed yes.</translation>
    </message>
    <message>
        <source>The modem does not know its network&apos;s operator.</source>
        <translation>لا يعرف المودم مشغّل شبكته.</translation>
    </message>
    <message>
        <source>The password was not accepted, and nobody gave another one.</source>
        <translation>لم تُقبل كلمة السر، ولم يقدم أحد غيرها.</translation>
    </message>
    <message>
        <source>It ended, for a reason that Onhook does not know by name.</source>
        <translation>انتهى، لسبب لا يعرف Onhook اسمه.</translation>
    </message>
    <message>
        <source>The VPN&apos;s program ended without saying why.</source>
        <translation>انتهى برنامج VPN من دون أن يذكر السبب.</translation>
    </message>
    <message>
        <source>It ended, and NetworkManager does not know why.</source>
        <translation>انتهى، ولا يعرف NetworkManager السبب.</translation>
    </message>
    <message>
        <source>It ended before it was connected, and NetworkManager was not heard to say why.</source>
        <translation>انتهى قبل أن يتم الاتصال، ولم يُسمع من NetworkManager السبب.</translation>
    </message>
    <message>
        <source>NetworkManager ended or was restarted while it was connecting.</source>
        <translation>انتهى NetworkManager أو أُعيد تشغيله أثناء الاتصال.</translation>
    </message>
    <message>
        <source>Nothing, when it is going down already; list the connections again.</source>
        <translation>لا شيء، إن كان ينقطع بالفعل؛ اعرض الاتصالات مجددًا.</translation>
    </message>
    <message>
        <source>NetworkManager answered with an error.</source>
        <translation>أجاب NetworkManager بخطأ.</translation>
    </message>
    <message>
        <source>The system message bus cannot be reached: %1.</source>
        <translation>يتعذّر الوصول إلى ناقل رسائل النظام: %1.</translation>
    </message>
    <message>
        <source>Start the message bus (systemctl start dbus), or look whether this program is shut out from it.</source>
        <translation>شغّل ناقل الرسائل (systemctl start dbus)، أو تحقق من أن هذا البرنامج ليس ممنوعًا من الوصول إليه.</translation>
    </message>
    <message>
        <source>NetworkManager is not running.</source>
        <translation>برنامج NetworkManager لا يعمل.</translation>
    </message>
    <message>
        <source>Start it (systemctl start NetworkManager), or install it where it is missing.</source>
        <translation>شغّله (systemctl start NetworkManager)، أو ثبّته إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>NetworkManager does not answer.</source>
        <translation>لا يجيب NetworkManager.</translation>
    </message>
    <message>
        <source>Wait, or restart it (systemctl restart NetworkManager).</source>
        <translation>انتظر، أو أعد تشغيله (systemctl restart NetworkManager).</translation>
    </message>
    <message>
        <source>You may not control network connections.</source>
        <translation>لا يُسمح لك بالتحكم في اتصالات الشبكة.</translation>
    </message>
    <message>
        <source>Use a local session of this machine, run Onhook as an administrator, or have an administrator allow org.freedesktop.NetworkManager.network-control in polkit.</source>
        <translation>استخدم جلسة محلية على هذا الحاسوب، أو شغّل Onhook بصفة مدير، أو اطلب من مدير النظام السماح بالإجراء org.freedesktop.NetworkManager.network-control في polkit.</translation>
    </message>
    <message>
        <source>This id is of a NetworkManager that no longer runs: it may name another connection now.</source>
        <translation>هذا المعرّف يخص تشغيلًا سابقًا لـNetworkManager: قد يدل الآن على اتصال آخر.</translation>
    </message>
    <message>
        <source>List the connections again and use the new id.</source>
        <translation>اعرض الاتصالات مجددًا واستخدم المعرّف الجديد.</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>waiting for a password</source>
        <translation>انتظار كلمة السر</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>إجراء الاتصال</translation>
    </message>
    <message>
        <source>getting an address</source>
        <translation>طلب عنوان</translation>
    </message>
    <message>
        <source>checking the address</source>
        <translation>التحقق من العنوان</translation>
    </message>
    <message>
        <source>connecting what belongs to it</source>
        <translation>توصيل ما يتبعه</translation>
    </message>
    <message>
        <source>NetworkManager was restarted and no longer manages this connection.</source>
        <translation>أُعيد تشغيل NetworkManager ولم يعد يدير هذا الاتصال.</translation>
    </message>
    <message>
        <source>End what still runs as an administrator, or restart the machine.</source>
        <translation>أنهِ بصفة مدير ما زال يعمل، أو أعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>Tells NetworkManager not to connect %1 by itself.</source>
        <translation>يطلب هذا من NetworkManager ألا يوصل %1 تلقائيًا.</translation>
    </message>
    <message>
        <source>NetworkManager was told not to connect %1 by itself.</source>
        <translation>طُلب من NetworkManager ألا يوصل %1 تلقائيًا.</translation>
    </message>
    <message>
        <source>That holds until NetworkManager is started anew, or you take it back (nmcli device set %1 autoconnect yes); connecting works all the same.</source>
        <translation>يسري ذلك حتى يُشغَّل NetworkManager من جديد، أو حتى تتراجع عنه (nmcli device set %1 autoconnect yes)؛ ويبقى الاتصال يدويًا ممكنًا.</translation>
    </message>
    <message>
        <source>NetworkManager&apos;s plug-in has ended and left the connection running: %1.</source>
        <translation>انتهى ملحق NetworkManager وترك الاتصال قائمًا: %1.</translation>
    </message>
    <message>
        <source>This connection was never seen here, so nothing shows whether it is gone.</source>
        <translation>لم يُر هذا الاتصال هنا قط، فلا شيء يبيّن هل زال.</translation>
    </message>
    <message>
        <source>List the connections again.</source>
        <translation>اعرض الاتصالات مجددًا.</translation>
    </message>
    <message>
        <source>NetworkManager no longer lists it, and nothing else can tell.</source>
        <translation>لم يعد NetworkManager يُدرجه، ولا شيء آخر يدل عليه.</translation>
    </message>
    <message>
        <source>Onhook stopped watching NetworkManager before it had answered.</source>
        <translation>توقف Onhook عن مراقبة NetworkManager قبل أن يجيب.</translation>
    </message>
    <message>
        <source>NetworkManager has no such connection.</source>
        <translation>ليس لدى NetworkManager اتصال كهذا.</translation>
    </message>
</context>
<context>
    <name>onhook</name>
    <message>
        <source>Hanging up %1.</source>
        <translation>يجري قطع %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
</context>
<context>
    <name>onhook::AboutWindow</name>
    <message>
        <source>About Onhook</source>
        <translation>حول Onhook</translation>
    </message>
    <message>
        <source>A telephone with its handset on the hook</source>
        <translation>هاتف سماعته موضوعة في مكانها</translation>
    </message>
    <message>
        <source>Onhook %1</source>
        <translation>Onhook %1</translation>
    </message>
    <message>
        <source>Hangs up remote-access connections, and says “down” when they are down.</source>
        <translation>يقطع اتصالات الوصول عن بُعد، ويقول «انقطع» حين ينقطع الاتصال.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Onhook authors.
Uses Qt %1, under the GNU Lesser General Public License.</source>
        <translation>برنامج حر برخصة MIT، من مؤلفي Onhook.
يستخدم Qt %1 برخصة GNU العمومية الصغرى (LGPL).</translation>
    </message>
</context>
<context>
    <name>onhook::Actions</name>
    <message>
        <source>&amp;Hang Up</source>
        <translation>&amp;اقطع</translation>
    </message>
    <message>
        <source>Hang up what is selected</source>
        <translation>اقطع المحدد</translation>
    </message>
    <message>
        <source>Hang Up and Keep &amp;Down</source>
        <translation>اقطع وا&amp;منع العودة</translation>
    </message>
    <message>
        <source>Hang up what is selected, and stop what would bring it back by itself</source>
        <translation>اقطع المحدد، وأوقف ما قد يعيده تلقائيًا</translation>
    </message>
    <message>
        <source>Hang Up &amp;All</source>
        <translation>اقطع ال&amp;كل</translation>
    </message>
    <message>
        <source>Hang up every connection</source>
        <translation>اقطع كل الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>وا&amp;صل الانتظار</translation>
    </message>
    <message>
        <source>Go on watching until it is down, without asking again</source>
        <translation>واصل المراقبة حتى ينقطع، من دون طلب جديد</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>ا&amp;طلب مجددًا</translation>
    </message>
    <message>
        <source>Ask the system once more to hang it up</source>
        <translation>اطلب من النظام مرة أخرى أن يقطعه</translation>
    </message>
    <message>
        <source>&amp;Force…</source>
        <translation>اقطع &amp;قسرًا…</translation>
    </message>
    <message>
        <source>End what is still up by a harder way; asks first, and says what that skips</source>
        <translation>أنهِ ما لا يزال قائمًا بطريقة أشد؛ ستُسأل أولًا ويُذكر لك ما تتخطاه</translation>
    </message>
    <message>
        <source>&amp;Stop Waiting</source>
        <translation>أ&amp;وقف الانتظار</translation>
    </message>
    <message>
        <source>Stop waiting; what was asked of the system stays asked</source>
        <translation>أوقف الانتظار؛ ويبقى ما طُلب من النظام ساريًا</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>حدّ&amp;ث</translation>
    </message>
    <message>
        <source>Look at every system again</source>
        <translation>انظر في كل الأنظمة مجددًا</translation>
    </message>
    <message>
        <source>&amp;Redial</source>
        <translation>أ&amp;عد الاتصال</translation>
    </message>
    <message>
        <source>Hang up what is selected, and connect it again when it is down</source>
        <translation>اقطع المحدد، واتصل به مجددًا حين ينقطع</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ا&amp;بحث</translation>
    </message>
    <message>
        <source>Show only the connections that match a text</source>
        <translation>أظهر الاتصالات التي تطابق نصًا فقط</translation>
    </message>
    <message>
        <source>Try the &amp;Practice Network</source>
        <translation>&amp;جرّب شبكة التدريب</translation>
    </message>
    <message>
        <source>Add make-believe connections to try everything on: nothing of it is real</source>
        <translation>أضف اتصالات وهمية لتجربة كل شيء عليها: لا شيء منها حقيقي</translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>أظهر النا&amp;فذة</translation>
    </message>
    <message>
        <source>Show Onhook&apos;s window</source>
        <translation>أظهر نافذة Onhook</translation>
    </message>
    <message>
        <source>Start When I Sign &amp;In</source>
        <translation>ا&amp;بدأ عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start Onhook in the tray, without its window, whenever you sign in</source>
        <translation>ابدأ Onhook في صينية النظام من دون نافذته كلما سجّلت الدخول</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>أ&amp;نهِ</translation>
    </message>
    <message>
        <source>Quit Onhook</source>
        <translation>أنهِ Onhook</translation>
    </message>
    <message>
        <source>You may not hang this up</source>
        <translation>لا يُسمح لك بقطع هذا</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>Show what was hung up, when, by whom, and how it ended</source>
        <translation>أظهر ما قُطع ومتى ومن قطعه وكيف انتهى</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Choose which systems are watched, and how Onhook behaves</source>
        <translation>اختر الأنظمة التي تُراقَب وكيف يتصرف Onhook</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>Show which keys do what</source>
        <translation>أظهر ما يفعله كل مفتاح</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics…</source>
        <translation>انسخ معلومات ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>Show what belongs into a bug report, to be read and copied</source>
        <translation>أظهر ما يلزم لتقرير العلة، لقراءته ونسخه</translation>
    </message>
    <message>
        <source>&amp;About Onhook</source>
        <translation>&amp;حول Onhook</translation>
    </message>
    <message>
        <source>Show the version and the licence</source>
        <translation>أظهر الإصدار والرخصة</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Show what is known of the selected connection</source>
        <translation>أظهر ما يُعرف عن الاتصال المحدد</translation>
    </message>
    <message>
        <source>Hang Up A&amp;utomatically…</source>
        <translation>اقطع &amp;تلقائيًا…</translation>
    </message>
    <message>
        <source>Choose when the selected one is hung up by itself</source>
        <translation>اختر متى يُقطع المحدد تلقائيًا</translation>
    </message>
</context>
<context>
    <name>onhook::AftermathMessages</name>
    <message>
        <source>%1 is down.</source>
        <translation>انقطع %1.</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticActions</name>
    <message>
        <source>The settings cannot be written: what was chosen for %1 holds until Onhook ends.</source>
        <translation>تتعذّر كتابة الإعدادات: ما اختير لـ %1 يسري حتى ينتهي Onhook.</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticCommand</name>
    <message>
        <source>The settings cannot be written.</source>
        <translation>تتعذّر كتابة الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing is hung up automatically.</source>
        <translation>لا يُقطع شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>HANGS UP</source>
        <translation>يُقطع</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>لا يُقطع تلقائيًا أبدًا</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticDialog</name>
    <message>
        <source>When &amp;idle for</source>
        <translation>عند &amp;الخمول لمدة</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>When &amp;up for</source>
        <translation>عند &amp;بلوغ مدة الاتصال</translation>
    </message>
    <message>
        <source>When it has &amp;moved</source>
        <translation>عند نقل &amp;حجم</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> ميبيبايت</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;في الساعة</translation>
    </message>
    <message>
        <source>Hang Up Automatically</source>
        <translation>القطع التلقائي</translation>
    </message>
    <message>
        <source>Hang up %1 by itself:</source>
        <translation>قطع %1 تلقائيًا:</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>أزرار</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Onhook warns a minute before, and you can keep the connection. This works while Onhook runs, with its window or in the tray.</source>
        <translation>ينبّه Onhook قبل دقيقة، ويمكنك إبقاء الاتصال. يعمل هذا ما دام Onhook يعمل، بنافذته أو في صينية النظام.</translation>
    </message>
    <message>
        <source>Its bytes are not counted now, so idle time and bytes cannot be told.</source>
        <translation>لا تُعدّ بايتاته الآن، فلا يُعرف وقت الخمول ولا الحجم.</translation>
    </message>
</context>
<context>
    <name>onhook::AutomaticMessages</name>
    <message>
        <source>Keep</source>
        <translation>أبقِه</translation>
    </message>
    <message>
        <source>Hang Up Now</source>
        <translation>اقطع الآن</translation>
    </message>
</context>
<context>
    <name>onhook::BusObject</name>
    <message>
        <source>%1 Nothing was asked. To do it all the same, pass the option &quot;yes&quot;.</source>
        <translation>%1 لم يُطلب شيء. لفعل ذلك على أي حال مرّر الخيار «yes».</translation>
    </message>
    <message>
        <source>No hang-up of &quot;%1&quot; runs or has just ended.</source>
        <translation>لا توجد عملية قطع للاتصال «%1» جارية أو منتهية للتو.</translation>
    </message>
</context>
<context>
    <name>onhook::BusOptions</name>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>لا يوجد خيار باسم «%1».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is a number from 1.</source>
        <translation>قيمة الخيار «%1» عدد لا يقل عن 1.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is true or false.</source>
        <translation>قيمة الخيار «%1» إما true وإما false.</translation>
    </message>
    <message>
        <source>&quot;keepDown&quot; is for whole connections, not for a link.</source>
        <translation>الخيار «keepDown» للاتصالات الكاملة، لا لوصلة.</translation>
    </message>
</context>
<context>
    <name>onhook::CommandRow</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectCommand</name>
    <message>
        <source>ended before anything was dialed.</source>
        <translation>انتهى قبل إجراء أي اتصال.</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; it was not dialed.</source>
        <translation>توقف انتظار %1؛ ولم يجرِ الاتصال به.</translation>
    </message>
    <message>
        <source>%1: its system was asked to dial it and has not answered; it may still do so.</source>
        <translation>%1: طُلب من نظامه الاتصال به ولم يجب؛ وقد يفعل ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>%1 goes on dialing. To hang it up: onhook %2hang-up %3</source>
        <translation>تستمر محاولة الاتصال بـ%1. لقطعها: onhook %2hang-up %3</translation>
    </message>
    <message>
        <source>%1 is listed no more.</source>
        <translation>لم يعد %1 مُدرجًا.</translation>
    </message>
    <message>
        <source>waiting. %1</source>
        <translation>في الانتظار. %1</translation>
    </message>
    <message>
        <source>%1 is being dialed.</source>
        <translation>يجري الاتصال بـ%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was not dialed in time. %2</source>
        <translation>لم يجرِ الاتصال بـ%1 في الوقت المحدد. %2</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectMenu</name>
    <message>
        <source>Connect</source>
        <translation>اتصل</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستقبَل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>onhook::ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>What to do with the connection</source>
        <translation>ما يمكن فعله بالاتصال</translation>
    </message>
</context>
<context>
    <name>onhook::Console</name>
    <message>
        <source>... and %1 more</source>
        <translation>... و%1 غيرها</translation>
    </message>
</context>
<context>
    <name>onhook::DetailsPane</name>
    <message>
        <source>Copy &amp;All</source>
        <translation>انسخ ال&amp;كل</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>تفاصيل الاتصال</translation>
    </message>
    <message>
        <source>Copy all that is known of it</source>
        <translation>انسخ كل ما يُعرف عنه</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>أخفِ التفاصيل</translation>
    </message>
    <message>
        <source>Known of it</source>
        <translation>المعروف عنه</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a connection to see what is known of it.</source>
        <translation>حدّد اتصالًا لترى ما يُعرف عنه.</translation>
    </message>
</context>
<context>
    <name>onhook::DetailsSplitter</name>
    <message>
        <source>Lists and details</source>
        <translation>القوائم والتفاصيل</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>onhook::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>تمرير جانبي</translation>
    </message>
</context>
<context>
    <name>onhook::DiagnosticsWindow</name>
    <message>
        <source>Copy Diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>For a bug report. Passwords, your user name, the computer&apos;s name and public addresses are taken out; names of connections are not. Read it, and change what nobody should see.</source>
        <translation>لتقرير علة. حُذفت منها كلمات السر واسم المستخدم واسم الحاسوب والعناوين العامة؛ أما أسماء الاتصالات فلم تُحذف. اقرأها، وغيّر ما لا ينبغي أن يراه أحد.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>معلومات التشخيص</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>تمرير جانبي</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>ا&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Being collected…</source>
        <translation>يجري الجمع…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>حفظ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>تعذّر الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>onhook::DialMessages</name>
    <message>
        <source>Connect Again</source>
        <translation>اتصل مجددًا</translation>
    </message>
    <message>
        <source>%1 is not dialed again: only what is down can be.</source>
        <translation>لن يُعاد الاتصال بـ%1: لا يُعاد إلا الاتصال بما انقطع.</translation>
    </message>
</context>
<context>
    <name>onhook::EmptyPage</name>
    <message>
        <source>No connection is listed</source>
        <translation>لا يوجد اتصال مُدرج</translation>
    </message>
    <message>
        <source>A telephone with its handset on the hook</source>
        <translation>هاتف سماعته موضوعة في مكانها</translation>
    </message>
    <message>
        <source>Try the &amp;practice network</source>
        <translation>جرّب شبكة الت&amp;دريب</translation>
    </message>
    <message>
        <source>Try the practice network</source>
        <translation>جرّب شبكة التدريب</translation>
    </message>
    <message>
        <source>Watching %1. What connects appears here by itself.</source>
        <translation>تجري مراقبة %1. ما يتصل يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>No system is watched.</source>
        <translation>لا يُراقَب أي نظام.</translation>
    </message>
    <message>
        <source>VPN, PPPoE, mobile broadband and dial-up connections are listed here while they are up. Select one and hang it up: Onhook says when it is really down.</source>
        <translation>تُدرج هنا اتصالات VPN وPPPoE والنطاق العريض المحمول والاتصالات الهاتفية ما دامت قائمة. حدّد واحدًا واقطعه: يخبرك Onhook حين ينقطع فعلًا.</translation>
    </message>
</context>
<context>
    <name>onhook::EndPage</name>
    <message>
        <source>When I &amp;quit Onhook:</source>
        <translation>عند إ&amp;نهاء Onhook:</translation>
    </message>
    <message>
        <source>When I &amp;log out or shut down:</source>
        <translation>عند تسجيل ال&amp;خروج أو إيقاف التشغيل:</translation>
    </message>
    <message>
        <source>Before the computer &amp;sleeps:</source>
        <translation>قبل س&amp;كون الحاسوب:</translation>
    </message>
    <message>
        <source>Leave connections up</source>
        <translation>أبقِ الاتصالات قائمة</translation>
    </message>
    <message>
        <source>Hang up those dialed with Onhook</source>
        <translation>اقطع ما اتصلت به عبر Onhook</translation>
    </message>
    <message>
        <source>Hang up all</source>
        <translation>اقطع الكل</translation>
    </message>
    <message>
        <source>What is hung up then goes in order: VPNs before what carries them.</source>
        <translation>ما يُقطع حينها يُقطع بالترتيب: اتصالات VPN قبل ما يحملها.</translation>
    </message>
</context>
<context>
    <name>onhook::EntriesCommand</name>
    <message>
        <source>can be connected</source>
        <translation>يمكن الاتصال به</translation>
    </message>
    <message>
        <source>There is nothing to connect.</source>
        <translation>لا يوجد ما يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>There is nothing to connect, as far as can be seen.</source>
        <translation>لا يوجد ما يمكن الاتصال به، بقدر ما يُرى.</translation>
    </message>
</context>
<context>
    <name>onhook::EntryActions</name>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصل</translation>
    </message>
    <message>
        <source>Connect what is selected</source>
        <translation>اتصل بالمحدد</translation>
    </message>
    <message>
        <source>&amp;Hang Up</source>
        <translation>&amp;اقطع</translation>
    </message>
    <message>
        <source>Hang up what the selected entry is connected by</source>
        <translation>اقطع الاتصال القائم بالمدخلة المحددة</translation>
    </message>
    <message>
        <source>&amp;Stop Waiting</source>
        <translation>أ&amp;وقف الانتظار</translation>
    </message>
    <message>
        <source>Stop waiting for it; what is being dialed goes on</source>
        <translation>أوقف انتظاره؛ وتستمر محاولة الاتصال الجارية</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;حرّر…</translation>
    </message>
    <message>
        <source>Change it in the system&apos;s own editor</source>
        <translation>غيّره في محرر النظام نفسه</translation>
    </message>
    <message>
        <source>The editor for %1 could not be opened.</source>
        <translation>تعذّر فتح محرر %1.</translation>
    </message>
    <message>
        <source>Cannot be connected now.</source>
        <translation>لا يمكن الاتصال به الآن.</translation>
    </message>
</context>
<context>
    <name>onhook::EntryFace</name>
    <message>
        <source>Can be connected.</source>
        <translation>يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>Cannot be connected now.</source>
        <translation>لا يمكن الاتصال به الآن.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>الجهاز: %1</translation>
    </message>
    <message>
        <source>A password will be asked for.</source>
        <translation>ستُطلب كلمة سر.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
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
        <translation>قد يدل «%1» على عدة مدخلات. أعطِ معرّف المدخلة التي تقصدها:</translation>
    </message>
    <message>
        <source>there is no entry &quot;%1&quot;. onhook entries shows what there is.</source>
        <translation>لا توجد مدخلة «%1». الأمر onhook entries يعرض الموجود.</translation>
    </message>
    <message>
        <source>no entry &quot;%1&quot; can be seen, and not every system can.</source>
        <translation>لا تُرى مدخلة «%1»، ولا تمكن رؤية كل الأنظمة.</translation>
    </message>
</context>
<context>
    <name>onhook::EntryModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>onhook::EntrySection</name>
    <message>
        <source>What can be connected</source>
        <translation>ما يمكن الاتصال به</translation>
    </message>
    <message>
        <source>Commands for what can be connected</source>
        <translation>أوامر لما يمكن الاتصال به</translation>
    </message>
    <message>
        <source>Can be connected (%1)</source>
        <translation>يمكن الاتصال به (%1)</translation>
    </message>
    <message>
        <source>Can be connected (%1 of %2)</source>
        <translation>يمكن الاتصال به (%1 من %2)</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1، ظاهر</translation>
    </message>
    <message>
        <source>%1, folded away</source>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>Fold the list away</source>
        <translation>اطوِ القائمة</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>أظهر القائمة</translation>
    </message>
</context>
<context>
    <name>onhook::EntryView</name>
    <message>
        <source>Can be connected</source>
        <translation>يمكن الاتصال به</translation>
    </message>
    <message>
        <source>What to do with the entry</source>
        <translation>ما يمكن فعله بالمدخلة</translation>
    </message>
</context>
<context>
    <name>onhook::ExitGuard</name>
    <message>
        <source>waiting for its turn</source>
        <translation>في انتظار دوره</translation>
    </message>
    <message>
        <source>If you quit now, %1 is hung up without Onhook, which tells at its next start how that ended.</source>
        <translation>إذا أنهيت Onhook الآن فسيستمر قطع %1 من دونه، ويخبرك عند بدئه التالي كيف انتهى ذلك.</translation>
    </message>
    <message>
        <source>%1 needs Onhook until the end: if you quit now, %2 may keep its line blocked until the computer is restarted.</source>
        <translation>يحتاج %1 إلى Onhook حتى النهاية: إذا أنهيته الآن فقد يُبقي %2 خطه محجوزًا حتى إعادة تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing has been asked of %1 yet: if you quit now, it stays connected.</source>
        <translation>لم يُطلب قطع %1 بعد: إذا أنهيت Onhook الآن فسيبقى الاتصال قائمًا.</translation>
    </message>
</context>
<context>
    <name>onhook::ExitWindow</name>
    <message>
        <source>Quit Onhook</source>
        <translation>إنهاء Onhook</translation>
    </message>
    <message>
        <source>Not everything is down:</source>
        <translation>لم ينقطع كل شيء:</translation>
    </message>
    <message>
        <source>Onhook quits when these are down:</source>
        <translation>ينتهي Onhook حين ينقطع ما يلي:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>&amp;Do Not Quit</source>
        <translation>&amp;لا تُنهِ</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;واصل الانتظار</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>أ&amp;نهِ</translation>
    </message>
    <message>
        <source>&amp;Quit Anyway</source>
        <translation>أ&amp;نهِ على أي حال</translation>
    </message>
</context>
<context>
    <name>onhook::FirstLook</name>
    <message>
        <source>%1 has not answered in %2 s.</source>
        <translation>لم يجب %1 خلال %2 ث.</translation>
    </message>
</context>
<context>
    <name>onhook::ForceMessages</name>
    <message>
        <source>Force It</source>
        <translation>اقطعه قسرًا</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>اتركه</translation>
    </message>
</context>
<context>
    <name>onhook::GeneralPage</name>
    <message>
        <source>&amp;Start when I sign in</source>
        <translation>ا&amp;بدأ عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Onhook in the tray</source>
        <translation>إ&amp;غلاق النافذة يُبقي Onhook في صينية النظام</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>يبدأ في صينية النظام من دون نافذته.</translation>
    </message>
    <message>
        <source>Where there is no tray, closing the window quits.</source>
        <translation>حيث لا توجد صينية نظام يُنهي إغلاق النافذة البرنامج.</translation>
    </message>
    <message>
        <source>It holds when Onhook is started again.</source>
        <translation>يسري عند بدء Onhook من جديد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
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
        <translation>في انتظار انتهاء ذلك، %1 على الأكثر. مرة أخرى (Ctrl+C) لتركه.</translation>
    </message>
    <message>
        <source>waiting until that has ended. Once more (Ctrl+C) to leave it.</source>
        <translation>في انتظار انتهاء ذلك. مرة أخرى (Ctrl+C) لتركه.</translation>
    </message>
    <message>
        <source>%1: left; nothing was asked of the system.</source>
        <translation>%1: تُرك؛ لم يُطلب من النظام شيء.</translation>
    </message>
    <message>
        <source>ended before anything was asked.</source>
        <translation>انتهى قبل طلب أي شيء.</translation>
    </message>
    <message>
        <source>%1: the waiting ends.</source>
        <translation>%1: انتهى الانتظار.</translation>
    </message>
    <message>
        <source>%1: left; %2 needs Onhook until it is down, so it may stay up.</source>
        <translation>%1: تُرك؛ يحتاج %2 إلى Onhook حتى ينقطع، فقد يبقى قائمًا.</translation>
    </message>
    <message>
        <source>%1: left; what was asked of the system goes on. Onhook&apos;s window tells at its next start how it ended.</source>
        <translation>%1: تُرك؛ يستمر ما طُلب من النظام. وتخبر نافذة Onhook عند بدئه التالي كيف انتهى ذلك.</translation>
    </message>
    <message>
        <source>Nothing is connected.</source>
        <translation>لا شيء متصل.</translation>
    </message>
    <message>
        <source>nothing was asked. To do it all the same, add --yes.</source>
        <translation>لم يُطلب شيء. لفعل ذلك على أي حال أضف ‎--yes.</translation>
    </message>
    <message>
        <source>these</source>
        <translation>هذه الاتصالات</translation>
    </message>
    <message>
        <source>%1: is hung up when what stands on it is done</source>
        <translation>%1: يُقطع بعد الفراغ مما يعتمد عليه</translation>
    </message>
    <message>
        <source>%1: another Onhook is hanging it up; waiting for that.</source>
        <translation>%1: يقطعه Onhook آخر؛ في انتظار ذلك.</translation>
    </message>
    <message>
        <source>there is no harder way to end %1 that you may take.</source>
        <translation>لا توجد طريقة أشد لإنهاء %1 يُسمح لك بها.</translation>
    </message>
    <message>
        <source>%1 is not listed any more; it is not forced.</source>
        <translation>لم يعد %1 مُدرجًا؛ فلن يُقطع قسرًا.</translation>
    </message>
    <message>
        <source>forcing %1. %2</source>
        <translation>يجري قطع %1 قسرًا. %2</translation>
    </message>
    <message>
        <source>To force it: onhook %1hang-up --force %2</source>
        <translation>لقطعه قسرًا: onhook %1hang-up --force %2</translation>
    </message>
    <message>
        <source>What that does: %1</source>
        <translation>ما يفعله ذلك: %1</translation>
    </message>
    <message>
        <source>To ask again: onhook %1hang-up%2</source>
        <translation>للطلب مجددًا: onhook %1hang-up%2</translation>
    </message>
    <message>
        <source>Nothing is connected that Onhook hangs up.</source>
        <translation>لا شيء متصل مما يقطعه Onhook.</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpMessages</name>
    <message>
        <source>Hang Up and Keep Down</source>
        <translation>اقطع وامنع العودة</translation>
    </message>
    <message>
        <source>%1 was down, and has come back: something dialed it again.</source>
        <translation>كان %1 منقطعًا ثم عاد: شيء ما أعاد الاتصال به.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>أعد الاتصال</translation>
    </message>
    <message>
        <source>Keep Waiting</source>
        <translation>واصل الانتظار</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>اطلب مجددًا</translation>
    </message>
    <message>
        <source>Force…</source>
        <translation>اقطع قسرًا…</translation>
    </message>
    <message>
        <source>%1 is gone now.</source>
        <translation>زال %1 الآن.</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpPage</name>
    <message>
        <source>&amp;Ask before hanging up</source>
        <translation>ا&amp;سأل قبل القطع</translation>
    </message>
    <message>
        <source>Still up after</source>
        <translation>ما زال قائمًا بعد</translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation>مهلة الاستقرار</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>اس&amp;تعد القيم المبدئية</translation>
    </message>
    <message>
        <source>Whenever a key, a click or the tray would hang something up.</source>
        <translation>كلما أوشك ضغط مفتاح أو نقرة أو أمر من صينية النظام على قطع شيء.</translation>
    </message>
    <message>
        <source>S&amp;till up after:</source>
        <translation>ما زال &amp;قائمًا بعد:</translation>
    </message>
    <message>
        <source>For so long a hang-up is watched. What stands then is said to be still up.</source>
        <translation>تُراقَب عملية القطع هذه المدة. وما بقي بعدها يُقال إنه ما زال قائمًا.</translation>
    </message>
    <message>
        <source>S&amp;ettle time:</source>
        <translation>&amp;مهلة الاستقرار:</translation>
    </message>
    <message>
        <source>Where nothing can tell whether it ended, so much time must pass. Windows documents 3 s.</source>
        <translation>حيث لا شيء يبيّن هل انتهى الاتصال، لا بد أن تمضي هذه المدة. والمذكور في توثيق Windows هو 3 ث.</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعد القيم المبدئية</translation>
    </message>
    <message>
        <source>Both times as they were at first</source>
        <translation>المدتان كما كانتا في البداية</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpQuestion</name>
    <message>
        <source>&amp;Hang Up</source>
        <translation>ا&amp;قطع</translation>
    </message>
    <message>
        <source>&amp;Leave It Up</source>
        <translation>أ&amp;بقِه قائمًا</translation>
    </message>
    <message>
        <source>Hang Up</source>
        <translation>قطع الاتصال</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpRequests</name>
    <message>
        <source>Hang up %1?</source>
        <translation>أتريد قطع %1؟</translation>
    </message>
    <message>
        <source>these</source>
        <translation>هذه الاتصالات</translation>
    </message>
</context>
<context>
    <name>onhook::HangUpSteps</name>
    <message>
        <source>another Onhook hangs it up</source>
        <translation>يقطعه Onhook آخر</translation>
    </message>
    <message>
        <source>asked to end it the harder way</source>
        <translation>طُلب إنهاؤه بالطريقة الأشد</translation>
    </message>
    <message>
        <source>asked to hang up and keep it down</source>
        <translation>طُلب قطعه ومنع عودته</translation>
    </message>
    <message>
        <source>asked to hang up</source>
        <translation>طُلب قطعه</translation>
    </message>
    <message>
        <source>waiting for the password</source>
        <translation>في انتظار كلمة السر</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>الجواب: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبل الطلب</translation>
    </message>
    <message>
        <source>address %1 gone</source>
        <translation>العنوان ‎%1 زال</translation>
    </message>
</context>
<context>
    <name>onhook::HelpWindow</name>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryCommand</name>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>UP FOR</source>
        <translation>مدة الاتصال</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>المستقبَل</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>لا شيء مدوَّن.</translation>
    </message>
    <message>
        <source>Nothing of that kind is noted.</source>
        <translation>لا شيء من هذا القبيل مدوَّن.</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryCommands</name>
    <message>
        <source>Export the History as CSV</source>
        <translation>تصدير السجل بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Clear the History</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Remove everything from the history?</source>
        <translation>أتريد إزالة كل شيء من السجل؟</translation>
    </message>
    <message>
        <source>It cannot be brought back. Connections are not touched.</source>
        <translation>لا يمكن استرجاعه. ولا يمس ذلك الاتصالات.</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>ا&amp;مسح</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>مدة الاتصال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستقبَل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>The system&apos;s answer</source>
        <translation>جواب النظام</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryView</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>onhook::HistoryWindow</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;صدّر بصيغة CSV…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>صدّر بصيغة CSV</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>ا&amp;مسح…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>امسح السجل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show only entries with these words</source>
        <translation>أظهر العناصر التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>ابحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>مدة الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>What is older is removed half a minute after the choice, and then once a day</source>
        <translation>يُزال ما هو أقدم بعد نصف دقيقة من الاختيار، ثم مرة كل يوم</translation>
    </message>
    <message>
        <source>&amp;Keep for:</source>
        <translation>م&amp;دة الاحتفاظ:</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Search, and how long it is kept</source>
        <translation>البحث ومدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Commands for the history</source>
        <translation>أوامر السجل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>تمت الكتابة إلى ‎%1.</translation>
    </message>
    <message>
        <source>Nothing in the history has these words.</source>
        <translation>لا شيء في السجل فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>The history is not kept.</source>
        <translation>لا يُحتفظ بالسجل.</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What is hung up, goes down or is dialed from now on stands here, for systems do not tell afterwards.</source>
        <translation>لم يُدوَّن شيء بعد. يظهر هنا ما يُقطع أو ينقطع أو يُتصل به من الآن فصاعدًا، فالأنظمة لا تخبر بذلك لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are selected.</source>
        <translation>
            <numerusform>لم يُحدَّد أي عنصر.</numerusform>
            <numerusform>حُدّد عنصر واحد.</numerusform>
            <numerusform>حُدّد عنصران.</numerusform>
            <numerusform>حُدّدت %n عناصر.</numerusform>
            <numerusform>حُدّد %n عنصرًا.</numerusform>
            <numerusform>حُدّد %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No details</source>
        <translation>لا تفاصيل</translation>
    </message>
</context>
<context>
    <name>onhook::KeepDownAdvice</name>
    <message>
        <source>%1 is a link; --keep-down is for whole connections.</source>
        <translation>%1 وصلة؛ والخيار ‎--keep-down للاتصالات الكاملة.</translation>
    </message>
    <message>
        <source>%1 comes back by itself, and Onhook cannot stop that. Hang it up without --keep-down, and stop what brings it back by that program&apos;s own means.</source>
        <translation>يعود %1 تلقائيًا، ولا يستطيع Onhook إيقاف ذلك. اقطعه من دون ‎--keep-down، وأوقف ما يعيده بوسائل ذلك البرنامج نفسه.</translation>
    </message>
    <message>
        <source>%1: %2; --keep-down stops that.</source>
        <translation>%1: %2؛ والخيار ‎--keep-down يوقف ذلك.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 does not come back by itself; it is just hung up.</source>
        <translation>لا يعود %1 تلقائيًا؛ فسيُقطع فحسب.</translation>
    </message>
</context>
<context>
    <name>onhook::ListCommand</name>
    <message>
        <source>Nothing is connected.</source>
        <translation>لا شيء متصل.</translation>
    </message>
    <message>
        <source>Nothing is connected, as far as can be seen.</source>
        <translation>لا شيء متصل، بقدر ما يُرى.</translation>
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
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الاتصا&amp;ل</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Practice network: nothing here is real.</source>
        <translation>شبكة التدريب: لا شيء هنا حقيقي.</translation>
    </message>
    <message>
        <source>No connection matches the filter</source>
        <translation>لا يوجد اتصال يطابق المرشّح</translation>
    </message>
    <message>
        <source>No connection matches the filter.</source>
        <translation>لا يوجد اتصال يطابق المرشّح.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>أ&amp;ظهر الكل</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>أظهر كل الاتصالات</translation>
    </message>
    <message>
        <source>Show only connections with this text</source>
        <translation>أظهر الاتصالات التي فيها هذا النص فقط</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>رشّح (Ctrl+F)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connections and messages</source>
        <translation>الاتصالات والرسائل</translation>
    </message>
    <message>
        <source>Onhook quits when what is hanging up is down.</source>
        <translation>ينتهي Onhook حين ينقطع ما يجري قطعه.</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>لا تُنهِ</translation>
    </message>
    <message>
        <source>Quit Anyway</source>
        <translation>أنهِ على أي حال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>onhook::MenuGroups</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>onhook::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>onhook::MessageLine</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>أغلق هذه الرسالة</translation>
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
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>أعد الاتصال</translation>
    </message>
    <message>
        <source>Keep Waiting</source>
        <translation>واصل الانتظار</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>أوقف الانتظار</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>اطلب مجددًا</translation>
    </message>
    <message>
        <source>Force…</source>
        <translation>اقطع قسرًا…</translation>
    </message>
    <message>
        <source>Hang Up and Keep Down</source>
        <translation>اقطع وامنع العودة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>أبقِه</translation>
    </message>
</context>
<context>
    <name>onhook::NotificationPolicy</name>
    <message>
        <source>It was down, and is back: something dialed it again.</source>
        <translation>كان منقطعًا ثم عاد: شيء ما أعاد الاتصال به.</translation>
    </message>
    <message>
        <source>Not hung up in Onhook.</source>
        <translation>لم يُقطع من Onhook.</translation>
    </message>
    <message>
        <source>%1 went down</source>
        <translation>انقطع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connections went down</source>
        <translation>
            <numerusform>لم ينقطع أي اتصال</numerusform>
            <numerusform>انقطع اتصال واحد</numerusform>
            <numerusform>انقطع اتصالان</numerusform>
            <numerusform>انقطعت %n اتصالات</numerusform>
            <numerusform>انقطع %n اتصالًا</numerusform>
            <numerusform>انقطع %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still hanging up after %2.</source>
        <translation>ما زال قطع %1 جاريًا بعد %2.</translation>
    </message>
    <message>
        <source>%1 is still hanging up after %2: %3.</source>
        <translation>ما زال قطع %1 جاريًا بعد %2: %3.</translation>
    </message>
    <message>
        <source>Hang Up All</source>
        <translation>قطع الكل</translation>
    </message>
    <message>
        <source>%1. Not hung up in Onhook.</source>
        <translation>%1. لم تُقطع من Onhook.</translation>
    </message>
</context>
<context>
    <name>onhook::NotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>أخبرني حين</translation>
    </message>
    <message>
        <source>a connection &amp;drops that nobody hung up in Onhook</source>
        <translation>ينق&amp;طع اتصال لم يقطعه أحد من Onhook</translation>
    </message>
    <message>
        <source>what was hung up comes &amp;back</source>
        <translation>يعو&amp;د ما قُطع</translation>
    </message>
    <message>
        <source>what I asked for from the &amp;tray fails or takes long</source>
        <translation>يخفق ما طلبته من &amp;صينية النظام أو يطول</translation>
    </message>
    <message>
        <source>What you have just watched in the window is never told once more.</source>
        <translation>ما شاهدته للتو في النافذة لا تُخبَر به مرة أخرى.</translation>
    </message>
    <message>
        <source>something is hung up &amp;automatically</source>
        <translation>قُطع شيء &amp;تلقائيًا</translation>
    </message>
</context>
<context>
    <name>onhook::PendingMessages</name>
    <message>
        <source>%1 is hung up next: first %2.</source>
        <translation>يُقطع %2 أولًا ثم %1.</translation>
    </message>
    <message>
        <source>%1 are hung up next: first %2.</source>
        <translation>يُقطع %2 أولًا ثم %1.</translation>
    </message>
    <message>
        <source>Do Not Wait</source>
        <translation>لا تنتظر</translation>
    </message>
    <message>
        <source>Leave It Up</source>
        <translation>أبقِه قائمًا</translation>
    </message>
    <message>
        <source>Leave Them Up</source>
        <translation>أبقِها قائمة</translation>
    </message>
</context>
<context>
    <name>onhook::PreferencesWindow</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>الأنظمة</translation>
    </message>
    <message>
        <source>Hanging Up</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>When Onhook Ends</source>
        <translation>عند انتهاء Onhook</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>onhook::RowPainter</name>
    <message>
        <source>Nothing tells when it is down.</source>
        <translation>لا شيء يبيّن متى ينقطع.</translation>
    </message>
    <message>
        <source>Watched by: %1</source>
        <translation>شواهد المراقبة: %1</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>الواجهة: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>الجهاز: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>العناوين: %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>صاحبه: %1</translation>
    </message>
    <message>
        <source>Managed by: %1</source>
        <translation>يديره: %1</translation>
    </message>
    <message>
        <source>Link %1 of %2</source>
        <translation>الوصلة %1 من %2</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>الوصلة %1</translation>
    </message>
    <message>
        <source>link</source>
        <translation>وصلة</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>onhook::RowsView</name>
    <message>
        <source>Scroll sideways</source>
        <translation>تمرير جانبي</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
</context>
<context>
    <name>onhook::Settings</name>
    <message>
        <source>The settings in %1 are of a newer Onhook. They are left alone: what you choose now holds until Onhook ends.</source>
        <translation>الإعدادات في %1 من إصدار أحدث من Onhook. تُترك كما هي: ما تختاره الآن يسري حتى ينتهي Onhook.</translation>
    </message>
</context>
<context>
    <name>onhook::ShortcutsWindow</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>تمرير جانبي</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Tab goes from part to part, Alt and a letter opens a menu, the Menu key or Shift+F10 tells what can be done with a row. Shift or Ctrl with the arrow keys and Space selects several.</source>
        <translation>ينقلك المفتاح Tab من جزء إلى جزء، ويفتح Alt مع حرفٍ قائمةً، ويبيّن مفتاح القائمة أو Shift+F10 ما يمكن فعله بالصف. ويحدد Shift أو Ctrl مع مفاتيح الأسهم والمسافة عدة صفوف.</translation>
    </message>
</context>
<context>
    <name>onhook::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>اتصال واحد</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>قيد المراقبة: %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>قيد الفحص: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>غير متاح: %1</translation>
    </message>
    <message>
        <source>No system is watched</source>
        <translation>لا يُراقَب أي نظام</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hanging up</source>
        <translation>
            <numerusform>لا شيء يجري قطعه</numerusform>
            <numerusform>واحد يجري قطعه</numerusform>
            <numerusform>اثنان يجري قطعهما</numerusform>
            <numerusform>%n يجري قطعها</numerusform>
            <numerusform>%n يجري قطعها</numerusform>
            <numerusform>%n يجري قطعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onhook::Summary</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>لا اتصال قائم</numerusform>
            <numerusform>اتصال واحد قائم</numerusform>
            <numerusform>اتصالان قائمان</numerusform>
            <numerusform>%n اتصالات قائمة</numerusform>
            <numerusform>%n اتصالًا قائمًا</numerusform>
            <numerusform>%n اتصال قائم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hanging up</source>
        <translation>
            <numerusform>لا يجري قطع شيء</numerusform>
            <numerusform>يجري قطع اتصال واحد</numerusform>
            <numerusform>يجري قطع اتصالين</numerusform>
            <numerusform>يجري قطع %n اتصالات</numerusform>
            <numerusform>يجري قطع %n اتصالًا</numerusform>
            <numerusform>يجري قطع %n اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>لا مشكلة في أي اتصال</numerusform>
            <numerusform>اتصال واحد فيه مشكلة</numerusform>
            <numerusform>اتصالان فيهما مشكلة</numerusform>
            <numerusform>%n اتصالات فيها مشكلة</numerusform>
            <numerusform>%n اتصالًا فيه مشكلة</numerusform>
            <numerusform>%n اتصال فيه مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation>لا شيء متصل</translation>
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
        <translation>تُقطع الاتصالات أولًا.</translation>
    </message>
</context>
<context>
    <name>onhook::SystemsPage</name>
    <message>
        <source>Onhook was started with the practice network alone: nothing of this computer is watched.</source>
        <translation>بدأ Onhook بشبكة التدريب وحدها: لا يُراقَب شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connections of these systems are listed, in the window and the tray.</source>
        <translation>تُدرج اتصالات هذه الأنظمة في النافذة وفي صينية النظام.</translation>
    </message>
    <message>
        <source>&amp;Practice network, until Onhook quits</source>
        <translation>شبكة التد&amp;ريب، إلى أن ينتهي Onhook</translation>
    </message>
    <message>
        <source>Make-believe connections to try everything on: nothing of it is real.</source>
        <translation>اتصالات وهمية لتجربة كل شيء عليها: لا شيء منها حقيقي.</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>غير مراقَب.</translation>
    </message>
</context>
<context>
    <name>onhook::Table</name>
    <message>
        <source>link</source>
        <translation>وصلة</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>INTERFACE</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>onhook::TargetFinder</name>
    <message>
        <source>there is no connection &quot;%1&quot;. onhook list shows what there is.</source>
        <translation>لا يوجد اتصال «%1». الأمر onhook list يعرض الموجود.</translation>
    </message>
    <message>
        <source>no connection &quot;%1&quot; can be seen, and not every system can.</source>
        <translation>لا يُرى اتصال «%1»، ولا تمكن رؤية كل الأنظمة.</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; went stale: that connection is not there any more, and whatever took its place is another one. Run onhook list for the ids of now.</source>
        <translation>لم يعد المعرّف «%1» صالحًا: لم يعد ذلك الاتصال موجودًا، وما حلّ محله اتصال آخر. شغّل onhook list لمعرفة المعرّفات الحالية.</translation>
    </message>
    <message>
        <source>the system of &quot;%1&quot; cannot be reached, so nobody knows how it stands.</source>
        <translation>يتعذّر الوصول إلى نظام «%1»، فلا أحد يعرف حالته.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several connections. Give the id of the one you mean:</source>
        <translation>قد يدل «%1» على عدة اتصالات. أعطِ معرّف الاتصال الذي تقصده:</translation>
    </message>
    <message>
        <source>--link needs a connection; &quot;%1&quot; is a link already.</source>
        <translation>يحتاج ‎--link إلى اتصال؛ أما «%1» فوصلة أصلًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no links: it is no multilink connection.</source>
        <translation>ليس للاتصال «%1» وصلات: فهو ليس متعدد الوصلات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no link %2. Its links are:</source>
        <translation>ليس للاتصال «%1» وصلة %2. وصلاته هي:</translation>
    </message>
</context>
<context>
    <name>onhook::ThroughputGraph</name>
    <message>
        <source>Throughput of the last minutes</source>
        <translation>معدل النقل في الدقائق الأخيرة</translation>
    </message>
    <message>
        <source>Received %1, sent %2</source>
        <translation>الاستقبال %1، الإرسال %2</translation>
    </message>
    <message>
        <source>Its traffic is not counted</source>
        <translation>حركة بياناته لا تُحصى</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لا تُحصى</translation>
    </message>
    <message>
        <source>3 min ago</source>
        <translation>قبل 3 د</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>الاستقبال %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>الإرسال %1</translation>
    </message>
</context>
<context>
    <name>onhook::TogetherMessages</name>
    <message>
        <source>Retry</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>%1 is gone now.</source>
        <translation>زال %1 الآن.</translation>
    </message>
    <message>
        <source>%1 are gone now.</source>
        <translation>زالت %1 الآن.</translation>
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
        <translation>اقطع %1 وامنع عودته</translation>
    </message>
    <message>
        <source>Force %1…</source>
        <translation>اقطع %1 قسرًا…</translation>
    </message>
    <message>
        <source>%1 is hanging up</source>
        <translation>يجري قطع %1</translation>
    </message>
    <message>
        <source>%1 may not be hung up</source>
        <translation>لا يُسمح بقطع %1</translation>
    </message>
    <message>
        <source>%1 is hung up next</source>
        <translation>سيُقطع %1 تاليًا</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <translation>اقطع %1</translation>
    </message>
    <message>
        <source>Hang up %1, and with it %2</source>
        <translation>اقطع %1، ومعه %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>وصلات %1</translation>
    </message>
    <message>
        <source>Keep %1, which is about to be hung up</source>
        <translation>أبقِ %1 الذي يوشك أن يُقطع</translation>
    </message>
</context>
<context>
    <name>onhook::WatchCommand</name>
    <message>
        <source>appeared</source>
        <translation>ظهر</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>زال</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>%1, came back</source>
        <translation>%1، عاد</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
</context>
<context>
    <name>onhook::consequences</name>
    <message>
        <source>%1 stands on it and goes down too.</source>
        <translation>يعتمد عليه %1 وينقطع أيضًا.</translation>
    </message>
    <message>
        <source>%1 stand on it and go down too.</source>
        <translation>تعتمد عليه %1 وتنقطع أيضًا.</translation>
    </message>
    <message>
        <source>%1 stands on %2 and goes down too.</source>
        <translation>يعتمد %1 على %2 وينقطع أيضًا.</translation>
    </message>
    <message>
        <source>%1 stand on %2 and go down too.</source>
        <translation>تعتمد %1 على %2 وتنقطع أيضًا.</translation>
    </message>
    <message>
        <source>Your own session comes in by %1; hanging it up cuts you off.</source>
        <translation>جلستك نفسها قائمة عبر %1؛ وقطعه يقطعها عنك.</translation>
    </message>
    <message>
        <source>Your own session, from %2, comes in by %1; hanging it up cuts you off.</source>
        <translation>جلستك نفسها، من %2، قائمة عبر %1؛ وقطعه يقطعها عنك.</translation>
    </message>
</context>
<context>
    <name>onhook::details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>all traffic to the Internet</source>
        <translation>كل حركة البيانات إلى الإنترنت</translation>
    </message>
    <message>
        <source>all traffic to the Internet by IPv4</source>
        <translation>كل حركة البيانات إلى الإنترنت عبر IPv4</translation>
    </message>
    <message>
        <source>all traffic to the Internet by IPv6</source>
        <translation>كل حركة البيانات إلى الإنترنت عبر IPv6</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا تمكن قراءتها</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>يحمل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>خوادم DNS</translation>
    </message>
    <message>
        <source>%1 % of the traffic</source>
        <translation>%1% من حركة البيانات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything by IPv4</source>
        <translation>كل حركة IPv4</translation>
    </message>
    <message>
        <source>everything by IPv6</source>
        <translation>كل حركة IPv6</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 عبر ‎%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>يمر عبر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستقبَل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الوصلات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخلة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>يديره</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>عند القطع</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الوصلة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Hang-up of %1</source>
        <translation>قطع %1</translation>
    </message>
    <message>
        <source>Hang-up</source>
        <translation>القطع</translation>
    </message>
</context>
<context>
    <name>onhook::keephistory</name>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>لا تحتفظ به</translation>
    </message>
</context>
<context>
    <name>onhook::wording</name>
    <message>
        <source>its device</source>
        <translation>جهازه</translation>
    </message>
    <message>
        <source>its device %1</source>
        <translation>جهازه %1</translation>
    </message>
    <message>
        <source>dialing, %1</source>
        <translation>يجري الاتصال منذ %1</translation>
    </message>
    <message>
        <source>dialing, %1: %2</source>
        <translation>يجري الاتصال منذ %1: %2</translation>
    </message>
    <message>
        <source>%1 is connected after %2.</source>
        <translation>تم الاتصال بـ%1 بعد %2.</translation>
    </message>
    <message>
        <source>%1 was not connected: %2</source>
        <translation>لم يتم الاتصال بـ%1: %2</translation>
    </message>
    <message>
        <source>%1 was not connected.</source>
        <translation>لم يتم الاتصال بـ%1.</translation>
    </message>
    <message>
        <source>The dialing of %1 was hung up.</source>
        <translation>قُطعت محاولة الاتصال بـ%1.</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; it may go on dialing.</source>
        <translation>توقف انتظار %1؛ وقد تستمر محاولة الاتصال به.</translation>
    </message>
    <message>
        <source>%1 is not connected after %2; it still dials.</source>
        <translation>لم يتم الاتصال بـ%1 بعد %2؛ وما زالت المحاولة جارية.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>لم يتم الاتصال</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>لم يتم الاتصال: %1</translation>
    </message>
    <message>
        <source>not connected after %1</source>
        <translation>لم يتم الاتصال بعد %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>قُطع</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>تُرك الانتظار</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انقضى الوقت</translation>
    </message>
    <message>
        <source>dialing</source>
        <translation>يجري الاتصال</translation>
    </message>
    <message>
        <source>can be connected when it is down</source>
        <translation>يمكن الاتصال به حين ينقطع</translation>
    </message>
    <message>
        <source>can be connected when %1 is down</source>
        <translation>يمكن الاتصال به حين ينقطع %1</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 يستخدمه %2</translation>
    </message>
    <message>
        <source>how it stands is not known; it is looked at first</source>
        <translation>حالته غير معروفة؛ يُفحص أولًا</translation>
    </message>
    <message>
        <source>how %1 stands is not known; it is looked at first</source>
        <translation>حالة %1 غير معروفة؛ يُفحص أولًا</translation>
    </message>
    <message>
        <source>its system is not reached</source>
        <translation>نظامه غير متاح</translation>
    </message>
    <message>
        <source>you may not connect it</source>
        <translation>لا يُسمح لك بالاتصال به</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>الاتصال بـ%1 قائم بالفعل.</translation>
    </message>
    <message>
        <source>%1 is being dialed already.</source>
        <translation>محاولة الاتصال بـ%1 جارية بالفعل.</translation>
    </message>
    <message>
        <source>%1 can be connected again when it is down.</source>
        <translation>يمكن الاتصال بـ%1 مجددًا حين ينقطع.</translation>
    </message>
    <message>
        <source>%1 can be connected again when %2 is down.</source>
        <translation>يمكن الاتصال بـ%1 مجددًا حين ينقطع %2.</translation>
    </message>
    <message>
        <source>%1 can be connected when %2 is down: they share %3.</source>
        <translation>يمكن الاتصال بـ%1 حين ينقطع %2: فهما يشتركان في %3.</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>%1 cannot be connected now: %2 is in use by %3. Hang that up first.</source>
        <translation>لا يمكن الاتصال بـ%1 الآن: %2 يستخدمه %3. اقطع %3 أولًا.</translation>
    </message>
    <message>
        <source>How %1 stands is not known; it is looked at first.</source>
        <translation>حالة %1 غير معروفة؛ يُفحص أولًا.</translation>
    </message>
    <message>
        <source>%1 cannot be connected now: how %2 stands is not known; it is looked at first.</source>
        <translation>لا يمكن الاتصال بـ%1 الآن: حالة %2 غير معروفة؛ تُفحص أولًا.</translation>
    </message>
    <message>
        <source>%1 cannot be connected now: its system is not reached.</source>
        <translation>لا يمكن الاتصال بـ%1 الآن: نظامه غير متاح.</translation>
    </message>
    <message>
        <source>You may not connect %1.</source>
        <translation>لا يُسمح لك بالاتصال بـ%1.</translation>
    </message>
    <message>
        <source>is dialed now</source>
        <translation>يجري الاتصال به الآن</translation>
    </message>
    <message>
        <source>is dialed when it is known how %1 stands</source>
        <translation>يُتصل به حين تُعرف حالة %1</translation>
    </message>
    <message>
        <source>it</source>
        <translation>هذا الاتصال</translation>
    </message>
    <message>
        <source>is dialed again when it is down</source>
        <translation>يُعاد الاتصال به حين ينقطع</translation>
    </message>
    <message>
        <source>is dialed when %1 is down</source>
        <translation>يُتصل به حين ينقطع %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was forced and is down. Confirmed after %2.</source>
        <translation>انقطع %1 بعد قطعه قسرًا. تأكّد ذلك بعد %2.</translation>
    </message>
    <message>
        <source>%1 is down. Confirmed after %2.</source>
        <translation>انقطع %1. تأكّد ذلك بعد %2.</translation>
    </message>
    <message>
        <source>Forced %1; its end could not be observed. Settled after %2.</source>
        <translation>طُلب قطع %1 قسرًا؛ وتعذّر رصد انتهائه. انقضت مهلة الاستقرار بعد %2.</translation>
    </message>
    <message>
        <source>Asked %1 to hang up; its end could not be observed. Settled after %2.</source>
        <translation>طُلب قطع %1؛ وتعذّر رصد انتهائه. انقضت مهلة الاستقرار بعد %2.</translation>
    </message>
    <message>
        <source>The end of %1 could not be observed. Settled after %2.</source>
        <translation>تعذّر رصد انتهاء %1. انقضت مهلة الاستقرار بعد %2.</translation>
    </message>
    <message>
        <source>%1 could not be forced; it is still up after %2.</source>
        <translation>تعذّر قطع %1 قسرًا؛ ما زال قائمًا بعد %2.</translation>
    </message>
    <message>
        <source>%1 could not be forced; it is still up after %2: %3.</source>
        <translation>تعذّر قطع %1 قسرًا؛ ما زال قائمًا بعد %2: %3.</translation>
    </message>
    <message>
        <source>%1 is still up after %2.</source>
        <translation>ما زال %1 قائمًا بعد %2.</translation>
    </message>
    <message>
        <source>%1 is still up after %2: %3.</source>
        <translation>ما زال %1 قائمًا بعد %2: %3.</translation>
    </message>
    <message>
        <source>%1 was not forced: %2</source>
        <translation>لم يُقطع %1 قسرًا: %2</translation>
    </message>
    <message>
        <source>%1 was not forced: its system refused.</source>
        <translation>لم يُقطع %1 قسرًا: رفض نظامه.</translation>
    </message>
    <message>
        <source>%1 was not hung up: %2</source>
        <translation>لم يُقطع %1: %2</translation>
    </message>
    <message>
        <source>%1 was not hung up: its system refused.</source>
        <translation>لم يُقطع %1: رفض نظامه.</translation>
    </message>
    <message>
        <source>It could not be found out whether %1 is down.</source>
        <translation>تعذّر التحقق مما إذا كان %1 منقطعًا.</translation>
    </message>
    <message>
        <source>%1 went away and nothing else can tell whether %2 is down.</source>
        <translation>غاب %1 ولا شيء آخر يبيّن هل %2 منقطع.</translation>
    </message>
    <message>
        <source>Its system</source>
        <translation>نظامه</translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation>كان %1 قد زال من قبل.</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; the request stays made.</source>
        <translation>توقف انتظار %1؛ ويبقى طلب القطع ساريًا.</translation>
    </message>
    <message>
        <source>Stopped waiting for %1; nothing was asked of it.</source>
        <translation>توقف انتظار %1؛ ولم يُطلب قطعه.</translation>
    </message>
    <message>
        <source>%1 It may come back: %2</source>
        <translation>%1 وقد يعود: %2</translation>
    </message>
    <message>
        <source>forced; its end could not be observed</source>
        <translation>طُلب القطع قسرًا؛ تعذّر رصد انتهائه</translation>
    </message>
    <message>
        <source>asked to hang up; its end could not be observed</source>
        <translation>طُلب القطع؛ تعذّر رصد انتهائه</translation>
    </message>
    <message>
        <source>could not be forced, still up after %1</source>
        <translation>تعذّر القطع قسرًا، ما زال قائمًا بعد %1</translation>
    </message>
    <message>
        <source>could not be forced, still up after %1: %2</source>
        <translation>تعذّر القطع قسرًا، ما زال قائمًا بعد %1: %2</translation>
    </message>
    <message>
        <source>still up after %1</source>
        <translation>ما زال قائمًا بعد %1</translation>
    </message>
    <message>
        <source>still up after %1: %2</source>
        <translation>ما زال قائمًا بعد %1: %2</translation>
    </message>
    <message>
        <source>not forced: %1</source>
        <translation>لم يُقطع قسرًا: %1</translation>
    </message>
    <message>
        <source>not forced</source>
        <translation>لم يُقطع قسرًا</translation>
    </message>
    <message>
        <source>not hung up: %1</source>
        <translation>لم يُقطع: %1</translation>
    </message>
    <message>
        <source>not hung up</source>
        <translation>لم يُقطع</translation>
    </message>
    <message>
        <source>not known whether it is down</source>
        <translation>لا يُعرف هل انقطع</translation>
    </message>
    <message>
        <source>forced; no longer waited for</source>
        <translation>طُلب القطع قسرًا؛ لم يعد يُنتظر</translation>
    </message>
    <message>
        <source>asked to hang up; no longer waited for</source>
        <translation>طُلب القطع؛ لم يعد يُنتظر</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>زال من قبل</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>انقضت مهلة الاستقرار</translation>
    </message>
    <message>
        <source>still up</source>
        <translation>ما زال قائمًا</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>provider lost</source>
        <translation>فُقد المزوّد</translation>
    </message>
    <message>
        <source>another Onhook is hanging it up, %1</source>
        <translation>يقطعه Onhook آخر، %1</translation>
    </message>
    <message>
        <source>watching, %1</source>
        <translation>تجري المراقبة منذ %1</translation>
    </message>
    <message>
        <source>forcing, %1</source>
        <translation>يجري القطع قسرًا منذ %1</translation>
    </message>
    <message>
        <source>hanging up and keeping down, %1</source>
        <translation>يجري القطع مع منع العودة منذ %1</translation>
    </message>
    <message>
        <source>hanging up, %1</source>
        <translation>يجري القطع منذ %1</translation>
    </message>
    <message>
        <source>waiting for the password</source>
        <translation>في انتظار كلمة السر</translation>
    </message>
    <message>
        <source>the request is not answered yet</source>
        <translation>لم يُجَب عن الطلب بعد</translation>
    </message>
    <message>
        <source>its system went away</source>
        <translation>غاب نظامه</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Force %1? %2</source>
        <translation>أتريد قطع %1 قسرًا؟ %2</translation>
    </message>
    <message>
        <source>A password will be asked for.</source>
        <translation>ستُطلب كلمة سر.</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>ينقطع</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
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
        <translation>نطاق عريض محمول</translation>
    </message>
    <message>
        <source>Bluetooth dial-up</source>
        <translation>اتصال هاتفي عبر بلوتوث</translation>
    </message>
    <message>
        <source>modem</source>
        <translation>مودم</translation>
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
        <translation>%1، الوصلة %2</translation>
    </message>
    <message>
        <source>You may not hang this up.</source>
        <translation>لا يُسمح لك بقطع هذا.</translation>
    </message>
    <message>
        <source>%1 is being looked at.</source>
        <translation>يجري فحص %1.</translation>
    </message>
    <message>
        <source>%1 is watched.</source>
        <translation>تجري مراقبة %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يجيب %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>لا وجود لـ%1.</translation>
    </message>
    <message>
        <source>Looking for connections…</source>
        <translation>يجري البحث عن اتصالات…</translation>
    </message>
    <message>
        <source>No connection can be seen</source>
        <translation>لا يمكن أن يُرى أي اتصال</translation>
    </message>
    <message>
        <source>Nothing is connected, as far as can be seen</source>
        <translation>لا شيء متصل، بقدر ما يُرى</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>لا شيء متصل</translation>
    </message>
    <message>
        <source>comes back by itself</source>
        <translation>يعود تلقائيًا</translation>
    </message>
    <message>
        <source>%1 may take its place</source>
        <translation>قد يحل %1 محله</translation>
    </message>
    <message>
        <source>Hung up, it comes back by itself.</source>
        <translation>إذا قُطع عاد تلقائيًا.</translation>
    </message>
    <message>
        <source>Hung up, %1 may be connected in its place by itself.</source>
        <translation>إذا قُطع فقد يجري الاتصال بـ%1 مكانه تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 Hang Up and Keep Down stops that: %2</source>
        <translation>%1 الأمر «اقطع وامنع العودة» يمنع ذلك: %2</translation>
    </message>
    <message>
        <source>%1 Onhook cannot stop that.</source>
        <translation>%1 لا يستطيع Onhook إيقاف ذلك.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, which was being hung up when Onhook ended, is down.</source>
        <translation>انقطع الاتصال %1 الذي كان يجري قطعه حين انتهى Onhook.</translation>
    </message>
    <message>
        <source>Stopped watching %1, which was being hung up when Onhook ended.</source>
        <translation>توقفت مراقبة الاتصال %1 الذي كان يجري قطعه حين انتهى Onhook.</translation>
    </message>
    <message>
        <source>%1, which was being hung up when Onhook ended,</source>
        <translation>الاتصال %1، الذي كان يجري قطعه حين انتهى Onhook،</translation>
    </message>
    <message>
        <source>%1 was being hung up when Onhook ended; how that ended cannot be found out here.</source>
        <translation>كان يجري قطع %1 حين انتهى Onhook؛ ولا يمكن أن يُعرف هنا كيف انتهى ذلك.</translation>
    </message>
    <message>
        <source>%1 was being hung up when Onhook ended. The computer has been started anew since; nobody saw how it ended.</source>
        <translation>كان يجري قطع %1 حين انتهى Onhook. وقد شُغّل الحاسوب من جديد منذ ذلك الحين؛ ولم ير أحد كيف انتهى ذلك.</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1 ي %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
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
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>زال من قبل</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>انقضت مهلة الاستقرار</translation>
    </message>
    <message>
        <source>Still up</source>
        <translation>ما زال قائمًا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Provider lost</source>
        <translation>فُقد المزوّد</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تُرك الانتظار</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>لم يتم الاتصال</translation>
    </message>
    <message>
        <source>Not connected in time</source>
        <translation>لم يتم الاتصال في الوقت المحدد</translation>
    </message>
    <message>
        <source>Dialed</source>
        <translation>محاولة اتصال</translation>
    </message>
    <message>
        <source>Went down</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>قطع قسري</translation>
    </message>
    <message>
        <source>Hung up and kept down</source>
        <translation>قطع مع منع العودة</translation>
    </message>
    <message>
        <source>Went down, watched</source>
        <translation>انقطاع مُراقَب</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Onhook&apos;s window</source>
        <translation>نافذة Onhook</translation>
    </message>
    <message>
        <source>Onhook&apos;s tray icon</source>
        <translation>أيقونة Onhook في صينية النظام</translation>
    </message>
    <message>
        <source>Onhook&apos;s command line</source>
        <translation>سطر أوامر Onhook</translation>
    </message>
    <message>
        <source>A program, through Onhook</source>
        <translation>برنامج ما، عبر Onhook</translation>
    </message>
    <message>
        <source>Onhook, when it ended</source>
        <translation>برنامج Onhook، عند انتهائه</translation>
    </message>
    <message>
        <source>Onhook, before it ended</source>
        <translation>برنامج Onhook، قبل انتهائه</translation>
    </message>
    <message>
        <source>Another Onhook</source>
        <translation>برنامج Onhook آخر</translation>
    </message>
    <message>
        <source>Another program or the system</source>
        <translation>برنامج آخر أو النظام</translation>
    </message>
    <message>
        <source>%1, came back</source>
        <translation>%1، عاد</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (تدريب)</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>The system&apos;s answer</source>
        <translation>جواب النظام</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>وقت العودة: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Began %1, ended %2</source>
        <translation>البداية %1، النهاية %2</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>مدة الاتصال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستقبَل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections are down.</source>
        <translation>
            <numerusform>لا اتصال قائم.</numerusform>
            <numerusform>انقطع الاتصال الوحيد.</numerusform>
            <numerusform>انقطع الاتصالان كلاهما.</numerusform>
            <numerusform>انقطعت الاتصالات الـ%n كلها.</numerusform>
            <numerusform>انقطعت الاتصالات الـ%n كلها.</numerusform>
            <numerusform>انقطعت الاتصالات الـ%n كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connections is down for certain.</source>
        <translation>
            <numerusform>لم يثبت انقطاع أي اتصال.</numerusform>
            <numerusform>لم يثبت انقطاع الاتصال.</numerusform>
            <numerusform>لم يثبت انقطاع أيّ من الاتصالين.</numerusform>
            <numerusform>لم يثبت انقطاع أيّ من الاتصالات الـ%n.</numerusform>
            <numerusform>لم يثبت انقطاع أيّ من الاتصالات الـ%n.</numerusform>
            <numerusform>لم يثبت انقطاع أيّ من الاتصالات الـ%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are down.</source>
        <translation>انقطع %1 من %2.</translation>
    </message>
    <message>
        <source>%1 was left up.</source>
        <translation>تُرك %1 قائمًا.</translation>
    </message>
    <message>
        <source>%1 were left up.</source>
        <translation>تُركت %1 قائمة.</translation>
    </message>
    <message numerus="yes">
        <source>The list tells of %n more.</source>
        <translation>
            <numerusform>لا مزيد في القائمة.</numerusform>
            <numerusform>في القائمة خبر اتصال آخر.</numerusform>
            <numerusform>في القائمة خبر اتصالين آخرين.</numerusform>
            <numerusform>في القائمة خبر %n اتصالات أخرى.</numerusform>
            <numerusform>في القائمة خبر %n اتصالًا آخر.</numerusform>
            <numerusform>في القائمة خبر %n اتصال آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not down for certain: %2.</source>
        <translation>%1 لم يثبت انقطاع: %2.</translation>
    </message>
    <message>
        <source>Still hanging up %1 of %2: %3.</source>
        <translation>ما زال يجري قطع %1 من %2: %3.</translation>
    </message>
    <message>
        <source>The history in %1 could not be read. It was set aside as %2, and a new one begun.</source>
        <translation>تعذّرت قراءة السجل في ‎%1. نُحّي باسم ‎%2، وبُدئ سجل جديد.</translation>
    </message>
    <message>
        <source>The history in %1 is of a newer Onhook. It is left alone, and nothing is noted.</source>
        <translation>السجل في ‎%1 من إصدار أحدث من Onhook. يُترك كما هو، ولا يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>لا تمكن قراءة السجل في ‎%1: %2.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be written: %2. What there is to note waits until that is possible, or Onhook ends.</source>
        <translation>لا تمكن كتابة السجل في ‎%1: %2. ينتظر ما يلزم تدوينه حتى يصير ذلك ممكنًا، أو ينتهي Onhook.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة ‎%1: %2.</translation>
    </message>
    <message>
        <source>the route to %1 by %2</source>
        <translation>المسار إلى ‎%1 على %2</translation>
    </message>
    <message>
        <source>the route to %1 by %2 via %3</source>
        <translation>المسار إلى ‎%1 على %2 عبر ‎%3</translation>
    </message>
    <message>
        <source>Nothing leads to the Internet now.</source>
        <translation>لا طريق إلى الإنترنت الآن.</translation>
    </message>
    <message>
        <source>Traffic goes by %1 now.</source>
        <translation>تمر حركة البيانات الآن عبر %1.</translation>
    </message>
    <message>
        <source>the name server %1</source>
        <translation>خادم الأسماء ‎%1</translation>
    </message>
    <message>
        <source>It has left behind: %1.</source>
        <translation>خلّف وراءه: %1.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>when idle for %1</source>
        <translation>عند الخمول لمدة %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>في الساعة %1</translation>
    </message>
    <message>
        <source>hangs up in %1 s</source>
        <translation>يُقطع بعد %1 ث</translation>
    </message>
    <message>
        <source>hangs up at %1</source>
        <translation>يُقطع في الساعة %1</translation>
    </message>
    <message>
        <source>hangs up after %1</source>
        <translation>يُقطع بعد %1</translation>
    </message>
    <message>
        <source>hangs up when idle for %1</source>
        <translation>يُقطع عند الخمول لمدة %1</translation>
    </message>
    <message>
        <source>%1 has been idle for %2: hanging up in %3 s.</source>
        <translation>%1 خامل منذ %2: يُقطع بعد %3 ث.</translation>
    </message>
    <message>
        <source>%1 may be up for %2: hanging up in %3 s.</source>
        <translation>يُسمح لـ %1 بمدة %2: يُقطع بعد %3 ث.</translation>
    </message>
    <message>
        <source>%1 has moved %2: hanging up in %3 s.</source>
        <translation>نقل %1 حجم %2: يُقطع بعد %3 ث.</translation>
    </message>
    <message>
        <source>%1 is to go down at %2: hanging up in %3 s.</source>
        <translation>%1 يُقطع في الساعة %2: يُقطع بعد %3 ث.</translation>
    </message>
    <message>
        <source>It was idle for %1.</source>
        <translation>كان خاملًا لمدة %1.</translation>
    </message>
    <message>
        <source>It was up for %1.</source>
        <translation>كان قائمًا لمدة %1.</translation>
    </message>
    <message>
        <source>It has moved %1.</source>
        <translation>نقل %1.</translation>
    </message>
    <message>
        <source>It was to go down at %1.</source>
        <translation>كان يُقطع في الساعة %1.</translation>
    </message>
    <message>
        <source>Onhook, automatically</source>
        <translation>برنامج Onhook، تلقائيًا</translation>
    </message>
</context>
<context>
    <name>other</name>
    <message>
        <source>other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>not held by a system that is watched</source>
        <translation>لا يمسك به نظام مُراقَب</translation>
    </message>
    <message>
        <source>run by %1, process %2</source>
        <translation>يشغّله %1، العملية %2</translation>
    </message>
    <message>
        <source>What brought it up takes it down: mostly &quot;wg-quick down %1&quot;.</source>
        <translation>يقطعه ما أقامه: غالبًا «wg-quick down %1».</translation>
    </message>
    <message>
        <source>&quot;tailscale down&quot; takes it down.</source>
        <translation>يقطعه الأمر «tailscale down».</translation>
    </message>
    <message>
        <source>It ends with its service: &quot;systemctl stop %1&quot;.</source>
        <translation>ينتهي بانتهاء خدمته: «systemctl stop %1».</translation>
    </message>
    <message>
        <source>It ends with its %1, process %2.</source>
        <translation>ينتهي بانتهاء %1 الخاص به، العملية %2.</translation>
    </message>
    <message>
        <source>It ends with the program that runs it. As root, Onhook can see which.</source>
        <translation>ينتهي بانتهاء البرنامج الذي يشغّله. يستطيع Onhook بصفة root أن يرى أي برنامج هو.</translation>
    </message>
    <message>
        <source>&quot;ip link delete %1&quot; takes it down, as root.</source>
        <translation>يقطعه الأمر «ip link delete %1»، بصفة root.</translation>
    </message>
    <message>
        <source>Onhook does not hang this up: it is only seen</source>
        <translation>هذا لا يقطعه Onhook: بل يراه فقط</translation>
    </message>
</context>
<context>
    <name>pppd</name>
    <message>
        <source>Processes cannot be seen in %1.</source>
        <translation>لا تمكن رؤية العمليات في ‎%1.</translation>
    </message>
    <message>
        <source>Mount it: mount -t proc proc /proc</source>
        <translation>ركّبه: mount -t proc proc /proc</translation>
    </message>
    <message>
        <source>Other users&apos; processes are hidden from this user.</source>
        <translation>عمليات المستخدمين الآخرين مخفية عن هذا المستخدم.</translation>
    </message>
    <message>
        <source>Only your own pppds are shown. Run Onhook as root to see all.</source>
        <translation>لا يظهر إلا ما هو لك من عمليات pppd. شغّل Onhook بصفة root لترى الكل.</translation>
    </message>
    <message>
        <source>%1 (pppd, waiting for the peer)</source>
        <translation>%1 (pppd، في انتظار النظير)</translation>
    </message>
    <message>
        <source>%1 (pppd)</source>
        <translation>%1 (pppd)</translation>
    </message>
    <message>
        <source>This user may not see whether the process still runs.</source>
        <translation>لا يُسمح لهذا المستخدم بأن يرى هل ما زالت العملية تعمل.</translation>
    </message>
    <message>
        <source>Run Onhook as root.</source>
        <translation>شغّل Onhook بصفة root.</translation>
    </message>
    <message>
        <source>its first link is down; its pppd holds the bundle</source>
        <translation>وصلته الأولى منقطعة؛ ويمسك pppd الخاص بها بالحزمة</translation>
    </message>
    <message>
        <source>link %1 is down; its pppd holds the bundle</source>
        <translation>الوصلة %1 منقطعة؛ ويمسك pppd الخاص بها بالحزمة</translation>
    </message>
    <message>
        <source>its first link is down; its pppd holds the bundle. With Deflate compression, pppd&apos;s default, no traffic may pass now</source>
        <translation>وصلته الأولى منقطعة؛ ويمسك pppd الخاص بها بالحزمة. مع ضغط Deflate، وهو المبدئي في pppd، قد لا تمر أي بيانات الآن</translation>
    </message>
    <message>
        <source>link %1 is down; its pppd holds the bundle. With Deflate compression, pppd&apos;s default, no traffic may pass now</source>
        <translation>الوصلة %1 منقطعة؛ ويمسك pppd الخاص بها بالحزمة. مع ضغط Deflate، وهو المبدئي في pppd، قد لا تمر أي بيانات الآن</translation>
    </message>
    <message>
        <source>waiting for the peer</source>
        <translation>في انتظار النظير</translation>
    </message>
    <message>
        <source>dials when there is traffic</source>
        <translation>يتصل عند وجود بيانات</translation>
    </message>
    <message>
        <source>not connected (%1), dials again</source>
        <translation>غير متصل (%1)، يعيد الاتصال</translation>
    </message>
    <message>
        <source>negotiating</source>
        <translation>التفاوض</translation>
    </message>
    <message>
        <source>link down (%1), dials again</source>
        <translation>الوصلة منقطعة (%1)، يعيد الاتصال</translation>
    </message>
    <message>
        <source>link down, dials again</source>
        <translation>الوصلة منقطعة، يعيد الاتصال</translation>
    </message>
    <message>
        <source>its interface is gone, its pppd still runs</source>
        <translation>زالت واجهته، وما زال pppd الخاص به يعمل</translation>
    </message>
    <message>
        <source>Kills pppd at once (SIGKILL).</source>
        <translation>ينهي هذا pppd فورًا (SIGKILL).</translation>
    </message>
    <message>
        <source>The peer is not told that the connection ends, and pppd&apos;s disconnect and ip-down scripts do not run. Its pid file, lock file and database record stay behind, and so may what the scripts would have taken back, such as name servers.</source>
        <translation>لا يُبلَّغ النظير بانتهاء الاتصال، ولا يُشغَّل نصّا disconnect وip-down البرمجيان التابعان لـpppd. ويبقى ملف رقم العملية وملف القفل وسجل قاعدة البيانات، وقد يبقى كذلك ما كان النصان سيتراجعان عنه، كخوادم الأسماء.</translation>
    </message>
    <message>
        <source>Stops %1, which would start it again, until somebody or the computer&apos;s next start starts it anew.</source>
        <translation>يوقف هذا الخدمة %1 التي كانت ستبدؤه مجددًا، إلى أن يبدأها أحد أو يُشغَّل الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>Stops %1, which would start it again, until somebody or the computer&apos;s next start starts them anew.</source>
        <translation>يوقف هذا الخدمات %1 التي كانت ستبدؤه مجددًا، إلى أن يبدأها أحد أو يُشغَّل الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>أُوقفت الخدمة %1.</translation>
    </message>
    <message>
        <source>%1 were stopped.</source>
        <translation>أُوقفت الخدمات %1.</translation>
    </message>
    <message>
        <source>It stays down until the computer&apos;s next start, or until somebody starts that service (systemctl start %1).</source>
        <translation>يبقى منقطعًا إلى أن يُشغَّل الحاسوب من جديد، أو إلى أن يبدأ أحد تلك الخدمة (systemctl start %1).</translation>
    </message>
    <message>
        <source>It stays down until the computer&apos;s next start, or until somebody starts those services (systemctl start %1).</source>
        <translation>يبقى منقطعًا إلى أن يُشغَّل الحاسوب من جديد، أو إلى أن يبدأ أحد تلك الخدمات (systemctl start %1).</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>مستخدم آخر</translation>
    </message>
    <message>
        <source>Onhook stopped watching pppd.</source>
        <translation>توقف Onhook عن مراقبة pppd.</translation>
    </message>
    <message>
        <source>Dial again.</source>
        <translation>اتصل مجددًا.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>تعذّر بدء ‎%1: %2.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log, then dial again.</source>
        <translation>راجع سجل النظام، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>There is no peer or lac of that name any more.</source>
        <translation>لم يعد هناك نظير أو lac بهذا الاسم.</translation>
    </message>
    <message>
        <source>List what can be dialed again.</source>
        <translation>اعرض مجددًا ما يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>xl2tpd does not run.</source>
        <translation>برنامج xl2tpd لا يعمل.</translation>
    </message>
    <message>
        <source>Start it (sudo systemctl start xl2tpd).</source>
        <translation>شغّله (sudo systemctl start xl2tpd).</translation>
    </message>
    <message>
        <source>This user may not tell xl2tpd what to dial.</source>
        <translation>لا يُسمح لهذا المستخدم بأن يأمر xl2tpd بالاتصال.</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook).</source>
        <translation>شغّل Onhook بصفة root ‏(sudo onhook).</translation>
    </message>
    <message>
        <source>The connection of this lac could not be told from those of others.</source>
        <translation>تعذّر تمييز اتصال هذا lac من اتصالات غيره.</translation>
    </message>
    <message>
        <source>Give it a pppoptfile of its own in %1.</source>
        <translation>أعطه pppoptfile خاصًا به في ‎%1.</translation>
    </message>
    <message>
        <source>Process %1 (pppd) belongs to root, and only root may end it.</source>
        <translation>العملية %1 ‏(pppd) ملك root، ولا يحق إنهاؤها إلا له.</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator&apos;s password.</source>
        <translation>شغّل Onhook بصفة root ‏(sudo onhook)، أو ثبّته: فبعد تثبيته يطلب Onhook كلمة سر مدير.</translation>
    </message>
    <message>
        <source>Process %1 (pppd) belongs to another user, and only another user and root may end it.</source>
        <translation>العملية %1 ‏(pppd) ملك مستخدم آخر، ولا يحق إنهاؤها إلا له ولـroot.</translation>
    </message>
    <message>
        <source>Hang it up as another user, run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator&apos;s password.</source>
        <translation>اقطعه بصفة ذلك المستخدم، أو شغّل Onhook بصفة root ‏(sudo onhook)، أو ثبّته: فبعد تثبيته يطلب Onhook كلمة سر مدير.</translation>
    </message>
    <message>
        <source>Process %1 (pppd) belongs to %2, and only %2 and root may end it.</source>
        <translation>العملية %1 ‏(pppd) ملك المستخدم %2، ولا يحق إنهاؤها إلا للمستخدم %2 ولـroot.</translation>
    </message>
    <message>
        <source>Hang it up as %1, run Onhook as root (sudo onhook), or install it: the installed Onhook asks for an administrator&apos;s password.</source>
        <translation>اقطعه بصفة المستخدم %1، أو شغّل Onhook بصفة root ‏(sudo onhook)، أو ثبّته: فبعد تثبيته يطلب Onhook كلمة سر مدير.</translation>
    </message>
    <message>
        <source>There is no pppd of this id any more.</source>
        <translation>لم يعد هناك pppd بهذا المعرّف.</translation>
    </message>
    <message>
        <source>List the connections again.</source>
        <translation>اعرض الاتصالات مجددًا.</translation>
    </message>
    <message>
        <source>xl2tpd would dial it again, and only root may tell it not to.</source>
        <translation>كان xl2tpd سيعيد الاتصال به، ولا يحق لغير root أن يأمره بخلاف ذلك.</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook) and hang it up: xl2tpd leaves it down then.</source>
        <translation>شغّل Onhook بصفة root ‏(sudo onhook) واقطعه: حينئذ يتركه xl2tpd منقطعًا.</translation>
    </message>
    <message>
        <source>Onhook cannot stop what would start this again.</source>
        <translation>لا يستطيع Onhook إيقاف ما قد يبدأ هذا مجددًا.</translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what starts it by that program&apos;s own means.</source>
        <translation>اقطعه؛ وإن عاد فأوقف ما يبدؤه بوسائل ذلك البرنامج نفسه.</translation>
    </message>
    <message>
        <source>The signal could not be sent: %1.</source>
        <translation>تعذّر إرسال الإشارة: %1.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log (journalctl -t pppd).</source>
        <translation>راجع سجل النظام (journalctl -t pppd).</translation>
    </message>
    <message>
        <source>Correct them in /etc/ppp/pap-secrets or /etc/ppp/chap-secrets, or with the program that made this peer, then dial again.</source>
        <translation>صحّحهما في ‎/etc/ppp/pap-secrets أو ‎/etc/ppp/chap-secrets، أو بالبرنامج الذي أنشأ هذا النظير، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>The peer ended the connection.</source>
        <translation>أنهى النظير الاتصال.</translation>
    </message>
    <message>
        <source>pppd failed with a fatal error.</source>
        <translation>أخفق pppd بخطأ قاتل.</translation>
    </message>
    <message>
        <source>pppd does not accept its options.</source>
        <translation>لا يقبل pppd خياراته.</translation>
    </message>
    <message>
        <source>Correct what it names, in the peer&apos;s file below /etc/ppp/peers.</source>
        <translation>صحّح ما يذكره، في ملف النظير تحت ‎/etc/ppp/peers.</translation>
    </message>
    <message>
        <source>Only root may dial with pppd here: it is not set-uid root.</source>
        <translation>لا يحق لغير root الاتصال عبر pppd هنا: فالبرنامج ليس set-uid root.</translation>
    </message>
    <message>
        <source>The kernel has no PPP.</source>
        <translation>ليس في النواة دعم PPP.</translation>
    </message>
    <message>
        <source>Load it (sudo modprobe ppp_generic), or start a kernel that has it.</source>
        <translation>حمّله (sudo modprobe ppp_generic)، أو أقلع بنواة تدعمه.</translation>
    </message>
    <message>
        <source>pppd was told to end.</source>
        <translation>أُمر pppd بالانتهاء.</translation>
    </message>
    <message>
        <source>Its device is in use: another program has locked it.</source>
        <translation>جهازه مستخدم: أقفله برنامج آخر.</translation>
    </message>
    <message>
        <source>Hang up or end what uses it, then dial again.</source>
        <translation>اقطع ما يستخدمه أو أنهِه، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>Its device cannot be opened.</source>
        <translation>لا يمكن فتح جهازه.</translation>
    </message>
    <message>
        <source>See that it is plugged in, that this peer names the right one, and that you may use it.</source>
        <translation>تحقق من أنه موصّل، وأن هذا النظير يسمي الجهاز الصحيح، وأنه يُسمح لك باستخدامه.</translation>
    </message>
    <message>
        <source>The connect script failed: the modem or who was called did not answer as expected.</source>
        <translation>أخفق نص الاتصال البرمجي: لم يجب المودم أو الطرف المطلوب كما هو متوقع.</translation>
    </message>
    <message>
        <source>Check the modem, the line and the number, then dial again.</source>
        <translation>افحص المودم والخط والرقم، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>The program that is to carry the connection cannot be run.</source>
        <translation>لا يمكن تشغيل البرنامج الذي يُفترض أن يحمل الاتصال.</translation>
    </message>
    <message>
        <source>Correct the option pty of this peer.</source>
        <translation>صحّح الخيار pty لهذا النظير.</translation>
    </message>
    <message>
        <source>The peer and pppd have found no way to speak to each other.</source>
        <translation>لم يجد النظير وpppd طريقة يتفاهمان بها.</translation>
    </message>
    <message>
        <source>The peer did not prove who it is.</source>
        <translation>لم يُثبت النظير هويته.</translation>
    </message>
    <message>
        <source>Correct its secret, or let this peer have the option noauth, as providers ask for.</source>
        <translation>صحّح كلمة سره، أو أعطِ هذا النظير الخيار noauth كما تطلب شركات الإنترنت.</translation>
    </message>
    <message>
        <source>Nobody used the connection for the time after which it ends.</source>
        <translation>لم يستخدم أحد الاتصال طوال المدة التي ينتهي بعدها.</translation>
    </message>
    <message>
        <source>The time that a connection may last was over.</source>
        <translation>انتهت المدة التي يُسمح للاتصال أن يدومها.</translation>
    </message>
    <message>
        <source>The peer will call back.</source>
        <translation>سيعاود النظير الاتصال.</translation>
    </message>
    <message>
        <source>Wait for its call.</source>
        <translation>انتظر اتصاله.</translation>
    </message>
    <message>
        <source>The peer no longer answered.</source>
        <translation>لم يعد النظير يجيب.</translation>
    </message>
    <message>
        <source>The line was lost: the modem, or what else carries the connection, hung up.</source>
        <translation>فُقد الخط: أنهى المودم المكالمة، أو انقطع ما يحمل الاتصال سواه.</translation>
    </message>
    <message>
        <source>Check the line, then dial again.</source>
        <translation>افحص الخط، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>The line leads back to where it begins.</source>
        <translation>الخط يعود إلى حيث يبدأ.</translation>
    </message>
    <message>
        <source>Check the cable, and that PPP is spoken at the other end.</source>
        <translation>افحص الكبل، وتحقق من أن الطرف الآخر يستخدم PPP.</translation>
    </message>
    <message>
        <source>The modem could not be prepared: the init script failed.</source>
        <translation>تعذّر تحضير المودم: أخفق نص التهيئة البرمجي.</translation>
    </message>
    <message>
        <source>Check the modem and the option init of this peer.</source>
        <translation>افحص المودم والخيار init لهذا النظير.</translation>
    </message>
    <message>
        <source>The peer did not accept the name and password.</source>
        <translation>لم يقبل النظير الاسم وكلمة السر.</translation>
    </message>
    <message>
        <source>%1 pppd said: %2</source>
        <translation>%1 قال pppd:‏ %2</translation>
    </message>
    <message>
        <source>pppd was ended by a signal (%1).</source>
        <translation>انتهى pppd بإشارة (%1).</translation>
    </message>
    <message>
        <source>pppd has ended; how is not known.</source>
        <translation>انتهى pppd، ولا يُعرف كيف.</translation>
    </message>
    <message>
        <source>pppd ended with the code %1, which its manual does not know.</source>
        <translation>انتهى pppd بالرمز %1 الذي لا يعرفه دليله.</translation>
    </message>
    <message>
        <source>The peer does not answer.</source>
        <translation>لا يجيب النظير.</translation>
    </message>
    <message>
        <source>Check the line and what is at its other end, then dial again.</source>
        <translation>افحص الخط وما في طرفه الآخر، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>Its pppd has ended; only xl2tpd knows why.</source>
        <translation>انتهى pppd الخاص به؛ ولا يعرف السبب إلا xl2tpd.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log (journalctl -t xl2tpd -t pppd).</source>
        <translation>راجع سجل النظام (journalctl -t xl2tpd -t pppd).</translation>
    </message>
    <message>
        <source>xl2tpd holds a connection of this lac already.</source>
        <translation>لدى xl2tpd اتصال لهذا lac بالفعل.</translation>
    </message>
    <message>
        <source>Hang it up first.</source>
        <translation>اقطعه أولًا.</translation>
    </message>
    <message>
        <source>xl2tpd does not take commands.</source>
        <translation>لا يقبل xl2tpd الأوامر.</translation>
    </message>
    <message>
        <source>Start it anew (sudo systemctl restart xl2tpd).</source>
        <translation>شغّله من جديد (sudo systemctl restart xl2tpd).</translation>
    </message>
    <message>
        <source>xl2tpd has brought no connection about.</source>
        <translation>لم يُقم xl2tpd أي اتصال.</translation>
    </message>
    <message>
        <source>See that the server answers, and look into the system&apos;s log (journalctl -t xl2tpd).</source>
        <translation>تحقق من أن الخادم يجيب، وراجع سجل النظام (journalctl -t xl2tpd).</translation>
    </message>
    <message>
        <source>This user may not read %1, and pppd reads it with the rights of who dials.</source>
        <translation>لا يُسمح لهذا المستخدم بقراءة ‎%1، ويقرؤه pppd بصلاحيات من يجري الاتصال.</translation>
    </message>
    <message>
        <source>Have an administrator add you to the group %1 and log in anew, or run Onhook as root (sudo onhook).</source>
        <translation>اطلب من مدير النظام إضافتك إلى المجموعة %1 ثم سجّل الدخول من جديد، أو شغّل Onhook بصفة root ‏(sudo onhook).</translation>
    </message>
    <message>
        <source>Others than root can change %1, so it is not run.</source>
        <translation>يستطيع غير root تغيير ‎%1، لذلك لا يُشغَّل.</translation>
    </message>
    <message>
        <source>Have its owner and its rights set anew, as its package has them.</source>
        <translation>اطلب ضبط مالكه وصلاحياته من جديد، كما هي في حزمته.</translation>
    </message>
    <message>
        <source>Only root may run pppd here.</source>
        <translation>لا يحق لغير root تشغيل pppd هنا.</translation>
    </message>
    <message>
        <source>Only root and the group %1 may run pppd here.</source>
        <translation>لا يحق لغير root والمجموعة %1 تشغيل pppd هنا.</translation>
    </message>
    <message>
        <source>Have an administrator add you to that group and log in anew, or run Onhook as root (sudo onhook).</source>
        <translation>اطلب من مدير النظام إضافتك إلى تلك المجموعة ثم سجّل الدخول من جديد، أو شغّل Onhook بصفة root ‏(sudo onhook).</translation>
    </message>
    <message>
        <source>pppd is not installed.</source>
        <translation>برنامج pppd غير مثبّت.</translation>
    </message>
    <message>
        <source>Install it (Debian: the package ppp).</source>
        <translation>ثبّته (في دبيان: الحزمة ppp).</translation>
    </message>
    <message>
        <source>Run Onhook as root (sudo onhook), or ask an administrator.</source>
        <translation>شغّل Onhook بصفة root ‏(sudo onhook)، أو اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Not authorized.</source>
        <translation>غير مخوَّل.</translation>
    </message>
    <message>
        <source>No program that could ask for a password runs here. pkexec said: %1</source>
        <translation>لا يعمل هنا أي برنامج يمكنه طلب كلمة سر. قال pkexec:‏ %1</translation>
    </message>
    <message>
        <source>Use Onhook in a desktop session, or run it as root (sudo onhook).</source>
        <translation>استخدم Onhook في جلسة سطح مكتب، أو شغّله بصفة root ‏(sudo onhook).</translation>
    </message>
    <message>
        <source>polkit cannot be reached, which would grant the authority. pkexec said: %1</source>
        <translation>يتعذّر الوصول إلى polkit الذي يمنح التخويل. قال pkexec:‏ %1</translation>
    </message>
    <message>
        <source>Authority was not granted. pkexec said: %1</source>
        <translation>لم يُمنح التخويل. قال pkexec:‏ %1</translation>
    </message>
    <message>
        <source>%1 could not be run: %2.</source>
        <translation>تعذّر تشغيل ‎%1: %2.</translation>
    </message>
    <message>
        <source>A signal ended pkexec or onhook-helper.</source>
        <translation>انتهى pkexec أو onhook-helper بإشارة.</translation>
    </message>
    <message>
        <source>The request for authority was dismissed.</source>
        <translation>رُفض طلب التخويل.</translation>
    </message>
    <message>
        <source>Ask again, and answer it with the password of an administrator.</source>
        <translation>اطلب مجددًا، وأجب بكلمة سر مدير.</translation>
    </message>
    <message>
        <source>The installed onhook-helper does not know this request.</source>
        <translation>لا يعرف onhook-helper المثبّت هذا الطلب.</translation>
    </message>
    <message>
        <source>Install Onhook anew; its parts do not fit together.</source>
        <translation>أعد تثبيت Onhook؛ فأجزاؤه لا يتوافق بعضها مع بعض.</translation>
    </message>
    <message>
        <source>pkexec started onhook-helper without the rights of root.</source>
        <translation>شغّل pkexec برنامج onhook-helper من دون صلاحيات root.</translation>
    </message>
    <message>
        <source>The process is no pppd of this system.</source>
        <translation>العملية ليست pppd لهذا النظام.</translation>
    </message>
    <message>
        <source>End it as root by its process number, if you are sure of it.</source>
        <translation>أنهِها بصفة root برقمها، إن كنت متأكدًا منها.</translation>
    </message>
    <message>
        <source>The process could not be signaled.</source>
        <translation>تعذّر إرسال إشارة إلى العملية.</translation>
    </message>
    <message>
        <source>The process cannot be examined.</source>
        <translation>لا يمكن فحص العملية.</translation>
    </message>
    <message>
        <source>onhook-helper ended with the code %1, which is none of its own.</source>
        <translation>انتهى onhook-helper بالرمز %1، وليس من رموزه.</translation>
    </message>
    <message>
        <source>onhook-helper sends no such signal.</source>
        <translation>لا يرسل onhook-helper إشارة كهذه.</translation>
    </message>
    <message>
        <source>More than %1 processes cannot be signaled at once.</source>
        <translation>لا يمكن إرسال إشارة إلى أكثر من %1 من العمليات دفعة واحدة.</translation>
    </message>
    <message>
        <source>Hang up its links one by one. Run Onhook as root (sudo onhook), or ask an administrator.</source>
        <translation>اقطع وصلاته واحدة واحدة. شغّل Onhook بصفة root ‏(sudo onhook)، أو اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>لا تمكن قراءة ‎%1: %2.</translation>
    </message>
    <message>
        <source>Connections are shown as far as pid files and processes tell.</source>
        <translation>تظهر الاتصالات بقدر ما تدل عليها ملفات أرقام العمليات والعمليات نفسها.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>الملف ‎%1 تالف.</translation>
    </message>
    <message>
        <source>Connections are shown as far as the rest of it, pid files and processes tell. It is made anew when it is deleted and no pppd runs.</source>
        <translation>تظهر الاتصالات بقدر ما يدل عليها باقيه وملفات أرقام العمليات والعمليات نفسها. ويُنشأ من جديد إذا حُذف ولم يكن هناك pppd يعمل.</translation>
    </message>
    <message>
        <source>%1 has vanished.</source>
        <translation>اختفى ‎%1.</translation>
    </message>
    <message>
        <source>Connections are shown as far as pid files, processes and what was read before tell.</source>
        <translation>تظهر الاتصالات بقدر ما تدل عليها ملفات أرقام العمليات والعمليات نفسها وما قُرئ من قبل.</translation>
    </message>
    <message>
        <source>Stop it by hand (sudo systemctl stop %1), then hang up.</source>
        <translation>أوقفه يدويًا (sudo systemctl stop %1)، ثم اقطع.</translation>
    </message>
    <message>
        <source>%1 could not be stopped: %2</source>
        <translation>تعذّر إيقاف %1: %2</translation>
    </message>
    <message>
        <source>systemd cannot be reached to stop %1.</source>
        <translation>يتعذّر الوصول إلى systemd لإيقاف %1.</translation>
    </message>
    <message>
        <source>%1 is no name of a service.</source>
        <translation>ليس %1 اسم خدمة.</translation>
    </message>
</context>
<context>
    <name>ras</name>
    <message>
        <source>custom dialer %1</source>
        <translation>برنامج اتصال مخصص %1</translation>
    </message>
    <message>
        <source>the line is down, its port is not free yet</source>
        <translation>الخط منقطع، ولم يتحرر منفذه بعد</translation>
    </message>
    <message>
        <source>Windows accepted the request and the connection stays up: another program may hold it too.</source>
        <translation>قبل Windows الطلب وما زال الاتصال قائمًا: ربما يمسك به برنامج آخر أيضًا.</translation>
    </message>
    <message>
        <source>Keep waiting for that program to let go of it. Asking again may take its hold away.</source>
        <translation>واصل الانتظار حتى يتركه ذلك البرنامج. وقد يؤدي الطلب مجددًا إلى انتزاعه منه.</translation>
    </message>
    <message>
        <source>perhaps another program</source>
        <translation>ربما برنامج آخر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>الوصلة %1</translation>
    </message>
    <message>
        <source>Remote Access is not part of this Windows. Add it in &quot;Turn Windows features on or off&quot;.</source>
        <translation>خدمة الوصول عن بُعد ليست ضمن نسخة Windows هذه. أضفها من «تشغيل ميزات Windows أو إيقاف تشغيلها».</translation>
    </message>
    <message>
        <source>See in &quot;Services&quot; whether the Remote Access Connection Manager runs, and start it there.</source>
        <translation>تحقق في «الخدمات» من أن Remote Access Connection Manager يعمل، وشغّله هناك.</translation>
    </message>
    <message>
        <source>It is no longer listed under the handle that it had.</source>
        <translation>لم يعد مُدرجًا تحت المقبض الذي كان له.</translation>
    </message>
    <message>
        <source>Look at the list again to see what is connected.</source>
        <translation>انظر إلى القائمة مجددًا لترى ما هو متصل.</translation>
    </message>
    <message>
        <source>Remote Access answered with code %1.</source>
        <translation>أجابت خدمة الوصول عن بُعد بالرمز %1.</translation>
    </message>
    <message>
        <source>Windows answered with code %1.</source>
        <translation>أجاب Windows بالرمز %1.</translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation>فتح المنفذ</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>طلب الرقم</translation>
    </message>
    <message>
        <source>checking user name and password</source>
        <translation>التحقق من اسم المستخدم وكلمة السر</translation>
    </message>
    <message>
        <source>changing the password</source>
        <translation>تغيير كلمة السر</translation>
    </message>
    <message>
        <source>waiting to be called back</source>
        <translation>انتظار معاودة الاتصال</translation>
    </message>
    <message>
        <source>registering on the network</source>
        <translation>التسجيل في الشبكة</translation>
    </message>
    <message>
        <source>calling with the next link</source>
        <translation>طلب الرقم عبر الوصلة التالية</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Look whether it is listed. Please report this: it should not happen.</source>
        <translation>انظر هل هو مُدرج. نرجو الإبلاغ عن هذا: ما كان ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>Wait until other hang-ups have ended, then ask again.</source>
        <translation>انتظر حتى تنتهي عمليات القطع الأخرى، ثم اطلب مجددًا.</translation>
    </message>
    <message>
        <source>Its provider does not answer.</source>
        <translation>لا يجيب مزوّده.</translation>
    </message>
    <message>
        <source>Look whether it is still listed, then ask again.</source>
        <translation>انظر هل ما زال مُدرجًا، ثم اطلب مجددًا.</translation>
    </message>
    <message>
        <source>Look whether it is still listed. Please report this: it should not happen.</source>
        <translation>انظر هل ما زال مُدرجًا. نرجو الإبلاغ عن هذا: ما كان ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>Something unknown went wrong.</source>
        <translation>حدث خطأ غير معروف.</translation>
    </message>
</context>
<context>
    <name>simulated</name>
    <message>
        <source>Office modem</source>
        <translation>مودم المكتب</translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation>فتح المنفذ</translation>
    </message>
    <message>
        <source>dialing the number</source>
        <translation>طلب الرقم</translation>
    </message>
    <message>
        <source>authenticating</source>
        <translation>الاستيثاق</translation>
    </message>
    <message>
        <source>ISDN bundle</source>
        <translation>حزمة ISDN</translation>
    </message>
    <message>
        <source>Channel 1</source>
        <translation>القناة 1</translation>
    </message>
    <message>
        <source>Channel 2</source>
        <translation>القناة 2</translation>
    </message>
    <message>
        <source>Home PPPoE</source>
        <translation>PPPoE المنزل</translation>
    </message>
    <message>
        <source>Tells its line to dial no more by itself.</source>
        <translation>يطلب هذا من خطه ألا يعيد الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>Its line was told to dial no more by itself.</source>
        <translation>طُلب من خطه ألا يعيد الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>It stays down until you connect it; then it comes back by itself again.</source>
        <translation>يبقى منقطعًا حتى تتصل به؛ وبعدها يعود تلقائيًا من جديد.</translation>
    </message>
    <message>
        <source>Work VPN</source>
        <translation>VPN العمل</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>إجراء الاتصال</translation>
    </message>
    <message>
        <source>Lab VPN</source>
        <translation>VPN المختبر</translation>
    </message>
    <message>
        <source>Bank (custom dialer)</source>
        <translation>المصرف (برنامج اتصال مخصص)</translation>
    </message>
    <message>
        <source>custom dialer</source>
        <translation>برنامج اتصال مخصص</translation>
    </message>
    <message>
        <source>Branch office VPN (slow)</source>
        <translation>VPN الفرع (بطيء)</translation>
    </message>
    <message>
        <source>Ends its client at once.</source>
        <translation>ينهي هذا عميله فورًا.</translation>
    </message>
    <message>
        <source>The other side is not told and may count the session as open for some minutes.</source>
        <translation>لا يُبلَّغ الطرف الآخر، وقد يظل يعدّ الجلسة مفتوحة بضع دقائق.</translation>
    </message>
    <message>
        <source>Head office (managed)</source>
        <translation>المقر الرئيسي (مُدار)</translation>
    </message>
    <message>
        <source>Travel VPN</source>
        <translation>VPN السفر</translation>
    </message>
    <message>
        <source>Mobile broadband</source>
        <translation>النطاق العريض المحمول</translation>
    </message>
    <message>
        <source>waking the modem</source>
        <translation>إيقاظ المودم</translation>
    </message>
    <message>
        <source>finding the network</source>
        <translation>البحث عن الشبكة</translation>
    </message>
    <message>
        <source>asking for an address</source>
        <translation>طلب عنوان</translation>
    </message>
    <message>
        <source>Night line (office modem)</source>
        <translation>الخط الليلي (مودم المكتب)</translation>
    </message>
    <message>
        <source>Supplier (line is busy)</source>
        <translation>المورّد (الخط مشغول)</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>الوصول مرفوض.</translation>
    </message>
    <message>
        <source>The handle is invalid.</source>
        <translation>المقبض غير صالح.</translation>
    </message>
    <message>
        <source>No more data is available.</source>
        <translation>لا تتوفر بيانات أخرى.</translation>
    </message>
    <message>
        <source>An operation is pending.</source>
        <translation>توجد عملية معلّقة.</translation>
    </message>
    <message>
        <source>The specified port is already open.</source>
        <translation>المنفذ المحدد مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>The port is not connected.</source>
        <translation>المنفذ غير متصل.</translation>
    </message>
    <message>
        <source>The port or device is already disconnecting.</source>
        <translation>قطع المنفذ أو الجهاز جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>The port is not open.</source>
        <translation>المنفذ غير مفتوح.</translation>
    </message>
    <message>
        <source>The port is disconnected.</source>
        <translation>المنفذ مقطوع.</translation>
    </message>
    <message>
        <source>The port was disconnected by the remote machine.</source>
        <translation>قطع الحاسوب البعيد المنفذ.</translation>
    </message>
    <message>
        <source>The modem (or other connecting device) is already in use or is not configured properly.</source>
        <translation>المودم (أو جهاز اتصال آخر) مستخدم بالفعل أو ليس مضبوطًا كما ينبغي.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>The line is busy.</source>
        <translation>الخط مشغول.</translation>
    </message>
    <message>
        <source>Access was denied because the user name or password was not accepted.</source>
        <translation>رُفض الوصول لأن اسم المستخدم أو كلمة السر لم يُقبلا.</translation>
    </message>
    <message>
        <source>The connection could not be disconnected because it was created by the multi-protocol router.</source>
        <translation>تعذّر قطع الاتصال لأن الموجّه متعدد البروتوكولات هو الذي أنشأه.</translation>
    </message>
    <message>
        <source>The practice network answered with code %1.</source>
        <translation>أجابت شبكة التدريب بالرمز %1.</translation>
    </message>
    <message>
        <source>Wait for it to come back: it may still carry out what it was asked for.</source>
        <translation>انتظر حتى تعود: فقد تنفّذ لاحقًا ما طُلب منها.</translation>
    </message>
    <message>
        <source>The practice network was closed before it was asked.</source>
        <translation>أُغلقت شبكة التدريب قبل أن يُطلب منها شيء.</translation>
    </message>
    <message>
        <source>The practice network was closed before it had answered.</source>
        <translation>أُغلقت شبكة التدريب قبل أن تجيب.</translation>
    </message>
    <message>
        <source>The practice network went away before it had answered.</source>
        <translation>غابت شبكة التدريب قبل أن تجيب.</translation>
    </message>
    <message>
        <source>The practice network does not answer.</source>
        <translation>لا تجيب شبكة التدريب.</translation>
    </message>
    <message>
        <source>Wait for it to go on; what you see is what was last known.</source>
        <translation>انتظر حتى تستأنف عملها؛ فما تراه هو آخر ما عُرف.</translation>
    </message>
    <message>
        <source>dialing failed: %1</source>
        <translation>أخفق الاتصال: %1</translation>
    </message>
    <message>
        <source>%1 still holds it</source>
        <translation>%1 ما زال يمسك به</translation>
    </message>
    <message>
        <source>The practice network has gone away.</source>
        <translation>غابت شبكة التدريب.</translation>
    </message>
    <message>
        <source>Wait for it to come back; nothing needs to be restarted.</source>
        <translation>انتظر حتى تعود؛ فلا حاجة إلى إعادة تشغيل شيء.</translation>
    </message>
    <message>
        <source>Onhook cannot stop what would dial this again.</source>
        <translation>لا يستطيع Onhook إيقاف ما قد يعيد هذا الاتصال.</translation>
    </message>
    <message>
        <source>Hang it up; if it comes back, stop what dials it by that program&apos;s own means.</source>
        <translation>اقطعه؛ وإن عاد فأوقف ما يعيد الاتصال به بوسائل ذلك البرنامج نفسه.</translation>
    </message>
    <message>
        <source>The system could not find the phone book entry for this connection.</source>
        <translation>لم يجد النظام مدخلة دفتر الهاتف لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Refresh the list: the entry may have been renamed or removed.</source>
        <translation>حدّث القائمة: ربما أُعيدت تسمية المدخلة أو أُزيلت.</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>شبكة التدريب</translation>
    </message>
</context>
</TS>
