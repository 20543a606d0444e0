# بطاقة الدليل في صفحات X. ‏{ $label } هو ما كتبه X على العنصر، بلغة صفحته.

guide-name = دليل Afterspace
guide-step = الخطوة { $step } من 7
guide-dismiss = إخفاء
guide-reopen = إظهار دليل Afterspace

guide-do-begin = ابدأ
guide-do-take-there = خذني إلى هناك
guide-do-confirm = فعلت ذلك
guide-do-reload = انظر مرة أخرى
guide-do-open-library = فتح Afterspace
guide-do-take-spaces = خذ مساحاتك فقط
guide-do-more-ways = طرق أخرى
guide-do-again = طلب أرشيف جديد
guide-do-report = الإبلاغ عن هذه الصفحة
guide-do-copy = نسخ
guide-do-back = رجوع

guide-intro = تأتي تسجيلاتك في الأرشيف الذي يُعدّه X من بياناتك.
guide-intro-hosted = يضم المساحات التي استضفتها، وقد تكون فيه أيضًا المساحات التي لم تسجّلها. ولا يضم تلك التي كنت فيها ضيفًا.
guide-intro-days = فيه مساحات آخر 30 يومًا على الأقل. لا يَعِد X بأكثر من ذلك.
guide-intro-left-out = سبق أن لوحظ أن X ترك المساحات خارج الأرشيف. إن حدث هذا لأرشيفك فسيخبرك Afterspace.
guide-intro-road = سبع خطوات: الوصول إلى الصفحة، ثم كلمة المرور ورمز، ثم الطلب، ثم انتظار يوم، وأحيانًا عدة أيام، ثم التنزيل.

guide-more = انقر «{ $label }» في قائمة X.
guide-profile = انقر صورتك في أعلى الصفحة.
guide-settings = اختر «{ $label }».
guide-support = افتح «{ $label }» أولًا.
guide-account = اختر «{ $label }».
guide-archive = اختر «{ $label }».
guide-password = اكتب كلمة مرورك في X، ثم انقر «{ $label }».
guide-password-later = يطلب X هنا كلمة مرورك، لكن الحقل لا يمكن استخدامه بعد. تابع صفحة X إلى أن يصبح ذلك ممكنًا.
guide-passkey = يطلب X مفتاح مرورك. استخدمه، أو اختر طريقة أخرى في صفحة X.
guide-verify = يطلب X أن تؤكد هويتك. اختر الطريقة التي تناسبك، واتبع صفحة X.
guide-channel = اختر أين يرسل إليك X الرمز، ثم انقر «{ $label }».
guide-send = يرسل إليك X رمزًا. انقر «{ $label }».
guide-code = اكتب الرمز الذي أرسله إليك X، ثم انقر «{ $label }».
guide-request = انقر «{ $label }».
guide-request-link = انقر «{ $label }»: يستقبل X الطلب في صفحة مستقلة.

