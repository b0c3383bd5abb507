import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../../utils/messages/answer.ts';
import { answerAt } from './answer-table.ts';
import { openFromDigest } from './digest.ts';
import { followChanges } from './follow-changes.ts';
import { openDesk } from './open-desk.ts';
import { refusalCode } from './refusal-code.ts';
import { start } from './start.ts';

/**
 * Registers every listener before anything is awaited, so that the event that woke the worker finds its listener.
 * Nothing hangs on `onInstalled` or `onStartup`: browsers fire them twice or not at all, so every start is the first.
 */
export default defineBackground({
  type: 'module',
  main() {
    const desk = openDesk((at, entries) => void followChanges(at, entries));
    answerRequests((request, asked, from) => answerAt(desk, request, asked, from), refusalCode);
    browser.alarms.onAlarm.addListener(() => void start(desk));
    browser.notifications.onClicked.addListener((id) => void openFromDigest(id));
    void start(desk);
  },
});
