import { render } from 'preact';
import { Dashboard } from './dashboard.tsx';

const place = document.getElementById('options');
if (place) render(<Dashboard />, place);
