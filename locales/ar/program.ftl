# Texts of the program that fills, seals and sends an application.

## Application

application-welcome = أجب عن الأسئلة واحدًا تلو الآخر. لن ترى إلا عددًا قليلًا من الأسئلة في كل مرة. وفي النهاية تراجع كل شيء مرة أخرى.
application-in-memory = تبقى بياناتك على هذا الجهاز إلى أن ترسل الطلب. أبقِ هذه الصفحة مفتوحة حتى ذلك الحين: إذا أغلقتها ضاعت البيانات.
application-begin = بدء الطلب
application-continue = متابعة الطلب
application-to-review = مراجعة البيانات وإرسالها
application-progress = أُنجز { $done } من { $total } من الخطوات
application-status-open = لم تبدأ بعد
application-status-begun = بدأت
application-status-wrong = يرجى المراجعة
application-status-done = أُنجزت
application-back = رجوع
application-next = متابعة
application-to-tasks = إلى النظرة العامة
application-back-to-review = العودة إلى المراجعة
application-step = الخطوة { $number } من { $total }
application-errors =
    { $count ->
        [one] يرجى مراجعة إجابة واحدة
        [two] يرجى مراجعة إجابتين
        [few] يرجى مراجعة { $count } إجابات
       *[other] يرجى مراجعة { $count } إجابة
    }
application-error-item = { $label }: { $message }
application-review = مراجعة البيانات
application-review-intro = اقرأ جميع بياناتك مرة أخرى. تعيدك كلمة «تغيير» إلى الأسئلة.
application-review-missing =
    { $count ->
        [one] هناك إجابة واحدة ناقصة أو غير صحيحة بعد
        [two] هناك إجابتان ناقصتان أو غير صحيحتين بعد
        [few] هناك { $count } إجابات ناقصة أو غير صحيحة بعد
       *[other] هناك { $count } إجابة ناقصة أو غير صحيحة بعد
    }
application-change = تغيير
application-not-given = لا توجد إجابة
application-send-intro = عند الإرسال تُشفَّر بياناتك وملفاتك على هذا الجهاز. ولا يستطيع قراءتها إلا الجهة الرسمية.
application-send = إرسال الآن
application-german-show = إظهار النص الألماني أيضًا
application-german-hide = إخفاء النص الألماني

## Sending

application-sending = يجري إرسال طلبك
application-sending-checking = التحقق من مفتاح الجهة الرسمية
application-sending-encrypting = التشفير
application-sending-sending = الإرسال
application-sending-confirming = انتظار التأكيد
application-sending-done = (تم)
application-sending-stopped = (توقف)
application-sending-failed = لم يُرسَل الطلب
application-sending-kept = بياناتك وملفاتك ما زالت موجودة. لم يضِع شيء.
application-sending-again = المحاولة مرة أخرى
application-sending-back = العودة إلى البيانات
application-sending-stay = يرجى إبقاء هذه الصفحة مفتوحة إلى أن يظهر التأكيد.

## Fields

field-optional = (اختياري)
field-more = المزيد عن ذلك
field-yes = نعم
field-no = لا
field-select-prompt = يرجى الاختيار
field-date-day = اليوم
field-date-month = الشهر
field-date-year = السنة
field-file-choose = اختيار ملف
field-file-remove = إزالة
field-file-later = سأقدّم هذا لاحقًا
field-file-will-follow = سيُقدَّم لاحقًا
field-file-limits =
    { $count ->
        [one] { $types }. ملف واحد، بحجم لا يزيد على { $max } ميغابايت.
       *[other] { $types }. حتى { $count } ملفات، لا يزيد حجم كل منها على { $max } ميغابايت.
    }

## Errors beside a field

error-required = يرجى ملء هذا الحقل.
error-too-long = { $max } حرفًا على الأكثر.
error-too-short = { $min } أحرف على الأقل.
error-not-latin = يرجى استخدام الأحرف اللاتينية كما في جواز السفر.
error-email = يرجى إدخال عنوان بريد إلكتروني، مثلًا: name@example.org
error-phone = يرجى إدخال رقم هاتف، مثلًا: ‎+49 212 12345
error-date = يرجى إدخال تاريخ صحيح، مثلًا: 17 5 1980
error-number = يرجى إدخال رقم.
error-number-min = يرجى إدخال { $min } على الأقل.
error-number-max = يرجى إدخال { $max } على الأكثر.
error-money = يرجى إدخال مبلغ باليورو، مثلًا: 2150,00
error-country = يرجى اختيار دولة.
error-option = يرجى اختيار أحد الخيارات.
error-consent = يرجى وضع علامة هنا. لا يمكن المتابعة دون هذا الإقرار.
error-entries-min =
    { $min ->
        [one] يرجى إضافة إدخال واحد على الأقل.
       *[other] يرجى إضافة { $min } إدخالات على الأقل.
    }
