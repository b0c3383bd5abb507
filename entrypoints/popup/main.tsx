import { render } from 'preact';
import { Popup } from './popup.tsx';

const place = document.getElementById('popup');
if (place) render(<Popup />, place);
