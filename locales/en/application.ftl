# Texts of the program that asks and checks.

## Before the first answer

device = Is this your own device?
device-text =
    If so, we store your answers and files in this browser, encrypted. You can continue later.

    Do others use the device, too? Then we store nothing here. With a code you can still continue later.
device-own = Yes, store here
device-other = No, store nothing here
device-code = Continue an application with a code

## Application

application-welcome = Answer the questions one after the other. You only see a few questions at a time. At the end you check everything once more.
application-begin = Begin application
application-continue = Continue application
application-to-review = Check answers and send
application-progress = { $done } of { $total } steps done
application-status-open = Open
application-status-begun = Started
application-status-wrong = Please check
application-status-done = Done
application-back = Back
application-next = Continue
application-to-tasks = To the overview
application-back-to-review = Back to checking
application-step = Step { $number } of { $total }
application-errors =
    { $count ->
        [one] Please check 1 answer
       *[other] Please check { $count } answers
    }
application-error-item = { $label }: { $message }
application-review = Check your answers
application-review-intro = Read all your answers once more. “Change” takes you back to the questions.
application-review-missing =
    { $count ->
        [one] 1 answer is missing or not right yet
       *[other] { $count } answers are missing or not right yet
    }
application-change = Change
application-not-given = Not given
application-send-intro = When you send, your answers and files are encrypted on this device. Only the authority can read them.
application-send = Send now
application-german-show = Show the German text as well
application-german-hide = Hide the German text
application-german-unavailable = The German text cannot be loaded at the moment. Check your connection and try again.
application-copy = Your answers
application-copy-text = You can still read and print what you have sent, with the German text beside. That works only as long as this page is open.
application-copy-show = Show my answers
application-copy-print = Print my answers with the German text
application-copy-unsent = Not sent yet. As of { $date }
application-send-unavailable = Sending is not possible at the moment
application-loading = One moment please …
application-unopened = The application cannot be opened at the moment
application-unsaved = Nothing is being saved at the moment. Please keep this page open.
application-unavailable = A part of the page could not be loaded. Please check the connection. Your answers and files are still here.
application-again = Try again
application-send-back = Back to your answers

## Fields

field-optional = (optional)
field-more = More about this
field-why = Why do we ask this?
field-offer = Use: { $answer }
field-search = Type the name or a part of it. Then select from the list.
field-search-hits = Matches: { $count }
field-search-none = No match. Please write the name in another way.
field-law = Basis: { $law }
field-tone-good = In favour:
field-tone-doubt = Still open:
field-yes = Yes
field-no = No
field-select-prompt = Please select
field-date-day = Day
field-date-month = Month
field-date-year = Year
field-file-choose = Choose a file
field-file-photo = Take a photo
field-file-replace = Replace
field-file-busy = Checking the file …
field-file-remove = Remove
field-file-later = I will hand this in later
field-file-will-follow = Will follow
field-file-limits =
    { $count ->
        [one] { $types }. 1 file, at most { $max }.
       *[other] { $types }. Up to { $count } files, at most { $max } each.
    }

## Addresses and nationalities

address-land = Country
address-strasse = Street
address-hausnummer = House number
address-zusatz = Addition to the address
    .hint = For example: flat 12, c/o Meier
address-plz = Postcode
address-ort = Town or city
nationality-staatenlos = Stateless
nationality-ungeklaert = Nationality not clarified

## Errors beside a field

error-required = Please fill this in.
error-too-long = At most { $max } characters.
error-too-short = At least { $min } characters.
error-not-latin = Please use Latin letters, as in the passport.
error-not-digits = Please enter digits only, without spaces.
error-email = Please enter an e-mail address, for example: name@example.org
error-phone = Please enter a phone number, for example: +49 212 12345
error-date = Please enter a date that exists, for example: 17 5 1980
error-number = Please enter a number.
error-not-whole = Please enter a whole number, without decimals.
error-number-min = Please enter at least { $min }.
error-number-max = Please enter at most { $max }.
error-money = Please enter an amount in euros, for example: 2150.00
error-country = Please select a country from the list.
error-nationality = Please select a nationality from the list.
error-postcode = In Germany, a postcode has 5 digits.
error-option = Please select one of the options.
error-consent = Please tick this box. You cannot continue without this declaration.
error-entries-min =
    { $min ->
        [one] Please add at least 1 entry.
       *[other] Please add at least { $min } entries.
    }
error-entries-max = At most { $max } entries are possible.
error-file-missing = Please choose a file or tick “I will hand this in later”.
error-file-count =
    { $max ->
        [one] Only 1 file is possible here.
       *[other] At most { $max } files are possible here.
    }