error-entries-max = لا يمكن إضافة أكثر من { $max } إدخالات.
error-file-missing = يرجى اختيار ملف أو وضع علامة عند «سأقدّم هذا لاحقًا».
error-file-type = هذا النوع من الملفات غير ممكن. يرجى استخدام PDF أو JPG أو PNG.
error-file-size = الملف كبير جدًا. الحد الأقصى { $max } ميغابايت.
error-file-count =
    { $max ->
        [one] يمكن هنا اختيار ملف واحد فقط.
       *[other] يمكن هنا اختيار { $max } ملفات على الأكثر.
    }

## Why sealing or sending stopped

sending-error-offline = جهازك غير متصل بالإنترنت. يرجى الاتصال بالإنترنت ثم المحاولة مرة أخرى.
sending-error-unreachable = محطة التوصيل لا تستجيب. يرجى التحقق من اتصالك والمحاولة مرة أخرى بعد بضع دقائق.
sending-error-closed = لا تستقبل الجهة الرسمية طلبات عبر الإنترنت حاليًا. يرجى المحاولة لاحقًا أو الاتصال بها هاتفيًا.
sending-error-trust-malformed = تعذرت قراءة مفاتيح الجهة الرسمية، لذلك لم نرسل شيئًا. يرجى المحاولة لاحقًا أو الاتصال بها هاتفيًا.
sending-error-trust-not-pinned = قدّمت محطة التوصيل مفاتيح لم توقّعها الجهة الرسمية، لذلك لم نرسل شيئًا. يرجى إعادة تحميل الصفحة لاحقًا. وإذا تكرر ذلك، فيرجى الاتصال بالجهة الرسمية هاتفيًا.
sending-error-trust-other-subject = قدّمت محطة التوصيل مفاتيح جهة أخرى، لذلك لم نرسل شيئًا. يرجى الاتصال بالجهة الرسمية هاتفيًا.
sending-error-trust-clock = يبدو أن التاريخ أو الوقت في جهازك غير صحيح. يرجى ضبطهما ثم المحاولة مرة أخرى.
sending-error-trust-older = قدّمت محطة التوصيل مفاتيح قديمة، لذلك لم نرسل شيئًا. يرجى المحاولة لاحقًا أو الاتصال بالجهة الرسمية هاتفيًا.
sending-error-trust-key-swapped = تنبيه: قدّمت محطة التوصيل مفتاحًا لا تضمنه الجهة الرسمية. ربما يحاول أحد قراءة طلبك. لذلك لم نرسل شيئًا. يرجى الاتصال بالجهة الرسمية هاتفيًا.
sending-error-destination = لا تعرف محطة التوصيل هذه الجهة الرسمية. يرجى الاتصال بالجهة الرسمية هاتفيًا.
sending-error-not-published = الجهة الرسمية غير جاهزة بعد لاستقبال الطلبات عبر الإنترنت. يرجى المحاولة لاحقًا.
sending-error-unknown-key = أصبحت الجهة الرسمية تستخدم مفتاحًا آخر. يرجى المحاولة مرة أخرى، وسيُشفَّر الطلب من جديد.
sending-error-conflict = يوجد بالفعل إرسال آخر بهذا الرقم. يرجى المحاولة مرة أخرى، وسيحصل الطلب على رقم جديد.
sending-error-too-many-requests = تُرسَل حاليًا طلبات كثيرة جدًا. يرجى الانتظار بضع دقائق ثم المحاولة مرة أخرى.
sending-error-too-much = ملفاتك كثيرة جدًا أو حجمها الإجمالي كبير جدًا. يرجى استخدام ملفات أصغر أو تقديم بعضها لاحقًا.
sending-error-refused = لم تقبل محطة التوصيل الطلب. يرجى المحاولة لاحقًا أو الاتصال بالجهة الرسمية هاتفيًا.
sending-error-file-changed = لم تعد قراءة الملف «{ $name }» ممكنة. ربما تم تغييره أو نقله أو حذفه. يرجى الرجوع وإزالة الملف ثم اختياره من جديد.
sending-error-no-cryptography = لا يستطيع متصفحك التشفير هنا. تحقق من أن عنوان الصفحة يبدأ بـ https:// أو استخدم متصفحًا أحدث.
sending-error-internal = حدث خطأ من جانبنا. يرجى المحاولة مرة أخرى. وإذا تكرر ذلك، فيرجى الاتصال بالجهة الرسمية هاتفيًا.

