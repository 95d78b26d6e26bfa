"""Labels for what customers write: intents by trade, areas and priorities of tickets."""

from __future__ import annotations

from training.families import texts_intents_data as data
from training.families.choice import Pools
from training.families.operation import Operation
from training.families.texts_engine import Subject, operations

_ASKS = ("What does this customer want", "Which intent does this message have",
         "What is this message about")


def _intent(kind: str, pools: Pools, *asks: str) -> Subject:
    return Subject(kind=kind, pools=pools, slots=data.SLOTS, frames=data.FRAMES, short="Intent",
                   noun="Message", asks=(*_ASKS, *asks))


_SUBJECTS = {
    "bank": _intent("txt_intent", data.BANK, "Why does this person write to the bank"),
    "shop": _intent("txt_intent", data.SHOP, "Why does this person write to the shop"),
    "airline": _intent("txt_intent", data.AIRLINE, "Why does this person write to the airline"),
    "telecom": _intent("txt_intent_more", data.TELECOM),
    "landlord": _intent("txt_intent_more", data.LANDLORD, "What does this tenant write about"),
    "area": Subject(
        kind="txt_ticket", pools=data.AREA, frames=data.AREA_FRAMES, short="Product area",
        slots={**data.SLOTS, "effect": data.EFFECT["any"]}, noun="Ticket",
        asks=("Which product area is this ticket about", "Which part of the product is at fault")),
    "priority": Subject(
        kind="txt_ticket", pools=data.PRIORITY, slots=data.SLOTS, short="Priority", noun="Ticket",
        frames=("<label>", "<label> {thanks}, {name}", "{hi}! <label>"),
        asks=("Which priority does this ticket get", "How urgent is this ticket")),
}

OPERATIONS: tuple[Operation, ...] = operations(_SUBJECTS, """
bank snake | lost_card, card_not_arrived, transfer_failed, unknown_charge, exchange_rate, \
pin_blocked
bank camel | LostCard, CardNotArrived, TransferFailed, UnknownCharge, ExchangeRate, PinBlocked
bank words | ~lost card, card not arrived, transfer failed, unknown charge, exchange rate, \
pin blocked
bank desk | Cards, Cards, Payments, Fraud, -, Cards | Which desk of the bank handles this
bank numbers | !11, 12, 13, 14, 15, 16
bank block_yes_no | yes, no, no, -, no, no | Should the card be blocked now because it is gone
bank letters | !L, N, T, U, E, P
shop snake | track_order, return_item, damaged_item, cancel_order, refund_status, \
product_question, discount_code
shop camel | TrackOrder, ReturnItem, DamagedItem, CancelOrder, RefundStatus, ProductQuestion, \
DiscountCode
shop words | ~track order, return item, damaged item, cancel order, refund status, \
product question, discount code
shop team | shipping, returns, returns, -, accounting, sales, sales | Which team answers this
shop upper | TRACK, RETURN, DAMAGE, CANCEL, REFUND, INFO, COUPON
shop numbers | !1, 2, 3, 4, 5, 6, 7
shop before_after | before, -, -, -, after, before, before | Does this customer write before or \
after having received the goods
airline snake | baggage_allowance, lost_baggage, change_booking, cancel_booking, \
check_in_problem, delay_compensation
airline camel | BaggageAllowance, LostBaggage, ChangeBooking, CancelBooking, CheckInProblem, \
DelayCompensation
airline words | ~baggage allowance, lost baggage, change booking, cancel booking, \
check in problem, delay compensation
airline topic | luggage, luggage, ticket, ticket, -, - | Is this about luggage or a ticket
airline dashed | allowance-info, bag-missing, rebook, cancel, checkin-error, claim
airline letters | !A, B, C, D, E, F
airline before_yes_no | yes, no, yes, yes, yes, no | Is this about a journey that is still to come
telecom snake | no_signal, slow_internet, bill_too_high, switch_plan, keep_number, end_contract, \
roaming
telecom camel | NoSignal, SlowInternet, BillTooHigh, SwitchPlan, KeepNumber, EndContract, Roaming
telecom words | ~no signal, slow internet, bill too high, switch plan, keep number, end contract, \
roaming
telecom team | technicians, technicians, billing, contracts, contracts, contracts, -
telecom fault_yes_no | yes, yes, no, no, no, no, - | Is a technical fault reported
telecom codes | !T1, T2, B1, C1, C2, C3, R1
telecom churn | -, -, -, stay, join, leave, - | Does this person stay, join or leave
landlord snake | repair_request, noise_complaint, rent_payment, deposit_question, key_problem, \
give_notice, pet_permission
landlord camel | Repair, Noise, RentPayment, Deposit, Keys, MovingOut, Pets
landlord words | ~repair, noise, rent payment, deposit, keys, moving out, pets
landlord who | plumber or builder, -, accountant, accountant, locksmith, -, - | Who deals with this
landlord numbers | !1, 2, 3, 4, 5, 6, 7
landlord letters | !R, N, P, D, K, M, T
landlord money_yes_no | no, no, yes, yes, no, no, no | Is this message about money
landlord leaving_yes_no | no, no, no, -, no, yes, no | Does this tenant want to leave the flat
area words | ~login, billing, mobile app, api, data export
area snake | auth, billing, mobile, api, export
area camel | SignIn, Invoices, MobileApp, DeveloperApi, Downloads
area tags | #login, #money, #phone, #dev, #files
area numbers | !1, 2, 3, 4, 5
area letters | !L, B, M, A, X
area money_yes_no | no, yes, no, no, no | Is money at issue in this ticket
area team | identity team, finance team, app team, platform team, platform team | Which \
team gets this ticket
priority words | ~low, medium, high, critical
priority p_codes | !P4, P3, P2, P1
priority numbers | !1, 2, 3, 4
priority numbers_swapped | !4, 3, 2, 1
priority when | someday, this week, today, immediately | When should this be dealt with
priority colors | !green, yellow, orange, red
priority wake_yes_no | no, no, no, yes | Should the engineer be woken at night for this ticket
priority two | can wait, -, urgent, urgent
""")
