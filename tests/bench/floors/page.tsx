/** The least a page of ours can weigh: the libraries it is made with, and one line that uses each. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';

const words = signal(browser.runtime.id);
render(<p>{words}</p>, document.body);
