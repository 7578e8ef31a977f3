service-title = Words
service-short = Words
service-who = Words
service-why = Words
service-law = Words
