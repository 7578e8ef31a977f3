# Texts of the page around every quick check. A translation; the German wording is the binding one.

quick-check-back = إلى صفحة الخدمة
quick-check-none = تظهر النتيجة هنا عند الإجابة عن الأسئلة.
quick-check-apply-text = لا تُحفظ إجاباتك ولا تُرسل. ويمكنك تقديم الطلب في كل الأحوال، وعندها فقط تقرر الدائرة.
quick-check-apply = إلى الطلب
