import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/base/tokens.css';
import './ui/base/base.css';
import { App } from './routes/app.tsx';
import { applyTheme } from './ui/base/theme.ts';

applyTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
