# Texts of the program that asks and checks.

## Before the first answer

device = هل هذا جهازك الخاص؟
device-text =
    إذا كان كذلك، نحفظ بياناتك وملفاتك مشفَّرة في هذا المتصفح. ويمكنك المتابعة لاحقًا.

    هل يستخدم آخرون الجهاز أيضًا؟ في هذه الحالة لا نحفظ شيئًا هنا. ويمكنك مع ذلك المتابعة لاحقًا برمز.
device-own = نعم، الحفظ هنا
device-other = لا، عدم حفظ أي شيء هنا
device-code = متابعة طلب برمز

## Application

application-welcome = أجب عن الأسئلة واحدًا تلو الآخر. لن ترى إلا عددًا قليلًا من الأسئلة في كل مرة. وفي النهاية تراجع كل شيء مرة أخرى.
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
application-german-unavailable = تعذّر تحميل النص الألماني الآن. تحقّق من الاتصال ثم حاول مرة أخرى.
application-copy = بياناتك
application-copy-text = لا يزال بإمكانك قراءة ما أرسلته وطباعته، ومعه النص الألماني. هذا ممكن فقط ما دامت هذه الصفحة مفتوحة.
application-copy-show = إظهار بياناتي
application-copy-print = طباعة بياناتي مع النص الألماني
application-copy-unsent = لم يُرسَل بعد. التاريخ: { $date }
application-send-unavailable = الإرسال غير ممكن الآن
application-loading = لحظة من فضلك …
application-unopened = لا يمكن فتح الطلب الآن
application-unsaved = لا يُحفظ شيء حاليًا. يرجى إبقاء هذه الصفحة مفتوحة.
application-unavailable = تعذّر تحميل جزء من الصفحة. يرجى التحقق من الاتصال. بياناتك وملفاتك ما زالت موجودة.
application-again = المحاولة مرة أخرى
application-send-back = العودة إلى البيانات

## Fields

field-optional = (اختياري)
field-more = المزيد عن ذلك
field-why = لماذا نسأل عن ذلك؟
field-offer = استخدام: { $answer }
field-search = اكتب الاسم أو جزءًا منه، ثم اختر من القائمة.
field-search-hits = عدد النتائج: { $count }
field-search-none = لا توجد نتيجة. يرجى كتابة الاسم بطريقة أخرى.
field-law = الأساس: { $law }
field-tone-good = يدعم الطلب:
field-tone-doubt = يحتاج إلى توضيح:
field-yes = نعم
field-no = لا
field-select-prompt = يرجى الاختيار
field-date-day = اليوم
field-date-month = الشهر
field-date-year = السنة
field-file-choose = اختيار ملف
field-file-photo = التقاط صورة
field-file-replace = استبدال
field-file-busy = يجري فحص الملف …
field-file-remove = إزالة
field-file-later = سأقدّم هذا لاحقًا
field-file-will-follow = سيُقدَّم لاحقًا
field-file-limits =
    { $count ->
        [one] { $types }. ملف واحد، بحجم لا يزيد على { $max }.
       *[other] { $types }. حتى { $count } ملفات، لا يزيد حجم كل منها على { $max }.
    }

## Addresses and nationalities

address-land = البلد
address-strasse = الشارع
address-hausnummer = رقم المنزل
address-zusatz = إضافة إلى العنوان
    .hint = مثلًا: Wohnung 12, bei Meier
address-plz = الرمز البريدي
address-ort = المدينة
nationality-staatenlos = بلا جنسية
nationality-ungeklaert = الجنسية غير محددة

## Errors beside a field

error-required = يرجى ملء هذا الحقل.
error-too-long = الحد الأقصى لعدد الأحرف: { $max }.
error-too-short = الحد الأدنى لعدد الأحرف: { $min }.
error-not-latin = يرجى استخدام الأحرف اللاتينية كما في جواز السفر.
error-not-digits = يرجى إدخال أرقام فقط، دون مسافات.
error-email = يرجى إدخال عنوان بريد إلكتروني، مثلًا: name@example.org
error-phone = يرجى إدخال رقم هاتف، مثلًا: ‎+49 212 12345
error-date = يرجى إدخال تاريخ صحيح، مثلًا: 17 5 1980
error-number = يرجى إدخال رقم.
error-not-whole = يرجى إدخال عدد صحيح دون فاصلة.
error-number-min = يرجى إدخال { $min } على الأقل.
error-number-max = يرجى إدخال { $max } على الأكثر.
error-money = يرجى إدخال مبلغ باليورو، مثلًا: 2150,00
error-country = يرجى اختيار دولة من القائمة.
error-nationality = يرجى اختيار جنسية من القائمة.
error-postcode = يتكوّن الرمز البريدي في ألمانيا من 5 أرقام.
error-option = يرجى اختيار أحد الخيارات.
error-consent = يرجى وضع علامة هنا. لا يمكن المتابعة دون هذا الإقرار.
error-entries-min =
    { $min ->
        [one] يرجى إضافة إدخال واحد على الأقل.
       *[other] يرجى إضافة { $min } إدخالات على الأقل.
    }
error-entries-max = لا يمكن إضافة أكثر من { $max } إدخالات.
error-file-missing = يرجى اختيار ملف أو وضع علامة عند «سأقدّم هذا لاحقًا».
error-file-count =
    { $max ->
        [one] يمكن هنا اختيار ملف واحد فقط.
       *[other] يمكن هنا اختيار { $max } ملفات على الأكثر.
    }
