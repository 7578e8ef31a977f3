# Texts of what keeps an application: the line below the questions, the code, the drafts of this device.

## Whether everything is saved

keeping-new = ما تدخله يُحفظ على هذا الجهاز.
keeping-unsaved = يجري الحفظ …
keeping-saved = حُفظ على هذا الجهاز: { $time }
keeping-parked = حُفظ: { $time }. بالرمز يمكنك المتابعة على أي جهاز.
keeping-parked-files = ما زال حفظ ملفاتك جاريًا. يرجى إبقاء هذه الصفحة مفتوحة حتى ذلك الحين.
keeping-memory = لا يُحفظ شيء على هذا الجهاز. إذا أغلقت هذه الصفحة، ضاعت بياناتك. وبرمز تبقى محفوظة.

keeping-failed = لم تُحفظ تغييراتك الأخيرة
keeping-failed-full =
    لم تبقَ مساحة على جهازك. احذف شيئًا آخر من الجهاز، أو احصل على رمز.

    أبقِ هذه الصفحة مفتوحة حتى ذلك الحين: بياناتك ما زالت موجودة.
keeping-failed-unavailable =
    لا يسمح متصفحك بحفظ أي شيء هنا. احصل على رمز.

    أبقِ هذه الصفحة مفتوحة حتى ذلك الحين: بياناتك ما زالت موجودة.
keeping-failed-deleted = حُذف هذا الطلب من هذا الجهاز أو أُرسل في نافذة أخرى. لن يُحفظ هنا شيء بعد الآن.
keeping-failed-other =
    لم ينجح الحفظ. سنحاول مرة أخرى مع كل تغيير.

    أبقِ هذه الصفحة مفتوحة حتى ذلك الحين: بياناتك ما زالت موجودة.
keeping-retry = محاولة الحفظ مرة أخرى

keeping-parking-gone = لم يعد الطلب موجودًا لدى محطة التوصيل
keeping-parking-gone-text = حذفه أحد بالرمز، أو استُبدل الرمز. ولم يعد الرمز القديم يفتح شيئًا. وإذا أردت المتابعة على أجهزة أخرى أيضًا، فاحصل على رمز جديد.
keeping-parking-full = لا توجد مساحة كافية للأجهزة الأخرى
keeping-parking-full-text = الحجم الإجمالي لملفاتك أكبر من أن تُحفظ لدى محطة التوصيل. أما بياناتك فموجودة هناك. اختر الملفات الناقصة مرة أخرى على الجهاز الآخر.

## Two windows or devices, one draft

keeping-conflict = تغيّر هذا الطلب في مكان آخر
keeping-conflict-window = الطلب مفتوح أيضًا في نافذة أخرى. وكان آخر حفظ هناك: { $time }. لن نحفظ هنا شيئًا بعد الآن كي لا تضيع أي بيانات.
keeping-conflict-device = حُفظ الطلب على جهاز آخر: { $time }. لن نحفظ هنا شيئًا بعد الآن كي لا تضيع أي بيانات.
keeping-conflict-after = أي نسخة تريد اعتمادها؟ ستحل محل النسخة الأخرى.
keeping-conflict-mine = الاحتفاظ بالنسخة التي أراها هنا
keeping-conflict-theirs = اعتماد النسخة الأخرى
keeping-conflict-kept = النسخة التي تراها هنا هي المعتمدة الآن.
keeping-conflict-taken = النسخة من المكان الآخر هي المعتمدة الآن. وتراها هنا.

## A newer form

