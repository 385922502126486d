import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './app/page.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
