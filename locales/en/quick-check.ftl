# Texts of the page around every quick check. A translation; the German wording is the binding one.

quick-check-back = To the page of the service
quick-check-none = The result appears here as soon as you answer questions.
quick-check-apply-text = Your answers are neither stored nor sent. You can apply in any case. Only then does the authority decide.
quick-check-apply = To the application