keeping-changed = تغيّر النموذج
keeping-changed-text = هناك إصدار جديد من النموذج منذ آخر مرة عملت فيها عليه. وقد أبقينا ما لا يزال مناسبًا.
keeping-changed-new = هذه الأسئلة جديدة:
keeping-changed-reset = لم تعد إجاباتك عن هذه الأسئلة مناسبة. يرجى الإجابة مرة أخرى:
keeping-changed-dropped =
    { $count ->
        [zero] ما زالت جميع الإجابات مطلوبة.
        [one] لم تعد إجابة واحدة مطلوبة. وقد حذفناها.
        [two] لم تعد إجابتان مطلوبتين. وقد حذفناهما.
        [few] لم تعد { $count } إجابات مطلوبة. وقد حذفناها.
        [many] لم تعد { $count } إجابة مطلوبة. وقد حذفناها.
       *[other] لم تعد { $count } إجابة مطلوبة. وقد حذفناها.
    }
keeping-lost-files = هناك ملفات ناقصة
keeping-lost-files-text = لم تكن هذه الملفات قد حُفظت كاملة. يرجى اختيارها مرة أخرى:
keeping-seen = فهمت

## The code

keeping-code = رمز لجهاز آخر
keeping-code-title = المتابعة على جهاز آخر
keeping-code-text =
    أدخل الرمز على الجهاز الآخر في صفحة «طلباتك». أو صوّر هناك رمز QR بالكاميرا.

    لأجل ذلك يُحفظ طلبك من الآن مشفَّرًا لدى محطة التوصيل، وكذلك كل تغيير. ولا يستطيع قراءته وتغييره إلا من لديه الرمز. وإذا لم يستخدمه أحد لمدة { $days } يومًا، فسيُحذف هناك.
keeping-code-secret = لا تعطِ الرمز إلا لمن يحق له رؤية طلبك. ولا يستطيع أحد استعادة رمز مفقود.
keeping-code-not-yet = لم يصل الطلب بعد إلى محطة التوصيل. سنواصل المحاولة. لا تغلق هذه الصفحة قبل أن يظهر هنا أن الطلب موجود هناك.
keeping-code-parked = طلبك موجود لدى محطة التوصيل. آخر نسخة: { $time }
keeping-parking-behind = لم تصل تغييراتك الأخيرة بعد إلى محطة التوصيل. سنواصل المحاولة.
code-link = الرمز كرابط:
code-qr = رمز QR فيه الرابط إلى طلبك
keeping-share = مشاركة الرابط
keeping-share-title = متابعة الطلب
keeping-print = طباعة الرمز
keeping-outside = الفتح في المتصفح
keeping-outside-hint = في المتصفح لا يضيع شيء إذا أنهى التطبيق جلستك. أدخل الرمز هناك.
keeping-more = استبدال الرمز أو إيقاف حفظ الطلب لدى محطة التوصيل
keeping-replace-hint = هل يعرف الرمزَ من لا ينبغي أن يعرفه؟ احصل إذن على رمز جديد. ولن يفتح الرمز القديم شيئًا بعد ذلك.
keeping-replace = استبدال الرمز
keeping-replaced = هذا رمزك الجديد. لم يعد الرمز القديم يفتح شيئًا.
keeping-stop-hint = يُحذف الطلب لدى محطة التوصيل. ولن يفتح الرمز شيئًا بعد ذلك. وهنا تتابع كما كنت.
keeping-stop = إيقاف الحفظ لدى محطة التوصيل
keeping-stopped = لم يعد الطلب موجودًا لدى محطة التوصيل.
keeping-close = إغلاق

## The draft as a file

keeping-file-only = حفظ الطلب في ملف
keeping-file-title = حفظ الطلب في ملف
keeping-file-text =
    يوضع طلبك مع جميع ملفاته مشفَّرًا في ملف. ولا يذهب شيء إلى أي خادم.

    للمتابعة افتح الملف في صفحة «طلباتك». وتحتاج هناك إلى هذا الرمز أيضًا. فاكتبه.
keeping-file-hint = يحتوي الملف على كل ما أدخلته حتى الآن. وهو مشفَّر. ولفتحه تحتاج إلى الرمز.
keeping-file = حفظ كملف
keeping-file-making = تجري كتابة الملف …
keeping-file-made = الملف جاهز. ولا يحتوي على التغييرات اللاحقة.
keeping-file-failed = تعذرت كتابة الملف. يرجى المحاولة مرة أخرى.