## Files

file-problem-empty = الملف فارغ. يرجى اختيار ملف آخر.
file-problem-heic = الصورة بصيغة HEIC. يرجى أخذ لقطة شاشة لها أو حفظها بصيغة JPG. في جهاز iPhone: الإعدادات، الكاميرا، التنسيقات، «الأكثر توافقًا». ثم التقط الصورة مرة أخرى.
file-problem-unknown-type = هذا النوع من الملفات غير مقبول. يرجى استخدام PDF أو JPG أو PNG.
file-problem-unreadable = تعذرت قراءة الملف. يرجى اختياره مرة أخرى.

## Receipt

receipt-title = تم إرسال طلبك
receipt-parked = في الطريق: لم يصل بعد إلى الجهة الرسمية
receipt-parked-text =
    طلبك موجود بشكل مشفّر لدى محطة التوصيل. وستسلّمه حالما يصبح الاتصال بالجهة الرسمية ممكنًا. لا يلزمك فعل أي شيء، ويمكنك إغلاق هذه الصفحة.

    إذا تركت الصفحة مفتوحة، فسترى هنا متى وصل الطلب. ويمكنك لاحقًا معرفة ذلك بالرمز المذكور أدناه.
receipt-arrived = وصل الطلب
receipt-arrived-text = استلمت الجهة الرسمية طلبك كاملًا ووقّعت على استلامه إلكترونيًا.
receipt-rejected = لم تتمكن الجهة الرسمية من قبول الإرسال
receipt-rejected-text =
    هذا يعني أن طلبك لم يُقدَّم. وليس هذا قرارًا في شأن طلبك، بل كان في الإرسال خلل تقني.

    يرجى إرسال الطلب مرة أخرى أو التواصل مع الجهة الرسمية. السبب:
receipt-reason-outdated = تغيّر النموذج في هذه الأثناء. يرجى إعادة تحميل الصفحة ومراجعة بياناتك.
receipt-reason-answers = بعض البيانات لا تناسب النموذج. يرجى إعادة تحميل الصفحة ومراجعة بياناتك.
receipt-reason-unreadable = تعذرت قراءة الإرسال أو تغيّر في الطريق. يرجى إرساله مرة أخرى.
receipt-reason-files = كانت هناك ملفات ناقصة أو غير الملفات المعلن عنها. يرجى إرسال الطلب مرة أخرى.
receipt-reason-other = سبب تقني آخر. يرجى التواصل مع الجهة الرسمية.
receipt-expired = لم يصل طلبك
receipt-expired-text = لم يكن الاتصال بالجهة الرسمية ممكنًا طوال 14 يومًا، لذلك حذفت محطة التوصيل الإرسال. يرجى إرسال الطلب مرة أخرى أو التواصل مع الجهة الرسمية.
receipt-again = العودة إلى الطلب
receipt-contradicted = التأكيد لا يطابق ما أرسلته
receipt-contradicted-text = أكدت الجهة الرسمية شيئًا غير الذي أرسلته. ربما تم تبديل الإرسال في الطريق. يرجى الاتصال بالجهة الرسمية هاتفيًا وذكر رقم الطلب.
receipt-unanswered = لا يمكن الاستعلام حاليًا. سنواصل المحاولة.
receipt-promised = هذه المستندات ما زالت ناقصة
receipt-promised-text = ذكرت أنك ستقدم هذه المستندات لاحقًا:
receipt-code = رمز معاملتك
receipt-code-text =
    اكتب الرمز أو اطبع هذه الصفحة. بهذا الرمز يمكنك لاحقًا أن ترى على أي جهاز إن كان طلبك قد وصل.

    لا تعطِ الرمز إلا لمن يحق له رؤية الحالة. وإذا فقدته، يبقى طلبك لدى الجهة الرسمية، لكن لا يمكنك الاطلاع على حالته هنا.
receipt-code-copy = نسخ الرمز
receipt-code-copied = تم نسخ الرمز.
receipt-code-not-copied = تعذر نسخ الرمز. يرجى كتابته.
receipt-case-page = أدخل الرمز هنا:
receipt-facts = ما أرسلته
receipt-service = الخدمة
receipt-sent-at = تاريخ الإرسال
receipt-arrived-at = تاريخ الوصول
receipt-application-id = رقم الطلب
receipt-files = الملفات
receipt-next = الخطوات التالية
receipt-print = طباعة

