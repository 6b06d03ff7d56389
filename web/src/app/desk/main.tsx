import '../../ui/tokens.css'