## Deleting

keeping-delete = الحذف من هذا الجهاز
keeping-delete-memory = حذف الطلب
keeping-delete-title = هل تريد حذف هذا الطلب؟
keeping-delete-text = ستُحذف جميع البيانات والملفات من هذا الجهاز. ولا يمكن استعادتها.
keeping-delete-memory-text = ستُحذف جميع البيانات والملفات. ولا يمكن استعادتها.
keeping-delete-parked = سيُحذف الطلب لدى محطة التوصيل أيضًا. ولن يفتح الرمز شيئًا بعد ذلك.
keeping-delete-confirm = نعم، حذف
keeping-delete-cancel = لا، احتفاظ
keeping-deleted = تم حذف الطلب
keeping-deleted-text = لم يبقَ منه شيء محفوظ على هذا الجهاز.
keeping-delete-remote-failed = لم يكن الاتصال بمحطة التوصيل ممكنًا. وسيُحذف الطلب هناك إذا لم يستخدمه أحد لمدة { $days } يومًا.

## The session of a host app

session-known = سينهي التطبيق جلستك: { $time }.
session-warning =
    { $seconds ->
        [zero] سينهي التطبيق جلستك الآن
        [one] سينهي التطبيق جلستك خلال ثانية واحدة
        [two] سينهي التطبيق جلستك خلال ثانيتين
        [few] سينهي التطبيق جلستك خلال { $seconds } ثوانٍ
        [many] سينهي التطبيق جلستك خلال { $seconds } ثانية
       *[other] سينهي التطبيق جلستك خلال { $seconds } ثانية
    }
session-over = أنهى التطبيق جلستك
session-kept = لن يضيع شيء: طلبك محفوظ على هذا الجهاز. افتحه بعد ذلك مرة أخرى وتابع.
session-parked = لن يضيع شيء: ستتابع بعد ذلك برمزك. هل كتبته؟
session-lost = طلبك غير محفوظ في أي مكان. احصل الآن على رمز، وإلا ضاعت بياناتك.
session-extend = تمديد الجلسة
session-extended = طلبنا من التطبيق تمديد الجلسة.

## Before the questions

enter-loading = نبحث عما هو محفوظ …
enter-failed = تعذر فتح الطلب
enter-again = المحاولة مرة أخرى
enter-new = بدء طلب جديد
enter-continue = متابعة
enter-drafts = لقد بدأت طلبًا من قبل
enter-by-code = عرض جميع الطلبات أو إدخال رمز
enter-case = الاطلاع بالرمز على حالة طلب مُرسَل

enter-link = المتابعة بالرمز
enter-file = المتابعة بالملف
enter-link-service = الخدمة
enter-link-saved = آخر حفظ
enter-link-revision = عدد مرات الحفظ
enter-link-yours = هل هذا طلبك؟
enter-link-text = من أعطاك الرابط أو الرمز يستطيع قراءة كل ما تدخله. إذا لم يكن الطلب لك، فابدأ طلبًا جديدًا.
enter-file-text = من أعطاك الملف والرمز قد يستطيع قراءة ما تدخله. إذا لم يكن الطلب لك، فابدأ طلبًا جديدًا.
enter-link-older = هل غيّرت شيئًا بعد ذلك؟ إذن ليست هذه أحدث نسخة.

enter-device = هل هذا جهازك الخاص؟
enter-device-text =
    - نعم: نحفظ بياناتك مشفَّرة على هذا الجهاز. وهكذا لا يضيع شيء، ويمكنك المتابعة في أي وقت.
    - لا: لا نحفظ شيئًا هنا. إذا أغلقت هذه الصفحة، ضاعت بياناتك ما لم يكن لديك رمز.