guide-wait = يُعدّ X أرشيفك الآن.
guide-wait-seen = يُعدّ X أرشيفك الآن. طلبته في { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-found = يُعدّ X أرشيفك الآن. كان مطلوبًا من قبل في { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-wait-person = يُعدّ X أرشيفك الآن. قلتَ إنك طلبته في { DATETIME($since, dateStyle: "medium", timeStyle: "short") }.
guide-no-answer = كان طلبك لدى X في { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. ومرّ منذ ذلك الحين أسبوع أو أكثر دون رد.

guide-link = أرشيفك جاهز. انقر «{ $label }».
guide-part = أرشيفك جاهز. اقرأ هذا، ثم انقر «{ $label }».
guide-parts = جاء أرشيفك في عدة ملفات، عددها { $parts }، وتحتاج إليها كلها. انقر «{ $label }» { $left ->
    [zero] لتنزيل الملف التالي.
    [one] لتنزيل الملف الأخير.
    [two] لتنزيل الملف التالي.
    [few] لتنزيل الملف التالي.
    [many] لتنزيل الملف التالي.
   *[other] لتنزيل الملف التالي.
}

guide-downloading = يجري تنزيل أرشيفك.
guide-interrupted = توقف التنزيل قبل نهايته.
guide-downloaded = أرشيفك على هذا الجهاز. دع Afterspace الآن يُخرج التسجيلات منه.
guide-imported = تسجيلاتك الآن في Afterspace.

guide-expired = يحفظ X الأرشيف 7 أيام، وقد انقضت أيام أرشيفك.
guide-failed = لم يتمكن X من إعداد أرشيفك: «{ $label }».
guide-unavailable = لا يقدّم X أرشيفك الآن: «{ $label }».
guide-off = يبدو أن X أوقف الأرشيفات مؤقتًا. حاول مرة أخرى بعد بضع ساعات.

guide-sign-in = سجّل الدخول إلى X أولًا، بالحساب الذي استضاف المساحات.
guide-unlock = قفل X هذا الحساب. افتح قفله أولًا، كما تقول صفحة X.
guide-switch-account = هذا الحساب مُعار لك، ولا يطلب الأرشيف إلا صاحبه. انتقل إلى حساب صاحبه.
guide-suspended = علّق X هذا الحساب. ويجب طلب أرشيفه من X كتابةً.
guide-x-error = يقول X إن خطأً ما قد حدث. أعد تحميل الصفحة.

guide-return-waiting = طلبت أرشيفك في { DATETIME($since, dateStyle: "medium", timeStyle: "short") }. يحتاج X إلى يوم، وأحيانًا إلى عدة أيام.
guide-return-ready = أرشيفك جاهز، وينتظرك حتى { DATETIME($until, dateStyle: "medium") }.

guide-search-1 = ابحث عن «{ $label }» في قائمة X.
guide-search-2 = ابحث عن «{ $label }» في القائمة التي تُفتح.
guide-search-3 = ابحث عن «{ $label }» في إعدادات حسابك.
guide-search-4 = ابحث عن «{ $label }»: يطلبها X هنا.
guide-search-5 = يطلب X هنا رمزًا، ويرسله إليك بالبريد الإلكتروني أو برسالة نصية.
guide-search-6 = ابحث عن «{ $label }» في هذه الصفحة.
guide-search-7 = ابحث عن «{ $label }» في هذه الصفحة.

guide-report = هذا هو التقرير كاملًا. يصف بنية صفحة X، ولا شيء غير ذلك.
guide-report-name = التقرير
guide-copied = تم النسخ.
guide-copy-failed = لم يسمح المتصفح بذلك. حدّد التقرير وانسخه بنفسك.

guide-note-secret = لا ينظر Afterspace إلى ما تكتبه هنا.
guide-note-passkey = يبقى مفتاح مرورك بين جهازك وX. لا دخل لـ Afterspace فيه.
guide-note-hosted = يضم المساحات التي استضفتها في آخر 30 يومًا على الأقل، وقد تكون فيه أيضًا المساحات التي لم تسجّلها.
guide-note-left-out = سبق أن لوحظ أن X ترك المساحات خارج الأرشيف.
guide-note-wait = يستغرق ذلك يومًا، وأحيانًا عدة أيام. يمكنك إغلاق هذه الصفحة: سيتذكر Afterspace.
guide-note-record = لمساحتك القادمة: التسجيل («Record Space») متوقف افتراضيًا على الويب. شغّله قبل أن تبدأ.
guide-note-no-answer = يقبل X طلبًا جديدًا حالما يصبح زرّه غير رمادي.
guide-note-network = تحتاج إلى اتصال ثابت، وإلى مكان على القرص لملف كبير.
guide-note-room = تحتاج إلى اتصال ثابت، وإلى مكان على القرص: حجم هذا الملف بحسب X هو { $size }.
guide-note-leave-open = أبقِ المتصفح مفتوحًا حتى يكتمل الملف، ولا تُلغِ التنزيل.
guide-note-link-life = يعمل رابط X لمدة 7 أيام.
guide-note-retry = إن انقطع التنزيل، فأعد المحاولة من قائمة التنزيلات في المتصفح: قد لا يقدّمه X مرتين.
guide-note-retry-now = يبيّن Afterspace السبب وكيفية المتابعة. ويمكنك أيضًا إعادة المحاولة من قائمة التنزيلات في المتصفح: قد لا يقدّمه X مرتين.
guide-note-ask-again = اطلب أرشيفًا جديدًا حالما يعرضه X في هذه الصفحة.
guide-note-form = يذكر X في هذه الصفحة نموذجًا يمكنك أن تطلب به المساعدة.
guide-note-lent = إن كان هذا الحساب مُعارًا لك، فلا يطلب الأرشيف إلا صاحبه.
guide-note-suspended-who = لا يطلبه إلا صاحب الحساب.
guide-note-suspended-how = راسل X بنفسك. اذكر اسم المستخدم مع @، واطلب نسخة من كل بياناتك، مع صوت مساحاتك.
guide-note-x-error-ours = قد يلوم X «إضافات الخصوصية». لا يفعل Afterspace سوى عرض هذه البطاقة، ولا يغيّر شيئًا في شفرة X.
guide-note-x-error-others = إن تكرر ذلك، فأوقف حاجبات الإعلانات والتتبع مؤقتًا على X، ثم أعد التحميل.
guide-note-lost = تبدو صفحة X مختلفة عمّا نعرفه.
guide-note-report-without = لا يحتوي على نصوص أو أسماء أو عناوين، لا لك ولا لغيرك.
guide-note-report-how = لا يُرسَل شيء. انسخه والصقه حيث تبلّغ عن مشاكل Afterspace.