## Case

case-title = حالة طلبك
case-code = رمز معاملتك
case-code-hint = 25 رمزًا في خمس مجموعات. تجده في الصفحة التي ظهرت بعد الإرسال.
case-show = عرض الحالة
case-other-code = إدخال رمز آخر
case-error-empty = يرجى إدخال الرمز.
case-error-length =
    { $found ->
       *[other] يتكون الرمز من 25 خانة، وعدد الخانات هنا { $found }. يرجى التحقق مما إذا كان شيء ناقصًا أو مكررًا.
    }
case-error-symbol = الخانة رقم { $position } لا ترد في الرموز. تتكون الرموز من أرقام ومن الحروف A إلى Z ما عدا U.
case-error-check = هناك خانة خاطئة أو خانتان متبادلتان. يرجى مقارنة الرمز مرة أخرى.
case-error-unknown = لا توجد هنا معاملة بهذا الرمز. يرجى مقارنة الرمز مرة أخرى. ربما يعود إلى جهة رسمية أخرى.
case-error-link = لا يحتوي الرابط على رمز صحيح. يرجى إدخال الرمز يدويًا.
case-offered = وصل رمز مع الرابط
case-offered-text = يفتح الرمز معاملة. ومن أعطاك الرابط يستطيع أيضًا رؤية حالة هذه المعاملة.
case-offered-open = عرض هذه المعاملة
case-loading = يجري الاستعلام عن الحالة …
case-unanswered = لا يمكن الاستعلام عن الحالة حاليًا
case-unanswered-offline = جهازك غير متصل بالإنترنت. سنحاول مرة أخرى عند عودة الاتصال.
case-unanswered-text = محطة التوصيل لا تستجيب. سنواصل المحاولة. ولا يؤثر ذلك في طلبك.
case-arrived = وصل الطلب
case-arrived-text = أكدت الجهة الرسمية استلام الطلب إلكترونيًا.
case-rejected = لم تتمكن الجهة الرسمية من قبول الإرسال
case-rejected-text = هذا يعني أن الطلب لم يُقدَّم. يرجى إرساله مرة أخرى أو التواصل مع الجهة الرسمية.
case-parked = في الطريق: لم يصل بعد إلى الجهة الرسمية
case-parked-text = الطلب موجود بشكل مشفّر لدى محطة التوصيل. وستسلّمه حالما يصبح الاتصال بالجهة الرسمية ممكنًا.
case-expired = لم يصل الطلب
case-expired-text = لم يكن الاتصال بالجهة الرسمية ممكنًا طوال 14 يومًا، لذلك حذفت محطة التوصيل الإرسال. يرجى إرسال الطلب مرة أخرى.
case-doubtful = رسائل الجهة الرسمية غير مكتملة
case-doubtful-text = ربما تم حجز رسائل أو تغييرها. يرجى الاتصال بالجهة الرسمية هاتفيًا إذا استمر ذلك.
case-gap-missing = هناك شيء ناقص قبل الرسالة رقم { $number }.
case-gap-broken = الرسالة رقم { $number } لا تتوافق مع الرسالة التي قبلها.
case-gap-unnumbered = هناك رسالة بلا رقم.
case-refused =
    { $count ->
        [one] رسالة واحدة ليست موقّعة من الجهة الرسمية. لا نعرضها.
        [two] رسالتان ليستا موقّعتين من الجهة الرسمية. لا نعرضهما.
        [few] { $count } رسائل ليست موقّعة من الجهة الرسمية. لا نعرضها.
       *[other] { $count } رسالة ليست موقّعة من الجهة الرسمية. لا نعرضها.
    }
case-events = ما حدث حتى الآن
case-event-accept = أكدت الجهة الرسمية استلام الطلب.
case-event-reject = لم تتمكن الجهة الرسمية من قبول الإرسال.
case-event-unknown = أرسلت الجهة الرسمية رسالة لا تعرفها هذه الصفحة بعد. يرجى إعادة تحميل الصفحة.
case-event-parked = لدى محطة التوصيل. لم تؤكد الجهة الرسمية الاستلام بعد.
case-event-delivered = سلّمته محطة التوصيل. ما زال تأكيد الجهة الرسمية ناقصًا.
case-event-expired = حذفته محطة التوصيل.