enter-device-text-code =
    - نعم: نحفظ بياناتك مشفَّرة على هذا الجهاز.
    - لا: لا نحفظ شيئًا هنا. وللمتابعة ستحتاج إلى الرمز مرة أخرى.
enter-device-own = نعم، الحفظ هنا
enter-device-other = لا، عدم حفظ أي شيء هنا

enter-forgets = لا يُحفظ شيء هنا
enter-forgets-text = إذا أُغلقت هذه الصفحة أو التطبيق، ضاعت بياناتك. ويمكنك مع ذلك المتابعة برمز في أي وقت، هنا أو على جهاز آخر.
enter-forgets-maybe = ربما ينسى التطبيق بياناتك
enter-forgets-maybe-text = بعض التطبيقات تحذف كل شيء عند إغلاقها. ويمكنك مع ذلك المتابعة برمز في أي وقت، هنا أو على جهاز آخر.
enter-forgets-parked = لأجل الرمز يُحفظ طلبك مشفَّرًا لدى محطة التوصيل. ولا يستطيع قراءته إلا من لديه الرمز.
enter-forgets-code = عرض الرمز
enter-forgets-none = المتابعة بلا رمز
enter-code = رمزك
enter-code-text = اكتب الرمز أو التقط صورة له. به تتابع إذا أُغلقت هذه الصفحة. لا تعطه إلا لمن يحق له رؤية طلبك.
enter-code-go = المتابعة إلى الطلب

enter-expired =
    { $count ->
        [zero] لم يُحذف أي طلب بدأته
        [one] حُذف طلب بدأته
        [two] حُذف طلبان بدأتهما
        [few] حُذفت { $count } طلبات بدأتها
        [many] حُذف { $count } طلبًا بدأتها
       *[other] حُذف { $count } طلب بدأتها
    }
enter-expired-text = لم تغيّر فيه شيئًا منذ مدة طويلة، لذلك حذفنا البيانات من هذا الجهاز. ولم يكن قد أُرسل شيء بعد: ليس هذا قرارًا من الجهة الرسمية.
enter-waiting = هناك طلب جاهز لم يُرسَل بعد
enter-waiting-text = هو مشفَّر على هذا الجهاز، وسيُرسَل تلقائيًا ما دامت إحدى هذه الصفحات مفتوحة والإنترنت متوفرًا.
enter-waiting-open = عرض

## Why a draft did not open

open-error-gone = لم يعد هذا الطلب موجودًا هنا. لقد حُذف أو أصبح لدى الجهة الرسمية.
open-error-none = لا يوجد هنا طلب بهذا الرمز. يرجى مقارنة الرمز مرة أخرى. ربما لم يُستخدم الطلب منذ مدة طويلة، أو يعود إلى جهة رسمية أخرى.
open-error-offline = جهازك غير متصل بالإنترنت. يرجى الاتصال بالإنترنت ثم المحاولة مرة أخرى.
open-error-unreachable = محطة التوصيل لا تستجيب. يرجى المحاولة مرة أخرى بعد بضع دقائق.
open-error-too-many = جُرّبت رموز كثيرة جدًا من اتصالك. يرجى الانتظار ثم المحاولة لاحقًا مرة أخرى.
open-error-unreadable = تعذرت قراءة هذا الطلب. ربما هو تالف.
open-error-newer = حُفظ هذا الطلب بإصدار أحدث من هذا الموقع. يرجى إعادة تحميل الصفحة.
open-error-service = يعود هذا الطلب إلى خدمة أخرى. افتحه في صفحة «طلباتك».
open-error-file = هذا ليس ملفًا فيه طلب، أو هو تالف.
open-error-file-code = لا يعود الرمز إلى هذا الملف. يرجى مقارنته مرة أخرى.
open-error-file-destination = يعود هذا الملف إلى جهة رسمية أخرى. افتحه في موقعها.
open-error-storage = لا يسمح متصفحك لهذه الصفحة بحفظ أي شيء.
open-error-full = لم تبقَ مساحة على جهازك. احذف شيئًا آخر من الجهاز ثم حاول مرة أخرى.
open-error-failed = لم ينجح ذلك. يرجى المحاولة مرة أخرى.
open-error-link = لا يحتوي الرابط على رمز صحيح. يرجى إدخال الرمز يدويًا.

