import { render } from 'preact';
import { Settings } from './settings.tsx';

const place = document.getElementById('options');
if (place) render(<Settings />, place);
