/** The least a worker with a database can weigh: the libraries it is made with, and one line that uses each. */
import { addDays, addMonths, differenceInCalendarDays, getISODay } from 'date-fns';
import { openDB } from 'idb';
import { browser } from 'wxt/browser';

browser.runtime.onMessage.addListener(() => {
  const day = addDays(addMonths(0, 1), differenceInCalendarDays(0, 1) + getISODay(0));
  void openDB(String(day), 1);
});