## Files

file-keeping = يجري حفظه
file-kept = محفوظ
file-memory = في هذه الصفحة فقط
file-no-room = غير محفوظ: لا توجد مساحة على الجهاز
file-parking = يجري حفظه لدى محطة التوصيل
file-parked = محفوظ لدى محطة التوصيل
file-fetching = يجري جلبه
file-missing = ناقص: يرجى اختياره مرة أخرى
file-refused = { $name }: { $reason }
file-shrink = تصغير الصورة واستخدامها
file-problem-type = هذا النوع من الملفات غير مقبول هنا. يرجى استخدام PDF أو JPG أو PNG.
file-problem-size = الملف كبير جدًا. الحد الأقصى { $max }.
file-problem-count = عدد الملفات كبير جدًا. الحد الأقصى { $max }.
file-problem-sum = الحجم الإجمالي للملفات كبير جدًا. الحد الأقصى { $max }. يرجى تقديم بعضها لاحقًا.

## The drafts of this device

drafts-title = طلباتك
drafts-intro = هنا تتابع طلبًا: طلبًا محفوظًا على هذا الجهاز، أو برمز، أو بملف.
drafts-loading = نبحث عما هو محفوظ …
drafts-on-device = على هذا الجهاز
drafts-none = لا يوجد طلب محفوظ على هذا الجهاز.
drafts-unavailable = لا يسمح متصفحك لهذه الصفحة بحفظ أي شيء. لذلك لا توجد هنا طلبات.
drafts-saved = آخر حفظ: { $time }
drafts-expires = سيُحذف من هذا الجهاز في { $date } إذا لم تغيّر شيئًا بعد الآن.
drafts-waiting = جاهز ومشفَّر. سيُرسَل تلقائيًا ما دامت هذه الصفحة مفتوحة والإنترنت متوفرًا.
drafts-sent = تاريخ الإرسال: { $time }. لم يصل بعد.
drafts-arrived = وصل إلى الجهة الرسمية: { $time }
drafts-other-service = لم تعد هذه الخدمة متاحة هنا.
drafts-continue = متابعة
drafts-case = عرض الحالة
drafts-delete = حذف
drafts-delete-sent-text = ستُحذف الملاحظة على هذا الجهاز فقط. ويبقى طلبك لدى الجهة الرسمية. ولا يمكنك بعد ذلك رؤية الحالة إلا بالرمز.
drafts-delete-waiting-text = لم يُرسَل الطلب بعد. وإذا حذفته، فلن تحصل عليه الجهة الرسمية.
drafts-by-code = المتابعة برمز
drafts-code = الرمز
drafts-code-hint = 25 رمزًا في خمس مجموعات. يفتح الرمز طلبًا بدأته أو حالة طلب أرسلته.
drafts-code-open = فتح
drafts-code-looking = نبحث عن الطلب بهذا الرمز …
drafts-by-file = المتابعة بملف
drafts-file = الملف الذي فيه الطلب
drafts-file-hint = حصلت عليه بواسطة «حفظ كملف». ولا يذهب شيء إلى أي خادم.
drafts-file-code = رمز هذا الملف
drafts-file-missing = يرجى اختيار الملف.
drafts-file-opening = تجري قراءة الملف …
drafts-file-again = إذا لم يُحفظ شيء هنا، فيرجى اختيار الملف مرة أخرى في الصفحة التالية.

## A code that opens a draft and no case

case-draft = لم يُرسَل هذا الطلب بعد
case-draft-text = يعود الرمز إلى طلب بدأته. ويمكنك متابعته.
case-draft-continue = متابعة الطلب
