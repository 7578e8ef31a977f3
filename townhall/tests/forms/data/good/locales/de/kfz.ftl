service-title = Text
service-short = Text
service-who = Text
service-why = Text
service-law = Text
