"""The known defects of Rasa's own Slack channel, and the tests that keep this one free of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent

# Defect: what was wrong, and the tests that would show it here.
DEFECTS: dict[str, tuple[str, str]] = {
    # delivery
    "D1": ("a repeated event was answered again", "test_d1_a_repeated_event_is_answered_once "
           "test_d1_retries_for_any_reason_are_answered_once "
           "test_what_slack_delivers_to_both_is_answered_once"),
    "D2": ("a captured request could be played again",
           "test_d2_a_captured_request_cant_be_played_again"),
    "D3": ("a retry of a message never seen was dropped",
           "test_d3_a_retry_of_a_message_never_seen_is_answered"),
    "D4": ("a mention that comes as two events was answered twice",
           "test_d4_a_mention_delivered_as_two_events_is_answered_once"),
    "D5": ("a charset in the content type lost the message",
           "test_d5_a_charset_in_the_content_type_is_fine"),
    "D6": ("a post that failed lost the turn", "test_d6_a_post_that_fails_loses_no_turn"),
    "D7": ("too many requests lost the turn",
           "test_d7_busy_slack_is_waited_for_and_the_order_kept "
           "test_too_many_requests_is_waited_out_as_long_as_slack_says"),
    "D8": ("each paragraph was a post of its own",
           "test_d8_an_answer_of_many_paragraphs_is_one_post_even_at_one_a_second"),
    "D9": ("a stop lost what was acknowledged",
           "test_d9_what_was_being_answered_was_answered_before_the_end"),
    "D10": ("acknowledgements waited behind answers",
            "test_sixty_messages_at_once_are_acknowledged_and_answered"),
    "D11": ("without a model there was no answer", "test_d11_without_a_model_that_is_said"),
    # privacy and identity
    "P1": ("private talk was answered in a channel",
           "test_p1_a_mention_is_answered_in_the_direct_message"),
    "P2": ("who knew a colleague's id could read and write their record",
           "test_p2_p6_the_record_is_found_by_nobodys_slack_id"),
    "P3": ("the Home tab was answered in a channel",
           "test_p3_the_home_tab_answers_in_the_direct_message"),
    "P4": ("reminders went to a channel",
           "test_p4_what_the_bot_says_of_its_own_accord_stays_private "
           "test_a_check_in_arrives_as_a_direct_message"),
    "P4b": ("reminders went to a conversation's name instead of a person",
            "test_a_check_in_arrives_as_a_direct_message"),
    "P5": ("somebody else's tap was taken",
           "test_p5_nobody_answers_for_somebody_else "
           "test_p5_a_control_in_a_shared_channel_does_nothing"),
    "P6": ("one user id in two workspaces was one record",
           "test_p6_the_same_user_id_in_another_workspace_is_somebody_else"),
    "P7": ("an answer in a channel was for all to see",
           "test_p1_a_mention_is_answered_in_the_direct_message"),
    # threads
    "T2": ("a button in a thread began another conversation",
           "test_t3_a_thread_in_the_direct_message_is_the_same_conversation"),
    "T3": ("each message of a direct message could be a new conversation",
           "test_t3_a_thread_in_the_direct_message_is_the_same_conversation"),
    # input
    "I1": ("escaped signs were read as they came", "test_i1_signs_are_read_as_they_were_typed"),
    "I2": ("what stood between two links was deleted",
           "test_i2_what_stands_between_two_links_is_heard"),
    "I2b": ("mail addresses, numbers, channels and names came as marks",
            "test_the_bot_reads_what_the_person_saw"),
    "I3": ("Slack's notices were user messages", "test_i3_notices_of_slack_are_nobodys_words"),
    "I4": ("a picture got no answer",
           "test_i4_a_picture_alone_gets_an_answer_and_its_words_are_heard"),
    "I5": ("an edit was ignored", "test_i5_an_edit_is_noticed_and_sent_when_its_author_says_so"),
    "I6": ("a command was an error", "test_i6_the_command_leads_to_the_direct_message"),
    "I7": ("the certificate check was an error", "test_i7_the_certificate_check_is_answered"),
    "I8": ("most controls were an error",
           "test_everything_is_acknowledged test_ticked_lines_are_sent_in_their_own_words"),
    "I9": ("views and shortcuts were an error", "test_everything_is_acknowledged"),
    "I10": ("the Home tab was empty", "test_i10_the_home_tab_says_how_to_begin_and_who_may_read"),
    "I11": ("typed orders set slots", "test_i11_orders_to_the_machine_are_only_words"),
    "I13": ("the address was verified with a string", "test_i13_the_address_is_verified"),
    "I14": ("no workspaces, no rotation, nothing erased",
            "test_i14_removing_the_app_erases_its_workspace_and_no_other "
            "test_a_token_about_to_expire_is_renewed_once_by_however_many"),
    "I15": ("no Socket Mode", "test_a_dropped_socket_is_opened_again"),
    # output
    "O1": ("more than five buttons were dropped", "test_few_choices_are_buttons_and_many_a_menu"),
    "O2": ("a long label lost the turn", "test_whatever_a_message_holds_slack_takes_it"),
    "O3": ("a long text lost the turn", "test_whatever_a_message_holds_slack_takes_it"),
    "O4": ("a link button lost the turn", "test_everything_is_acknowledged"),
    "O5": ("marks showed as stars beside buttons", "test_o5_marks_are_shown_beside_buttons_too"),
    "O6": ("typed words could ping everybody", "test_nothing_typed_can_ping_anybody_when_shown"),
    "O7": ("a picture's alternative text was its address",
           "test_all_places_are_offered_in_groups_beside_a_picture"),
    "O8": ("Rasa's internals were posted",
           "test_o8_o9_nothing_that_rasa_adds_to_a_message_is_posted"),
    "O8b": ("an attachment lost the turn",
            "test_o8_o9_nothing_that_rasa_adds_to_a_message_is_posted"),
    "O9": ("a custom message could name a channel, and lost the turn",
           "test_o8_o9_nothing_that_rasa_adds_to_a_message_is_posted"),
    "O10": ("posts were sent `as_user`", "test_posts_keep_their_order_and_their_chat"),
    "O11": ("used buttons stayed", "test_o11_a_button_pressed_twice_answers_once "
            "test_an_old_question_cant_answer_the_new_one"),
    "O12": ("a missing token was found out at the first post",
            "test_what_is_missing_is_said_in_words"),
    "O13": ("links unfolded", "test_posts_keep_their_order_and_their_chat"),
    # of Rasa itself
    "R1": ("a response for Slack hid a warning's text",
           "test_no_response_for_slack_hides_a_conditional_one"),
    "R2": ("two servers with one Redis lost messages",
           "test_two_messages_of_one_person_at_two_servers_are_both_kept "
           "test_two_servers_never_hold_a_conversation_together"),
}  # fmt: skip

# What can't happen here, and why.
NOT_HERE = {
    "T1": "a follow-up in a channel's thread needs no mention: there is no talk in channels",
    "T4": "a button of an ephemeral message loses its thread: those have no buttons",
    "I12": "a channel set by its name is never found: no channel is set",
    "R3": "payloads of responses log errors: buttons send words, and typed orders are only words",
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_known_defect_has_its_test(defect: str) -> None:
    folders = (HERE, HERE.parent / "server")
    written = {
        name
        for folder in folders
        for path in folder.glob("test_*.py")
        for name in re.findall(r"def (test_\w+)", path.read_text("utf-8"))
    }
    assert set(DEFECTS[defect][1].split()) <= written


def test_no_defect_is_both_tested_and_declared_impossible() -> None:
    assert not DEFECTS.keys() & NOT_HERE.keys()
